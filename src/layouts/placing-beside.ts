/** What stands beside the indicator columns of a new row: a side label or a project's cells go on, everything else stays blank. */

import { isBlankText, labelKey, squeeze, type Range } from '../model';
import type { Spot } from './placing-spot';
import type { PrintedTable } from './placing-table';

export interface Beside {
  readonly extend: readonly Range[];
  readonly repeated: readonly { readonly column: number; readonly text: string }[];
}

const NOTHING: Beside = { extend: [], repeated: [] };

/**
 * Left of the levels stand cells of the whole table (绩效指标) or the whole project (单位, 项目名称, 年度绩效目标): merged
 * ones take in the new row, texts repeated from row to row are repeated. Right of them, and in the mid-term table of a form
 * that prints two, a merged cell takes it in where the new row continues its group or the cell runs along the whole table.
 */
export function besideCells(table: PrintedTable, spot: Spot): Beside {
  const { sheet, form, columns, lines } = table;
  const reference = spot.anchor ?? lines[0];
  if (!reference) return NOTHING;
  const own: readonly (number | null)[] = [columns.level1, columns.level2, columns.level3, columns.value, columns.operator, columns.unit];
  const extend: Range[] = [];
  const repeated: { column: number; text: string }[] = [];
  for (let column = form.range.left; column <= form.range.right; column++) {
    const area = sheet.areaAt(spot.anchor ? spot.after : reference.row, column);
    if (own.includes(column) || area.left !== column) continue;
    const endsHere = spot.anchor !== null && area.bottom === spot.after && area.bottom > area.top;
    if (column < columns.level1) {
      if (endsHere) extend.push(area);
      else if (area.bottom === area.top) addSingle(table, spot, column, area, extend, repeated);
    } else if (endsHere && (spot.entry === 'joins' || area.top <= lines[0]!.row)) extend.push(area);
  }
  return { extend, repeated };
}

/** A single cell at the left: its neighbours in the table, or else the manner of the whole sheet, tell whether it is repeated, merged or left blank. */
function addSingle(table: PrintedTable, spot: Spot, column: number, area: Range, extend: Range[], repeated: { column: number; text: string }[]): void {
  const { sheet, lines } = table;
  const text = sheet.cell(area.top, area.left).text;
  // 绩效指标 names the table and stands once, also beside a table of a single row.
  if (isBlankText(text) || /^绩效指标$/.test(labelKey(text))) return;
  const others = lines.filter((line) => line.row !== area.top).map((line) => sheet.shown(line.row, column).text);
  if (others.length > 0) {
    if (others.some((other) => squeeze(other) === squeeze(text))) repeated.push({ column, text });
    return;
  }
  if (sheet.merges.some((merge) => merge.left === column && merge.bottom > merge.top && merge.top > table.headerRow)) {
    if (spot.anchor) extend.push(area);
  } else if (!isLeftBlankElsewhere(table, column)) repeated.push({ column, text });
}

/** Somewhere below the header a row has an indicator but nothing in this column. */
function isLeftBlankElsewhere({ sheet, columns, headerRow }: PrintedTable, column: number): boolean {
  for (let row = headerRow + 1; row < sheet.rowCount; row++) {
    if (isBlankText(sheet.shown(row, column).text) && !isBlankText(sheet.cell(row, columns.level3).text)) return true;
  }
  return false;
}

/**
 * The indicator table as it stands on paper: its printed rows with the levels they stand under, and the form's
 * manner of printing levels. Learnt from what was read, so that it holds for every layout.
 */

import { essence, isBlankText, isPlaceholder, level1Of, level2Of, squeeze, type Declaration, type Indicator, type Level1, type Level2, type Sheet } from '../model';
import { columnsOf, type Columns } from './placing-columns';

/** How a level stands in the rows below its first: one merged cell, the text again, or nothing. */
export type Manner = 'merged' | 'repeated' | 'blank';

/** One printed row of the table, used or not. */
export interface Line {
  readonly row: number;
  /** Last sheet row it takes; more than `row` where its cells are merged downwards. */
  readonly bottom: number;
  readonly used: boolean;
  /** Filled down, as printed. */
  readonly level1: string;
  readonly level2: string;
  readonly kind1: Level1 | null;
  readonly kind2: Level2 | null;
  /** The row is shifted or nameless: it counts for the order of the groups, but nothing joins it. */
  readonly loose: boolean;
}

export interface PrintedTable {
  readonly sheet: Sheet;
  readonly form: Declaration;
  readonly columns: Columns;
  /** Row of the header cells, their last one where they are two rows high. */
  readonly headerRow: number;
  readonly lines: readonly Line[];
  /** Printed rows behind the last line, blank in every column: usable for whatever comes last. */
  readonly spare: readonly number[];
  readonly manner1: Manner;
  readonly manner2: Manner;
}

export function printedTable(sheet: Sheet, form: Declaration): PrintedTable | null {
  const columns = columnsOf(sheet, form);
  if (!columns) return null;
  const headerRow = form.indicators.header.place.area.bottom;
  const lines = linesOf(sheet, form, columns, headerRow);
  return {
    sheet, form, columns, headerRow, lines,
    spare: spareRows(sheet, form, columns, lines, headerRow),
    ...mannersOf(sheet, columns, lines),
  };
}

function linesOf(sheet: Sheet, form: Declaration, columns: Columns, headerRow: number): readonly Line[] {
  const { rows } = form.indicators;
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const last = Math.max(headerRow, ...rows.map((row) => row.row));
  const lines: Line[] = [];
  let above = { level1: '', level2: '' };
  for (let row = Math.max(headerRow + 1, form.range.top); row <= lastPrintedRow(sheet, form, columns, last); row++) {
    const read = byRow.get(row);
    const line = read && !isUnused(sheet, columns, row) ? usedLine(read) : unusedLine(sheet, columns, row, above, lines);
    if (!line) continue;
    lines.push(line);
    above = line;
  }
  return lines;
}

function usedLine(read: Indicator): Line {
  const [level1, level2] = [read.level1.text, read.level2.text];
  const [kind1, kind2] = [level1Of(level1), level2Of(level2)];
  const bottom = Math.max(read.row, read.level3.place.area.bottom);
  if (kind1 !== null) {
    const alone = kind2 === null && kind1 === '满意度指标' && isBlankText(level2);
    return { row: read.row, bottom, used: true, level1, level2, kind1, kind2: alone ? '服务对象满意度指标' : kind2, loose: kind2 === null && !alone && isBlankText(level2) };
  }
  const shifted = level2Of(level1);
  return { row: read.row, bottom, used: true, level1, level2, kind1: shifted === null ? null : parentOf(shifted), kind2: shifted === null ? kind2 : null, loose: shifted !== null || isBlankText(level1) };
}

export function parentOf(level2: Level2): Level1 {
  if (/成本/.test(level2)) return '成本指标';
  if (/效益|可持续/.test(level2)) return '效益指标';
  return /满意/.test(level2) ? '满意度指标' : '产出指标';
}

/** Name and value are blank, or say only what the printed form offers to be filled in: `指标1：`, `……`, `≥__(%)`. */
function isUnused(sheet: Sheet, columns: Columns, row: number): boolean {
  const name = squeeze(sheet.shown(row, columns.level3).text);
  const offered = (text: string): boolean => isBlankText(text) || isPlaceholder(text);
  if (!(offered(name) || /^指标\d+:?$/.test(name) || /^[.…]+$/.test(name))) return false;
  return [columns.value, columns.operator, columns.unit].every((column) => column === null || (column !== columns.value && name === '') || offered(sheet.shown(row, column).text));
}

/** An unused row under a printed 二级, or under a 一级 only; null for a spacer, a page break or a remark. */
function unusedLine(sheet: Sheet, columns: Columns, row: number, above: { level1: string; level2: string }, lines: readonly Line[]): Line | null {
  if (!isUnused(sheet, columns, row) || !looksPrinted(sheet, columns, row, lines)) return null;
  const [own1, own2] = [sheet.shown(row, columns.level1).text, sheet.shown(row, columns.level2).text];
  const level1 = isBlankText(own1) ? above.level1 : own1;
  const merged2 = sheet.mergeAt(row, columns.level2);
  const level2 = isBlankText(own2) && merged2 !== undefined && merged2.top < row ? above.level2 : own2;
  const [kind1, kind2] = [level1Of(level1), level2Of(level2)];
  if (kind1 === null) return null;
  if (isBlankText(own1) && isBlankText(own2) && !isInsideMerge(sheet, row, columns.level1)) return null;
  return { row, bottom: row, used: false, level1, level2, kind1, kind2: kind2 ?? (kind1 === '满意度指标' ? '服务对象满意度指标' : null), loose: false };
}

function isInsideMerge(sheet: Sheet, row: number, column: number): boolean {
  const merge = sheet.mergeAt(row, column);
  return merge !== undefined && merge.top < row;
}

/** Merges inside one row tell a printed row from a spacer, wherever the rows of the table have such merges. */
function looksPrinted(sheet: Sheet, columns: Columns, row: number, lines: readonly Line[]): boolean {
  const model = lines.find((line) => line.used);
  return !model || rowMerges(sheet, row, columns.level3) === rowMerges(sheet, model.row, columns.level3);
}

/** The merges of a row from a column on, as text. */
function rowMerges(sheet: Sheet, row: number, from: number): string {
  const own = sheet.merges.filter((merge) => merge.top === row && merge.bottom === row && merge.left >= from);
  return own.map((merge) => `${merge.left}-${merge.right}`).sort().join(' ');
}

/** The table goes on below its last indicator as far as a merged 绩效指标 or level cell, or pre-printed levels, reach. */
function lastPrintedRow(sheet: Sheet, form: Declaration, columns: Columns, last: number): number {
  const header = form.indicators.header.place.area.bottom;
  const reach = (row: number): number => {
    let bottom = row;
    for (let column = form.range.left; column <= columns.level2; column++) bottom = Math.max(bottom, sheet.areaAt(row, column).bottom);
    const goesOn = level2Of(sheet.shown(row + 1, columns.level2).text) !== null && isUnused(sheet, columns, row + 1) && (row <= header || sameBeside(sheet, form, columns, row));
    return goesOn ? Math.max(bottom, row + 1) : bottom;
  };
  let bottom = last;
  for (let next = reach(bottom); next > bottom && next <= sheet.rowCount; next = reach(bottom)) bottom = next;
  return bottom;
}

/** The row below says nothing new at the left of the levels: it is no other project's. */
function sameBeside(sheet: Sheet, form: Declaration, columns: Columns, row: number): boolean {
  for (let column = form.range.left; column < columns.level1; column++) {
    const below = sheet.shown(row + 1, column).text;
    if (!isBlankText(below) && below !== sheet.shown(row, column).text) return false;
  }
  return true;
}

/** Blank rows right behind the last line that the form prints for the table: inside its label's merge, or merged like its rows. */
function spareRows(sheet: Sheet, form: Declaration, columns: Columns, lines: readonly Line[], headerRow: number): readonly number[] {
  const rows: number[] = [];
  const last = lines.at(-1);
  const model = lines.find((line) => line.used);
  const pattern = model ? rowMerges(sheet, model.row, columns.level3) : '';
  for (let row = (last?.bottom ?? headerRow) + 1; isBlankRow(sheet, form, columns, row); row++) {
    const reached = columnsBetween(form.range.left, columns.level1).some((column) => isInsideMerge(sheet, row, column));
    const alike = rowMerges(sheet, row, columns.level3) === pattern;
    if (!alike || (pattern === '' && !reached)) break;
    if (isInsideMerge(sheet, row, columns.level1) || isInsideMerge(sheet, row, columns.level2)) break;
    rows.push(row);
  }
  return rows;
}

function columnsBetween(left: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - left) }, (_, i) => left + i);
}

function isBlankRow(sheet: Sheet, form: Declaration, columns: Columns, row: number): boolean {
  if (row >= sheet.rowCount) return false;
  for (let column = form.range.left; column <= form.range.right; column++) {
    if (column < columns.level1 && isInsideMerge(sheet, row, column)) continue;
    if (!isBlankText(sheet.shown(row, column).text)) return false;
  }
  return true;
}

function mannersOf(sheet: Sheet, columns: Columns, lines: readonly Line[]): { manner1: Manner; manner2: Manner } {
  const one = mannerOf(sheet, columns.level1, lines, (line) => essence(line.level1));
  const two = mannerOf(sheet, columns.level2, lines.filter((line) => !isBlankText(line.level2)), (line) => `${essence(line.level1)} ${essence(line.level2)}`);
  const fallback: Manner = sheet.merges.some((merge) => merge.bottom > merge.top) ? 'merged' : 'repeated';
  return { manner1: one ?? two ?? fallback, manner2: two ?? one ?? fallback };
}

/** Null where no two neighbouring rows share the level, so that nothing can be learnt. */
function mannerOf(sheet: Sheet, column: number, lines: readonly Line[], key: (line: Line) => string): Manner | null {
  const seen: Manner[] = [];
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    if (!above || line.loose || key(line) !== key(above)) return;
    if (isInsideMerge(sheet, line.row, column)) seen.push('merged');
    else seen.push(isBlankText(sheet.shown(line.row, column).text) ? 'blank' : 'repeated');
  });
  return (['merged', 'repeated', 'blank'] as const).find((manner) => seen.includes(manner)) ?? null;
}

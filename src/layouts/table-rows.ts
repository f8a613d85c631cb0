/** Judging single rows of an indicator table: is it an indicator, does the table end, which weights do groups carry. */

import { level1Of, level2Of, squeeze, type Field, type GroupWeight, type Indicator, type Sheet } from '../model';
import { printedLabel, readNumber } from './fields';
import { OPENING } from './labels';
import type { Item } from './page';
import { isFooter, titleOf } from './printed-rows';
import type { RowCell } from './table-cells';
import type { ByRole, ColumnRole, Header, TableColumns } from './table-header';

const TOTAL = /^(?:合计|总计|总分|小计)(?:\(|$)/;
const DIGIT = /\d/;

/** Whether a row stands behind the table: a footer, a new form, another table. `gap`: blank rows before it. */
export function endsTable(header: Header, items: readonly Item[], gap: number): boolean {
  const first = items[0]!;
  const { left } = header;
  const name = header.tables[0]!.spans.level3!;
  if (first.column < name.left && (isFooter(items) || titleOf(items) !== null || TOTAL.test(first.key))) return true;
  const meaning = first.meaning;
  if (first.column <= left && meaning !== null && OPENING.has(meaning)) return true;
  let inside = 0;
  for (let i = 0; i < items.length; i++) if (items[i]!.column >= left && items[i]!.column <= header.right) inside++;
  if (inside === 0) return first.column < left && meaning !== 'indicatorGroup';
  if (inside === 1 && first.column < name.left && level1Of(first.key) === null && level2Of(first.key) === null) {
    // In a list the name of a unit stands alone above its projects.
    if (header.list) return gap > 0 && first.key === '';
    const isAlone = first.column <= left && first.area.bottom === first.row && !first.key.endsWith('指标');
    return gap > 0 || isAlone || first.area.right >= name.left || first.key === '' || first.key.length > 12;
  }
  return gap > 0 && !goesOn(header, items);
}

/** Behind blank rows a row goes on with the table only under a known category, or under none of its own. */
function goesOn(header: Header, items: readonly Item[]): boolean {
  const name = header.tables[0]!.spans.level3!;
  const inside = items.filter((item) => item.column >= header.left && item.column <= header.right);
  // The number of a row tells nothing of where it belongs.
  const isAside = (item: Item): boolean => header.asides.some((span) => item.column >= span.left && item.column <= span.right);
  const levels = inside.filter((item) => item.column < name.left && !isAside(item));
  if (levels.length > 0) return levels.some((item) => level1Of(item.key) !== null || level2Of(item.key) !== null);
  return inside.some((item) => item.column >= name.left);
}

/** Whether a repeated header goes on with the same columns. */
export function sameColumns(a: TableColumns, b: TableColumns): boolean {
  return (Object.keys(a.spans) as ColumnRole[]).every((role) => a.spans[role]?.left === b.spans[role]?.left);
}

/**
 * A row is an indicator when a name or a value stands in it. A row with level names only is an unused printed row, unless
 * neither of its own texts is a category: then a whole row has slipped to the left and is shown as it is printed.
 */
export function isIndicator(cells: ByRole<RowCell>): boolean {
  if (cells.level3?.own || cells.value?.own) return true;
  const [first, second] = [cells.level1, cells.level2];
  const isName = (cell: RowCell | null): boolean =>
    cell?.own === true && cell.item !== null && level1Of(cell.item.key) === null && level2Of(cell.item.key) === null && !cell.item.key.endsWith('指标');
  return isName(first) && isName(second);
}

/** The first merged area of a row between two columns. */
export function mergeWithin(sheet: Sheet, row: number, left: number, right: number): ReturnType<Sheet['mergeAt']> {
  for (let column = left; column <= right; column++) {
    const merge = sheet.mergeAt(row, column);
    if (merge) return merge;
  }
  return undefined;
}

/** `产出指标（50分）`, once per printed cell. */
export function groupWeightsOf(rows: readonly Indicator[]): GroupWeight[] {
  const weights: GroupWeight[] = [];
  const seen = new Set<Field>();
  let above: Indicator | null = null;
  for (const row of rows) {
    if (row.level1 !== above?.level1) weigh(1, row.level1, seen, weights);
    if (row.level2 !== above?.level2) weigh(2, row.level2, seen, weights);
    above = row;
  }
  return weights;
}

function weigh(level: 1 | 2, field: Field, seen: Set<Field>, weights: GroupWeight[]): void {
  if (field.inherited || !DIGIT.test(field.text) || seen.has(field)) return;
  seen.add(field);
  const found = /^(.+?)\(?(\d+(?:\.\d+)?)(?:分|%)?\)?$/.exec(squeeze(field.text));
  const weight = found ? readNumber(found[2]!) : null;
  if (found && weight) weights.push({ level, name: printedLabel(found[1]!).replace(/[(（]$/, ''), weight: { ...field, value: weight } });
}

/** Page: a sheet as a reader's eye takes it in — rows of printed cells, each with its text normalised exactly once. */

import { labelKey, type Cell, type Range, type Sheet } from '../model';

/** One printed cell that is not blank, or a formula whose result is awaited; a merged area is one item. */
export interface Item {
  readonly row: number;
  readonly column: number;
  readonly area: Range;
  readonly cell: Cell;
  readonly text: string;
  /** The text as labels are compared; empty for texts too long to be a label. */
  readonly key: string;
}

export interface Page {
  readonly sheet: Sheet;
  /** Rows with at least one item, ascending. */
  readonly rows: readonly number[];
  at(row: number): readonly Item[];
}

/** No printed label is longer. */
const LONGEST_LABEL = 60;
const NOTHING: readonly Item[] = [];

export function pageOf(sheet: Sheet): Page {
  return sheet.once(look);
}

function look(sheet: Sheet): Page {
  const byRow = new Map<number, Item[]>();
  for (const [place, cell] of sheet.cells) {
    // A formula without a result prints nothing yet and is an answer all the same.
    if (cell.text === '' && !cell.stale) continue;
    const column = place % COLUMNS;
    const row = (place - column) / COLUMNS;
    const merge = sheet.mergeAt(row, column);
    if (merge && (merge.top !== row || merge.left !== column)) continue;
    const short = cell.text.length <= LONGEST_LABEL;
    const key = short ? labelKey(cell.text) : '';
    if (key === '' && !cell.stale && (short || !hasInk(cell.text))) continue;
    const area = merge ?? { top: row, left: column, bottom: row, right: column };
    const item: Item = { row, column, area, cell, text: cell.text, key };
    const list = byRow.get(row);
    if (!list) byRow.set(row, [item]);
    else if (list[list.length - 1]!.column < column) list.push(item);
    else insert(list, item);
  }
  const rows = [...byRow.keys()].sort((a, b) => a - b);
  return { sheet, rows, at: (row) => byRow.get(row) ?? NOTHING };
}

const COLUMNS = 16_384;

/** Cells come from left to right but for those written later. */
function insert(items: Item[], item: Item): void {
  const at = items.findIndex((other) => other.column > item.column);
  items.splice(at, 0, item);
}

/** True when a text prints anything: not only white space and invisible characters. */
export function hasInk(text: string): boolean {
  return INK.test(text);
}

const INK = /[^\s\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF\u00AD]/;

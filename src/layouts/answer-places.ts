/** Where an answer may stand: the blank cell that waits for it, the lower rows beside a tall label, the row below a row of labels. */

import type { Range, Sheet } from '../model';
import { GROUPS, type Meaning } from './labels';
import type { Item, Page, Used } from './page';

/** The blank area that waits for the answer: a merged one if there is one, otherwise the cell beside the label. */
export function blankArea(sheet: Sheet, row: number, from: number, to: number): Range | null {
  for (let column = from; column <= to; column++) {
    const merge = sheet.mergeAt(row, column);
    if (merge && merge.top === row) return merge;
    // A cell merged from above belongs to another label; what lies before it may still wait.
    if (merge && merge.top < row) return column > from ? { top: row, left: from, bottom: row, right: from } : null;
  }
  return { top: row, left: from, bottom: row, right: from };
}

/** A label merged over two or three rows whose answer stands in the lower one. */
export function inLowerRows(page: Page, item: Item, used: Used): Item | null {
  if (item.area.bottom - item.row > 2) return null;
  for (let row = item.row + 1; row <= item.area.bottom; row++) {
    const items = page.at(row);
    const found = items.find((other) => other.column > item.area.right);
    if (found && found.column <= item.area.right + 2 && found.meaning === null && !used.has(found)) return found;
  }
  return null;
}

/** 项目名称 | 主管部门 | 实施单位 over a row of their answers. */
export function isOverAnswers(page: Page, items: readonly Item[]): boolean {
  const isLabel = (item: Item): boolean => item.meaning !== null;
  if (items.length < 3 || !items.every(isLabel)) return false;
  // 资金情况 beside them, merged over both rows, is no label of the row.
  const labels = items.filter((item) => !GROUPS.has(item.meaning!));
  const below = labels.length > 0 ? page.at(labels[0]!.area.bottom + 1) : [];
  return below.length >= 2 && !below.some(isLabel) && below.every((item) => labels.some((label) => item.column >= label.column && item.column <= label.area.right));
}

/** A spending plan prints several months in one row; a month by itself is an answer (计划完成日期 12月底). */
export function meaningAmong(item: Item, items: readonly Item[]): Meaning | null {
  const meaning = item.meaning;
  if (meaning !== 'month') return meaning;
  return items.filter((other) => other.meaning === 'month').length > 1 ? meaning : null;
}

/** Year rows: amounts printed year by year below their labels, and drawn together in a row of their own: 2026年 | 420, 2027年 | 280, 合计 | 700. */

import { isAmount, type Answer } from './fields';
import type { Item } from './page';

const YEAR = /^20\d{2}年?(?:度)?$/;
const SUM = /^(?:合计|总计)$/;

type Rows = (row: number) => readonly Item[];

/** The row that draws together the years that begin in this row; null where none does. */
function sumRow(at: Rows, row: number): number | null {
  for (let below = row; ; below++) {
    const lead = at(below).find(({ key }) => YEAR.test(key) || SUM.test(key));
    if (!lead) return null;
    if (SUM.test(lead.key)) return below > row ? below : null;
  }
}

/** The answer of a label over years is what they make together. */
export function overYears(at: Rows, label: Item, answer: Answer): Answer {
  const row = answer.area.top > label.area.bottom ? sumRow(at, answer.area.top) : null;
  const sum = row === null ? undefined : at(row).find((item) => item.column === answer.area.left && isAmount(item));
  return sum ? { ...answer, area: sum.area, cell: sum.cell } : answer;
}

/** One of the years above the row that draws them together. */
export function isYearRow(at: Rows, first: Item): boolean {
  return YEAR.test(first.key) && sumRow(at, first.row) !== null;
}

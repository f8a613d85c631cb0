/** Untold: what stands among the amounts of a form without a label that is known — sources, remarks, amounts of names of the unit's own. */

import type { AmountField, Sheet } from '../model';
import type { Hit } from './answers';
import { amountField, isAmount, printedLabel, readMoney, withoutColon } from './fields';
import { GOALS } from './labels';
import type { Item } from './page';
import { isSource } from './sources';
import { isYearRow } from './year-rows';

const SOURCES = /(?:收入|资金|拨款|自筹|贷款|补助|债券|捐赠)[^,，。;；]{0,4}?\d[\d.,]*\s*[百千万亿]*元/;

export interface Untold {
  readonly item: Item;
  /** What stands left of it in its row. */
  readonly beside: Item | null;
}

/** 支出明细, merged over the rows of what the money is spent on, begins another block. */
function isSpending({ area, row, key }: Item): boolean {
  return area.bottom > row && /支出|明细|测算|用途|内容/.test(key);
}

/** 省级 | 30 below the last label that is known. */
function isLevelBeside(item: Item, next: Item | undefined): boolean {
  return isSource(item, true) && next !== undefined && next.row === item.row && next.column === item.area.right + 1 && isAmount(next);
}

/** What no label tells, in the rows of the block: most forms print nothing of the kind. */
export function untoldIn(hits: readonly Hit[], money: readonly Hit[], items: readonly Item[]): readonly Untold[] {
  let [top, bottom] = [Number.POSITIVE_INFINITY, -1];
  for (const { item, answer } of money) {
    top = Math.min(top, item.row);
    bottom = Math.max(bottom, item.area.bottom + 1, answer!.area.bottom);
  }
  const untold: Untold[] = [];
  let first = items[0]!;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.row < top || item.row > bottom) continue;
    if (item.row !== first.row) first = item;
    if (isTold(hits, item)) continue;
    // Source upon source stands below the last label that is known.
    if (item.row === bottom && (isSource(item) || isLevelBeside(item, items[i + 1]))) bottom = item.area.bottom + 1;
    const before = i > 0 ? items[i - 1]! : null;
    if (item.row === bottom && isSpending(first) || first.key.startsWith('20') && isYearRow((row) => items.filter((other) => other.row === row), first)) continue;
    untold.push({ item, beside: before?.row === item.row ? before : null });
  }
  return untold;
}

/** 事业收入10万元，经营收入20万元 in one cell of the block: what else there is cannot be added up. */
export function tellsSources(money: readonly Hit[], untold: readonly Untold[]): boolean {
  if (money.length === 0) return false;
  const [first, last] = [money[0]!.item.row, money[money.length - 1]!.item.area.bottom + 1];
  return untold.some(({ item }) => item.row >= first && item.row <= last && item.text.length <= 40 && SOURCES.test(item.text));
}

/** 事业收入：10 in one cell counts as well. */
const JOINED = /^([^\d:：]{2,12}[:：])(.+)$/s;

/** Amounts under labels nobody knows, in the rows of the block. */
export function othersIn(sheet: Sheet, money: readonly Hit[], untold: readonly Untold[]): AmountField[] {
  const others: AmountField[] = [];
  for (const { item, beside } of untold) {
    // 目标 | 1 | 完成… below the block: the number of a goal is no amount.
    if (beside?.meaning && GOALS.has(beside.meaning) || money.every((hit) => item.column < hit.item.column)) continue;
    const joined = JOINED.exec(item.text);
    const amount = readMoney(joined?.[2] ?? item.text);
    if (amount === null || amount.number.isZero()) continue;
    // Amounts side by side have their labels above them.
    const told = beside && isAmount(beside) ? untold.find((other) => other.item.row === item.row - 1 && other.item.column === item.column)?.item ?? beside : beside;
    const label = withoutColon(printedLabel(joined?.[1] ?? told?.text ?? ''));
    others.push(amountField(sheet, { label, area: item.area, cell: item.cell, ...(joined ? { from: joined[1]!.length } : {}) }));
  }
  return others;
}

export function isTold(hits: readonly Hit[], { cell }: Item): boolean {
  for (let i = 0; i < hits.length; i++) if (hits[i]!.item.cell === cell || hits[i]!.answer?.cell === cell) return true;
  return false;
}

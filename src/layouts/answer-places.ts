/** Where an answer may stand: the blank cell that waits for it, the lower rows beside a tall label, the row below a row of labels. */

import { declaredUnit, type Range, type Sheet } from '../model';
import { isAmount } from './fields';
import { GROUPS, MONEY, type Meaning } from './labels';
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
export function meaningAmong(item: Item, items: readonly Item[], page: Page): Meaning | null {
  const meaning = item.meaning;
  if (meaning !== null && MONEY.has(meaning) && (isOverParts(item, items) || isOverColumn(item, items, page))) return 'fundsGroup';
  if (meaning === null && item.key === '其他' && isRestOf(items)) return 'otherMoney';
  if (meaning !== 'month') return meaning;
  return items.filter((other) => other.meaning === 'month').length > 1 ? meaning : null;
}

/** 总额 | 财政拨款 | 上年结转 | 其他: among labels of money it is the rest of it. */
function isRestOf(items: readonly Item[]): boolean {
  const money = items.filter(({ meaning, key }) => (meaning !== null ? MONEY.has(meaning) : key === '合计'));
  return money.length >= 2 && !money.some(({ meaning }) => meaning === 'otherMoney');
}

/** What a label of money ends in that is no answer. */
const PART = /^(?:(?!见|详|附|约|元)[\u4e00-\u9fff]){2,10}(?:支出|预算|资金|拨款|收入|补助|总额|金额|小计|经费)(?:\([^()]*\))?$/;

const BETWEEN = /^\(?(?:大写|小写|人民币|[千万亿]?元)\)?$/;

/** What stands beside a label of money: （万元） or 大写 before an amount is no answer. */
export function besideMoney(items: readonly Item[], i: number): Item | undefined {
  const [next, after] = [items[i + 1], items[i + 2]];
  return next && after && BETWEEN.test(next.key) && after.column === next.area.right + 1 && isAmount(after) ? after : next;
}

/** 资金总额 | 基本支出 | 30: right beside it stands a total, or a label nobody knows, with its own amount, so it is the heading of both. */
function isOverParts({ area }: Item, items: readonly Item[]): boolean {
  const next = items.find(({ column }) => column > area.right);
  if (!next || next.column !== area.right + 1 || next.key === '') return false;
  if (next.meaning === null ? !PART.test(next.key) : next.meaning !== 'total' && next.meaning !== 'annualTotal') return false;
  const after = items.find(({ column }) => column > next.area.right);
  return after !== undefined && after.column === next.area.right + 1 && after.meaning === null && isAmount(after);
}

/** 全年预算数 over the amounts of 年度资金总额, 财政拨款 … in the rows below: the heading of their column. */
function isOverColumn({ area }: Item, items: readonly Item[], page: Page): boolean {
  const below = page.at(area.bottom + 1);
  let at = 0;
  while (at < below.length && below[at]!.column < area.left) at++;
  if (at === 0 || at === below.length || below[at]!.column > area.right) return false; // most labels
  const [label, amount] = [below[at - 1]!, below[at]!];
  return label.meaning !== null && MONEY.has(label.meaning) && label.area.right + 1 === amount.column && isAmount(amount) && !items.some((other) => other.column === area.right + 1 && isAmount(other));
}

/** 财政拨款 | 其中：省级 | 自筹 over a row of amounts: in a column of labels no amount stands below one. */
export function amountUnder(page: Page, item: Item, used: Used): Item | null {
  const under = page.at(item.area.bottom + 1).find(({ column }) => column === item.column);
  return under && isAmount(under) && !used.has(under) ? under : null;
}

/** What labels of money end in. */
const SOURCE = /^\D*(?:资金|预算|拨款|补助|债券|收入|贷款|结转|自筹|配套)(?:\([^()]*\))?$|^(?:中央|[省市州盟县区旗]级?|乡镇|上级|本级|地方|其[他它])$/;

/** 合计 | 一般公共预算 | 政府性基金 over their amounts: the text beside a label is the next label. */
export function isOverAmount(page: Page, beside: Item, { area }: Item, used: Used): boolean {
  if (beside.area.bottom !== area.bottom || beside.column !== area.right + 1 || !SOURCE.test(beside.key)) return false;
  const own = page.at(area.bottom + 1).find(({ column }) => column === area.left);
  return (own === undefined || own.meaning === null) && amountUnder(page, beside, used) !== null;
}

/** 单位：万元 */
export function isUnit({ key }: Item): boolean {
  return /单位/.test(key) && declaredUnit(key) !== null;
}

/**
 * 填报单位： is answered behind its colon in a cell merged over three columns or more, unless another merged cell waits beside it,
 * and in a line that ends with 单位：万元.
 */
export function waitsInside({ area, row, text }: Item, next: Item | undefined, { sheet }: Page): boolean {
  if (area.bottom !== row || !/[:：]\s*$/.test(text)) return false;
  if (next && isUnit(next)) return true;
  return area.right - area.left >= 2 && !sheet.mergeAt(row, area.right + 1);
}

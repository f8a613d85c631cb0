/** 项目资金: every printed amount under its label; the same words for project and year are told apart by the total they stand under. */

import { declaredUnit, YUAN, type AmountField, type Field, type Funds, type MoneyUnit, type Sheet } from '../model';
import type { Hit } from './answers';
import { amountField, itemField, labelField, placeOf, readMoney, shownText } from './fields';
import { MONEY, type Meaning } from './labels';
import type { Item } from './page';

type Side = 'whole' | 'year';
type Money = 'total' | 'fiscal' | 'other' | 'annualTotal' | 'annualAppropriation' | 'carryOver' | 'annualOther';

const YEARLY: ReadonlySet<Meaning> = new Set(['annualTotal', 'annualAppropriation', 'carryOver', 'annualOther']);

/** `items`: the printed cells of the form's head, where a unit may be declared. */
export function fundsOf(sheet: Sheet, hits: readonly Hit[], items: readonly Item[]): Funds {
  const money = hits.filter((hit) => MONEY.has(hit.meaning));
  const found: Partial<Record<Money, AmountField>> = {};
  const byRow = new Map<number, AmountField[]>();
  let further = false;
  for (const hit of money) {
    const meaning = settle(hit, money);
    const field = amountField(sheet, hit.answer!);
    const known = found[meaning];
    // A page break may repeat a label; the answered one counts, otherwise the first.
    if (known && (known.state !== 'blank' || field.state === 'blank')) {
      further ||= field.state !== 'blank' && field.label !== known.label;
      continue;
    }
    found[meaning] = field;
    const row = byRow.get(hit.item.row);
    if (row) row.push(field);
    else byRow.set(hit.item.row, [field]);
  }
  const group = hits.find((hit) => hit.meaning === 'fundsGroup');
  return {
    unit: unitOf(sheet, group?.item, money.map((hit) => hit.item), items, hits.find((hit) => hit.meaning === 'unit')),
    label: group ? itemField(sheet, group.item) : money[0] ? labelField(sheet, money[0].item, money[0].answer) : null,
    total: found.total ?? null,
    fiscal: found.fiscal ?? null,
    other: found.other ?? null,
    annualTotal: found.annualTotal ?? null,
    annualAppropriation: found.annualAppropriation ?? null,
    carryOver: found.carryOver ?? null,
    annualOther: found.annualOther ?? null,
    ...(further || hasOthers(hits, money, items) ? { hasOtherAmounts: true } : {}),
    rows: [...byRow.values()],
  };
}

/** An amount under a label nobody knows, in the rows of the block. */
function hasOthers(hits: readonly Hit[], money: readonly Hit[], items: readonly Item[]): boolean {
  if (money.length === 0) return false;
  const rows = money.map((hit) => hit.item.row);
  const [top, bottom] = [Math.min(...rows), Math.max(...money.map((hit) => hit.item.area.bottom)) + 1];
  const left = Math.min(...money.map((hit) => hit.item.column));
  const cells = new Set(hits.flatMap((hit) => (hit.answer ? [hit.item.cell, hit.answer.cell] : [hit.item.cell])));
  return items.some((item) => {
    if (item.row < top || item.row > bottom || item.column < left || cells.has(item.cell)) return false;
    // 事业收入：10 in one cell counts as well.
    const amount = readMoney(/^[^\d:：]{2,12}[:：](.+)$/s.exec(item.text)?.[1] ?? item.text);
    return amount !== null && !amount.number.isZero();
  });
}

function settle(hit: Hit, money: readonly Hit[]): Money {
  switch (hit.meaning) {
    case 'financed': return sideOf(hit, money) === 'year' ? 'annualAppropriation' : 'fiscal';
    case 'otherMoney': return sideOf(hit, money) === 'year' ? 'annualOther' : 'other';
    default: return hit.meaning as Money;
  }
}

/**
 * Two labels alike in one row: the left is the project's, the right the year's. Otherwise the total in the nearest column, and
 * of those the last above, tells. Without any total, labels that only the year has (上年结转) tell; else it is the project's.
 */
function sideOf(hit: Hit, money: readonly Hit[]): Side {
  const hasBoth = money.some((other) => other.meaning === 'total') && money.some((other) => YEARLY.has(other.meaning));
  const inRow = money.filter((other) => other.item.row === hit.item.row);
  const twins = inRow.filter((other) => other.meaning === hit.meaning);
  if (twins.length > 1 && hasBoth) return twins[0] === hit ? 'whole' : 'year';
  const anchors = money.filter((other) => other.meaning === 'total' || YEARLY.has(other.meaning));
  let best: Hit | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const anchor of anchors) {
    if (anchor.item.row > hit.item.row) continue;
    const sameSide = anchor.item.row === hit.item.row && anchor.item.column > hit.item.column;
    const columns = Math.abs(anchor.item.column - hit.item.column);
    // Reading order: in its own row only what stands left of it counts, as long as its own column offers nothing.
    const distance = columns * 1_000 + (hit.item.row - anchor.item.row) * 10 + (sameSide ? 5 : 0);
    if (distance < least) [best, least] = [anchor, distance];
  }
  if (!best) return anchors.some((anchor) => YEARLY.has(anchor.meaning)) && !anchors.some((anchor) => anchor.meaning === 'total') ? 'year' : 'whole';
  return best.meaning === 'total' ? 'whole' : 'year';
}

/** The declaring text: the block's label, an amount's label, 金额单位, or a line of the head; null when nothing declares one. */
function unitOf(sheet: Sheet, group: Item | undefined, labels: readonly Item[], items: readonly Item[], asked: Hit | undefined): Field<MoneyUnit> | null {
  for (const item of [group, ...labels, ...items]) {
    if (!item || item.key === '' || item.key.length > 40) continue;
    const unit = declaredUnit(item.key);
    if (unit) return { ...itemField(sheet, item), value: unit };
  }
  const text = asked?.answer ? shownText(asked.answer).trim().replace(/^人民币/, '') : '';
  if (text in YUAN && asked?.answer) {
    return { label: asked.answer.label, text, state: 'read', value: text as MoneyUnit, place: placeOf(sheet, asked.answer), stored: 'text' };
  }
  const alone = items.find((item) => item.key in YUAN);
  return alone ? { ...itemField(sheet, alone), value: alone.key as MoneyUnit } : null;
}

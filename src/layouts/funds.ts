/** 项目资金: every printed amount under its label; the same words for project and year are told apart by the total they stand under. */

import { declaredUnit, YUAN, type AmountField, type Field, type Funds, type MoneyUnit, type Sheet } from '../model';
import type { Hit } from './answers';
import { amountField, itemField, labelField, placeOf, readMoney, shownText } from './fields';
import { isTold, othersIn, tellsSources, untoldIn, type Untold } from './funds-untold';
import { MONEY, type Meaning } from './labels';
import type { Item } from './page';
import { yearLine } from './printed-rows';
import { isSource, joinedSource, partOfHit, partOfSource, partsOfTotal, sourceAnswer, tellsLevels, type Part, type Side } from './sources';

type Money = 'total' | 'fiscal' | 'other' | 'annualTotal' | 'annualAppropriation' | 'carryOver' | 'annualOther';

const YEARLY: ReadonlySet<Meaning> = new Set(['annualTotal', 'annualAppropriation', 'carryOver', 'annualOther']);

/** `items`: the printed cells of the form's head, where a unit may be declared. */
export function fundsOf(sheet: Sheet, hits: readonly Hit[], items: readonly Item[]): Funds {
  const money = ofNewestYear(hits.filter((hit) => MONEY.has(hit.meaning)), items);
  const found: { [meaning in Money]: AmountField | null } = { total: null, fiscal: null, other: null, annualTotal: null, annualAppropriation: null, carryOver: null, annualOther: null };
  const byRow = new Map<number, AmountField[]>();
  const further: AmountField[] = [];
  for (const hit of money) {
    const meaning = settle(hit, money);
    const field = inUnitOf(amountField(sheet, hit.answer!), labelled(hit, money));
    const known = found[meaning];
    // A page break may repeat a label; the answered one counts, otherwise the first.
    if (known && (known.state !== 'blank' || field.state === 'blank')) {
      if (field.state !== 'blank' && field.label !== known.label) further.push(field);
      continue;
    }
    found[meaning] = field;
    const row = byRow.get(hit.item.row);
    if (row) row.push(field);
    else byRow.set(hit.item.row, [field]);
  }
  const group = hits.find((hit) => hit.meaning === 'fundsGroup');
  const untold = untoldIn(hits, money, items);
  const others = further.concat(othersIn(sheet, money, untold));
  const isBare = untold.length > 2 && tellsLevels(untold.map(({ item }) => item), items);
  const sources = isBare || further.length > 0 || untold.some(({ item }) => isSource(item) || joinedSource(item) !== null) ? sourcesOf(sheet, hits, money, items, untold, others, isBare) : null;
  for (const field of [...(sources?.whole?.parts ?? []), ...(sources?.annual?.parts ?? [])]) keepRow(byRow, field);
  const funds: Funds = {
    unit: unitOf(sheet, group?.item, money, items, hits.find((hit) => hit.meaning === 'unit')),
    label: group ? itemField(sheet, group.item) : money[0] ? labelField(sheet, money[0].item, money[0].answer) : null,
    total: found.total, fiscal: found.fiscal, other: found.other,
    annualTotal: found.annualTotal, annualAppropriation: found.annualAppropriation, carryOver: found.carryOver, annualOther: found.annualOther,
    rows: [...byRow.values()],
  };
  const told = sources ? { sources } : {};
  if (others.length > 0) return withOthers(funds, { ...told, hasOtherAmounts: true, otherAmounts: others });
  return withOthers(funds, tellsSources(money, untold) ? { hasOtherAmounts: true } : told);
}

/** An amount of a source stands in the rows of the block as every other does; what cannot be read may be a remark. */
function keepRow(byRow: Map<number, AmountField[]>, field: AmountField): void {
  const { top, left } = field.place.area;
  if (field.value === null || [...byRow.values()].some((row) => row.some(({ place: { area } }) => area.top === top && area.left === left))) return;
  const row = byRow.get(top);
  if (row) row.push(field);
  else byRow.set(top, [field]);
}

/** 2025年预算 beside 2026年预算, or on a form of 2026, is another year's money. */
function ofNewestYear(money: readonly Hit[], items: readonly Item[]): readonly Hit[] {
  if (!money.some(({ item }) => item.key.startsWith('20'))) return money; // most forms
  const years = money.map(({ item }) => (item.key.startsWith('20') ? Number(item.key.slice(0, 4)) : 0));
  const newest = Math.max(...years, ...items.slice(0, 8).map(({ key }) => yearLine(key) ?? 0));
  return money.filter((_, i) => years[i] === 0 || years[i] === newest);
}

/** The totals told source by source; null where an amount stands among them that nobody can place. */
function sourcesOf(sheet: Sheet, hits: readonly Hit[], money: readonly Hit[], items: readonly Item[], untold: readonly Untold[], others: readonly AmountField[], isBare: boolean): NonNullable<Funds['sources']> | null {
  if (tellsSources(money, untold.filter(({ item }) => joinedSource(item) === null))) return null;
  const parts: Part[] = money.flatMap((hit): Part[] => {
    const isTotal = hit.meaning === 'total' || hit.meaning === 'annualTotal';
    return isTotal ? [] : [partOfHit(hit.item, hit.meaning, sideOfMeaning(settle(hit, money)), inUnitOf(amountField(sheet, hit.answer!), labelled(hit, money)))];
  });
  const labels = untold.flatMap(({ item }) => (isSource(item, isBare) || joinedSource(item) !== null ? [item] : []));
  // 上级资金 is told as a note where it stands elsewhere; what is told of money and is no source cannot be placed.
  for (const { meaning, item, answer } of hits) {
    if (meaning !== 'note' || !answer || !/资金|安排|拨款/.test(item.key) || readMoney(shownText(answer)) === null) continue;
    if (!isSource(item)) return null;
    parts.push(partOfSource(sheet, item, sideOf(item, money, []), answer));
  }
  for (const item of labels) {
    const twins = labels.filter((other) => other.row === item.row && other.key === item.key);
    const answer = joinedSource(item) ?? sourceAnswer(item, items, (other) => !isTold(hits, other), isBare);
    const part = partOfSource(sheet, item, sideOf(item, money, twins), answer);
    parts.push({ ...part, field: part.field && inUnitOf(part.field, declaredUnit(item.key)) });
  }
  const placed = new Set(parts.map(({ field }) => (field ? `${field.place.area.top},${field.place.area.left}` : '')));
  if (others.some(({ place: { area } }) => !placed.has(`${area.top},${area.left}`))) return null;
  const [whole, annual] = [partsOfTotal(parts, 'whole'), partsOfTotal(parts, 'year')];
  return whole || annual ? { whole, annual } : null;
}

function sideOfMeaning(meaning: Money): Side {
  return meaning === 'fiscal' || meaning === 'other' || meaning === 'total' ? 'whole' : 'year';
}

function withOthers({ rows, ...funds }: Funds, others: Pick<Funds, 'hasOtherAmounts' | 'otherAmounts' | 'sources'>): Funds {
  return { ...funds, ...others, rows };
}

/** 资金总额（万元） beside 财政拨款（元）: where labels of a block name different units, each amount is in its own label's. */
function labelled(hit: Hit, money: readonly Hit[]): MoneyUnit | null {
  const own = declaredUnit(hit.item.key);
  return own !== null && money.some((other) => (declaredUnit(other.item.key) ?? own) !== own) ? own : null;
}

function inUnitOf(field: AmountField, unit: MoneyUnit | null): AmountField {
  return unit === null || field.value === null || field.value.unit !== null ? field : { ...field, value: { ...field.value, unit } };
}

function settle(hit: Hit, money: readonly Hit[]): Money {
  switch (hit.meaning) {
    case 'financed': return sideOfHit(hit, money) === 'year' ? 'annualAppropriation' : 'fiscal';
    case 'otherMoney': return sideOfHit(hit, money) === 'year' ? 'annualOther' : 'other';
    default: return hit.meaning as Money;
  }
}

function sideOfHit({ item, meaning }: Hit, money: readonly Hit[]): Side {
  const twins: Item[] = [];
  for (const other of money) if (other.meaning === meaning && other.item.row === item.row) twins.push(other.item);
  return sideOf(item, money, twins);
}

/**
 * Two labels alike in one row: the left is the project's, the right the year's. Otherwise the total in the nearest column, and
 * of those the last above, tells. Without any total, labels that only the year has (上年结转) tell; else it is the project's.
 */
function sideOf(item: Item, money: readonly Hit[], twins: readonly Item[]): Side {
  const { row, column } = item;
  let [hasTotal, hasYearly] = [false, false];
  let best: Hit | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const other of money) {
    const isYearly = YEARLY.has(other.meaning);
    if (other.meaning === 'total') hasTotal = true;
    if (isYearly) hasYearly = true;
    if (!(isYearly || other.meaning === 'total') || other.item.row > row) continue;
    // Reading order: in its own row only what stands left of it counts, as long as its own column offers nothing.
    const behind = other.item.row === row && other.item.column > column ? 5 : 0;
    const distance = Math.abs(other.item.column - column) * 1_000 + (row - other.item.row) * 10 + behind;
    if (distance < least) [best, least] = [other, distance];
  }
  if (twins.length > 1 && hasTotal && hasYearly) return twins[0] === item ? 'whole' : 'year';
  if (!best) return hasYearly && !hasTotal ? 'year' : 'whole';
  return best.meaning === 'total' ? 'whole' : 'year';
}

function declares({ key }: Item): boolean {
  return key.length <= 40 && declaredUnit(key) !== null;
}

/** The declaring text: the block's label, an amount's label, 金额单位, or a line of the head; null when nothing declares one. */
function unitOf(sheet: Sheet, group: Item | undefined, labels: readonly Hit[], items: readonly Item[], asked: Hit | undefined): Field<MoneyUnit> | null {
  const telling = (group && declares(group) ? group : labels.find(({ item }) => declares(item))?.item) ?? items.find(declares);
  if (telling) return { ...itemField(sheet, telling), value: declaredUnit(telling.key) };
  const text = asked?.answer ? shownText(asked.answer).trim().replace(/^人民币/, '') : '';
  if (text in YUAN && asked?.answer) {
    return { label: asked.answer.label, text, state: 'read', value: text as MoneyUnit, place: placeOf(sheet, asked.answer), stored: 'text' };
  }
  const alone = items.find((item) => item.key in YUAN);
  return alone ? { ...itemField(sheet, alone), value: alone.key as MoneyUnit } : null;
}

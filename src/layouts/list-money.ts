/** The money of a project in a list: its total, and the columns beside it that say where the total comes from (财政拨款 | 其他资金). */

import { declaredUnit, type AmountField, type Funds, type Sheet } from '../model';
import { amountField, itemField, printedLabel, withoutColon, type Answer } from './fields';
import type { Leaf } from './header-leaves';
import type { Meaning } from './labels';
import type { Item } from './page';
import { isSource, partOfHit, partsOfTotal } from './sources';
import type { Header, Span } from './table-header';

type Cell = Pick<Answer, 'area' | 'cell'>;

const PARTS: ReadonlySet<Meaning | null> = new Set<Meaning | null>(['financed', 'otherMoney', 'carryOver']);
/** A column of money under a name nobody can place. */
const MONEY = /资金|拨款|收入|补助|预算|经费|金额|债券|配套|自筹/;
const IN_WORDS = /性质|来源|类型|类别|用途|科目|说明|依据|文号/;

function isPart(item: Item): boolean {
  return PARTS.has(item.meaning) || isSource(item);
}

/** The columns that part a list's amount, left of its indicators; none where a column of money beside them cannot be placed. */
export function moneyColumns(leaves: readonly Leaf[], spans: readonly Span[]): readonly Span[] {
  const amount = leaves.findIndex(({ role }) => role === 'amount');
  const levels = leaves.findIndex(({ role }) => role === 'level1' || role === 'level2');
  if (amount < 0 || levels < 0) return NONE;
  const free = spans.filter((_, i) => i < levels && i !== amount && (leaves[i]!.role === null || leaves[i]!.role === 'amount'));
  const parts = free.filter(({ item }) => item && isPart(item));
  const meanings = parts.map(({ item }) => item!.meaning ?? item!.key);
  const isUnclear = free.some(({ item }) => item && !isPart(item) && MONEY.test(item.key) && !IN_WORDS.test(item.key));
  return isUnclear || new Set(meanings).size < meanings.length ? NONE : parts;
}

const NONE: readonly Span[] = [];

export function listFunds(sheet: Sheet, header: Header, amount: Cell | null, parts: readonly Cell[], head: readonly Item[]): Funds {
  const span = header.list!.amount;
  const total = span && amount ? amountField(sheet, { label: span.item?.text ?? '', area: amount.area, cell: amount.cell }) : null;
  const declaring = [span?.item, ...head].find((item) => item && declaredUnit(item.key) !== null);
  const unit = total && declaring ? { ...itemField(sheet, declaring), value: declaredUnit(declaring.key)! } : null;
  const label = total && span?.item ? itemField(sheet, span.item) : null;
  const none: Funds = { unit, label, total, fiscal: null, other: null, annualTotal: null, annualAppropriation: null, carryOver: null, annualOther: null, rows: total ? [[total]] : [] };
  return total && header.listMoney && parts.length > 0 ? withParts(sheet, none, total, header.listMoney, parts) : none;
}

function withParts(sheet: Sheet, funds: Funds, total: AmountField, columns: readonly Span[], parts: readonly Cell[]): Funds {
  const fields = parts.map((cell, i) => amountField(sheet, { label: withoutColon(printedLabel(columns[i]!.item!.text)), ...cell }));
  const of = (meaning: Meaning): AmountField | null => fields.find((_, i) => columns[i]!.item!.meaning === meaning) ?? null;
  const rows = [[total], ...fields.map((field) => [field])];
  if (!columns.some(({ item }) => isSource(item!))) return { ...funds, fiscal: of('financed'), other: of('otherMoney'), carryOver: of('carryOver'), rows };
  const whole = partsOfTotal(fields.map((field, i) => partOfHit(columns[i]!.item!, columns[i]!.item!.meaning ?? 'fiscal', 'whole', field)), 'whole');
  return whole ? { ...funds, other: of('otherMoney'), sources: { whole, annual: null }, rows } : { ...funds, rows };
}

/** Adding up the amounts of one funds block: every term in one unit, exactly, with how far rounding may hide the true value. */

import { Decimal } from 'decimal.js';
import { named } from '../form/named';
import { lately } from '../once';
import { isWithin } from './fen';
import { nearestOf } from './further';
import { YUAN, decimalsOf, halfStep, printAmount, squeeze, type Amount, type AmountField, type Funds, type MoneyUnit, type TotalParts } from '../../model';

const ZERO = new Decimal(0);
const HALF_CENT = new Decimal('0.005');
const HALF_CENTS: Readonly<Record<MoneyUnit, Decimal>> = { 元: HALF_CENT, 千元: HALF_CENT.div(YUAN.千元), 万元: HALF_CENT.div(YUAN.万元), 亿元: HALF_CENT.div(YUAN.亿元) };

/** One printed amount in the unit of the block. */
export interface Term {
  readonly field: AmountField;
  readonly number: Decimal;
  /** Digits behind the point in the unit of the cell, where the last of them may be rounded. */
  readonly rounded: number | null;
  /** What one unit of the cell is in the unit of the block, where they differ. */
  readonly scale: Decimal | null;
}

export interface Tally {
  /** What all its numbers are counted in; null for bare numbers in an undeclared unit. */
  readonly unit: MoneyUnit | null;
  readonly total: Term;
  readonly terms: readonly Term[];
  readonly sum: Decimal;
  /** |sum − total| */
  readonly difference: Decimal;
  readonly agrees: boolean;
  /** Rounding of the printed digits alone may explain the difference, if there is one. */
  readonly withinRounding: boolean;
}

/** A dash, 无 or / in a cell for a part that there is not. */
export function isNil(field: AmountField): boolean {
  return field.state === 'unreadable' && /^(?:[-—–/\\]+|无)$/.test(squeeze(field.text));
}

/** The unit the block is counted in: the declared one, or the one every amount names itself; null for bare numbers in an undeclared unit. */
export function blockUnit(funds: Funds, fields: readonly AmountField[]): MoneyUnit | null {
  const declared = funds.unit?.value ?? null;
  if (declared) return declared;
  return fields.some((field) => field.value) && fields.every((field) => !field.value || field.value.unit) ? '元' : null;
}

/** The amounts in one unit, or why there is none, in the clerk's words. Blank parts and dashes count as 0. */
export function termsOf(funds: Funds, fields: readonly AmountField[]): readonly Term[] | string {
  return termsIn(blockUnit(funds, fields), fields);
}

function termsIn(unit: MoneyUnit | null, fields: readonly AmountField[]): readonly Term[] | string {
  const finest = finestOf(fields);
  const terms: Term[] = [];
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i]!;
    if (field.state === 'stale') return `“${named(field)}”是公式，结果尚未更新`;
    if (field.state === 'unreadable' && !isNil(field)) return `“${named(field)}”不是数字`;
    if (field.value?.unit && unit === null) return '金额单位没有写明，有的格自带单位、有的没有';
    if (field.value?.number.isNegative() && !field.value.number.isZero()) return `“${named(field)}”是负数，请先核对`;
    terms.push(field.value ? term(field, field.value, unit, finest) : { field, number: ZERO, rounded: null, scale: null });
  }
  return terms;
}

/** The most digits printed behind a point. */
function finestOf(fields: readonly AmountField[]): number {
  let finest = 0;
  for (let i = 0; i < fields.length; i++) finest = Math.max(finest, fields[i]!.value?.decimals ?? 0);
  return finest;
}

/**
 * In 元 a number typed to the cent is exact. In 万元 clerks type rounded numbers, however the cell stores them: the last digit
 * in use in the block may be rounded. A number format that hides stored digits also rounds.
 */
function term(field: AmountField, amount: Amount, unit: MoneyUnit | null, finest: number): Term {
  const own = amount.unit ?? unit;
  const number = tidy(amount.number);
  const hidden = decimalsOf(number) > amount.decimals;
  const mayRound = own !== '元' && !amount.number.isZero();
  const rounded = hidden ? amount.decimals : mayRound ? (amount.unit ? amount.decimals : finest) : null;
  if (!own || !unit || own === unit) return { field, number, rounded, scale: null };
  const scale = YUAN[own].div(YUAN[unit]);
  return { field, number: number.mul(scale), rounded, scale };
}

/** Half a unit of the last printed digit where that digit may be rounded, otherwise 0. */
function slackOf({ rounded, scale }: Term): Decimal {
  if (rounded === null) return ZERO;
  const step = halfStep({ decimals: rounded });
  return scale ? step.mul(scale) : step;
}

/** Without the binary noise of a stored number. */
export function tidy(number: Decimal): Decimal {
  return decimalsOf(number) > 8 ? number.toDecimalPlaces(8) : number;
}

/**
 * Total against parts. A string says why it could not be added up; null when the layout prints no such sum, that is no total
 * or one part that does not exceed it (其中 alone need not exhaust its total).
 */
export function tally(funds: Funds, total: AmountField | null, parts: readonly (AmountField | null)[]): Tally | string | null {
  const printed = parts.filter((part) => part !== null);
  if (!total || printed.length === 0) return null;
  if (printed.length === 1 && !isSumOfRow(funds, total)) return exceeding(funds, total, printed[0]!);
  return added(funds, total, printed, funds.hasOtherAmounts === true);
}

/** `mayHoldOthers`: amounts beside the parts may belong to the total as well. */
function added(funds: Funds, total: AmountField, printed: readonly AmountField[], mayHoldOthers: boolean): Tally | string {
  if (total.state === 'blank') return `“${named(total)}”没有填写`;
  const fields = [total].concat(printed);
  const unit = blockUnit(funds, fields);
  const terms = termsIn(unit, fields);
  if (typeof terms === 'string') return terms;
  if (isNil(total)) return `“${named(total)}”不是数字`;
  const whole = terms[0]!;
  const rest = terms.slice(1);
  const sum = sumOf(rest);
  const difference = sum.minus(whole.number).abs();
  const agrees = difference.isZero() || difference.lt(HALF_CENTS[unit ?? '元']);
  if (!agrees && mayHoldOthers) return withOthers(funds, whole, rest);
  return { unit, total: whole, terms: rest, sum, difference, agrees, withinRounding: agrees || isRounding(difference, terms) };
}

function sumOf(terms: readonly Term[]): Decimal {
  let sum = terms[0]!.number;
  for (let i = 1; i < terms.length; i++) sum = sum.plus(terms[i]!.number);
  return sum;
}

/** Whether each term may lie as far from its true value as the least exact of them. */
function isRounding(difference: Decimal, terms: readonly Term[]): boolean {
  if (terms.every(({ rounded }) => rounded === null)) return false; // nothing is rounded in 元
  return difference.lte(Decimal.max(...terms.map(slackOf)).mul(terms.length));
}

/** 合计 over or beside amounts of other names adds up all that is printed there: several, or one that is a source. */
function isSumOfRow({ otherAmounts }: Funds, { label }: AmountField): boolean {
  if (otherAmounts === undefined || !/^(?:合计|小计|总计)|(?:预算|资金|经费)合计(?:[（(]|$)/.test(label)) return false;
  return otherAmounts.length > 1 || /(?:收入|资金|拨款|自筹|贷款|债券)$/.test(otherAmounts[0]?.label ?? '');
}

/** One part alone need not exhaust its total, but is never more than it. Beside a second total nobody knows for sure whose part it is. */
function exceeding(funds: Funds, total: AmountField, part: AmountField): Tally | null {
  if (total.value === null || part.value === null || (funds.total !== null && funds.annualTotal !== null)) return null;
  if (isWithin(part, total)) return null;
  const fields = [total, part];
  const unit = blockUnit(funds, fields);
  const terms = termsIn(unit, fields);
  if (typeof terms === 'string') return null;
  const [whole, only] = terms as [Term, Term];
  const difference = only.number.minus(whole.number);
  if (difference.lte(Decimal.max(HALF_CENTS[unit ?? '元'], slackOf(whole).add(slackOf(only))))) return null;
  return { unit, total: whole, terms: [only], sum: only.number, difference, agrees: false, withinRounding: false };
}

/** Amounts under labels of the unit's own may belong to the total or not: it is wrong only where no choice of them makes it. */
function withOthers(funds: Funds, total: Term, parts: readonly Term[]): Tally | string {
  const unclear = '资金表里还有其他名目的金额';
  const others = termsOf(funds, [total.field, ...parts.map(({ field }) => field), ...(funds.otherAmounts ?? [])]);
  if (typeof others === 'string') return unclear;
  const slack = Decimal.max(HALF_CENTS[blockUnit(funds, [total.field]) ?? '元'], ...others.map(slackOf));
  const counted = nearestOf(total.number, parts, others.slice(1 + parts.length), slack);
  if (counted === null) return unclear;
  const terms = [...parts, ...counted];
  const sum = sumOf(terms);
  return { unit: blockUnit(funds, [total.field, ...terms.map(({ field }) => field)]), total, terms, sum, difference: sum.minus(total.number).abs(), agrees: false, withinRounding: false };
}

/** A total against the sources that make it; without 其他资金 among them only a sum above it proves anything. */
function sourceTally(funds: Funds, total: AmountField | null, { parts, isWhole }: TotalParts): Tally | string | null {
  if (!total || parts.length === 0) return null;
  const result = added(funds, total, parts, false);
  return typeof result === 'string' || isWhole || result.agrees || result.sum.gt(result.total.number) ? result : '资金表里还有其他名目的金额';
}

/** 项目资金总额 against its parts (also 预算数). */
export const wholeTally = lately((funds: Funds): Tally | string | null => {
  const { total, fiscal, other, annualTotal, carryOver, sources } = funds;
  if (sources?.whole) return sourceTally(funds, total, sources.whole);
  return annualTotal === null && carryOver !== null ? onlyTally(funds, carryOver) : tally(funds, total, [fiscal, other]);
});

/** Where one total alone is printed, 上年结转 may be a part of it beside the others, or be counted among them. */
function onlyTally(funds: Funds, carryOver: AmountField): Tally | string | null {
  const [fiscal, other] = [funds.fiscal ?? funds.annualAppropriation, funds.other ?? funds.annualOther];
  const without = tally(funds, funds.total, [fiscal, other]);
  const isWhole = (fiscal !== null && other !== null) || (funds.total !== null && isSumOfRow(funds, funds.total));
  if (!isWhole || (without !== null && typeof without !== 'string' && without.agrees)) return without;
  return tally(funds, funds.total, [fiscal, carryOver, other]);
}

/** 年度资金申请总额 against its parts. */
export const annualTally = lately((funds: Funds) => funds.sources?.annual ? sourceTally(funds, funds.annualTotal, funds.sources.annual) : yearTally(funds));

/** 其中：上年结转 below 财政拨款 is a part of that part, unless the parts make the total with it. */
function yearTally(funds: Funds): Tally | string | null {
  const { annualTotal, annualAppropriation: fiscal, carryOver, annualOther } = funds;
  const all = tally(funds, annualTotal, [fiscal, carryOver, annualOther]);
  const isInside = carryOver !== null && fiscal !== null && /^其中/.test(carryOver.label) && !/^其中/.test(fiscal.label);
  return isInside && all !== null && typeof all !== 'string' && !all.agrees ? tally(funds, annualTotal, [fiscal, annualOther]) : all;
}

/** `财政资金 530,000.00`; a blank part says so. */
export function said(one: Term): string {
  return one.field.state === 'read' ? `${named(one.field)} ${printAmount(one.number)}` : `${named(one.field)} 0（未填）`;
}

/** ` 元`, or nothing where the unit is not declared. */
export function unitWord(funds: Funds, fields: readonly AmountField[]): string {
  const unit = blockUnit(funds, fields);
  return unit ? ` ${unit}` : '';
}

/** 万 of 53万, 元 of 530000元整; null where it is not printed behind digits (伍拾叁万元整). */
function unitPrinted(text: string): string | null {
  return /\d(?:百|十)?((?:元|万|亿|千)+元?)[整正]?$/.exec(text)?.[1] ?? null;
}

/** A number in the style of a neighbour on the form: its separators, at least its decimals, its own unit. */
export function printLike(number: Decimal, like: AmountField | undefined, block: MoneyUnit | null): string {
  const amount = like?.value;
  const own = amount?.unit;
  const scaled = own && block ? number.mul(YUAN[block]).div(YUAN[own]) : number;
  const text = printAmount(scaled, amount ? Math.max(amount.decimals, 0) : 2);
  const plain = like && /\d{4}/.test(squeeze(like.text)) ? text.replace(/,/g, '') : text;
  return own ? `${plain}${unitPrinted(squeeze(like!.text)) ?? own}` : plain;
}

/** What an 指标值 says: ≥95(%), =3(次), 12月底前, 1小时内响应, 明显. Reading only; judging is the rules' work. */

import { Decimal } from 'decimal.js';
import { calendarDate, daysInMonth, type CalendarDate } from './period';
import { squeeze } from './text';

export type Operator = '≥' | '≤' | '=' | '>' | '<';

/**
 * quantity: a number with or without operator and unit. deadline: a point in time to be met (6月底前).
 * duration: a length of time (≤30分钟, 2小时内). qualitative: words. blank: nothing.
 */
export type QuantityKind = 'quantity' | 'deadline' | 'duration' | 'qualitative' | 'blank';

export interface Quantity {
  /** As printed, outer spaces removed; texts of split columns joined without spaces. */
  readonly raw: string;
  readonly kind: QuantityKind;
  readonly operator: Operator | null;
  /** The operator exactly as typed: `>=`, `不低于`. */
  readonly operatorText: string | null;
  readonly number: Decimal | null;
  /** Digits printed after the decimal point of `number`. */
  readonly decimals: number;
  /** As printed, brackets around it removed: `场`, `%`, `百分比`, `元/人`. */
  readonly unit: string | null;
  /** Second number of a range: `5-7天`. */
  readonly upTo: Decimal | null;
  /** deadline: the latest day it can mean; year 0 stands for the budget year. */
  readonly due: { readonly year: number; readonly month: number; readonly day: number } | null;
}

const OPERATORS: readonly (readonly [RegExp, Operator])[] = [
  [/^(?:>=|=>|≥|≧|⩾|大于等于|大于或等于|不低于|不少于|不小于|至少|达到?不低于)/, '≥'],
  [/^(?:<=|=<|≤|≦|⩽|小于等于|小于或等于|不高于|不超过|不多于|不大于|至多|最多)/, '≤'],
  [/^(?:>|大于|超过|高于|多于)/, '>'],
  [/^(?:<|小于|低于|少于)/, '<'],
  [/^(?:==?|等于|达到|达)/, '='],
];

const TIME_UNIT = /^(?:个?工作日|自然日|天|日|小时|个小时|分钟|分|秒钟?|个?月|周|个?星期|季度|年|h|min|s|d)$/i;
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/;
const PERCENT_WORD = /^百分之([零〇一二三四五六七八九十百两]+|\d+(?:\.\d+)?)$/;

export function readQuantity(text: string, unitColumn?: string): Quantity {
  const raw = text.trim();
  const base: Quantity = { raw, kind: 'blank', operator: null, operatorText: null, number: null, decimals: 0, unit: null, upTo: null, due: null };
  let rest = squeeze(raw);
  if (rest === '') return base;

  const due = readDeadline(rest);
  if (due) return { ...base, kind: 'deadline', due };

  let operator: Operator | null = null;
  let operatorText: string | null = null;
  for (const [pattern, meaning] of OPERATORS) {
    const found = pattern.exec(rest);
    if (found && NUMBER.test(rest.slice(found[0].length).replace(/^百分之/, '0'))) {
      operator = meaning;
      operatorText = found[0];
      rest = rest.slice(found[0].length);
      break;
    }
  }
  const percentWord = PERCENT_WORD.exec(rest);
  if (percentWord) {
    const number = chineseOrDigits(percentWord[1]!);
    if (number) return { ...base, kind: 'quantity', operator, operatorText, number, decimals: number.decimalPlaces(), unit: '百分之' };
  }
  const digits = NUMBER.exec(rest);
  if (!digits) return { ...base, kind: /\d+(?:个)?(?:小时|分钟|天|工作日)(?:之?内|以内)/.test(rest) ? 'duration' : 'qualitative' };
  const number = new Decimal(digits[0].replace(/,/g, ''));
  const decimals = digits[0].split('.')[1]?.length ?? 0;
  let tail = rest.slice(digits[0].length);
  let upTo: Decimal | null = null;
  const range = /^(?:%)?[-~—–至到]((?:\d+)(?:\.\d+)?)/.exec(tail);
  if (range) {
    upTo = new Decimal(range[1]!);
    tail = tail.slice(range[0].length);
  }
  const within = /^(.*?)(?:之内|以内|内)$/.exec(tail);
  const unit = unbracket(within ? within[1]! : tail) || (unitColumn ? squeeze(unitColumn) : '');
  if (!isUnit(unit)) {
    // A sentence that happens to begin with a number: 1小时内响应，3小时内抵达现场; 2个项目通过验收.
    return { ...base, kind: /^(?:个)?(?:小时|分钟|天|工作日|日)/.test(tail) ? 'duration' : 'qualitative' };
  }
  if (within && TIME_UNIT.test(unit)) operator ??= '≤';
  const suffix = /^(.*?)(?:以上|及以上|以下|及以下)$/.exec(unit);
  if (suffix) operator ??= unit.endsWith('上') ? '≥' : '≤';
  return {
    ...base,
    kind: TIME_UNIT.test(suffix ? suffix[1]! : unit) ? 'duration' : 'quantity',
    operator,
    operatorText,
    number,
    decimals,
    unit: (suffix ? suffix[1]! : unit) || null,
    upTo,
  };
}

/** A measure word, not a clause: short, no punctuation that joins sentences. */
function isUnit(text: string): boolean {
  return text.length <= 12 && !/[,、;。!?:"“”]/.test(text) && !/\d/.test(text.replace(/[²³]/g, '')) && !/[完成通过响应抵达]{2}/.test(text);
}

function unbracket(text: string): string {
  const found = /^\((.*)\)$/.exec(text);
  return found ? found[1]! : text;
}

/**
 * `6月底前`, `2026年12月31日前`, `12月前`, `分别4月底及12月底前完成`, `第四季度完成`, `年底前` → the latest day meant.
 * A bare `12月前` means before that month begins in strict words, but the field writes it for 12月底前: the later day is taken.
 */
function readDeadline(text: string): Quantity['due'] {
  const t = text.replace(/^(?:<=|≤|<|=|≥|>=|>)/, '');
  if (!/(?:前|底|末|完成|之前|以前|内|日|月)/.test(t) || t.length > 40) return null;
  let latest: { year: number; month: number; day: number } | null = null;
  const keep = (year: number, month: number, day: number): void => {
    if (month < 1 || month > 12) return;
    const due = { year, month, day };
    if (!latest || due.year > latest.year || (due.year === latest.year && (due.month > latest.month || (due.month === latest.month && due.day > latest.day)))) latest = due;
  };
  let anchored = false;
  for (const found of t.matchAll(/(?:(\d{4})[年./-])?(\d{1,2})(?:月|[./-](?=\d{1,2}(?:日|前|$)))(?:(\d{1,2})日?)?(底|末|上旬|中旬|下旬)?(之?以?前)?/g)) {
    const [whole, year, month, day, part, before] = found;
    if (!/月/.test(whole) && !year) continue;
    if (/^个/.test(t.slice(found.index! + found[0].length))) continue;
    if (day || part || before || year || /(?:前|完成|底)/.test(t)) anchored = true;
    const y = year ? Number(year) : 0;
    const m = Number(month);
    const lastDay = daysInMonth(y || 2023, Math.min(12, Math.max(1, m)));
    keep(y, m, day ? Math.min(Number(day), lastDay) : part === '上旬' ? 10 : part === '中旬' ? 20 : lastDay);
  }
  for (const found of t.matchAll(/(?:(\d{4})年)?第?([一二三四1-4])季度/g)) {
    const quarter = '一二三四'.indexOf(found[2]!) + 1 || Number(found[2]);
    keep(found[1] ? Number(found[1]) : 0, quarter * 3, daysInMonth(2023, quarter * 3));
    anchored = true;
  }
  const yearEnd = /(?:(\d{4})|当|本)?年(?:底|末)(?:之?前)?/.exec(t);
  if (yearEnd) {
    keep(yearEnd[1] ? Number(yearEnd[1]) : 0, 12, 31);
    anchored = true;
  }
  const yearOnly = /^(\d{4})年(?:内|之?前|以前|完成)?$/.exec(t);
  if (yearOnly) {
    keep(Number(yearOnly[1]) - (/前/.test(t) ? 1 : 0), 12, 31);
    anchored = true;
  }
  return anchored ? latest : null;
}

/** The last day a deadline can mean, in the given budget year where the deadline names none. */
export function dueDate(quantity: Quantity, budgetYear: number | null): CalendarDate | null {
  if (!quantity.due) return null;
  const year = quantity.due.year || budgetYear;
  return year === null ? null : calendarDate(year, quantity.due.month, Math.min(quantity.due.day, daysInMonth(year, quantity.due.month)));
}

const DIGITS: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };

function chineseOrDigits(text: string): Decimal | null {
  if (/^\d/.test(text)) return new Decimal(text);
  if (text === '百') return new Decimal(100);
  let total = 0;
  let digit = 0;
  for (const character of text) {
    if (character === '百') [total, digit] = [total + (digit || 1) * 100, 0];
    else if (character === '十') [total, digit] = [total + (digit || 1) * 10, 0];
    else if (character in DIGITS) digit = DIGITS[character]!;
    else return null;
  }
  return new Decimal(total + digit);
}

/** `%`, `百分比`, `百分之`, `％`, `百分点` mean a share of a hundred. */
export function isPercent(unit: string | null): boolean {
  return unit !== null && /^(?:%|百分比|百分之|百分数|百分率)$/.test(squeeze(unit));
}

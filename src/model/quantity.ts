/** What an 指标值 says: ≥95(%), =3(次), 12月底前, 1小时内响应, 明显. Reading only; judging is the rules' work. */

import { Decimal } from 'decimal.js';
import { readDeadline, type Due } from './deadline';
import { remembered, squeeze } from './text';

export { dueDate } from './deadline';

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
  /** The operator exactly as typed: `>=`, `＞＝`, `不低于`. */
  readonly operatorText: string | null;
  readonly number: Decimal | null;
  /** Digits printed after the decimal point of `number`. */
  readonly decimals: number;
  /** As printed, brackets around it removed: `场`, `%`, `百分比`, `元/人`. */
  readonly unit: string | null;
  /** Second number of a range: `5-7天`. */
  readonly upTo: Decimal | null;
  /** deadline: the latest day it can mean; null when that day cannot be told (次年3月底前). */
  readonly due: Due | null;
  /** Written as forms ask for it: the sign of an operator, a whole number, a unit. */
  readonly isStandard: boolean;
}

const OPERATORS: readonly (readonly [RegExp, Operator])[] = [
  [/^(?:>=|=>|≥=|=≥|≥|≧|⩾|>或=|大于等于|大于或等于|高于或等于|达到?不低于|不低于|不少于|不小于|不得低于|不得少于|至少|最少)/, '≥'],
  [/^(?:<=|=<|≤=|=≤|≤|≦|⩽|<或=|小于等于|小于或等于|低于或等于|不高于|不超过|不多于|不大于|不得超过|不得高于|至多|最多)/, '≤'],
  [/^(?:>|大于|超过|高于|多于)/, '>'],
  [/^(?:<|小于|低于|少于)/, '<'],
  [/^(?:==?|等于|达到|达)/, '='],
];
/** Words before the operator or the number that say whose or how often, not how much; 指标值≥98% repeats its column's header. */
const LEAD = /^(?:定量|(?:年度)?(?:指标|目标|计划)值:?|约|大约|共计?|合计|总计|累计|预计|计划|每年度?|全年|年度|本年|年均|每季度?|每月|每周|每次|每人|人均|平均|控制在|保持在|±)+(?=[<>=≥≤≧≦⩾⩽+\-\d大小高低多少不至最等超达百一二两三四五六七八九十])/;
const TIME_UNIT = /^(?:个?工作日|个?自然日|天|日|小时|个小时|分钟|秒钟?|个?月|周|个?星期|个?季度|年|h|min|s|d)$/i;
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/;
const PERCENT_WORD = /^百分之?([零〇一二三四五六七八九十百两]+|\d+(?:\.\d+)?)(以上|及以上|以下|及以下|以内|之内)?$/;
const COUNT_WORD = /^([一二两三四五六七八九十百]+)(次|场|个|人|人次|名|期|项|篇|份|家|户|件|批|套|台|辆|册|本|处|座|条|天|年|个月|场次|班次|小时|季度|%)(以上|以内|之内|及以上)?$/;
const RANGE = /^([^\d\-~]{0,4}?)[-~—–―至到]{1,2}(\d+(?:\.\d+)?)(.*)$/;

/** Longer values are sentences, and recur on no other form. */
const RECURS = 16;

/** Never fails: what is no number, deadline or duration is qualitative. */
export function readQuantity(text: string, unitColumn?: string): Quantity {
  return unitColumn === undefined && text.length <= RECURS ? recurring(text) : reading(text, unitColumn);
}

const recurring = remembered((text) => reading(text));

function reading(text: string, unitColumn?: string): Quantity {
  const quantity = read(text, unitColumn);
  const { kind, operator, operatorText, number, decimals, unit } = quantity;
  const isStandard = kind === 'quantity' && operator !== null && operatorText === operator && number !== null && decimals === 0 && unit !== null;
  return isStandard ? { ...quantity, isStandard } : quantity;
}

function read(text: string, unitColumn?: string): Quantity {
  const raw = text.trim();
  const base: Quantity = { raw, kind: 'blank', operator: null, operatorText: null, number: null, decimals: 0, unit: null, upTo: null, due: null, isStandard: false };
  const squeezed = squeeze(raw);
  if (squeezed === '') return base;
  if (squeezed.startsWith('定性')) return { ...base, kind: 'qualitative' };
  const due = readDeadline(squeezed);
  if (due) return { ...base, kind: 'deadline', due: due === 'unplaced' ? null : due };

  const lead = LEAD.exec(squeezed)?.[0] ?? '';
  let rest = squeezed.slice(lead.length);
  const typed = operatorOf(rest);
  rest = rest.slice(typed?.length ?? 0);
  const operator = typed?.operator ?? null;
  const operatorText = typed ? asTyped(raw, lead.length, lead.length + typed.length) : null;
  const start = { ...base, operator, operatorText };

  const words = PERCENT_WORD.exec(rest) ?? COUNT_WORD.exec(rest);
  if (words) return inWords(start, words);
  const digits = NUMBER.exec(rest);
  if (!digits) return { ...base, kind: mentionsDuration(rest) ? 'duration' : 'qualitative' };
  return inDigits(start, digits[0], rest.slice(digits[0].length), unitColumn ?? '');
}

function operatorOf(rest: string): { readonly operator: Operator; readonly length: number } | null {
  for (const [pattern, operator] of OPERATORS) {
    const found = pattern.exec(rest);
    if (!found) continue;
    const behind = rest.slice(found[0].length);
    if (NUMBER.test(behind) || PERCENT_WORD.test(behind) || COUNT_WORD.test(behind)) return { operator, length: found[0].length };
  }
  return null;
}

/** The stretch of the text as typed whose squeezed characters are [from, to). */
function asTyped(raw: string, from: number, to: number): string {
  let [start, at] = [0, 0];
  let before = '';
  for (const character of raw) {
    if (squeeze(before).length <= from) start = at;
    before += character;
    at += character.length;
    if (squeeze(before).length >= to) return raw.slice(start, at).trim();
  }
  return raw.slice(start).trim();
}

function inWords(start: Quantity, [whole, digits, measure, bound]: RegExpExecArray): Quantity {
  const share = whole.startsWith('百分');
  const number = chineseOrDigits(digits!);
  if (!number) return { ...start, operator: null, operatorText: null, kind: 'qualitative' };
  const unit = share ? '百分之' : measure!;
  const operator = boundOf((share ? measure : bound) ?? '') ?? start.operator;
  return { ...start, kind: TIME_UNIT.test(unit) ? 'duration' : 'quantity', operator, number, decimals: number.decimalPlaces(), unit };
}

function inDigits(start: Quantity, digits: string, behind: string, unitColumn: string): Quantity {
  const number = new Decimal(digits.replace(/,/g, ''));
  const decimals = digits.split('.')[1]?.length ?? 0;
  const range = RANGE.exec(behind);
  const upTo = range && range[3]!.startsWith(range[1]!) ? new Decimal(range[2]!) : null;
  const tail = (upTo ? range![3]! : behind).replace(/^[余多]/, '');
  const bounded = /^(.*?)(以上|及以上|以下|及以下|以内|之内|内|左右|上下)$/.exec(tail);
  const unit = unbracket(bounded ? bounded[1]! : tail).replace(/^%\(.*\)$/, '%') || squeeze(unitColumn);
  const operator = (bounded && start.operator !== '≥' ? boundOf(bounded[2]!) : null) ?? start.operator;
  const read = { ...start, operator, number, decimals, upTo };
  if (isUnit(unit)) return { ...read, kind: TIME_UNIT.test(unit) ? 'duration' : 'quantity', unit: unit || null };
  const share = /^%(?:(以上|以下|以内)|(?![\d/*×:]))/.exec(tail);
  if (share && !upTo) return { ...read, kind: 'quantity', unit: '%', operator: boundOf(share[1] ?? '') ?? start.operator };
  const kind = /^(?:个)?(?:小时|分钟|天|工作日|日)/.test(tail) || mentionsDuration(tail) ? 'duration' : 'qualitative';
  return { ...start, operator: null, operatorText: null, kind };
}

function boundOf(word: string): Operator | null {
  if (/上$/.test(word) && word !== '上下') return '≥';
  return /(?:以下|内)$/.test(word) ? '≤' : null;
}

function mentionsDuration(text: string): boolean {
  return /\d+个?(?:小时|分钟|天|工作日|日)(?:之?内|以内)/.test(text);
}

/** A measure word, not a clause: short, no verbs, no punctuation that joins sentences, Latin letters only as they measure. */
function isUnit(text: string): boolean {
  if (text.length > 12 || /[,、;。!?:"“”*×=≥≤<>]/.test(text)) return false;
  if (/\d/.test(text.replace(/(?<=[A-Za-z])[23](?!\d)/g, ''))) return false;
  if (/^[A-Za-z]/.test(text) && !/^(?:[kcmd]?m[23]?|[kmu]?g|t|h|min|s|d|[kMG]?W(?:h)?|kWh|kVA|[KMGTP]B?|[KMG]?bps|Mbps|Hz|dB|mm|ha|L|ml|mL|ppm|N?TU|°?C)(?:\/.+)?$/i.test(text)) return false;
  return !/完成|通过|响应|抵达|到达|达到|实现|开展|举办|办结|处理|解决|提[高升]|增长|下降|满意|合格|内|前|后|底|末|的|了|是|有|无|不|并|且|按|均|级/.test(text.replace(/[平人户]均/g, '')) || /^(?:平均|个?班级|年级|层级|个?等级|级)$/.test(text);
}

function unbracket(text: string): string {
  const found = /^[(【[](.*)[)】\]]$/.exec(text);
  return found ? found[1]! : text;
}

const DIGITS: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };

function chineseOrDigits(text: string): Decimal | null {
  if (/^\d/.test(text)) return new Decimal(text);
  let [total, digit] = [0, 0];
  for (const character of text) {
    if (character === '百') [total, digit] = [total + (digit || 1) * 100, 0];
    else if (character === '十') [total, digit] = [total + (digit || 1) * 10, 0];
    else if (character in DIGITS) digit = DIGITS[character]!;
    else return null;
  }
  return new Decimal(total + digit);
}

/** `%`, `百分比`, `百分之`, `％` mean a share of a hundred, and so does a `%%` typed twice; 百分点 does not. */
export function isPercent(unit: string | null): boolean {
  if (unit === null || unit === '%') return unit !== null; // most units, and done at once
  const first = unit.charCodeAt(0);
  if (first >= 0x4e00 && first <= 0x9fff && unit[0] !== '百') return false;
  return /^(?:%{1,2}|百分比|百分之|百分数|百分率|百分号)$/.test(squeeze(unit));
}

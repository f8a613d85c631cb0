/** Dates and periods of a project. A date is a plain calendar day: no clock, no time zone. */

import { remembered, squeeze } from './text';

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface Period {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysInMonth(year: number, month: number): number {
  const days = month === 2 ? undefined : DAYS[month - 1];
  if (days !== undefined) return days;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const possible = year >= 1949 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return possible ? { year, month, day } : null;
}

/** Serial of the 1900 epoch (as Excel counts, with its 29 February 1900) → day; null outside 1949–2199. */
export function dateOfSerial(serial: number): CalendarDate | null {
  if (!Number.isFinite(serial) || Math.abs(serial) > 200_000) return null;
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  return calendarDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}

const CLOCK = /(?:T|[\s ]+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/i;
const WEEKDAY = /\(?(?:星期|周)[一二三四五六日天]\)?$/;
/** Words around a date that do not move it: 自…起, …止, …前. */
const FRAME = /^(?:截[至止]到?|[自从由]|至)|(?:起|止|截止|之?前|以前|之?内|完成)$/g;

/** Full-width, Chinese numerals, dashes and words that do not move the day brought to one spelling; clock times dropped. */
function plainDate(text: string): string {
  const plain = squeeze(text.normalize('NFKC').trim().replace(CLOCK, '')).replace(/[—–−‐‑]/g, '-').replace(WEEKDAY, '').replace(FRAME, '').replace('年元月', '年1月');
  return arabic(plain).replace(/(?<=\d日)号$|号$/, '日');
}

const NUMERALS = '〇一二三四五六七八九';

function digit(character: string): string {
  return String(Math.max(0, NUMERALS.indexOf(character)));
}

/** `（二〇二六年度）` → `（2026年度）`: the first year written so; other texts stay as they are. */
export function yearInDigits(text: string): string {
  return text.includes('年') ? text.replace(/(?<![〇零○一二三四五六七八九\d])[一二][〇零○O0一二三四五六七八九]{3}(?=\s*年)/, (year) => Array.from(year, digit).join('')) : text;
}

/** `二〇二六年十二月三十一日` → `2026年12月31日`; other texts stay as they are. */
function arabic(text: string): string {
  return yearInDigits(text)
    .replace(/([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)(?=[月日号])/g, (whole, tens: string, ten: string, ones: string) => {
      if (whole === '') return '';
      return ten ? `${tens ? digit(tens) : '1'}${ones ? digit(ones) : '0'}` : Array.from(whole, digit).join('');
    });
}

const FULL = /^(\d{4})([-/.年])(\d{1,2})[-/.月](\d{1,2})日?$/;

/**
 * `2026-01-01`, `2026/1/1`, `2026.1.1`, `2026年1月1日`, `20260101`, `二〇二六年一月一日` → day; a clock time behind the date is ignored.
 * `2026年12月`, `2026-12` and `202612` are the first (`end` false) or last day of the month, `2026年` likewise of the year; 初 and 底
 * say themselves which. A day the calendar does not have (2月30日) is null.
 */
export function readDate(text: string, end = false): CalendarDate | null {
  const plain = FULL.exec(text);
  if (plain) return calendarDate(Number(plain[1]), Number(plain[3]), Number(plain[4]));
  const t = plainDate(text);
  const full = FULL.exec(t);
  if (full) return calendarDate(Number(full[1]), Number(full[3]), Number(full[4]));
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(t);
  if (packed) return calendarDate(Number(packed[1]), Number(packed[2]), Number(packed[3]));
  const month = /^(\d{4})(?:[-/.年](\d{1,2})|(\d{2}))(?:月份?)?(底|末|初|上旬|中旬|下旬)?$/.exec(t);
  if (month) {
    const [year, number] = [Number(month[1]), Number(month[2] ?? month[3])];
    return number >= 1 && number <= 12 ? calendarDate(year, number, dayOf(year, number, month[4], end)) : null;
  }
  const quarter = /^(\d{4})年第?([一二三四1-4])季度?(初|底|末)?$/.exec(t);
  if (quarter) {
    const number = '一二三四'.indexOf(quarter[2]!) + 1 || Number(quarter[2]);
    const closes = quarter[3] ? quarter[3] !== '初' : end;
    const month = closes ? number * 3 : number * 3 - 2;
    return calendarDate(Number(quarter[1]), month, closes ? daysInMonth(Number(quarter[1]), month) : 1);
  }
  const year = /^(\d{4})年度?(底|末|初)?$/.exec(t);
  if (!year) return null;
  const last = year[2] ? year[2] !== '初' : end;
  return calendarDate(Number(year[1]), last ? 12 : 1, last ? 31 : 1);
}

function dayOf(year: number, month: number, part: string | undefined, end: boolean): number {
  const last = daysInMonth(year, month);
  switch (part) {
    case '初': return 1;
    case '底': case '末': return last;
    case '上旬': return end ? 10 : 1;
    case '中旬': return end ? 20 : 11;
    case '下旬': return end ? last : 21;
    default: return end ? last : 1;
  }
}

/**
 * `2024年1月1日—2024年12月31日`, `2024.1-2024.12`, `2024年1月至12月`, `2024年1-12月`, `2024年-2026年`, `3年（2024—2026年）` → period;
 * null when unreadable. The ends stand as written, also when they are reversed.
 */
export const readPeriod = remembered(periodIn);

function periodIn(text: string): Period | null {
  const t = squeeze(text).replace(/^\((.*)\)$/, '$1').replace(/^(20\d{2}年)(?:度)?全年$/, '$1').replace(/[—–―~～]+|-{2,}|至|到/g, '—');
  return periodOfHalves(t.includes('—') ? t.split('—').filter(Boolean) : splitAtHyphen(t)) ?? bracketedPeriod(t);
}

function bracketedPeriod(text: string): Period | null {
  const inside = /\(([^()]{4,})\)/.exec(text);
  const read = inside ? periodIn(inside[1]!) : null;
  // …至2026年12月31日（1年） says the length as well.
  const outside = text.replace(/\([^()]*\)$/, '');
  return read ?? (outside !== text && outside !== '' ? periodIn(outside) : null);
}

function periodOfHalves(halves: readonly string[]): Period | null {
  const [first, second] = halves;
  if (first === undefined || halves.length > 2) return null;
  if (second === undefined) {
    const [start, end] = [readDate(first), readDate(first, true)];
    return start && end ? { start, end } : null;
  }
  const start = readDate(first) ?? readDate(`${first}年`) ?? firstMonth(first);
  if (!start) return null;
  const end = readDate(second, true) ?? (/^\d{4}$/.test(second) ? readDate(`${second}年`, true) : null) ?? inSameYear(start, second);
  return end ? { start, end } : null;
}

/** `2024年1` of `2024年1—12月`. */
function firstMonth(text: string): CalendarDate | null {
  return /^\d{4}年\d{1,2}$/.test(text) ? readDate(`${text}月`) : null;
}

/** `12月31日`, `12月`, `12.31`, `12` behind a start that names the year. */
function inSameYear(start: CalendarDate, text: string): CalendarDate | null {
  const t = plainDate(text);
  if (/^\d{1,2}$/.test(t)) return readDate(`${start.year}年${t}月`, true);
  return /^\d{1,2}[月./]/.test(t) ? readDate(`${start.year}${t.includes('月') ? '年' : t[t.search(/[./]/)]!}${t}`, true) : null;
}

/** Halves of a text whose only joint is a hyphen, which dates may hold as well. */
function splitAtHyphen(text: string): string[] {
  const joints = [...text.matchAll(/-/g)].map((found) => found.index);
  const middle = joints.length % 2 === 1 ? joints[(joints.length - 1) / 2] : undefined;
  if (middle === undefined) return [text];
  const halves = [text.slice(0, middle), text.slice(middle + 1)];
  const loneDate = joints.length === 1 && /^\d{4}$/.test(halves[0]!) && !/^\d{4}(?:年|$)/.test(halves[1]!);
  return loneDate ? [text] : halves;
}

export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

export function formatDate(date: CalendarDate): string {
  return `${String(date.year).padStart(4, '0')}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
}

export function touchesYear(period: Period, year: number): boolean {
  return period.start.year <= year && period.end.year >= year;
}

export function isWithinOneYear(period: Period): boolean {
  return period.start.year === period.end.year;
}

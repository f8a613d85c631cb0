/** Dates and periods of a project. A date is a plain calendar day: no clock, no time zone. */

import { squeeze } from './text';

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface Period {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const possible = year >= 1949 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return possible ? { year, month, day } : null;
}

/** Serial of the 1900 epoch (as Excel counts, with its 29 February 1900) → day; null outside 1949–2199. */
export function dateOfSerial(serial: number): CalendarDate | null {
  if (!Number.isFinite(serial)) return null;
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  return calendarDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}

/**
 * `2026-01-01`, `2026/1/1`, `2026.1.1`, `2026年1月1日`, `20260101` → day; a clock time behind the date is ignored.
 * `2026年12月` and `2026-12` are the first (`end` false) or last day of the month; `2026年` likewise of the year.
 */
export function readDate(text: string, end = false): CalendarDate | null {
  const t = squeeze(text).replace(/(?<=\d)[T]?\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?$/i, (clock, _s, _f, at: number, all: string) =>
    /\d{8}$/.test(all.slice(0, at)) || /[-/.]\d{1,2}$/.test(all.slice(0, at)) ? '' : clock,
  );
  const full = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(t) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(t);
  if (full) return calendarDate(Number(full[1]), Number(full[2]), Number(full[3]));
  const month = /^(\d{4})[-/.年](\d{1,2})月?(?:底|末|初)?$/.exec(t);
  if (month) {
    const [year, number] = [Number(month[1]), Number(month[2])];
    return calendarDate(year, number, end && number >= 1 && number <= 12 ? daysInMonth(year, number) : 1);
  }
  const year = /^(\d{4})年(?:底|末|初)?$/.exec(t);
  return year ? calendarDate(Number(year[1]), end ? 12 : 1, end ? 31 : 1) : null;
}

/** `2024年1月1日—2024年12月31日`, `2024.1-2024.12`, `2024年1月至12月`, `2024年-2026年` → period; null when unreadable. */
export function readPeriod(text: string): Period | null {
  const t = squeeze(text).replace(/[—–―~～]+|至|到/g, '—');
  const halves = t.includes('—') ? t.split('—').filter(Boolean) : splitAtHyphen(t);
  if (halves.length === 1) {
    const [start, end] = [readDate(halves[0]!), readDate(halves[0]!, true)];
    return start && end ? { start, end } : null;
  }
  if (halves.length !== 2) return null;
  const start = readDate(halves[0]!) ?? readDate(`${halves[0]!}年`);
  const tail = halves[1]!;
  const sameYear = /^\d{1,2}月/.test(tail) && start ? `${start.year}年${tail}` : tail;
  const end = readDate(sameYear, true) ?? readDate(`${sameYear}年`, true);
  return start && end ? { start, end } : null;
}

function splitAtHyphen(text: string): string[] {
  const found = /^(\d{4}(?:年|(?:[./年]\d{1,2}月?)(?:[./]?\d{1,2}日?)?)?)-(\d{4}.*|\d{1,2}月.*)$/.exec(text);
  return found ? [found[1]!, found[2]!] : [text];
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

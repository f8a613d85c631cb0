/** Stored: what a cell holds after a text was written into it. Every host decides it by this one law. */

import type { StoredAs } from './edit';
import type { CellKind } from './sheet';
import { isBlankText } from './text';

/** What the number format of a cell is made for. */
export type FormatKind = 'general' | 'number' | 'percent' | 'date' | 'text';

export type Stored =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  /** A date is a serial of the 1900 epoch. */
  | { readonly kind: 'number'; readonly value: number }
  /** Without the leading `=`. */
  | { readonly kind: 'formula'; readonly formula: string };

/** Longest text a cell can hold. */
export const MAX_TEXT = 32_767;

/**
 * The one way from a typed text to a stored value; null when `number` is demanded and the text reads as none.
 * A text that begins with = + - @ stays text, except a plain negative number where numbers are kept. What would print otherwise
 * than it was typed (95% without a percent format, 0012, more than 15 digits) stays text too. Line ends become `\n`.
 */
export function storedValue(typed: string, as: StoredAs, held: CellKind, format: FormatKind): Stored | null {
  const text = typed.replace(/\r\n?/g, '\n');
  if (isBlankText(text)) return { kind: 'blank' };
  if (as === 'text') return { kind: 'text', text };
  if (as === 'formula') return { kind: 'formula', formula: text.replace(/^=/, '') };
  if (as === 'number') {
    const value = percentage(text) ?? plainNumber(text);
    return value === null ? null : { kind: 'number', value };
  }
  const value = typedNumber(text, held, format);
  return value === null ? { kind: 'text', text } : { kind: 'number', value };
}

function typedNumber(text: string, held: CellKind, format: FormatKind): number | null {
  if (format === 'text') return null;
  if (format === 'date' || held === 'date') return dateSerial(text);
  if (format === 'percent') {
    const number = plainNumber(text);
    // A number typed without % into a percent cell is a share of a hundred, as spreadsheets take it: 10 and 0.1 are both 10 %.
    return percentage(text) ?? (number === null ? null : Math.abs(number) < 1 ? number : shifted(number, -2));
  }
  return format === 'number' || held === 'number' ? plainNumber(text) : null;
}

const PLAIN = /^-?(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.\d+)?$/;

function plainNumber(text: string): number | null {
  const squeezed = text.trim().normalize('NFKC');
  if (!PLAIN.test(squeezed)) return null;
  const digits = squeezed.replace(/,/g, '');
  return digits.replace(/[-.]/g, '').replace(/^0+/, '').length > 15 ? null : Number(digits);
}

function percentage(text: string): number | null {
  const found = /^(.*\d)\s*%$/.exec(text.trim().normalize('NFKC'));
  const number = found ? plainNumber(found[1]!) : null;
  return number === null ? null : shifted(number, -2);
}

/** Moves the decimal point in the digits, so that 95.1 % is 0.951 and not 0.9510000000000001. */
function shifted(number: number, places: number): number {
  const [digits, exponent = '0'] = String(number).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

const DATE = /^(\d{4})(?:年(\d{1,2})月(?:(\d{1,2})日)?|([-/.])(\d{1,2})\4(\d{1,2}))$/;

/** `2026-01-05`, `2026/1/5`, `2026年1月5日`, `2026年1月` → serial of the 1900 epoch; null for anything else. */
export function dateSerial(text: string): number | null {
  const found = DATE.exec(text.trim().normalize('NFKC'));
  if (!found) return null;
  const year = Number(found[1]);
  const month = Number(found[2] ?? found[5]);
  const day = Number(found[3] ?? found[6] ?? 1);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1901 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round(date.getTime() / 86_400_000) + 25_569;
}

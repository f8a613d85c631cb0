/** Entries: what must be put into a cell so that the program stores exactly what was meant, and never takes a text for a formula, number or date. */

import type { Cell, Stored } from '../../model';
import { epochShift, type Scalar } from './cells';

export interface Entry {
  /** Goes in as `formulas`, everything else as `values`. */
  readonly formula: boolean;
  readonly value: Scalar;
  /** Number format the cell needs first; absent where its own will do. */
  readonly format?: string;
}

/** Characters spreadsheets read numbers, dates, times, money and fractions from, in Chinese and English, wide and narrow. */
const READABLE = /^[\s\d０-９.．,，%％+＋\-－—/／:：¥￥$€£()（）年月日时時分秒点上下午星期周A-Za-z]+$/u;
const WITH_DIGIT = /[\d０-９]/;
const COMMANDS = /^[=+\-@'＝＋－＠]/;
/** Words that are values of their own. */
const WORDS = /^(?:true|false|#[A-Z/0]+[!?]?)$/i;

/** The text with an apostrophe where the program would make something else of it. A cell of the text format keeps all but a leading apostrophe by itself. */
export function asText(text: string, format: string): string {
  if (format === '@') return text.startsWith("'") ? `'${text}` : text;
  return COMMANDS.test(text) || WORDS.test(text) || (WITH_DIGIT.test(text) && READABLE.test(text)) ? `'${text}` : text;
}

/** `format`: of the cell that is written. */
export function entryFor(stored: Stored, format: string, from1904: boolean, isDate: boolean): Entry {
  if (stored.kind === 'blank') return { formula: false, value: '' };
  if (stored.kind === 'text') return { formula: false, value: asText(stored.text, format) };
  if (stored.kind === 'formula') return { formula: true, value: `=${stored.formula}`, ...unlocked(format) };
  return { formula: false, value: isDate ? stored.value - epochShift(from1904) : stored.value, ...unlocked(format) };
}

/** A cell of the text format would keep the digits as text. */
function unlocked(format: string): { readonly format?: string } {
  return format === '@' ? { format: 'General' } : {};
}

/** What brings a cell back as it was. */
export function entryOf(cell: Cell, format: string, from1904: boolean): Entry {
  if (cell.formula !== undefined) return { formula: true, value: `=${cell.formula}`, format };
  if (cell.value === null) return { formula: false, value: '', format };
  if (cell.kind === 'text') return { formula: false, value: asText(String(cell.value), format), format };
  if (cell.kind === 'date' && typeof cell.value === 'number') return { formula: false, value: cell.value - epochShift(from1904), format };
  return { formula: false, value: cell.value, format };
}

/** What the clerk typed into a cell, as the edit that stores it. */

import { amountOfNumber, type Address, type Cell, type Sheet, type StoredAs, type TextEdit } from '../../model';

const REFERENCE = /(?<![A-Za-z0-9_.$])\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?![A-Za-z0-9_.(])/;
const CALL = /(?<![0-9])\b[A-Za-z][A-Za-z0-9.]*\(/;
const FORMULA_ONLY = /^[A-Za-z0-9_$:,;+\-*/^&()<>=.%!{}#@ \t]*$/;

/**
 * `=SUM(C7:C9)` and `=C7+C8` are formulas; `=100(%)`, `=3(次)` and `=100%` are 指标值 that happen to begin with an equals sign.
 * A text counts as a formula only when it names a cell or calls a function, and holds nothing a formula could not hold.
 */
export function isFormula(typed: string): boolean {
  if (!typed.startsWith('=')) return false;
  const bare = typed
    .slice(1)
    .replace(/"[^"]*"/g, '""')
    .replace(/""/g, '0')
    .replace(/'[^']+'!/g, '')
    .replace(/[\p{L}\p{N}_]+!/gu, '');
  return FORMULA_ONLY.test(bare) && (REFERENCE.test(bare) || CALL.test(bare));
}

export function readTyped(typed: string): { readonly text: string; readonly as: StoredAs } {
  if (isFormula(typed)) return { text: typed.slice(1), as: 'formula' };
  if (typed.startsWith("'")) return { text: typed.slice(1), as: 'text' };
  if (/^[=+@]/.test(typed) || typed === '-') return { text: typed, as: 'text' };
  return { text: typed, as: 'typed' };
}

/** What a cell prints, with all digits it stores: an amount that is shown in whole yuan is not edited or filled in rounded. */
export function unrounded({ kind, text, value }: Cell): string {
  if (kind !== 'number' || typeof value !== 'number') return text;
  const sign = text.endsWith('%') ? '%' : '';
  const printed = Number(text.slice(0, text.length - sign.length).replaceAll(',', ''));
  const stored = amountOfNumber(value, text).number.times(sign === '' ? 1 : 100);
  return Number.isNaN(printed) || stored.eq(printed) ? text : stored.toFixed() + sign;
}

/** What stands in the editor when a cell is opened, and in the strip above the sheet: its formula, or what it prints and stores, with the line breaks an editor uses. */
export function editableText(sheet: Sheet, at: Address): string {
  const cell = sheet.shown(at.row, at.column);
  return (cell.formula === undefined ? unrounded(cell) : `=${cell.formula}`).replace(/\r\n?/g, '\n');
}

/** Null when nothing would change. */
export function editOf(sheet: Sheet, at: Address, typed: string): TextEdit | null {
  if (typed === editableText(sheet, at)) return null;
  const { top, left } = sheet.areaAt(at.row, at.column);
  const cell = sheet.cell(top, left);
  const read = readTyped(typed);
  if (read.as === 'text' && cell.kind === 'text' && cell.formula === undefined && read.text === cell.text) return null;
  return { kind: 'text', sheet: sheet.name, row: top, column: left, was: cell.text, ...read };
}

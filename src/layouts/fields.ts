/** Fields from cells: every answer keeps its printed text, its place and how the cell stores it. */

import { Decimal } from 'decimal.js';
import {
  BLANK, amountOfNumber, dateOfSerial, readAmount, readAmountInWords, readDate, readPeriod, remembered, squeeze,
  type Amount, type CalendarDate, type Cell, type Field, type Period, type Place, type Range, type Sheet,
} from '../model';
import { hasInk, type Item } from './page';

/** An answer found for a label: an item, part of an item's text, or a blank area. */
export interface Answer {
  readonly label: string;
  readonly area: Range;
  readonly cell: Cell;
  /** Only part of the cell is meant: characters [from, to), to the end of its text where `to` is not given. */
  readonly from?: number;
  readonly to?: number;
  /** The label's own characters, where it stands in the same cell. */
  readonly labelAt?: { readonly start: number; readonly end: number };
}

export function storedAs(cell: Cell): Field['stored'] {
  if (cell.formula !== undefined) return 'formula';
  switch (cell.kind) {
    case 'blank': return 'blank';
    case 'text': return 'text';
    case 'number': return 'number';
    case 'date': return 'date';
    default: return 'other';
  }
}

export function placeOf(sheet: Sheet, answer: Answer): Place {
  const { area, from, to, cell } = answer;
  return from === undefined ? { sheet: sheet.name, area } : { sheet: sheet.name, area, span: { start: from, end: to ?? cell.text.length } };
}

export function isAmount({ cell, text }: Item): boolean {
  return cell.kind === 'number' || readMoney(text) !== null;
}

export function printedLabel(text: string): string {
  return WHITE.test(text) ? text.replace(/\s+/g, '') : text;
}

/** Asked for every label of every form: an expression written inside a function is made anew at each call. */
const WHITE = /\s/;

export function withoutColon(label: string): string {
  return label.endsWith('：') || label.endsWith(':') ? label.slice(0, -1) : label;
}

/** The text an answer shows; blank when it is white space only. */
export function shownText({ cell, from, to }: Answer): string {
  const text = from === undefined ? cell.text : cell.text.slice(from, to);
  return hasInk(text) ? text : '';
}

/** Every field of a form is made here, so that all of them have one shape. `value`: what the text says; null when it cannot be read. */
function written<T>(sheet: Sheet, label: string, area: Range, cell: Cell, text: string, value: T | null): Field<T> {
  const state = cell.stale ? 'stale' : text === '' ? 'blank' : value === null ? 'unreadable' : 'read';
  const told = { label, text, state, value: state === 'read' ? value : null, place: { sheet: sheet.name, area }, stored: storedAs(cell) } as const;
  return cell.formula === undefined ? told : { ...told, formula: cell.formula };
}

function answered<T>(sheet: Sheet, answer: Answer, text: string, value: T | null): Field<T> {
  const field = written(sheet, answer.label, answer.area, answer.cell, text, value);
  return answer.from === undefined ? field : { ...field, place: placeOf(sheet, answer) };
}

export function textField(sheet: Sheet, answer: Answer): Field {
  const text = shownText(answer);
  return answered(sheet, answer, text, text);
}

/** The printed label of an answer by itself: its cell, or its part of the cell that holds both. */
export function labelField(sheet: Sheet, item: Item, answer: Answer | null): Field {
  const { start, end } = answer?.labelAt ?? {};
  return start === undefined ? itemField(sheet, item) : textField(sheet, { label: answer!.label, area: item.area, cell: item.cell, from: start, to: end! });
}

export function itemField(sheet: Sheet, item: Item, label = printedLabel(item.text)): Field {
  const text = item.key !== '' || hasInk(item.text) ? item.text : '';
  return written(sheet, label, item.area, item.cell, text, text);
}

/** The part of an item's text from this character on. */
export function partField(sheet: Sheet, { area, cell }: Item, label: string, from: number): Field {
  return textField(sheet, { label, area, cell, from });
}

/** A cell that waits for its answer. */
export function blankField<T = string>(sheet: Sheet, label: string, area: Range): Field<T> {
  return written<T>(sheet, label, area, BLANK, '', null);
}

/** An amount; a stored number counts exactly, a text only when it is one amount and nothing else. */
export function amountField(sheet: Sheet, answer: Answer): Field<Amount> {
  const text = shownText(answer);
  return answered(sheet, answer, text, answer.cell.stale || text === '' ? null : amountIn(answer, text));
}

function amountIn({ cell, from }: Answer, text: string): Amount | null {
  if (from !== undefined) return readMoney(text) ?? leadingAmount(text);
  return cell.kind === 'number' && typeof cell.value === 'number' ? amountOfNumber(cell.value, text) : readMoney(text);
}

/** One amount and nothing else, in digits or in words. */
export function readMoney(text: string): Amount | null {
  return readAmount(text) ?? readAmountInWords(text);
}

/** 资金总额：120万元，其中财政拨款100万元: the amount before what is said of its parts. */
function leadingAmount(text: string): Amount | null {
  const found = /^([^，,；;（(]+?)\s*[，,；;（(]\s*(?:其中|含|包括|包含)/.exec(text);
  return found ? readMoney(found[1]!) : null;
}

export function dateField(sheet: Sheet, answer: Answer, end: boolean): Field<CalendarDate> {
  const text = shownText(answer);
  return answered(sheet, answer, text, answer.cell.stale || text === '' ? null : dateIn(answer.cell, text, end));
}

function dateIn(cell: Cell, text: string, end: boolean): CalendarDate | null {
  if (cell.kind === 'date' && typeof cell.value === 'number') return dateOfSerial(cell.value);
  const read = readDate(text, end);
  if (read) return read;
  // A date whose cell lost its date format prints its serial: 46023.
  return cell.kind === 'number' && typeof cell.value === 'number' && cell.value > 25_000 && cell.value < 75_000 ? dateOfSerial(cell.value) : null;
}

export function periodField(sheet: Sheet, answer: Answer): Field<Period> {
  const text = shownText(answer);
  return answered(sheet, answer, text, answer.cell.stale || text === '' ? null : readPeriod(text));
}

const NUMBER = /^\(?([+-]?\d+(?:\.\d+)?)(?:分|%|百分比)?\)?$/;

/** `10`, `10分`, `（10）`, `10%` → 10. A share stored as 0.1 and printed 10% is 10. */
export function numberField(sheet: Sheet, answer: Answer): Field<Decimal> {
  const text = shownText(answer);
  return answered(sheet, answer, text, answer.cell.stale || text === '' ? null : readNumber(text));
}

export const readNumber = remembered((text): Decimal | null => {
  const found = NUMBER.exec(squeeze(text));
  return found ? new Decimal(found[1]!) : null;
});

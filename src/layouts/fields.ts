/** Fields from cells: every answer keeps its printed text, its place and how the cell stores it. */

import { Decimal } from 'decimal.js';
import {
  amountOfNumber, dateOfSerial, readAmount, readDate, readPeriod, squeeze,
  type Amount, type CalendarDate, type Cell, type Field, type Period, type Place, type Range, type Sheet,
} from '../model';
import type { Item } from './page';

/** An answer found for a label: an item, part of an item's text, or a blank area. */
export interface Answer {
  readonly label: string;
  readonly area: Range;
  readonly cell: Cell;
  /** Only part of the cell is meant. */
  readonly from?: number;
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

function placeOf(sheet: Sheet, answer: Answer): Place {
  const base = { sheet: sheet.name, area: answer.area };
  return answer.from === undefined ? base : { ...base, span: { start: answer.from, end: answer.cell.text.length } };
}

export function printedLabel(text: string): string {
  return text.replace(/[\s\u3000]+/g, '');
}

/** The text an answer shows; blank when it is white space only. */
function shownText(answer: Answer): string {
  const text = answer.from === undefined ? answer.cell.text : answer.cell.text.slice(answer.from);
  return squeeze(text) === '' ? '' : text;
}

function field<T>(sheet: Sheet, answer: Answer, read: (text: string, cell: Cell) => T | null): Field<T> {
  const text = shownText(answer);
  const common = { label: answer.label, text, place: placeOf(sheet, answer), stored: storedAs(answer.cell) };
  if (answer.cell.stale) return { ...common, state: 'stale', value: null };
  if (text === '') return { ...common, state: 'blank', value: null };
  const value = read(text, answer.cell);
  return value === null ? { ...common, state: 'unreadable', value } : { ...common, state: 'read', value };
}

export function textField(sheet: Sheet, answer: Answer): Field {
  return field(sheet, answer, (text) => text);
}

export function itemField(sheet: Sheet, item: Item, label = printedLabel(item.text)): Field {
  return textField(sheet, { label, area: item.area, cell: item.cell });
}

/** An amount; a stored number counts exactly, a text only when it is one amount and nothing else. */
export function amountField(sheet: Sheet, answer: Answer): Field<Amount> {
  return field(sheet, answer, (text, cell) =>
    cell.kind === 'number' && typeof cell.value === 'number' && answer.from === undefined ? amountOfNumber(cell.value, text) : readAmount(text),
  );
}

export function dateField(sheet: Sheet, answer: Answer, end: boolean): Field<CalendarDate> {
  return field(sheet, answer, (text, cell) => {
    if (cell.kind === 'date' && typeof cell.value === 'number') return dateOfSerial(cell.value);
    const read = readDate(text, end);
    if (read) return read;
    // A date whose cell lost its date format prints its serial: 46023.
    return cell.kind === 'number' && typeof cell.value === 'number' && cell.value > 25_000 && cell.value < 75_000 ? dateOfSerial(cell.value) : null;
  });
}

export function periodField(sheet: Sheet, answer: Answer): Field<Period> {
  return field(sheet, answer, (text) => readPeriod(text));
}

/** `10`, `10分`, `（10）`, `10%` → 10. A share stored as 0.1 and printed 10% is 10. */
export function numberField(sheet: Sheet, answer: Answer): Field<Decimal> {
  return field(sheet, answer, (text) => readNumber(text));
}

export function readNumber(text: string): Decimal | null {
  const found = /^\(?([+-]?\d+(?:\.\d+)?)(?:分|%|百分比)?\)?$/.exec(squeeze(text));
  return found ? new Decimal(found[1]!) : null;
}

/**
 * Formats: how the numbers of a sheet are printed, at a bounded cost. WPS names one format for a whole area or none, so areas are halved
 * until each has one; only cells that hold a number are asked about, since a text prints as itself.
 */

import { cellKey, formatAddress, formatRange, type Range } from '../../model';
import { epochShift } from '../spreadsheet/cells';
import { formatKind } from '../spreadsheet/number-kind';
import { printedWide } from '../spreadsheet/printed';
import type { WpsSheet } from './application';
import type { Slab } from './contents';

/** So few are asked one by one: halving them would take nearly as many questions, and needs no trust in what is said of an area. */
const FEW = 8;
/** Printed texts asked for in one reading; beyond these a number is printed from its format. */
const MOST_TEXTS = 200;

/** Formats that print the same in every country and whatever the system is set to. */
const PLAIN = /^(?:0|#,##0)(?:\.0+)?%?$|^yyyy-mm-dd$/;

interface Spot {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/** Number formats by cell key, of cells with numbers; General is left out. */
export function numberFormats(sheet: WpsSheet, slabs: readonly Slab[]): ReadonlyMap<number, string> {
  const formats = new Map<number, string>();
  // Far apart in different columns share a format less often than above each other.
  const columns = new Map<number, Spot[]>();
  for (const spot of slabs.flatMap(numbersIn)) columns.set(spot.column, [...(columns.get(spot.column) ?? []), spot]);
  const all = [...columns.values()].flat();
  if (all.length > 0) ask(sheet, all, formats);
  return formats;
}

function numbersIn({ top, left, values }: Slab): readonly Spot[] {
  const spots: Spot[] = [];
  values.forEach((line, r) =>
    line.forEach((value, c) => {
      if (typeof value === 'number') spots.push({ row: top + r, column: left + c, value });
    }),
  );
  return spots;
}

/** `spots` stand column by column, from the top down. */
function ask(sheet: WpsSheet, spots: readonly Spot[], formats: Map<number, string>): void {
  if (spots.length <= FEW) {
    for (const { row, column } of spots) keep(formats, row, column, sheet.Range(formatAddress({ row, column })).NumberFormat);
    return;
  }
  const format = sheet.Range(formatRange(around(spots))).NumberFormat;
  // An answer for the first cell alone would print a date as a number; one in the middle and the last are asked themselves.
  const samples = [spots[spots.length >> 1]!, spots.at(-1)!];
  if (typeof format === 'string' && samples.every((spot) => sheet.Range(formatAddress(spot)).NumberFormat === format)) for (const { row, column } of spots) keep(formats, row, column, format);
  else {
    const half = Math.ceil(spots.length / 2);
    ask(sheet, spots.slice(0, half), formats);
    ask(sheet, spots.slice(half), formats);
  }
}

function around(spots: readonly Spot[]): Range {
  const area = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of spots) {
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
  }
  return area;
}

function keep(formats: Map<number, string>, row: number, column: number, format: unknown): void {
  if (typeof format === 'string' && formatKind(format) !== 'general') formats.set(cellKey(row, column), format);
}

/** What was printed before, by format and number: the same number in the same format prints the same. */
export type PrintedBefore = Map<string, string>;

/** Printed texts of the numbers whose format leaves something to the system, WPS' own wherever it shows the whole number. */
export function printedTexts(sheet: WpsSheet, slabs: readonly Slab[], formats: ReadonlyMap<number, string>, before: PrintedBefore, from1904: boolean): ReadonlyMap<number, string> {
  const print = (value: number, format: string): string => printedWide(formatKind(format) === 'date' ? value + epochShift(from1904) : value, format);
  const texts = new Map<number, string>();
  let left = MOST_TEXTS;
  for (const { row, column, value } of slabs.flatMap(numbersIn)) {
    const key = cellKey(row, column);
    const format = formats.get(key) ?? 'General';
    if (format === 'General' || format === '@' || PLAIN.test(format)) {
      texts.set(key, print(value, format === '@' ? 'General' : format));
      continue;
    }
    const known = `${format}\n${value}`;
    let text = before.get(known);
    if (text === undefined && left > 0) {
      left -= 1;
      const told = sheet.Range(formatAddress({ row, column })).Text;
      text = typeof told === 'string' && told !== '' && !/^#+$/.test(told) ? told : print(value, format);
      before.set(known, text);
    }
    texts.set(key, text ?? print(value, format));
  }
  return texts;
}

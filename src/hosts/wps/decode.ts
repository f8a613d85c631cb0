/** Decode: WPS answers in more than one shape, and in none that its types promise. What cannot be understood is an error, never a blank. */

import { MAX_COLUMNS, MAX_ROWS, columnName, parseRange, type Range } from '../../model';
import type { Scalar } from '../spreadsheet/cells';
import type { Answer } from './application';

/** Errors come as numbers: this much below their own code. */
const ERROR_BASE = -2_146_828_288;
const ERRORS: Readonly<Record<number, string>> = {
  2000: '#NULL!', 2007: '#DIV/0!', 2015: '#VALUE!', 2023: '#REF!', 2029: '#NAME?', 2036: '#NUM!', 2042: '#N/A', 2043: '#GETTING_DATA', 2045: '#SPILL!', 2046: '#CONNECT!', 2047: '#BLOCKED!', 2048: '#UNKNOWN!', 2049: '#FIELD!', 2050: '#CALC!',
};

export class Undecodable extends Error {
  override readonly name = 'Undecodable';
}

/** A value as the cells of every spreadsheet program are read; an empty text where nothing is. */
export function scalarOf(answer: Answer): Scalar {
  if (answer === null || answer === undefined) return '';
  if (typeof answer === 'number') return ERRORS[answer - ERROR_BASE] ?? answer;
  if (typeof answer === 'string' || typeof answer === 'boolean') return answer;
  const moment = momentOf(answer);
  if (moment !== null) return moment;
  throw new Undecodable('WPS 返回了读不懂的单元格内容，没有检查。请点“重新检查”。');
}

/** A date that came as one instead of as its number: the serial of the clock on the wall. The object may be another page's. */
function momentOf(answer: object): number | null {
  if (Object.prototype.toString.call(answer) !== '[object Date]') return null;
  const date = answer as Date;
  return (date.getTime() - date.getTimezoneOffset() * 60_000) / 86_400_000 + 25_569;
}

/** Rows of values, whether the answer is one value, a row, a column, one long list or rows, and whether it counts from 0 or from 1. */
export function gridOf(answer: Answer, rows: number, columns: number): readonly (readonly Scalar[])[] {
  if (!Array.isArray(answer)) return oneValue(answer, rows, columns);
  const outer = listOf(answer);
  const nested = outer.some((row) => Array.isArray(row));
  const lines = nested ? outer.map((row) => (Array.isArray(row) ? listOf(row) : [row])) : flat(outer, rows, columns);
  const whole = fromOne(lines, rows).map((line) => fromOne(line, columns));
  if (whole.length !== rows || whole.some((line) => line.length !== columns)) throw new Undecodable(`WPS 返回的单元格数量不对（应有 ${rows} 行 ${columns} 列），没有检查。请点“重新检查”。`);
  return whole.map((line) => line.map(scalarOf));
}

function oneValue(answer: Answer, rows: number, columns: number): readonly (readonly Scalar[])[] {
  // Where all cells are blank some answer with one nothing for all of them.
  if (rows * columns !== 1 && answer !== null && answer !== undefined) throw new Undecodable('WPS 只返回了一个单元格的内容，没有检查。请点“重新检查”。');
  const value = scalarOf(answer);
  return Array.from({ length: rows }, () => new Array<Scalar>(columns).fill(value));
}

/** Holes become undefined. */
function listOf(answer: readonly Answer[]): Answer[] {
  return Array.from(answer);
}

function flat(list: Answer[], rows: number, columns: number): Answer[][] {
  const all = fromOne(list, rows * columns);
  return Array.from({ length: Math.ceil(all.length / columns) }, (_, row) => all.slice(row * columns, (row + 1) * columns));
}

/** Without the place for nought that a list counted from 1 has. */
function fromOne<T>(list: T[], expected: number): T[] {
  const empty = (first: T | undefined): boolean => first === undefined || (Array.isArray(first) && first.every((one) => one === undefined));
  return list.length === expected + 1 && empty(list[0]) ? list.slice(1) : list;
}

/** `$C$5:$H$40`, `C5`, or whole columns `A:P` and rows `1:40`; throws where WPS names no rectangle. */
export function areaOf(address: Answer): Range {
  const area = typeof address === 'string' ? parseRange(ofWholeLines(address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, ''))) : null;
  if (!area) throw new Undecodable('WPS 没有说清单元格的位置，没有检查。请点“重新检查”。');
  return area;
}

function ofWholeLines(address: string): string {
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(address);
  if (columns) return `${columns[1]}1:${columns[2]}${MAX_ROWS}`;
  const rows = /^(\d+):(\d+)$/.exec(address);
  return rows ? `A${rows[1]}:${columnName(MAX_COLUMNS - 1)}${rows[2]}` : address;
}

/** The object, or null where WPS has none there: a misspelt or missing member, an error it kept to itself. */
export function thing<T extends object>(answer: Answer): T | null {
  return (typeof answer === 'object' && answer !== null) || typeof answer === 'function' ? (answer as T) : null;
}

/** What a question brings, or null where WPS throws instead of answering "none". */
export function asked<T>(question: () => T): T | null {
  try {
    return question() ?? null;
  } catch {
    // Some members throw where there is nothing to tell of: no rule on a cell, no such part.
    return null;
  }
}

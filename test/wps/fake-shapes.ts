/** Shapes: the ways WPS may hand over the contents of an area, and take them back. */

import type { CellRecord, Scalar } from '../excel-host/model/cell';
import { isError } from '../excel-host/model/cell';
import type { Moods } from './fake-moods';

const ERRORS: Readonly<Record<string, number>> = { '#NULL!': 2000, '#DIV/0!': 2007, '#VALUE!': 2015, '#REF!': 2023, '#NAME?': 2029, '#NUM!': 2036, '#N/A': 2042, '#SPILL!': 2045, '#CALC!': 2050 };

export function valueOf(cell: CellRecord): unknown {
  if (cell.value === '') return cell.formula === null ? null : '';
  if (isError(cell)) return -2_146_828_288 + (ERRORS[String(cell.value)] ?? 2042);
  return cell.value;
}

export function formulaOf(cell: CellRecord): string {
  return cell.formula ?? (typeof cell.value === 'boolean' ? String(cell.value).toUpperCase() : String(cell.value));
}

/** One cell comes bare. */
export function shaped(rows: readonly (readonly unknown[])[], shape: Moods['shape']): unknown {
  const [first] = rows;
  if (rows.length === 1 && first!.length === 1) return first![0];
  if (shape === 'flat' && rows.length === 1) return [...first!];
  if (shape === 'flat' && first!.length === 1) return rows.map((row) => row[0]);
  return shape === 'fromOne' ? countedFromOne(rows.map((row) => countedFromOne([...row]))) : rows.map((row) => [...row]);
}

function countedFromOne<T>(list: readonly T[]): T[] {
  const counted: T[] = [];
  list.forEach((one, at) => (counted[at + 1] = one));
  return counted;
}

/** What was given for one cell; WPS takes nothing for blank. */
export function entryOf(given: unknown): Scalar {
  if (given === null || given === undefined) return '';
  if (typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean') return given;
  throw new Error(`no entry for a cell: ${typeof given}`);
}

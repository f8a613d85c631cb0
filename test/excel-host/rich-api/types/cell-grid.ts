/** CellGrid: arrays of cells in and out of ranges, with the shapes Excel insists on. */

import { COLUMNS, ROWS, type Area } from '../../model/area';
import type { CellRecord, Scalar } from '../../model/cell';
import { invalidArgument } from '../../model/excel-error';
import type { Worksheet } from '../../model/worksheet';
import type { Json } from '../api-type';

/** More cells than this are not answered in one read. */
const MOST_CELLS = 5_000_000;

export type Entries = readonly (readonly (Scalar | null)[])[];

/** One answer per cell; null for whole rows and columns, as Excel answers for unbounded ranges. */
export function gridOf(sheet: Worksheet, at: Area, read: (cell: CellRecord, row: number, column: number) => Json): Json {
  if (at.rows === ROWS || at.columns === COLUMNS || at.rows * at.columns > MOST_CELLS) return null;
  return Array.from({ length: at.rows }, (_, r) => Array.from({ length: at.columns }, (__, c) => read(sheet.cell(at.row + r, at.column + c), at.row + r, at.column + c)));
}

/** What the add-in gave to be written: one entry for all, or rows of entries. Whole rows and columns cannot be given. */
export function entriesOf(value: Json, at: Area): Entries {
  if (!Array.isArray(value)) return [[scalarOf(value)]];
  if (at.rows === ROWS || at.columns === COLUMNS) throw invalidArgument();
  return (value as readonly Json[]).map((row) => {
    if (!Array.isArray(row)) throw invalidArgument();
    return (row as readonly Json[]).map(scalarOf);
  });
}

function scalarOf(value: Json): Scalar | null {
  if (value !== null && typeof value === 'object') throw invalidArgument();
  return value;
}

/** What all cells have in common; null where they differ. Only used cells of very large ranges are asked. */
export function common<T extends Json>(sheet: Worksheet, areas: readonly Area[], read: (cell: CellRecord, row: number, column: number) => T): T | null {
  let first: { readonly value: T } | null = null;
  for (const at of areas) {
    const rows = Math.min(at.rows, 2000);
    const columns = Math.min(at.columns, 300);
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const value = read(sheet.cell(at.row + r, at.column + c), at.row + r, at.column + c);
        if (first === null) first = { value };
        else if (first.value !== value) return null;
      }
    }
  }
  return first?.value ?? null;
}

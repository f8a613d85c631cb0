/** Cell properties: formats of many cells in one answer. */

import { area } from '../../model/area';
import { invalidArgument } from '../../model/excel-error';
import { apiObject, Cells, isRecord, type Argument, type Json } from '../api-type';
import type { Engine } from '../engine';
import { query, update } from '../query';
import { RangeType } from './range';

/** `{ address: true, format: { fill: { color: true } } }` → the same shape per cell. */
export function cellProperties(engine: Engine, cells: Cells, wanted: Argument | undefined): Json {
  if (!isRecord(wanted)) throw invalidArgument();
  const select = paths(wanted);
  const at = cells.one;
  return Array.from({ length: at.rows }, (_, r) => Array.from({ length: at.columns }, (__, c) => lowered(query(engine, cellAt(engine, cells, r, c), { Select: select }))));
}

export function setCellProperties(engine: Engine, cells: Cells, given: Argument | undefined): void {
  if (!Array.isArray(given)) throw invalidArgument();
  (given as readonly Json[]).forEach((row, r) => {
    if (!Array.isArray(row)) throw invalidArgument();
    (row as readonly Json[]).forEach((state, c) => {
      if (isRecord(state)) update(engine, cellAt(engine, cells, r, c), state);
    });
  });
}

function cellAt(engine: Engine, cells: Cells, r: number, c: number): ReturnType<typeof apiObject> {
  return apiObject(RangeType, engine.cells(new Cells(cells.sheet, [area(cells.one.row + r, cells.one.column + c)])));
}

function paths(wanted: { readonly [key: string]: Json }, before = ''): string[] {
  return Object.entries(wanted).flatMap(([key, value]) => (isRecord(value) ? paths(value, `${before}${key}/`) : value === true ? [`${before}${key}`] : []));
}

function lowered(value: Json): Json {
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [`${key.charAt(0).toLowerCase()}${key.slice(1)}`, lowered(inner)]));
}

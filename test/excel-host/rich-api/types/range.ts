/** Range and RangeAreas: cells of one sheet, read and written as arrays. */

import { COLUMNS, ROWS, area, bounding, intersection, isInside, localAddress, parseLocal, quotedName, splitSheet, type Area } from '../../model/area';
import { valueType } from '../../model/cell';
import { invalidArgument, itemNotFound } from '../../model/excel-error';
import { clearCells, copyCells, deleteCells, insertCells, mergeCells, unmergeCells, type CopyType } from '../../model/structure';
import type { Worksheet } from '../../model/worksheet';
import { ApiObject, apiObject, apiType, Cells, numberArgument, textArgument, type ApiType, type Argument } from '../api-type';
import type { Engine } from '../engine';
import { ConditionalFormatCollectionType } from './conditional-formats';
import { cellProperties, setCellProperties } from './cell-properties';
import { entriesOf, gridOf } from './cell-grid';
import { DataValidationType } from './data-validation';
import { RangeFormatType } from './format';
import { setHidden, hiddenOf } from './hiding';
import { specialCells } from './special-cells';
import { WorksheetType } from './worksheet';

/** Longer addresses are cut off, as on Excel for the web. */
const LONGEST_ADDRESS = 8192;

export function rangeObject(engine: Engine, sheet: Worksheet, at: Area): ApiObject {
  if (!isInside(at)) throw invalidArgument();
  return apiObject(RangeType, engine.cells(new Cells(sheet, [at])));
}

export function areasObject(engine: Engine, sheet: Worksheet, areas: readonly Area[]): ApiObject {
  return apiObject(RangeAreasType, engine.cells(new Cells(sheet, areas)));
}

/** Reads `A1`, `A1:B2,C3` on this sheet (a sheet's name in front must be its own). */
export function areasAt(sheet: Worksheet, address: string): readonly Area[] {
  if (address.length > LONGEST_ADDRESS) throw invalidArgument();
  return address.split(/[,;](?=(?:[^']*'[^']*')*[^']*$)/).map((part) => {
    const { sheet: named, rest } = splitSheet(part.trim());
    const at = parseLocal(rest);
    if (!at || (named !== null && sheet.book.sheet(named) !== sheet)) throw invalidArgument();
    return at;
  });
}

function address(cells: Cells): string {
  return cells.all.map((at) => `${quotedName(cells.sheet.name)}!${localAddress(at)}`).join(',').slice(0, LONGEST_ADDRESS);
}

const count = (areas: readonly Area[]): number => {
  const total = areas.reduce((sum, at) => sum + at.rows * at.columns, 0);
  return total > 2 ** 31 - 1 ? -1 : total;
};

/** A range given as an argument: an object or an address. */
function cellsArgument(argument: Argument | undefined, near: Cells): { readonly sheet: Worksheet; readonly at: Area } {
  if (argument instanceof ApiObject) {
    const target = argument.target as unknown;
    if (!(target instanceof Cells)) throw invalidArgument();
    return { sheet: target.sheet, at: target.one };
  }
  const { sheet: named, rest } = splitSheet(textArgument(argument));
  const sheet = named === null ? near.sheet : near.sheet.book.sheet(named);
  const at = parseLocal(rest);
  if (!sheet || !at) throw invalidArgument();
  return { sheet, at };
}

/** Another range of the same sheet, reckoned from this one. */
const reckoned = (reckon: (at: Area, ...numbers: number[]) => Area, ...usual: number[]) => (cells: Cells, args: readonly Argument[], engine: Engine): ApiObject => {
  const numbers = Array.from({ length: Math.max(args.length, usual.length) }, (_, i) => numberArgument(args[i], usual[i]));
  return rangeObject(engine, cells.sheet, reckon(cells.one, ...numbers));
};

function meeting(cells: Cells, args: readonly Argument[], engine: Engine): ApiObject | null {
  const other = cellsArgument(args[0], cells);
  const shared = other.sheet === cells.sheet ? intersection(cells.one, other.at) : null;
  return shared ? rangeObject(engine, cells.sheet, shared) : null;
}

function usedPart(cells: Cells, valuesOnly: Argument | undefined, engine: Engine): ApiObject | null {
  const used = cells.sheet.used(valuesOnly === true);
  const part = used && intersection(cells.one, used);
  return part ? rangeObject(engine, cells.sheet, part) : null;
}

function merged(cells: Cells, _args: readonly Argument[], engine: Engine): ApiObject | null {
  const areas = cells.sheet.state.merges.filter((merge) => cells.all.some((at) => intersection(merge, at)));
  return areas.length > 0 ? areasObject(engine, cells.sheet, areas) : null;
}

function copy(cells: Cells, args: readonly Argument[]): void {
  const source = cellsArgument(args[0], cells);
  if (args[3] === true) throw invalidArgument('transpose is not known to the stand-in');
  copyCells(source, { sheet: cells.sheet, at: cells.one }, (typeof args[1] === 'string' ? args[1] : 'All') as CopyType, args[2] === true);
}

function insert(cells: Cells, [direction]: readonly Argument[], engine: Engine): ApiObject {
  if (direction !== 'Down' && direction !== 'Right') throw invalidArgument();
  const at = cells.one;
  insertCells(cells.sheet, at, direction);
  return rangeObject(engine, cells.sheet, at);
}

function remove(cells: Cells, [direction]: readonly Argument[]): void {
  if (direction !== 'Up' && direction !== 'Left') throw invalidArgument();
  deleteCells(cells.sheet, cells.one, direction);
}

function mergeRows(cells: Cells, [across]: readonly Argument[]): void {
  const at = cells.one;
  const parts = across === true ? Array.from({ length: at.rows }, (_, r) => area(at.row + r, at.column, 1, at.columns)) : [at];
  for (const part of parts) mergeCells(cells.sheet, part);
}

const sum = (from: number, number: number, size: (index: number) => number): number => {
  let total = 0;
  for (let i = 0; i < Math.min(number, 5000); i++) total += size(from + i);
  return total;
};

const demand = (find: (cells: Cells, args: readonly Argument[], engine: Engine) => ApiObject | null) => (cells: Cells, args: readonly Argument[], engine: Engine): ApiObject => {
  const found = find(cells, args, engine);
  if (!found) throw itemNotFound();
  return found;
};

const shared = {
  Address: address,
  AddressLocal: address,
  CellCount: (cells: Cells) => count(cells.all),
  IsEntireColumn: (cells: Cells) => cells.all.every((at) => at.rows === ROWS),
  IsEntireRow: (cells: Cells) => cells.all.every((at) => at.columns === COLUMNS),
};

const sharedGo = {
  ConditionalFormats: (cells: Cells) => apiObject(ConditionalFormatCollectionType, cells),
  DataValidation: (cells: Cells) => apiObject(DataValidationType, cells),
  Format: (cells: Cells) => apiObject(RangeFormatType, cells),
  Worksheet: (cells: Cells) => apiObject(WorksheetType, cells.sheet),
};

export const RangeType: ApiType<Cells> = apiType({
  name: 'Range',
  kept: true,
  read: {
    ...shared,
    ColumnCount: (cells) => cells.one.columns,
    ColumnHidden: (cells) => hiddenOf(cells, false),
    ColumnIndex: (cells) => cells.one.column,
    Formulas: (cells) => gridOf(cells.sheet, cells.one, ({ formula, value }) => formula ?? value),
    FormulasLocal: (cells) => gridOf(cells.sheet, cells.one, ({ formula, value }) => formula ?? value),
    HasSpill: () => false,
    Height: (cells) => sum(cells.one.row, cells.one.rows, (row) => cells.sheet.rowHeight(row)),
    Hidden: (cells) => hiddenOf(cells, true) === true || hiddenOf(cells, false) === true,
    Left: (cells) => sum(0, cells.one.column, (column) => cells.sheet.columnWidth(column)),
    NumberFormat: (cells) => gridOf(cells.sheet, cells.one, ({ numberFormat }) => numberFormat),
    NumberFormatLocal: (cells) => gridOf(cells.sheet, cells.one, ({ numberFormat }) => (numberFormat === 'General' ? 'G/通用格式' : numberFormat)),
    RowCount: (cells) => cells.one.rows,
    RowHidden: (cells) => hiddenOf(cells, true),
    RowIndex: (cells) => cells.one.row,
    Text: (cells) => gridOf(cells.sheet, cells.one, (_, row, column) => cells.sheet.text(row, column)),
    Top: (cells) => sum(0, cells.one.row, (row) => cells.sheet.rowHeight(row)),
    ValueTypes: (cells) => gridOf(cells.sheet, cells.one, valueType),
    Values: (cells) => gridOf(cells.sheet, cells.one, ({ value }) => value),
    Width: (cells) => sum(cells.one.column, cells.one.columns, (column) => cells.sheet.columnWidth(column)),
  },
  write: {
    ColumnHidden: (cells, value) => setHidden(cells, false, value),
    Formulas: (cells, value) => cells.sheet.enter(cells.one, entriesOf(value, cells.one)),
    NumberFormat: (cells, value) => cells.sheet.setNumberFormats(cells.one, entriesOf(value, cells.one)),
    NumberFormatLocal: (cells, value) => cells.sheet.setNumberFormats(cells.one, entriesOf(value, cells.one)),
    RowHidden: (cells, value) => setHidden(cells, true, value),
    Values: (cells, value) => cells.sheet.enter(cells.one, entriesOf(value, cells.one)),
  },
  go: sharedGo,
  call: {
    _ValidateArraySize: (cells, [rows, columns]) => {
      if (rows !== cells.one.rows || columns !== cells.one.columns) throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
    },
    Clear: (cells, [what]) => clearCells(cells.sheet, cells.one, typeof what === 'string' ? what : 'All'),
    CopyFrom: copy,
    Delete: remove,
    GetAbsoluteResizedRange: reckoned((at, rows = 1, columns = 1) => area(at.row, at.column, rows, columns)),
    GetBoundingRect: (cells, [other], engine) => rangeObject(engine, cells.sheet, bounding([cells.one, cellsArgument(other, cells).at])),
    GetCell: reckoned((at, row = 0, column = 0) => area(at.row + row, at.column + column)),
    GetCellProperties: (cells, [wanted], engine) => cellProperties(engine, cells, wanted),
    GetColumn: reckoned((at, column = 0) => area(at.row, at.column + column, at.rows, 1)),
    GetColumnsAfter: reckoned((at, columns = 1) => area(at.row, at.column + at.columns, at.rows, columns), 1),
    GetColumnsBefore: reckoned((at, columns = 1) => area(at.row, at.column - columns, at.rows, columns), 1),
    GetEntireColumn: reckoned((at) => area(0, at.column, ROWS, at.columns)),
    GetEntireRow: reckoned((at) => area(at.row, 0, at.rows, COLUMNS)),
    GetIntersection: demand(meeting),
    GetIntersectionOrNullObject: meeting,
    GetLastCell: reckoned((at) => area(at.row + at.rows - 1, at.column + at.columns - 1)),
    GetLastColumn: reckoned((at) => area(at.row, at.column + at.columns - 1, at.rows, 1)),
    GetLastRow: reckoned((at) => area(at.row + at.rows - 1, at.column, 1, at.columns)),
    GetMergedAreasOrNullObject: merged,
    GetOffsetRange: reckoned((at, rows = 0, columns = 0) => area(at.row + rows, at.column + columns, at.rows, at.columns)),
    GetResizedRange: reckoned((at, rows = 0, columns = 0) => area(at.row, at.column, at.rows + rows, at.columns + columns)),
    GetRow: reckoned((at, row = 0) => area(at.row + row, at.column, 1, at.columns)),
    GetRowsAbove: reckoned((at, rows = 1) => area(at.row - rows, at.column, rows, at.columns), 1),
    GetRowsBelow: reckoned((at, rows = 1) => area(at.row + at.rows, at.column, rows, at.columns), 1),
    GetSpecialCells: demand(specialCells),
    GetSpecialCellsOrNullObject: specialCells,
    GetUsedRange: (cells, [valuesOnly], engine) => demand((_, __, same) => usedPart(cells, valuesOnly, same))(cells, [], engine),
    GetUsedRangeOrNullObject: (cells, [valuesOnly], engine) => usedPart(cells, valuesOnly, engine),
    Insert: insert,
    Merge: mergeRows,
    Select: (cells) => cells.sheet.book.select(cells.sheet, cells.all),
    SetCellProperties: (cells, [given], engine) => setCellProperties(engine, cells, given),
    Unmerge: (cells) => unmergeCells(cells.sheet, cells.one),
  },
});

export const RangeCollectionType: ApiType<Cells> = apiType({
  name: 'RangeCollection',
  items: (cells, engine) => cells.all.map((at) => rangeObject(engine, cells.sheet, at)),
  call: {
    GetCount: (cells) => cells.all.length,
    GetItemAt: (cells, [index], engine) => {
      const at = cells.all[numberArgument(index)];
      if (!at) throw itemNotFound();
      return rangeObject(engine, cells.sheet, at);
    },
  },
});

function usedAreas(cells: Cells, [valuesOnly]: readonly Argument[], engine: Engine): ApiObject | null {
  const used = cells.sheet.used(valuesOnly === true);
  const areas = used ? cells.all.flatMap((at) => intersection(at, used) ?? []) : [];
  return areas.length > 0 ? areasObject(engine, cells.sheet, areas) : null;
}

export const RangeAreasType: ApiType<Cells> = apiType({
  name: 'RangeAreas',
  kept: true,
  read: { ...shared, AreaCount: (cells) => cells.all.length },
  go: { ...sharedGo, Areas: (cells) => apiObject(RangeCollectionType, cells) },
  call: {
    Clear: (cells, [what]) => {
      for (const at of cells.all) clearCells(cells.sheet, at, typeof what === 'string' ? what : 'All');
    },
    GetEntireRow: (cells, _, engine) => areasObject(engine, cells.sheet, cells.all.map((at) => area(at.row, 0, at.rows, COLUMNS))),
    GetOffsetRangeAreas: (cells, [rows, columns], engine) => areasObject(engine, cells.sheet, cells.all.map((at) => area(at.row + numberArgument(rows), at.column + numberArgument(columns), at.rows, at.columns))),
    GetSpecialCellsOrNullObject: specialCells,
    GetUsedRangeAreasOrNullObject: usedAreas,
    Select: (cells) => cells.sheet.book.select(cells.sheet, cells.all),
  },
});


/** Structure: inserting, deleting, merging and copying cells, with all that follows from it. */

import { COLUMNS, ROWS, area, intersection, sameArea, without, type Area } from './area';
import { EMPTY, type CellRecord } from './cell';
import { cleared } from './entry';
import { ExcelError, invalidArgument } from './excel-error';
import type { ChangeType } from './events';
import { copiedFormula, shiftedFormula } from './formula-shift';
import { shifted, tears, type Shift } from './shift';
import { keyOf, type Worksheet } from './worksheet';

const DIRECTIONS = { Down: 'ShiftCellDown', Right: 'ShiftCellRight', Up: 'ShiftCellUp', Left: 'ShiftCellLeft' } as const;

/** Inserts blank cells; new rows and columns take the look of the one before them, as Excel does. */
export function insertCells(sheet: Worksheet, at: Area, direction: 'Down' | 'Right'): void {
  sheet.demandUnprotected();
  const shift: Shift = { at, direction };
  if (sheet.state.merges.some((merge) => tears(merge, shift))) throw mergeInTheWay();
  shiftSheet(sheet, shift);
  lookLikeBefore(sheet, shift);
  tell(sheet, shift, at.columns === COLUMNS ? 'RowInserted' : at.rows === ROWS ? 'ColumnInserted' : 'CellInserted');
}

export function deleteCells(sheet: Worksheet, at: Area, direction: 'Up' | 'Left'): void {
  sheet.demandUnprotected();
  const shift: Shift = { at, direction };
  if (sheet.state.merges.some((merge) => tears(merge, shift))) throw mergeInTheWay();
  shiftSheet(sheet, shift);
  tell(sheet, shift, at.columns === COLUMNS ? 'RowDeleted' : at.rows === ROWS ? 'ColumnDeleted' : 'CellDeleted');
}

const mergeInTheWay = (): ExcelError => new ExcelError('InvalidOperation', "We can't do that to a merged cell.");

function tell(sheet: Worksheet, { at, direction }: Shift, changeType: ChangeType): void {
  sheet.book.emit({ kind: 'changed', sheet, changeType, area: at, direction: DIRECTIONS[direction], detail: null });
}

function shiftSheet(sheet: Worksheet, shift: Shift): void {
  const { state, book } = sheet;
  book.remember(sheet);
  const cells = new Map<number, CellRecord>();
  for (const [key, cell] of state.cells) {
    const to = shifted(area(Math.floor(key / COLUMNS), key % COLUMNS), shift);
    if (to) cells.set(keyOf(to.row, to.column), cell);
  }
  const whole = { rows: shift.at.columns === COLUMNS, columns: shift.at.rows === ROWS };
  const moveAreas = (areas: readonly Area[]): Area[] => areas.flatMap((one) => shifted(one, shift) ?? []);
  sheet.change({
    cells,
    merges: moveAreas(state.merges).filter((merge) => merge.rows * merge.columns > 1),
    conditionalFormats: state.conditionalFormats.map((format) => ({ ...format, areas: moveAreas(format.areas) })).filter(({ areas }) => areas.length > 0),
    dataValidations: state.dataValidations.flatMap((one) => moveAreas([one.area]).map((moved) => ({ ...one, area: moved }))),
    ...(whole.rows ? { rowHeights: movedSizes(state.rowHeights, shift, true), hiddenRows: new Set(movedSizes(new Map([...state.hiddenRows].map((row) => [row, 0])), shift, true).keys()) } : {}),
    ...(whole.columns ? { columnWidths: movedSizes(state.columnWidths, shift, false), hiddenColumns: new Set(movedSizes(new Map([...state.hiddenColumns].map((column) => [column, 0])), shift, false).keys()) } : {}),
  });
  for (const follower of sheet.followers) {
    if (!follower.areas) continue;
    const areas = moveAreas(follower.areas);
    follower.areas = areas.length === 0 ? null : areas;
  }
  for (const other of book.sheets) {
    for (const [key, cell] of other.state.cells) {
      if (cell.formula === null) continue;
      const formula = shiftedFormula(cell.formula, other.name, sheet.name, shift);
      if (formula !== cell.formula) other.setCell(Math.floor(key / COLUMNS), key % COLUMNS, { ...cell, formula });
    }
  }
  book.shiftNames(sheet, shift);
}

function movedSizes(sizes: ReadonlyMap<number, number>, shift: Shift, rows: boolean): Map<number, number> {
  const moved = new Map<number, number>();
  for (const [index, size] of sizes) {
    const to = shifted(rows ? area(index, 0, 1, COLUMNS) : area(0, index, ROWS, 1), shift);
    if (to) moved.set(rows ? to.row : to.column, size);
  }
  return moved;
}

/** Styles, number formats, heights and conditional formats of the line before go on into the new cells; merges and contents do not. */
function lookLikeBefore(sheet: Worksheet, { at, direction }: Shift): void {
  const down = direction === 'Down';
  const previous = (down ? at.row : at.column) - 1;
  if (previous < 0) return;
  const used = sheet.used() ?? area(0, 0);
  const part = down ? area(at.row, Math.max(at.column, used.column), at.rows, Math.max(0, Math.min(at.column + at.columns, used.column + used.columns) - Math.max(at.column, used.column))) : intersection(at, { ...used, column: at.column, columns: at.columns });
  if (part) {
    for (let r = 0; r < part.rows; r++) {
      for (let c = 0; c < part.columns; c++) {
        const [row, column] = [part.row + r, part.column + c];
        const like = down ? sheet.cell(previous, column) : sheet.cell(row, previous);
        sheet.setCell(row, column, { ...EMPTY, numberFormat: like.numberFormat, style: like.style });
      }
    }
  }
  if (down && at.columns === COLUMNS) {
    const height = sheet.state.rowHeights.get(previous);
    if (height !== undefined) {
      const rowHeights = new Map(sheet.state.rowHeights);
      for (let r = 0; r < at.rows; r++) rowHeights.set(at.row + r, height);
      sheet.change({ rowHeights });
    }
    const grown = sheet.state.conditionalFormats.map((format) => ({ ...format, areas: format.areas.map((one) => (one.row + one.rows === at.row ? { ...one, rows: one.rows + at.rows } : one)) }));
    sheet.change({ conditionalFormats: grown });
  }
}

/** Merging keeps the first cell's content only. */
export function mergeCells(sheet: Worksheet, at: Area): void {
  sheet.demandUnprotected();
  const others = sheet.state.merges.filter((merge) => !intersection(merge, at));
  sheet.change({ merges: at.rows * at.columns > 1 ? [...others, at] : others });
  let first: CellRecord | null = null;
  for (let r = 0; r < at.rows; r++) {
    for (let c = 0; c < at.columns; c++) {
      const cell = sheet.cell(at.row + r, at.column + c);
      if (first === null && (cell.value !== '' || cell.formula !== null)) first = cell;
      if (r > 0 || c > 0) sheet.setCell(at.row + r, at.column + c, cleared(cell));
    }
  }
  if (first) sheet.setCell(at.row, at.column, { ...sheet.cell(at.row, at.column), value: first.value, formula: first.formula, prefixed: first.prefixed });
  sheet.book.emit({ kind: 'formatted', sheet, area: at });
}

export function unmergeCells(sheet: Worksheet, at: Area): void {
  sheet.demandUnprotected();
  sheet.change({ merges: sheet.state.merges.filter((merge) => !intersection(merge, at)) });
  sheet.book.emit({ kind: 'formatted', sheet, area: at });
}

export type CopyType = 'All' | 'Formulas' | 'Values' | 'Formats' | 'Link';

/** Copies as paste does: a small source is repeated over a larger target, and formats bring merges and marks along. */
export function copyCells(from: { readonly sheet: Worksheet; readonly at: Area }, to: { readonly sheet: Worksheet; readonly at: Area }, type: CopyType, skipBlanks: boolean): void {
  if (type === 'Link') throw invalidArgument('Links are not copied by this stand-in.');
  const wide = (n: number, unit: number): number => (n % unit === 0 && n > unit ? n : unit);
  const target = area(to.at.row, to.at.column, wide(to.at.rows, from.at.rows), wide(to.at.columns, from.at.columns));
  to.sheet.demandWritable([target]);
  if (type === 'All' || type === 'Formats') to.sheet.demandUnprotected();
  const pieces = tiles(target, from.at);
  const columns = Math.min(from.at.columns, Math.max(1, (from.sheet.used()?.column ?? 0) + (from.sheet.used()?.columns ?? 1) - from.at.column));
  const rows = Math.min(from.at.rows, Math.max(1, (from.sheet.used()?.row ?? 0) + (from.sheet.used()?.rows ?? 1) - from.at.row));
  const source = Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => from.sheet.cell(from.at.row + r, from.at.column + c)));
  const { merges, conditionalFormats } = from.sheet.state;
  for (const piece of pieces) {
    const [down, right] = [piece.row - from.at.row, piece.column - from.at.column];
    source.forEach((line, r) =>
      line.forEach((cell, c) => {
        const [row, column] = [piece.row + r, piece.column + c];
        if (skipBlanks && cell.value === '' && cell.formula === null) return;
        const old = to.sheet.cell(row, column);
        const content = type === 'Formats' ? old : type === 'Values' ? { ...old, value: cell.value, formula: null, prefixed: cell.prefixed } : { ...old, value: cell.value, prefixed: cell.prefixed, formula: cell.formula === null ? null : copiedFormula(cell.formula, down, right) };
        const look = type === 'All' || type === 'Formats' ? { numberFormat: cell.numberFormat, style: cell.style } : {};
        to.sheet.setCell(row, column, to.sheet.book.withResult(to.sheet, { ...content, ...look }));
      }),
    );
    if (type === 'All' || type === 'Formats') {
      const kept = to.sheet.state.merges.filter((merge) => !intersection(merge, piece));
      const brought = merges.filter((merge) => intersection(merge, from.at) && sameArea(intersection(merge, from.at)!, merge)).map((merge) => ({ ...merge, row: merge.row + down, column: merge.column + right }));
      to.sheet.change({ merges: [...kept, ...brought] });
      copyMarks(to.sheet, conditionalFormats, from.at, piece, from.sheet === to.sheet);
    }
  }
  to.sheet.book.emit({ kind: 'changed', sheet: to.sheet, changeType: 'RangeEdited', area: target, direction: 'None', detail: null });
}

/** Conditional formats travel with copied formats: on the same sheet the rule covers more cells, on another a rule of its own comes up. */
function copyMarks(sheet: Worksheet, formats: Worksheet['state']['conditionalFormats'], source: Area, target: Area, sameSheet: boolean): void {
  const part = (areas: readonly Area[]): Area[] => areas.flatMap((one) => intersection(one, source) ?? []).map((one) => ({ ...one, row: one.row + target.row - source.row, column: one.column + target.column - source.column }));
  const freed = sheet.state.conditionalFormats.map((format) => ({ ...format, areas: format.areas.flatMap((one) => without(one, target)) }));
  if (sameSheet) {
    sheet.change({ conditionalFormats: freed.map((format) => ({ ...format, areas: [...format.areas, ...part(formats.find(({ id }) => id === format.id)?.areas ?? [])] })).filter(({ areas }) => areas.length > 0) });
    return;
  }
  const brought = formats.map((format) => ({ ...format, id: format.id.replace(/^\{(.)/, (_, first: string) => `{${first === 'F' ? 'E' : 'F'}`), areas: part(format.areas) }));
  sheet.change({ conditionalFormats: [...freed, ...brought].filter(({ areas }) => areas.length > 0) });
}

function tiles(target: Area, unit: Area): Area[] {
  const pieces: Area[] = [];
  for (let row = 0; row < target.rows; row += unit.rows) for (let column = 0; column < target.columns; column += unit.columns) pieces.push(area(target.row + row, target.column + column, unit.rows, unit.columns));
  return pieces;
}

export function clearCells(sheet: Worksheet, at: Area, what: string): void {
  sheet.demandWritable([at]);
  const used = sheet.used();
  const part = used && intersection(at, used);
  if (part) {
    for (let r = 0; r < part.rows; r++) {
      for (let c = 0; c < part.columns; c++) {
        const [row, column] = [part.row + r, part.column + c];
        const cell = sheet.cell(row, column);
        const emptied = what === 'Formats' ? cell : cleared(cell);
        sheet.setCell(row, column, what === 'Contents' ? emptied : { ...emptied, numberFormat: EMPTY.numberFormat, style: EMPTY.style });
      }
    }
  }
  if (what === 'All' || what === 'Formats') {
    sheet.change({
      merges: sheet.state.merges.filter((merge) => !intersection(merge, at)),
      conditionalFormats: sheet.state.conditionalFormats.map((format) => ({ ...format, areas: format.areas.flatMap((one) => without(one, at)) })).filter(({ areas }) => areas.length > 0),
    });
  }
  if (what === 'All' || what === 'Contents') sheet.book.emit({ kind: 'changed', sheet, changeType: 'RangeEdited', area: at, direction: 'None', detail: null });
}

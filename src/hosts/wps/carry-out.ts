/** A planned write carried out: texts where they stand first, then the rows from the bottom up, each with its look, height, merges and texts; and the exact way back. */

import { formatAddress, formatRange, type Sheet } from '../../model';
import { epochShift, type Scalar } from '../spreadsheet/cells';
import type { PlannedCell, PlannedRow, SheetPlan } from '../spreadsheet/plan';
import type { WpsSheet } from './application';
import { asked } from './decode';
import type { Choice, RowLook } from './looks';
import { LOOK_OF_ABOVE, LOOK_OF_BELOW, SHIFT_DOWN, SHIFT_UP } from './xl';

export function carryOut(worksheet: WpsSheet, plan: SheetPlan, looks: ReadonlyMap<number, RowLook>): void {
  for (const cell of plan.texts) enter(worksheet, cell);
  for (const row of plan.rows) addRow(worksheet, row, looks.get(row.lookBefore));
  for (const cell of plan.sums) enter(worksheet, cell);
  // Last, since a new row may still have taken its look from one of these cells.
  plan.texts.forEach(({ column, entry }, at) => keepText(worksheet, plan.before[at]!.rowAfter, column, entry.value));
  for (const { rowAfter, cells } of plan.rows) for (const { column, entry } of cells) keepText(worksheet, rowAfter, column, entry.value);
}

function enter(worksheet: WpsSheet, { row, column, entry }: PlannedCell): void {
  const cell = worksheet.Range(formatAddress({ row, column }));
  if (entry.format !== undefined) cell.NumberFormat = entry.format;
  if (entry.formula) cell.Formula = entry.value;
  else cell.Value2 = entry.value;
}

/** A text behind an apostrophe: where this WPS takes the apostrophe for a part of it, the cell becomes one for texts instead. */
export function keepText(worksheet: WpsSheet, row: number, column: number, value: Scalar): void {
  if (typeof value !== 'string' || !value.startsWith("'")) return;
  const cell = worksheet.Range(formatAddress({ row, column }));
  if (cell.Value2 !== value) return;
  cell.NumberFormat = '@';
  cell.Value2 = value.slice(1);
}

function addRow(worksheet: WpsSheet, plan: PlannedRow, look: RowLook | undefined): void {
  const line = `${plan.row + 1}:${plan.row + 1}`;
  const below = plan.lookOf === plan.row + 1;
  worksheet.Range(line).Insert(SHIFT_DOWN, below ? LOOK_OF_BELOW : LOOK_OF_ABOVE);
  if (!below && plan.lookOf !== plan.row - 1) copyLook(worksheet, plan);
  if (look && look.height > 0) worksheet.Range(line).RowHeight = look.height;
  for (const merge of plan.merges) worksheet.Range(formatRange(merge)).Merge(false);
  for (const choice of look?.choices ?? []) offer(worksheet, plan.row, choice);
  for (const cell of plan.cells) enter(worksheet, cell);
}

/** Straight from cell to cell: the clipboard is the clerk's. Contents and notes that come along are taken out again. */
function copyLook(worksheet: WpsSheet, { row, lookOf, runs }: PlannedRow): void {
  for (const { left, right } of runs) {
    const target = worksheet.Range(formatRange({ top: row, bottom: row, left, right }));
    worksheet.Range(formatRange({ top: lookOf, bottom: lookOf, left, right })).Copy(target);
    target.ClearContents();
    target.ClearComments?.();
  }
}

/** A new row may have taken the choices of its neighbour by itself. */
function offer(worksheet: WpsSheet, row: number, choice: Choice): void {
  const { Validation: validation } = worksheet.Range(formatAddress({ row, column: choice.column }));
  if (!validation || asked(() => validation.Type) !== null) return;
  validation.Add(choice.type, choice.alert, choice.operator, choice.first, choice.second);
  const [errorTitle, errorMessage] = choice.error;
  const [inputTitle, inputMessage] = choice.input;
  if (errorTitle !== '') validation.ErrorTitle = errorTitle;
  if (errorMessage !== '') validation.ErrorMessage = errorMessage;
  if (inputTitle !== '') validation.InputTitle = inputTitle;
  if (inputMessage !== '') validation.InputMessage = inputMessage;
  if (!choice.showError) validation.ShowError = false;
}

/** The first `rows` inserts go in reverse order, then the cells are as they were. Extended merges shrink with the rows. */
export function takeBack(worksheet: WpsSheet, plan: SheetPlan, rows: number): void {
  for (const { row } of plan.rows.slice(0, rows).reverse()) worksheet.Range(`${row + 1}:${row + 1}`).Delete(SHIFT_UP);
  for (const cell of plan.before) {
    enter(worksheet, cell);
    keepText(worksheet, cell.row, cell.column, cell.entry.value);
  }
}

/** Whether the sheet holds what was to be written. WPS may leave a write undone without a word. */
export function asPlanned({ texts, before, rows, sums }: SheetPlan, after: Sheet, from1904: boolean): boolean {
  const kept = texts.every((cell, at) => holds(after, { ...cell, row: before[at]!.rowAfter }, from1904));
  return kept && sums.every((cell) => holds(after, cell, from1904)) && rows.every(({ rowAfter, cells }) => cells.every((cell) => holds(after, { ...cell, row: rowAfter }, from1904)));
}

function holds(sheet: Sheet, { row, column, entry }: PlannedCell, from1904: boolean): boolean {
  const cell = sheet.cell(row, column);
  if (entry.formula) return cell.formula !== undefined;
  if (entry.value === '') return cell.value === null && cell.formula === undefined;
  if (typeof entry.value === 'number') return cell.value === entry.value + (cell.kind === 'date' ? epochShift(from1904) : 0);
  const meant = typeof entry.value === 'string' ? entry.value.replace(/^'/, '') : entry.value;
  return sameText(cell.value, meant);
}

function sameText(stands: Scalar | null, meant: Scalar): boolean {
  const plain = (value: Scalar | null): string => String(value).replace(/\r\n?/g, '\n');
  return plain(stands) === plain(meant);
}

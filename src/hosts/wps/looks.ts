/** What a write must know of cells beyond their contents: number formats of those it fills, and height and choices of rows that new ones look like. */

import { cellKey, formatAddress, type Edit, type Sheet } from '../../model';
import type { WpsSheet, WpsValidation } from './application';
import { asked } from './decode';
import { COPIED_VALIDATIONS } from './xl';

/** A list to choose from, or a limit for what may be typed. */
export interface Choice {
  readonly column: number;
  readonly type: number;
  readonly alert: number;
  readonly operator: number;
  readonly first: string;
  readonly second: string;
  readonly error: readonly [title: string, message: string];
  readonly input: readonly [title: string, message: string];
  readonly showError: boolean;
}

export interface RowLook {
  /** In points. */
  readonly height: number;
  readonly choices: readonly Choice[];
}

/** By cell key: formats of all cells that `edits` fill, and of the cells that new ones look like. */
export function formatsFor(worksheet: WpsSheet, sheet: Sheet, edits: readonly Edit[], known: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  const formats = new Map(known);
  const ask = (row: number, column: number): void => {
    const key = cellKey(row, column);
    if (formats.has(key)) return;
    const format = worksheet.Range(formatAddress({ row, column })).NumberFormat;
    formats.set(key, typeof format === 'string' ? format : 'General');
  };
  for (const edit of edits) {
    if (edit.sheet !== sheet.name) continue;
    if (edit.kind === 'text') {
      const { top, left } = sheet.areaAt(edit.row, edit.column);
      ask(top, left);
    } else for (const { column } of edit.cells) ask(edit.lookOf, sheet.areaAt(edit.lookOf, column).left);
    if (edit.kind === 'row') for (const { column } of edit.cells) ask(edit.lookOf, column);
  }
  return formats;
}

/** Three questions for each cell of the row that is not part of a merge over several rows. */
export function rowLook(worksheet: WpsSheet, sheet: Sheet, row: number): RowLook {
  const height = worksheet.Range(`${row + 1}:${row + 1}`).RowHeight;
  const columns = Array.from({ length: sheet.columnCount }, (_, column) => column).filter((column) => {
    const merge = sheet.mergeAt(row, column);
    return !merge || (merge.top === merge.bottom && merge.left === column);
  });
  return {
    height: typeof height === 'number' ? height : 0,
    choices: columns.flatMap((column) => choiceOf(column, worksheet.Range(formatAddress({ row, column })).Validation) ?? []),
  };
}

/** Null where nothing limits the cell: WPS then throws at the very question. Rules with a formula of their own may mean something else in another row. */
function choiceOf(column: number, validation: WpsValidation | undefined): Choice | null {
  const type = asked(() => validation?.Type);
  if (!validation || typeof type !== 'number' || !COPIED_VALIDATIONS.includes(type)) return null;
  const words = (question: () => unknown): string => {
    const told = asked(question);
    return typeof told === 'string' || typeof told === 'number' ? String(told) : '';
  };
  const number = (question: () => unknown): number => {
    const told = asked(question);
    return typeof told === 'number' ? told : 1;
  };
  return {
    column,
    type,
    alert: number(() => validation.AlertStyle),
    operator: number(() => validation.Operator),
    first: words(() => validation.Formula1),
    second: words(() => validation.Formula2),
    error: [words(() => validation.ErrorTitle), words(() => validation.ErrorMessage)],
    input: [words(() => validation.InputTitle), words(() => validation.InputMessage)],
    showError: asked(() => validation.ShowError) !== false,
  };
}

/** What a write must know of cells beyond their contents: the height and choices of rows that new ones look like, and formats of blank cells outside what the sheet holds. */

import { cellKey, type Edit, type RowInsert, type Sheet } from '../../model';

/** A list to choose from, or a limit for what may be typed. */
export interface Choice {
  readonly column: number;
  readonly rule: Excel.DataValidationRule;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly prompt: Excel.DataValidationPrompt;
}

export interface RowLook {
  /** In points. */
  readonly height: number;
  readonly choices: readonly Choice[];
}

export interface Looks {
  /** By {@link lookKey}. */
  readonly rows: Map<string, RowLook>;
  /** By sheet id and cell key. */
  readonly formats: Map<string, Map<number, string>>;
}

export function lookKey(sheet: string, row: number): string {
  return `${sheet}\n${row}`;
}

/** Rules that mean the same in another row. One with a formula of its own may not. */
const COPIED: readonly string[] = ['List', 'WholeNumber', 'Decimal', 'Date', 'TextLength'];

/** Queues the questions; the returned function fills `looks` when the batch is back. `known`: the sheet as read last. */
export function askLooks(worksheets: Excel.WorksheetCollection, edits: readonly Edit[], idOf: (sheet: string) => string | undefined, known: (id: string) => Sheet | undefined, looks: Looks): () => void {
  const takes = edits.flatMap((edit): readonly (() => void)[] => {
    const id = idOf(edit.sheet);
    if (id === undefined) return [];
    const sheet = worksheets.getItem(id);
    const format = (row: number, column: number): (() => void) => askFormat(sheet, id, row, column, known(id), looks);
    if (edit.kind === 'text') return [format(edit.row, edit.column)];
    return [askRow(sheet, id, edit, known(id), looks), ...edit.cells.map(({ column }) => format(edit.lookOf, column))];
  });
  return () => {
    for (const take of takes) take();
  };
}

function askFormat(sheet: Excel.Worksheet, id: string, row: number, column: number, known: Sheet | undefined, { formats }: Looks): () => void {
  const at = known ? known.areaAt(row, column) : { top: row, left: column };
  // The reading of the sheet brings the formats of all that lies within it.
  if (known && at.top < known.rowCount && at.left < known.columnCount) return () => undefined;
  const cell = sheet.getCell(at.top, at.left).untrack();
  cell.load('numberFormat');
  return () => {
    const own = formats.get(id) ?? new Map<number, string>();
    formats.set(id, own.set(cellKey(at.top, at.left), String(cell.numberFormat[0]?.[0] ?? 'General')));
  };
}

function askRow(sheet: Excel.Worksheet, id: string, { lookOf }: RowInsert, known: Sheet | undefined, { rows }: Looks): () => void {
  const { format } = sheet.getRange(`${lookOf + 1}:${lookOf + 1}`).untrack();
  format.load('rowHeight');
  const cells = Array.from({ length: known?.columnCount ?? 0 }, (_, column) => column).filter((column) => {
    const merge = known?.mergeAt(lookOf, column);
    return !merge || (merge.top === merge.bottom && merge.left === column);
  });
  const asked = cells.map((column) => {
    const { dataValidation } = sheet.getCell(lookOf, column).untrack();
    dataValidation.load('type,rule,errorAlert,prompt');
    return { column, dataValidation };
  });
  return () => {
    const choices = asked.filter(({ dataValidation }) => COPIED.includes(dataValidation.type)).map(({ column, dataValidation: { rule, errorAlert, prompt } }) => ({ column, rule: given(rule), errorAlert, prompt }));
    rows.set(lookKey(id, lookOf), { height: format.rowHeight, choices });
  };
}

/** The kinds of rule that are not meant come back as null from some builds, and none of them takes null. */
function given(rule: Excel.DataValidationRule): Excel.DataValidationRule {
  return Object.fromEntries(Object.entries(rule).filter(([, part]) => part != null)) as Excel.DataValidationRule;
}

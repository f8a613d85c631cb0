/** Blocks of cells as the tab-separated text that spreadsheets exchange. */

import { MAX_COLUMNS, MAX_ROWS, type Address, type Range, type Sheet, type TextEdit } from '../../model';
import { asTyped, cellsOf } from './copied-cells';
import { editOf } from './typed';

function quote(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** The texts of a range as other programs take them. */
export function blockText(sheet: Sheet, range: Range): string {
  return cellsOf(sheet, range)
    .map((row) => row.map((at) => quote(at ? sheet.cell(at.row, at.column).text : '')).join('\t'))
    .join('\n');
}

/** Rows of texts; a quoted text may hold tabs and line breaks. A line break at the very end adds no row. */
export function parseBlock(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;
  while (pattern.lastIndex <= text.length) {
    const found = pattern.exec(text);
    if (!found) break;
    row.push(found[1] !== undefined ? found[1].replace(/""/g, '"') : found[2]!);
    if (found[3] === '\t') continue;
    rows.push(row);
    row = [];
    if (found[3] === '' || pattern.lastIndex === text.length) break;
  }
  return rows;
}

/** What is pasted: rows of what one would type into a cell; nothing for a place that is left as it is. */
export interface Block {
  readonly rows: number;
  readonly columns: number;
  typedAt(row: number, column: number, into: Address): string | undefined;
}

/** The text of any program. */
export function textBlock(text: string): Block {
  const rows = parseBlock(text);
  return { rows: rows.length, columns: Math.max(0, ...rows.map((row) => row.length)), typedAt: (row, column) => rows[row]?.[column] };
}

/**
 * The edits of a paste: a block from the top-left corner on, repeated where the selection holds it several times, a single text
 * into every selected cell. Covered cells of a merge are passed over.
 */
export function pasteEdits(sheet: Sheet, selection: Range, block: Block): readonly TextEdit[] {
  const { rows, columns } = block;
  const repeated = (rows === 1 && columns === 1) || holdsSeveral(sheet, selection, rows, columns);
  const height = repeated ? selection.bottom - selection.top + 1 : rows;
  const width = repeated ? selection.right - selection.left + 1 : columns;
  const area = { ...selection, bottom: Math.min(selection.top + height, MAX_ROWS) - 1, right: Math.min(selection.left + width, MAX_COLUMNS) - 1 };
  return uncovered(sheet, area).flatMap((at) => editTo(sheet, at, block.typedAt((at.row - selection.top) % rows, (at.column - selection.left) % columns, at)));
}

/** One merged cell is one place, however many rows it spans. */
function holdsSeveral(sheet: Sheet, { top, left, bottom, right }: Range, rows: number, columns: number): boolean {
  const place = sheet.areaAt(top, left);
  const isOnePlace = place.bottom === bottom && place.right === right;
  return !isOnePlace && (bottom - top + 1) % rows === 0 && (right - left + 1) % columns === 0;
}

function uncovered(sheet: Sheet, { top, left, bottom, right }: Range): readonly Address[] {
  const places: Address[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const merge = sheet.mergeAt(row, column);
      if (!merge || (merge.top === row && merge.left === column)) places.push({ row, column });
    }
  }
  return places;
}

function editTo(sheet: Sheet, at: Address, typed: string | undefined): readonly TextEdit[] {
  const edit = typed === undefined ? null : editOf(sheet, at, typed);
  return edit ? [edit] : [];
}

/** The edits of Ctrl+Enter: what was typed, into every selected cell. */
export function spreadEdits(sheet: Sheet, range: Range, typed: string): readonly TextEdit[] {
  return uncovered(sheet, range).flatMap((at) => editTo(sheet, at, typed));
}

/** The edits of Ctrl+D and Ctrl+R: the first row (column) of the range into its others; a range of one takes the one before it. Formulas move along. */
export function fillEdits(sheet: Sheet, range: Range, direction: 'down' | 'right'): readonly TextEdit[] {
  const down = direction === 'down';
  const first = sheet.areaAt(range.top, range.left);
  const isOne = down ? first.bottom >= range.bottom : first.right >= range.right;
  const from = (down ? range.top : range.left) - (isOne ? 1 : 0);
  if (from < 0) return [];
  const into = isOne ? range : down ? { ...range, top: first.bottom + 1 } : { ...range, left: first.right + 1 };
  return uncovered(sheet, into).flatMap((at) => editTo(sheet, at, asTyped(sheet, down ? { row: from, column: at.column } : { row: at.row, column: from }, at)));
}

/** The edits that empty a range. */
export function clearEdits(sheet: Sheet, range: Range): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const bottom = Math.min(range.bottom, sheet.rowCount - 1);
  const right = Math.min(range.right, sheet.columnCount - 1);
  for (let row = range.top; row <= bottom; row++) {
    for (let column = range.left; column <= right; column++) {
      const { text, formula } = sheet.cell(row, column);
      if (text !== '' || formula !== undefined) edits.push({ kind: 'text', sheet: sheet.name, row, column, was: text, text: '' });
    }
  }
  return edits;
}

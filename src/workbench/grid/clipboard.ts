/** Blocks of cells as the tab-separated text that spreadsheets exchange. */

import { MAX_COLUMNS, MAX_ROWS, type Range, type Sheet, type TextEdit } from '../../model';
import { editOf } from './typed';

function quote(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** The texts of a range; a merged cell gives its text once, at its top-left place. */
export function blockText(sheet: Sheet, range: Range): string {
  const bottom = Math.min(range.bottom, Math.max(sheet.rowCount - 1, range.top));
  const right = Math.min(range.right, Math.max(sheet.columnCount - 1, range.left));
  const lines: string[] = [];
  for (let row = range.top; row <= bottom; row++) {
    const texts: string[] = [];
    for (let column = range.left; column <= right; column++) texts.push(quote(sheet.cell(row, column).text));
    lines.push(texts.join('\t'));
  }
  return lines.join('\n');
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

/** The edits of a paste: a block from the top-left corner on, a single text into every selected cell. Covered cells of a merge are passed over. */
export function pasteEdits(sheet: Sheet, selection: Range, text: string): readonly TextEdit[] {
  const block = parseBlock(text);
  const single = block.length === 1 && block[0]!.length === 1;
  const height = single ? selection.bottom - selection.top + 1 : block.length;
  const width = single ? selection.right - selection.left + 1 : Math.max(0, ...block.map((row) => row.length));
  const edits: TextEdit[] = [];
  for (let i = 0; i < height && selection.top + i < MAX_ROWS; i++) {
    for (let j = 0; j < width && selection.left + j < MAX_COLUMNS; j++) {
      const at = { row: selection.top + i, column: selection.left + j };
      const merge = sheet.mergeAt(at.row, at.column);
      if (merge && (merge.top !== at.row || merge.left !== at.column)) continue;
      const typed = single ? block[0]![0]! : block[i]![j];
      const edit = typed === undefined ? null : editOf(sheet, at, typed);
      if (edit) edits.push(edit);
    }
  }
  return edits;
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

/** DocumentCopy: the workbook as the bytes of an .xlsx, as Excel hands it out on `getFileAsync`; contents and merges, without looks. */

import { BLANK, Sheet, cellKey, type Cell } from '../../src/model';
import { drawXlsx } from '../hosts/draw-xlsx';
import { placeOf } from './build-book';
import type { Book } from './model/book';
import { isError } from './model/cell';
import type { Worksheet } from './model/worksheet';

export function documentCopy(book: Book): Uint8Array {
  return drawXlsx(book.sheets.map(pictureOf));
}

/** The sheet as the project's own model sees it. */
export function pictureOf(sheet: Worksheet): Sheet {
  const cells = new Map<number, Cell>();
  for (const [key, record] of sheet.state.cells) {
    const { row, column } = placeOf(key);
    if (record.value === '' && record.formula === null) continue;
    const text = sheet.text(row, column);
    const formula = record.formula === null ? {} : { formula: record.formula.slice(1) };
    const { value } = record;
    const kind = value === '' ? 'blank' : typeof value === 'number' ? (/[ymd年月日]/i.test(record.numberFormat) && record.numberFormat !== 'General' ? 'date' : 'number') : typeof value === 'boolean' ? 'boolean' : isError(record) ? 'error' : 'text';
    cells.set(cellKey(row, column), { ...BLANK, kind, text, value: value === '' ? null : value, ...formula });
  }
  const merges = sheet.state.merges.map(({ row, column, rows, columns }) => ({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 }));
  return new Sheet({ id: sheet.id, name: sheet.name, hidden: sheet.state.visibility !== 'Visible', cells, merges, hiddenRows: sheet.state.hiddenRows, hiddenColumns: sheet.state.hiddenColumns });
}

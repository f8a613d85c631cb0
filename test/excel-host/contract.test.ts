/** The host for Excel keeps the contract of every host: over Microsoft's client, on the oldest Excel it serves and on a current one. */

import { ExcelWorkbook } from '../../src/hosts/excel/excel-workbook';
import { addSheetContract } from '../hosts/add-sheet.contract';
import { workbookContract } from '../hosts/workbook.contract';
import { bookFromSheets } from './build-book';
import { openNativeExcel, type NativeExcel } from './native-bridge';

const VERSIONS = [
  { title: 'ExcelApi 1.9, undo lost', excelApi: '1.9', undo: 'cut' },
  { title: 'ExcelApi 1.14, undo lost', excelApi: '1.14', undo: 'cut' },
  { title: 'ExcelApi 1.20, undo kept', excelApi: '1.20', undo: 'batch' },
] as const;

let open: { readonly native: NativeExcel; readonly book: ExcelWorkbook; readonly restore: () => void }[] = [];

afterEach(async () => {
  for (const { native, book, restore } of open.splice(0)) {
    await book.close();
    expect([...native.traffic.missing]).toEqual([]);
    native.close();
    restore();
  }
});

for (const { title, ...options } of VERSIONS) {
  const make: Parameters<typeof workbookContract>[1] = async (sheets) => {
    const native = openNativeExcel(bookFromSheets(sheets), options);
    const restore = native.install();
    const book = await ExcelWorkbook.open();
    open.push({ native, book, restore });
    return book;
  };
  workbookContract(`ExcelWorkbook (${title})`, make);
  addSheetContract(`ExcelWorkbook (${title})`, make);
}

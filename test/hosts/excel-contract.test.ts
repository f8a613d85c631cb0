/** The Excel host keeps the contract of every host, over the unmodified library of Microsoft and a played Excel. */

import { ExcelWorkbook } from '../../src/hosts/excel';
import { Sheet, cellKey, type Cell } from '../../src/model';
import { bookFromSheets } from '../excel-host/build-book';
import { openNativeExcel, type NativeExcel } from '../excel-host/native-bridge';
import { addSheetContract } from './add-sheet.contract';
import { drawXlsx } from './draw-xlsx';
import { workbookContract } from './workbook.contract';

let native: NativeExcel | null = null;
let uninstall: (() => void) | null = null;
let workbook: ExcelWorkbook | null = null;

afterEach(async () => {
  await workbook?.close();
  uninstall?.();
  native?.close();
  workbook = native = uninstall = null;
});

/** The copy of the open workbook that Excel hands out as a file: sheets, texts and merges as they are now. */
function copyOf({ book }: NativeExcel): Uint8Array {
  return drawXlsx(
    book.sheets.map(({ id, name, state }) => {
      const cells = new Map<number, Cell>([...state.cells].map(([key, { value }]) => [key, { kind: 'text', text: String(value), value: String(value) }]));
      cells.set(cellKey(0, 0), { kind: 'text', text: name, value: name });
      return new Sheet({ id, name, cells, merges: state.merges.map(({ row, column, rows, columns }) => ({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 })) });
    }),
  );
}

async function open(sheets: readonly Sheet[], excelApi: string): Promise<ExcelWorkbook> {
  const played = (native = openNativeExcel(bookFromSheets(sheets), { excelApi, undo: excelApi === '1.20' ? 'batch' : 'cut' }));
  uninstall = native.install();
  workbook = await ExcelWorkbook.open({ copy: () => Promise.resolve(copyOf(played)) });
  return workbook;
}

for (const version of ['1.20', '1.13', '1.9']) {
  workbookContract(`Excel with ExcelApi ${version}`, (sheets) => open(sheets, version));
  addSheetContract(`Excel with ExcelApi ${version}`, (sheets) => open(sheets, version));
}

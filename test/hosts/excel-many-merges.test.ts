/** More merges on a sheet than Excel tells in one answer. */

import { ExcelWorkbook } from '../../src/hosts/excel';
import { Sheet, cellKey, formatRange, type Cell, type Range } from '../../src/model';
import { bookFromSheets } from '../excel-host/build-book';
import { openNativeExcel } from '../excel-host/native-bridge';

test.each([
  ['tells that there are too many', '1.20', 0],
  ['tells that there are too many, and is old', '1.13', 0],
  // Excel refuses the whole batch with a reason that names no merges, however often it is asked.
  ['refuses the batch', '1.20', 3],
] as const)('reads every merge of a sheet with a thousand of them when Excel %s', async (_, excelApi, refusals) => {
  const cells = new Map<number, Cell>();
  const merges: Range[] = [];
  for (let row = 0; row < 1_500; row += 3) {
    cells.set(cellKey(row, 0), { kind: 'text', text: `组${row}`, value: `组${row}` });
    cells.set(cellKey(row, 1), { kind: 'text', text: '内容', value: '内容' });
    merges.push({ top: row, left: 0, bottom: row + 2, right: 0 }, { top: row, left: 1, bottom: row, right: 4 });
  }
  const native = openNativeExcel(bookFromSheets([new Sheet({ id: '1', name: '汇总', cells, merges })]), { excelApi });
  const uninstall = native.install();
  const workbook = await ExcelWorkbook.open();
  if (refusals > 0) native.conditions.rejectNext(refusals);
  const sheet = await workbook.readSheet('汇总');
  expect(sheet!.merges.map(formatRange).sort()).toEqual(merges.map(formatRange).sort());
  await workbook.close();
  uninstall();
  native.close();
});

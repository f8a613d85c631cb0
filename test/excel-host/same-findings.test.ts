/** What is found does not depend on the host: the same workbook, opened as a file and in a played Excel, brings the same findings at the same cells. */

import { basename, join } from 'node:path';
import { ExcelWorkbook } from '../../src/hosts/excel';
import { SAMPLES, findingsInFile, findingsOf, workbooksIn } from '../findings-of';
import { SHARED, describeShared } from '../shared';
import { bookFromFile } from './build-book';
import { openNativeExcel } from './native-bridge';

jest.setTimeout(60_000);

async function compare(path: string, excelApi: string): Promise<void> {
  const expected = await findingsInFile(path);
  const native = openNativeExcel(await bookFromFile(path), { excelApi, undo: 'cut' });
  const restore = native.install();
  const workbook = await ExcelWorkbook.open();
  try {
    expect(await findingsOf(workbook)).toEqual(expected);
    expect(native.book.undo.depth + native.traffic.writes).toBe(0);
  } finally {
    await workbook.close();
    restore();
    native.close();
  }
}

const cases = (folder: string): [string, string, string][] => workbooksIn(folder).flatMap((path) => ['1.20', '1.9'].map((version): [string, string, string] => [basename(path), version, path]));

describe('samples in Excel', () => {
  test('there are findings to compare', async () => {
    expect((await findingsInFile(join(SAMPLES, 'shanghai-flawed.xlsx'))).length).toBeGreaterThan(5);
  });
  test.each(cases(SAMPLES))('keeps the findings of %s with ExcelApi %s', (_, version, path) => compare(path, version));
});

describeShared('shared workbooks in Excel', () => {
  test.each(cases(join(SHARED, 'workbooks')))('keeps the findings of %s with ExcelApi %s', (_, version, path) => compare(path, version));
});

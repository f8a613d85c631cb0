/** What is found does not depend on the host: the same workbook, opened as a file and in a played Excel, brings the same findings at the same cells. */

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { ExcelWorkbook } from '../../src/hosts/excel';
import { openFile } from '../../src/hosts/file';
import { formatRange } from '../../src/model';
import { Session, type Workbook } from '../../src/session';
import { SHARED, describeShared } from '../shared';
import { bookFromFile } from './build-book';
import { openNativeExcel } from './native-bridge';

jest.setTimeout(60_000);

async function findings(workbook: Workbook): Promise<string[]> {
  const session = new Session(workbook, { today: '2026-01-15', markLive: false });
  await session.check(false);
  const found = session.getState().findings.map(({ finding }) => `${finding.rule.id} ${finding.fields.map(({ place }) => `${place.sheet}!${formatRange(place.area)}`).join(' ')} ${finding.message}`);
  await session.close();
  return found.sort();
}

async function compare(path: string, excelApi: string): Promise<void> {
  const expected = await findings(await openFile(readFileSync(path), basename(path)));
  const native = openNativeExcel(await bookFromFile(path), { excelApi, undo: 'cut' });
  const restore = native.install();
  const workbook = await ExcelWorkbook.open();
  try {
    expect(await findings(workbook)).toEqual(expected);
    expect(native.book.undo.depth + native.traffic.writes).toBe(0);
  } finally {
    await workbook.close();
    restore();
    native.close();
  }
}

const files = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xlsx')).map((name) => join(folder, name)) : []);
const cases = (folder: string): [string, string, string][] => files(folder).flatMap((path) => ['1.20', '1.9'].map((version): [string, string, string] => [basename(path), version, path]));

describe('samples in Excel', () => {
  test('there are findings to compare', async () => {
    const path = resolve(__dirname, '../../assets/samples/shanghai-flawed.xlsx');
    expect((await findings(await openFile(readFileSync(path), basename(path)))).length).toBeGreaterThan(5);
  });
  test.each(cases(resolve(__dirname, '../../assets/samples')))('keeps the findings of %s with ExcelApi %s', (_, version, path) => compare(path, version));
});

describeShared('shared workbooks in Excel', () => {
  test.each(cases(join(SHARED, 'workbooks')))('keeps the findings of %s with ExcelApi %s', (_, version, path) => compare(path, version));
});

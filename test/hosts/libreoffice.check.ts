/** LibreOffice opens what the file host wrote, finds every cell where it belongs, and prints it. Says so and checks nothing where LibreOffice is not installed. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { rowText, type Sheet } from '../../src/model';
import { openFile, type FileWorkbook } from '../../src/hosts/file';
import { zipOf } from './draw-xlsx';
import { richParts } from './rich-workbook';

jest.setTimeout(300_000);

const installed = spawnSync('soffice', ['--version']).status === 0;
if (!installed) console.warn('LibreOffice (soffice) is not installed: whether it opens the saved copies was NOT checked.');
const check = installed ? it : it.skip;

function convert(folder: string, file: string, format: string): Uint8Array {
  const run = spawnSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', format, '--outdir', join(folder, format), join(folder, file)], { timeout: 100_000 });
  const made = join(folder, format, file.replace(/\.\w+$/, `.${format}`));
  if (run.status !== 0 || !existsSync(made)) throw new Error(`LibreOffice did not convert: ${run.stderr.toString()}`);
  return readFileSync(made);
}

async function edited(): Promise<FileWorkbook> {
  const book = await openFile(zipOf(richParts()), '申报表.xlsm');
  const sheet = (await book.readSheet('申报表'))!;
  expect(await book.write([
    { kind: 'text', sheet: '申报表', row: 3, column: 3, was: '30.00', text: '31.5' },
    { kind: 'row', sheet: '申报表', after: 2, was: rowText(sheet, 2), lookOf: 2, cells: [{ column: 1, text: '时效 <指标>' }, { column: 3, text: '25' }], extend: [] },
  ], '修改')).toEqual({ done: true });
  await book.keepMemo('{"设置":1}');
  return book;
}

const content = (sheet: Sheet): unknown => [...sheet.cells].filter(([, { text }]) => text !== '').map(([key, { text, formula }]) => [key, text, formula?.replace(/[$']/g, '') ?? null]);

check('opens the edited workbook with every cell, formula, chart, picture, note and name', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jizhun-'));
  try {
    const book = await edited();
    writeFileSync(join(folder, 'copy.xlsm'), book.save().bytes);
    const bytes = convert(folder, 'copy.xlsm', 'xlsx');
    const read = await openFile(bytes, 'copy.xlsx');
    for (const name of ['申报表', '汇总']) expect(content((await read.readSheet(name))!)).toEqual(content((await book.readSheet(name))!));
    const parts = unzipSync(bytes);
    const text = (pattern: RegExp): string => Object.keys(parts).filter((name) => pattern.test(name)).map((name) => strFromU8(parts[name]!)).join('\n');
    expect(text(/charts\/chart/)).toMatch(/申报表!\$D\$2:\$D\$6/);
    expect(text(/xl\/comments/)).toContain('ref="D6"');
    expect(text(/xl\/workbook\.xml/)).toMatch(/申报表'?!\$A\$1:\$E\$10/);
    expect(text(/worksheets\/sheet1\.xml/)).toContain('A7:C7');
    expect(Object.keys(parts).some((name) => /media\/image/.test(name))).toBe(true);
    const pdf = convert(folder, 'copy.xlsm', 'pdf');
    expect(pdf.length).toBeGreaterThan(1000);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

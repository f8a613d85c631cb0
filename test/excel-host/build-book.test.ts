/** Workbooks come into the stand-in as they are in the file: what it prints, stores and merges is what the project's own reader sees. */

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { openFile } from '../../src/hosts/file';
import { formatAddress, formatRange, rowText, type Sheet } from '../../src/model';
import { SHARED, describeShared } from '../shared';
import { bookFromFile, placeOf } from './build-book';
import { pictureOf } from './document-copy';

const samples = resolve(__dirname, '../../assets/samples');
const workbooks = join(SHARED, 'workbooks');

function files(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xlsx')).map((name) => join(folder, name)) : [];
}

const merges = (sheet: Sheet): string[] => sheet.merges.map(formatRange).sort();

async function compare(path: string): Promise<void> {
  const file = await openFile(readFileSync(path), basename(path));
  const book = await bookFromFile(path);
  for (const { name } of await file.listSheets()) {
    const there = (await file.readSheet(name))!;
    const here = pictureOf(book.demand(name));
    expect(merges(here)).toEqual(merges(there));
    const wrong: string[] = [];
    for (const [key, cell] of there.cells) {
      const { row, column } = placeOf(key);
      const { kind, text, value } = here.cell(row, column);
      // A number too wide for its column is shown as #; the stored one is the same.
      const printed = /^#+$/.test(text) || text === cell.text;
      if ((kind !== cell.kind && cell.text !== '') || !printed || (typeof cell.value === 'number' && value !== cell.value)) wrong.push(`${name}!${formatAddress({ row, column })} ${cell.kind} ${cell.text} → ${kind} ${text}`);
    }
    expect(wrong).toEqual([]);
    expect(Array.from({ length: there.rowCount }, (_, row) => rowText(here, row).replace(/#{3,}/g, '').length > 0)).toEqual(Array.from({ length: there.rowCount }, (_, row) => rowText(there, row).length > 0));
  }
}

describe('workbooks in the stand-in', () => {
  test.each(files(samples).map((path) => [basename(path), path]))('keeps the sample %s as it is', (_, path) => compare(path));
});

describeShared('shared workbooks in the stand-in', () => {
  test.each(files(workbooks).map((path) => [basename(path), path]))('keeps %s as it is', (_, path) => compare(path), 30_000);
});

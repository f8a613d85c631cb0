/** A table with a heavier line around it keeps that line around it when rows are inserted at its end. */

import { openFile, type FileWorkbook } from '../../src/hosts/file';
import { rowText, type RowInsert } from '../../src/model';
import { STYLES, bookParts, sheetXml, zipOf } from './draw-xlsx';

const LINE = (side: string, style: string): string => (style === '' ? `<${side}/>` : `<${side} style="${style}"><color auto="1"/></${side}>`);
const border = (left: string, right: string, top: string, bottom: string): string => `<border>${LINE('left', left)}${LINE('right', right)}${LINE('top', top)}${LINE('bottom', bottom)}<diagonal/></border>`;

/** Styles 5 and 6: inside and last row of a table in thin lines with a medium frame; 7: last row of a group. */
function framed(): string {
  const xf = (id: number, bold = ''): string => `<xf numFmtId="0" fontId="0" fillId="0" borderId="${id}" xfId="0" applyBorder="1"${bold}/>`;
  return STYLES
    .replace(/<borders count="1">(.*?)<\/borders>/, `<borders count="4">$1${border('medium', 'thin', 'thin', 'thin')}${border('medium', 'thin', 'thin', 'medium')}${border('thin', 'thin', 'thin', 'thin')}</borders>`)
    .replace(/<cellXfs count="5">(.*?)<\/cellXfs>/, `<cellXfs count="8">$1${xf(1)}${xf(2)}${xf(3)}</cellXfs>`);
}

const row = (n: number, style: number): string => `<row r="${n}"><c r="A${n}" s="${style}" t="inlineStr"><is><t>第${n}行</t></is></c><c r="B${n}" s="7"/></row>`;

async function table(rows: string): Promise<FileWorkbook> {
  return openFile(zipOf({ ...bookParts({ 表: sheetXml(rows) }), 'xl/styles.xml': framed() }), '表.xlsx');
}

async function insert(book: FileWorkbook, after: number, count: number, lookOf = after): Promise<void> {
  const sheet = (await book.readSheet('表'))!;
  const edits = Array.from({ length: count }, (_, i): RowInsert => ({ kind: 'row', sheet: '表', after, was: rowText(sheet, after), lookOf, cells: [{ column: 0, text: `新${i + 1}` }], extend: [] }));
  expect(await book.write(edits, '插入')).toEqual({ done: true });
}

const bottoms = (book: FileWorkbook, rows: number): (string | undefined)[] => Array.from({ length: rows }, (_, at) => book.look('表')!.cell(at, 0).border?.bottom?.style);

test('the frame goes with the end of the table, for one row and for several', async () => {
  const book = await table(row(1, 5) + row(2, 5) + row(3, 6));
  expect(bottoms(book, 3)).toEqual(['thin', 'thin', 'medium']);
  await insert(book, 2, 1);
  expect(bottoms(book, 4)).toEqual(['thin', 'thin', 'thin', 'medium']);
  await insert(book, 3, 3);
  expect(bottoms(book, 7)).toEqual(['thin', 'thin', 'thin', 'thin', 'thin', 'thin', 'medium']);
  expect(book.look('表')!.cell(6, 0).border?.left?.style).toBe('medium');
  await book.undo();
  await book.undo();
  expect(bottoms(book, 3)).toEqual(['thin', 'thin', 'medium']);
});

test('the line under a group inside the table stays', async () => {
  const book = await table(row(1, 5) + row(2, 6) + row(3, 5));
  await insert(book, 1, 1);
  expect(bottoms(book, 4)).toEqual(['thin', 'medium', 'medium', 'thin']);
});

test('nothing else is touched where the row looks like another, or above is none to take after', async () => {
  const book = await table(row(1, 6));
  await insert(book, 0, 1);
  expect(bottoms(book, 2)).toEqual(['medium', 'medium']);
  const other = await table(row(1, 5) + row(2, 6));
  await insert(other, 1, 1, 0);
  expect(bottoms(other, 3)).toEqual(['thin', 'medium', 'thin']);
});

/** Other widths and heights in a file: they are saved, can be taken back, and nothing else in the file moves. */

import { strFromU8, unzipSync } from 'fflate';
import { openFile, type FileWorkbook, type NewSizes } from '../../src/hosts/file';
import { STYLES, bookParts, sheetXml, zipOf } from './draw-xlsx';

jest.setTimeout(60_000);

const SHEET = 'xl/worksheets/sheet1.xml';
const DATA = '<row r="1" spans="1:3" ht="30" customHeight="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row><row r="4" hidden="1"/><row r="6"><c r="A6"><v>3</v></c></row>';
const COLUMNS = '<cols><col min="1" max="4" width="10" bestFit="1" style="2"/><col min="6" max="6" width="5" hidden="1"/></cols>';

async function opened(xml: string): Promise<{ readonly book: FileWorkbook; readonly bytes: Uint8Array }> {
  const bytes = zipOf(bookParts({ 表: xml }));
  return { book: await openFile(bytes, '表.xlsx'), bytes };
}

const sizes = (axis: NewSizes['axis'], ...pixels: readonly (readonly [number, number])[]): NewSizes => ({ sheet: '表', axis, pixels: new Map(pixels), at: { row: 0, column: 0 } });

/** The sheet's part of a saved copy, every other part of which is as it was. */
function savedSheet(book: FileWorkbook, before: Uint8Array): string {
  const [was, is] = [unzipSync(before), unzipSync(book.save().bytes)];
  for (const name of Object.keys(is)) if (name !== SHEET) expect([name, strFromU8(is[name]!)]).toEqual([name, strFromU8(was[name]!)]);
  return strFromU8(is[SHEET]!);
}

describe('columns of another width', () => {
  test('are divided from their run, keep its style, and read back to the pixel', async () => {
    const { book, bytes } = await opened(sheetXml(DATA, '', COLUMNS));
    expect(await book.resize(sizes('columns', [1, 137], [7, 50]), '调整列宽')).toEqual({ done: true });
    const widths = '<cols><col min="1" max="1" width="10" bestFit="1" style="2"/><col min="2" max="2" width="17.125" style="2" customWidth="1"/><col min="3" max="4" width="10" bestFit="1" style="2"/><col min="6" max="6" width="5" hidden="1"/><col width="6.25" customWidth="1" min="8" max="8"/></cols>';
    expect(savedSheet(book, bytes)).toBe(sheetXml(DATA, '', widths));
    expect([0, 1, 2, 5, 7].map((column) => book.look('表')!.columnWidths.get(column))).toEqual([80, 137, 80, 0, 50]);
  });

  test('are stated before the rows where a sheet stated none', async () => {
    const { book, bytes } = await opened(sheetXml(DATA));
    await book.resize(sizes('columns', [0, 96]), '调整列宽');
    expect(savedSheet(book, bytes)).toBe(sheetXml(DATA, '', '<cols><col width="12" customWidth="1" min="1" max="1"/></cols>'));
  });

  test.each(['宋体', 'Calibri'])('are read back to the pixel, though stated in digits of %s', async (font) => {
    const parts = bookParts({ 表: sheetXml(DATA) });
    const book = await openFile(zipOf({ ...parts, 'xl/styles.xml': STYLES.replace('宋体', font) }), '表.xlsx');
    const all = Array.from({ length: 300 }, (_, i) => [i, 16 + i * 3] as const);
    await book.resize(sizes('columns', ...all), '调整列宽');
    expect(all.map(([column]) => book.look('表')!.columnWidths.get(column))).toEqual(all.map(([, width]) => width));
  });
});

describe('rows of another height', () => {
  test('are changed where they are stored and added where they are not, in their order', async () => {
    const { book, bytes } = await opened(sheetXml(DATA));
    expect(await book.resize(sizes('rows', [7, 20], [0, 48], [2, 24], [1, 24], [5, 32]), '调整行高')).toEqual({ done: true });
    const rows = '<row r="1" spans="1:3" ht="36" customHeight="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row><row r="2" ht="18" customHeight="1"/><row r="3" ht="18" customHeight="1"/><row r="4" hidden="1"/><row r="6" ht="24" customHeight="1"><c r="A6"><v>3</v></c></row><row r="8" ht="15" customHeight="1"/>';
    expect(savedSheet(book, bytes)).toBe(sheetXml(rows));
    expect([0, 1, 3, 5, 7].map((row) => book.look('表')!.rowHeights.get(row))).toEqual([48, 24, 0, 32, 20]);
  });

  test('of a sheet without any cell are stated too', async () => {
    const { book, bytes } = await opened(sheetXml('').replace('<sheetData></sheetData>', '<sheetData/>'));
    await book.resize(sizes('rows', [1, 40]), '调整行高');
    expect(savedSheet(book, bytes)).toBe(sheetXml('<row r="2" ht="30" customHeight="1"/>'));
  });
});

describe('another size', () => {
  test('is a step like every other: told, unsaved, taken back and done again at its place', async () => {
    const { book } = await opened(sheetXml(DATA, '', COLUMNS));
    const told: unknown[] = [];
    book.watch(({ sheets }) => told.push(sheets));
    await book.resize({ ...sizes('columns', [1, 137]), at: { row: 5, column: 1 } }, '调整列宽 B');
    expect([told, book.dirty]).toEqual([[['表']], true]);
    await book.write([{ kind: 'text', sheet: '表', row: 0, column: 0, was: '1', text: '5' }], '修改 A1');
    expect((await book.readSheet('表'))!.cell(0, 1).text).toBe('10');
    await book.undo();
    expect(book.look('表')!.columnWidths.get(1)).toBe(137);
    expect(await book.undo()).toBe('调整列宽 B');
    expect([book.look('表')!.columnWidths.get(1), book.dirty, book.selection]).toEqual([80, false, { sheet: '表', at: { row: 5, column: 1 } }]);
    await book.redo();
    expect(book.look('表')!.columnWidths.get(1)).toBe(137);
  });

  test('is refused on a protected sheet that does not allow it, and given where it does', async () => {
    const { book } = await opened(sheetXml(DATA, '<sheetProtection sheet="1" formatColumns="0"/>'));
    const refused = await book.resize(sizes('rows', [0, 40]), '调整行高');
    expect(refused).toEqual({ done: false, refusal: 'protected', message: '工作表“表”受保护，不能调整行高。请先在“审阅”中撤销工作表保护，保存后重新打开。' });
    expect(book.canUndo).toBe(false);
    expect(await book.resize(sizes('columns', [0, 40]), '调整列宽')).toEqual({ done: true });
  });
});

describe('a table of plain text', () => {
  test('opens with columns as wide as their texts, but for a title that may run on', async () => {
    const rows = ['项目支出绩效目标申报表,,,', '一级指标,二级指标,三级指标,指标值', `产出,数量指标,组织学习培训座谈交流等次数,${'长'.repeat(80)}`];
    const { columnWidths, defaultColumnWidth } = (await openFile(new TextEncoder().encode(rows.join('\n')), '表.csv')).look('表')!;
    expect([0, 1, 2, 3].map((column) => columnWidths.get(column))).toEqual([80, 80, 224, 336]);
    expect(defaultColumnWidth).toBeLessThan(80);
  });
});

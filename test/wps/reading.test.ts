/** What the WPS host makes of the shapes, errors, formats and extents WPS may answer with. */

import { gridOf, scalarOf } from '../../src/hosts/wps/decode';
import { glanceOf } from '../../src/hosts/wps/glance';
import { openWps, type WpsWorkbook } from '../../src/hosts/wps';
import { Sheet, cellKey, formatRange, type Cell, type Range } from '../../src/model';
import { bookFromSheets } from '../excel-host/book-of';
import { area } from '../excel-host/model/area';
import type { Book } from '../excel-host/model/book';
import { EMPTY } from '../excel-host/model/cell';
import { FLAT, FRIENDLY, HOSTILE_ARRAYS, OLD, fakeWps, type FakeWps, type Moods } from './fake';

const text = (value: string): Cell => ({ kind: 'text', text: value, value });
const number = (value: number, printed = String(value), kind: Cell['kind'] = 'number'): Cell => ({ kind, text: printed, value });

function sheet(cells: Readonly<Record<string, Cell>>, merges: readonly Range[] = [], name = '表'): Sheet {
  return new Sheet({ id: '1', name, merges, cells: new Map(Object.entries(cells).map(([at, cell]) => [cellKey(...at.split(',').map(Number) as [number, number]), cell])) });
}

const workbooks: WpsWorkbook[] = [];
afterEach(async () => {
  for (const workbook of workbooks.splice(0)) await workbook.close();
});

async function opened(book: Book, moods: Partial<Moods> = FRIENDLY): Promise<{ readonly wps: FakeWps; readonly read: () => Promise<Sheet>; readonly workbook: WpsWorkbook }> {
  const wps = fakeWps(book, { moods });
  const workbook = await openWps(wps.application);
  workbooks.push(workbook);
  return { wps, workbook, read: async () => (await workbook.readSheet('表'))! };
}

describe('answers of WPS', () => {
  it.each<[string, unknown, number, number, unknown[][]]>([
    ['one bare value', 5, 1, 1, [[5]]],
    ['nothing for one cell', null, 1, 1, [['']]],
    ['nothing for a blank block', null, 2, 2, [['', ''], ['', '']]],
    ['rows', [[1, 'a'], [null, true]], 2, 2, [[1, 'a'], ['', true]]],
    ['rows counted from 1', [undefined, [undefined, 1, 'a'], [undefined, null, true]], 2, 2, [[1, 'a'], ['', true]]],
    ['one row as a plain list', [1, null, 3], 1, 3, [[1, '', 3]]],
    ['one row as a plain list counted from 1', [undefined, 1, null, 3], 1, 3, [[1, '', 3]]],
    ['one column as a plain list', [1, null, 3], 3, 1, [[1], [''], [3]]],
    ['one column as rows', [[1], [null], [3]], 3, 1, [[1], [''], [3]]],
    ['a block as one long list', [1, 2, 3, 4], 2, 2, [[1, 2], [3, 4]]],
    ['one cell inside rows', [[7]], 1, 1, [[7]]],
    ['a date that came as one', [[new Date(2026, 0, 5), 1]], 1, 2, [[46027, 1]]],
  ])('are understood: %s', (_, answer, rows, columns, expected) => {
    expect(gridOf(answer, rows, columns)).toEqual(expected);
  });

  it.each<[string, unknown, number, number]>([
    ['one value for a block', 5, 2, 2],
    ['a row too few', [[1, 2]], 2, 2],
    ['a cell too many', [[1, 2, 3], [4, 5, 6]], 2, 2],
    ['an object for a cell', [[{}]], 1, 1],
  ])('that cannot be understood are errors, never blanks: %s', (_, answer, rows, columns) => {
    expect(() => gridOf(answer, rows, columns)).toThrow(/没有检查/);
  });

  it('takes error numbers for errors and other large numbers for numbers', () => {
    expect([-2146826281, -2146826246, -2146826265, -2146826282].map(scalarOf)).toEqual(['#DIV/0!', '#N/A', '#REF!', -2146826282]);
  });
});

describe.each([['friendly', FRIENDLY], ['hostile arrays', HOSTILE_ARRAYS], ['flat', FLAT], ['old', OLD]] as const)('a sheet in a %s WPS', (_, moods) => {
  it('is read where it begins, also one row, one column or one cell of it', async () => {
    const whole = { '4,2': text('项目'), '4,3': text('金额'), '5,2': text('养护'), '5,3': number(12.5) };
    for (const keys of [['4,2', '4,3', '5,2', '5,3'], ['4,2', '4,3'], ['4,2', '5,2'], ['5,3']]) {
      const cells = Object.fromEntries(Object.entries(whole).filter(([at]) => keys.includes(at)));
      const read = await (await opened(bookFromSheets([sheet(cells)]), moods)).read();
      expect([...read.cells].map(([key, { text: shown }]) => [key, shown])).toEqual(Object.entries(cells).map(([at, cell]) => [cellKey(...at.split(',').map(Number) as [number, number]), cell.text]));
    }
  });

  it('is empty where nothing is in it', async () => {
    expect((await (await opened(bookFromSheets([sheet({})]), moods)).read()).cells.size).toBe(0);
  });

  it('keeps errors, dates, percentages, booleans and texts that look like formulas apart', async () => {
    const book = bookFromSheets([sheet({ '0,0': number(46027, '2026-01-05', 'date'), '0,1': number(0.95, '95%'), '0,2': text('=SUM(A1)'), '1,0': number(1234567.5, '1,234,567.50') })]);
    book.run('准备', 'clerk', () => {
      book.sheets[0]!.enter(area(2, 0), [['=1/0']]);
      book.sheets[0]!.enter(area(2, 1), [[true]]);
    });
    const read = await (await opened(book, moods)).read();
    expect(read.cell(0, 0)).toMatchObject({ kind: 'date', text: '2026-01-05', value: 46027 });
    expect(read.cell(0, 1)).toMatchObject({ kind: 'number', text: '95%', value: 0.95 });
    expect(read.cell(0, 2)).toEqual({ kind: 'text', text: '=SUM(A1)', value: '=SUM(A1)' });
    expect(read.cell(1, 0)).toMatchObject({ text: '1,234,567.50' });
    expect(read.cell(2, 0)).toMatchObject({ kind: 'error', text: '#DIV/0!', formula: '1/0' });
    expect(read.cell(2, 1)).toMatchObject({ kind: 'boolean', value: true });
  });
});

describe('numbers', () => {
  it('in formats of the country are printed by WPS, and those too wide for their column from their format', async () => {
    const book = bookFromSheets([sheet({ '0,0': number(46027, '2026年1月5日', 'date'), '1,0': number(123456789, '123,456,789') })]);
    book.sheets[0]!.change({ columnWidths: new Map([[0, 20]]) });
    const { wps, read } = await opened(book);
    expect(wps.book.sheets[0]!.text(0, 0)).toMatch(/^#+$/);
    const shown = await read();
    expect([shown.cell(0, 0).text, shown.cell(1, 0).text]).toEqual(['2026年1月5日', '123,456,789']);
  });

  it('that print the same are asked about once', async () => {
    const cells = Object.fromEntries(Array.from({ length: 40 }, (_, row) => [`${row},0`, number(46027, '2026年1月5日', 'date')]));
    const { wps, read } = await opened(bookFromSheets([sheet(cells)]));
    expect((await read()).cell(39, 0).text).toBe('2026年1月5日');
    expect(wps.calls.by.get('Range.Text')).toBe(1);
    // Once for all, and twice to see that it was for all.
    expect(wps.calls.by.get('Range.NumberFormat')).toBe(3);
  });

  it('of a workbook that counts from 1904 mean the day they print', async () => {
    const book = bookFromSheets([sheet({ '0,0': number(46027 - 1462, '2022-01-04', 'date') })]);
    const { read, workbook } = await opened(book, { date1904: true });
    expect((await read()).cell(0, 0)).toMatchObject({ kind: 'date', value: 46027, text: '2026-01-05' });
    expect(await workbook.write([{ kind: 'text', sheet: '表', row: 0, column: 0, was: '2026-01-05', text: '2026-01-06' }], '修改')).toEqual({ done: true });
    expect(book.sheets[0]!.cell(0, 0).value).toBe(46028 - 1462);
  });
});

describe('a glance', () => {
  it('differs for every two sheets that differ in one cell', () => {
    const slab = (values: (string | number | boolean)[][], formulas = values, top = 0) => ({ top, left: 0, values, formulas });
    const sheets = [
      [slab([['1', '2']])], [slab([['12', '']])], [slab([['', '12']])], [slab([[1, 2]])], [slab([['1'], ['2']])], [slab([['1', '2']], [['1', '=1+1']])], [slab([['1', '2']], undefined, 1)],
      [slab([[true, '2']])], [slab([['true', '2']])], [slab([['2', '1']])], [],
      ...Array.from({ length: 2_000 }, (_, at) => [slab([[`第${at}项`, at * 0.01]])]),
    ];
    expect(new Set(sheets.map(glanceOf)).size).toBe(sheets.length);
    expect(glanceOf(sheets[0]!)).toBe(glanceOf([slab([['1', '2']])]));
  });
});

describe('a used area blown up by formats', () => {
  it('is cut to what is in it, without reading a million rows', async () => {
    const book = bookFromSheets([sheet({ '0,0': text('标题'), '40,3': text('合计') }, [{ top: 0, left: 0, bottom: 0, right: 3 }])]);
    const [only] = book.sheets;
    book.run('准备', 'clerk', () => only!.setCell(1_048_575, 15, { ...EMPTY, style: { fill: '#FFFF00' } }));
    const { wps, read } = await opened(book);
    const shown = await read();
    expect([shown.rowCount, shown.columnCount, shown.merges.map(formatRange)]).toEqual([41, 4, ['A1:D1']]);
    expect(wps.calls.total).toBeLessThan(220);
  });

  it('is refused in the clerk’s words where WPS cannot count', async () => {
    const book = bookFromSheets([sheet({ '0,0': text('标题') })]);
    book.run('准备', 'clerk', () => book.sheets[0]!.setCell(1_048_575, 15, { ...EMPTY, style: { fill: '#FFFF00' } }));
    await expect((await opened(book, OLD)).read()).rejects.toThrow('这张表太大');
  });

  it('of a long list is read in answers WPS can give', async () => {
    const cells = Object.fromEntries(Array.from({ length: 6_000 }, (_, row) => [[`${row},0`, text(`第${row}项`)], [`${row},9`, number(row)]] as [string, Cell][]).flat());
    const { wps, read } = await opened(bookFromSheets([sheet(cells)]));
    expect((await read()).cell(5_999, 9)).toMatchObject({ value: 5_999 });
    expect(wps.calls.by.get('Range.Value2')).toBe(3);
    expect(wps.calls.total).toBeLessThan(250);
  });
});

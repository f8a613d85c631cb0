/** What every host must do, whichever program stands behind it. `make` opens a workbook that holds exactly these sheets. */

import { MAX_COLUMNS, Sheet, cellKey, formatRange, rowText, type Cell, type Edit, type RowInsert, type StoredAs, type TextEdit } from '../../src/model';
import type { Mark, Workbook } from '../../src/session/workbook';

const text = (value: string): Cell => ({ kind: 'text', text: value, value });
const number = (value: number, printed = String(value)): Cell => ({ kind: 'number', text: printed, value });

function cells(grid: readonly (readonly (Cell | string | null)[])[]): ReadonlyMap<number, Cell> {
  const map = new Map<number, Cell>();
  grid.forEach((row, r) => row.forEach((cell, c) => cell !== null && map.set(cellKey(r, c), typeof cell === 'string' ? text(cell) : cell)));
  return map;
}

/** Two sheets: a small form with a group merged down (A4:A5) and values merged across (C3:D3), and a sheet that looks at it. */
export function contractSheets(): Sheet[] {
  const form = new Sheet({
    id: '1',
    name: '申报表',
    cells: cells([
      ['项目支出绩效目标申报表'],
      ['项目名称', '道路养护', '预算', number(53.5)],
      ['目标', null, '全年完成', null],
      ['产出指标', '数量指标', '≥95%', number(0.95, '95%')],
      [null, '质量指标', '合格率', number(10)],
      ['效益指标', '社会效益', '提升', { kind: 'date', text: '2026-01-05', value: 46027 }],
    ]),
    merges: [{ top: 3, left: 0, bottom: 4, right: 0 }, { top: 2, left: 2, bottom: 2, right: 3 }, { top: 5, left: 1, bottom: 5, right: 2 }],
  });
  // B6 lies inside the merge B6:C6, so C6 must be empty there.
  const clean = new Map(form.cells);
  clean.delete(cellKey(5, 2));
  const other = new Sheet({ id: '2', name: '说 明', cells: cells([['说明'], ['合计', { kind: 'number', text: '63.5', value: 63.5, formula: '申报表!D2+申报表!D5' }]]), merges: [] });
  return [new Sheet({ ...form, cells: clean }), other];
}

const FORM = '申报表';

async function sheetOf(book: Workbook, name = FORM): Promise<Sheet> {
  const sheet = await book.readSheet(name);
  if (!sheet) throw new Error(`sheet ${name} is gone`);
  return sheet;
}

/** An edit that expects what stands there now. */
async function editing(book: Workbook, row: number, column: number, to: string, as?: StoredAs): Promise<TextEdit> {
  const sheet = await sheetOf(book);
  return { kind: 'text', sheet: FORM, row, column, was: sheet.shown(row, column).text, text: to, ...(as ? { as } : {}) };
}

async function inserting(book: Workbook, after: number, part: Partial<RowInsert> = {}): Promise<RowInsert> {
  return { kind: 'row', sheet: FORM, after, was: rowText(await sheetOf(book), after), lookOf: after, cells: [], extend: [], ...part };
}

function texts(sheet: Sheet): string[] {
  return Array.from({ length: sheet.rowCount }, (_, row) => rowText(sheet, row));
}

function merges(sheet: Sheet): string[] {
  return sheet.merges.map(formatRange).sort();
}

async function done(book: Workbook, edits: readonly Edit[]): Promise<void> {
  expect(await book.write(edits, '修改')).toEqual({ done: true });
}

export function workbookContract(name: string, make: (sheets: readonly Sheet[]) => Promise<Workbook>): void {
  describe(`${name} keeps the contract of a workbook`, () => {
    let book: Workbook;
    beforeEach(async () => {
      book = await make(contractSheets());
    });

    it('lists its sheets in order and reads them', async () => {
      expect((await book.listSheets()).map(({ name: sheet, hidden }) => [sheet, hidden])).toEqual([[FORM, false], ['说 明', false]]);
      const sheet = await sheetOf(book);
      expect(texts(sheet)).toEqual(contractSheets().map(texts)[0]);
      expect(merges(sheet)).toEqual(['A4:A5', 'B6:C6', 'C3:D3']);
    });

    it('answers null for a sheet that is not there', async () => {
      expect(await book.readSheet('没有这张表')).toBeNull();
      expect(await book.write([{ kind: 'text', sheet: '没有这张表', row: 0, column: 0, was: '', text: 'x' }], '修改')).toMatchObject({ done: false, refusal: 'impossible' });
    });

    it.each([
      [1, 1, '桥梁养护', 'text', '桥梁养护'],
      [1, 3, '60', 'number', 60],
      [1, 3, '约60', 'text', '约60'],
      [3, 3, '98%', 'number', 0.98],
      [4, 3, '=SUM(A1)', 'text', '=SUM(A1)'],
      [4, 3, '@甲', 'text', '@甲'],
      [4, 3, '-3', 'number', -3],
      [0, 5, '新 格\n第二行 <&>"', 'text', '新 格\n第二行 <&>"'],
      [0, 5, '_x0041_', 'text', '_x0041_'],
      [5, 3, '2026-03-31', 'date', 46112],
    ] as const)('writes into row %i column %i what was typed: %j', async (row, column, typed, kind, value) => {
      await done(book, [await editing(book, row, column, typed)]);
      const cell = (await sheetOf(book)).cell(row, column);
      expect(cell).toMatchObject({ kind, value, text: typed });
      expect(cell.formula).toBeUndefined();
    });

    it('writes text as text where that is asked for', async () => {
      await done(book, [await editing(book, 1, 3, '60', 'text')]);
      expect((await sheetOf(book)).cell(1, 3)).toMatchObject({ kind: 'text', text: '60' });
    });

    it('refuses a number that is none', async () => {
      expect(await book.write([await editing(book, 1, 3, '约60', 'number')], '修改')).toMatchObject({ done: false, refusal: 'impossible' });
    });

    it('empties a cell', async () => {
      await done(book, [await editing(book, 1, 1, '')]);
      expect((await sheetOf(book)).cell(1, 1)).toMatchObject({ kind: 'blank', text: '' });
    });

    it('takes a cell inside a merge for the merge', async () => {
      await done(book, [await editing(book, 2, 3, '全年基本完成')]);
      expect((await sheetOf(book)).cell(2, 2).text).toBe('全年基本完成');
      expect((await sheetOf(book)).cell(2, 3).text).toBe('');
    });

    it('refuses all edits when one cell has changed meanwhile, and writes none', async () => {
      const before = texts(await sheetOf(book));
      const good = await editing(book, 1, 1, '桥梁养护');
      const outcome = await book.write([good, { ...(await editing(book, 1, 3, '60')), was: '54' }], '修改');
      expect(outcome).toEqual({ done: false, refusal: 'changed', message: '单元格内容已变化，请重新检查后再修复。' });
      expect(texts(await sheetOf(book))).toEqual(before);
      expect(await book.write([{ ...(await inserting(book, 3)), was: '别的' }], '插入')).toMatchObject({ refusal: 'changed' });
    });

    it('refuses two different texts for one merge', async () => {
      expect(await book.write([await editing(book, 2, 2, '甲'), await editing(book, 2, 3, '乙')], '修改')).toMatchObject({ done: false, refusal: 'impossible' });
    });

    it('carries out several edits that all speak of the sheet before the write', async () => {
      const edits = [
        await inserting(book, 4, { cells: [{ column: 1, text: '时效指标' }], extend: [{ top: 3, left: 0, bottom: 4, right: 0 }] }),
        await editing(book, 5, 0, '效益'),
        await editing(book, 4, 1, '质量'),
        await inserting(book, 1, { cells: [{ column: 0, text: '项目编码' }] }),
      ];
      await done(book, edits);
      expect(texts(await sheetOf(book)).map((row) => row.split('\t').slice(0, 2).join('|'))).toEqual(['项目支出绩效目标申报表', '项目名称|道路养护', '项目编码', '目标|', '产出指标|数量指标', '|质量', '|时效指标', '效益|社会效益']);
      expect(merges(await sheetOf(book))).toEqual(['A5:A7', 'B8:C8', 'C4:D4']);
    });

    it('inserts rows after one row in the order given', async () => {
      await done(book, [await inserting(book, 1, { cells: [{ column: 0, text: '甲' }] }), await inserting(book, 1, { cells: [{ column: 0, text: '乙' }] })]);
      expect(texts(await sheetOf(book)).slice(1, 5).map((row) => row.split('\t')[0])).toEqual(['项目名称', '甲', '乙', '目标']);
    });

    it('grows a merge the new row falls into, and leaves out a text it would cover', async () => {
      await done(book, [await inserting(book, 3, { cells: [{ column: 0, text: '盖住' }, { column: 1, text: '成本指标' }, { column: 3, text: '97%' }] })]);
      const sheet = await sheetOf(book);
      expect(merges(sheet)).toEqual(['A4:A6', 'B7:C7', 'C3:D3']);
      expect(sheet.cell(4, 0).text).toBe('');
      expect(sheet.cell(4, 3)).toMatchObject({ kind: 'number', text: '97%', value: 0.97 });
    });

    it('copies the merges inside the row a new one looks like', async () => {
      await done(book, [await inserting(book, 5, { cells: [{ column: 2, text: '生态效益' }] })]);
      const sheet = await sheetOf(book);
      expect(merges(sheet)).toEqual(['A4:A5', 'B6:C6', 'B7:C7', 'C3:D3']);
      expect(sheet.cell(6, 1).text).toBe('生态效益');
    });

    it('copies them also where the row below is merged alike', async () => {
      await done(book, [await inserting(book, 5)]);
      await done(book, [await inserting(book, 5, { cells: [{ column: 2, text: '生态效益' }] })]);
      const sheet = await sheetOf(book);
      expect(merges(sheet)).toEqual(['A4:A5', 'B6:C6', 'B7:C7', 'B8:C8', 'C3:D3']);
      expect(sheet.cell(6, 1).text).toBe('生态效益');
    });

    it('moves the formulas of all sheets with the rows they look at', async () => {
      await done(book, [await inserting(book, 2)]);
      expect((await sheetOf(book, '说 明')).cell(1, 1).formula).toBe('申报表!D2+申报表!D6');
    });

    it('lets the sums an insert names take in the new rows, and leaves every other formula as it moves by itself', async () => {
      await done(book, [await editing(book, 6, 3, 'SUM(D4:D5)', 'formula'), await editing(book, 7, 3, 'SUM(D4:D5)', 'formula'), await editing(book, 6, 2, 'SUM($D$2,D4:$D$5)/2+D5', 'formula'), await editing(book, 7, 2, 'SUM(D2:D4)', 'formula')]);
      const sums = [{ row: 6, column: 3 }, { row: 6, column: 2 }, { row: 7, column: 2 }];
      await done(book, [await inserting(book, 4, { cells: [{ column: 3, text: '5' }], sums }), await inserting(book, 4, { sums }), await inserting(book, 1)]);
      const sheet = await sheetOf(book);
      const said = (row: number, column: number): string => sheet.cell(row, column).formula!.replace(/\s/g, '');
      expect([said(9, 3), said(10, 3), said(9, 2), said(10, 2)]).toEqual(['SUM(D5:D8)', 'SUM(D5:D6)', 'SUM($D$2,D5:$D$8)/2+D6', 'SUM(D2:D5)']);
      const total = sheet.cell(9, 3);
      if ('undo' in book) await (book as Workbook & { undo(): Promise<unknown> }).undo();
      const before = await sheetOf(book);
      expect([before.cell(6, 3), before.cell(7, 3), before.cell(6, 2), before.cell(7, 2)].map(({ formula }) => formula!.replace(/\s/g, ''))).toEqual(['SUM(D4:D5)', 'SUM(D4:D5)', 'SUM($D$2,D4:$D$5)/2+D5', 'SUM(D2:D4)']);
      expect(total.stale === true || Math.abs(Number(total.value) - 15.95) < 1e-9).toBe(true);
    });

    it('does not judge a formula on a stale value', async () => {
      await done(book, [await editing(book, 1, 3, '60')]);
      const sum = (await sheetOf(book, '说 明')).cell(1, 1);
      expect(sum.stale === true || sum.value === 70).toBe(true);
    });

    it('keeps marks exactly as given, and marking never wakes the watcher', async () => {
      const before = texts(await sheetOf(book));
      let woken = 0;
      const stop = book.watch(() => void woken++);
      const mark: Mark = { sheet: FORM, area: { top: 1, left: 1, bottom: 1, right: 1 }, severity: 'error', note: '缺项目名称' };
      await book.mark([mark, { ...mark, severity: 'warning' }]);
      await book.mark([mark]);
      await book.mark([]);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(woken).toBe(0);
      expect(texts(await sheetOf(book))).toEqual(before);
      stop();
    });

    it('tells the watcher after a write, and no more once it is told to stop', async () => {
      const seen: unknown[] = [];
      const stop = book.watch((change) => void seen.push(change.sheets));
      await done(book, [await editing(book, 1, 1, '桥梁养护')]);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(seen.length).toBeGreaterThan(0);
      expect(seen.every((sheets) => sheets === 'all' || (sheets as string[]).includes(FORM))).toBe(true);
      stop();
      const count = seen.length;
      await done(book, [await editing(book, 1, 1, '道路')]);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(seen.length).toBe(count);
    });

    it('keeps a memo and removes it again', async () => {
      expect(await book.readMemo()).toBeNull();
      expect(await book.keepMemo('{"忽略":["<&>"]}')).toEqual({ done: true });
      expect(await book.readMemo()).toBe('{"忽略":["<&>"]}');
      await book.keepMemo(null);
      expect(await book.readMemo()).toBeNull();
    });

    it('never changes a sheet that was read before', async () => {
      const before = await sheetOf(book);
      const was = texts(before);
      await done(book, [await editing(book, 1, 1, '桥梁养护'), await inserting(book, 1)]);
      expect(texts(before)).toEqual(was);
      expect([...before.cells.keys()].every((key) => key < 6 * MAX_COLUMNS)).toBe(true);
    });
  });
}

/** Writing into WPS, where every write takes effect at once: all or nothing, one undo step, and nothing touched that was not asked for. */

import { openWps, type WpsOptions, type WpsWorkbook } from '../../src/hosts/wps';
import { rowText, type RowInsert, type TextEdit } from '../../src/model';
import { localAddress } from '../excel-host/model/area';
import { contractSheets } from '../hosts/workbook.contract';
import { smallSheet } from '../hosts/add-sheet.contract';
import { FRIENDLY, HOSTILE_ARRAYS, OLD, fakeWpsFromSheets, type FakeWps, type Moods } from './fake';

const FORM = '申报表';
const SHORT = { quietFor: 5, patience: 30, readsWhileEditing: false };
const workbooks: WpsWorkbook[] = [];

afterEach(async () => {
  for (const workbook of workbooks.splice(0)) await workbook.close();
});

async function opened(moods: Partial<Moods> = FRIENDLY, options: WpsOptions = {}): Promise<{ readonly wps: FakeWps; readonly workbook: WpsWorkbook }> {
  const wps = fakeWpsFromSheets(contractSheets(), { moods });
  const workbook = await openWps(wps.application, { writing: SHORT, ...options });
  workbooks.push(workbook);
  for (const { name } of await workbook.listSheets()) await workbook.readSheet(name);
  return { wps, workbook };
}

const name = (text = '桥梁养护'): TextEdit => ({ kind: 'text', sheet: FORM, row: 1, column: 1, was: '道路养护', text });
const budget = (text = '60'): TextEdit => ({ kind: 'text', sheet: FORM, row: 1, column: 3, was: '53.5', text });

async function row(workbook: WpsWorkbook, after: number, part: Partial<RowInsert> = {}): Promise<RowInsert> {
  return { kind: 'row', sheet: FORM, after, was: rowText((await workbook.readSheet(FORM))!, after), lookOf: after, cells: [], extend: [], ...part };
}

/** Everything of all sheets, so that one sees what is not as it was. */
function picture({ book }: FakeWps): string {
  return JSON.stringify(book.sheets.map(({ state }) => [state.name, [...state.cells].sort((a, b) => a[0] - b[0]), state.merges.map(localAddress).sort(), state.conditionalFormats, state.dataValidations]));
}

/** The line is down for one write, the one after so many; what follows gets through again. Answers whether it came to that. */
function breakOnce({ world }: FakeWps, after: number): () => boolean {
  world.breakAfter(after);
  const write = world.write.bind(world);
  let broken = false;
  world.write = (book, work) => {
    try {
      write(book, work);
    } catch (error) {
      broken = true;
      world.breakAfter(Number.POSITIVE_INFINITY);
      throw error;
    }
  };
  return () => broken;
}

describe('a write', () => {
  it('is one undo step named as its button was', async () => {
    const { wps, workbook } = await opened();
    const before = picture(wps);
    expect(await workbook.write([name(), budget(), await row(workbook, 4, { cells: [{ column: 1, text: '时效指标' }] })], '全部修复')).toEqual({ done: true });
    expect(wps.book.undo.titles).toEqual(['全部修复']);
    expect(wps.clerk.undo()).toBe('全部修复');
    expect(picture(wps)).toBe(before);
  });

  it.each([['friendly', FRIENDLY], ['old', OLD]] as const)('leaves the switches and the clipboard of a %s WPS as they were', async (_, moods) => {
    const { wps, workbook } = await opened(moods);
    wps.application.EnableEvents = true;
    wps.application.ScreenUpdating = false;
    await workbook.write([name(), await row(workbook, 1, { lookOf: 4 })], '修改');
    wps.world.breakAfter(0);
    expect(await workbook.write([name('又一条')].map((edit) => ({ ...edit, was: '桥梁养护' })), '修改')).toMatchObject({ done: false });
    expect([wps.application.EnableEvents, wps.application.ScreenUpdating, wps.application.DisplayAlerts]).toEqual([true, false, true]);
    expect(wps.world.clipboard).toBe('办事员复制的内容');
  });

  it.each([
    ['that takes undo steps back', FRIENDLY],
    ['that keeps an undo step it was told to give up', { undo: 'noCancel' as const }],
    ['whose undo steps fail at the attempt', { undo: 'fails' as const }],
    ['without undo steps of many writes', OLD],
  ])('that breaks off anywhere is taken back in a WPS %s', async (_, moods) => {
    let broken = 0;
    for (let after = 0; after < 12; after++) {
      const { wps, workbook } = await opened(moods);
      const before = picture(wps);
      const edits = [name(), budget(), await row(workbook, 4, { cells: [{ column: 1, text: '时效指标' }, { column: 3, text: '5' }], extend: [{ top: 3, left: 0, bottom: 4, right: 0 }] })];
      const cut = breakOnce(wps, after);
      const outcome = await workbook.write(edits, '全部修复');
      if (!cut()) continue;
      broken += 1;
      expect(outcome).toMatchObject({ done: false, refusal: 'impossible' });
      expect(picture(wps)).toBe(before);
      expect((await workbook.readSheet(FORM))!.cell(1, 1).text).toBe('道路养护');
    }
    expect(broken).toBeGreaterThan(5);
  });

  it('that WPS left undone without a word is not taken for done', async () => {
    const { wps, workbook } = await opened({ ...FRIENDLY, silent: true });
    wps.book.sheets[0]!.demandWritable = () => {
      throw new Error('锁定');
    };
    const before = picture(wps);
    expect(await workbook.write([name()], '修改')).toMatchObject({ done: false, refusal: 'impossible', message: '没有写入：WPS 没有照着写入' });
    expect(picture(wps)).toBe(before);
  });

  it('is refused before the first cell where sheet or workbook are closed', async () => {
    const { wps, workbook } = await opened();
    wps.clerk.protect(FORM);
    expect(await workbook.write([name()], '修改')).toEqual({ done: false, refusal: 'protected', message: '工作表“申报表”有保护，B2 不能修改。请先在“审阅”里撤销工作表保护，再点一次。' });
    expect(await workbook.write([await row(workbook, 1)], '插入')).toMatchObject({ refusal: 'protected', message: expect.stringContaining('不能插入行') });
    wps.clerk.unprotect(FORM);
    wps.book.readOnly = true;
    expect(await workbook.write([name()], '修改')).toMatchObject({ refusal: 'protected', message: expect.stringContaining('只读') });
    expect(await workbook.keepMemo('{}')).toMatchObject({ refusal: 'protected' });
    expect(await workbook.addSheet(smallSheet(), '插入空表')).toMatchObject({ refusal: 'protected' });
    expect(wps.book.undo.depth).toBe(0);
  });

  it('is accepted in a cell that is not locked on a protected sheet', async () => {
    const { wps, workbook } = await opened();
    wps.book.run('准备', 'clerk', () => wps.book.sheets[0]!.setCell(1, 1, { ...wps.book.sheets[0]!.cell(1, 1), style: { locked: false } }));
    wps.clerk.protect(FORM);
    expect(await workbook.write([name()], '修改')).toEqual({ done: true });
    expect(await workbook.write([budget()], '修改')).toMatchObject({ refusal: 'protected' });
  });

  it('waits for an open cell, says so, and gives up in the end', async () => {
    const words: (string | null)[] = [];
    const { wps, workbook } = await opened(FRIENDLY, { waiting: (said) => words.push(said), writing: { quietFor: 0, patience: 2_000, readsWhileEditing: false } });
    wps.world.editing = true;
    setTimeout(() => (wps.world.editing = false), 100);
    expect(await workbook.write([name()], '修改')).toEqual({ done: true });
    expect(words).toEqual(['单元格正在编辑，按回车后自动继续。', null]);
    const hurried = await opened();
    hurried.wps.world.editing = true;
    expect(await hurried.workbook.write([name()], '修改')).toMatchObject({ refusal: 'editing' });
    expect(await hurried.workbook.keepMemo('{}')).toMatchObject({ refusal: 'editing' });
    expect((await hurried.workbook.readSheet(FORM))!.cell(1, 1).text).toBe('道路养护');
  });

  it('can be taken back by the pane until something else is written there', async () => {
    const { wps, workbook } = await opened(OLD);
    const before = picture(wps);
    await workbook.write([name(), await row(workbook, 4, { cells: [{ column: 1, text: '时效指标' }], extend: [{ top: 3, left: 0, bottom: 4, right: 0 }] })], '插入');
    expect(await workbook.undo()).toEqual({ done: true });
    expect(picture(wps)).toBe(before);
    expect(await workbook.undo()).toBeNull();
    await workbook.write([name()], '修改');
    wps.clerk.type(`${FORM}!B2`, '第三个名称');
    expect(await workbook.undo()).toMatchObject({ refusal: 'changed' });
    expect((await workbook.readSheet(FORM))!.cell(1, 1).text).toBe('第三个名称');
  });
});

describe.each([['friendly', FRIENDLY], ['hostile arrays', HOSTILE_ARRAYS], ['old', OLD]] as const)('a row inserted in a %s WPS', (_, moods) => {
  it('looks like the row it is to look like, near or far, with its height, fill and choices and none of its texts', async () => {
    for (const [after, lookOf] of [[4, 4], [3, 4], [1, 4]] as const) {
      const { wps, workbook } = await opened(moods);
      const [sheet] = wps.book.sheets;
      wps.clerk.fill(`${FORM}!B5:D5`, '#FFF2CC');
      sheet!.change({ rowHeights: new Map([[4, 33]]), dataValidations: [{ area: { row: 4, column: 1, rows: 1, columns: 1 }, rule: { type: 3, alert: 2, first: '数量指标,质量指标', errorTitle: '不在选项里' } }] });
      expect(await workbook.write([await row(workbook, after, { lookOf, cells: [{ column: 2, text: '新指标' }] })], '插入')).toEqual({ done: true });
      expect(sheet!.rowHeight(after + 1)).toBe(33);
      expect(sheet!.cell(after + 1, 2)).toMatchObject({ value: '新指标', style: { fill: '#FFF2CC' } });
      expect(sheet!.cell(after + 1, 1).value).toBe('');
      const own = sheet!.state.dataValidations.filter(({ area }) => area.row === after + 1);
      expect(own.map(({ rule }) => rule)).toEqual([expect.objectContaining({ type: 3, alert: 2, first: '数量指标,质量指标', errorTitle: '不在选项里' })]);
    }
  });
});

describe('a sheet that cannot be finished', () => {
  it('is removed again', async () => {
    const { wps, workbook } = await opened();
    breakOnce(wps, 6);
    expect(await workbook.addSheet(smallSheet(), '插入空表')).toMatchObject({ done: false, refusal: 'impossible' });
    expect(wps.book.sheets.map((sheet) => sheet.name)).toEqual(['申报表', '说 明']);
    expect(wps.book.active.name).toBe('申报表');
  });
});

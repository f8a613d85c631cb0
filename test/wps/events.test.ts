/** Following the clerk in WPS: what is told, what is told wrongly, and what is never told at all. */

import { openWps, type WpsOptions, type WpsWorkbook } from '../../src/hosts/wps';
import { Session } from '../../src/session';
import { bookFromSheets } from '../excel-host/book-of';
import { contractSheets } from '../hosts/workbook.contract';
import { FLAT, FRIENDLY, HOSTILE_ARRAYS, LOST_EVENTS, fakeWps, type FakeWps, type Moods } from './fake';

const FORM = '申报表';
/** Longer than events are gathered. */
const QUIET = 260;
const workbooks: WpsWorkbook[] = [];

afterEach(async () => {
  for (const workbook of workbooks.splice(0)) await workbook.close();
});

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Something was told, however busy the machine, and all that belongs to it. */
async function heard(told: readonly unknown[]): Promise<void> {
  for (let waited = 0; waited < 500 && told.length === 0; waited++) await pause(10);
  await pause(QUIET);
}

interface Opened {
  readonly wps: FakeWps;
  readonly workbook: WpsWorkbook;
  readonly told: (readonly string[] | 'all')[];
}

async function opened(moods: Partial<Moods> = FRIENDLY, options: WpsOptions = {}): Promise<Opened> {
  const wps = fakeWps(bookFromSheets(contractSheets(), '甲.xlsx'), { moods });
  const workbook = await openWps(wps.application, options);
  workbooks.push(workbook);
  for (const { name } of await workbook.listSheets()) await workbook.readSheet(name);
  const told: (readonly string[] | 'all')[] = [];
  workbook.watch(({ sheets }) => told.push(sheets));
  return { wps, workbook, told };
}

describe.each([['told at once', FRIENDLY], ['told late', HOSTILE_ARRAYS], ['told twice', FLAT]] as const)('events %s', (_, moods) => {
  it('of many edits are one reading, and of nothing new none', async () => {
    const { wps, told } = await opened(moods);
    for (const text of ['甲', '乙', '丙']) wps.clerk.type(`${FORM}!B2`, text);
    await heard(told);
    expect(told).toEqual([[FORM]]);
    wps.clerk.type(`${FORM}!B2`, '丙');
    await pause(QUIET);
    expect(told).toHaveLength(1);
  });

  it('of sheets that look at the edited one are told too', async () => {
    const { wps, told } = await opened(moods);
    wps.clerk.type(`${FORM}!D2`, 60);
    await heard(told);
    expect(told.flat().sort()).toEqual([FORM, '说 明'].sort());
  });

  it('of our own writing and marking wake nobody twice', async () => {
    const { workbook, told } = await opened(moods);
    await workbook.write([{ kind: 'text', sheet: FORM, row: 1, column: 1, was: '道路养护', text: '桥梁养护' }], '修改');
    await workbook.mark([{ sheet: FORM, area: { top: 1, left: 1, bottom: 1, right: 1 }, severity: 'error', note: '' }]);
    await heard(told);
    expect(told).toEqual([[FORM]]);
  });

  it('of sheets that come and are gone to tell the list', async () => {
    const { wps, workbook, told } = await opened(moods);
    wps.clerk.addSheet('新表');
    await heard(told);
    expect(told).toContain('all');
    expect((await workbook.listSheets()).map(({ name }) => name)).toEqual([FORM, '说 明', '新表']);
  });
});

describe('what a handler is told', () => {
  it('of another workbook is left alone', async () => {
    const { wps, told } = await opened();
    const other = bookFromSheets(contractSheets(), '乙.xlsx');
    wps.open(other);
    await pause(QUIET);
    wps.calls.reset();
    wps.clerk.type(`${FORM}!B2`, '别处的');
    await pause(QUIET);
    expect(told).toEqual([]);
    expect(wps.calls.by.get('Range.Value2')).toBeUndefined();
  });

  it('that makes no sense ends nothing: everything is looked at', async () => {
    const { wps, workbook, told } = await opened();
    wps.world.enableEvents = false;
    wps.clerk.type(`${FORM}!B2`, '没有告诉');
    wps.fire('SheetChange', null);
    wps.fire('SheetChange', { get Name(): string { throw new Error('对象已失效'); } });
    await heard(told);
    expect(told).toEqual([[FORM]]);
    expect((await workbook.readSheet(FORM))!.cell(1, 1).text).toBe('没有告诉');
  });

  it('tells followers where the clerk is', async () => {
    const { wps, workbook } = await opened();
    const places: unknown[] = [];
    workbook.follow((place) => places.push(place));
    expect(workbook.whereabouts).toEqual({ sheet: FORM, at: null });
    wps.clerk.select(`${FORM}!C5:D6`);
    wps.clerk.activate('说 明');
    expect(places).toEqual([{ sheet: FORM, at: { row: 4, column: 2 } }, { sheet: '说 明', at: null }]);
    await workbook.select(FORM, { row: 5, column: 3 });
    expect(wps.clerk.selection).toBe(`${FORM}!D6`);
  });
});

describe('what nothing tells of', () => {
  it('is found by looking around: an edit, a merge, a new name, another sheet', async () => {
    const { wps, workbook, told } = await opened(LOST_EVENTS, { rescanEvery: 20 });
    const found = async (sheets: readonly string[] | 'all'): Promise<void> => {
      for (let waited = 0; waited < 100 && told.length === 0; waited++) await pause(10);
      expect(told.splice(0)[0]).toEqual(sheets);
    };
    wps.clerk.type(`${FORM}!B2`, '没有告诉');
    await found([FORM]);
    wps.clerk.merge(`${FORM}!E1:E2`);
    await found([FORM]);
    wps.clerk.type('说 明!A1', '说明二');
    await found(['说 明']);
    wps.clerk.renameSheet('说 明', '情况说明');
    await found('all');
    const list = await workbook.listSheets();
    expect(list.map(({ name }) => name)).toEqual([FORM, '情况说明']);
  });

  it('is found when the pane is shown again', async () => {
    const { wps, told } = await opened(LOST_EVENTS);
    wps.clerk.type('说 明!A1', '窗格收起时改的');
    wps.fire('AfterTaskPaneShow');
    await heard(told);
    expect(told).toEqual([['说 明']]);
  });

  it('is not looked for while a cell is open, nor after nobody listens', async () => {
    const wps = fakeWps(bookFromSheets(contractSheets()));
    const workbook = await openWps(wps.application, { rescanEvery: 10 });
    workbooks.push(workbook);
    const stop = workbook.watch(() => undefined);
    await pause(30);
    wps.world.editing = true;
    await pause(20);
    wps.calls.reset();
    await pause(60);
    expect([...wps.calls.by.keys()]).toEqual(['Application.Ready']);
    wps.world.editing = false;
    stop();
    await pause(20);
    wps.calls.reset();
    await pause(40);
    expect(wps.calls.total).toBe(0);
  });
});

describe('a workbook that is closed', () => {
  it('is told of once, and leaves no listener behind', async () => {
    const { wps, workbook, told } = await opened(FRIENDLY, { rescanEvery: 10 });
    wps.close(wps.book);
    await pause(120);
    expect(told).toEqual(['all']);
    await expect(workbook.readSheet(FORM)).rejects.toThrow();
    await workbook.mark([]);
    await workbook.close();
    expect(wps.listening).toBe(0);
  });

  it('cannot be opened any more', async () => {
    const { wps } = await opened();
    await expect(openWps(wps.application, { fullName: 'D:\\申报\\没有.xlsx' })).rejects.toThrow('已经关闭');
    wps.close(wps.book);
    await expect(openWps(wps.application)).rejects.toThrow('还没有打开工作簿');
  });
});

describe('two workbooks', () => {
  it('each have a session of their own', async () => {
    const wps = fakeWps(bookFromSheets(contractSheets(), '甲.xlsx'));
    const first = await openWps(wps.application);
    wps.open(bookFromSheets(contractSheets(), '乙.xlsx'));
    const second = await openWps(wps.application, { fullName: 'D:\\申报\\乙.xlsx' });
    workbooks.push(first, second);
    expect([first.name, second.name]).toEqual(['甲.xlsx', '乙.xlsx']);
    const sessions = [first, second].map((workbook) => new Session(workbook, { today: '2026-01-15' }));
    for (const session of sessions) await session.check();
    await second.write([{ kind: 'text', sheet: FORM, row: 1, column: 1, was: '道路养护', text: '只改乙' }], '修改');
    expect((await first.readSheet(FORM))!.cell(1, 1).text).toBe('道路养护');
    for (const session of sessions) await session.close();
    expect(wps.world.books.flatMap(({ sheets }) => sheets.flatMap(({ state }) => state.conditionalFormats))).toEqual([]);
  });
});

/** What WPS keeps for us in the workbook: marks that go without a trace, and a memo that any file can hold. */

import { openWps, type WpsWorkbook } from '../../src/hosts/wps';
import { openFile } from '../../src/hosts/file';
import { rowText } from '../../src/model';
import type { Mark } from '../../src/session/workbook';
import { area } from '../excel-host/model/area';
import { newConditionalFormat, type ConditionalFormat } from '../excel-host/model/conditional-format';
import { drawXlsx } from '../hosts/draw-xlsx';
import { contractSheets } from '../hosts/workbook.contract';
import { FRIENDLY, HOSTILE_ARRAYS, OLD, fakeWpsFromSheets, type FakeWps, type Moods } from './fake';

const FORM = '申报表';
const workbooks: WpsWorkbook[] = [];

afterEach(async () => {
  for (const workbook of workbooks.splice(0)) await workbook.close();
});

async function opened(moods: Partial<Moods> = FRIENDLY, prepare: (wps: FakeWps) => void = () => undefined): Promise<{ readonly wps: FakeWps; readonly workbook: WpsWorkbook }> {
  const wps = fakeWpsFromSheets(contractSheets(), { moods });
  prepare(wps);
  return { wps, workbook: await reopened(wps) };
}

async function reopened(wps: FakeWps): Promise<WpsWorkbook> {
  const workbook = await openWps(wps.application);
  workbooks.push(workbook);
  for (const { name } of await workbook.listSheets()) await workbook.readSheet(name);
  return workbook;
}

const mark = (row: number, column: number, severity: Mark['severity'] = 'error', sheet = FORM): Mark => ({ sheet, severity, note: '', area: { top: row, left: column, bottom: row, right: column } });
const formats = (wps: FakeWps, sheet = FORM): readonly ConditionalFormat[] => wps.book.demand(sheet).state.conditionalFormats;
const shown = (wps: FakeWps, sheet = FORM): string[] => formats(wps, sheet).map(({ formula, areas }) => `${formula} ${areas.map(({ row, column }) => `${row},${column}`).join(' ')}`);

const CLERKS: ConditionalFormat = { ...newConditionalFormat('Custom', [area(0, 0, 6, 4)]), formula: '=$D1>50', fill: '#FF0000' };
const SCALE: ConditionalFormat = newConditionalFormat('ColorScale', [area(1, 3, 4, 1)]);

describe.each([['friendly', FRIENDLY], ['hostile arrays', HOSTILE_ARRAYS], ['old', OLD]] as const)('marks in a %s WPS', (_, moods) => {
  it('stand exactly as asked for beside the clerk’s own formats, and go without a trace', async () => {
    const { wps, workbook } = await opened(moods, ({ book }) => book.sheets[0]!.change({ conditionalFormats: [CLERKS, SCALE] }));
    await workbook.mark([mark(1, 1), mark(3, 3), mark(4, 2, 'suggestion'), mark(1, 1, 'warning', '说 明')]);
    expect(shown(wps)).toEqual(['=$D1>50 0,0', ' 1,3', '=TRUE+N("绩准：强制") 1,1 3,3', '=TRUE+N("绩准：建议") 4,2']);
    expect(shown(wps, '说 明')).toEqual(['=TRUE+N("绩准：提示") 1,1']);
    await workbook.mark([mark(1, 1)]);
    expect(shown(wps)).toEqual(['=$D1>50 0,0', ' 1,3', '=TRUE+N("绩准：强制") 1,1']);
    await workbook.mark([]);
    expect(formats(wps)).toEqual([CLERKS, SCALE]);
    expect(formats(wps, '说 明')).toEqual([]);
  });

  it('that stand already are not written again', async () => {
    const { wps, workbook } = await opened(moods);
    await workbook.mark([mark(1, 1)]);
    const [before] = formats(wps);
    wps.calls.reset();
    await workbook.mark([mark(1, 1)]);
    expect(formats(wps)).toEqual([before]);
    expect(wps.calls.by.get('FormatConditions.Add')).toBeUndefined();
  });

  it('left by a sitting that ended badly, and those a copied sheet brought along, are taken away', async () => {
    const { wps, workbook } = await opened(moods);
    await workbook.mark([mark(1, 1), mark(4, 2, 'warning')]);
    await workbook.close();
    wps.clerk.copySheet(FORM);
    const later = await reopened(wps);
    await later.mark([]);
    expect(wps.book.sheets.flatMap(({ state }) => state.conditionalFormats)).toEqual([]);
  });

  it('move with the rows and are put right after an insert', async () => {
    const { wps, workbook } = await opened(moods);
    await workbook.mark([mark(1, 1), mark(4, 2)]);
    const was = rowText((await workbook.readSheet(FORM))!, 1);
    await workbook.write([{ kind: 'row', sheet: FORM, after: 1, was, lookOf: 1, cells: [], extend: [] }], '插入');
    await workbook.mark([mark(1, 1), mark(5, 2)]);
    expect(shown(wps)).toEqual(['=TRUE+N("绩准：强制") 1,1 5,2']);
    expect(formats(wps)[0]!.areas.every(({ rows }) => rows === 1)).toBe(true);
  });
});

describe('marks', () => {
  it('are lines told apart by more than their colour, and a fill only where WPS draws no lines', async () => {
    const friendly = await opened();
    await friendly.workbook.mark([mark(1, 1), mark(3, 3, 'warning'), mark(4, 2, 'suggestion')]);
    expect(formats(friendly.wps).map(({ borders, fill }) => [borders['EdgeTop']?.style, borders['EdgeTop']?.color, fill])).toEqual([['Continuous', '#C50F1F', null], ['Dash', '#B15C00', null], ['Dot', '#0F6CBD', null]]);
    const old = await opened(OLD);
    await old.workbook.mark([mark(1, 1)]);
    expect(formats(old.wps)[0]!.fill).toBe('#FBE3E4');
  });

  it('are left out on a sheet that lets nobody format, and come when it does', async () => {
    const { wps, workbook } = await opened();
    wps.clerk.protect(FORM);
    await workbook.readSheet(FORM);
    await workbook.mark([mark(1, 1), mark(1, 1, 'error', '说 明')]);
    expect([shown(wps).length, shown(wps, '说 明').length]).toEqual([0, 1]);
    wps.clerk.unprotect(FORM);
    await workbook.readSheet(FORM);
    await workbook.mark([mark(1, 1), mark(1, 1, 'error', '说 明')]);
    expect([shown(wps).length, shown(wps, '说 明').length]).toEqual([1, 1]);
  });

  it('are given up quietly where WPS has no conditional formats', async () => {
    const { wps, workbook } = await opened({ ...FRIENDLY, missing: ['Range.FormatConditions'] });
    await workbook.mark([mark(1, 1)]);
    expect(shown(wps)).toEqual([]);
  });

  it('of hundreds of cells are named in addresses WPS takes', async () => {
    const { wps, workbook } = await opened();
    await workbook.mark(Array.from({ length: 300 }, (_, at) => mark(at * 2, 1 + (at % 3))));
    expect(formats(wps).flatMap(({ areas }) => areas)).toHaveLength(300);
    await workbook.mark([]);
    expect(formats(wps)).toEqual([]);
  });
});

describe('the memo', () => {
  const LONG = JSON.stringify({ ignores: Array.from({ length: 40 }, (_, at) => ({ rule: `规则-${at}`, reason: `"引号" \\反斜杠\\ 换行\n 表情😀 <&> 第${at}条` })) });

  it.each(['', '{}', '=SUM(A1)', '"', '\\u0041', LONG])('comes back as it was kept: %#', async (memo) => {
    const { wps, workbook } = await opened();
    expect(await workbook.keepMemo(memo)).toEqual({ done: true });
    expect(await workbook.readMemo()).toBe(memo);
    expect(wps.book.names.every(({ visible, formula }) => !visible && formula.length < 255)).toBe(true);
    await workbook.close();
    expect(await (await reopened(wps)).readMemo()).toBe(memo);
  });

  it('leaves the clerk’s own names alone, and nothing of itself when it is removed', async () => {
    const own = { name: '总额', formula: '=申报表!$D$2', visible: true, comment: '', scope: null };
    const { wps, workbook } = await opened(FRIENDLY, ({ book }) => (book.names = [own]));
    await workbook.keepMemo(LONG);
    await workbook.keepMemo('{}');
    expect(wps.book.names).toHaveLength(2);
    await workbook.keepMemo(null);
    expect(wps.book.names).toEqual([own]);
    expect(await workbook.readMemo()).toBeNull();
  });

  it('is found by number where WPS finds no name by its name, and by name among thousands', async () => {
    const old = await opened(OLD);
    await old.workbook.keepMemo(LONG);
    expect(await old.workbook.readMemo()).toBe(LONG);
    const dead = Array.from({ length: 3_000 }, (_, at) => ({ name: `废名${at}`, formula: '=#REF!', visible: true, comment: '', scope: null }));
    const { wps, workbook } = await opened(FRIENDLY, ({ book }) => (book.names = dead));
    wps.calls.reset();
    await workbook.keepMemo('{}');
    expect(await workbook.readMemo()).toBe('{}');
    expect(wps.calls.total).toBeLessThan(100);
  });

  it('that another program of ours put into the file is read, and gives way at the first change', async () => {
    const file = await openFile(drawXlsx(contractSheets()), '表.xlsx');
    await file.keepMemo(LONG);
    const { wps, workbook } = await opened();
    const xml = `<?xml version="1.0" encoding="UTF-8"?><memo xmlns="urn:jizhun:memo">${LONG.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}</memo>`;
    wps.world.parts.set(wps.book, [xml, '<other xmlns="urn:someone"/>']);
    expect(await workbook.readMemo()).toBe(await file.readMemo());
    expect(await workbook.keepMemo('{"新":1}')).toEqual({ done: true });
    expect(await workbook.readMemo()).toBe('{"新":1}');
    expect(wps.world.parts.get(wps.book)).toEqual(['<other xmlns="urn:someone"/>']);
  });

  it('is told to be lost where WPS keeps none', async () => {
    const { workbook } = await opened({ ...FRIENDLY, missing: ['Workbook.Names'] });
    expect(await workbook.keepMemo('{}')).toMatchObject({ done: false, refusal: 'impossible', message: expect.stringContaining('没有保存') });
    const silent = await opened({ ...FRIENDLY, silent: true });
    silent.wps.world.write = () => undefined;
    expect(await silent.workbook.keepMemo('{}')).toMatchObject({ done: false, message: expect.stringContaining('没有把记录保存住') });
  });
});

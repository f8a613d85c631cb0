/**
 * Call budgets: every member of WPS' objects that is read, set or called crosses to another process (0.2 ms by the vendor's own figure),
 * and the clerk's WPS stands still meanwhile. What may be asked is written down here with its reason; more is a defect.
 */

import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { openFile } from '../../src/hosts/file';
import { openWps, type WpsWorkbook } from '../../src/hosts/wps';
import { Sheet, rowText, type RowInsert } from '../../src/model';
import { Session } from '../../src/session';
import { drawXlsx } from '../hosts/draw-xlsx';
import { fakeWpsFromBytes, fakeWpsFromSheets, type FakeWps } from './fake';

const FORMS = 20;

/** Workbook, its name and sheets, the sheet in front, and eight kinds of events listened to; four questions for each sheet's name, code, place and visibility. */
const OPENING = 40 + 4 * FORMS;
/** A form whose merges the saved file tells: contents, formats of its numbers, protection, and the merges confirmed in a few questions. */
const READING_SAVED_FORM = 36;
/** A form in a workbook never saved: three questions for each of some fifty merged areas on top, and some for the gaps between them. */
const READING_UNSAVED_FORM = 235;
/** One sheet read again after an edit; nothing else is asked. */
const ONE_EDIT = 45;
/** A write compares, writes and reads back: two readings, switches and the undo step, formats of what is written. */
const ONE_WRITE = 2 * READING_SAVED_FORM + 22;
/** An insert asks each cell of the row it looks like for its choices, three questions each, besides what a write does. */
const ONE_INSERT = ONE_WRITE + 36;
/** Marks of one sheet: those that stand are looked up, and each severity is drawn once. */
const MARKING_A_SHEET = 52;
/** Looking around for what no event told of: the list, the sheet in front, one other at a glance. */
const LOOKING_AROUND = 4 * FORMS + 55;

async function twentyForms(): Promise<readonly Sheet[]> {
  const path = resolve(__dirname, '../../assets/samples/shanghai-flawed.xlsx');
  const file = await openFile(readFileSync(path), basename(path));
  const form = (await file.readSheet((await file.listSheets())[0]!.name))!;
  return Array.from({ length: FORMS }, (_, n) => new Sheet({ ...form, id: String(n), name: `项目${n + 1}` }));
}

const workbooks: WpsWorkbook[] = [];

async function opened(wps: FakeWps): Promise<WpsWorkbook> {
  wps.calls.reset();
  const workbook = await openWps(wps.application);
  workbooks.push(workbook);
  return workbook;
}

afterEach(async () => {
  for (const workbook of workbooks.splice(0)) await workbook.close();
});

/** Fails with what was asked most, so that one sees what has grown. */
function within(wps: FakeWps, budget: number): void {
  if (wps.calls.total > budget) throw new Error(`${wps.calls.total} calls, ${budget} allowed:\n${wps.calls.told}`);
  wps.calls.reset();
}

describe('calls to WPS', () => {
  let forms: readonly Sheet[];
  let wps: FakeWps;
  let workbook: WpsWorkbook;
  const read = async (): Promise<void> => {
    for (const { name } of await workbook.listSheets()) await workbook.readSheet(name);
  };

  beforeAll(async () => {
    forms = await twentyForms();
  });

  beforeEach(async () => {
    wps = await fakeWpsFromBytes(drawXlsx(forms), '二十张.xlsx');
    workbook = await opened(wps);
  });

  test('opening a saved workbook of twenty forms', async () => {
    within(wps, OPENING);
    await read();
    within(wps, READING_SAVED_FORM * FORMS);
  });

  test('opening a workbook of twenty forms that was never saved', async () => {
    wps = fakeWpsFromSheets(forms);
    workbook = await opened(wps);
    within(wps, OPENING);
    await read();
    within(wps, READING_UNSAVED_FORM * FORMS);
  });

  test('checking and marking them', async () => {
    within(wps, OPENING);
    const session = new Session(workbook, { today: '2026-01-15' });
    await session.check();
    expect(session.getState().findings.length).toBeGreaterThan(FORMS);
    within(wps, (READING_SAVED_FORM + MARKING_A_SHEET) * FORMS);
    await session.close();
    within(wps, MARKING_A_SHEET * FORMS);
    expect(wps.book.sheets.every(({ state }) => state.conditionalFormats.length === 0)).toBe(true);
  });

  test('one edit of the clerk', async () => {
    await read();
    const told: unknown[] = [];
    const stop = workbook.watch(({ sheets }) => void told.push(sheets));
    wps.calls.reset();
    wps.clerk.type('项目7!C3', '道路养护经费');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(told).toEqual([['项目7']]);
    await workbook.listSheets();
    expect((await workbook.readSheet('项目7'))!.cell(2, 2).text).toBe('道路养护经费');
    within(wps, ONE_EDIT);
    stop();
  });

  test('one write and one insert', async () => {
    await read();
    const sheet = (await workbook.readSheet('项目3'))!;
    wps.calls.reset();
    expect(await workbook.write([{ kind: 'text', sheet: '项目3', row: 2, column: 1, was: sheet.shown(2, 1).text, text: '新的名称' }], '修改')).toEqual({ done: true });
    within(wps, ONE_WRITE);
    const row = 15;
    const insert: RowInsert = { kind: 'row', sheet: '项目3', after: row, was: rowText(sheet, row), lookOf: row, cells: [{ column: 2, text: '新指标' }], extend: [] };
    expect(await workbook.write([insert], '插入')).toEqual({ done: true });
    within(wps, ONE_INSERT);
  });

  test('looking around for what was not told', async () => {
    workbook = await openWps(wps.application, { rescanEvery: 30 });
    workbooks.push(workbook);
    await read();
    wps.calls.reset();
    const stop = workbook.watch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 45));
    stop();
    expect(wps.calls.total).toBeGreaterThan(0);
    within(wps, LOOKING_AROUND);
  });
});

/** A session inside a played Excel: what it costs in round trips, what survives faults, and what stays in the workbook. */

import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { ExcelWorkbook } from '../../src/hosts/excel';
import { formatAddress, type RowInsert, type TextEdit } from '../../src/model';
import { isMarkFormula } from '../../src/hosts/spreadsheet/mark-formula';
import { DEFAULTS } from '../../src/rules';
import { Session, fileReport, type ShownFinding } from '../../src/session';
import { templates } from '../../src/templates';
import { bookFromFile } from '../excel-host/build-book';
import { area } from '../excel-host/model/area';
import { copyCells } from '../excel-host/model/structure';
import type { EngineOptions } from '../excel-host/rich-api/engine';
import { openNativeExcel, type NativeExcel } from '../excel-host/native-bridge';

const FLAWED = join(resolve(__dirname, '../..'), 'assets/samples/shanghai-flawed.xlsx');

/** Any ready indicator will do. */
const CODES = [templates[0]!.code];

interface Opened {
  readonly native: NativeExcel;
  readonly workbook: ExcelWorkbook;
  readonly session: Session;
}

let close: () => Promise<void> = () => Promise.resolve();
afterEach(() => close());

async function play(options: Partial<EngineOptions> = { excelApi: '1.20' }, prepare: (native: NativeExcel) => void = () => undefined): Promise<Opened> {
  const native = openNativeExcel(await bookFromFile(FLAWED), options);
  const uninstall = native.install();
  prepare(native);
  const workbook = await ExcelWorkbook.open();
  const session = new Session(workbook, { today: '2026-01-15', markLive: workbook.keepsUndo });
  close = async () => {
    native.conditions.stopEditing();
    await workbook.close();
    uninstall();
    native.close();
  };
  return { native, workbook, session };
}

/** Waits until no round trip has been made for a while: longer than the longest gathering of events. */
async function quiet({ native, session }: Opened, ms = 700): Promise<void> {
  for (let count = -1; count !== native.traffic.count; ) {
    count = native.traffic.count;
    await new Promise((resume) => setTimeout(resume, ms));
    await session.settle();
    await native.program.idle();
  }
}

function marksIn({ native: { book } }: Opened): readonly string[] {
  return book.sheets.flatMap(({ name, state }) => state.conditionalFormats.filter(({ formula }) => isMarkFormula(formula)).flatMap(({ areas }) => areas.map(({ row, column, rows, columns }) => `${name} ${row},${column} ${rows}x${columns}`)));
}

/** The workbook as plain data: nothing of it may differ once all marks are gone. */
function pictureOf({ book }: NativeExcel, marksToo = true): string {
  const parts = book.sheets.map(({ name, state }) => [name, [...state.cells], state.merges, marksToo ? state.conditionalFormats : [], state.dataValidations, [...state.rowHeights]]);
  // Short, so that a failing test says what failed and not the whole workbook.
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

describe('round trips', () => {
  it('keeps the opening of a workbook to three: the workbook, its sheets, the marks', async () => {
    const all = await play();
    await all.session.check(false);
    expect(all.session.getState().findings.length).toBeGreaterThan(0);
    expect(all.native.traffic.describe().split('\n').length).toBe(3);
    expect(marksIn(all).length).toBeGreaterThan(0);
  });

  it('keeps an edit to two, and to one when nothing came of it', async () => {
    const all = await play();
    await all.session.check(false);
    await quiet(all);
    const edit = all.session.previewSafe().edits.find((one) => one.kind === 'text')!;
    const { sheet, row, column, text } = edit as TextEdit;
    const found = all.session.getState().findings.length;
    all.native.traffic.reset();
    all.native.clerk.type(`${sheet}!${formatAddress({ row, column })}`, text);
    await quiet(all);
    expect(all.session.getState().findings.length).toBeLessThan(found);
    expect(all.native.traffic.describe().split('\n')).toHaveLength(2);
    all.native.traffic.reset();
    all.native.clerk.type(`${sheet}!${formatAddress({ row, column })}`, text);
    await quiet(all);
    expect(all.native.traffic.describe().split('\n')).toHaveLength(1);
  });

  it('keeps 全部修复 to three: compare, write, mark', async () => {
    const all = await play();
    await all.session.check(false);
    await quiet(all);
    const preview = all.session.previewSafe();
    expect(preview.edits.length).toBeGreaterThan(0);
    all.native.traffic.reset();
    expect(await all.session.apply(preview)).toEqual({ done: true });
    expect(all.native.traffic.count).toBeLessThanOrEqual(3);
  });

  it('keeps an inserted row to three', async () => {
    const all = await play();
    await all.session.check(false);
    await quiet(all);
    const form = all.session.getState().examination!.forms[0]!.form;
    const rows = form.indicators.rows.length;
    all.native.traffic.reset();
    expect(await all.session.apply(all.session.previewInsertion(form.id, CODES))).toEqual({ done: true });
    expect(all.native.traffic.describe().split('\n')).toHaveLength(3);
    expect(all.session.getState().examination!.forms[0]!.form.indicators.rows.length).toBe(rows + 1);
  });

  it('reads a storm of five hundred edits in a handful', async () => {
    const all = await play();
    await all.session.check(false);
    await quiet(all);
    const { name } = all.native.book.sheets[0]!;
    all.native.traffic.reset();
    for (let at = 0; at < 500; at++) all.native.clerk.type(`${name}!Z${at + 100}`, at);
    await quiet(all);
    expect(all.native.traffic.count).toBeLessThanOrEqual(4);
  });
});

describe('marks', () => {
  it('keeps the workbook as it was found once they are cleared, also after rows were inserted', async () => {
    const all = await play();
    const before = pictureOf(all.native);
    await all.session.check(false);
    expect(pictureOf(all.native)).not.toBe(before);
    await all.session.setMarking(false);
    expect(pictureOf(all.native)).toBe(before);
    await all.session.setMarking(true);
    const { name } = all.native.book.sheets[0]!;
    all.native.clerk.insertRows(`${name}!2:3`);
    await quiet(all);
    await all.session.close();
    expect(marksIn(all)).toEqual([]);
  });

  it('keeps marks on exactly the blamed cells when a block is pasted elsewhere', async () => {
    const all = await play();
    await all.session.check(false);
    const sheet = all.native.book.sheets[0]!;
    all.native.book.run('粘贴', 'clerk', () => copyCells({ sheet, at: area(0, 0, 30, 8) }, { sheet, at: area(60, 0, 30, 8) }, 'All', false));
    await quiet(all);
    const blamed = new Set(all.session.getState().findings.map(({ finding: { fields: [{ place }] } }) => `${place.sheet} ${place.area.top},${place.area.left}`));
    expect(marksIn(all).map((mark) => mark.split(' ').slice(0, 2).join(' ')).filter((mark) => !blamed.has(mark))).toEqual([]);
  });

  it('clears what a crashed sitting left behind, copied sheets included', async () => {
    const first = await play();
    await first.session.check(false);
    const left = marksIn(first).length;
    expect(left).toBeGreaterThan(0);
    // The pane dies without a word, the sheet is copied, and another sitting opens the workbook with marks switched off.
    first.native.clerk.copySheet(first.native.book.sheets[0]!.name);
    expect(marksIn(first).length).toBeGreaterThan(left);
    const again = await ExcelWorkbook.open();
    const session = new Session(again, { today: '2026-01-15', marking: false });
    await session.check(false);
    expect(marksIn(first)).toEqual([]);
    await again.close();
  });

  it('keeps the clerk’s undo steps where a write would cut them: nothing is written before she asks', async () => {
    const all = await play({ excelApi: '1.17', undo: 'cut' });
    all.native.traffic.reset();
    await all.session.check(false);
    const { name } = all.native.book.sheets[0]!;
    all.native.clerk.type(`${name}!A1`, '别的标题');
    await quiet(all);
    expect(all.native.traffic.writes).toBe(0);
    await all.session.check();
    expect(marksIn(all).length).toBeGreaterThan(0);
  });

  it('accepts a protected sheet: findings are shown, and writing says what to do', async () => {
    const all = await play({ excelApi: '1.20' }, ({ clerk, book }) => clerk.protect(book.sheets[0]!.name));
    await all.session.check(false);
    const state = all.session.getState();
    expect(state.status).toBe('ready');
    expect(state.findings.length).toBeGreaterThan(0);
    const outcome = await all.session.apply(all.session.previewSafe());
    expect(outcome).toMatchObject({ done: false, refusal: 'protected' });
    expect(all.session.getState().notice!.text).toContain('撤销工作表保护');
  });
});

describe('faults', () => {
  it('accepts a batch that is rejected once', async () => {
    const all = await play();
    all.native.conditions.rejectNext();
    await all.session.check(false);
    expect(all.session.getState().status).toBe('ready');
    await quiet(all);
    const preview = all.session.previewSafe();
    all.native.conditions.rejectNext();
    expect(await all.session.apply(preview)).toEqual({ done: true });
  });

  it('accepts a rejected write: nothing of it arrived, so it is sent again', async () => {
    const all = await play();
    await all.session.check(false);
    await quiet(all);
    const found = all.session.getState().findings.length;
    all.native.conditions.afterNextBatch(() => all.native.conditions.rejectNext());
    expect(await all.session.apply(all.session.previewSafe())).toEqual({ done: true });
    expect(all.session.getState().findings.length).toBeLessThan(found);
  });

  it('refuses a write to a sheet that is gone by then', async () => {
    const all = await play();
    await all.session.check(false);
    await quiet(all);
    const preview = all.session.previewSafe();
    all.native.conditions.beforeNextBatch(() => all.native.clerk.deleteSheet(preview.edits[0]!.sheet));
    expect(await all.session.apply(preview)).toMatchObject({ done: false, refusal: 'impossible' });
  });

  it('waits while a cell is being edited and says so', async () => {
    const all = await play();
    await all.session.check(false);
    await quiet(all);
    const heard: (string | null)[] = [];
    all.workbook.trips.watchWaiting((words) => heard.push(words));
    all.native.conditions.startEditing();
    const applied = all.session.apply(all.session.previewSafe());
    await new Promise((resume) => setTimeout(resume, 5_000));
    all.native.conditions.stopEditing();
    expect(await applied).toEqual({ done: true });
    expect(heard[0]).toContain('正在编辑');
    expect(heard.at(-1)).toBeNull();
  }, 15_000);

  it('accepts a sheet that is deleted while it is read', async () => {
    const all = await play({ excelApi: '1.20' }, ({ book }) => void book.addSheet('多余'));
    const { clerk, conditions } = all.native;
    conditions.beforeNextBatch(() => clerk.deleteSheet('多余'));
    await all.session.check(false);
    await quiet(all);
    expect(all.session.getState().status).toBe('ready');
    expect((await all.workbook.listSheets()).map(({ name }) => name)).not.toContain('多余');
  });

  it('accepts answers limited to less than the sheets need', async () => {
    const small = await play();
    await small.session.check(false);
    const found = small.session.getState().findings.length;
    await close();
    const all = await play({ excelApi: '1.20' }, ({ conditions }) => (conditions.responseLimit = 6_000));
    await all.session.check(false);
    expect(all.session.getState().findings.length).toBe(found);
    expect(all.native.traffic.roundTrips.filter(({ error }) => error === null).every(({ responseBytes }) => responseBytes <= 6_000)).toBe(true);
  });

  it('refuses to write over what a colleague changed in between', async () => {
    const all = await play();
    await all.session.check(false);
    await quiet(all);
    const preview = all.session.previewSafe();
    const { sheet, row, column } = preview.edits.find((one) => one.kind === 'text') as TextEdit;
    all.native.clerk.asColleague.type(`${sheet}!${formatAddress({ row, column })}`, '同事改过');
    const before = pictureOf(all.native, false);
    expect(await all.session.apply(preview)).toMatchObject({ done: false, refusal: 'changed' });
    expect(pictureOf(all.native, false)).toBe(before);
  });
});

describe('taking back', () => {
  it.each([['1.20', 'batch'], ['1.17', 'cut']] as const)('brings texts and rows back as they were with ExcelApi %s', async (excelApi, undo) => {
    const all = await play({ excelApi, undo });
    await all.session.check(false);
    await all.session.setMarking(false);
    await quiet(all);
    const before = pictureOf(all.native);
    await all.session.apply(all.session.previewSafe());
    await all.session.apply(all.session.previewInsertion(all.session.getState().examination!.forms[0]!.form.id, CODES));
    expect(pictureOf(all.native)).not.toBe(before);
    expect(await all.workbook.undo()).toEqual({ done: true });
    expect(await all.workbook.undo()).toEqual({ done: true });
    expect(await all.workbook.undo()).toBeNull();
    expect(pictureOf(all.native)).toBe(before);
  });

  it('keeps one click one step in Excel’s own undo', async () => {
    const all = await play();
    await all.session.check(false);
    await all.session.setMarking(false);
    await quiet(all);
    const before = pictureOf(all.native);
    await all.session.apply(all.session.previewSafe());
    all.native.book.undoOnce();
    expect(pictureOf(all.native)).toBe(before);
  });
});

describe('inserted rows', () => {
  it('keeps the choices of the row it looks like', async () => {
    const all = await play();
    await all.session.check(false);
    await quiet(all);
    const preview = all.session.previewInsertion(all.session.getState().examination!.forms[0]!.form.id, CODES);
    const insert = preview.edits.find((edit) => edit.kind === 'row') as RowInsert;
    const { column } = insert.cells.at(-1)!;
    const sheet = all.native.book.demand(insert.sheet);
    const rule = { rule: { list: { inCellDropDown: true, source: '≥90%,≥95%' } } };
    all.native.book.run('设置', 'clerk', () => sheet.change({ dataValidations: [{ area: area(insert.lookOf, column), rule }] }));
    expect(await all.session.apply(preview)).toEqual({ done: true });
    const chosen = sheet.state.dataValidations.filter(({ area: at }) => at.column === column).map(({ area: at, rule: given }) => [at.row, (given as typeof rule).rule]);
    expect(chosen).toContainEqual([insert.after + 1, rule.rule]);
    expect(chosen).toHaveLength(2);
  });
});

describe('what stays in the workbook', () => {
  it('keeps ignores with the workbook and removes them without a trace', async () => {
    const all = await play();
    await all.session.check(false);
    await all.session.ignore(all.session.getState().findings[0]!.finding, 'here', '已与财政部门确认');
    const again = await ExcelWorkbook.open();
    expect(await again.readMemo()).toContain('已与财政部门确认');
    await all.session.forget();
    expect(all.native.book.settings.size).toBe(0);
    await again.close();
  });

  it('keeps marking and rules with the workbook, and nothing once they are as usual again', async () => {
    const all = await play();
    const options = { today: '2026-01-15', rememberSettings: true };
    const first = new Session(all.workbook, options);
    await first.check(false);
    const [{ finding }] = first.getState().findings as [ShownFinding];
    await first.setMarking(false);
    await first.configure({ ...DEFAULTS, pack: 'shanghai-2024', off: new Set([finding.rule.id]), severity: new Map([['goal-too-short', 'error']]) });
    const again = await ExcelWorkbook.open();
    const second = new Session(again, options);
    await second.check(false);
    expect(second.getState().marking).toBe(false);
    expect(second.configured).toEqual(first.configured);
    expect(second.getState().findings.map((shown) => shown.finding.rule.id)).not.toContain(finding.rule.id);
    expect(second.remembers).toBe(true);
    await second.setMarking(true);
    await second.configure(DEFAULTS);
    expect(second.remembers).toBe(false);
    expect(all.native.book.settings.size).toBe(0);
    await again.close();
  });

  it('files a report that is no form itself and says to delete it', async () => {
    const all = await play();
    await all.session.check(false);
    const forms = all.session.getState().examination!.forms.length;
    const found = all.session.getState().findings.length;
    expect(await fileReport(all.session, { day: '2026-01-15', time: '10:42' })).toMatchObject({ done: true });
    await quiet(all);
    expect(all.native.book.sheets.at(-1)!.name).toBe('检查报告_0115_1042');
    expect(all.session.getState().notice!.text).toContain('报送前请删除');
    expect(all.session.getState().examination!.forms.length).toBe(forms);
    expect(all.session.getState().findings.length).toBe(found);
  });
});

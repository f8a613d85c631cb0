/** What goes wrong around a clerk: refusals, typing, colleagues, large books, protection. The pane says so in her words, and nothing is half done. */

import type { ExcelHost, HostOptions } from '../excel-host/open-excel-host';
import { drawInked } from '../forms/draw';
import { describeInBrowser, openBrowser, type OpenBrowser } from './chromium';
import { CURRENT, OFFICE_2021, OLDEST, addressOf, bookOf, checked, expectClean, formOn, marksOn, modelOf, openPane, otherForm, quiet, soundForm } from './excel-pane';
import { openExcelHost } from '../excel-host/open-excel-host';
import type { Book } from '../excel-host/model/book';
import { EMPTY, type CellRecord } from '../excel-host/model/cell';
import { keyOf } from '../excel-host/model/worksheet';

jest.setTimeout(120_000);

const FORM = '申报表1';

describeInBrowser('the add-in in an Excel that is busy, closed or crowded', () => {
  let browser: OpenBrowser;
  let host: ExcelHost;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    expectClean(host);
    await host.close();
  });
  const says = (words: RegExp | string) => host.pane.getByText(words).first().waitFor({ timeout: 40_000 });
  const wrongTotal = (): string => {
    const address = addressOf(formOn(host.book, FORM).funds.total);
    host.clerk.type(address, 999999);
    return address;
  };
  const opened = async (options: HostOptions = CURRENT, book?: Book): Promise<void> => {
    host = await openPane(browser, book ?? (await bookOf(soundForm())), options);
    await says('没有发现问题');
  };
  const mend = async (): Promise<void> => {
    await host.pane.getByRole('button', { name: /^改为 / }).first().click();
    await host.pane.getByRole('button', { name: '修改 1 处' }).click();
  };

  test('opens although the first two batches are rejected', async () => {
    host = await openExcelHost(browser, await bookOf(soundForm()), { ...CURRENT, rejected: 2 });
    await checked(host);
    await says('没有发现问题');
  });

  test.each([1, 2])('follows an edit although batch %i after it is rejected once', async (which) => {
    await opened();
    if (which === 1) host.conditions.rejectNext();
    else host.conditions.beforeNextBatch(() => host.conditions.rejectNext());
    wrongTotal();
    await says(/999,999\.00 相差/);
    await quiet(host);
    expect(marksOn(host.book, FORM)).toHaveLength(1);
  });

  test('writes a fix although the writing batch is rejected once', async () => {
    await opened();
    const address = wrongTotal();
    await says(/999,999\.00 相差/);
    await quiet(host);
    await host.pane.getByRole('button', { name: /^改为 / }).first().click();
    await quiet(host);
    // The comparing batch goes through, the writing one does not.
    host.conditions.afterNextBatch(() => host.conditions.rejectNext());
    await host.pane.getByRole('button', { name: '修改 1 处' }).click();
    await says(/已完成/);
    expect(host.clerk.value(address)).not.toBe(999999);
  });

  test('tells in Chinese of a fix that is rejected again and again, leaves the cell, and does it at the next click', async () => {
    await opened();
    const address = wrongTotal();
    await says(/999,999\.00 相差/);
    await quiet(host);
    const before = JSON.stringify(modelOf(host.book));
    await host.pane.getByRole('button', { name: /^改为 / }).first().click();
    await quiet(host);
    const after = (batches: number): void => host.conditions.afterNextBatch(() => {
      if (!host.traffic.roundTrips.at(-1)?.error) host.conditions.rejectNext();
      if (batches > 1) after(batches - 1);
    });
    after(6);
    await host.pane.getByRole('button', { name: '修改 1 处' }).click();
    await says(/没有写入：Excel 没有答应这次操作/);
    expect(host.clerk.value(address)).toBe(999999);
    await quiet(host);
    expect(JSON.stringify(modelOf(host.book))).toBe(before);
    // The preview is still there: once more is enough.
    await host.pane.getByRole('button', { name: '修改 1 处' }).click();
    await says(/已完成/);
    expect(host.clerk.value(address)).not.toBe(999999);
  });

  test('waits five seconds while a cell is being edited, says so, and goes on by itself', async () => {
    await opened();
    host.conditions.startEditing();
    const started = Date.now();
    const address = addressOf(formOn(host.book, FORM).funds.total);
    host.clerk.asColleague.type(address, 999999);
    await says('单元格正在编辑，按回车后自动继续');
    await new Promise((done) => setTimeout(done, Math.max(0, started + 5_000 - Date.now())));
    host.conditions.stopEditing();
    await says(/999,999\.00 相差/);
    await quiet(host);
    expect(await host.pane.getByText('单元格正在编辑，按回车后自动继续').count()).toBe(0);
    expect(marksOn(host.book, FORM)).toHaveLength(1);
  });

  test('writes after the clerk has pressed Enter, or says what to do when she does not', async () => {
    await opened();
    const address = wrongTotal();
    await says(/999,999\.00 相差/);
    await quiet(host);
    await host.pane.getByRole('button', { name: /^改为 / }).first().click();
    host.conditions.startEditing();
    await host.pane.getByRole('button', { name: '修改 1 处' }).click();
    await new Promise((done) => setTimeout(done, 2_500));
    expect(host.clerk.value(address)).toBe(999999);
    host.conditions.stopEditing();
    await says(/已完成/);
    expect(host.clerk.value(address)).not.toBe(999999);
  });

  test('reads once or twice, not five hundred times, in a storm of edits', async () => {
    await opened();
    const address = addressOf(formOn(host.book, FORM).funds.total);
    host.traffic.reset();
    for (let edit = 0; edit < 500; edit++) {
      host.clerk.type(`${FORM}!Z${(edit % 100) + 1}`, `备注${edit}`);
      if (edit % 100 === 99) await new Promise((done) => setTimeout(done, 30));
    }
    host.clerk.type(address, 999999);
    await says(/999,999\.00 相差/);
    await quiet(host);
    expect(host.traffic.roundTrips.map(({ members }) => members.length).length).toBeLessThanOrEqual(6);
    expect(marksOn(host.book, FORM)).toHaveLength(1);
  });

  test('keeps up with edits during a round', async () => {
    await opened();
    host.conditions.latency = [50, 300];
    const address = addressOf(formOn(host.book, FORM).funds.total);
    const sound = host.clerk.value(address);
    for (const entry of [1, 2, 3, 999999, 5, sound, 888888]) {
      host.clerk.type(address, entry);
      await new Promise((done) => setTimeout(done, 180));
    }
    await says(/888,888\.00 相差/);
    await quiet(host, 1_000);
    expect(await host.pane.getByText(/999,999\.00/).count()).toBe(0);
    host.clerk.type(address, sound);
    await says('没有发现问题');
    await quiet(host, 1_000);
    expect(marksOn(host.book, FORM)).toEqual([]);
  });

  test('opens although a sheet is deleted while it is read', async () => {
    const book = await bookOf(soundForm(), drawInked({ layout: 'hebei', without: ['服务对象满意度指标'] }, { sheetName: '申报表2' }));
    host = await openExcelHost(browser, book, CURRENT);
    host.conditions.afterNextBatch(() => host.conditions.beforeNextBatch(() => host.clerk.deleteSheet('申报表2')));
    await checked(host);
    await says('没有发现问题');
    expect(await host.pane.getByText('申报表2').count()).toBe(0);
  });

  test('follows although a sheet is deleted while marks are drawn', async () => {
    const book = await bookOf(soundForm(), otherForm());
    await opened(CURRENT, book);
    host.conditions.afterNextBatch(() => host.conditions.beforeNextBatch(() => host.clerk.deleteSheet('申报表2')));
    host.clerk.type(addressOf(formOn(book, '申报表2').funds.total), 999999);
    wrongTotal();
    await says(/999,999\.00 相差/);
    await quiet(host);
    expect(await host.pane.getByText('申报表2').count()).toBe(0);
    expect(marksOn(book, FORM)).toHaveLength(1);
  });

  test.each([['current Excel', CURRENT], ['the oldest Excel served', OLDEST]])('reads a book larger than one answer may be in %s', async (_, options) => {
    const long = '水质监测与养护情况说明。'.repeat(400);
    const cells = new Map<number, CellRecord>();
    for (let row = 0; row < 160; row++) for (let column = 0; column < 4; column++) cells.set(keyOf(row, column), { ...EMPTY, value: `${row} ${long}` });
    const book = await bookOf(soundForm(), drawInked({ layout: 'hebei', without: ['服务对象满意度指标'] }, { sheetName: '申报表2' }));
    book.addSheet('明细', { cells }, 1);
    host = await openPane(browser, book, options);
    await says(/没有满意度指标/);
    await quiet(host, 1_000);
    expect(host.traffic.roundTrips.some(({ error }) => error === 'ResponsePayloadSizeLimitExceeded')).toBe(true);
    expect(host.traffic.roundTrips.every(({ error, responseBytes }) => error !== null || responseBytes < 5 * 1024 * 1024)).toBe(true);
  });

  test.each([['current Excel', CURRENT], ['Office 2021', OFFICE_2021]])('shows findings on a protected sheet, marks nothing and says what to do in %s', async (_, options) => {
    const book = await bookOf(soundForm());
    const address = addressOf(formOn(book, FORM).funds.total);
    book.run('', 'clerk', () => book.demand(FORM).enter({ row: 200, column: 0, rows: 1, columns: 1 }, [['备注']]));
    host = await openPane(browser, book, options);
    host.clerk.type(address, 999999);
    await says(/999,999\.00 相差/);
    await quiet(host);
    host.clerk.protect(FORM);
    await host.pane.getByRole('button', { name: '重新检查' }).click();
    await quiet(host);
    await says(/999,999\.00 相差/);
    const before = JSON.stringify(modelOf(book));
    await mend();
    await says(/有保护.*撤销工作表保护/);
    expect(host.clerk.value(address)).toBe(999999);
    await quiet(host);
    expect(JSON.stringify(modelOf(book))).toBe(before);
  });

  test('shows findings in a read-only workbook and says what to do', async () => {
    const book = await bookOf(drawInked({ without: ['服务对象满意度指标'] }, { sheetName: FORM }));
    book.readOnly = true;
    const before = JSON.stringify(modelOf(book));
    host = await openPane(browser, book);
    await says(/没有满意度指标/);
    await host.pane.getByRole('button', { name: /插入一行服务对象满意度指标/ }).first().click();
    await host.pane.getByRole('button', { name: /^(?:修改|插入) 1 [处行]/ }).click();
    await says(/只读/);
    expect(JSON.stringify(modelOf(book))).toBe(before);
  });

  test('refuses to write over what a colleague has changed meanwhile', async () => {
    await opened();
    const address = wrongTotal();
    await host.pane.getByRole('button', { name: /^改为 / }).first().click();
    await host.pane.getByRole('heading', { name: '预览修改' }).waitFor();
    await quiet(host);
    host.conditions.beforeNextBatch(() => host.clerk.asColleague.type(address, 777777));
    await host.pane.getByRole('button', { name: '修改 1 处' }).click();
    await says('单元格内容已变化');
    expect(host.clerk.value(address)).toBe(777777);
  });

  test('does not chase its own marks where Excel tells of them as of formats', async () => {
    const book = await bookOf(soundForm());
    book.tellsMarks = true;
    await opened(CURRENT, book);
    await quiet(host, 1_000);
    host.traffic.reset();
    wrongTotal();
    await says(/999,999\.00 相差/);
    await quiet(host, 1_500);
    expect(host.traffic.count).toBeLessThanOrEqual(3);
    expect(host.traffic.writes).toBe(1);
  });

  test('leaves no mark behind where two clerks have the pane open on a shared workbook', async () => {
    const book = await bookOf(soundForm());
    await opened(CURRENT, book);
    const other = await openPane(browser, book, CURRENT);
    const address = addressOf(formOn(book, FORM).funds.total);
    const sound = host.clerk.value(address);
    host.clerk.type(address, 999999);
    await says(/999,999\.00 相差/);
    await other.pane.getByText(/999,999\.00 相差/).first().waitFor();
    await quiet(host, 1_000);
    await quiet(other, 1_000);
    // Both may have drawn the same mark on the same cell, which looks like one.
    expect(new Set(marksOn(book, FORM).map((mark) => JSON.stringify(mark))).size).toBe(1);
    host.clerk.type(address, sound);
    await says('没有发现问题');
    await other.pane.getByText('没有发现问题').first().waitFor();
    await quiet(host, 1_000);
    await quiet(other, 1_000);
    expect(marksOn(book, FORM)).toEqual([]);
    expectClean(other);
    await other.close();
  });
});

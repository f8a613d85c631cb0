/** What the add-in costs: round trips between pane and Excel, counted. Each is a journey to a server where Excel runs on the web. */

import { join, resolve } from 'node:path';
import { bookFromFile } from '../excel-host/build-book';
import type { ExcelHost } from '../excel-host/open-excel-host';
import { drawInked } from '../forms/draw';
import { describeInBrowser, openBrowser, type OpenBrowser } from './chromium';
import { CURRENT, OFFICE_2021, OLDEST, addressOf, bookOf, expectClean, formOn, openPane, otherForm, quiet, soundForm } from './excel-pane';

jest.setTimeout(120_000);

const FORM = '申报表1';
const FLAWED = join(resolve(__dirname, '../../assets/samples'), 'shanghai-flawed.xlsx');

describeInBrowser('round trips between pane and Excel', () => {
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
  /** Trips, and how many of them wrote; the message of a failure lists them. */
  const cost = (): { readonly trips: number; readonly writes: number } => {
    const { count, writes } = host.traffic;
    process.stderr.write(process.env['JIZHUN_TRIPS'] ? `${expect.getState().currentTestName ?? ''}: ${count}\n${host.traffic.describe()}\n` : '');
    return { trips: count, writes };
  };

  test.each([
    ['current Excel: the book, all its sheets, their marks', CURRENT, { trips: 3, writes: 1 }],
    ['Office 2021: the book and all its sheets, nothing written', OFFICE_2021, { trips: 2, writes: 0 }],
    ['the oldest Excel: the same, merges come with the file', OLDEST, { trips: 2, writes: 0 }],
  ])('opening in %s', async (_, options, expected) => {
    host = await openPane(browser, await bookFromFile(FLAWED), options);
    await quiet(host, 1_000);
    expect(cost()).toEqual(expected);
  });

  test('one edit that brings a finding: one to read, one to mark', async () => {
    const book = await bookOf(soundForm(), otherForm());
    host = await openPane(browser, book);
    const total = addressOf(formOn(book, FORM).funds.total);
    await quiet(host, 1_000);
    host.traffic.reset();
    host.clerk.type(total, 999999);
    await host.pane.getByText(/999,999\.00 相差/).first().waitFor();
    await quiet(host, 1_000);
    expect(cost()).toEqual({ trips: 2, writes: 1 });
  });

  test('one edit that changes no finding: one to read', async () => {
    const book = await bookOf(drawInked({ without: ['服务对象满意度指标'] }, { sheetName: FORM }));
    host = await openPane(browser, book);
    await quiet(host, 1_000);
    host.traffic.reset();
    host.clerk.type(`${FORM}!Z3`, '备注');
    await quiet(host, 1_000);
    expect(cost()).toEqual({ trips: 1, writes: 0 });
  });

  test('one edit in an Excel that loses undo: one to read, none to write', async () => {
    const book = await bookOf(soundForm());
    host = await openPane(browser, book, OFFICE_2021);
    const total = addressOf(formOn(book, FORM).funds.total);
    await quiet(host, 1_000);
    host.traffic.reset();
    host.clerk.type(total, 999999);
    await host.pane.getByText(/999,999\.00 相差/).first().waitFor();
    await quiet(host, 1_000);
    expect(cost()).toEqual({ trips: 1, writes: 0 });
    expect(book.undo.depth).toBe(1);
  });

  test('mending everything that is safe: one to compare, one to write and read back, one to mark', async () => {
    host = await openPane(browser, await bookFromFile(FLAWED));
    await quiet(host, 1_000);
    await host.pane.getByRole('button', { name: /^全部修复/ }).first().click();
    await host.pane.getByRole('heading', { name: '预览修改' }).waitFor();
    await quiet(host);
    host.traffic.reset();
    await host.pane.getByRole('button', { name: /^修改 \d+ 处/ }).click();
    await host.pane.getByText(/已完成/).first().waitFor();
    await quiet(host, 1_000);
    expect(cost()).toEqual({ trips: 3, writes: 2 });
  });

  // Excel tells of the new row's formats without saying who made them, so the sheet may be looked at once more; nothing comes of it.
  test('inserting an indicator: one to compare, one to write and read back, one to mark, one to look again', async () => {
    const book = await bookOf(drawInked({ without: ['服务对象满意度指标'] }, { sheetName: FORM }));
    host = await openPane(browser, book);
    await quiet(host, 1_000);
    await host.pane.getByRole('button', { name: /插入一行服务对象满意度指标/ }).first().click();
    await host.pane.getByRole('heading', { name: '预览修改' }).waitFor();
    await quiet(host);
    host.traffic.reset();
    await host.pane.getByRole('button', { name: /^(?:修改|插入) 1 [处行]/ }).click();
    await host.pane.getByText(/已完成/).first().waitFor();
    await quiet(host, 1_000);
    expect(cost().trips).toBeLessThanOrEqual(4);
    expect(cost().writes).toBe(2);
  });
});

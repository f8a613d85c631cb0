/** A clerk's morning with the add-in in Excel: the shipped bundle, Microsoft's unmodified library, a played workbook. */

import { drawInked } from '../forms/draw';
import { describeInBrowser, openBrowser, type OpenBrowser } from './chromium';
import { CURRENT, OFFICE_2021, OLDEST, addressOf, bookOf, expectClean, formOn, marksOn, modelOf, openPane, otherForm, quiet, soundForm } from './excel-pane';
import { Clerk } from '../excel-host/clerk';
import type { ExcelHost } from '../excel-host/open-excel-host';

jest.setTimeout(90_000);

const FORM = '申报表1';
const lacking = () => drawInked({ without: ['服务对象满意度指标'] }, { sheetName: FORM });

describeInBrowser('the add-in in Excel', () => {
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
  const summary = () => host.pane.locator('[data-summary]');
  const rows = () => host.pane.locator('[data-row]');

  test.each([['current Excel', CURRENT], ['Office 2021', OFFICE_2021], ['the oldest Excel served', OLDEST]])('opens with findings in %s', async (_, options) => {
    const book = await bookOf(lacking());
    const before = JSON.stringify(modelOf(book));
    host = await openPane(browser, book, options);
    await host.pane.getByText(/没有满意度指标/).first().waitFor();
    expect(await summary().getByText('还有 1 个强制性问题').count()).toBe(1);
    // Where a write would cost her the undo history, nothing at all is written before her click.
    if (options.undo === 'cut') expect(JSON.stringify(modelOf(book))).toBe(before);
    else expect(marksOn(book, FORM)).toHaveLength(1);
    const newer = [...host.traffic.used].filter((member) => /getMergedAreas|ConditionalFormatCollection.getItemOrNull|onNameChanged/.test(member));
    if (options === OLDEST) expect(newer).toEqual([]);
  });

  test('follows what is typed, pasted, filled down and undone, and what a colleague types', async () => {
    const book = await bookOf(soundForm());
    host = await openPane(browser, book);
    await host.pane.getByText('没有发现问题').first().waitFor();
    const { total, indicators } = { total: addressOf(formOn(book, FORM).funds.total), indicators: formOn(book, FORM).indicators.rows };
    host.clerk.type(total, 999999);
    await host.pane.getByText(/与项目资金总额 999,999\.00 相差/).first().waitFor();
    expect(marksOn(book, FORM)[0]!.formula).toContain('强制');
    for (let presses = 0; host.clerk.value(total) === 999999 && presses < 3; presses++) host.clerk.undo();
    await host.pane.getByText('没有发现问题').first().waitFor();
    await quiet(host);
    expect(marksOn(book, FORM)).toEqual([]);

    const value = addressOf(indicators[0]!.value);
    const was = host.clerk.text(value);
    host.clerk.asColleague.type(value, '');
    await host.pane.getByText('1/1').or(host.pane.getByText('–/1')).first().waitFor();
    host.clerk.paste(value, [[was]]);
    await host.pane.getByText('没有发现问题').first().waitFor();
    const [, sheet, column, row] = /^(.+)!([A-Z]+)(\d+)$/.exec(value)!;
    host.clerk.clear(value);
    host.clerk.fillDown(`${sheet}!${column}${row}:${column}${Number(row) + 2}`);
    await host.pane.getByText('–/3').first().waitFor();
  });

  test('goes to the guilty cell with 下一个 and 上一个', async () => {
    const book = await bookOf(lacking(), drawInked({ layout: 'hebei', without: ['服务对象满意度指标'] }, { sheetName: '申报表2' }));
    host = await openPane(browser, book);
    await host.pane.getByText('–/2').first().waitFor();
    await host.pane.getByRole('button', { name: '下一个' }).click();
    await host.pane.getByText('1/2').first().waitFor();
    await quiet(host);
    expect(host.clerk.selection.startsWith(`${FORM}!`)).toBe(true);
    const first = host.clerk.selection;
    await host.pane.getByRole('button', { name: '下一个' }).click();
    await quiet(host);
    expect(book.active.name).toBe('申报表2');
    await host.pane.getByRole('button', { name: '上一个' }).click();
    await quiet(host);
    expect(host.clerk.selection).toBe(first);
  });

  test.each([['current Excel', CURRENT], ['Office 2021', OFFICE_2021], ['the oldest Excel served', OLDEST]])('mends a wrong total and takes it back with one click in %s', async (_, options) => {
    const book = await bookOf(soundForm());
    const { total } = formOn(book, FORM).funds;
    const address = addressOf(total);
    const sound = new Clerk(book).value(address);
    host = await openPane(browser, book, options);
    host.clerk.type(address, 999999);
    await host.pane.getByRole('button', { name: /^改为 / }).first().click();
    await host.pane.getByRole('button', { name: '修改 1 处' }).click();
    await host.pane.getByText(/已完成/).first().waitFor();
    expect(host.clerk.value(address)).toBe(sound);
    expect(host.clerk.text(address)).toBe(total!.text);
    await host.pane.getByRole('button', { name: '撤销', exact: true }).click();
    await host.pane.getByText('已还原').first().waitFor();
    await quiet(host);
    expect(host.clerk.value(address)).toBe(999999);
  });

  test('is taken back by Excel’s own undo too', async () => {
    const book = await bookOf(soundForm());
    const address = addressOf(formOn(book, FORM).funds.total);
    host = await openPane(browser, book);
    host.clerk.type(address, 999999);
    await host.pane.getByRole('button', { name: /^改为 / }).first().click();
    await host.pane.getByRole('button', { name: '修改 1 处' }).click();
    await host.pane.getByText(/已完成/).first().waitFor();
    await quiet(host);
    // Marks that followed the fix are a step of their own in Excel's history: they come off first.
    let presses = 0;
    while (host.clerk.value(address) !== 999999 && presses < 5) {
      host.clerk.undo();
      presses += 1;
    }
    expect(presses).toBeLessThanOrEqual(2);
    await host.pane.getByText(/999,999\.00 相差/).first().waitFor();
  });

  test('inserts a standard indicator with the look and merges of its neighbours', async () => {
    const book = await bookOf(lacking());
    const sheet = book.demand(FORM);
    const before = { merges: sheet.state.merges.length, cells: sheet.state.cells.size, rows: sheet.used()!.rows };
    host = await openPane(browser, book);
    await host.pane.getByRole('button', { name: /插入一行服务对象满意度指标/ }).first().click();
    await host.pane.getByRole('button', { name: /^(?:修改|插入) 1 [处行]/ }).click();
    await host.pane.getByText(/已完成/).first().waitFor();
    await quiet(host);
    expect(sheet.used()!.rows).toBe(before.rows + 1);
    const form = formOn(book, FORM);
    const added = form.indicators.rows.find(({ level2 }) => level2?.text === '服务对象满意度指标');
    expect(added?.level3?.text).toMatch(/满意度/);
    const at = added!.level3!.place.area;
    const value = added!.value.place.area;
    for (const area of [at, value]) {
      const above = sheet.cell(area.top - 1, area.left);
      expect(sheet.cell(area.top, area.left).style).toEqual(above.style);
      expect(sheet.cell(area.top, area.left).numberFormat).toBe(above.numberFormat);
    }
    // Every merge of the row above stands in the new row too; none is torn.
    const across = (row: number): string[] => sheet.state.merges.filter((merge) => merge.row === row && merge.rows === 1).map(({ column, columns }) => `${column}+${columns}`).sort();
    expect(across(at.top)).toEqual(across(at.top - 1));
    expect(sheet.rowHeight(at.top)).toBeGreaterThanOrEqual(sheet.rowHeight(at.top - 1));
    await host.pane.getByRole('button', { name: '撤销', exact: true }).click();
    await host.pane.getByText('已还原').first().waitFor();
    await quiet(host);
    expect(sheet.used()!.rows).toBe(before.rows);
    expect(sheet.state.merges).toHaveLength(before.merges);
    expect(formOn(book, FORM).indicators.rows.some(({ level2 }) => level2?.text === '服务对象满意度指标')).toBe(false);
  });

  test('forgets what is ignored, also after the pane was closed, and nothing is left once the records are removed', async () => {
    const book = await bookOf(lacking());
    host = await openPane(browser, book);
    await rows().first().click();
    await host.pane.getByRole('button', { name: '忽略…' }).click();
    const dialog = host.pane.getByRole('dialog');
    await dialog.getByLabel('原因').selectOption({ index: 4 });
    await dialog.getByRole('button', { name: '忽略', exact: true }).click();
    await host.pane.getByText('没有发现强制性问题').or(host.pane.getByText('没有发现问题')).first().waitFor();
    await quiet(host);
    expect(book.settings.size).toBe(1);
    expect(marksOn(book, FORM)).toEqual([]);
    await host.reload();
    await summary().waitFor();
    await host.pane.getByText('没有发现强制性问题').or(host.pane.getByText('没有发现问题')).first().waitFor();
    await quiet(host);
    await host.pane.getByRole('tab', { name: '设置' }).click();
    await host.pane.getByRole('button', { name: '清除保存在文件里的记录' }).click();
    await quiet(host);
    expect([...book.settings]).toEqual([]);
    await host.pane.getByRole('button', { name: '恢复刚才清除的记录' }).click();
    await quiet(host);
    expect(book.settings.size).toBe(1);
    await host.pane.getByRole('button', { name: '清除保存在文件里的记录' }).click();
    await quiet(host);
    expect([...book.settings]).toEqual([]);
  });

  test('takes its marks off without a trace, and leaves the clerk’s own formats alone', async () => {
    const book = await bookOf(lacking());
    host = await openPane(browser, book, OFFICE_2021);
    host.clerk.fill(`${FORM}!B3:C4`, '#FFFF00');
    const before = modelOf(book);
    await host.pane.getByRole('button', { name: '重新检查' }).click();
    await quiet(host);
    const marks = book.demand(FORM).state.conditionalFormats;
    expect(marks.length).toBeGreaterThan(0);
    // A line of its own, never a fill: she sees her colours, and sees marks without colours.
    for (const mark of marks) {
      expect(mark.fill).toBeNull();
      expect(Object.keys(mark.borders)).toHaveLength(4);
    }
    await host.pane.getByRole('tab', { name: '设置' }).click();
    await host.pane.getByRole('switch', { name: '单元格标记' }).uncheck();
    await quiet(host);
    expect(modelOf(book)).toEqual(before);
  });

  test('cleans marks of a session that broke off, of a copied sheet too', async () => {
    const book = await bookOf(lacking());
    host = await openPane(browser, book);
    expect(marksOn(book, FORM)).toHaveLength(1);
    const copy = host.clerk.copySheet(FORM);
    await host.close();
    host = await openPane(browser, book, OFFICE_2021);
    await quiet(host);
    expect(marksOn(book, FORM)).toEqual([]);
    expect(marksOn(book, copy.name)).toEqual([]);
  });

  test('answers the ribbon', async () => {
    const book = await bookOf(lacking());
    host = await openPane(browser, book);
    await host.connection.invokeCommand('next');
    await quiet(host);
    expect(host.clerk.selection.startsWith(`${FORM}!`)).toBe(true);
    await host.connection.invokeCommand('insert');
    await host.pane.getByRole('tabpanel', { name: '指标模板' }).waitFor();
    await host.connection.invokeCommand('check');
    await summary().waitFor();
    await host.connection.invokeCommand('report');
    await quiet(host);
    expect(book.sheets.map(({ name }) => name).filter((name) => name.includes('报告'))).toHaveLength(1);
  });

  test('follows inserted and deleted rows, new, renamed and deleted sheets', async () => {
    const book = await bookOf(lacking(), otherForm());
    host = await openPane(browser, book);
    const [mark] = marksOn(book, FORM);
    host.clerk.insertRows(`${FORM}!3:3`);
    await quiet(host);
    expect(marksOn(book, FORM)[0]!.areas[0]!.row).toBe(mark!.areas[0]!.row + 1);
    host.clerk.deleteRows(`${FORM}!3:3`);
    await quiet(host);
    expect(marksOn(book, FORM)[0]!.areas).toEqual(mark!.areas);
    host.clerk.renameSheet(FORM, '养护项目');
    await host.pane.getByText('养护项目').first().waitFor();
    host.clerk.deleteSheet('养护项目');
    await host.pane.getByText('没有发现问题').first().waitFor();
  });

  test('speaks Chinese also in an English Excel', async () => {
    host = await openPane(browser, await bookOf(lacking()), { ...CURRENT, locale: 'en-US' });
    await host.pane.getByText(/没有满意度指标/).first().waitFor();
    expect(await host.pane.evaluate(() => [Office.context.displayLanguage, document.documentElement.lang])).toEqual(['en-US', 'zh-CN']);
  });
});

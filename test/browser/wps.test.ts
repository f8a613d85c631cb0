/** A clerk's morning with the add-in in WPS: the shipped files, frames that are worlds of their own, a played WPS 表格. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv from 'ajv';
import type { Frame } from 'playwright-core';
import { HOSTILE_ARRAYS, OLD } from '../wps/fake-moods';
import { drawInked, type DrawnSheet } from '../forms/draw';
import { toXlsx } from '../forms/xlsx';
import { describeInBrowser, openBrowser, type OpenBrowser } from './chromium';
import { addressOf, bookOf, formOn, soundForm } from './excel-pane';
import { buildDesk, openWps, type BuiltDesk, type PlayedWps, type Workbook, type WpsOptions } from './wps-desk';

jest.setTimeout(120_000);

const FORM = '申报表1';
const lacking = (): DrawnSheet => drawInked({ without: ['服务对象满意度指标'] }, { sheetName: FORM });
const file = (name: string, ...sheets: readonly DrawnSheet[]): Workbook => ({ name, bytes: toXlsx(sheets) });
const places = async (): Promise<{ readonly total: string; readonly value: string }> => {
  const form = formOn(await bookOf(soundForm()), FORM);
  return { total: addressOf(form.funds.total), value: addressOf(form.indicators.rows[0]!.value) };
};

describeInBrowser('the add-in in WPS', () => {
  let browser: OpenBrowser;
  let desk: BuiltDesk;
  let wps: PlayedWps;
  beforeAll(async () => {
    [browser, desk] = await Promise.all([openBrowser(), buildDesk()]);
  });
  afterAll(async () => {
    await browser?.close();
    desk?.remove();
  });
  afterEach(async () => {
    expect(wps.complaints).toEqual([]);
    await wps.close();
  });

  const start = async (books: readonly Workbook[], options: WpsOptions = {}): Promise<Frame> => {
    wps = await openWps(browser, desk, books, options);
    await wps.press(/^检查/);
    const pane = await wps.pane();
    await pane.locator('[data-summary]').first().waitFor({ timeout: 60_000 });
    return pane;
  };
  const label = (text: RegExp) => wps.page.locator('#ribbon').getByRole('button', { name: text }).waitFor();

  test('shows findings and their count in the ribbon, and marks the cells', async () => {
    const pane = await start([file('甲.xlsx', lacking())]);
    await pane.getByText(/没有满意度指标/).first().waitFor();
    await label(/^检查（1）$/);
    expect((await wps.ask('marks', '甲.xlsx')).length).toBeGreaterThan(0);
    // Plain http: what only secure pages have is not there, and nothing has missed it.
    expect(await pane.evaluate(() => [window.isSecureContext, typeof navigator.clipboard])).toEqual([false, 'undefined']);
  });

  test.each([['answers counted from 1 and late events', HOSTILE_ARRAYS], ['an old WPS', OLD]])('follows what is typed, mends it and takes it back in %s', async (_, moods) => {
    const { total } = await places();
    const pane = await start([file('甲.xlsx', soundForm())], { moods });
    await pane.getByText('没有发现问题').first().waitFor();
    const sound = await wps.ask('value', total);
    await wps.ask('type', total, 999999);
    await pane.getByText(/与项目资金总额 999,999\.00 相差/).first().waitFor();
    await pane.getByRole('button', { name: /^改为 / }).first().click();
    await pane.getByRole('button', { name: '修改 1 处' }).click();
    await pane.getByText(/已完成/).first().waitFor();
    expect(await wps.ask('value', total)).toBe(sound);
  });

  test('follows what is typed where WPS tells only the background page', async () => {
    const { total } = await places();
    const pane = await start([file('甲.xlsx', soundForm())], { deafPanes: true });
    await pane.getByText('没有发现问题').first().waitFor();
    await wps.ask('type', total, 999999);
    // Sooner than the slow look that finds everything in the end.
    await pane.getByText(/999,999\.00 相差/).first().waitFor({ timeout: 10_000 });
    await label(/^检查（[1-9]/);
  });

  test('runs in a browser engine of 2018', async () => {
    const { total } = await places();
    const pane = await start([file('甲.xlsx', soundForm())], { oldEngine: true, moods: OLD });
    expect(await pane.evaluate(() => typeof Intl.Segmenter)).toBe('undefined');
    await wps.ask('type', total, 999999);
    await pane.getByRole('button', { name: /^改为 / }).first().click();
    await pane.getByRole('button', { name: '修改 1 处' }).click();
    await pane.getByText(/已完成/).first().waitFor();
    await wps.press('插入指标');
    await pane.getByRole('tab', { name: '指标模板', selected: true }).waitFor();
    await pane.getByRole('searchbox').fill('manyidu');
    await pane.locator('[data-template-list]').getByText(/满意度/).first().waitFor();
    await pane.getByRole('tab', { name: '设置' }).click();
    await pane.getByRole('switch', { name: '单元格标记' }).waitFor();
  });

  test('inserts a standard indicator and takes it back', async () => {
    const pane = await start([file('甲.xlsx', lacking())]);
    const rows = (): Promise<number> => wps.ask('rows', FORM);
    const before = await rows();
    await pane.getByRole('button', { name: /插入一行服务对象满意度指标/ }).first().click();
    await pane.getByRole('button', { name: /^(?:修改|插入) 1 [处行]/ }).click();
    await pane.getByText(/已完成/).first().waitFor();
    expect(await rows()).toBe(before + 1);
    // The new row has no value yet, and that is found like any other.
    await label(/^检查（[1-9]）$/);
    await pane.getByRole('button', { name: '撤销', exact: true }).click();
    await pane.getByText('已还原').first().waitFor();
    expect(await rows()).toBe(before);
    await wps.press('插入指标');
    await pane.getByRole('tab', { name: '指标模板', selected: true }).waitFor();
  });

  test('forgets what is ignored, also in a pane that is made anew, and nothing is left once the records are removed', async () => {
    const pane = await start([file('甲.xlsx', lacking())]);
    await pane.locator('[data-row]').first().click();
    await pane.getByRole('button', { name: '忽略…' }).click();
    const dialog = pane.getByRole('dialog');
    await dialog.getByLabel('原因').selectOption({ index: 4 });
    await dialog.getByRole('button', { name: '忽略', exact: true }).click();
    await label(/^检查（0）$/);
    expect(await wps.get('names')).not.toEqual([]);
    await wps.ask('losePanes');
    await wps.press(/^检查/);
    const again = await wps.pane();
    await again.getByText('没有发现强制性问题').or(again.getByText('没有发现问题')).first().waitFor();
    await again.getByRole('tab', { name: '设置' }).click();
    await again.getByRole('button', { name: '清除保存在文件里的记录' }).click();
    await label(/^检查（1）$/);
    expect(await wps.get('names')).toEqual([]);
    expect(await wps.ask('marks', '甲.xlsx')).toHaveLength(1);
  });

  test('is put away with 收起 and comes back with the ribbon, where it was left', async () => {
    const { total } = await places();
    const pane = await start([file('甲.xlsx', soundForm())]);
    await pane.getByRole('tab', { name: '设置' }).click();
    await pane.getByRole('button', { name: '收起' }).click();
    expect(await wps.get('shown')).toEqual([]);
    await wps.ask('type', total, 999999);
    await label(/^检查（[1-9]/);
    await wps.press('显示或收起窗格');
    expect(await wps.get('shown')).toHaveLength(1);
    expect(await pane.getByRole('tab', { name: '设置' }).getAttribute('aria-selected')).toBe('true');
    await wps.press('显示或收起窗格');
    expect(await wps.get('shown')).toEqual([]);
    await wps.press('下一个');
    expect(await wps.get('shown')).toHaveLength(1);
    await pane.getByText(/999,999\.00 相差/).first().waitFor();
    expect((await wps.get('selection')).startsWith(`${FORM}!`)).toBe(true);
  });

  test('keeps a pane for each of two workbooks', async () => {
    const { total } = await places();
    const first = await start([file('乙.xlsx', soundForm()), file('甲.xlsx', lacking())]);
    await first.getByText(/没有满意度指标/).first().waitFor();
    await wps.ask('activate', '乙.xlsx');
    await label(/^检查$/);
    await wps.press(/^检查/);
    const second = await wps.pane();
    await second.getByText('没有发现问题').first().waitFor();
    await label(/^检查（0）$/);
    await wps.ask('type', total, 999999);
    await second.getByText(/999,999\.00 相差/).first().waitFor();
    await wps.ask('activate', '甲.xlsx');
    expect(await (await wps.pane()).getByText(/没有满意度指标/).count()).toBeGreaterThan(0);
    expect(await first.getByText(/999,999\.00 相差/).count()).toBe(0);
    await label(/^检查（1）$/);
    await wps.ask('close', '甲.xlsx');
    await second.getByText(/999,999\.00 相差/).first().waitFor();
    expect(await wps.get('shown')).toHaveLength(1);
  });

  test.each([1428, 320, 270])('keeps everything on the left and in sight in a page %i wide', async (width) => {
    const pane = await start([file('一个名称很长的项目支出绩效目标申报表（第二次修改）.xlsx', lacking())], { width });
    await pane.locator('[data-row]').first().click();
    await pane.getByRole('button', { name: '忽略…' }).click();
    await pane.getByRole('dialog').waitFor();
    const furthest = await pane.evaluate(() => Math.max(...[...document.querySelectorAll('button, p, h2, h3, select, textarea, dialog')].map((one) => one.getBoundingClientRect().right)));
    expect(furthest).toBeLessThanOrEqual(Math.min(width, 520));
    expect(await pane.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });

  test.each(['light', 'dark'] as const)('can be read by everyone on a %s ground', async (theme) => {
    const pane = await start([file('甲.xlsx', lacking())], { theme });
    await pane.addScriptTag({ path: resolve(__dirname, '../../node_modules/axe-core/axe.min.js') });
    const violations = await pane.evaluate(async () => {
      const { axe } = window as unknown as { readonly axe: { run(): Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[] }> } };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(violations).toEqual([]);
  });

  interface Report {
    readonly probes: readonly { readonly id: string; readonly verdict: string }[];
  }

  /** The page 自检 after a run, with its report validated. */
  const selfCheck = async (): Promise<{ readonly page: Frame; readonly report: () => Promise<Report> }> => {
    await wps.press('自检');
    const page = await wps.pane();
    await page.getByRole('button', { name: '开始自检' }).click();
    await page.getByRole('button', { name: '复制报告' }).waitFor({ timeout: 60_000 });
    const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(resolve(__dirname, '../../assets/self-check.schema.json'), 'utf8')) as object);
    return {
      page,
      report: async () => {
        const report = JSON.parse(await page.getByLabel('报告全文').inputValue()) as Report;
        validate(report);
        expect(validate.errors).toBeNull();
        expect(new Set(report.probes.map(({ id }) => id)).size).toBe(report.probes.length);
        return report;
      },
    };
  };
  const verdicts = ({ probes }: Report): Readonly<Record<string, string>> => Object.fromEntries(probes.map(({ id, verdict }) => [id, verdict]));

  test('checks itself in a workbook of its own, which is gone afterwards, and exports a report', async () => {
    wps = await openWps(browser, desk, [file('甲.xlsx', lacking())]);
    const listening = await wps.get('listening');
    const { page, report } = await selfCheck();
    const before = verdicts(await report());
    expect(Object.entries(before).filter(([, verdict]) => verdict === 'failed')).toEqual([]);
    expect(before).toMatchObject({ 'scratch.opened': 'passed', 'scratch.restored': 'passed', 'cells.block': 'passed', 'writing.insert-row': 'passed', 'writing.undo-step': 'passed', 'events.change': 'passed', 'pane.own': 'passed', 'pane.background': 'passed', 'events.background': 'passed', 'hands.typing': 'not-checked', 'hands.hiding': 'not-checked', 'hands.copying': 'not-checked' });
    // Members the played WPS does not have are not called checked.
    expect(before).toMatchObject({ 'writing.comment': 'not-checked', 'writing.protect': 'not-checked', 'pane.ribbon': 'not-checked' });
    await page.getByLabel(/用输入法打几个汉字/).fill('abc');
    expect(verdicts(await report())['hands.typing']).toBe('not-checked');
    await page.getByRole('button', { name: '打不出汉字' }).click();
    expect(verdicts(await report())['hands.typing']).toBe('failed');
    await page.getByLabel(/用输入法打几个汉字/).fill('绩效');
    await page.getByRole('button', { name: '试一下收起' }).click();
    await page.getByText('收起：通过').waitFor();
    expect(verdicts(await report())['hands.hiding']).toBe('passed');
    await page.getByRole('button', { name: '复制报告' }).click();
    await page.getByText('复制：通过').waitFor();
    expect(verdicts(await report())).toMatchObject({ 'hands.typing': 'passed', 'hands.copying': 'passed' });
    expect(JSON.stringify(await report())).not.toContain('甲.xlsx');
    expect(await wps.get('open')).toEqual(['甲.xlsx']);
    expect(await wps.get('listening')).toBe(listening);
    const [download] = await Promise.all([wps.page.waitForEvent('download'), page.getByRole('button', { name: '保存报告' }).click()]);
    expect(download.suggestedFilename()).toMatch(/^绩准自检-.*\.json$/);
    await page.getByRole('button', { name: '收起', exact: true }).click();
    expect(await wps.get('shown')).toEqual([]);
  });

  test('checks itself on a sheet in her workbook only where she agrees', async () => {
    wps = await openWps(browser, desk, [file('甲.xlsx', lacking())], { newBooks: false, moods: OLD });
    const [sheets, selection] = [await wps.ask('sheets', '甲.xlsx'), await wps.get('selection')];
    const { page, report } = await selfCheck();
    expect(verdicts(await report())).toMatchObject({ 'scratch.opened': 'failed', 'scratch.restored': 'not-checked', 'cells.block': 'not-checked' });
    expect(await wps.ask('sheets', '甲.xlsx')).toEqual(sheets);
    await page.getByRole('button', { name: '同意，用临时工作表自检' }).click();
    await page.getByText('按您的同意改用临时工作表').waitFor({ timeout: 60_000 });
    await page.getByText('临时内容已丢弃').waitFor({ timeout: 60_000 });
    expect(verdicts(await report())).toMatchObject({ 'cells.block': 'passed', 'scratch.restored': 'passed', 'writing.undo-step': 'not-checked', 'writing.undo-plain': 'not-checked' });
    expect(await wps.ask('sheets', '甲.xlsx')).toEqual(sheets);
    expect(await wps.get('selection')).toBe(selection);
  });
});

/** Every state of the pane in Excel: nothing serious for axe and nothing sideways, in light, dark and forced colours, at 320 and 270 px. Pictures go to a temporary folder. */

import { mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { openAlone, openExcelHost, type ExcelHost } from '../excel-host/open-excel-host';
import { Book } from '../excel-host/model/book';
import { drawInked } from '../forms/draw';
import { describeInBrowser, openBrowser, type OpenBrowser } from './chromium';
import { CURRENT, OFFICE_2021, addressOf, bookOf, expectClean, formOn, openPane, otherForm, quiet, soundForm } from './excel-pane';

jest.setTimeout(180_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const PICTURES = process.env['JIZHUN_PICTURES'] ?? join(tmpdir(), 'jizhun-excel-pane');
const FORM = '申报表1';
const LOOKS = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['contrast', { colorScheme: 'dark', forcedColors: 'active' }],
] as const;

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly impact: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** Fluent's focus dummies are hidden on purpose and take focus for a moment only. */
async function objections(place: Page | Frame): Promise<string[]> {
  await place.evaluate(AXE);
  const result = (await place.evaluate("axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })")) as AxeResult;
  return result.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.filter(({ html }) => !html.includes('data-tabster-dummy')).map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

const sideways = (place: Page | Frame): Promise<boolean> =>
  place.evaluate(() => {
    const pane = document.querySelector('[data-pane]') ?? document.documentElement;
    return pane.scrollWidth > pane.clientWidth || document.documentElement.scrollWidth > document.documentElement.clientWidth;
  });

describeInBrowser('the pane in Excel, state by state', () => {
  let browser: OpenBrowser;
  let host: ExcelHost | null = null;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    if (!host) return;
    host.conditions.stopEditing();
    expectClean(host);
    await host.close();
    host = null;
  });

  /** Looks at the state as it is now, in every look and width. */
  async function look(page: Page, place: Page | Frame, state: string): Promise<void> {
    const wrong: string[] = [];
    for (const [name, media] of LOOKS) {
      await page.emulateMedia(media);
      for (const width of [320, 270]) {
        await page.setViewportSize({ width, height: 720 });
        await new Promise((done) => setTimeout(done, 150));
        await page.screenshot({ path: join(PICTURES, `${state}-${name}-${width}.png`) });
        if (await sideways(place)) wrong.push(`${name} ${width}: sideways`);
        wrong.push(...(await objections(place)).map((objection) => `${name} ${width}: ${objection}`));
      }
    }
    await page.emulateMedia(LOOKS[0][1]);
    await page.setViewportSize({ width: 320, height: 720 });
    expect(wrong).toEqual([]);
  }
  const opened = async (...args: Parameters<typeof openPane> extends [unknown, ...infer Rest] ? Rest : never): Promise<ExcelHost> => (host = await openPane(browser, ...args));
  const says = (words: RegExp | string) => host!.pane.getByText(words).first().waitFor({ timeout: 40_000 });
  const lacking = () => drawInked({ without: ['服务对象满意度指标'] }, { sheetName: FORM });

  test.each([['elsewhere', true, /请在 Excel 里打开/], ['no-library', false, /检查功能没有启动/]])('%s: no workbook', async (state, library, words) => {
    const { page, complaints } = await openAlone(browser, { library });
    await page.getByText(words).first().waitFor();
    await look(page, page, state);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('reading, then nothing wrong', async () => {
    host = await openExcelHost(browser, await bookOf(soundForm()), { ...CURRENT, latency: 15_000 });
    await says(/正在打开/);
    await look(host.page, host.pane, 'reading');
    host.conditions.latency = 0;
    await says('没有发现问题');
    await quiet(host);
    await look(host.page, host.pane, 'nothing-wrong');
  });

  test('no form', async () => {
    const book = new Book('空白.xlsx');
    book.addSheet('Sheet1');
    await opened(book);
    await says('没有找到《绩效目标申报表》');
    await look(host!.page, host!.pane, 'no-form');
  });

  test('failed', async () => {
    host = await openExcelHost(browser, await bookOf(soundForm()), { ...CURRENT, rejected: 60 });
    await host.pane.getByText(/没有打开|没有检查完|重试/).first().waitFor({ timeout: 40_000 });
    // Excel's words may be English; the clerk's are not.
    expect(await host.pane.locator('body').innerText()).toMatch(/没有答应这次操作（GeneralException）。请重试/);
    await look(host.page, host.pane, 'failed');
  });

  test('findings, detail, preview, ignoring, done, templates, settings', async () => {
    const book = await bookOf(lacking(), otherForm());
    await opened(book, CURRENT);
    const { page, pane, clerk } = host!;
    clerk.type(addressOf(formOn(book, FORM).funds.total), 999999);
    await says(/999,999\.00 相差/);
    await quiet(host!);
    await look(page, pane, 'findings');
    await pane.locator('[data-row]').first().click();
    await pane.getByRole('button', { name: '返回列表' }).waitFor();
    await look(page, pane, 'detail');
    await pane.getByRole('button', { name: '忽略…' }).click();
    await pane.getByRole('dialog').waitFor();
    await look(page, pane, 'ignoring');
    await pane.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    await pane.getByRole('button', { name: '返回列表' }).click();
    await pane.getByRole('button', { name: /^改为 / }).first().click();
    await pane.getByRole('heading', { name: '预览修改' }).waitFor();
    await look(page, pane, 'preview');
    await pane.getByRole('button', { name: '修改 1 处' }).click();
    await says(/已完成/);
    await quiet(host!);
    await look(page, pane, 'done');
    for (const [tab, state] of [['指标模板', 'templates'], ['设置', 'settings']] as const) {
      await pane.getByRole('tab', { name: tab }).click();
      await pane.locator('[role=tabpanel] :is(select, [role=switch])').first().waitFor();
      await look(page, pane, state);
    }
  });

  test('largest text', async () => {
    await opened(await bookOf(lacking()), CURRENT);
    await host!.pane.getByRole('tab', { name: '设置' }).click();
    await host!.pane.getByRole('radio', { name: '特大' }).check();
    await look(host!.page, host!.pane, 'settings-largest');
    await host!.pane.getByRole('tab', { name: '检查' }).click();
    await look(host!.page, host!.pane, 'findings-largest');
    await host!.pane.evaluate(() => localStorage.clear());
  });

  test('a cell is being edited', async () => {
    const book = await bookOf(soundForm());
    await opened(book, CURRENT);
    host!.conditions.startEditing();
    host!.clerk.asColleague.type(addressOf(formOn(book, FORM).funds.total), 999999);
    await says('单元格正在编辑，按回车后自动继续');
    await look(host!.page, host!.pane, 'editing');
  });

  test('protected', async () => {
    const book = await bookOf(lacking());
    await opened(book, OFFICE_2021);
    host!.clerk.protect(FORM);
    await host!.pane.getByRole('button', { name: /插入一行服务对象满意度指标/ }).first().click();
    await host!.pane.getByRole('button', { name: /^(?:修改|插入) 1 [处行]/ }).click();
    await says(/有保护/);
    await look(host!.page, host!.pane, 'protected');
  });
});

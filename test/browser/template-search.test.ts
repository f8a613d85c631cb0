/** The search of 指标模板: keyboard alone, the input method left in peace, what was found marked and said, and a way on where nothing was. */

import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { drawInked } from '../forms/draw';
import { toXlsx } from '../forms/xlsx';
import { describeInBrowser, openBrowser, type OpenBrowser } from './chromium';
import { openBytes, openWorkbench } from './workbench-page';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const PICTURES = process.env['JIZHUN_PICTURES'] ?? mkdtempSync(join(tmpdir(), 'jizhun-search-'));

/** Several steps each in a real browser, on a machine that may be busy. */
jest.setTimeout(60_000);

describeInBrowser('searching templates', () => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser({ width: 1360, height: 860 });
  });
  afterAll(async () => browser.close());

  interface Opened {
    readonly page: Page;
    readonly box: Locator;
    readonly rows: Locator;
    readonly complaints: string[];
  }

  async function opened(example: Parameters<typeof drawInked>[0] = {}): Promise<Opened> {
    const { page, complaints } = await openWorkbench(browser);
    await openBytes(page, '申报.xlsx', Buffer.from(toXlsx([drawInked(example)])));
    await page.getByRole('tab', { name: '指标模板' }).click();
    const box = page.getByRole('searchbox', { name: '搜索指标' });
    await box.waitFor();
    return { page, box, complaints, rows: page.locator('[data-template-list] li:not([data-alike])') };
  }

  const focusedText = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const at = document.activeElement;
      return at instanceof HTMLInputElement && at.type === 'checkbox' ? (at.labels?.[0]?.textContent ?? '') : at instanceof HTMLInputElement ? `box ${at.value}` : (at?.textContent ?? '');
    });
  const firstSays = (page: Page, name: string): Promise<unknown> => page.waitForFunction((wanted) => document.querySelector('[data-template-list] label')?.textContent?.startsWith(wanted) === true, name);

  test('goes from the box to the list, to the preview and back, and on to the sheet, by keyboard alone', async () => {
    const { page, box, complaints } = await opened();
    await box.focus();
    await page.keyboard.type('wzhbl');
    await firstSays(page, '无纸化办理比例');
    await page.keyboard.press('ArrowDown');
    expect(await focusedText(page)).toMatch(/^无纸化办理比例/);
    await page.keyboard.press('Enter');
    const preview = page.locator('[data-insertion]');
    await preview.getByText(/无纸化办理比例 \| ≥__\(%\)/).waitFor();
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-insert'));
    await page.keyboard.press('Escape');
    expect(await focusedText(page)).toMatch(/^无纸化办理比例/);
    await page.keyboard.press('Escape');
    expect(await focusedText(page)).toBe('box wzhbl');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('zldbl');
    await firstSays(page, '工作任务质量达标率');
    await page.keyboard.press('Enter');
    await preview.getByRole('button', { name: '插入 2 行' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-insert'));
    await page.keyboard.press('Enter');
    await page.getByRole('gridcell', { name: /工作任务质量达标率/ }).waitFor();
    await page.getByRole('gridcell', { name: /无纸化办理比例/ }).waitFor();
    await page.getByRole('button', { name: /^撤销/ }).first().press('Enter');
    await page.getByRole('gridcell', { name: /无纸化办理比例/ }).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  test('moves with arrows, Home and End, and goes on filtering when letters are typed in the list', async () => {
    const { page, box, rows } = await opened();
    await box.focus();
    await page.keyboard.type('满意');
    await page.waitForFunction(() => [...document.querySelectorAll('[data-template-list] li')].length > 5);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = await focusedText(page);
    expect(second).toContain((await rows.nth(1).textContent())!.slice(0, 6));
    await page.keyboard.press('End');
    expect(await focusedText(page)).toBe(await rows.last().locator('label').textContent());
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    expect(await focusedText(page)).toBe('box 满意');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('du');
    expect(await focusedText(page)).toBe('box 满意du');
    await page.waitForFunction(() => document.querySelector('[data-template-list] mark')?.textContent === '满意度');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Backspace');
    expect(await focusedText(page)).toBe('box 满意d');
  });

  test('never hides what has the focus behind the preview, and clears the box with Esc', async () => {
    const { page, box, rows } = await opened();
    await page.setViewportSize({ width: 1360, height: 520 });
    await box.fill('及时率');
    await page.waitForFunction(() => document.querySelector('[data-template-list] mark')?.textContent === '及时率');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.locator('[data-insertion]').waitFor();
    const isSeen = (): Promise<boolean> =>
      page.evaluate(() => {
        const row = document.activeElement!.closest('li')!;
        const { left, right, top, bottom } = row.getBoundingClientRect();
        return [top + 4, bottom - 4].every((y) => row.contains(document.elementFromPoint((left + right) / 2, y)));
      });
    for (let i = 0; i < 8; i++) {
      await page.keyboard.press('ArrowDown');
      expect(await isSeen()).toBe(true);
    }
    await page.keyboard.press('End');
    expect(await isSeen()).toBe(true);
    for (let i = 0; i < 8; i++) {
      await page.keyboard.press('ArrowUp');
      expect(await isSeen()).toBe(true);
    }
    const found = await rows.count();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await box.inputValue()).toBe('');
    await page.waitForFunction((before) => document.querySelectorAll('[data-template-list] li').length > before, found);
  });

  test('leaves the input method alone while it composes', async () => {
    const { page, box, rows } = await opened();
    await box.focus();
    const before = await rows.count();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: "man'yi'du", selectionStart: 9, selectionEnd: 9 });
    await page.evaluate(() => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', isComposing: true, bubbles: true, cancelable: true })));
    await page.evaluate(() => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true })));
    expect(await focusedText(page)).toBe("box man'yi'du");
    expect(await rows.count()).toBe(before);
    await session.send('Input.insertText', { text: '满意度' });
    expect(await box.inputValue()).toBe('满意度');
    await page.waitForFunction(() => document.querySelector('[data-template-list] mark')?.textContent === '满意度');
  });

  test('marks what it found for the eye only, and says how much in its own time', async () => {
    const { page, box } = await opened();
    await box.fill('jiangkefei');
    await page.waitForFunction(() => document.querySelector('[data-template-list] mark')?.textContent === '讲课费');
    await page.getByRole('checkbox', { name: /师资课酬标准.*关键词：讲课费/ }).waitFor();
    expect(await page.locator('mark:not([role="presentation"])').count()).toBe(0);
    await page.locator('[data-pane] [role="status"]').filter({ hasText: /^找到 \d+ 条指标$/ }).first().waitFor({ state: 'attached' });
  });

  test('puts guesses under a heading of their own', async () => {
    const { page, box } = await opened();
    await box.fill('出勤律');
    await page.locator('[data-alike]').waitFor();
    await firstSays(page, '参训人员出勤率');
    expect(await page.locator('[data-template-list] mark').allTextContents()).toEqual(['出勤率']);
    await box.fill('出勤率');
    await page.locator('[data-alike]').waitFor({ state: 'detached' });
  });

  test('begins with what the form lacks, and puts what it has last', async () => {
    const { page, box, rows } = await opened({ without: ['服务对象满意度指标'] });
    expect(await rows.first().textContent()).toMatch(/本表缺.*服务对象满意度/s);
    await box.fill('受益对象对项目实施满意度');
    await firstSays(page, '受益对象对项目实施满意度');
    await page.keyboard.press('Enter');
    await page.locator('[data-insert]').click();
    await page.getByRole('gridcell', { name: /受益对象对项目实施满意度/ }).waitFor();
    await page.getByRole('tab', { name: '指标模板' }).click();
    await box.fill('受益 满意度');
    await page.waitForFunction(() => [...document.querySelectorAll('[data-template-list] li')].at(-1)?.textContent?.startsWith('受益对象对项目实施满意度') === true);
    expect(await rows.last().textContent()).toContain('已有');
  });

  test('says what to try where nothing is found, and opens the other levels', async () => {
    const { page, box } = await opened();
    await box.fill('量子纠缠');
    const nothing = page.locator('[data-nothing-found]');
    await nothing.getByText('没有找到“量子纠缠”。').waitFor();
    expect(await nothing.getByRole('listitem').count()).toBeGreaterThan(2);
    await page.getByRole('combobox', { name: '一级指标', exact: true }).selectOption('成本指标');
    await box.fill('出勤率');
    await nothing.getByRole('button', { name: /在全部一级指标里有 \d+ 条/ }).click();
    await firstSays(page, '参训人员出勤率');
  });

  test.each([['light', 320], ['dark', 320], ['light', 270], ['forced', 320]] as const)('accepts axe with marks, badges and guesses in the %s colours at %d px', async (look, width) => {
    const { page, box } = await opened({ without: ['时效指标'] });
    await page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light', forcedColors: look === 'forced' ? 'active' : 'none' });
    await page.setViewportSize({ width, height: 760 });
    await page.getByRole('tab', { name: /^问题/ }).click();
    for (const words of ['', 'jsl', '出勤律', '量子纠缠']) {
      await box.fill(words);
      await page.waitForTimeout(250);
      await page.screenshot({ path: join(PICTURES, `search-${look}-${width}-${words || 'none'}.png`) });
      await page.evaluate(AXE);
      const { violations } = (await page.evaluate("axe.run({ include: [['[data-pane]']], exclude: [['[data-tabster-dummy]']] }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })")) as { violations: readonly { id: string; nodes: readonly { html: string; failureSummary?: string }[] }[] };
      expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`) }))).toEqual([]);
      expect(await page.locator('[data-pane]').evaluate((pane) => pane.scrollWidth > pane.clientWidth + 1)).toBe(false);
    }
  });
});

/** The pane in a real browser: keyboard, focus, names, narrow widths and themes, on sessions told in literal data. */

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describeInBrowser, openBrowser, type OpenBrowser } from './chromium';
import { buildPanePage, type PanePage } from './pane-page';

jest.setTimeout(120_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string; readonly target: readonly string[] }[] }[];
}

/** What axe objects to. Fluent's focus dummies are hidden on purpose and take focus for a moment only. */
async function objections(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const result = (await page.evaluate("axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })")) as AxeResult;
  return result.violations.flatMap(({ id, nodes }) => nodes.filter(({ html }) => !html.includes('data-tabster-dummy')).map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

const sideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const pane = document.querySelector('[data-pane]')!;
    return pane.scrollWidth > pane.clientWidth || document.documentElement.scrollWidth > document.documentElement.clientWidth;
  });
const calls = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { session: { calls: string[] } }).session.calls);
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
const rows = (page: Page) => page.locator('[data-row]');

describeInBrowser('the task pane', () => {
  let browser: OpenBrowser;
  let pane: PanePage;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    pane = await buildPanePage();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    pane.remove();
  });
  const open = async (scene?: string, width?: number): Promise<Page> => {
    page = await pane.open(browser, scene, width);
    page.on('pageerror', (error) => complaints.push(error.message));
    return page;
  };
  afterEach(async () => {
    await page.close();
    expect(complaints.splice(0)).toEqual([]);
  });

  test.each(['list', 'clear', 'open', 'opening', 'stopped', 'failed', 'noform', 'none'])('accepts axe and 270 px in the state «%s»', async (scene) => {
    await open(`scene=${scene}`, 270);
    expect(await objections(page)).toEqual([]);
    expect(await sideways(page)).toBe(false);
  });

  test.each(['light', 'dark', 'contrast'])('accepts axe on every page in the %s theme', async (theme) => {
    await open(`scene=list&theme=${theme}`);
    expect(await objections(page)).toEqual([]);
    await rows(page).first().click();
    await page.getByRole('button', { name: '返回列表' }).waitFor();
    expect(await objections(page)).toEqual([]);
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: '预览修改' }).click();
    await page.getByRole('heading', { name: '预览修改' }).waitFor();
    expect(await objections(page)).toEqual([]);
    for (const tab of ['指标模板', '设置']) {
      await page.getByRole('tab', { name: tab }).click();
      await page.getByRole('tabpanel', { name: tab }).waitFor();
      await page.locator('[role=tabpanel] :is(select, [role=switch])').first().waitFor();
      expect(await objections(page)).toEqual([]);
      expect(await sideways(page)).toBe(false);
    }
  });

  test('keeps its width with the largest text at 270 px', async () => {
    await open('scene=list', 270);
    await page.getByRole('tab', { name: '设置' }).click();
    await page.getByRole('radio', { name: '特大' }).check();
    expect(await sideways(page)).toBe(false);
    await page.getByRole('tab', { name: '检查' }).click();
    expect(await sideways(page)).toBe(false);
    await page.evaluate(() => localStorage.clear());
  });

  test('gives every control a target of 24 px', async () => {
    await open();
    const small = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-pane] :is(button, select)')].filter((each) => each.getBoundingClientRect().height > 0 && each.getBoundingClientRect().height < 24).map((each) => each.textContent));
    expect(small).toEqual([]);
  });

  test('walks exactly the visible list with F8 and Shift+F8, and says where it stands', async () => {
    await open();
    await page.keyboard.press('F8');
    await page.getByText('1/5').waitFor();
    await page.keyboard.press('F8');
    await page.getByText('2/5').waitFor();
    await page.keyboard.press('Shift+F8');
    await page.keyboard.press('Shift+F8');
    await page.getByText('5/5').waitFor();
    expect(await calls(page)).toEqual(['locate 申报表1!7,3', 'locate 申报表1!15,5', 'locate 申报表1!7,3', 'locate 申报表2!5,2']);
    await page.getByRole('group', { name: '按级别筛选' }).getByRole('button', { name: /提示/ }).click();
    await page.getByText('–/2').waitFor();
    await page.keyboard.press('F8');
    await page.getByText('1/2').waitFor();
  });

  test('moves between pages with the arrow keys', async () => {
    await open();
    await page.getByRole('tab', { name: '检查' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tabpanel', { name: '指标模板' }).waitFor();
    await page.keyboard.press('End');
    await page.getByRole('tabpanel', { name: '设置' }).waitFor();
    expect(await focused(page)).toBe('设置');
  });

  test('works by keyboard: arrows move, Enter opens, Escape returns to the same row, Ctrl+Enter jumps', async () => {
    await open();
    await rows(page).first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('组织培训场次');
    await page.keyboard.press('Control+Enter');
    expect(await calls(page)).toEqual(['locate 申报表1!15,5']);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /组织培训场次/ }).waitFor();
    expect(await calls(page)).toHaveLength(1);
    await page.keyboard.press('Escape');
    await rows(page).first().waitFor();
    expect(await focused(page)).toContain('组织培训场次');
    await page.keyboard.press('End');
    expect(await focused(page)).toContain('起止日期');
  });

  test('jumps and explains at a click, with every place as a link', async () => {
    await open();
    await rows(page).first().click();
    expect(await calls(page)).toEqual(['locate 申报表1!7,3']);
    await page.getByRole('button', { name: '定位到 项目经费情况说明!B31' }).click();
    expect((await calls(page)).at(-1)).toBe('locate 项目经费情况说明!30,1');
    await page.getByText('资金来源加不起来时').waitFor();
    await page.getByText('金额勾稽').waitFor();
    await page.getByText('funds-total-not-sum').waitFor();
    await page.getByText(/上海 2024 年起/).waitFor();
    expect(await page.getByText('项目资金总额：480,000.00').count()).toBe(1);
  });

  test('offers several ways without choosing one, and shows old and new before writing', async () => {
    await open();
    await rows(page).first().click();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await page.getByRole('button', { name: '预览修改' }).isDisabled()).toBe(true);
    await page.getByRole('radio', { name: '改为 480,000.00' }).check();
    await page.getByRole('button', { name: '预览修改' }).click();
    await page.getByText('− 原').waitFor();
    await page.getByText('+ 新').waitFor();
    await page.getByRole('button', { name: '修改 1 处' }).click();
    await page.getByText(/已完成：改为 480,000.00/).waitFor();
    expect(await calls(page)).toContain('apply 改为 480,000.00');
    await page.getByRole('button', { name: '撤销' }).click();
    expect(await page.evaluate(() => (window as unknown as { calls: string[] }).calls)).toEqual(['undo']);
  });

  test('does a safe fix of one cell at once and moves the keyboard to the next finding', async () => {
    await open();
    await page.getByRole('button', { name: '改为 ≥30(场)' }).click();
    await page.getByText(/已完成：改为 ≥30/).waitFor();
    expect(await focused(page)).toContain('多余空格');
    expect(await rows(page).count()).toBe(4);
  });

  test('mends everything safe after a preview', async () => {
    await open();
    await page.getByRole('button', { name: '全部修复 2 个…' }).click();
    await page.getByText('一起处理 2 个格式问题').waitFor();
    await page.getByRole('button', { name: '修改 2 处' }).click();
    await page.getByText(/已完成：全部修复/).waitFor();
    expect(await rows(page).count()).toBe(3);
  });

  test('says why a write was refused and stays where it was', async () => {
    await open('scene=list&refuse');
    await rows(page).first().click();
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: '预览修改' }).click();
    await page.getByRole('button', { name: '修改 1 处' }).click();
    await page.getByText('这张表有保护').waitFor();
    expect(await page.getByRole('button', { name: '撤销' }).count()).toBe(0);
    await page.getByRole('heading', { name: '预览修改' }).waitFor();
  });

  test('ignores only with a reason, lists it, and restores it', async () => {
    await open();
    await rows(page).first().focus();
    await page.keyboard.press('i');
    const dialog = page.getByRole('dialog', { name: '忽略这个问题' });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await focused(page)).toContain('项目资金总额');
    await page.keyboard.press('i');
    await dialog.waitFor();
    await dialog.getByRole('button', { name: '忽略' }).click();
    await dialog.getByText('请先选择原因').waitFor();
    await dialog.getByLabel('原因').selectOption('四舍五入造成的差额');
    await dialog.getByLabel('补充').fill('差 0.3 元');
    expect(await objections(page)).toEqual([]);
    await dialog.getByRole('button', { name: '忽略' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await calls(page)).toContain('ignore here 四舍五入造成的差额；差 0.3 元');
    expect(await focused(page)).toContain('组织培训场次');
    await page.getByRole('button', { name: '已忽略 1', expanded: false }).click();
    await page.getByText(/原因：四舍五入造成的差额/).waitFor();
    await page.getByRole('button', { name: /^恢复：/ }).click();
    expect(await rows(page).count()).toBe(5);
  });

  test('lists what was not judged, read or placed apart from what passed, and lets the clerk point', async () => {
    await open();
    await page.getByRole('group', { name: '按级别筛选' }).getByRole('button', { name: /待核对/ }).click();
    await page.getByText('金额单位写明是元还是万元').waitFor();
    await page.getByText(/没有找到三级指标的表头/).waitFor();
    await page.getByText('底稿').waitFor();
    await page.getByRole('button', { name: /指定“以上内容/ }).click();
    await page.getByLabel('这一格填的是').selectOption({ label: '年度总体目标' });
    await page.getByRole('button', { name: '按这一项检查' }).click();
    expect(await calls(page)).toContain('point annual');
  });

  test('leaves an input method in peace and searches when it has finished', async () => {
    await open();
    const box = page.getByRole('searchbox', { name: '搜索问题' });
    await box.focus();
    await box.dispatchEvent('compositionstart');
    await page.keyboard.type('shixiao');
    expect(await rows(page).count()).toBe(5);
    await box.evaluate((input: HTMLInputElement) => {
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
      set.call(input, '时效');
      input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
      input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '时效' }));
    });
    await page.getByText('–/1').waitFor();
    expect(await rows(page).count()).toBe(1);
  });

  test('shows a hundred rows at a time and walks past them', async () => {
    await open('scene=many');
    expect(await rows(page).count()).toBe(100);
    await page.getByRole('button', { name: '再显示 100 条' }).click();
    expect(await rows(page).count()).toBe(200);
    await page.keyboard.press('Shift+F8');
    await page.getByText('250/250').waitFor();
    expect(await rows(page).count()).toBe(250);
  });

  test('offers what a form lacks first and inserts after a preview', async () => {
    await open();
    await page.getByRole('tab', { name: '指标模板' }).click();
    await page.getByLabel('插入到').selectOption({ index: 1 });
    await page.getByText('这张表缺：时效指标').waitFor();
    await page.getByRole('checkbox').first().check();
    await page.locator('[data-insertion]').getByText(/产出指标 \| 时效指标/).waitFor();
    await page.getByRole('button', { name: '插入 1 行' }).click();
    await rows(page).first().waitFor();
    expect(await calls(page)).toContain('apply 插入');
  });

  test('keeps only three preferences on the machine, and clears them', async () => {
    await open();
    await page.getByRole('tab', { name: '设置' }).click();
    await page.getByLabel('配色').selectOption('dark');
    await page.getByRole('switch', { name: '实时检查' }).uncheck();
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ 'jizhun.preferences': '{"theme":"dark","size":"normal","live":false}' });
    await page.getByRole('button', { name: '清除本机记录' }).click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('says in plain words what is wrong with a rule configuration, and takes a good one', async () => {
    await open();
    await page.getByRole('tab', { name: '设置' }).click();
    await page.getByRole('button', { name: '导入规则配置…' }).waitFor();
    const give = (text: string) => page.locator('input[type=file]').setInputFiles({ name: '本单位.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await give('{"rules":{"no-such-rule":"off"}}');
    await page.getByRole('alert').getByText(/no-such-rule/).waitFor();
    await give('{"pack":"hebei"}');
    await page.getByText('规则集固定为：河北').waitFor();
    expect(await calls(page)).toContain('configure');
  });

  test('can be stopped while opening', async () => {
    await open('scene=opening');
    await page.getByText('正在检查 3/7 张表…').waitFor();
    await page.getByRole('button', { name: '停止' }).click();
    await page.getByText(/其余未检查/).waitFor();
  });

  test('points out what is said of the selected cell without taking the keyboard', async () => {
    await open('scene=list&cell=1');
    expect(await page.locator('[data-here]').count()).toBe(1);
    await page.locator('[data-here]').getByText('组织培训场次').waitFor();
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  test('says one summary per check, politely', async () => {
    await open();
    const said = page.locator('[role=status][aria-live=polite]').filter({ hasText: '暂不建议报送' });
    await said.waitFor({ state: 'attached' });
    expect(await said.count()).toBe(1);
  });
});

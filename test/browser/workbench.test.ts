/** The page around the grid: opening, refusing, saving, many sheets, large sheets, narrow windows, and what assistive technology hears. */

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './chromium';
import { smallWorkbook, type SmallSheet } from './small-workbook';
import { cellAt, cellSays, giveFile, openBytes, workbenchForEach, workbenchUrl } from './workbench-page';

jest.setTimeout(120_000);

const LARGE: SmallSheet = {
  name: '大表',
  rows: Array.from({ length: 20_000 }, (_, row) => [`第${row + 1}行`, row, '内容', '内容', row * 2, '内容', '内容', '末列']),
};

const MANY: readonly SmallSheet[] = Array.from({ length: 1000 }, (_, index) => ({ name: `表${index + 1}`, rows: [[`这是第 ${index + 1} 个`]] }));

const SMALL: readonly SmallSheet[] = [
  { name: '甲', rows: [['甲一', 1], ['甲二', 2]] },
  { name: '乙', rows: [['乙一']] },
  { name: '藏', rows: [['藏一']], hidden: true },
  { name: '空', rows: [] },
];

/** The focus guards that Fluent's keyboard helper puts around a pane are hidden and focusable by design. */
async function audit(page: Page): Promise<readonly string[]> {
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    // Halfway between two themes a colour is neither the one nor the other.
    await Promise.allSettled(document.getAnimations().filter((animation) => animation instanceof CSSTransition).map((transition) => transition.finished));
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({ include: [['html']], exclude: [['[data-tabster-dummy]']] }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'], preload: false });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
  });
}

describeInBrowser('the workbench page', () => {
  const opened = workbenchForEach();

  test('starts with one way to open a file, and says that nothing is sent anywhere', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: '打开文件' }).waitFor();
    await page.getByText('文件只在本机检查，不上传。').waitFor();
    expect(await audit(page)).toEqual([]);
  });

  test('says in plain words why a file cannot be opened, and opens the next one', async () => {
    const { page } = opened;
    await giveFile(page, '照片.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    await page.getByText('“照片.png”打不开，未检查。').waitFor();
    expect(await page.getByRole('status').filter({ hasText: '照片.png' }).innerText()).toMatch(/不是电子表格|另存为/);
    await openBytes(page, '小表.xlsx', smallWorkbook(SMALL));
    await cellSays(page, 'A1', '甲一');
    expect(await page.getByText('打不开').count()).toBe(0);
  });

  test('opens a file dropped anywhere on the page, and says what to do with two of them', async () => {
    const { page } = opened;
    const drop = async (names: readonly string[]): Promise<void> => {
      const content = [...smallWorkbook(SMALL)];
      await page.evaluate(
        ({ names: wanted, content: bytes }) => {
          const dataTransfer = new DataTransfer();
          for (const name of wanted) dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
          for (const type of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
        },
        { names, content },
      );
    };
    await drop(['拖来的.xlsx']);
    await cellSays(page, 'A1', '甲一');
    await page.getByText('拖来的.xlsx').first().waitFor();
    await drop(['先.xlsx', '后.xlsx']);
    await page.getByText('打开的是第一个：先.xlsx').waitFor();
  });

  test('the browser asks before a page with unsaved edits is left, and not otherwise', async () => {
    const { page } = opened;
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await openBytes(page, '小表.xlsx', smallWorkbook(SMALL));
    await page.reload();
    expect(asked).toEqual([]);
    await openBytes(page, '小表.xlsx', smallWorkbook(SMALL));
    await cellAt(page, 'A2').click();
    await page.keyboard.type('改过');
    await page.keyboard.press('Enter');
    await cellSays(page, 'A2', '改过');
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
  });

  test('shows sheets by tab and by list, hidden ones in the list only', async () => {
    const { page } = opened;
    await openBytes(page, '小表.xlsx', smallWorkbook(SMALL));
    await page.getByRole('tab', { name: '乙' }).click();
    await cellSays(page, 'A1', '乙一');
    expect(await page.getByRole('tablist', { name: '工作表标签' }).getByRole('tab').count()).toBe(3);
    await page.getByRole('combobox', { name: '工作表', exact: true }).selectOption({ label: '藏，隐藏' });
    await cellSays(page, 'A1', '藏一');
    await page.getByRole('tab', { name: '空' }).click();
    await page.getByText('这个工作表是空的。').waitFor();
  });

  test('asks before unsaved edits would be lost, and a saved copy holds the edit', async () => {
    const { page } = opened;
    await openBytes(page, '小表.xlsx', smallWorkbook(SMALL));
    await cellAt(page, 'A2').click();
    await page.keyboard.type('改过');
    await page.keyboard.press('Enter');
    await cellSays(page, 'A2', '改过');
    await giveFile(page, '另一个.xlsx', smallWorkbook([{ name: '另', rows: [['另一']] }]));
    await page.getByRole('alertdialog', { name: '有未保存的修改' }).getByRole('button', { name: '取消' }).click();
    await cellSays(page, 'A2', '改过');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '保存副本' }).click()]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    await page.getByText('已保存副本').waitFor();
    const saved = readFileSync(await download.path());
    await giveFile(page, '再开.xlsx', saved);
    await page.getByText('再开.xlsx').first().waitFor();
    await cellSays(page, 'A2', '改过');
    await page.getByRole('tab', { name: '乙' }).click();
    await cellSays(page, 'A1', '乙一');
  });

  test('draws only what is in sight of a sheet of 20,000 rows, and reaches its end', async () => {
    const { page } = opened;
    await openBytes(page, '大表.xlsx', smallWorkbook([LARGE]));
    await cellSays(page, 'A1', '第1行');
    expect(await page.getByRole('gridcell').count()).toBeLessThan(1500);
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(20_000 + 20 + 1));
    await cellAt(page, 'A1').click();
    await page.keyboard.press('Control+End');
    await cellSays(page, 'H20000', '末列');
    expect(await cellAt(page, 'H20000').getAttribute('aria-selected')).toBe('true');
    const [letters, sight] = [(await page.getByRole('columnheader', { name: 'H', exact: true }).boundingBox())!, (await page.locator('.grid-viewport').boundingBox())!];
    expect(letters.y).toBe(sight.y);
    expect(await page.getByRole('gridcell').count()).toBeLessThan(1500);
    await page.keyboard.press('Control+Home');
    await cellSays(page, 'A1', '第1行');
  });

  test('stays usable with a thousand sheets: few tabs are drawn, the list reaches every sheet', async () => {
    const { page } = opened;
    await openBytes(page, '很多表.xlsx', smallWorkbook(MANY));
    await cellSays(page, 'A1', '这是第 1 个');
    const tabs = page.getByRole('tablist', { name: '工作表标签' });
    expect(await tabs.getByRole('tab').count()).toBeLessThan(80);
    await page.getByRole('combobox', { name: '工作表', exact: true }).selectOption('表777');
    await cellSays(page, 'A1', '这是第 777 个');
    expect(await tabs.getByRole('tab', { selected: true }).getAttribute('aria-posinset')).toBe('777');
    await tabs.getByRole('tab', { selected: true }).focus();
    await page.keyboard.press('ArrowRight');
    await cellSays(page, 'A1', '这是第 778 个');
    await page.keyboard.press('End');
    await cellSays(page, 'A1', '这是第 1000 个');
  });

  test('on a narrow page sheet and findings are two tabs', async () => {
    const { page } = opened;
    await page.setViewportSize({ width: 700, height: 800 });
    await openBytes(page, '小表.xlsx', smallWorkbook(SMALL));
    const views = page.getByRole('tablist', { name: '视图' });
    await views.getByRole('tab', { name: /问题/ }).click();
    expect(await page.getByRole('grid').isVisible()).toBe(false);
    await views.getByRole('tab', { name: '原表' }).click();
    expect(await page.getByRole('grid').isVisible()).toBe(true);
  });

  test('on a phone’s width the bar is short, nothing runs over the edge, and the file’s name is read', async () => {
    const { page } = opened;
    await page.setViewportSize({ width: 320, height: 640 });
    await openBytes(page, '小表.xlsx', smallWorkbook(SMALL));
    expect(await page.getByText('小表.xlsx').first().isVisible()).toBe(true);
    for (const name of ['打开文件', '保存副本', '撤销', '重做']) expect(await page.getByRole('button', { name, exact: true }).isVisible()).toBe(true);
    expect((await page.getByRole('group', { name: '工具栏' }).boundingBox())!.height).toBeLessThan(100);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await audit(page)).toEqual([]);
  });

  test('on a phone’s width half of the page is left to the sheet while something is looked for, and a long name does not hide what is not saved', async () => {
    const { page } = opened;
    await page.setViewportSize({ width: 320, height: 640 });
    await openBytes(page, `${'松江区委组织部'.repeat(6)}.xlsx`, smallWorkbook(SMALL));
    await cellAt(page, 'A2').click();
    await page.keyboard.type('改过');
    await page.keyboard.press('Enter');
    const unsaved = (await page.getByText('（有未保存的修改）', { exact: true }).boundingBox())!;
    expect(unsaved.x + unsaved.width).toBeLessThanOrEqual(320);
    await page.keyboard.press('Control+F');
    await page.keyboard.type('改');
    await page.locator('.hit').first().waitFor();
    expect((await page.locator('.grid-viewport').boundingBox())!.height).toBeGreaterThan(360);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await audit(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '保存副本' }).waitFor();
  });

  test('on a narrow page a finding is read where it is opened, and 定位 leads to its cell', async () => {
    const { page } = opened;
    await page.goto(workbenchUrl('?sample=shanghai'));
    await page.getByRole('grid').waitFor();
    await page.setViewportSize({ width: 700, height: 800 });
    const views = page.getByRole('tablist', { name: '视图' });
    await views.getByRole('tab', { name: /问题/ }).click();
    await page.getByRole('group', { name: '问题列表' }).getByRole('listitem').first().getByRole('button').first().click();
    await page.getByRole('button', { name: '返回列表' }).waitFor();
    expect(await page.getByRole('grid').isVisible()).toBe(false);
    await page.getByRole('button', { name: '定位', exact: true }).click();
    await page.getByRole('grid').waitFor();
    await page.keyboard.press('F8');
    expect(await page.getByRole('grid').isVisible()).toBe(true);
  });

  test('the line between sheet and findings moves with the keyboard', async () => {
    const { page } = opened;
    await openBytes(page, '小表.xlsx', smallWorkbook(SMALL));
    const line = page.getByRole('separator', { name: '问题栏宽度' });
    await line.focus();
    await page.keyboard.press('End');
    expect(await line.getAttribute('aria-valuenow')).toBe('520');
    await page.keyboard.press('Home');
    expect(Math.round((await page.getByRole('region', { name: '问题', exact: true }).boundingBox())!.width)).toBe(320);
  });

  test('an open sheet is free of what axe can find, in every theme', async () => {
    const { page } = opened;
    await openBytes(page, '小表.xlsx', smallWorkbook(SMALL));
    await page.keyboard.press('Control+F');
    await page.keyboard.type('一');
    await page.locator('.hit').first().waitFor();
    for (const theme of ['浅色', '深色', '高对比']) {
      await page.getByRole('combobox', { name: '配色' }).selectOption({ label: theme });
      await page.getByRole('combobox', { name: '工作表', exact: true }).waitFor();
      expect({ theme, found: await audit(page) }).toEqual({ theme, found: [] });
    }
  });
});

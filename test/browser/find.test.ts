/** 查找: Ctrl+F looks through all sheets, also where nothing is drawn. */

import type { Locator } from 'playwright-core';
import { describeInBrowser } from './chromium';
import { smallWorkbook, type SmallSheet } from './small-workbook';
import { cellAt, cellSays, openBytes, workbenchForEach } from './workbench-page';

const FAR = 3000;
const SHEETS: readonly SmallSheet[] = [
  { name: '申报表1', rows: [['项目名称', '业务培训'], ...Array.from({ length: FAR }, (_, i) => [`第${i + 2}行`]), ['群众满意度', '≥90(%)']] },
  { name: '申报表2', rows: [['服务对象满意度指标', '金额'], ['', 530000]], merges: ['A1:A2'] },
  { name: '旧表', hidden: true, rows: [['去年的满意度']] },
];

jest.setTimeout(60_000);

describeInBrowser('查找', () => {
  const opened = workbenchForEach((page) => openBytes(page, '申报.xlsx', smallWorkbook(SHEETS)));
  const box = (): Locator => opened.page.getByRole('textbox', { name: '查找内容' });
  const says = (words: string): Promise<void> => opened.page.getByRole('search').getByRole('status').filter({ hasText: words }).waitFor({ timeout: 5000 });
  const hasKeyboard = (name: string): Promise<unknown> => opened.page.waitForFunction((label) => document.activeElement?.getAttribute('aria-label') === label, name);

  test('finds what is far out of sight, goes over the sheets and around, and gives the keyboard back to the cell it found', async () => {
    const { page } = opened;
    await cellAt(page, 'A1').click();
    await page.keyboard.press('Control+F');
    await hasKeyboard('查找内容');
    await page.keyboard.type('满意度');
    await says('共 3 处，在 3 个工作表');
    await page.keyboard.press('Enter');
    await says(`第 1 处，共 3 处：申报表1!A${FAR + 2} 群众满意度`);
    await cellSays(page, `A${FAR + 2}`, '群众满意度');
    expect(await page.locator('.hit').count()).toBe(1);
    await page.keyboard.press('Enter');
    await says('第 2 处，共 3 处：申报表2!A1 服务对象满意度指标');
    await page.keyboard.press('Enter');
    await says('第 3 处，共 3 处：旧表!A1');
    await page.keyboard.press('Enter');
    await says('第 1 处，共 3 处，已从头查起');
    await page.keyboard.press('Shift+Enter');
    await says('第 3 处，共 3 处，已从末尾查起');
    await page.getByRole('button', { name: '上一处' }).click();
    await says('第 2 处，共 3 处');
    await box().press('Escape');
    await hasKeyboard('单元格 A1');
    await cellSays(page, 'A1', '服务对象满意度指标');
    expect(await page.getByRole('search').count()).toBe(0);
    expect(await page.locator('.hit').count()).toBe(0);
  });

  test('two quick Enters while it is still searched lead to the second place', async () => {
    const { page } = opened;
    await cellAt(page, 'A1').click();
    await page.keyboard.press('Control+F');
    await hasKeyboard('查找内容');
    await page.evaluate(async () => {
      const field = document.activeElement as HTMLInputElement;
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, '满意度');
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      for (let i = 0; i < 2; i++) {
        // Long enough for the page to know the word, not for the search to end.
        await null;
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
      }
    });
    await says('第 2 处，共 3 处：申报表2!A1 服务对象满意度指标');
  });

  test('says that nothing is found, can keep to one sheet, and follows what is typed into cells', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: '查找', exact: true }).click();
    await page.keyboard.type('新词');
    await says('没有找到“新词”');
    await cellAt(page, 'B2').click();
    await page.keyboard.type('一个新词');
    await page.keyboard.press('Enter');
    await says('共 1 处');
    await page.getByRole('combobox', { name: '查找范围' }).selectOption('本工作表');
    await page.keyboard.press('Control+F');
    await page.keyboard.type('530000');
    await says('本工作表里没有“530000”，可改查全部工作表');
    await page.getByRole('tab', { name: '申报表2' }).click();
    await says('共 1 处');
  });

  test('writes what was being typed into a cell, and leaves an input method in peace', async () => {
    const { page } = opened;
    await cellAt(page, 'C1').click();
    await page.keyboard.type('备考');
    await page.keyboard.press('Control+F');
    await cellSays(page, 'C1', '备考');
    await hasKeyboard('查找内容');
    await page.keyboard.press('Enter');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'peixun', selectionStart: 6, selectionEnd: 6 });
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 });
    expect(await page.getByRole('search').getByRole('status').textContent()).toBe('');
    await session.send('Input.insertText', { text: '培训' });
    await says('共 1 处，按回车逐处查看');
    await page.keyboard.press('Enter');
    await says('第 1 处，共 1 处，已从头查起：申报表1!B1 业务培训');
    expect(await box().inputValue()).toBe('培训');
  });
});

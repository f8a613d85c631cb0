/** A clerk's work is never lost behind her back: what she typed is saved or asked about, and what is taken back is taken back before her eyes. */

import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { openFile } from '../../src/hosts/file';
import { describeInBrowser } from './chromium';
import { smallWorkbook } from './small-workbook';
import { cellAt, cellSays, giveFile, openBytes, textAt, workbenchForEach } from './workbench-page';

jest.setTimeout(120_000);

const WORK = smallWorkbook([
  { name: '甲', rows: [['甲一', '甲二'], ['甲三', '甲四']] },
  { name: '乙', rows: [['乙一', '乙二'], ['乙三', '乙四']] },
]);
const OTHER = smallWorkbook([{ name: '另', rows: [['另一']] }]);

async function type(page: Page, address: string, text: string): Promise<void> {
  await cellAt(page, address).click();
  await page.keyboard.type(text);
}

async function write(page: Page, address: string, text: string): Promise<void> {
  await type(page, address, text);
  await page.keyboard.press('Enter');
  await cellSays(page, address, text);
}

/** Types behind what stands in A1, as one who opened the cell does. */
async function addWords(page: Page): Promise<void> {
  await cellAt(page, 'A1').click();
  await page.keyboard.press('F2');
  await page.keyboard.type('加字');
  await page.keyboard.press('Enter');
  await cellSays(page, 'A1', '甲一加字');
}

async function turnTo(page: Page, sheet: string, a1: string): Promise<void> {
  await page.getByRole('tab', { name: new RegExp(`^${sheet}`) }).click();
  await cellSays(page, 'A1', a1);
}

async function inSaved(download: Download, sheet: string): Promise<string> {
  return (await (await openFile(readFileSync(await download.path()), '副本.xlsx')).readSheet(sheet))!.cell(0, 0).text;
}

async function drop(page: Page, name: string, content: Buffer): Promise<void> {
  await page.evaluate(
    ({ called, bytes }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], called));
      for (const kind of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    },
    { called: name, bytes: [...content] },
  );
}

describeInBrowser('a clerk’s work at the workbench', () => {
  const opened = workbenchForEach((begun) => openBytes(begun, '小表.xlsx', WORK));
  let page: Page;
  beforeEach(() => {
    page = opened.page;
  });

  const editor = () => page.locator('.sheet-side textarea');
  const inFront = () => page.getByRole('tablist', { name: '工作表标签' }).getByRole('tab', { selected: true });

  test('a file that cannot be opened leaves the open one as it is, edits too, and its message can be closed', async () => {
    await write(page, 'B2', '改过');
    await giveFile(page, '坏.xlsx', Buffer.from('PK\u0003\u0004 nothing that could be read'));
    await page.getByRole('alertdialog').getByRole('button', { name: '不保存，直接打开' }).click();
    await page.getByText(/“坏\.xlsx”打不开，未检查。.*现在打开的仍是“小表\.xlsx”。/).waitFor();
    await cellSays(page, 'B2', '改过');
    await page.getByText('小表.xlsx（有未保存的修改）').waitFor();
    await page.getByRole('button', { name: '关闭提示' }).click();
    await page.getByText('打不开').waitFor({ state: 'detached' });
    await editor().focus();
    await page.keyboard.press('Control+Z');
    await cellSays(page, 'B2', '甲四');
  });

  test('undo pressed in the pane takes back the last edit, and leaves the cell in front alone', async () => {
    await addWords(page);
    await cellAt(page, 'B2').click();
    await page.getByRole('button', { name: '重新检查' }).first().focus();
    await page.keyboard.press('Control+Z');
    await cellSays(page, 'A1', '甲一');
    await page.keyboard.press('Control+Y');
    await cellSays(page, 'A1', '甲一加字');
    await cellAt(page, 'B1').click();
    expect(await textAt(page, 'B2')).toBe('甲四');
  });

  test('the undo of the browser’s own menu does not type old words into another cell', async () => {
    await addWords(page);
    await cellAt(page, 'B2').click();
    await page.evaluate(() => document.execCommand('undo'));
    await page.evaluate(() => document.execCommand('undo'));
    expect(await editor().getAttribute('aria-label')).toBe('单元格 B2');
    await cellAt(page, 'B1').click();
    await write(page, 'B1', '后写');
    expect(await textAt(page, 'B2')).toBe('甲四');
  });

  test('undo and redo show the sheet and the cell they change', async () => {
    await turnTo(page, '乙', '乙一');
    await write(page, 'B2', '改过');
    await turnTo(page, '甲', '甲一');
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await cellSays(page, 'B2', '乙四');
    expect(await inFront().innerText()).toMatch(/^乙/);
    await expect(cellAt(page, 'B2').getAttribute('aria-selected')).resolves.toBe('true');
    await turnTo(page, '甲', '甲一');
    await page.getByRole('button', { name: '重做', exact: true }).click();
    await cellSays(page, 'B2', '改过');
    expect(await inFront().innerText()).toMatch(/^乙/);
  });

  test('what is still being typed is asked about when another file is dropped, and kept when she stays', async () => {
    await type(page, 'A1', '没按回车');
    await drop(page, '另一个.xlsx', OTHER);
    await page.getByRole('alertdialog', { name: '有未保存的修改' }).getByRole('button', { name: '取消' }).click();
    await cellSays(page, 'A1', '没按回车');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === '单元格 A1');
  });

  test('the keyboard is on the sheet when a file has opened, also after the question about the one before', async () => {
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === '单元格 A1');
    await write(page, 'B2', '改过');
    await drop(page, '另一个.xlsx', OTHER);
    await page.getByRole('alertdialog', { name: '有未保存的修改' }).getByRole('button', { name: '不保存，直接打开' }).press('Enter');
    await cellSays(page, 'A1', '另一');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === '单元格 A1');
  });

  test('a long text in a narrow column is edited at a readable width, and never beyond what is in sight', async () => {
    await openBytes(page, '长文.xlsx', smallWorkbook([{ name: '长', rows: [['短', '经费用于日常工作。'.repeat(120)]] }]));
    await cellSays(page, 'A1', '短');
    await cellAt(page, 'B1').dblclick();
    await page.keyboard.type('完');
    const box = (await page.getByRole('textbox', { name: '编辑 B1' }).boundingBox())!;
    const sight = (await page.locator('.grid-viewport').boundingBox())!;
    expect(box.width).toBeGreaterThan(400);
    expect(box.y + box.height).toBeLessThanOrEqual(sight.y + sight.height);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('region', { name: '单元格内容' }).innerText()).toMatch(/^B1\s*经费用于日常工作。/);
  });

  test('what is still being typed is in the copy that is saved with Ctrl+S', async () => {
    await type(page, 'A1', '没按回车');
    const [saved] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+S')]);
    expect(await inSaved(saved, '甲')).toBe('没按回车');
    await page.getByText('已保存副本').waitFor();
    expect(await page.getByText('有未保存的修改').count()).toBe(0);
    expect(await page.title()).toMatch(/^小表\.xlsx · /);
    await write(page, 'B2', '再改');
    await page.getByText('已保存副本').waitFor({ state: 'detached' });
    expect(await page.title()).toMatch(/^\* 小表\.xlsx · /);
  });

  test('what is said of a saved copy passes with the next edit, also where the copy is of another format', async () => {
    await openBytes(page, '表.csv', Buffer.from('项目名称,业务培训\n金额,530000\n'));
    await cellSays(page, 'B1', '业务培训');
    await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+S')]);
    await page.getByText(/已保存副本：.*原文件不是/).waitFor();
    await write(page, 'B1', '维修');
    await page.getByText('已保存副本').waitFor({ state: 'detached' });
  });

  test('the copy that is saved before another file opens holds what was being typed', async () => {
    await type(page, 'A1', '没按回车');
    await drop(page, '另一个.xlsx', OTHER);
    const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '先保存副本' }).click()]);
    expect(await inSaved(saved, '甲')).toBe('没按回车');
    await cellSays(page, 'A1', '另一');
  });

  test('the browser asks before a page is left where a cell is being typed into', async () => {
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await type(page, 'A1', '没按回车');
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
  });

  test('F6 leads from the sheet to the pane and back to the same cell', async () => {
    await cellAt(page, 'B2').click();
    await page.keyboard.press('F6');
    await page.waitForFunction(() => document.activeElement?.closest('[aria-label="问题"]') !== null);
    await page.keyboard.press('F6');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === '单元格 B2');
    await page.keyboard.type('改过');
    await page.keyboard.press('Enter');
    await cellSays(page, 'B2', '改过');
  });

  test('a click on the strip above the sheet, or Enter there, opens the cell to be written into and brings it into sight', async () => {
    await openBytes(page, '长表.xlsx', smallWorkbook([{ name: '长', rows: Array.from({ length: 400 }, (_, i) => [`第${i + 1}行`]) }]));
    await cellSays(page, 'A1', '第1行');
    await cellAt(page, 'A2').click();
    await page.locator('.grid-viewport').evaluate((element) => element.scrollTo(0, 5000));
    const strip = page.getByRole('region', { name: '单元格内容' });
    await strip.click();
    const open = page.getByRole('textbox', { name: '编辑 A2' });
    await open.waitFor();
    expect(await page.locator('.grid-viewport').evaluate((element) => element.scrollTop)).toBeLessThan(30);
    await page.keyboard.type('，改过');
    await page.keyboard.press('Enter');
    await cellSays(page, 'A2', '第2行，改过');
    await strip.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: '编辑 A3' }).waitFor();
    expect(await page.getByRole('textbox', { name: '编辑 A3' }).inputValue()).toBe('第3行');
  });

  test('to mark words in the strip, or to make it higher, opens nothing', async () => {
    const strip = page.getByRole('region', { name: '单元格内容' });
    const drag = async (from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 3 });
      await page.mouse.up();
    };
    const words = (await strip.locator('.content').boundingBox())!;
    await drag({ x: words.x + 1, y: words.y + 8 }, { x: words.width, y: 0 });
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('甲一');
    const { x, y, width, height } = (await strip.boundingBox())!;
    await drag({ x: x + width - 4, y: y + height - 4 }, { x: 0, y: 60 });
    expect((await strip.boundingBox())!.height).toBeGreaterThan(height + 40);
    expect(await page.getByRole('textbox', { name: /^编辑/ }).count()).toBe(0);
  });
});

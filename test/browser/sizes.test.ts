/** Columns and rows under the mouse: their edges are dragged, fitted with a double click, and moved with the keyboard. */

import { readFileSync } from 'node:fs';
import { openFile } from '../../src/hosts/file';
import { describeInBrowser } from './chromium';
import { smallWorkbook, type SmallSheet } from './small-workbook';
import { cellAt, cellSays, openBytes, textAt, workbenchForEach } from './workbench-page';

const SHEET: SmallSheet = {
  name: '表一',
  rows: [
    ['项目支出绩效目标申报表', null, null, null],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '组织学习培训和座谈交流等活动的次数', '≥12次'],
  ],
  merges: ['A1:D1'],
};

jest.setTimeout(60_000);

describeInBrowser('the edges of columns and rows', () => {
  const opened = workbenchForEach((page) => openBytes(page, '小表.xlsx', smallWorkbook([SHEET])));

  const header = (name: string) => opened.page.getByRole(/\d/.test(name) ? 'rowheader' : 'columnheader', { name, exact: true });
  const edge = async (name: string): Promise<{ x: number; y: number }> => {
    const { x, y, width, height } = (await header(name).boundingBox())!;
    return /\d/.test(name) ? { x: x + 10, y: y + height - 2 } : { x: x + width - 2, y: y + 10 };
  };
  const size = async (name: string): Promise<number> => Math.round((await header(name).boundingBox())![/\d/.test(name) ? 'height' : 'width']);
  const hasSize = async (name: string, pixels: number): Promise<void> => {
    await opened.page.waitForFunction(
      ([label, wanted]) => {
        const side = /\d/.test(label) ? 'height' : 'width';
        return [...document.querySelectorAll('[data-header]')].some((each) => each.textContent === label && Math.round(each.getBoundingClientRect()[side]) === wanted);
      },
      [name, pixels] as const,
      { timeout: 5000 },
    );
  };

  async function drag(name: string, by: number): Promise<void> {
    const { page } = opened;
    const { x, y } = await edge(name);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + by / 2, y + by / 2);
    await page.mouse.move(x + by, y + by);
  }

  test('a dragged edge shows where it will stand, is saved, and is taken back with one undo', async () => {
    const { page } = opened;
    const before = await size('C');
    await drag('C', 90);
    await page.getByText(`列宽 ${before + 90} 像素`).waitFor();
    expect(await size('C')).toBe(before);
    await page.mouse.up();
    await hasSize('C', before + 90);
    expect(await page.getByText(/列宽 \d+ 像素/).count()).toBe(0);
    const [saved] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+S')]);
    const copy = await openFile(readFileSync(await saved.path()), '副本.xlsx');
    expect(copy.look('表一')!.columnWidths.get(2)).toBe(before + 90);
    expect((await copy.readSheet('表一'))!.cell(2, 3).text).toBe('≥12次');
    await page.keyboard.press('Control+Z');
    await hasSize('C', before);
    expect(await textAt(page, 'D3')).toBe('≥12次');
  });

  test('Esc gives a drag up, and a click on an edge changes nothing', async () => {
    const { page } = opened;
    const before = await size('B');
    await drag('B', 60);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    const { x, y } = await edge('B');
    await page.mouse.click(x, y);
    expect(await size('B')).toBe(before);
    expect(await page.getByText('有未保存的修改').count()).toBe(0);
  });

  test('a double click fits a column to its texts and a row to what is merged in it, at any zoom', async () => {
    const { page } = opened;
    await page.getByRole('combobox', { name: '表格缩放' }).selectOption('150%');
    await hasSize('1', 30);
    const third = await edge('C');
    await page.mouse.dblclick(third.x, third.y);
    await page.waitForFunction(() => document.querySelector('[aria-label^="C3 "]')!.getBoundingClientRect().width > 370);
    const text = await cellAt(page, 'C3').locator('.text').evaluate((span) => [span.scrollWidth, span.clientWidth] as const);
    expect(text[0]).toBeLessThanOrEqual(text[1]);
    await drag('1', 45);
    await page.mouse.up();
    await hasSize('1', 75);
    const first = await edge('1');
    await page.mouse.dblclick(first.x, first.y);
    await hasSize('1', 33);
  });

  test('columns chosen by their letters take one width together, and no others, though a title is merged across them', async () => {
    const { page } = opened;
    const before = await size('A');
    await header('B').click();
    await page.keyboard.down('Shift');
    await header('C').click();
    await page.keyboard.up('Shift');
    await drag('C', 40);
    await page.mouse.up();
    await hasSize('B', before + 40);
    expect([await size('A'), await size('C'), await size('D')]).toEqual([before, before + 40, before]);
  });

  test('Alt+Shift and the arrows do the same from the keyboard', async () => {
    const { page } = opened;
    const [width, height] = [await size('B'), await size('2')];
    await cellAt(page, 'B2').click();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowDown']) await page.keyboard.press(`Alt+Shift+${key}`);
    await hasSize('B', width + 8);
    await hasSize('2', height + 4);
    expect(await cellAt(page, 'B2').getAttribute('aria-selected')).toBe('true');
    expect(await cellAt(page, 'B3').getAttribute('aria-selected')).toBe('false');
  });

  test('a column chosen by its letter is emptied alone, though a title is merged across it', async () => {
    const { page } = opened;
    await header('B').click();
    await page.keyboard.press('Delete');
    await cellSays(page, 'B2', '空');
    const left = await Promise.all(['A1', 'A2', 'C2'].map((at) => textAt(page, at)));
    expect(left.map((text) => text.split('，')[0])).toEqual(['项目支出绩效目标申报表', '一级指标', '三级指标']);
  });
});

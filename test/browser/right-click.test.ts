/** The right button: the browser's own menu is offered for the selected cells, and the keyboard stays on the sheet. */

import { describeInBrowser } from './chromium';
import { smallWorkbook } from './small-workbook';
import { cellAt, cellSays, openBytes, textAt, workbenchForEach } from './workbench-page';

jest.setTimeout(60_000);

describeInBrowser('a right click on the sheet', () => {
  const opened = workbenchForEach((page) => openBytes(page, '小表.xlsx', smallWorkbook([{ name: '表一', rows: [['甲', '乙'], ['丙', '丁'], ['戊', '己']] }])));

  /** The name of what the browser would open its menu for. */
  const menuFor = (address: string): Promise<string | null> =>
    Promise.all([
      opened.page.evaluate(
        () => new Promise<string | null>((resolve) => window.addEventListener('contextmenu', (event) => resolve((event.target as Element).getAttribute('aria-label')), { once: true })),
      ),
      cellAt(opened.page, address).click({ button: 'right', force: true }),
    ]).then(([name]) => name);

  test('selects the cell and lets it be copied and pasted into', async () => {
    const { page } = opened;
    await cellAt(page, 'A1').click();
    expect(await menuFor('B2')).toBe('单元格 B2');
    expect(await cellAt(page, 'B2').getAttribute('aria-selected')).toBe('true');
    const copied = await page.evaluate(() => {
      const data = new DataTransfer();
      const selected = (document.activeElement as HTMLTextAreaElement).selectionEnd;
      document.activeElement!.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
      return [selected, data.getData('text/plain')];
    });
    expect(copied).toEqual([1, '丁']);
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', '新');
      document.activeElement!.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await cellSays(page, 'B2', '新');
  });

  test('inside a range keeps the range, and the keys go on as before', async () => {
    const { page } = opened;
    await cellAt(page, 'A1').click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    expect(await menuFor('B2')).toBe('单元格 A1');
    expect(await page.getByRole('gridcell', { selected: true }).count()).toBe(4);
    await page.mouse.move(400, 400);
    expect(await page.locator('.editor[data-menu]').count()).toBe(0);
    await page.keyboard.press('Delete');
    await cellSays(page, 'B2', '空');
    expect(await textAt(page, 'A3')).toBe('戊');
    await page.keyboard.type('写');
    await page.keyboard.press('Enter');
    await cellSays(page, 'A1', '写');
  });

  test('on a letter chooses the column, and keeps several that are chosen', async () => {
    const { page } = opened;
    const letter = (name: string) => page.getByRole('columnheader', { name, exact: true });
    const chosen = (): Promise<string[]> => page.locator('.column-headers .chosen').allInnerTexts();
    await cellAt(page, 'A1').click();
    await letter('B').click({ button: 'right' });
    expect(await chosen()).toEqual(['B']);
    await letter('D').click({ modifiers: ['Shift'] });
    await letter('C').click({ button: 'right' });
    expect(await chosen()).toEqual(['B', 'C', 'D']);
    await page.keyboard.press('Delete');
    await cellSays(page, 'B3', '空');
    expect(await textAt(page, 'A3')).toBe('戊');
  });
});

/** The grid under a person's hands: keyboard, mouse, input method, clipboard, undo. */

import { describeInBrowser } from './chromium';
import { smallWorkbook, type SmallSheet } from './small-workbook';
import { cellAt, cellSays, openBytes, textAt, workbenchForEach } from './workbench-page';

const SHEET: SmallSheet = {
  name: '表一',
  rows: [
    ['标题跨三列', null, null, '右上'],
    ['项目名称', '业务培训', null, '备注'],
    ['总额', 530000, 12.5, '说明'],
    ['甲', '乙', '丙', '丁'],
    ['一\n二', null, null, null],
  ],
  merges: ['A1:C1', 'A4:A5'],
  choices: [{ at: 'B2', values: ['业务培训', '设备购置', '维修改造'] }],
};

jest.setTimeout(60_000);

describeInBrowser('the grid', () => {
  const opened = workbenchForEach((page) => openBytes(page, '小表.xlsx', smallWorkbook([SHEET])));

  const selected = (): Promise<string[]> => opened.page.getByRole('gridcell', { selected: true }).evaluateAll((cells) => cells.map((cell) => (cell.getAttribute('aria-label') ?? '').split(' ')[0]!));

  test('shows a merged cell as one cell with its span', async () => {
    const title = cellAt(opened.page, 'A1');
    expect(await title.getAttribute('aria-colspan')).toBe('3');
    expect(await title.getAttribute('aria-label')).toBe('A1 标题跨三列');
    expect(await cellAt(opened.page, 'B1').count()).toBe(0);
  });

  test('offers what a list validation allows, by keyboard and by mouse, and undoes the choice', async () => {
    const { page } = opened;
    await cellAt(page, 'B2').click();
    await page.keyboard.press('Alt+ArrowDown');
    const list = page.getByRole('listbox', { name: '可选内容' });
    expect(await list.getByRole('option', { selected: true }).textContent()).toBe('业务培训');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await cellSays(page, 'B2', '设备购置');
    expect(await list.count()).toBe(0);
    await page.getByRole('button', { name: 'B2 的可选内容' }).click();
    await list.getByRole('option', { name: '维修改造' }).click();
    await cellSays(page, 'B2', '维修改造');
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Escape');
    expect(await list.count()).toBe(0);
    await page.keyboard.press('Control+z');
    await cellSays(page, 'B2', '设备购置');
    await cellAt(page, 'A2').click();
    expect(await page.getByRole('button', { name: /的可选内容$/ }).count()).toBe(0);
  });

  test('moves with the arrows, over a merged cell in one step, and with Tab and Enter', async () => {
    const { page } = opened;
    await cellAt(page, 'A1').click();
    await page.keyboard.press('ArrowRight');
    expect(await selected()).toEqual(['D1']);
    await page.keyboard.press('ArrowLeft');
    expect(await selected()).toEqual(['A1']);
    await cellAt(page, 'B2').click();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await selected()).toEqual(['B3']);
    await page.keyboard.press('Shift+Enter');
    expect(await selected()).toEqual(['B2']);
    await page.keyboard.press('Control+End');
    expect(await selected()).toEqual(['D5']);
    await page.keyboard.press('Control+Home');
    expect(await selected()).toEqual(['A1']);
    await page.keyboard.press('Control+ArrowDown');
    expect(await selected()).toEqual(['A4']);
  });

  test('selects a range with Shift and the arrows', async () => {
    const { page } = opened;
    await cellAt(page, 'B2').click();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    expect(await selected()).toEqual(['B2', 'C2', 'B3', 'C3']);
  });

  test('a range that is dragged below the sheet goes on beyond what was in sight', async () => {
    const { page } = opened;
    await cellAt(page, 'B2').hover();
    await page.mouse.down();
    const sight = (await page.locator('.grid-viewport').boundingBox())!;
    await page.mouse.move(sight.x + 200, sight.y + sight.height + 20, { steps: 3 });
    await page.waitForFunction(() => document.querySelector('.grid-viewport')!.scrollTop > 100);
    await page.mouse.up();
    expect(await page.locator('.header.row-header.chosen').last().innerText()).not.toBe('2');
  });

  test('typing replaces the text, Enter writes it and moves down', async () => {
    const { page } = opened;
    await cellAt(page, 'B2').click();
    await page.keyboard.type('abc');
    await page.keyboard.press('Enter');
    await cellSays(page, 'B2', 'abc');
    expect(await selected()).toEqual(['B3']);
  });

  test('F2 opens the text, Esc leaves it as it was, Alt+Enter breaks the line', async () => {
    const { page } = opened;
    await cellAt(page, 'B2').click();
    await page.keyboard.press('F2');
    await page.keyboard.type('甲');
    await page.keyboard.press('Escape');
    expect(await textAt(page, 'B2')).toBe('业务培训');
    await cellAt(page, 'B2').dblclick();
    await page.keyboard.press('Alt+Enter');
    await page.keyboard.type('第二行');
    await page.keyboard.press('Tab');
    await cellSays(page, 'B2', '业务培训\n第二行');
    expect(await selected()).toEqual(['C2']);
  });

  test('an edit of a merged cell goes to the merged cell', async () => {
    const { page } = opened;
    await cellAt(page, 'A4').dblclick();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('x');
    await page.keyboard.press('Enter');
    await cellSays(page, 'A4', 'x');
    expect(await selected()).toEqual(['A6']);
  });

  test('undoes and redoes with the keyboard and the buttons', async () => {
    const { page } = opened;
    await cellAt(page, 'B2').click();
    await page.keyboard.press('Delete');
    await cellSays(page, 'B2', '空');
    await page.keyboard.press('Control+Z');
    await cellSays(page, 'B2', '业务培训');
    await page.keyboard.press('Control+Y');
    await cellSays(page, 'B2', '空');
    await page.getByRole('button', { name: '撤销', exact: true }).first().click();
    await cellSays(page, 'B2', '业务培训');
  });

  test('a cell that is shown moves the sheet sideways no further than it must', async () => {
    const { page } = opened;
    await page.setViewportSize({ width: 1000, height: 800 });
    await cellAt(page, 'D6').click();
    for (const key of ['Control+ArrowRight', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
    await page.keyboard.type('远');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Home');
    await cellAt(page, 'A1').waitFor();
    await page.keyboard.press('Control+Z');
    const shown = page.getByRole('gridcell', { selected: true });
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === '单元格 L6');
    const cell = (await shown.boundingBox())!;
    const inSight = await page.locator('.grid-viewport').evaluate((element) => element.getBoundingClientRect().left + element.clientWidth);
    expect(Math.abs(cell.x + cell.width - inSight)).toBeLessThan(2);
  });

  test('an input method composes in the cell, and the Enter that ends its composition writes nothing', async () => {
    const { page } = opened;
    await cellAt(page, 'B2').click();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'peixun', selectionStart: 6, selectionEnd: 6 });
    const editor = page.getByRole('textbox', { name: '编辑 B2' });
    await editor.waitFor();
    expect(await editor.inputValue()).toBe('peixun');
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 });
    expect(await editor.inputValue()).toBe('peixun');
    await session.send('Input.insertText', { text: '培训' });
    expect(await editor.inputValue()).toBe('培训');
    await page.keyboard.press('Enter');
    await cellSays(page, 'B2', '培训');
    expect(await selected()).toEqual(['B3']);
  });

  test('pastes a block of cells as one step', async () => {
    const { page } = opened;
    await cellAt(page, 'B3').click();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', '一\t二\n"三\n三"\t四\n');
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await cellSays(page, 'B3', '一');
    await cellSays(page, 'C3', '二');
    await cellSays(page, 'B4', '三\n三');
    await cellSays(page, 'C4', '四');
    await page.keyboard.press('Control+Z');
    await cellSays(page, 'B3', '530000');
    await cellSays(page, 'C4', '丙');
  });

  async function pasteText(text: string): Promise<void> {
    await opened.page.evaluate((content) => {
      const data = new DataTransfer();
      data.setData('text/plain', content);
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, text);
  }

  test('a block pasted over a selection that holds it twice is pasted twice, over a merged cell once', async () => {
    const { page } = opened;
    await cellAt(page, 'B6').click();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(`Shift+${key}`);
    await pasteText('一\t二\n三\t四');
    await cellSays(page, 'B8', '一');
    await cellSays(page, 'C9', '四');
    await cellAt(page, 'A4').click();
    await pasteText('新\t旁');
    await cellSays(page, 'A4', '新');
    expect(await textAt(page, 'B5')).toBe('空');
  });

  test('Ctrl+D and Ctrl+R fill a range from its first row or column, one cell from the one before it', async () => {
    const { page } = opened;
    await cellAt(page, 'D2').click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+D');
    await cellSays(page, 'D3', '备注');
    await cellSays(page, 'D4', '备注');
    await page.keyboard.press('Control+Z');
    await cellSays(page, 'D4', '丁');
    await cellAt(page, 'C5').click();
    await page.keyboard.press('Control+D');
    await cellSays(page, 'C5', '丙');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+R');
    await cellSays(page, 'D5', '丙');
  });

  test('a formula that is filled down reads the cells beside its new place', async () => {
    const { page } = opened;
    await cellAt(page, 'E3').click();
    await page.keyboard.type('=B3+C3');
    await page.keyboard.press('Enter');
    await cellSays(page, 'E3', '530012.5');
    await page.keyboard.press('Control+D');
    await page.keyboard.press('F2');
    await page.getByRole('textbox', { name: '编辑 E4' }).waitFor();
    expect(await page.getByRole('textbox', { name: '编辑 E4' }).inputValue()).toBe('=B4+C4');
  });

  test('Ctrl+Enter writes what was typed into every selected cell, and breaks the line in a single one', async () => {
    const { page } = opened;
    await cellAt(page, 'B6').click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.type('无');
    await page.keyboard.press('Control+Enter');
    await cellSays(page, 'B6', '无');
    await cellSays(page, 'C7', '无');
    await page.keyboard.press('Control+Z');
    await cellSays(page, 'C7', '空');
    await cellAt(page, 'D6').click();
    await page.keyboard.type('上');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('下');
    await page.keyboard.press('Enter');
    await cellSays(page, 'D6', '上\n下');
  });

  test('copies the texts of a range and pastes them elsewhere', async () => {
    const { page } = opened;
    await cellAt(page, 'B2').click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+C');
    await cellAt(page, 'D6').click();
    await page.keyboard.press('Control+V');
    await cellSays(page, 'D6', '业务培训');
    await cellSays(page, 'D7', '530000');
  });

  test('a formula that is copied reads the cells beside its new place, and another program gets its result', async () => {
    const { page } = opened;
    await cellAt(page, 'E3').click();
    await page.keyboard.type('=B3*2');
    await page.keyboard.press('Enter');
    await cellSays(page, 'E3', '1060000');
    await cellAt(page, 'E3').click();
    await page.keyboard.press('Control+C');
    await cellAt(page, 'F3').click();
    await page.keyboard.press('Control+V');
    await cellSays(page, 'F3', '25');
    await pasteText('5\t6');
    await cellSays(page, 'F3', '5');
  });

  test('an equals sign with cells is a formula, a 指标值 that begins with one is a text', async () => {
    const { page } = opened;
    await cellAt(page, 'D2').click();
    await page.keyboard.type('=100(%)');
    await page.keyboard.press('Enter');
    await cellSays(page, 'D2', '=100(%)');
    await page.keyboard.type('=B3*2');
    await page.keyboard.press('Enter');
    await cellSays(page, 'D3', '1060000');
  });

  test('Tab is no trap: after Esc it leaves the grid', async () => {
    const { page } = opened;
    await cellAt(page, 'B2').click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('TEXTAREA');
  });
});

/** A narrative in the workbench: editing a number in a paragraph or in the form updates the finding; the fix changes exactly the unit. */

import { drawInked } from '../forms/draw';
import { narrativeSheet } from '../forms/narrative';
import { toXlsx } from '../forms/xlsx';
import { describeInBrowser, openBrowser, type OpenBrowser } from './chromium';
import { cellAt, cellSays, openBytes, openWorkbench } from './workbench-page';

const BUDGET = '1.资金测算：全年预算资金86.00万元，其中采样检测费70.00万元，人员培训费16.00元。';

function workbook(): Buffer {
  const example = { narrative: { 年度预算安排: [BUDGET, '2.资金类型：全部为财政拨款。'] } };
  const texts = narrativeSheet([example])!;
  return Buffer.from(toXlsx([{ sheet: texts, ink: new Map() }, drawInked({})]));
}

jest.setTimeout(90_000);

describeInBrowser('a narrative in the workbench', () => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => browser.close());

  test('is read as arithmetic, mended in its unit, and follows edits on both sides', async () => {
    const { page, complaints } = await openWorkbench(browser);
    await page.setViewportSize({ width: 1280, height: 800 });
    await openBytes(page, '申报.xlsx', workbook());
    const address = 'A14';
    await cellAt(page, address).waitFor();
    expect(await cellAt(page, address).getAttribute('aria-label')).toContain(BUDGET);

    await page.getByRole('button', { name: /改为 16\.00万元/ }).first().click();
    await page.getByRole('button', { name: /^修改 1 处/ }).click();
    await cellSays(page, address, BUDGET.replace('16.00元', '16.00万元'));
    await page.getByText('没有发现问题').first().waitFor();

    await cellAt(page, address).click();
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+a');
    await page.keyboard.type(BUDGET.replace('16.00元', '26.00万元'));
    await page.keyboard.press('Enter');
    await page.getByText(/70\.00万元 \+ 26\.00万元 = 96 万元/).first().click();
    const addition = page.getByRole('table', { name: '算式' });
    expect((await addition.innerText()).replace(/\s+/g, ' ')).toContain('合计 96 万元 文中写的是 86.00万元 相差 多 10 万元');
    await page.getByText('多半是分项有误').first().waitFor();
    if (process.env['JIZHUN_SHOTS']) await page.screenshot({ path: `${process.env['JIZHUN_SHOTS']}/narrative.png` });
    expect(complaints).toEqual([]);
    await page.close({ runBeforeUnload: false });
  });
});

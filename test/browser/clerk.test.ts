/** A clerk's morning: she types a wrong total, sees it marked and listed, mends it, adds the missing 满意度 row, saves; the file holds just that. */

import { readFileSync } from 'node:fs';
import { openFile } from '../../src/hosts/file';
import { readForms } from '../../src/layouts';
import { formatAddress, topLeft, type Sheet } from '../../src/model';
import { drawInked } from '../forms/draw';
import { toXlsx } from '../forms/xlsx';
import { describeInBrowser, openBrowser, type OpenBrowser } from './chromium';
import { cellAt, cellSays, openBytes, openWorkbench } from './workbench-page';

jest.setTimeout(60_000);

/** Texts row by row, trailing blanks left out. */
function texts(sheet: Sheet): readonly string[] {
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_, column) => sheet.cell(row, column).text).join('\t').trimEnd(),
  );
}

describeInBrowser('a clerk at the workbench', () => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => browser.close());

  test('types a wrong total, mends it, inserts the missing indicator and saves exactly that', async () => {
    const source = toXlsx([drawInked({ without: ['服务对象满意度指标'] })]);
    const original = (await (await openFile(source, '申报.xlsx')).readSheet('申报表1'))!;
    const total = readForms(original).forms[0]!.funds.total!;
    const address = formatAddress(topLeft(total.place.area));

    const { page, complaints } = await openWorkbench(browser);
    await openBytes(page, '申报.xlsx', Buffer.from(source));
    await cellAt(page, address).click();
    await page.keyboard.type('999999');
    await page.keyboard.press('Enter');
    await page.getByRole('gridcell', { name: new RegExp(`^${address} 999,999\\.00.*强制`) }).waitFor();
    await page.getByText(/与项目资金总额 999,999\.00 相差/).first().waitFor();

    await page.getByRole('button', { name: new RegExp(`改为 ${total.text}`) }).first().click();
    await page.getByRole('button', { name: /^修改 1 处/ }).click();
    await cellSays(page, address, total.text);

    await page.getByRole('button', { name: /插入一行服务对象满意度指标/ }).first().click();
    await page.getByRole('button', { name: /^(?:修改|插入) 1 [处行]/ }).click();
    const missing = page.getByRole('gridcell', { name: /≥__\(%\)/ });
    await missing.and(page.locator('[aria-selected="true"]')).waitFor();

    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '保存副本' }).click()]);
    const saved = (await (await openFile(readFileSync(await download.path()), '副本.xlsx')).readSheet('申报表1'))!;
    const [before, after] = [texts(original), texts(saved)];
    const added = after.filter((line) => !before.includes(line));
    expect(added).toHaveLength(1);
    expect(added[0]).toMatch(/满意度指标\t服务对象满意度指标\t.*满意度\t.*≥__\(%\)/);
    expect(after.filter((line) => line !== added[0])).toEqual(before);
    expect(complaints).toEqual([]);
  });

  test('sees what a fix far down the list did, and no 撤销 that would take back something else', async () => {
    const { page, complaints } = await openWorkbench(browser, '?sample=shanghai');
    await page.getByRole('button', { name: /^改为 ≥/ }).last().click();
    await page.getByRole('button', { name: '修改 1 处' }).click();
    const notice = page.getByText(/^已完成：改为/);
    await notice.waitFor();
    const [shown, pane] = [(await notice.boundingBox())!, (await page.locator('[data-pane]').boundingBox())!];
    expect(shown.y).toBeGreaterThan(pane.y);
    expect(shown.y + shown.height).toBeLessThanOrEqual(pane.y + pane.height);
    await page.keyboard.press('Control+Z');
    await notice.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });
});

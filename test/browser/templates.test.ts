/** 指标模板 at the workbench: found, previewed, inserted and taken back with the keyboard alone; what is missing filled in one go; whole forms; own templates. */

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { newFile, openFile } from '../../src/hosts/file';
import { readForms } from '../../src/layouts';
import { formatAddress, isPlaceholder, type Sheet } from '../../src/model';
import { librarySheet, ownTemplate, type OwnTemplate } from '../../src/own-templates';
import { drawInked } from '../forms/draw';
import { toXlsx } from '../forms/xlsx';
import { describeInBrowser, openBrowser, type OpenBrowser } from './chromium';
import { giveFile, openBytes, openWorkbench } from './workbench-page';

const NAME = '申报.xlsx';
const bytesOf = (example: Parameters<typeof drawInked>[0] = {}): Uint8Array => toXlsx([drawInked(example)]);

/** Presses a key until the element in focus answers to a name. */
async function pressUntil(page: Page, key: string, name: RegExp, most = 80): Promise<void> {
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const at = document.activeElement;
      const labelled = at instanceof HTMLInputElement ? [...(at.labels ?? [])].map((label) => label.textContent).join(' ') : '';
      return at ? `${at.getAttribute('aria-label') ?? ''} ${labelled} ${at instanceof HTMLInputElement ? at.placeholder : at.textContent ?? ''}` : '';
    });
  for (let i = 0; i < most; i++) {
    if (name.test(await focused())) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never reached ${String(name)}; last was: ${await focused()}`);
}

async function savedSheet(page: Page, name: string): Promise<Sheet> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '保存副本' }).click()]);
  return (await (await openFile(readFileSync(await download.path()), NAME)).readSheet(name))!;
}

/** Several steps each in a real browser, on a machine that may be busy. */
jest.setTimeout(60_000);

describeInBrowser('the library at the workbench', () => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser({ width: 1360, height: 860 });
  });
  afterAll(async () => browser.close());

  async function opened(source: Uint8Array): Promise<{ page: Page; complaints: string[] }> {
    const { page, complaints } = await openWorkbench(browser);
    await openBytes(page, NAME, Buffer.from(source));
    return { page, complaints };
  }

  test('is searched, previewed, inserted from and taken back with the keyboard alone', async () => {
    const { page, complaints } = await opened(bytesOf());
    await pressUntil(page, 'Tab', /单元格/);
    await page.keyboard.press('F6');
    await pressUntil(page, 'Tab', /^\s*检查/);
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tabpanel', { name: '指标模板' }).waitFor();
    await page.getByRole('searchbox').waitFor();
    await pressUntil(page, 'Tab', /搜索指标/);
    await page.keyboard.type('质量达标率');
    await page.getByRole('checkbox').first().waitFor();
    await page.waitForFunction(() => /质量达标率/.test(document.querySelector('[data-template-list] li')?.textContent ?? ''));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    const preview = page.locator('[data-insertion]');
    await preview.getByText(/质量达标率 \| ≥__\(%\)/).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('gridcell', { name: /≥__\(%\)/ }).waitFor();
    await page.getByRole('gridcell', { name: /≥__\(%\).*提示/ }).waitFor();
    await pressUntil(page, 'Shift+Tab', /^\s*撤销/);
    await page.keyboard.press('Enter');
    await page.getByRole('gridcell', { name: /≥__\(%\)/ }).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  test('moves through its list with the arrow keys as one tab stop', async () => {
    const { page } = await opened(bytesOf());
    await page.getByRole('tab', { name: '指标模板' }).click();
    const boxes = page.locator('[data-template-list] input');
    await boxes.first().waitFor();
    expect(await page.locator('[data-template-list] input[tabindex="0"]').count()).toBe(1);
    await boxes.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await boxes.nth(2).evaluate((box) => box === document.activeElement)).toBe(true);
    await page.keyboard.press('Home');
    expect(await boxes.first().evaluate((box) => box === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.locator('[data-template-list]').evaluate((list) => list.contains(document.activeElement))).toBe(false);
  });

  test('fills what a form lacks in one go, leaving out what is unticked', async () => {
    const { page, complaints } = await opened(bytesOf({ without: ['时效指标', '服务对象满意度指标'] }));
    await page.getByRole('tab', { name: '指标模板' }).click();
    await page.getByRole('button', { name: '补齐缺项（2）' }).click();
    await page.getByRole('button', { name: '返回' }).click();
    await page.waitForFunction(() => document.activeElement?.textContent === '补齐缺项（2）');
    await page.keyboard.press('Enter');
    const panel = page.locator('[data-supplement]');
    await panel.waitFor();
    expect(await panel.getByRole('checkbox').count()).toBe(2);
    const other = panel.getByRole('combobox', { name: /时效指标：选用的指标/ });
    await other.selectOption({ index: 1 });
    const name = await other.locator('option').nth(1).textContent();
    await page.locator('[data-insertion]').getByText(name!).waitFor();
    await panel.getByRole('checkbox', { name: /满意度/ }).uncheck();
    await page.getByRole('button', { name: '插入 1 行' }).click();
    await page.getByRole('gridcell', { name: /__/ }).first().waitFor();
    const form = readForms(await savedSheet(page, '申报表1')).forms[0]!;
    const added = form.indicators.rows.filter((row) => row.level2.text === '时效指标');
    expect(added.map((row) => row.level3.text)).toEqual([name!.trim()]);
    expect(form.indicators.rows.some((row) => row.level2.text.includes('满意度'))).toBe(false);
    expect(complaints).toEqual([]);
  });

  test('shares the weights out by one press after an insertion', async () => {
    const { page } = await opened(bytesOf({ layout: 'central-2021', rows: [] }));
    await page.getByRole('tab', { name: '指标模板' }).click();
    await page.getByRole('searchbox').fill('SX-001');
    await page.getByRole('checkbox', { name: /按期完成率/ }).first().check();
    await page.getByRole('button', { name: '插入 1 行' }).click();
    await page.getByRole('gridcell', { name: /__/ }).first().waitFor();
    await page.getByRole('tab', { name: '指标模板' }).click();
    await page.getByRole('button', { name: /分值权重：按 成本 20、产出 40、效益 20、满意度 10 分配/ }).click();
    await page.getByRole('button', { name: /^修改 \d+ 处/ }).click();
    await page.getByText(/已完成：按 成本 20/).waitFor();
    const { rows } = readForms(await savedSheet(page, '申报表1')).forms[0]!.indicators;
    expect(rows.reduce((sum, row) => sum + Number(row.weight!.text), 0)).toBe(90);
    expect(rows.filter((row) => isPlaceholder(row.value.text))).toHaveLength(1);
  });

  test('puts a row into the mid-term table where a form prints two', async () => {
    const { page } = await opened(bytesOf({ layout: 'central-2015' }));
    await page.getByRole('tab', { name: '指标模板' }).click();
    await page.getByRole('combobox', { name: '插入到哪个指标表' }).selectOption('中期指标');
    await page.getByRole('searchbox').fill('SX-001');
    await page.getByRole('checkbox', { name: /按期完成率/ }).first().check();
    await page.getByRole('button', { name: '插入 1 行' }).click();
    await page.getByRole('gridcell', { name: /__/ }).first().waitFor();
    const form = readForms(await savedSheet(page, '申报表1')).forms[0]!;
    const waiting = (rows: typeof form.indicators.rows): number => rows.filter((row) => isPlaceholder(row.value.text)).length;
    expect([waiting(form.midTermIndicators!.rows), waiting(form.indicators.rows)]).toEqual([1, 0]);
  });

  test('adds a whole empty form as a sheet of its own and takes it back', async () => {
    const { page, complaints } = await opened(bytesOf());
    await page.getByRole('tab', { name: '指标模板' }).click();
    await page.getByRole('button', { name: '插入整张空表' }).click();
    await page.getByRole('combobox', { name: '表式' }).selectOption('hebei');
    await page.getByRole('textbox', { name: '年度' }).fill('2027');
    await page.getByRole('button', { name: '插入空表' }).click();
    await page.getByRole('tab', { name: /河北省绩效目标表2027/ }).waitFor();
    await page.getByRole('gridcell', { name: /2027年度项目支出绩效目标表/ }).waitFor();
    await page.locator('[data-pane]').getByRole('button', { name: '撤销' }).click();
    await page.getByRole('tab', { name: /河北省绩效目标表2027/ }).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  test('starts a new workbook from an empty form, which is found and can be filled in', async () => {
    const { page, complaints } = await openWorkbench(browser);
    await page.getByRole('combobox', { name: '表式' }).selectOption('shanghai');
    await page.getByRole('textbox', { name: '年度' }).fill('2027');
    await page.getByRole('button', { name: '新建空表' }).click();
    await page.getByRole('gridcell', { name: /财政项目支出绩效目标申报表/ }).waitFor();
    // Nothing is blamed on a form nobody has begun; the first answer begins it.
    await page.getByText('没有发现问题，有待核对').waitFor();
    await page.getByRole('gridcell', { name: /^C3\b/ }).click();
    await page.keyboard.type('图书馆运行');
    await page.keyboard.press('Enter');
    await page.getByText(/“主管部门”没有填写/).first().waitFor();
    const sheet = await savedSheet(page, '申报表');
    const form = readForms(sheet).forms[0]!;
    expect([form.layout, form.heading.year?.value, form.unplaced]).toEqual(['shanghai', 2027, []]);
    expect(complaints).toEqual([]);
  });

  test('keeps rows as own templates, finds them again, brings in a library and shares it', async () => {
    const { page, complaints } = await opened(bytesOf());
    await page.getByRole('tab', { name: '指标模板' }).click();
    await page.getByRole('button', { name: /^我的模板/ }).click();
    await page.getByRole('button', { name: '把本表的指标存为我的模板' }).click();
    await page.getByRole('checkbox', { name: /检测结果公示及时率/ }).check();
    await page.getByRole('button', { name: '存为我的模板（1 条）' }).click();
    await page.getByRole('button', { name: '我的模板（1）' }).waitFor();
    await page.getByRole('searchbox').fill('公示');
    await page.locator('[data-template-list] li').filter({ hasText: '我的' }).filter({ hasText: '检测结果公示及时率' }).waitFor();

    const library = librarySheet([ownTemplate({ level1: '产出指标', level2: '数量指标', level3: '宣教活动场次', operator: '≥', unit: '场' }) as OwnTemplate], '指标库');
    const bad = { ...library, cells: [...library.cells, { ...library.cells[0]!, area: { top: 2, left: 2, bottom: 2, right: 2 }, text: '没有二级的指标' }, { ...library.cells[0]!, area: { top: 2, left: 0, bottom: 2, right: 0 }, text: '效益指标' }] };
    const buffer = Buffer.from((await newFile(bad, '指标库.xlsx')).save().bytes);
    await page.getByLabel('导入指标库或模板文件…').setInputFiles({ name: '指标库.xlsx', mimeType: 'application/octet-stream', buffer });
    const report = page.locator('[data-import-report]');
    await report.getByText(/“指标库\.xlsx”：导入 1 条，1 处没有读出/).waitFor();
    await report.getByText('第 3 行“没有二级的指标”：没有二级指标').waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出为 Excel' }).click()]);
    const shared = (await (await openFile(readFileSync(await file.path()), '我的模板.xlsx')).readSheet('我的模板'))!;
    expect([1, 2].map((row) => shared.cell(row, 2).text)).toEqual(['检测结果公示及时率', '宣教活动场次']);
    await page.reload();
    await giveFile(page, NAME, Buffer.from(bytesOf({ without: ['时效指标'] })));
    await page.getByRole('grid').waitFor();
    await page.getByRole('tab', { name: '指标模板' }).click();
    await page.getByRole('button', { name: '补齐缺项（1）' }).click();
    await page.locator('[data-supplement]').getByText('检测结果公示及时率').first().waitFor();
    await page.getByRole('button', { name: '插入 1 行' }).click();
    await page.getByRole('gridcell', { name: /检测结果公示及时率/ }).waitFor();
    const row = readForms(await savedSheet(page, '申报表1')).forms[0]!.indicators.rows.find(({ level3 }) => level3.text === '检测结果公示及时率')!;
    expect([row.level2.text, row.value.text, formatAddress({ row: row.row, column: 0 })]).toEqual(['时效指标', '≥__(%)', expect.any(String)]);
    expect(complaints).toEqual([]);
  });
});

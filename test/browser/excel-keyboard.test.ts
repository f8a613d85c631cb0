/** Keyboard alone, under the eyes of Microsoft's library, which moves the focus itself when Tab is pressed and hands it to the sheet at either end. */

import type { ExcelHost } from '../excel-host/open-excel-host';
import { drawInked } from '../forms/draw';
import { describeInBrowser, openBrowser, type OpenBrowser } from './chromium';
import { CURRENT, bookOf, expectClean, openPane, quiet } from './excel-pane';

jest.setTimeout(90_000);

/** What the library tells Excel when the focus leaves the pane. */
const TAB_EXIT = 13;
const TAB_EXIT_BACKWARDS = 14;

describeInBrowser('the add-in in Excel by keyboard', () => {
  let browser: OpenBrowser;
  let host: ExcelHost;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    expectClean(host);
    await host.close();
  });

  /** Name of what has the focus, and whether it can be seen. */
  const focused = () =>
    host.pane.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const { width, height } = element.getBoundingClientRect();
      return { name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim() || ((element as HTMLInputElement).placeholder ?? element.tagName), visible: width > 1 && height > 1 };
    });
  /** What the library tells Excel takes a moment to arrive. */
  const press = async (key: string): Promise<void> => {
    await host.page.keyboard.press(key);
    await new Promise((done) => setTimeout(done, 40));
  };
  const told = (action: number): boolean => host.connection.notifications.some(([what]) => what === action);

  test('Tab goes through everything that can be done, in order, and then to the sheet', async () => {
    host = await openPane(browser, await bookOf(drawInked({ without: ['服务对象满意度指标'] }, { sheetName: '申报表1' })), CURRENT);
    await host.pane.getByRole('tab', { name: '检查' }).focus();
    const seen: string[] = [];
    for (let presses = 0; presses < 60 && !told(TAB_EXIT); presses++) {
      await press('Tab');
      const { name, visible } = await focused();
      if (visible && seen.at(-1) !== name) seen.push(name);
    }
    expect(told(TAB_EXIT)).toBe(true);
    const order = ['强制1', '重新检查', '下一个', '搜索', '没有满意度指标', '插入一行服务对象满意度指标'];
    const at = order.map((name) => seen.length - 1 - [...seen].reverse().findIndex((one) => one.includes(name)));
    expect({ seen, at }).toEqual({ seen, at: [...at].sort((a, b) => a - b) });
    expect(at.every((index) => index < seen.length)).toBe(true);
    await host.pane.getByRole('tab', { name: '检查' }).focus();
    for (let presses = 0; presses < 5 && !told(TAB_EXIT_BACKWARDS); presses++) await press('Shift+Tab');
    expect(told(TAB_EXIT_BACKWARDS)).toBe(true);
  });

  test('F8 goes to the next finding on the sheet, Enter opens it, Escape comes back to it', async () => {
    host = await openPane(browser, await bookOf(drawInked({ without: ['服务对象满意度指标'] }, { sheetName: '申报表1' })), CURRENT);
    await host.pane.getByRole('tab', { name: '检查' }).focus();
    await host.page.keyboard.press('F8');
    await host.pane.getByText('1/1').first().waitFor();
    await quiet(host);
    expect(host.clerk.selection.startsWith('申报表1!')).toBe(true);
    await host.pane.locator('[data-row]').first().focus();
    await host.page.keyboard.press('Enter');
    await host.pane.getByRole('button', { name: '返回列表' }).waitFor();
    await host.page.keyboard.press('Escape');
    await host.pane.locator('[data-row]').first().waitFor();
  });
});

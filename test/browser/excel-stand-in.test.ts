/** The stand-in in Chromium: unmodified office.js in a frame, over the frame protocol of Excel on the web. */

import { resolve } from 'node:path';
import { Book } from '../excel-host/model/book';
import { openExcelHost } from '../excel-host/open-excel-host';
import { scenarios } from '../excel-host/scenarios';
import { describeInBrowser, openBrowser, type OpenBrowser } from './chromium';

const folder = resolve(__dirname, '../excel-host/plain-pane');

describeInBrowser('Excel on the web, played', () => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('starts office.js with nothing but its own files', async () => {
    const book = new Book();
    book.addSheet('申报表');
    const host = await openExcelHost(browser, book, { folder });
    const ready = await host.pane.waitForFunction(() => (window as unknown as { ready?: object }).ready, null, { timeout: 15_000 });
    expect(await ready.jsonValue()).toEqual({ host: 'Excel', platform: 'OfficeOnline', language: 'zh-CN' });
    expect(host.complaints).toEqual([]);
    await host.close();
  }, 30_000);

  scenarios('in Chromium, in a frame', async (prepare, options) => {
    const book = new Book();
    book.addSheet('申报表');
    prepare(book);
    const host = await openExcelHost(browser, book, { folder, ...options });
    await host.pane.waitForFunction(() => (window as unknown as { ready?: object }).ready, null, { timeout: 15_000 });
    return {
      book, clerk: host.clerk, conditions: host.conditions, traffic: host.traffic,
      run: async (work, ...args) => {
        // An error of Office loses its code on the way out of the page.
        const answer = await host.pane.evaluate(
          async ([code, given]) => {
            try {
              // eslint-disable-next-line no-new-func
              return { value: (await new Function('Excel', 'args', `return (${code})(Excel, ...args)`)(Excel, given)) as unknown };
            } catch (error) {
              return { code: (error as { code?: string }).code ?? String(error) };
            }
          },
          [work.toString(), args] as const,
        );
        if ('code' in answer) throw Object.assign(new Error(answer.code), { code: answer.code });
        return answer.value as never;
      },
      close: () => host.close(),
    };
  });
});

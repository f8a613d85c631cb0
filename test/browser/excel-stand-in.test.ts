/** The stand-in in Chromium: unmodified office.js in a frame, over the frame protocol of Excel on the web. */

import { resolve } from 'node:path';
import { openFile } from '../../src/hosts/file';
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

  it('hands out a copy of the workbook, and keeps settings of the older API', async () => {
    const book = new Book('预算.xlsx');
    book.addSheet('申报表', { merges: [{ row: 0, column: 0, rows: 2, columns: 3 }] });
    book.documentSettings.set('旧', '"是"');
    const host = await openExcelHost(browser, book, { folder });
    await host.pane.waitForFunction(() => (window as unknown as { ready?: object }).ready, null, { timeout: 15_000 });
    const got = await host.pane.evaluate(async () => {
      const asked = <T>(ask: (answer: (result: Office.AsyncResult<T>) => void) => void): Promise<T> => new Promise((done, failed) => ask((result) => (result.status === Office.AsyncResultStatus.Succeeded ? done(result.value) : failed(new Error(result.error.message)))));
      const { document } = Office.context;
      const file = await asked<Office.File>((answer) => document.getFileAsync(Office.FileType.Compressed, { sliceSize: 400 }, answer));
      const bytes: number[] = [];
      for (let at = 0; at < file.sliceCount; at++) bytes.push(...((await asked<Office.Slice>((answer) => file.getSliceAsync(at, answer))).data as number[]));
      file.closeAsync();
      const old = document.settings.get('旧') as unknown;
      document.settings.set('新', { 忽略: 1 });
      await asked<Office.Settings>((answer) => document.settings.saveAsync(answer as never));
      return { bytes, slices: file.sliceCount, old };
    });
    const copy = await openFile(Uint8Array.from(got.bytes), '副本.xlsx');
    expect((await copy.readSheet('申报表'))?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }]);
    expect(got.slices).toBeGreaterThan(1);
    expect(got.old).toBe('是');
    expect([...book.documentSettings.keys()]).toEqual(['旧', '新']);
    await host.close();
  }, 30_000);

  it('presses ribbon buttons and waits until the add-in is done', async () => {
    const book = new Book();
    book.addSheet('申报表');
    const host = await openExcelHost(browser, book, { folder });
    await host.connection.invokeCommand('press', 'JizhunCheck');
    expect(await host.pane.evaluate(() => (window as unknown as { pressed: string[] }).pressed)).toEqual(['JizhunCheck']);
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

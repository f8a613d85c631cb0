/** The publish page in an ordinary browser, before a played service of WPS; and that its pages can be read by everyone. */

import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page, Route } from 'playwright-core';
import manifest from '../../package.json';
import { fileFor } from '../start-excel/file-server';
import { listEntries } from '../../src/wps/publish/list-file';
import { describeInBrowser, openBrowser, type OpenBrowser } from './chromium';

jest.setTimeout(60_000);

const BUILT = resolve(process.env['JIZHUN_DIST'] ?? resolve(__dirname, '../../dist'), 'wps');
const ORIGIN = 'http://oa.test';
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };
const AXE = resolve(__dirname, '../../node_modules/axe-core/axe.min.js');

interface Entry {
  readonly name: string;
  readonly addonType: string;
  readonly url: string;
  readonly online: string;
  readonly version?: string;
  readonly enable?: string;
}

/** The service as vendors' pages know it; each entry by name and program. */
class PlayedService {
  list: Entry[] = [{ name: 'oa', addonType: 'wps', url: 'http://oa.test/office/', online: 'true', enable: 'true' }];
  awake = true;

  async answer(route: Route, path: string): Promise<void> {
    if (!this.awake) return route.abort();
    const headers = { 'access-control-allow-origin': '*' };
    if (path === '/publishlist') return route.fulfill({ status: 200, headers, body: JSON.stringify(this.list) });
    const { cmd, ...entry } = JSON.parse(Buffer.from(route.request().postData() ?? '', 'base64').toString('utf8')) as Entry & { readonly cmd: string };
    this.list = this.list.filter(({ name, addonType }) => name !== entry.name || addonType !== entry.addonType);
    if (cmd === 'enable') this.list.push({ ...entry, enable: 'true' });
    return route.fulfill({ status: 200, headers, body: 'OK' });
  }
}

describeInBrowser('the publish page', () => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    if (!existsSync(resolve(BUILT, 'publish.html'))) throw new Error('The add-in is not built. Run `npm run build` first.');
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  const open = async (service: PlayedService, offline: string | null = null, file = 'publish.html'): Promise<Page> => {
    const page = await browser.newPage();
    await page.route('**/*', async (route) => {
      const url = new URL(route.request().url());
      if (url.origin === 'http://127.0.0.1:58890') return service.answer(route, url.pathname);
      if (url.pathname === '/jizhun/publish/offline.json') return offline === null ? route.fulfill({ status: 404, body: '' }) : route.fulfill({ status: 200, contentType: 'application/json', body: offline });
      const found = url.origin === ORIGIN ? await fileFor(BUILT, url.pathname.replace('/jizhun', '')) : null;
      return found ? route.fulfill({ status: 200, contentType: TYPES[extname(found.path)] ?? 'application/octet-stream', body: found.bytes }) : route.abort();
    });
    await page.goto(`${ORIGIN}/jizhun/${file}`);
    return page;
  };

  test('installs beside the others, and uninstalls only itself', async () => {
    const service = new PlayedService();
    const others = [...service.list];
    const page = await open(service);
    await page.getByRole('button', { name: '安装或更新' }).click();
    await page.getByText(/已安装。请关闭所有 WPS 窗口/).waitFor();
    expect(service.list).toEqual([...others, { name: 'jizhun', addonType: 'et', url: `${ORIGIN}/jizhun/`, online: 'true', version: '', customDomain: '', enable: 'true' }]);
    await page.getByText('已安装绩准（在线，http://oa.test/jizhun/）').waitFor();
    await page.getByText('其他加载项（不受影响）：oa').waitFor();
    await page.getByRole('button', { name: '卸载', exact: true }).click();
    await page.getByText(/^已卸载/).waitFor();
    expect(service.list).toEqual(others);
    await page.close();
  });

  test('offers the package only where there is one', async () => {
    const service = new PlayedService();
    const without = await open(service);
    expect(await without.getByRole('button', { name: '离线安装' }).isVisible()).toBe(false);
    await without.close();
    const page = await open(service, '{"version":"0.1.0"}');
    await page.getByRole('button', { name: '离线安装' }).click();
    await page.getByText(/已安装绩准（离线，版本 0\.1\.0）/).waitFor();
    expect(service.list[1]).toMatchObject({ url: `${ORIGIN}/jizhun/publish/jizhun_0.1.0.7z`, online: 'false', version: '0.1.0' });
    // From the package to the server: the one does not stay beside the other.
    await page.getByRole('button', { name: '安装或更新' }).click();
    await page.getByText(/已安装绩准（在线/).waitFor();
    expect(service.list).toHaveLength(2);
    await page.close();
  });

  test('says what to do where WPS does not answer, and stays usable', async () => {
    const service = new PlayedService();
    service.awake = false;
    const page = await open(service);
    await page.getByRole('button', { name: '查询' }).click();
    await page.getByText(/本机服务没有应答.*手工安装/).waitFor({ timeout: 20_000 });
    service.awake = true;
    // The browser's own question whether WPS may be opened lies over the page and takes the mouse.
    await page.getByRole('button', { name: '查询' }).dispatchEvent('click');
    await page.getByText('没有安装绩准。').waitFor();
    await page.close();
  });

  test('merges by hand without touching what is there', async () => {
    const page = await open(new PlayedService());
    const before = '<?xml version="1.0"?>\n<jsplugins>\n\t<!-- 别的厂商 -->\n\t<jsplugin name="x" type="wpp" url="x_2.0" version="2.0"/>\n</jsplugins>\n';
    await page.getByLabel('现有列表').fill(before);
    await page.getByRole('button', { name: '合并到 jsplugins.xml' }).click();
    const after = await page.getByLabel('新的列表').inputValue();
    expect(listEntries(after).map(({ name }) => name)).toEqual(['x', 'jizhun']);
    await page.getByLabel('现有列表').fill(after);
    await page.getByRole('button', { name: '从列表中去掉绩准' }).click();
    expect(await page.getByLabel('新的列表').inputValue()).toBe(before);
    await page.getByRole('radio', { name: /离线包/ }).check();
    await page.getByLabel('现有列表').fill(before);
    await page.getByRole('button', { name: '合并到 publish.xml' }).click();
    expect(listEntries(await page.getByLabel('新的列表').inputValue())[1]).toEqual({ name: 'jizhun', type: 'et', url: `jizhun_${manifest.version}`, online: false });
    await page.getByRole('button', { name: '合并到 jsplugins.xml' }).click();
    expect(listEntries(await page.getByLabel('新的列表').inputValue())[1]!.url).toBe(`${ORIGIN}/jizhun/publish/jizhun_${manifest.version}.7z`);
    await page.getByLabel('现有列表').fill('<html>');
    await page.getByRole('button', { name: '合并到 publish.xml' }).click();
    await page.getByText(/没有做任何修改/).waitFor();
    expect(await page.getByLabel('新的列表').inputValue()).toBe('');
    await page.close();
  });

  test('installs nothing from a folder, and enters the package there by hand', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(resolve(BUILT, 'publish.html')).href);
    await page.getByText(/从文件夹打开的，不能在这里安装/).waitFor();
    expect(await page.getByRole('button', { name: '安装或更新' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: '合并到 publish.xml' }).click();
    expect(listEntries(await page.getByLabel('新的列表').inputValue()).map(({ url }) => url)).toEqual([`jizhun_${manifest.version}`]);
    await page.close();
  });

  test('the pane loads all its parts from a folder, as an unpacked package does', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.addInitScript(() => {
      const stored = new Map<string, unknown>();
      const PluginStorage = { getItem: (key: string) => stored.get(key) ?? null, setItem: (key: string, value: unknown) => void stored.set(key, value), removeItem: (key: string) => void stored.delete(key) };
      Object.assign(window, { Application: { Workbooks: { Count: 0, Item: () => null }, ActiveWorkbook: null, PluginStorage } });
    });
    await page.goto(`${pathToFileURL(resolve(BUILT, 'taskpane.html')).href}?pane=1`);
    // These words come from the part that is loaded last.
    await page.getByText(/还没有打开工作簿/).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each(['publish.html', 'self-check.html', 'taskpane.html', 'index.html'])('%s can be read by everyone, also outside WPS', async (file) => {
    const page = await open(new PlayedService(), null, file);
    if (file === 'taskpane.html') await page.getByRole('heading', { name: '请在 WPS 表格里打开' }).waitFor();
    if (file === 'self-check.html') await page.getByText('这个页面要在 WPS 表格里打开').waitFor();
    await page.addScriptTag({ path: AXE });
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { readonly axe: { run(): Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[] }> } };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(violations).toEqual([]);
    await page.close();
  });
});

/** The workbench as a person meets it: things are found by role and name. */

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { openBrowser, type OpenBrowser } from './chromium';

const DIST = resolve(process.env['JIZHUN_DIST'] ?? resolve(__dirname, '../../dist'), 'workbench');

export function workbenchUrl(query = ''): string {
  const page = join(DIST, 'index.html');
  if (!existsSync(page)) throw new Error('The workbench is not built. Run `npm run build` first.');
  return pathToFileURL(page).href + query;
}

/** What the page complained about: errors of scripts, refused resources, requests that left the computer. */
export interface Opened {
  readonly page: Page;
  readonly complaints: string[];
}

export async function openWorkbench(browser: OpenBrowser, query = ''): Promise<Opened> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) complaints.push(`request to ${request.url()}`);
  });
  await page.goto(workbenchUrl(query));
  return { page, complaints };
}

/** One browser for the tests of a block, and in it a fresh workbench for each, begun as told; what a page complains about fails its test. */
export function workbenchForEach(begin: (page: Page) => Promise<void> = async () => undefined): Opened {
  let browser: OpenBrowser;
  let now: Opened;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });
  beforeEach(async () => {
    now = await openWorkbench(browser);
    await begin(now.page);
  });
  afterEach(async () => {
    expect(now.complaints).toEqual([]);
    await now.page.close({ runBeforeUnload: false });
  });
  return {
    get page() {
      return now.page;
    },
    get complaints() {
      return now.complaints;
    },
  };
}

export async function giveFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type="file"]').first().setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

export async function openBytes(page: Page, name: string, buffer: Buffer): Promise<void> {
  await giveFile(page, name, buffer);
  await page.getByRole('grid').waitFor();
}

/** The cell at an address, whatever it says. */
export function cellAt(page: Page, address: string): Locator {
  return page.getByRole('gridcell', { name: new RegExp(`^${address} `) });
}

/** What a cell says: its accessible name without the address. */
export async function textAt(page: Page, address: string): Promise<string> {
  return ((await cellAt(page, address).getAttribute('aria-label')) ?? '').slice(address.length + 1);
}

/** Waits until a cell says this. */
export async function cellSays(page: Page, address: string, text: string): Promise<void> {
  await page.getByRole('gridcell', { name: `${address} ${text}`, exact: true }).waitFor({ timeout: 5000 });
}

/** Opens the played WPS with the built add-in in it. Everything the browser asks for is answered from this computer, over plain http as in a unit's own network. */

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import type { Frame, Page, Route } from 'playwright-core';
import webpack from 'webpack';
import { fileFor } from '../start-excel/file-server';
import type { Moods } from '../wps/fake';
import type { OpenBrowser } from './chromium';

const ORIGIN = 'http://wps.test';
const BUILT = resolve(process.env['JIZHUN_DIST'] ?? resolve(__dirname, '../../dist'), 'wps');
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.xml': 'application/xml', '.png': 'image/png', '.json': 'application/json' };

export interface BuiltDesk {
  readonly folder: string;
  remove(): void;
}

/** Once for all tests. */
export async function buildDesk(): Promise<BuiltDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'jizhun-wps-'));
  const configuration = (require('./wps/webpack.desk.config.js') as (folder: string) => webpack.Configuration)(folder);
  await new Promise<void>((built, failed) => {
    webpack(configuration, (error, stats) => {
      if (error) failed(error);
      else if (stats?.hasErrors()) failed(new Error(stats.toString('errors-only')));
      else built();
    });
  });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface Workbook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface PlayedWps {
  readonly page: Page;
  readonly complaints: string[];
  /** The frame of the pane that is seen. */
  pane(): Promise<Frame>;
  press(button: RegExp | string): Promise<void>;
  /** Asks the desk; see wps/desk.ts. */
  ask<K extends Question>(question: K, ...given: Parameters<Desk[K]>): Promise<Awaited<ReturnType<Desk[K]>>>;
  get<K extends Quality>(quality: K): Promise<Desk[K]>;
  close(): Promise<void>;
}

type Desk = import('./wps/desk').Desk;
type Question = 'activate' | 'close' | 'type' | 'text' | 'value' | 'undo' | 'editing' | 'sheets' | 'marks' | 'fire' | 'rows' | 'losePanes';
type Quality = 'open' | 'selection' | 'names' | 'calls' | 'listening' | 'shown';

export interface WpsOptions {
  readonly moods?: Partial<Moods>;
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  /** Events reach the background page only. */
  readonly deafPanes?: boolean;
  /** The browser inside WPS is of 2018. */
  readonly oldEngine?: boolean;
  /** False where this WPS lets no add-in make workbooks. */
  readonly newBooks?: boolean;
}

export async function openWps(browser: OpenBrowser, desk: BuiltDesk, books: readonly Workbook[], options: WpsOptions = {}): Promise<PlayedWps> {
  if (!existsSync(join(BUILT, 'index.html'))) throw new Error('The add-in is not built. Run `npm run build` first.');
  const page = await browser.newPage();
  await page.setViewportSize({ width: options.width ?? 320, height: options.height ?? 800 });
  await page.emulateMedia({ colorScheme: options.theme ?? 'light' });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  // Each page of an add-in finds the program on its own window before its first script runs.
  await page.addInitScript(() => {
    if (window.parent !== window) Object.defineProperty(window, 'Application', { get: () => window.parent.desk.applicationFor(window.location.search) });
  });
  if (options.oldEngine) await page.addInitScript(takeAwayWhatIsNewer);
  await page.route('**/*', (route) => answer(route, desk.folder, complaints));
  await page.goto(`${ORIGIN}/desk.html`);
  for (const { name, bytes } of books) await page.evaluate(([as, text, moods, newBooks]) => window.desk.openBook(as, text, moods, newBooks), [name, Buffer.from(bytes).toString('base64'), options.moods ?? {}, options.newBooks ?? true] as const);
  await page.evaluate((deaf) => {
    window.desk.deafPanes = deaf;
    return window.desk.startAddIn();
  }, options.deafPanes ?? false);
  return {
    page,
    complaints,
    pane: async () => {
      const element = await page.waitForSelector('#panes iframe:not([hidden])');
      const frame = await element.contentFrame();
      if (!frame) throw new Error('the pane has no page');
      return frame;
    },
    press: (button) => page.locator('#ribbon').getByRole('button', { name: button }).click(),
    ask: (question, ...given) => page.evaluate(([member, args]) => (window.desk[member as Question] as (...all: unknown[]) => unknown)(...(args as unknown[])), [question, given] as const) as never,
    get: (quality) => page.evaluate((member) => window.desk[member as Quality], quality) as never,
    close: () => page.close(),
  };
}

async function answer(route: Route, deskFolder: string, complaints: string[]): Promise<void> {
  const url = new URL(route.request().url());
  const body = url.origin === ORIGIN ? await bodyOf(url, deskFolder) : null;
  if (body) return route.fulfill({ status: 200, contentType: TYPES[extname(url.pathname)] ?? 'application/octet-stream', body });
  complaints.push(`asked for ${url.href}`);
  return route.fulfill({ status: 404, body: '' });
}

async function bodyOf(url: URL, deskFolder: string): Promise<Buffer | null> {
  if (url.pathname === '/desk.html') return readFileSync(join(__dirname, 'wps/desk.html'));
  const [, folder, ...rest] = url.pathname.split('/');
  const root = folder === 'desk' ? deskFolder : folder === 'jizhun' ? BUILT : null;
  return root === null ? null : ((await fileFor(root, `/${rest.join('/')}`))?.bytes ?? null);
}

/** What came after Chromium 64, taken away from the frames; the played WPS around them keeps it. */
function takeAwayWhatIsNewer(): void {
  if (window.parent === window) return;
  const newer: readonly (readonly [object, readonly string[]])[] = [
    [Array.prototype, ['at', 'flat', 'flatMap', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
    [String.prototype, ['at', 'matchAll', 'replaceAll', 'trimStart', 'trimEnd', 'isWellFormed']],
    [Object, ['hasOwn', 'fromEntries', 'groupBy']],
    [Promise, ['allSettled', 'any', 'withResolvers', 'try']],
    [window, ['structuredClone', 'queueMicrotask', 'WeakRef', 'FinalizationRegistry', 'AggregateError', 'BigInt', 'reportError']],
    [Intl, ['Segmenter', 'ListFormat', 'RelativeTimeFormat']],
    [Element.prototype, ['replaceChildren', 'checkVisibility', 'ariaNotify']],
  ];
  for (const [place, names] of newer) for (const name of names) delete (place as Record<string, unknown>)[name];
}

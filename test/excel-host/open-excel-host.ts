/**
 * OpenExcelHost: a page that plays Excel on the web, with an add-in page in its frame. Everything the browser asks for is answered from
 * this computer: the add-in from its built folder, office.js from the unmodified package; anything else is a complaint.
 */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Frame, Page, Route } from 'playwright-core';
import type { OpenBrowser } from '../browser/chromium';
import { Clerk } from './clerk';
import { Conditions } from './conditions';
import { FrameConnection } from './frame/frame-connection';
import { fileIn, officeFile } from './frame/office-files';
import type { Book } from './model/book';
import { Program } from './program';
import type { EngineOptions } from './rich-api/engine';
import { Traffic } from './traffic';

const ORIGIN = 'https://excel.test';
const BUILT = resolve(process.env['JIZHUN_DIST'] ?? resolve(__dirname, '../../dist'), 'excel');
const STATISTICS = 'https://telemetryservice.firstpartyapps.oaspapps.com/';
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

export interface HostOptions extends Partial<EngineOptions> {
  /** Folder of the add-in's files; the built `dist/excel` unless said otherwise. */
  readonly folder?: string;
  /** Page in that folder. */
  readonly page?: string;
  /** Display language of the played Excel. */
  readonly locale?: 'zh-CN' | 'en-US';
  /** From the first round trip on, in ms. */
  readonly latency?: number;
  /** Round trips rejected from the first one on. */
  readonly rejected?: number;
  /** Other requirement sets, e.g. `{ SharedRuntime: '1.1' }`. */
  readonly requirements?: Readonly<Record<string, string>>;
  readonly width?: number;
  readonly height?: number;
  /** What the system is set to; forced colours are Windows' high contrast. */
  readonly theme?: 'light' | 'dark' | 'contrast';
}

export interface OpenedFrame {
  readonly frame: Frame;
  readonly connection: FrameConnection;
  readonly program: Program;
}

export interface ExcelHost {
  readonly page: Page;
  /** The pane's frame; another one after `reload`. */
  readonly pane: Frame;
  readonly book: Book;
  readonly clerk: Clerk;
  readonly conditions: Conditions;
  readonly traffic: Traffic;
  readonly connection: FrameConnection;
  readonly program: Program;
  /** Errors of scripts, refused files, requests that would have left the computer. */
  readonly complaints: string[];
  /** Closes the pane and opens it again, as a clerk does; the workbook stays open. */
  reload(): Promise<void>;
  /** Opens a second, invisible page of the add-in: the one that runs ribbon commands. */
  openCommands(page: string): Promise<OpenedFrame>;
  close(): Promise<void>;
}

const REQUIREMENTS = { SharedRuntime: '1.1', DialogApi: '1.2', RibbonApi: '1.2', ImageCoercion: '1.1', KeyboardShortcuts: '1.1', AddinCommands: '1.3', RichApiRuntimeFlag: '1.2', DelayForCellEdit: '1.1' };

/** Reported by versions that keep the clerk's undo history over an add-in's writes. */
const KEEPS_UNDO = { ExcelApiUndo: '1.21', ExcelUndoApiAll: '1.0' };

export async function openExcelHost(browser: OpenBrowser, book: Book, options: HostOptions = {}): Promise<ExcelHost> {
  const { folder = BUILT, locale = 'zh-CN', excelApi = '1.17' } = options;
  const page = await browser.newPage();
  await page.setViewportSize({ width: options.width ?? 350, height: options.height ?? 800 });
  await page.emulateMedia({ colorScheme: options.theme === 'dark' ? 'dark' : 'light', forcedColors: options.theme === 'contrast' ? 'active' : 'none' });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.route('**/*', (route) => answer(route, folder, complaints));
  const connections = new Map<string, FrameConnection>();
  await page.exposeFunction('hear', (name: string, text: string) => connections.get(name)?.hear(text));
  await page.goto(`${ORIGIN}/host.html`);
  const conditions = new Conditions();
  conditions.latency = options.latency ?? 0;
  conditions.rejectNext(options.rejected ?? 0);
  const traffic = new Traffic();
  let number = 0;

  const openFrame = async (name: string, file: string, shown: boolean): Promise<OpenedFrame> => {
    const frameName = `${name}-${++number}`;
    const say = (text: string): void => void page.evaluate(([to, what]) => (window as unknown as { say(to: string, what: string): void }).say(to, what), [frameName, text] as const).catch(() => undefined);
    const connection = new FrameConnection(book, { locale, excelApi, requirements: { ...REQUIREMENTS, ...(options.undo === 'cut' ? {} : KEEPS_UNDO), ...options.requirements }, hostUrl: `${ORIGIN}/host.html` }, say);
    connection.program = new Program(book, options, conditions, traffic, (events) => connection.sendEvents(events));
    connections.set(frameName, connection);
    await page.evaluate(
      ([as, windowName, src, visible]) => (window as unknown as { openFrame(...args: unknown[]): void }).openFrame(as, windowName, src, visible),
      [frameName, connection.windowName, `${ORIGIN}/addin/${file}`, shown] as const,
    );
    const element = await page.waitForSelector(`iframe[title="${frameName}"]`, { state: 'attached' });
    const frame = await element.contentFrame();
    if (!frame) throw new Error('the frame did not open');
    return { frame, connection, program: connection.program };
  };

  const stopSelection = book.listen((event) => {
    if (event.kind === 'selected') for (const connection of connections.values()) connection.sendSelectionChanged();
  });
  let pane = await openFrame('pane', options.page ?? 'taskpane.html', true);
  return {
    page, book, conditions, traffic, complaints,
    clerk: new Clerk(book),
    get pane() {
      return pane.frame;
    },
    get connection() {
      return pane.connection;
    },
    get program() {
      return pane.program;
    },
    async reload() {
      const name = [...connections].find(([, connection]) => connection === pane.connection)![0];
      await page.evaluate((gone) => (window as unknown as { closeFrame(name: string): void }).closeFrame(gone), name);
      connections.delete(name);
      pane.program.close();
      pane = await openFrame('pane', options.page ?? 'taskpane.html', true);
    },
    openCommands: (file) => openFrame('commands', file, false),
    async close() {
      stopSelection();
      for (const connection of connections.values()) connection.program.close();
      await page.close();
    },
  };
}

export interface OpenedAlone {
  readonly page: Page;
  readonly complaints: string[];
}

/** The add-in's page in a tab of its own, without Excel around it; also without Microsoft's library, as where its servers cannot be reached. */
export async function openAlone(browser: OpenBrowser, options: Pick<HostOptions, 'folder' | 'page'> & { readonly library: boolean }): Promise<OpenedAlone> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  await page.route('**/*', (route) => (!options.library && route.request().url().startsWith(OFFICE) ? route.abort() : answer(route, options.folder ?? BUILT, complaints)));
  await page.goto(`${ORIGIN}/addin/${options.page ?? 'taskpane.html'}`);
  return { page, complaints };
}

async function answer(route: Route, folder: string, complaints: string[]): Promise<void> {
  const url = route.request().url();
  if (url === `${ORIGIN}/host.html`) return route.fulfill({ body: readFileSync(resolve(__dirname, 'frame/host-page.html')), contentType: 'text/html; charset=utf-8' });
  if (url.startsWith('data:') || url.startsWith('blob:')) return route.continue();
  const path = url.replace(/[?#].*$/, '');
  const served = path.startsWith(OFFICE) ? officeFile(path.slice(OFFICE.length)) : path.startsWith(`${ORIGIN}/addin/`) ? fileIn(folder, path.slice(`${ORIGIN}/addin/`.length)) : null;
  if (served) return route.fulfill({ body: served.body, contentType: served.contentType, headers: { 'cache-control': 'no-store' } });
  // Microsoft's library looks for its maker's statistics by itself, sooner or later; an empty page answers.
  if (path.startsWith(STATISTICS)) return route.fulfill({ body: '', contentType: 'text/html' });
  if (path !== `${ORIGIN}/favicon.ico`) complaints.push(`no file for ${url}`);
  return route.fulfill({ status: 404, body: '' });
}

/**
 * The browser of the tests: an installed Chrome, Edge or Chromium, never one downloaded for the purpose. Where there is none the
 * tests say so and are left out, except on a build server, where a missing browser is a failure.
 */

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';

const PLACES: readonly (string | undefined)[] = [
  process.env['JIZHUN_BROWSER'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/usr/bin/microsoft-edge-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')] : [];
  }),
];

export const browserPath = PLACES.find((place): place is string => place !== undefined && place !== '' && existsSync(place));

/** A browser left to itself calls its maker's servers at every start; these keep it quiet. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface OpenBrowser {
  readonly context: BrowserContext;
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

export async function openBrowser(options: { readonly width?: number; readonly height?: number; readonly colorScheme?: 'light' | 'dark' } = {}): Promise<OpenBrowser> {
  if (!browserPath) throw new Error(NO_BROWSER);
  const profile = mkdtempSync(join(tmpdir(), 'jizhun-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath,
    headless: true,
    args: ARGUMENTS,
    acceptDownloads: true,
    locale: 'zh-CN',
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    colorScheme: options.colorScheme ?? 'light',
  });
  return {
    context,
    newPage: () => context.newPage(),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

const NO_BROWSER = '没有找到浏览器：请安装 Chrome、Edge 或 Chromium，或用环境变量 JIZHUN_BROWSER 写明它的路径。';

/** `describe` where there is a browser; otherwise the tests are listed as left out, with the reason in their title. */
export function describeInBrowser(title: string, tests: () => void): void {
  if (browserPath) {
    describe(title, tests);
  } else if (process.env['CI']) {
    describe(title, () => {
      test('a browser is installed', () => {
        throw new Error(NO_BROWSER);
      });
    });
  } else {
    process.stderr.write(`${NO_BROWSER}\n`);
    const without = describe.skip;
    without(`${title}（${NO_BROWSER}）`, tests);
  }
}

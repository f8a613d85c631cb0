/** Builds the pane's test page once and opens its scenes. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import webpack from 'webpack';
import type { OpenBrowser } from './chromium';

export interface PanePage {
  open(browser: OpenBrowser, scene?: string, width?: number): Promise<Page>;
  remove(): void;
}

const HTML = '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>绩准</title><style>html,body,#root{height:100%;margin:0}</style></head><body><header style="position:absolute;clip-path:inset(50%)"><h1>绩准</h1></header><main id="root"></main><script src="main.js"></script></body></html>';

export async function buildPanePage(): Promise<PanePage> {
  const folder = mkdtempSync(join(tmpdir(), 'jizhun-pane-'));
  const configuration = (require('./webpack.pane.config.js') as (folder: string) => webpack.Configuration)(folder);
  await new Promise<void>((built, failed) => {
    webpack(configuration, (error, stats) => {
      if (error) failed(error);
      else if (stats?.hasErrors()) failed(new Error(stats.toString('errors-only')));
      else built();
    });
  });
  writeFileSync(join(folder, 'index.html'), HTML);
  const url = pathToFileURL(join(folder, 'index.html')).href;
  return {
    open: async (browser, scene = 'scene=list', width = 320) => {
      const page = await browser.newPage();
      await page.setViewportSize({ width, height: 720 });
      await page.goto(`${url}?${scene}`);
      await page.locator('[data-pane]').waitFor();
      return page;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

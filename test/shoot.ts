/** `npm run screenshot`: the picture of the workbench in the README, taken from the built page. */

import { resolve } from 'node:path';
import { openBrowser } from './browser/chromium';
import { openWorkbench } from './browser/workbench-page';

async function shoot(): Promise<void> {
  const browser = await openBrowser({ width: 1280, height: 800 });
  const { page } = await openWorkbench(browser, '?sample=shanghai');
  await page.getByRole('grid').waitFor();
  await page.waitForTimeout(1500);
  await page.screenshot({ path: resolve(__dirname, '../assets/screenshot.png') });
  await browser.close();
}

void shoot();

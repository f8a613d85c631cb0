/** Draws the icons of the add-ins into assets/icons (npm run icons): the same few lines at every size, with thicker strokes where pixels are few. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openBrowser } from './browser/chromium';

const FOLDER = resolve(__dirname, '../assets/icons');
const RIBBON = [16, 20, 24, 32, 40, 48, 64, 80];

/** In a square of 32 units; `w` is the stroke for the size that is drawn. */
type Drawing = (w: number) => string;

const INK = '#3b3a39';
const BLUE = '#0f6cbd';
const RED = '#c50f1f';

const sheet = (w: number): string => `<path d="M6 3h14l6 6v20H6z" fill="#fff" stroke="${INK}" stroke-width="${w}" stroke-linejoin="round"/><path d="M20 3v6h6" fill="none" stroke="${INK}" stroke-width="${w}" stroke-linejoin="round"/>`;

const DRAWINGS: Readonly<Record<string, Drawing>> = {
  icon: (w) => `<rect x="2" y="2" width="28" height="28" rx="6" fill="${BLUE}"/><path d="M8 9h10M8 15h7M8 21h5" stroke="#fff" stroke-width="${w}" stroke-linecap="round"/><path d="M15 20l4 4 7-11" fill="none" stroke="#fff" stroke-width="${w * 1.4}" stroke-linecap="round" stroke-linejoin="round"/>`,
  check: (w) => `${sheet(w)}<path d="M10 18l4.500 4.500 8-10" fill="none" stroke="${BLUE}" stroke-width="${w * 1.6}" stroke-linecap="round" stroke-linejoin="round"/>`,
  next: (w) => `<rect x="3" y="5" width="17" height="9" fill="#fff" stroke="${INK}" stroke-width="${w}"/><rect x="3" y="18" width="17" height="9" fill="#fff" stroke="${RED}" stroke-width="${w * 1.2}"/><path d="M26 6v18M22 20l4 5 4-5" fill="none" stroke="${BLUE}" stroke-width="${w * 1.3}" stroke-linecap="round" stroke-linejoin="round"/>`,
  insert: (w) => `<path d="M3 5h26v6H3zM3 21h26v6H3z" fill="#fff" stroke="${INK}" stroke-width="${w}" stroke-linejoin="round"/><path d="M16 11.500v9M11.500 16h9" stroke="${BLUE}" stroke-width="${w * 1.5}" stroke-linecap="round"/>`,
  report: (w) => `${sheet(w)}<path d="M10 24v-5M16 24V14M22 24v-8" stroke="${BLUE}" stroke-width="${w * 1.7}" stroke-linecap="round"/>`,
};

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    for (const [name, draw] of Object.entries(DRAWINGS)) {
      for (const size of name === 'icon' ? [...RIBBON, 128] : RIBBON) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>*{margin:0}svg{display:block}</style><svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">${draw(Math.max(1.6, 44 / size))}</svg>`);
        writeFileSync(join(FOLDER, `${name}-${size}.png`), await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } }));
      }
    }
  } finally {
    await browser.close();
  }
}

void main();

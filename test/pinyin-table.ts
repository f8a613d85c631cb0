/**
 * The character table behind pinyin search: the 6,763 characters of GB 2312, which is what people's own indicators are written
 * in, and whatever the library uses beside them, each under every reading it has. A clerk may read 行 either way; both are right.
 */

import { pinyin } from 'pinyin-pro';
import { templates } from '../src/templates';

const LIBRARY = (): string => templates.map((t) => [t.level1, t.level2, t.level3, ...t.keywords, ...t.projectTypes].join('')).join('');

/** Rows B0 to F7 of the standard; the decoder of the platform knows it by heart. */
function standardCharacters(): string {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  return new TextDecoder('gb2312').decode(Uint8Array.from(bytes));
}

/** The text of src/templates/pinyin.ts. */
export function pinyinTable(): string {
  const under = new Map<string, string[]>();
  for (const character of new Set(standardCharacters() + LIBRARY())) {
    if (!/^\p{Script=Han}$/u.test(character)) continue;
    const readings = new Set(pinyin(character, { toneType: 'none', type: 'array', v: true, multiple: true }));
    for (const reading of readings) if (/^[a-z]*[aeiouv][a-z]*$/.test(reading)) under.set(reading, [...(under.get(reading) ?? []), character]);
  }
  const lines: string[] = [''];
  for (const reading of [...under.keys()].sort()) {
    const entry = reading + under.get(reading)!.sort().join('');
    if (lines[lines.length - 1]!.length + entry.length > 150) lines.push('');
    lines[lines.length - 1] += entry;
  }
  return `/** Readings of the common characters; written by \`npm run pinyin\`, never by hand. Loaded with the search, never before. */\n\nexport const PINYIN = [\n${lines.map((line) => `  '${line}',`).join('\n')}\n].join('');\n`;
}

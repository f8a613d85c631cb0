/** The character table behind pinyin search: every Chinese character the library uses, under each reading it has there. */

import { pinyin } from 'pinyin-pro';
import { templates } from '../src/templates';

/** The text of src/templates/pinyin.ts. */
export function pinyinTable(): string {
  const under = new Map<string, Set<string>>();
  const phrases = new Set(templates.flatMap((t) => [t.level1, t.level2, t.level3, ...t.keywords, ...t.projectTypes]));
  for (const phrase of phrases) {
    const readings = pinyin(phrase, { toneType: 'none', type: 'array', v: true });
    Array.from(phrase).forEach((character, at) => {
      const reading = readings[at] ?? '';
      if (!/\p{Script=Han}/u.test(character) || !/^[a-z]+$/.test(reading)) return;
      under.set(reading, (under.get(reading) ?? new Set()).add(character));
    });
  }
  const lines: string[] = [''];
  for (const reading of [...under.keys()].sort()) {
    const entry = reading + [...under.get(reading)!].sort().join('');
    if (lines[lines.length - 1]!.length + entry.length > 120) lines.push('');
    lines[lines.length - 1] += entry;
  }
  return `/** Readings of the characters the library uses; written by \`npm run pinyin\`, never by hand. */\n\nexport const PINYIN = [\n${lines.map((line) => `  '${line}',`).join('\n')}\n].join('');\n`;
}

/** Finds own templates by the clerk's words, as the standard ones are found: every word must answer, names before everything else. */

import { spelledAt } from '../templates';
import type { OwnTemplate } from './own-template';

/** Best first; all of them for no words. */
export function searchOwn(templates: readonly OwnTemplate[], words: string): readonly OwnTemplate[] {
  const wanted = words.normalize('NFKC').toLowerCase().split(/[\s,、;。]+/).filter(Boolean);
  const scored = templates.map((template) => {
    const scores = wanted.map((word) => scoreOf(template, word));
    return { template, score: scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 1) };
  });
  return scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score).map(({ template }) => template);
}

function scoreOf(template: OwnTemplate, word: string): number {
  const name = template.level3.toLowerCase();
  if (name.startsWith(word)) return 60;
  if (name.includes(word)) return 50;
  if (spelledAt(word, name) >= 0) return 45;
  if (template.code.toLowerCase() === word || word === '我的') return 100;
  const rest = [template.level1, template.level2, ...template.projectTypes, ...template.keywords].join(' ').toLowerCase();
  if (rest.includes(word)) return 25;
  if (`${template.explanation} ${template.evidence}`.toLowerCase().includes(word)) return 10;
  return pairsShared(word, `${name} ${rest}`) >= 0.5 ? 5 : 0;
}

/** Share of neighbouring characters of the word that stand side by side in the text. */
function pairsShared(word: string, text: string): number {
  const letters = Array.from(word);
  const pairs = letters.slice(1).map((letter, at) => letters[at]! + letter);
  return pairs.length === 0 ? 0 : pairs.filter((pair) => text.includes(pair)).length / pairs.length;
}

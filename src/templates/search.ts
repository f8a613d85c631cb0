/** Search: templates by code or by the clerk's words, the closest first; a template that shares nothing with the words is never listed. */

import { squeeze } from '../model';
import { templates } from './library';
import { spelledAt } from './spelling';
import type { Template } from './template';

const byCode = new Map(templates.map((template) => [template.code, template]));

/** The template of this code, however its letters are typed (`sl-001`); undefined when there is none. */
export function findTemplate(code: string): Template | undefined {
  return byCode.get(squeeze(code).toUpperCase());
}

/** How much a word counts where it is found, and the least share of its character pairs that makes a near hit. */
const SCORE = { code: 100, nameStarts: 60, nameSpelledStarts: 55, name: 50, nameSpelled: 45, keyword: 40, keywordSpelled: 35, keywordPart: 30, projectType: 25, category: 20, categorySpelled: 15, explanation: 10, near: 8 } as const;
const NEAR_SHARE = 0.5;

/**
 * Templates that answer every one of the words (separated by spaces or punctuation), best first, then in library order. A
 * run of characters that stands nowhere as a whole (`培训满意度`) still hits where at least half of its character pairs do.
 * Words may be typed in pinyin, by initials (`myd`) or mixed. No words at all list the whole library.
 */
export function searchTemplates(words: string): readonly Template[] {
  const wanted = words.normalize('NFKC').toLowerCase().split(/[\s,、;。]+/).filter(Boolean);
  if (wanted.length === 0) return templates;
  const hits = templates.map((template) => {
    const scores = wanted.map((word) => scoreOf(template, word));
    return { template, score: scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0) };
  });
  return hits.filter((hit) => hit.score > 0).sort((a, b) => b.score - a.score).map((hit) => hit.template);
}

function scoreOf(template: Template, word: string): number {
  const code = template.code.toLowerCase();
  const name = template.level3.toLowerCase();
  const keywords = template.keywords.map((keyword) => keyword.toLowerCase());
  if (code === word) return SCORE.code;
  if (name.startsWith(word)) return SCORE.nameStarts;
  if (name.includes(word)) return SCORE.name;
  const spelled = spelledAt(word, name);
  if (spelled >= 0) return spelled === 0 ? SCORE.nameSpelledStarts : SCORE.nameSpelled;
  if (keywords.includes(word)) return SCORE.keyword;
  if (keywords.some((keyword) => spelledAt(word, keyword) === 0)) return SCORE.keywordSpelled;
  if (keywords.some((keyword) => keyword.includes(word))) return SCORE.keywordPart;
  if (template.projectTypes.some((type) => type.includes(word))) return SCORE.projectType;
  if (template.level1.includes(word) || template.level2.includes(word) || code.startsWith(word)) return SCORE.category;
  if ([template.level1, template.level2, ...template.projectTypes].some((text) => spelledAt(word, text) === 0)) return SCORE.categorySpelled;
  if (template.explanation.toLowerCase().includes(word)) return SCORE.explanation;
  const everything = [name, ...keywords, ...template.projectTypes, template.level2].join(' ');
  const share = sharedPairs(word, everything);
  return share >= NEAR_SHARE ? SCORE.near * share : 0;
}

/** How many of the neighbouring character pairs of `word` stand in `text`, from 0 to 1. */
export function sharedPairs(word: string, text: string): number {
  const characters = Array.from(word);
  const pairs = characters.slice(1).map((character, at) => characters[at]! + character);
  return pairs.length === 0 ? 0 : pairs.filter((pair) => text.includes(pair)).length / pairs.length;
}

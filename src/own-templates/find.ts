/** Finds own templates as the standard ones are found; the word 我的 lists them all. */

import { TemplateIndex, searchIn } from '../templates';
import type { OwnTemplate } from './own-template';

const indexes = new WeakMap<readonly OwnTemplate[], TemplateIndex>();
let newest: readonly OwnTemplate[] = [];

/**
 * The index of this very list, made once: a shelf gives a new list whenever something changed. Where the list only got longer,
 * the index of the shorter one goes on with it; a list that something was taken from is read anew.
 */
export function ownIndex(templates: readonly OwnTemplate[]): TemplateIndex {
  const known = indexes.get(templates);
  if (known) return known;
  const index = grown(templates) ?? new TemplateIndex(templates, '我的');
  indexes.set(templates, index);
  newest = templates;
  return index;
}

function grown(templates: readonly OwnTemplate[]): TemplateIndex | null {
  const index = indexes.get(newest);
  if (!index || newest.length === 0 || newest.length > templates.length || !newest.every((template, at) => template === templates[at])) return null;
  indexes.delete(newest);
  index.grow(templates);
  return index;
}

/** Best first; all of them for no words. */
export function searchOwn(templates: readonly OwnTemplate[], words: string): readonly OwnTemplate[] {
  return searchIn([ownIndex(templates)], words).map(({ template }) => template as OwnTemplate);
}

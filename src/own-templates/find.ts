/** Finds own templates as the standard ones are found; the word 我的 lists them all. */

import { TemplateIndex, searchIn } from '../templates';
import type { OwnTemplate } from './own-template';

const indexes = new WeakMap<readonly OwnTemplate[], TemplateIndex>();

/** The index of this very list, made once: a shelf gives a new list whenever something changed. */
export function ownIndex(templates: readonly OwnTemplate[]): TemplateIndex {
  const known = indexes.get(templates) ?? new TemplateIndex(templates, '我的');
  indexes.set(templates, known);
  return known;
}

/** Best first; all of them for no words. */
export function searchOwn(templates: readonly OwnTemplate[], words: string): readonly OwnTemplate[] {
  return searchIn([ownIndex(templates)], words).map(({ template }) => template as OwnTemplate);
}

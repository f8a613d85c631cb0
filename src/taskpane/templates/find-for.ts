/** Templates for some words: the clerk's own first, then the standard ones; before a word is typed, what the form lacks comes before the rest. */

import { searchOwn, type OwnTemplate } from '../../own-templates';
import { searchTemplates, type Template } from '../../templates';

export function findFor(words: string, missing: readonly string[], own: readonly OwnTemplate[]): readonly Template[] {
  const list: readonly Template[] = [...searchOwn(own, words), ...searchTemplates(words)];
  if (words.trim() !== '') return list;
  const isLacking = (template: Template): boolean => missing.includes(template.level2);
  return [...list.filter(isLacking), ...list.filter((template) => !isLacking(template))];
}

/** Templates for some words, standard ones and the clerk's own in one list, ordered by what the open form needs. */

import type { Declaration, IndicatorTable, Tree } from '../../model';
import { ownIndex, type OwnTemplate } from '../../own-templates';
import { projectTypeOf, searchIn, standardIndex, type Found, type SearchContext } from '../../templates';

export function findFor(words: string, own: readonly OwnTemplate[], context: SearchContext): readonly Found[] {
  return searchIn(own.length > 0 ? [ownIndex(own), standardIndex()] : [standardIndex()], words, context);
}

/** What the form tells about the templates that suit it; `tree` where its policy allows one tree only. */
export function contextOf(form: Declaration, scope: IndicatorTable['scope'], tree: Tree | null, missing: readonly string[]): SearchContext {
  const { heading, goals } = form;
  const table = scope === 'mid-term' ? (form.midTermIndicators ?? form.indicators) : form.indicators;
  const projectName = heading.projectName?.text ?? '';
  return {
    projectName,
    // A name like 专项经费 tells no kind; the printed 项目类别 may.
    projectType: projectTypeOf(projectName) ?? projectTypeOf(heading.projectCategory?.text ?? ''),
    goalText: [goals.overall?.text, goals.annual?.text].filter(Boolean).join('\n'),
    missing,
    ...(tree === null ? {} : { tree }),
    present: table.rows.map((row) => row.level3.text),
  };
}

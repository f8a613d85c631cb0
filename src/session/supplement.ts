/** 补齐缺项: for every category the rules found missing in a form, the templates that would fill it, best first. */

import type { Finding } from '../checker';
import { level1Of, level2Of, squeeze, type Declaration } from '../model';
import type { OwnTemplate } from '../own-templates';
import { projectTypeOf, templateFor, templates as standard, type Template } from '../templates';

/** One category that is missing. */
export interface Lacking {
  readonly level1: string;
  readonly level2: string;
  /** The first is proposed, the others are there to choose from. */
  readonly candidates: readonly Template[];
}

/** More than these nobody compares. */
const CHOICES = 4;

export function lackingIn(form: Declaration, findings: readonly Finding[], own: readonly OwnTemplate[] = []): readonly Lacking[] {
  const wanted = new Map<string, Lacking>();
  for (const finding of findings) {
    if (finding.formId !== form.id) continue;
    for (const { insert } of finding.fixes) {
      for (const level2 of insert ? [insert.level2, ...(insert.more ?? [])] : []) {
        const key = level2Of(level2) ?? squeeze(level2);
        if (!wanted.has(key)) wanted.set(key, { level1: insert!.level1, level2, candidates: candidatesFor(form, insert!.level1, level2, own) });
      }
    }
  }
  return [...wanted.values()].filter(({ candidates }) => candidates.length > 0);
}

/** A unit's own indicator of the project's kind comes before the standard ones: that is what it was kept for. */
function candidatesFor(form: Declaration, level1: string, level2: string, own: readonly OwnTemplate[]): readonly Template[] {
  const projectName = form.heading.projectName?.text ?? '';
  const best = templateFor(level1, level2, { projectName });
  const kind = best?.level2 ?? level2Of(level2);
  const type = projectTypeOf(projectName);
  const fits = (template: Template): boolean => template.level2 === kind && (level1Of(level1) === null || template.level1 === level1Of(level1) || kind === best?.level2);
  const close = (template: Template): number => Number(type !== null && template.projectTypes.includes(type)) * 2 + Number([...template.keywords, ...template.projectTypes].some((word) => squeeze(projectName).includes(word)));
  const mine = own.filter(fits).sort((a, b) => close(b) - close(a));
  const others = standard.filter((template) => template !== best && fits(template) && (template.projectTypes.length === 0 || close(template) > 0)).sort((a, b) => close(b) - close(a));
  const near = mine.filter((template) => close(template) > 0 || template.projectTypes.length === 0);
  const rest = mine.filter((template) => !near.includes(template));
  const list = [...near, ...(best ? [best] : []), ...rest, ...others];
  const taken = new Set(form.indicators.rows.map((row) => squeeze(row.level3.text)));
  return list.filter((template) => !taken.has(squeeze(template.level3))).slice(0, CHOICES);
}

/** Suggestion: the one template that fits a missing category best, judged by the name of the project. */

import { level1Of, level2Of, squeeze, type Level1, type Level2 } from '../model';
import { projectTypeOf } from './kinds';
import { templates } from './library';
import type { Template } from './template';

export { projectTypeOf } from './kinds';

export interface TemplateHints {
  readonly projectName: string;
  /** One of the library's kinds of project, where the clerk has said it; otherwise guessed from the name. */
  readonly projectType?: string;
}

/** Which 二级 to propose when only the 一级 is missing, the most usual first. */
const USUAL: Readonly<Record<Level1, Level2>> = {
  成本指标: '经济成本指标',
  产出指标: '数量指标',
  效益指标: '社会效益指标',
  满意度指标: '服务对象满意度指标',
};

/**
 * The best template of a category, by any printed name of it: one of the project's kind, else a general one. 成本指标 as a
 * 二级 (under 产出 in the older tree) is answered by 经济成本; an unknown 二级 by the usual one of its 一级. Null when neither
 * name is a category.
 */
export function templateFor(level1: string, level2: string, hints: TemplateHints): Template | null {
  const wanted = wantedLevel2(level1, level2);
  if (wanted === null) return null;
  const type = hints.projectType ?? projectTypeOf(hints.projectName);
  const fitting = templates.filter((template) => template.level2 === wanted);
  const own = fitting.filter((template) => type !== null && template.projectTypes.includes(type));
  const general = fitting.filter((template) => template.projectTypes.length === 0);
  return mostRelated(own.length > 0 ? own : general, hints.projectName) ?? null;
}

function wantedLevel2(level1: string, level2: string): Level2 | null {
  const named = level2Of(level2);
  if (named !== null) return named === '成本指标' ? '经济成本指标' : named;
  const parent = level1Of(level1) ?? level1Of(level2);
  return parent === null ? null : USUAL[parent];
}

/** The template whose keywords the name mentions most; the first of the library on a tie. */
function mostRelated(choice: readonly Template[], projectName: string): Template | undefined {
  const name = squeeze(projectName);
  const mentions = (template: Template): number => template.keywords.filter((keyword) => name.includes(keyword)).length;
  return [...choice].sort((a, b) => mentions(b) - mentions(a))[0];
}

/** Suggestion: the one template that fits a missing category best, judged by the name of the project. */

import { level1Of, level2Of, squeeze, type Level1, type Level2 } from '../model';
import { FIELDS, projectTypeOf } from './kinds';
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
 * The best template of a category, by any printed name of it: one of the project's kind, else a general one. In a wide field
 * (法律援助 and 信访 are both 司法信访) only one that the name speaks of will do. 成本指标 as a 二级 (under 产出 in the older
 * tree) is answered by 经济成本; an unknown 二级 by the usual one of its 一级. Null when neither name is a category.
 */
export function templateFor(level1: string, level2: string, hints: TemplateHints): Template | null {
  const wanted = wantedLevel2(level1, level2);
  if (wanted === null) return null;
  const type = hints.projectType ?? projectTypeOf(hints.projectName);
  const fitting = templates.filter((template) => template.level2 === wanted);
  const own = fitting.filter((template) => type !== null && template.projectTypes.includes(type));
  const general = fitting.filter((template) => template.projectTypes.length === 0);
  const choice = type !== null && FIELDS.has(type) ? own.filter((template) => speaksOf(hints.projectName, template)) : own;
  return mostRelated(choice.length > 0 ? choice : general, hints.projectName) ?? null;
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
  return [...choice].sort((a, b) => mentioned(b, name) - mentioned(a, name))[0];
}

/** How many characters of keywords the name holds: 居家养老 tells more than 养老. */
function mentioned({ keywords }: Template, name: string): number {
  return keywords.filter((keyword) => name.includes(keyword)).reduce((sum, keyword) => sum + keyword.length, 0);
}

/** A keyword of this many kinds of project (验收, 宣传, 安全) tells nothing about any of them. */
const WORN = 4;
const kindsUsing = new Map<string, Set<string>>();
for (const { keywords, projectTypes } of templates) {
  for (const keyword of keywords) for (const type of projectTypes) kindsUsing.set(keyword, (kindsUsing.get(keyword) ?? new Set()).add(type));
}

function speaksOf(projectName: string, { keywords }: Template): boolean {
  const name = squeeze(projectName);
  return keywords.some((keyword) => name.includes(keyword) && (kindsUsing.get(keyword)?.size ?? 0) < WORN);
}

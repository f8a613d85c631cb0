/** OwnTemplate: an indicator a unit keeps for itself — saved from a form, or read from its library — beside the standard ones. */

import { PARENTS, essence, isBlankText, isPercent, isPlaceholder, level1Of, level2Of, readQuantity, squeeze, type Indicator, type Level1, type Level2, type Operator } from '../model';
import type { Template } from '../templates';

export interface OwnTemplate extends Template {
  /** Marked 我的 wherever it is shown. */
  readonly mine: true;
}

/** What may be said about an indicator before it is known to be usable; blank where nothing is said. */
export interface Told {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly operator?: string;
  readonly unit?: string;
  /** 定量 or 定性, in whatever words. */
  readonly nature?: string;
  /** A value or standard, shown as 参考值. */
  readonly reference?: string;
  readonly explanation?: string;
  readonly evidence?: string;
  readonly projectTypes?: readonly string[];
  readonly keywords?: readonly string[];
}

/** Names longer than this are sentences, not indicators. */
export const LONGEST_NAME = 60;

export function isOwn(template: Template): template is OwnTemplate {
  return 'mine' in template;
}

/** The template that what is told makes, still without a code; a text says in the clerk's words why it makes none. */
export function ownTemplate(told: Told): OwnTemplate | string {
  const level3 = told.level3.trim().replace(/\s+/g, ' ');
  if (isBlankText(level3)) return '没有三级指标名称';
  if (level3.length > LONGEST_NAME) return `三级指标名称超过 ${LONGEST_NAME} 个字`;
  const levels = levelsOf(told);
  if (typeof levels === 'string') return levels;
  const reference = (told.reference ?? '').trim();
  const said = readQuantity(reference);
  const quantity = said.kind === 'quantity' || said.kind === 'duration' ? said : null;
  const operator = operatorOf(told.operator ?? '') ?? quantity?.operator ?? null;
  const unit = (told.unit ?? '').trim() || quantity?.unit || '';
  const nature = `${told.nature ?? ''}${told.operator ?? ''}`;
  const isBare = operator === null && unit === '' && quantity === null;
  const isWords = /定性/.test(nature) || (isBare && (said.kind === 'deadline' || !/定量/.test(nature)));
  const shown = isPercent(unit) ? '%' : unit;
  const meant = operator ?? (isWords ? null : usualOperator(levels.level2, shown));
  return {
    code: '', mine: true, ...levels, level3,
    projectTypes: (told.projectTypes ?? []).map((type) => type.trim()).filter((type) => type !== ''),
    operator: isWords ? null : meant, unit: isWords ? '' : shown, nature: isWords ? '定性' : '定量',
    direction: meant === '≤' || meant === '<' ? 'lower' : meant === '=' ? 'exact' : 'higher',
    reference, example: reference, explanation: (told.explanation ?? '').trim(), evidence: (told.evidence ?? '').trim(),
    keywords: (told.keywords ?? []).map((word) => word.trim()).filter((word) => word !== ''),
  };
}

/** What nobody said: cost and time are to be kept below, everything else is to be reached. */
function usualOperator(level2: Level2, unit: string): Operator {
  const isTime = level2 === '时效指标' && /^(?:天|日|个?工作日|小时|分钟|个月|月)(?:内)?$/.test(unit);
  return isTime || /成本/.test(level2) ? '≤' : '≥';
}

function levelsOf({ level1, level2 }: Told): { readonly level1: Level1; readonly level2: Level2 } | string {
  const [first, second] = [level1Of(level1), level2Of(level2)];
  if (second !== null) {
    const parents = [...PARENTS[second]['2021'], ...PARENTS[second]['2015']];
    // 成本指标 as a 二级 stands for 经济成本 in the tree the library uses.
    const level2 = second === '成本指标' ? '经济成本指标' : second;
    return { level1: second === '成本指标' ? '成本指标' : first !== null && parents.includes(first) ? first : parents[0]!, level2 };
  }
  if (first === '满意度指标' && isBlankText(level2)) return { level1: first, level2: '服务对象满意度指标' };
  if (first === '成本指标' && isBlankText(level2)) return { level1: first, level2: '经济成本指标' };
  const shifted = isBlankText(level2) ? level2Of(level1) : null;
  if (shifted !== null) return levelsOf({ level1: '', level2: level1, level3: '' });
  if (isBlankText(level2)) return '没有二级指标';
  return `认不出二级指标“${level2.trim()}”`;
}

const OPERATORS: Readonly<Record<string, Operator>> = {
  '≥': '≥', '>=': '≥', '≧': '≥', 大于等于: '≥', 不低于: '≥', 不少于: '≥', 正向: '≥', 正向指标: '≥', '≤': '≤', '<=': '≤', '≦': '≤', 小于等于: '≤', 不高于: '≤', 不超过: '≤', 不多于: '≤',
  反向: '≤', 反向指标: '≤', '=': '=', 等于: '=', '>': '>', 大于: '>', '<': '<', 小于: '<',
};

function operatorOf(text: string): Operator | null {
  const key = squeeze(text);
  return Object.hasOwn(OPERATORS, key) ? OPERATORS[key]! : null;
}

/** The row of a form as a template; the typed value becomes the 参考值, what still waits to be filled in does not. */
export function templateOfRow(row: Indicator, projectType: string | null): OwnTemplate | string {
  const offered = /^([≥≤=<>]?)_+[(（]?([^()（）_]*)[)）]?$/.exec(squeeze(row.value.text));
  const quantity = offered ? { operator: offered[1]!, unit: offered[2]! } : row.value.value;
  return ownTemplate({
    level1: row.level1.text, level2: row.level2.text, level3: row.level3.text,
    operator: row.operatorCell?.text || quantity?.operator || '', unit: row.unitCell?.text || quantity?.unit || '',
    reference: isPlaceholder(row.value.text) ? '' : row.value.text, explanation: row.description?.text ?? '', evidence: row.basis?.text ?? '',
    projectTypes: projectType === null ? [] : [projectType],
  });
}

/** The same for two templates that say the same indicator: the second need not be kept. */
export function indicatorKey({ level2, level3 }: Template): string {
  return `${level2} ${essence(level3)}`;
}

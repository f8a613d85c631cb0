import { goalText, visibleLength, type Goals } from '../../model';
import { hasMarkup, withoutMarkup } from '../form/markup';
import { placeholderIn } from '../form/placeholder-text';
import { saysAtLeast } from './length';
import { HOLDS, SKIPPED, defineRule, fault, notChecked, type Verdict } from '../rule';
import { named } from '../form/named';

/** A goal says what is done and what comes of it; that takes ten characters. A placeholder is told by its own rule. */
export const goalTooShort = defineRule({
  id: 'goal-too-short',
  group: 'goal',
  title: '绩效目标应写出具体内容，不少于 10 个字',
  why: '太短的目标说不清做什么、达到什么效果，无法细化成指标。',
  basis: '按常见审核口径',
  severity: 'warning',
  about: 'goals',
  parameters: { minimum: { default: 10, title: '绩效目标最少字数（标点和空格不计）', min: 1, max: 200 } },
  example: {
    wrong: { answers: { 项目总目标: '保障饮水安全。' } },
    right: { answers: { 项目总目标: '建立覆盖全区供水点的水质监测网络，保障居民饮水安全。' } },
  },
  check(goals, { parameters }) {
    if (!goals.overall && !goals.annual) return SKIPPED;
    const minimum = parameters['minimum'] ?? 10;
    const overall = tooShort(goals, 'overall', minimum);
    const annual = tooShort(goals, 'annual', minimum);
    if (overall === null && annual === null) return HOLDS; // most forms
    return [overall, annual].filter((verdict) => verdict !== null);
  },
});

function tooShort(goals: Goals, which: 'overall' | 'annual', minimum: number): Verdict | null {
  const field = goals[which];
  if (field?.state === 'stale') return notChecked(`“${named(field)}”是公式，结果尚未更新`);
  if (field?.state !== 'read') return null;
  const text = goalText(goals, which);
  const isMarked = hasMarkup(text);
  if (!isMarked && saysAtLeast(text, minimum)) return null; // most goals, and told at once
  const length = visibleLength(isMarked ? withoutMarkup(text) : text);
  if (length >= minimum) return null;
  if (placeholderIn(field.text)) return notChecked(`“${named(field)}”还没有填写具体内容`);
  if (length === 0) return fault(field, `“${named(field)}”只有标点，请写明做什么、达到什么效果`);
  return fault(field, `“${named(field)}”只有 ${length} 个字，请写明做什么、达到什么效果`);
}

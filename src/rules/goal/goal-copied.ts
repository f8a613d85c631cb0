import { essence, squeeze, type Declaration, type Field, type Goals } from '../../model';
import { fault, notChecked, type Fault } from '../rule';
import { compareProjects } from '../twins';
import { familyParts, isWholeAndPart } from './family';
import { saysAtLeast } from './length';
import { fingerprints, longestRun, markOf, mayHold } from './shared-text';
import { named } from '../form/named';

/**
 * Every project has a goal of its own. The later of two projects is blamed, once. A whole beside its parts may repeat them, and
 * two forms of one project name are the same project (told by the rule on duplicated projects).
 */
export const goalCopied = compareProjects({
  id: 'goal-copied',
  group: 'goal',
  title: '不同项目的绩效目标各写各的内容',
  why: '两个项目共用一段目标，多半是复制后没有改，看不出各自要达到什么。',
  basis: '按常见审核口径',
  severity: 'warning',
  parameters: { run: { default: 60, title: '连续相同多少个字算照抄', min: 10, max: 1000 } },
  example: {
    wrong: {
      forms: [
        {},
        { layout: 'generic', answers: { 年度总体目标: '按计划完成供水点采样检测和结果公示，组织监测人员业务培训，检测质量符合国家标准，居民对饮水卫生工作较为满意。' } },
      ],
    },
    right: { forms: [{}, { layout: 'generic', answers: { 年度总体目标: '补植缺株行道树并做好修剪、浇灌和病虫害防治，改善城区道路绿化景观。' } }] },
  },
  sees: (form) => [form.goals, form.heading.projectName, ...familyParts(form)],
  excuses: familyParts,
  obstacle({ goals: { annual, overall } }) {
    const stale = annual?.state === 'stale' ? annual : overall?.state === 'stale' ? overall : null;
    return stale ? notChecked(`“${named(stale)}”是公式，结果尚未更新，未与其他项目比较`) : null;
  },
  traits: ({ goals }, { parameters }) => traitsOf(goals, runOf(parameters)),
  compare(later, earlier, forms, { parameters }) {
    const source = forms[earlier]!;
    if (isSameProject(source, forms[later]!)) return null;
    for (const goal of goalsOf(forms[later]!.goals)) {
      const runs = goalsOf(source.goals).map((other) => (essence(other.text) === essence(goal.text) ? Infinity : longestRun(squeeze(goal.text), squeeze(other.text), runOf(parameters))));
      const run = Math.max(0, ...runs);
      if (run > 0) return isWholeAndPart(earlier, later, forms) ? null : copied(goal, source, run);
    }
    return null;
  },
});

/** What goals of one content, or with so long a run of characters in common, share. */
function traitsOf(goals: Goals, run: number): readonly number[] {
  const told = goalsOf(goals);
  const traits = told.map(({ text }) => markOf(text));
  for (const { text } of told) if (mayHold(text, run)) traits.push(...fingerprints(squeeze(text), run));
  return traits;
}

function runOf(parameters: Readonly<Record<string, number>>): number {
  return parameters['run'] ?? 60;
}

function copied(goal: Field, source: Declaration, run: number): Fault {
  const theirs = goalsOf(source.goals);
  const name = source.heading.projectName?.text.trim() || source.sheet;
  const much = Number.isFinite(run) ? `有连续 ${run} 个字` : '内容';
  const related = theirs.filter((field) => essence(field.text) === essence(goal.text));
  return fault(goal, `“${named(goal)}”与“${name}”的目标${much}相同，请写本项目自己的目标`, { related: (related.length > 0 ? related : theirs).slice(0, 1) });
}

/** Shorter goals are not told apart. */
const LEAST = 10;

/** Goals long enough to be told apart, the annual one first. */
function goalsOf({ annual, overall, further }: Goals): readonly Field[] {
  return (further ? [annual, ...further.annual, overall, ...further.overall] : [annual, overall]).filter(isLong);
}

function isLong(field: Field | null): field is Field {
  return field !== null && field.state === 'read' && saysAtLeast(field.text, LEAST);
}

function isSameProject(a: Declaration, b: Declaration): boolean {
  const [one, other] = [a, b].map((form) => essence(form.heading.projectName?.text ?? ''));
  return one !== '' && one === other;
}

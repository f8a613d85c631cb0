import { essence, squeeze, visibleLength, type Declaration, type Field } from '../../model';
import { NOT_APPLICABLE, defineRule, fault, notChecked } from '../rule';
import { isWholeAndPart } from './family';
import { RunIndex } from './shared-text';
import { named } from '../form/named';

/**
 * Every project has a goal of its own. The later of two projects is blamed, once. A whole beside its parts may repeat them, and
 * two forms of one project name are the same project (told by the rule on duplicated projects).
 */
export const goalCopied = defineRule({
  id: 'goal-copied',
  group: 'goal',
  title: '不同项目的绩效目标各写各的内容',
  why: '两个项目共用一段目标，多半是复制后没有改，看不出各自要达到什么。',
  basis: '按常见审核口径',
  severity: 'warning',
  about: 'workbook',
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
  sees: ({ goals, heading, funds, indicators }) => [goals, heading.projectName, funds, ...indicators.rows.map((row) => row.level3)],
  *check({ forms }, { parameters }) {
    if (forms.length < 2) yield NOT_APPLICABLE;
    const run = parameters['run'] ?? 60;
    const index = new RunIndex(run);
    const byEssence = new Map<string, number[]>();
    for (const [i, form] of forms.entries()) {
      const stale = [form.goals.annual, form.goals.overall].find((field) => field?.state === 'stale');
      if (stale) yield notChecked(`“${named(stale)}”是公式，结果尚未更新，未与其他项目比较`);
      const goals = goalsOf(form).map((field) => ({ field, text: squeeze(field.text), key: essence(field.text) }));
      for (const { field, text, key } of goals) {
        const shared = new Map([...index.sharing(text), ...(byEssence.get(key) ?? []).map((owner) => [owner, Infinity] as const)]);
        const source = [...shared.keys()].find((owner) => !isSameProject(forms[owner]!, form) && !isWholeAndPart(owner, i, forms));
        if (source === undefined) continue;
        yield copied(field, forms[source]!, shared.get(source)!);
        break;
      }
      for (const { text, key } of goals) {
        index.add(i, text);
        byEssence.set(key, [...(byEssence.get(key) ?? []).slice(0, 7), i]);
      }
    }
  },
});

function copied(goal: Field, source: Declaration, run: number): ReturnType<typeof fault> {
  const theirs = goalsOf(source);
  const name = source.heading.projectName?.text.trim() || source.sheet;
  const much = Number.isFinite(run) ? `有连续 ${run} 个字` : '内容';
  const related = theirs.filter((field) => essence(field.text) === essence(goal.text));
  return fault(goal, `“${named(goal)}”与“${name}”的目标${much}相同，请写本项目自己的目标`, { related: (related.length > 0 ? related : theirs).slice(0, 1) });
}

/** Goals long enough to be told apart, the annual one first. */
function goalsOf(form: Declaration): readonly Field[] {
  return [form.goals.annual, form.goals.overall].filter((field) => field !== null && field.state === 'read' && visibleLength(field.text) >= 10).map((field) => field!);
}

function isSameProject(a: Declaration, b: Declaration): boolean {
  const [one, other] = [a, b].map((form) => essence(form.heading.projectName?.text ?? ''));
  return one !== '' && one === other;
}

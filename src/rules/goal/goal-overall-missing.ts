import { HOLDS, SKIPPED, defineRule, fault, notChecked } from '../rule';
import { isOverallTold, runsOverYears } from './years';
import { named } from '../form/named';

/** A project of several years says where it is going as a whole. */
export const goalOverallMissing = defineRule({
  id: 'goal-overall-missing',
  group: 'goal',
  title: '跨年项目应填写项目总目标',
  why: '跨年项目要用总目标说明全部实施期结束后达到什么，年度目标只是其中一步。',
  basis: '按常见审核口径',
  severity: 'warning',
  about: 'declaration',
  example: {
    wrong: { layout: 'central-2015', answers: { 项目总目标: '' } },
    right: { layout: 'central-2015', answers: { 项目总目标: '建成较为完备的珍稀植物种质资源保存体系，保存能力和共享水平明显提高。' } },
  },
  plainly: isOverallTold,
  check(form) {
    const { overall } = form.goals;
    if (!overall) return SKIPPED;
    if (overall.state === 'stale') return [notChecked(`“${named(overall)}”是公式，结果尚未更新`)];
    if (overall.state !== 'blank') return HOLDS;
    const several = runsOverYears(form);
    if (typeof several === 'string') return [notChecked(several)];
    return several ? [fault(overall, `项目跨年实施，“${named(overall)}”没有填写，请补填`)] : HOLDS;
  },
});

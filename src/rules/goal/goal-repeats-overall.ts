import { essence, goalText } from '../../model';
import { HOLDS, SKIPPED, defineRule, fault, notChecked } from '../rule';
import { runsOverYears } from './years';
import { named } from '../form/named';

/** In a project of several years the year's goal is a step, not the whole. */
export const goalRepeatsOverall = defineRule({
  id: 'goal-repeats-overall',
  group: 'goal',
  title: '跨年项目的年度目标与项目总目标应有区别',
  why: '总目标管全部实施期，年度目标只写本年要完成的部分，照抄就看不出今年做多少。',
  basis: '按常见审核口径',
  severity: 'warning',
  about: 'declaration',
  example: {
    wrong: { layout: 'central-2015', answers: { 年度总体目标: '建成较为完备的珍稀植物种质资源保存体系，保存能力和共享水平明显提高。' } },
    right: { layout: 'central-2015', answers: { 年度总体目标: '完成年度种质资源收集和入库保存，开展活力监测，向科研单位提供共享服务。' } },
  },
  check(form) {
    const { overall, annual } = form.goals;
    if (!overall || !annual) return SKIPPED;
    const several = runsOverYears(form);
    if (several === false) return SKIPPED;
    const missing = overall.state !== 'read' ? overall : annual.state !== 'read' ? annual : null;
    if (missing) return [notChecked(`“${named(missing)}”${missing.state === 'stale' ? '是公式，结果尚未更新' : '没有填写'}，未比较两个目标`)];
    if (essence(goalText(form.goals, 'overall')) !== essence(goalText(form.goals, 'annual'))) return HOLDS;
    if (typeof several === 'string') return [notChecked(several)];
    return [fault(annual, `项目跨年实施，“${named(annual)}”与“${named(overall)}”一字不差，请写明本年要完成的部分`, { related: [overall] })];
  },
});

import { HOLDS, SKIPPED, defineRule, fault, notChecked } from '../rule';
import { isOverallTold, runsOverYears } from './years';
import { named } from '../form/named';

/** A printed 项目总目标 is better answered than left blank, even where the year is the whole project. */
export const goalOverallBlank = defineRule({
  id: 'goal-overall-blank',
  group: 'goal',
  title: '当年项目的项目总目标也宜填写',
  why: '表上印了这一栏，当年项目可与年度目标一致；留空看不出是没有还是漏填。',
  basis: '按常见审核口径',
  severity: 'suggestion',
  about: 'declaration',
  example: {
    wrong: { answers: { 项目总目标: '' } },
    right: { answers: { 项目总目标: '建立覆盖全区供水点的水质监测网络，及时发现并处置饮用水卫生风险，保障居民饮水安全。' } },
  },
  plainly: isOverallTold,
  check(form) {
    const { overall } = form.goals;
    if (!overall) return SKIPPED;
    if (overall.state === 'stale') return [notChecked(`“${named(overall)}”是公式，结果尚未更新`)];
    if (overall.state !== 'blank') return HOLDS;
    const several = runsOverYears(form);
    if (typeof several === 'string') return [notChecked(several)];
    return several ? HOLDS : [fault(overall, `“${named(overall)}”留空，当年项目可填写与年度目标一致的内容`)];
  },
});

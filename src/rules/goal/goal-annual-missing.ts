import { HOLDS, SKIPPED, defineRule, fault, notChecked } from '../rule';
import { named } from '../form/named';

/** The goal of the year is what the year's money is asked for. */
export const goalAnnualMissing = defineRule({
  id: 'goal-annual-missing',
  group: 'goal',
  title: '年度绩效目标应填写',
  why: '没有目标，指标和资金就没有依据。',
  basis: '财预〔2015〕88号：未按要求设定绩效目标的项目不得申请预算',
  severity: 'error',
  about: 'goals',
  example: {
    wrong: { answers: { 年度总体目标: '' } },
    right: { answers: { 年度总体目标: '按计划完成供水点采样检测和结果公示，检测质量符合国家标准，居民对饮水卫生工作较为满意。' } },
  },
  check({ annual }) {
    if (!annual) return SKIPPED;
    if (annual.state === 'stale') return [notChecked(`“${named(annual)}”是公式，结果尚未更新`)];
    if (annual.state !== 'blank') return HOLDS;
    return [fault(annual, `“${named(annual)}”没有填写，请写明本年要达到的产出和效果`)];
  },
});

import { defineRule, fault, notChecked } from '../rule';
import { isPerPeriod, isPlainPlan, print, whyUnread } from './spending-plan';

/** By the end of the year everything is spent: the last share is 100 %. A plan per period that also falls is told once, by the other rule. */
export const fundsPlanIncomplete = defineRule({
  id: 'funds-plan-incomplete',
  group: 'funds',
  title: '资金支出计划最后一期达到 100%',
  why: '年底累计支出应当是全部预算。',
  basis: '金额勾稽',
  severity: 'error',
  about: 'spendingPlan',
  example: {
    wrong: { layout: 'hebei', answers: { '3月底': '20%', '6月底': '50%', '10月底': '80%', '12月底': '95%' } },
    right: { layout: 'hebei', answers: { '3月底': '20%', '6月底': '50%', '10月底': '80%', '12月底': '100%' } },
  },
  plainly: isPlainPlan,
  *check(plan) {
    const last = plan.steps[plan.steps.length - 1];
    if (!last || plan.steps.every((step) => step.percent.state === 'blank')) {
      yield notChecked('资金支出计划没有填写');
      return;
    }
    const earlier = plan.steps.slice(0, -1).map((step) => step.percent);
    const number = last.percent.value;
    if (last.percent.state === 'stale') yield notChecked(`资金支出计划“${last.by}”是公式，结果尚未更新`);
    else if (number === null) yield fault(last.percent, `资金支出计划“${last.by}”${whyUnread(last)}，年底累计应为 100%`, { related: earlier });
    else if (!number.eq(100)) {
      const falls = plan.steps.some((step, i) => i > 0 && step.percent.value?.lt(plan.steps[i - 1]!.percent.value ?? 0));
      if (isPerPeriod(plan) && falls) yield notChecked('资金支出计划像是按期分别填的，改为累计数后再核对');
      else yield fault(last.percent, `${last.by}累计 ${print(last)}，不是 100%${isPerPeriod(plan) ? '；像是按期分别填的，应改为累计数' : '，请核对'}`, { related: earlier });
    }
  },
});

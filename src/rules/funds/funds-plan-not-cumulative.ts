import { defineRule, fault, notChecked } from '../rule';
import { isPerPeriod, isPlainPlan, print, whyUnread } from './spending-plan';

/** 资金支出计划 counts from the beginning of the year: no later share is smaller. A plan written quarter by quarter is told as such. */
export const fundsPlanNotCumulative = defineRule({
  id: 'funds-plan-not-cumulative',
  group: 'funds',
  title: '资金支出计划按累计百分比填写，逐期不减',
  why: '支出进度是累计数，后一期不会比前一期少。',
  basis: '金额勾稽',
  severity: 'error',
  about: 'spendingPlan',
  example: {
    wrong: { layout: 'hebei', answers: { '3月底': '20%', '6月底': '80%', '10月底': '50%', '12月底': '100%' } },
    right: { layout: 'hebei', answers: { '3月底': '20%', '6月底': '50%', '10月底': '80%', '12月底': '100%' } },
  },
  plainly: isPlainPlan,
  *check(plan) {
    const unread = plan.steps.find((step) => step.percent.value === null);
    if (unread) yield notChecked(`资金支出计划“${unread.by}”${whyUnread(unread)}，未全部核对`);
    const known = plan.steps.filter((step) => step.percent.value !== null);
    const at = known.findIndex((step, i) => i > 0 && step.percent.value!.lt(known[i - 1]!.percent.value!));
    if (at < 0) return;
    const [before, step] = [known[at - 1]!, known[at]!];
    const facts = `${before.by} ${print(before)}，${step.by}却是 ${print(step)}，比前一期少`;
    const hint = isPerPeriod(plan) ? `；各期相加正好 100%，像是按期分别填的，应改为累计数` : '，请核对';
    yield fault(step.percent, facts + hint, { related: [before.percent] });
  },
});

import { sectionOf, type Mention } from '../../model';
import { NOT_APPLICABLE, defineRule, fault, notChecked } from '../rule';
import { yearTotals } from './form-money';
import { freeMentions } from './items';
import { agrees } from './narrative-amount-differs-from-form';
import { statedTotals } from './totals';
import { statedSums } from './stated-sums';

/** 六、年度预算安排 tells this year's total, in one number or as parts that make it. A total that differs is told by its own rule. */
export const narrativeAnnualAmountMissing = defineRule({
  id: 'narrative-annual-amount-missing',
  group: 'narrative',
  title: '年度预算安排应写明本年预算总额',
  why: '只写分项不写总额，看不出文字与申报表是不是同一笔预算。',
  basis: '按常见审核口径',
  severity: 'warning',
  about: 'pair',
  example: {
    wrong: { narrative: { 项目概述: ['本项目对全区供水点开展饮用水采样检测，发布检测结果。'], 年度预算安排: ['1.采样检测费48万元，用于委托检测。', '2.人员培训费12万元，用于培训监测人员。'] } },
    right: { narrative: { 项目概述: ['本项目对全区供水点开展饮用水采样检测，发布检测结果。'], 年度预算安排: ['1.采样检测费70万元，用于委托检测。', '2.人员培训费16万元，用于培训监测人员。'] } },
  },
  *check({ narrative, form, reason }) {
    const section = sectionOf(narrative, '年度预算安排');
    const amounts = (section?.passages ?? []).flatMap((passage) => freeMentions(passage));
    if (!section || amounts.length === 0 || statedTotals(narrative).length > 0) return void (yield NOT_APPLICABLE);
    if (!form) return void (yield notChecked(reason ?? '没有对应的申报表'));
    const totals = yearTotals(form);
    if (typeof totals === 'string') return void (yield notChecked(totals));
    const parts = new Set(statedSums(narrative).filter(({ kind }) => kind === undefined).flatMap((sum) => sum.parts.map(({ mention }) => mention)));
    const top = amounts.filter((mention) => !parts.has(mention));
    const whole = (mentions: readonly Mention[]): Mention | null => mentions.reduce<Mention | null>((sum, mention) => (sum ? { ...sum, yuan: sum.yuan.plus(mention.yuan), slack: sum.slack.plus(mention.slack), approximate: sum.approximate || mention.approximate } : mention), null);
    const told = [...amounts, ...[whole(amounts), whole(top)].filter((sum) => sum !== null)];
    if (totals.some((total) => told.some((mention) => agrees(mention, total)))) return;
    yield fault(section.heading.field, `“${section.heading.text}”里写了 ${amounts.length} 个金额，都不是本年预算总额，加起来也对不上申报表，请写明总额`, { related: [totals[0]!.field] });
  },
});

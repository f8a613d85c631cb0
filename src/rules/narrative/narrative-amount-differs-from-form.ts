import { budgetYear, partOf, type Mention } from '../../model';
import type { Decimal } from 'decimal.js';
import { named } from '../form/named';
import { NOT_APPLICABLE, defineRule, fault, notChecked } from '../rule';
import { allAmounts, yearTotals, type FormAmount } from './form-money';
import { inUnitOf } from './money-words';
import { statedTotals, toldOfSource, totalsOfYear } from './totals';

/**
 * The year's amount in the text is the form's. Cumulative amounts, other years and parts are not held beside it, and neither is an
 * amount that the form prints anywhere (当年财政拨款 alone). A lone 资金来源：财政拨款… is an amount of the form as well. Exactly 10, 100 or 10,000 times is told by the rule on units.
 */
export const narrativeAmountDiffersFromForm = defineRule({
  id: 'narrative-amount-differs-from-form',
  group: 'narrative',
  title: '文字中的本年预算应与申报表一致',
  why: '同一个项目在两处写了两个数，审核时不知道批哪一个。',
  basis: '金额勾稽',
  severity: 'error',
  about: 'pair',
  example: {
    wrong: { narrative: { 项目概述: ['本项目对全区供水点开展饮用水采样检测，经测算，预算资金约88万元。'] } },
    right: { narrative: { 项目概述: ['本项目对全区供水点开展饮用水采样检测，经测算，预算资金约86万元。'] } },
  },
  *check({ narrative, form, reason }) {
    const sources = toldOfSource(narrative);
    const stated = [...(form ? totalsOfYear(narrative, budgetYear(form.heading)) : statedTotals(narrative)), ...sources];
    if (stated.length === 0) return void (yield NOT_APPLICABLE);
    if (!form) return void (yield notChecked(reason ?? '没有对应的申报表'));
    const totals = yearTotals(form);
    if (typeof totals === 'string') return void (yield notChecked(totals));
    const printed = allAmounts(form);
    for (const one of stated) {
      const { passage, mention } = one;
      if (printed.some((amount) => agrees(mention, amount)) || totals.some((amount) => isUnitSlip(mention.yuan, amount.yuan))) continue;
      const total = totals[0]!;
      const gap = mention.yuan.minus(total.yuan);
      const said = `文字写${sources.includes(one) ? '资金来源' : '本年预算'} ${mention.text.replace(/\s+/g, '')}，申报表${named(total.field)}是 ${inUnitOf(total.yuan, mention)}，${gap.isPositive() ? '多' : '少'} ${inUnitOf(gap.abs(), mention)}`;
      yield fault(partOf(passage, mention.start, mention.end), said, { related: [total.field] });
    }
  },
});

/** 约 covers half a unit before the decimals: 约66.78万元 is read as printed, 约3万 as 2.5 to 3.5. */
export function agrees(mention: Mention, amount: FormAmount): boolean {
  const wide = mention.approximate && mention.slack.mul(2).eq(mention.scale) ? mention.scale.div(2) : mention.slack.mul(mention.approximate ? 2 : 1);
  return mention.yuan.minus(amount.yuan).abs().lte(wide.plus(amount.slack));
}

/** Ten thousand times is a unit, ten and a hundred times are misplaced digits. */
export function isUnitSlip(one: Decimal, other: Decimal): boolean {
  if (one.isZero() || other.isZero()) return false;
  const ratio = one.gt(other) ? one.div(other) : other.div(one);
  return [10, 100, 10_000].some((times) => ratio.eq(times));
}

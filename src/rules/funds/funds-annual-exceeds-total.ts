import { printAmount } from '../../model';
import { HOLDS, SKIPPED, defineRule, fault, notChecked } from '../rule';
import { excessOf } from './fen';
import { unitWord } from './tally';
import { NOISE, SUMS_FIRST, mended, totalsOfBoth } from './totals';
import { named } from '../form/named';

/** One year asks for no more than the whole project. An excess that only a wrong sum makes is the sum rule's finding. */
export const fundsAnnualExceedsTotal = defineRule({
  id: 'funds-annual-exceeds-total',
  group: 'funds',
  title: '年度资金申请总额不超过项目资金总额',
  why: '一年的申请数不可能大于整个项目的资金。',
  basis: '金额勾稽',
  severity: 'error',
  about: 'funds',
  example: {
    wrong: { answers: { 计划完成日期: '2027-12-31', 项目资金总额: '800000', 财政资金: '800000' } },
    right: { answers: { 计划完成日期: '2027-12-31', 项目资金总额: '1200000', 财政资金: '1200000' } },
  },
  plainly(funds) {
    const excess = excessOf(funds);
    return excess === null ? null : excess <= 0;
  },
  check(funds) {
    const both = totalsOfBoth(funds);
    if (both === null) return SKIPPED;
    if (typeof both === 'string') return [notChecked(`${both}，未比较两个总额`)];
    if (both.annualNumber.lte(both.wholeNumber)) return HOLDS;
    const excess = both.annualNumber.minus(both.wholeNumber);
    if (excess.lt(NOISE)) return HOLDS;
    const { whole, annual } = mended(funds, both);
    if (annual.lte(whole)) return [notChecked(SUMS_FIRST)];
    const unit = unitWord(funds, [both.whole, both.annual]);
    const said = `${named(both.annual)} ${printAmount(both.annualNumber)} 比${named(both.whole)} ${printAmount(both.wholeNumber)} 多 ${printAmount(excess)}${unit}，请核对`;
    return [fault(both.annual, said, { related: [both.whole] })];
  },
});

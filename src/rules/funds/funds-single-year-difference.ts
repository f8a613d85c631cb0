import { isWithinOneYear, periodOf, printAmount } from '../../model';
import { HOLDS, SKIPPED, defineRule, fault, notChecked } from '../rule';
import { whyNoPeriod } from '../form/period-known';
import { excessOf } from './fen';
import { unitWord } from './tally';
import { NOISE, SUMS_FIRST, mended, totalsOfBoth } from './totals';
import { named } from '../form/named';

/** A project that begins and ends in one year asks for all its money in that year. Several years are never compared. */
export const fundsSingleYearDifference = defineRule({
  id: 'funds-single-year-difference',
  group: 'funds',
  title: '当年完成的项目，年度资金申请总额与项目资金总额一致',
  why: '项目当年开始、当年完成，两个总额说的是同一笔钱。',
  basis: '按常见审核口径',
  severity: 'warning',
  about: 'declaration',
  example: {
    wrong: { answers: { 项目资金总额: '900000', 财政资金: '900000' } },
    right: { answers: { 项目资金总额: '860000', 财政资金: '860000' } },
  },
  plainly({ funds, heading }) {
    const excess = excessOf(funds);
    const period = periodOf(heading);
    if (excess === null || (!Number.isNaN(excess) && period && !isWithinOneYear(period))) return null;
    return excess === 0 && period !== null;
  },
  check({ funds, heading }) {
    const both = totalsOfBoth(funds);
    if (both === null) return SKIPPED;
    if (typeof both === 'string') return [notChecked(`${both}，未比较两个总额`)];
    const period = periodOf(heading);
    if (!period) return [notChecked(`${whyNoPeriod(heading)}，无法判断是否当年完成`)];
    if (!isWithinOneYear(period)) return SKIPPED;
    if (both.wholeNumber.eq(both.annualNumber)) return HOLDS;
    const difference = both.wholeNumber.minus(both.annualNumber);
    if (difference.abs().lt(NOISE)) return HOLDS;
    if (difference.isNegative()) return [notChecked('年度资金申请总额超过项目资金总额，先核对这一条')];
    const { whole, annual } = mended(funds, both);
    if (whole.eq(annual)) return [notChecked(SUMS_FIRST)];
    const unit = unitWord(funds, [both.whole, both.annual]);
    const said = `项目当年完成，${named(both.whole)} ${printAmount(both.wholeNumber)} 与${named(both.annual)} ${printAmount(both.annualNumber)} 却相差 ${printAmount(difference)}${unit}，请核对`;
    return [fault(both.annual, said, { related: [both.whole] })];
  },
});

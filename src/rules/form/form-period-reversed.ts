import { compareDates, formatDate, periodOf } from '../../model';
import { HOLDS, SKIPPED, defineRule, fault, notChecked } from '../rule';
import { isPlainPeriod, whyNoPeriod } from './period-known';

/** A project ends on the day it starts or later. */
export const formPeriodReversed = defineRule({
  id: 'form-period-reversed',
  group: 'form',
  title: '计划完成日期不早于计划开始日期',
  why: '完成日期早于开始日期，多半是两格填反或年份写错。',
  basis: '按常见审核口径',
  severity: 'error',
  about: 'heading',
  example: {
    wrong: { answers: { 计划开始日期: '2026-12-31', 计划完成日期: '2026-01-01' } },
    right: { answers: { 计划开始日期: '2026-01-01', 计划完成日期: '2026-12-31' } },
  },
  plainly: isPlainPeriod,
  check(heading) {
    if (!heading.startDate && !heading.endDate && !heading.term) return SKIPPED;
    const period = periodOf(heading);
    if (!period) return [notChecked(`${whyNoPeriod(heading)}，未核对起止先后`)];
    if (compareDates(period.start, period.end) <= 0) return HOLDS;
    const said = `开始 ${formatDate(period.start)}，完成 ${formatDate(period.end)}，完成早于开始，请核对哪一个正确`;
    const { startDate, endDate, term } = heading;
    if (startDate?.value && endDate?.value) return [fault(endDate, said, { related: [startDate] })];
    return term ? [fault(term, said)] : HOLDS;
  },
});

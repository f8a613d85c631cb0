import { budgetYear, compareDates, formatDate, periodOf, touchesYear, type Field } from '../../model';
import { HOLDS, SKIPPED, defineRule, fault, notChecked } from '../rule';
import { isPlainPeriod, whyNoPeriod } from './period-known';

/** The budget year lies in the period of the project. A reversed period is told by its own rule first. */
export const formPeriodOutsideYear = defineRule({
  id: 'form-period-outside-year',
  group: 'form',
  title: '项目起止日期应覆盖预算年度',
  why: '起止日期与预算年度没有交集，往往是沿用了上一年的表。',
  basis: '按常见审核口径',
  severity: 'warning',
  about: 'heading',
  example: {
    wrong: { answers: { 计划开始日期: '2025-01-01', 计划完成日期: '2025-12-31' } },
    right: { answers: { 计划开始日期: '2026-01-01', 计划完成日期: '2026-12-31' } },
  },
  plainly: isPlainPeriod,
  check(heading) {
    if (!heading.startDate && !heading.endDate && !heading.term) return SKIPPED;
    const year = budgetYear(heading);
    const period = periodOf(heading);
    if (!period) return [notChecked(`${whyNoPeriod(heading)}，未与预算年度核对`)];
    if (year === null) return [notChecked('预算年度没有写明，未与起止日期核对')];
    if (compareDates(period.start, period.end) > 0) return [notChecked('起止日期先后颠倒，改好后再与预算年度核对')];
    if (touchesYear(period, year)) return HOLDS;
    const printed = [heading.startDate, heading.endDate].filter((field) => field?.value != null);
    const [blamed = heading.term, ...others] = printed as Field<unknown>[];
    const related = heading.year ? [...others, heading.year] : others;
    const said = `预算年度 ${year} 年，起止日期却是 ${formatDate(period.start)} 至 ${formatDate(period.end)}，请核对哪一个正确`;
    return blamed ? [fault(blamed, said, { related })] : HOLDS;
  },
});

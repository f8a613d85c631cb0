/** What is known of the period of a form, and why it is not known, in the clerk's words. */

import { budgetYear, compareDates, periodOf, touchesYear, type Field, type Heading } from '../../model';
import { named } from './named';

/** The dates are read, stand in their order and touch the budget year; null where the form prints none. */
export function isPlainPeriod(heading: Heading): boolean | null {
  if (!heading.startDate && !heading.endDate && !heading.term) return null;
  const period = periodOf(heading);
  const year = budgetYear(heading);
  return period !== null && year !== null && compareDates(period.start, period.end) <= 0 && touchesYear(period, year);
}

export function whyNoPeriod(heading: Heading): string {
  const dates: readonly (Field<unknown> | null)[] = heading.startDate || heading.endDate ? [heading.startDate, heading.endDate] : [heading.term];
  for (const field of dates) {
    if (field?.state === 'blank') return `“${named(field)}”没有填写`;
    if (field?.state === 'unreadable') return `“${named(field)}”看不出日期`;
    if (field?.state === 'stale') return `“${named(field)}”是公式，结果尚未更新`;
  }
  return '表上没有起止日期';
}

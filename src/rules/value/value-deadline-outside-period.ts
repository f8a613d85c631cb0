/**
 * Rule: a deadline lies inside the project's period, or in no year before the budget's where none is printed — and in no year after it where the project is plainly of that year alone. What comes after a project
 * by its nature (自评, 决算, 审计) is let pass, and so is an earlier year that something is only compared with (较2022年底).
 */

import { budgetYear, calendarDate, compareDates, dueDate, formatDate, periodOf, type CalendarDate, type Declaration, type Period, type Quantity } from '../../model';
import { row } from '../example';
import { bears, linesOf, type Line } from '../indicator/line';
import { SIGNS } from '../indicator/signs';
import { HOLDS, SKIPPED, defineRule, fault, notChecked, type Verdict } from '../rule';
import { quote } from './answer';
import { isOfLaterYear, onlyYearOf } from './one-year';

const AFTERWARDS = /自评|绩效评价|绩效管理|决算|审计|结算|质保|保修|归档|公开|跟踪|回访|后评价|总结|验收|清算/;
const TO_BE_DONE = /完成|工期|期限|时限|周期|进度|按期|按时|建设时间|实施时间|项目时间|竣工|交付|结题/;

export const valueDeadlineOutsidePeriod = defineRule({
  id: 'value-deadline-outside-period',
  group: 'value',
  title: '完成时限应在项目期内',
  why: '完成时间晚于项目结束，年终考核时还没有结果。',
  basis: '按常见审核口径',
  severity: 'warning',
  about: 'declaration',
  example: {
    wrong: { rows: [row('产出指标', '时效指标', '检测任务完成时间', '2027年3月底前')] },
    right: { rows: [row('产出指标', '时效指标', '检测任务完成时间', '11月底前')] },
  },
  check(form) {
    if (!bears(form.indicators, SIGNS.timed) && !(form.midTermIndicators && bears(form.midTermIndicators, SIGNS.timed))) return SKIPPED;
    const timed = linesOf(form.indicators).filter(isTimed);
    if (form.midTermIndicators) timed.push(...linesOf(form.midTermIndicators).filter(isTimed));
    if (timed.length === 0) return SKIPPED;
    const period = periodOf(form.heading);
    const year = budgetYear(form.heading);
    const stale = period || year === null ? [] : linesOf(form.indicators).filter((line) => isTimed(line) && isBefore(line.quantity, calendarDate(year, 1, 1)));
    if (stale.length > 0) return stale.map((line) => fault(line.indicator.value, `${quote(line)}的完成时限“${line.quantity.raw}”早于预算年度 ${year} 年，请核对是否沿用了往年的内容。`));
    if (!period && timed.every(({ quantity }) => isWithinYear(quantity, year))) return HOLDS;
    const only = period ? null : onlyYearOf(form);
    const later = only === null ? [] : timed.filter((line) => isOfLaterYear(line, only));
    if (later.length > 0) return later.map((line) => fault(line.indicator.value, `${quote(line)}的完成时限“${line.quantity.raw}”晚于预算年度 ${only} 年，表上没有起止日期，请核对年份。`));
    if (!period) return [notChecked('没有可读的计划开始、完成日期，无法判断完成时限是否在项目期内')];
    if (compareDates(period.start, period.end) > 0) return [notChecked('计划完成日期早于计划开始日期，未核对完成时限')];
    return timed.flatMap((line) => judge(form, period, line) ?? []);
  },
});

function isTimed({ obstructed, subject, quantity: { kind, operator, unit, number, due } }: Line): boolean {
  if ((kind !== 'deadline' && kind !== 'duration') || obstructed || AFTERWARDS.test(subject)) return false;
  if (kind === 'deadline') return due !== null;
  return number !== null && (operator === '≤' || operator === '<') && /^(?:年|个?月)$/.test(unit ?? '') && TO_BE_DONE.test(subject);
}

const COMPARED = /较|比|以来|起|自|从|增|%|％|基数|同期/;

/** Only a deadline that names its year is surely before a day. */
function isBefore(quantity: Quantity, day: CalendarDate | null): boolean {
  const due = quantity.due?.year ? dueDate(quantity, null) : null;
  return due !== null && day !== null && compareDates(due, day) < 0 && !COMPARED.test(quantity.raw);
}

/** Where a form prints no dates, a deadline inside its budget year needs none. */
function isWithinYear(quantity: Quantity, year: number | null): boolean {
  const due = year === null ? null : dueDate(quantity, year);
  return due !== null && due.year <= year!;
}

function judge(form: Declaration, period: Period, line: Line): Verdict | null {
  const { indicator, quantity } = line;
  const dates = [form.heading.startDate, form.heading.endDate ?? form.heading.term].filter((field) => field !== null);
  if (quantity.kind === 'duration') {
    const months = quantity.number!.mul(quantity.unit === '年' ? 12 : 1);
    const length = (period.end.year - period.start.year) * 12 + period.end.month - period.start.month + 1;
    return months.gt(length) ? fault(indicator.value, `${quote(line)}的指标值是“${quantity.raw}”，项目期只有 ${length} 个月。`, { related: dates }) : null;
  }
  if (isBefore(quantity, period.start)) return fault(indicator.value, `${quote(line)}的完成时限“${quantity.raw}”早于项目开始日期 ${formatDate(period.start)}。`, { related: dates });
  const due = dueDate(quantity, budgetYear(form.heading) ?? yearOf(period));
  if (!due || compareDates(due, period.end) <= 0) return null;
  return fault(indicator.value, `${quote(line)}的完成时限“${quantity.raw}”晚于项目完成日期 ${formatDate(period.end)}。`, { related: dates });
}

/** The only year of a one-year project. */
function yearOf({ start, end }: { readonly start: CalendarDate; readonly end: CalendarDate }): number | null {
  return start.year === end.year ? end.year : null;
}

/** Deadlines as clerks print them: 6月底前, 2026年12月31日前, 分别4月底及12月底前完成, 一季度完成, 年底前. */

import { calendarDate, compareDates, daysInMonth, readDate, type CalendarDate } from './period';

/** The latest day a deadline can mean; year 0 stands for the budget year. Null when the text names a day that cannot be placed. */
export type Due = { readonly year: number; readonly month: number; readonly day: number };

/** A longer text is a sentence about many things, not a deadline. */
const LONGEST = 40;
const TIME_WORD = /前|底|末|完成|[年月日]|季度|旬/;
const MONTH_DAY = /(?:(\d{4})[年./-])?(\d{1,2})(?:月份?|[./-](?=\d{1,2}(?:日|号|前|之前|以前|底|$)))(?:(\d{1,2})(?:日|号)?)?(月?底|月?末|上旬|中旬|下旬)?(之?以?前)?/g;
const QUARTER = /(?:(\d{4})年)?第?([一二三四1-4])季度/g;
const NEXT_YEAR = /次年|翌年|来年|明年|下一?年|第二年/;

/**
 * Reads a squeezed text. `null`: no deadline. `'unplaced'`: a deadline whose day cannot be told (次年3月底前).
 * A bare `12月前` would in strict words end before that month begins, but the field writes it for 12月底前: the later day is taken.
 */
export function readDeadline(text: string): Due | 'unplaced' | null {
  const t = text.replace(/^(?:<=|≤|<|=|≥|>=|>|于|在)+/, '');
  if (t.length > LONGEST || !TIME_WORD.test(t) && !/^\d{4}[-/.]\d/.test(t)) return null;
  if (NEXT_YEAR.test(t) && /前|底|末|完成|月/.test(t)) return 'unplaced';
  const whole = /^\d{4}年(?:以|之)?前/.test(t) ? null : readDate(t, true);
  if (whole) return whole;
  const days = [...monthDays(t), ...quarters(t), ...years(t)];
  return days.reduce<Due | null>((latest, day) => (latest === null || compareDates(day, latest) > 0 ? day : latest), null);
}

function monthDays(t: string): Due[] {
  const days: Due[] = [];
  const asWhole = /^\d{1,2}月份?$/.test(t) || /^\d{1,2}月?份?[-~—–至到]+\d{1,2}月份?$/.test(t);
  let anchored = asWhole;
  for (const found of t.matchAll(MONTH_DAY)) {
    const [whole, year, month, day, part, before] = found;
    if (!whole.includes('月') && !year) continue;
    if (/^\d/.test(t.slice(0, found.index).slice(-1))) continue;
    if (day || part || before || year || /[前底末]|完成|至|到/.test(t)) anchored = true;
    const m = Number(month);
    if (m < 1 || m > 12) continue;
    const last = daysInMonth(Number(year ?? 0) || 2024, m);
    days.push({ year: Number(year ?? 0), month: m, day: day ? Math.min(Number(day), last) : part === '上旬' ? 10 : part === '中旬' ? 20 : last });
  }
  return anchored ? days : [];
}

function quarters(t: string): Due[] {
  const days = [...t.matchAll(QUARTER)].map((found): Due => {
    const month = ('一二三四'.indexOf(found[2]!) + 1 || Number(found[2])) * 3;
    return { year: Number(found[1] ?? 0), month, day: daysInMonth(2024, month) };
  });
  const half = /(?:(\d{4})年)?([上下])半年/.exec(t);
  if (half) days.push({ year: Number(half[1] ?? 0), month: half[2] === '上' ? 6 : 12, day: half[2] === '上' ? 30 : 31 });
  return days;
}

function years(t: string): Due[] {
  const end = /(?:(\d{4})|当|本|每|全)?年(?:度)?(?:底|末)(?:之?前)?/.exec(t);
  if (end) return [{ year: Number(end[1] ?? 0), month: 12, day: 31 }];
  const named = /^((?:19|20)\d{2})年度?(?:内|之?前|以前|之内)?(?:全部|全面|按期|按时)?(?:完成|实施|建成|竣工|投入使用)?$/.exec(t);
  if (named) return [{ year: Number(named[1]) - (/年(?:以|之)?前/.test(t) ? 1 : 0), month: 12, day: 31 }];
  return /^(?:当|本|全)?年(?:度)?内?(?:全部|全面|按期|按时)?完成$/.test(t) ? [{ year: 0, month: 12, day: 31 }] : [];
}

/** The last day a deadline can mean, in the given budget year where the deadline names none. */
export function dueDate(quantity: { readonly due: Due | null }, budgetYear: number | null): CalendarDate | null {
  if (!quantity.due) return null;
  const { month, day } = quantity.due;
  const year = quantity.due.year || budgetYear;
  return year === null ? null : calendarDate(year, month, Math.min(day, daysInMonth(year, month)));
}

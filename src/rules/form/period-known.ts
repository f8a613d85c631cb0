/** Why the period of a form is not known, in the clerk's words. */

import type { Field, Heading } from '../../model';
import { named } from './named';

export function whyNoPeriod(heading: Heading): string {
  const dates: readonly (Field<unknown> | null)[] = heading.startDate || heading.endDate ? [heading.startDate, heading.endDate] : [heading.term];
  for (const field of dates) {
    if (field?.state === 'blank') return `“${named(field)}”没有填写`;
    if (field?.state === 'unreadable') return `“${named(field)}”看不出日期`;
    if (field?.state === 'stale') return `“${named(field)}”是公式，结果尚未更新`;
  }
  return '表上没有起止日期';
}

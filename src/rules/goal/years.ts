/** Whether a project tells where it goes as a whole, and whether it runs over more than one year, as the dates or the label of its goal (项目总目标(2024年-2026年)) tell. */

import { isWithinOneYear, periodOf, squeeze, type Declaration } from '../../model';
import { whyNoPeriod } from '../form/period-known';

/** 项目总目标 is answered; null where the form does not print it. */
export function isOverallTold({ goals: { overall } }: Declaration): boolean | null {
  return overall ? overall.state === 'read' || overall.state === 'unreadable' : null;
}

/** A string says why it is not known, in the clerk's words. */
export function runsOverYears(form: Declaration): boolean | string {
  const period = periodOf(form.heading);
  if (period) return !isWithinOneYear(period);
  const years = /(20\d{2})年?[-—–~～至到]+(20\d{2})/.exec(squeeze(form.goals.overall?.label ?? ''));
  if (years) return years[1] !== years[2];
  return `${whyNoPeriod(form.heading)}，无法判断项目是否跨年`;
}

/**
 * One-year projects among forms that print no dates: what is asked is the budget year's alone, and nothing hints at works or at
 * anything that runs on. A form that prints dates is judged by them, and one that leaves them blank by nobody.
 */

import { budgetYear, type Declaration, type Field } from '../../model';
import type { Line } from '../indicator/line';

/** What is built, bred, studied or heated seldom ends with the year. */
const RUNS_ON = /建设|工程|改造|修缮|修建|维修|新建|改建|扩建|迁建|续建|基建|安置|搬迁|开发|研发|研究|课题|规划|编制|种植|造林|育种|土地|高标准|债券|学年|学期|采暖|供暖|供热|冬春|秋冬|跨年|多年|阶段|中期|长期|[一二三四]期|分期|采购|购置|合同/;

/** The budget year of such a project; null where it may be any other. */
export function onlyYearOf(form: Declaration): number | null {
  const { heading, funds, goals } = form;
  const year = budgetYear(heading);
  if (year === null || heading.startDate || heading.endDate || heading.term || form.midTermIndicators || says(goals.overall) !== '' || goals.further?.overall.length) return null;
  const [name, nature] = [says(heading.projectName), [heading.projectNature, heading.projectCategory, heading.projectAttribute].map(says).join('')];
  if (name === '' || RUNS_ON.test(name) || /跨年|多年|阶段|长期|中期|续建/.test(nature) || !isOfYear(name, year) || !isOfYear(says(goals.annual), year)) return null;
  const { total, annualTotal } = funds;
  if (total && annualTotal && total.value?.number.toString() !== annualTotal.value?.number.toString()) return null;
  const isAsked = /年度|本年|当年/.test(goals.annual?.label ?? '') || annualTotal !== null || name.includes(String(year)) || /经常性|运转/.test(nature);
  return isAsked ? year : null;
}

/** Whether a deadline of this row names a later year and nothing lets it. */
export function isOfLaterYear({ quantity, subject }: Line, year: number): boolean {
  return quantity.kind === 'deadline' && quantity.due !== null && quantity.due.year > year && !RUNS_ON.test(subject) && !/竣工|交付|学年|供暖|采暖/.test(subject + quantity.raw);
}

function says(field: Field | null): string {
  return field?.state === 'read' ? field.text : '';
}

/** No other year from the budget's on is named. */
function isOfYear(text: string, year: number): boolean {
  return (text.match(/(?<!\d)20\d{2}(?!\d)/g) ?? []).every((named) => Number(named) <= year);
}

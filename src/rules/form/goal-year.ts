/** The year a goal speaks of, where it is an earlier one than the budget's. */

import { budgetYear, periodOf, touchesYear, type Declaration } from '../../model';
import { once } from '../once';

const YEAR = /(?<!\d)(20\d{2})\s*年/g;
/** A sentence, an item or the whole goal that begins with a year says what is done in it. */
const BEGINS = /(?:^|[。；;\n]|\d[.、．)）]|目标\d*[:：])\s*(?:在\s*)?20\d{2}\s*年(?:度|内)?(?!底[^前]|末[^前]|以来|[，,]?已|[-—–~～至到级届版])/;
/** What is said of an earlier year on purpose: its results, what is left of it, plans and documents named by it. */
const ELSEWHERE = /上年|去年|往年|前年|同比|相比|对比|较(?:上|前|20)|比20|历年|已|曾|基础上|基数|基期|以来|决算|结算|结转|结余|尾款|尾留|质保|验收|延续|续建|续作|考核|奖励|评价|审计|兑现|清算|补发|补缴|遗留|欠|第[一二三四五\d]批|20\d{2}\s*年[^，,。；;]{0,20}(?:规划|文件|通知|方案|名单)|[〔\[《]/;

/** Null where the goal names the budget year or a later one as well, or the project ran in the year it names. */
export function staleGoalYear(form: Declaration): number | null {
  const { annual } = form.goals;
  return annual?.state === 'read' && annual.text.includes('20') ? staleYear(form) : null; // most goals tell none
}

const staleYear = once(({ heading, goals }: Declaration): number | null => {
  const { text } = goals.annual!;
  const year = budgetYear(heading);
  const years = [...text.matchAll(YEAR)].map((found) => Number(found[1]));
  const [first] = years;
  if (year === null || first === undefined || years.some((one) => one >= year) || !BEGINS.test(text) || ELSEWHERE.test(text)) return null;
  const period = periodOf(heading);
  return period && touchesYear(period, first) ? null : first;
});

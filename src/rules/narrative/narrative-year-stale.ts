import { budgetYear, partOf, periodOf, sectionOf, touchesYear, type Field, type Narrative, type Passage } from '../../model';
import { NOT_APPLICABLE, defineRule, fault, notChecked } from '../rule';

/** Documents, comparisons with other years, spans of years, names of classes and plans (2027级, “十四五”). */
const ELSEWHERE = /〔\s*20\d{2}|\[\s*20\d{2}|[（(]20\d{2}[）)]\s*\d+\s*号|《[^》]*》|20\d{2}\s*[-—–~～至到]\s*20\d{2}|20\d{2}年?(?:级|届|版)|(?:自|从|截至|截止|参照|按照|根据|对比|比)\s*20\d{2}\s*年/g;
const YEAR = /(?<!\d)(20\d{2})\s*年/g;
const COMPARES = /上年|去年|往年|同比|以前年度|历年|相比|较20|决算|结转|结余|尾款|质保|验收|延续|续建/;
/** 2025年度预算安排120万元，其中上年结转8万元: a part of the budget, no comparison. */
const CARRIED = /其中[^。；;]*?上年结转(?:资金)?/g;
const PLANS = /计划|拟|将|预计|安排|预算|开展|完成|实施|举办|组织|采购|支出|资金|经费/;

/** 2025年1月至12月: a stretch of time by itself is a plan. */
const RUNS = /20\d{2}年\d{1,2}月(?:\d{1,2}日)?\s*(?:至|到|[-—–~－])/;

/** The plan and the amounts are of the budget year. A project whose dates touch the other year is let pass. */
export const narrativeYearStale = defineRule({
  id: 'narrative-year-stale',
  group: 'narrative',
  title: '实施方案和预算安排应写本年度的内容',
  why: '从上年材料改来时，最容易漏改的就是正文里的年份。',
  basis: '按常见审核口径',
  severity: 'warning',
  about: 'pair',
  example: {
    wrong: { narrative: { 实施方案: ['2025年计划委托有资质的机构开展采样检测，按月公示检测结果。'] } },
    right: { narrative: { 实施方案: ['2026年计划委托有资质的机构开展采样检测，按月公示检测结果。'] } },
  },
  *check({ narrative, form, reason }) {
    if (!form) return void (yield notChecked(reason ?? '没有对应的申报表'));
    const year = budgetYear(form.heading);
    if (year === null) return void (yield NOT_APPLICABLE);
    const period = periodOf(form.heading);
    const stale = passagesOn(narrative).flatMap((passage) => staleYears(passage, year)).filter((one) => !period || !touchesYear(period, one.year));
    const [first, ...more] = stale;
    if (!first) return;
    yield fault(first.field, `申报表是 ${year} 年度，这里写的却是 ${first.year} 年，请核对是否沿用了往年的内容`, { related: more.map((one) => one.field) });
  },
});

function passagesOn(narrative: Narrative): readonly Passage[] {
  return (['实施方案', '实施周期', '年度预算安排'] as const).flatMap((kind) => sectionOf(narrative, kind)?.passages ?? []);
}

interface Stale {
  readonly field: Field;
  readonly year: number;
}

/** A paragraph that names the budget year as well knows what it says of the other. */
function staleYears(passage: Passage, year: number): Stale[] {
  const text = passage.text.replace(ELSEWHERE, (found) => ' '.repeat(found.length));
  const years = [...text.matchAll(YEAR)];
  if (years.length === 0 || years.some((found) => Number(found[1]) === year) || COMPARES.test(text.replace(CARRIED, '')) || !(PLANS.test(text) || years.length > 1 || RUNS.test(text))) return [];
  const [first] = years;
  return [{ field: partOf(passage, first!.index, first!.index + first![0].length), year: Number(first![1]) }];
}

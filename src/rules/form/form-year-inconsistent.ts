import { budgetYear, periodOf, squeeze, touchesYear, type Declaration, type Field, type Heading } from '../../model';
import { once } from '../once';
import { staleGoalYear } from './goal-year';
import { HOLDS, SKIPPED, defineRule, fault, type Verdict } from '../rule';
import { mayHoldNumbers } from '../traits';

/** Names that speak of an earlier year on purpose. */
const LATE = /尾款|尾留|质保|结转|结余|续建|续作|延续|跨年|跨年度|清算|决算|结算|补缴|补发|补助清|兑现|考核|奖励|评价|审计|验收|回头看|遗留|欠/;

/** The forms of one workbook are of one budget year, unless it collects several; a project is named after the year it is budgeted for, and its goal of the year speaks of no earlier one. */
export const formYearInconsistent = defineRule({
  id: 'form-year-inconsistent',
  group: 'form',
  title: '各表年度一致，项目名称和年度目标中的年度与表头一致',
  why: '从上年的表改来时，最容易漏改的就是标题、项目名称或年度目标里的年度。',
  basis: '按常见审核口径',
  severity: 'warning',
  about: 'workbook',
  example: {
    wrong: { forms: [{ answers: { 项目名称: '2025年度生活饮用水水质监测' } }] },
    right: { forms: [{ answers: { 项目名称: '2026年度生活饮用水水质监测' } }] },
  },
  sees: (form) => [form.heading.year, form.sheet, ...(yearInName(form.heading) === null ? [] : [yearInName(form.heading), form.heading.projectName]), ...(staleGoalYear(form) === null ? [] : [staleGoalYear(form), form.goals.annual])],
  check({ forms }) {
    const dated = forms.filter((form) => budgetYear(form.heading) !== null);
    if (dated.length === 0) return SKIPPED;
    const usual = usualYear(dated);
    let said: Verdict[] | null = null;
    for (const form of dated) {
      const year = budgetYear(form.heading)!;
      const field = form.heading.year!;
      if (usual && year !== usual.year) {
        (said ??= []).push(fault(field, `本表年度 ${year}，其余 ${usual.count} 张表是 ${usual.year} 年度，请核对`, { related: usual.example }));
      }
      const { projectName } = form.heading;
      const named = projectName && mayHoldNumbers(projectName.text) ? yearInName(form.heading) : null;
      if (projectName && named !== null) (said ??= []).push(fault(projectName, `项目名称写 ${named} 年，表头是 ${year} 年度，请核对哪一个正确`, { related: [field] }));
      const stale = staleGoalYear(form);
      if (stale !== null) (said ??= []).push(fault(form.goals.annual!, `申报表是 ${year} 年度，年度目标写的却是 ${stale} 年，请核对是否沿用了往年的内容`, { related: [field] }));
    }
    return said ?? HOLDS;
  },
});

/** The year most forms share; null where the workbook collects years (two forms of another year, or sheets named by year) or is too small to tell. */
function usualYear(forms: readonly Declaration[]): { readonly year: number; readonly count: number; readonly example: readonly Field<unknown>[] } | null {
  if (forms.length < 2) return null;
  const byYear = new Map<number, Declaration[]>();
  for (const form of forms) {
    const year = budgetYear(form.heading)!;
    const same = byYear.get(year);
    if (same) same.push(form);
    else byYear.set(year, [form]);
  }
  const [most, ...others] = [...byYear.values()].sort((a, b) => b.length - a.length);
  if (!most || most.length < 2 || most.length * 2 <= forms.length || others.some((other) => other.length >= 2)) return null;
  const namedByYear = others.flat().every((form) => form.sheet.includes(String(budgetYear(form.heading))));
  if (others.length === 0 || namedByYear) return null;
  return { year: budgetYear(most[0]!.heading)!, count: most.length, example: [most[0]!.heading.year!] };
}

/** The only year in the project's name, where it is neither the form's, nor inside the project's period, nor there on purpose. */
const yearInName = once((heading: Heading): number | null => {
  const year = budgetYear(heading);
  const name = squeeze(heading.projectName?.text ?? '');
  if (!name.includes('20')) return null; // most names, and done at once
  const years = [...name.matchAll(/(?<!\d)(20\d{2})(?=年|[-—~至]20\d{2})/g)].map((found) => Number(found[1]));
  const span = /20\d{2}年?[-—~至]/.test(name);
  const only = years[0];
  if (years.length !== 1 || only === undefined || only === year || span || LATE.test(name)) return null;
  const period = periodOf(heading);
  return period && year !== null && touchesYear(period, year) && touchesYear(period, only) ? null : only;
});

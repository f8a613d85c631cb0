import { periodOf, squeeze, type Field, type Heading } from '../../model';
import { HOLDS, SKIPPED, defineRule, fault, notChecked } from '../rule';

/** A form belongs to one budget year, and says so in its title block or by its dates; a year in the project name also tells. */
export const formYearMissing = defineRule({
  id: 'form-year-missing',
  group: 'form',
  title: '申报表应写明预算年度',
  why: '没有年度就无法判断是哪一年的预算，也无法核对起止日期和指标完成时间。',
  basis: '按常见审核口径',
  severity: 'warning',
  about: 'heading',
  example: {
    wrong: { layout: 'generic', answers: { 标题: '项目支出绩效目标表' } },
    right: { layout: 'generic', answers: { 标题: '2026年项目支出绩效目标表' } },
  },
  check(heading) {
    if (heading.year?.value != null || tellsYear(heading)) return HOLDS;
    const dates = [heading.startDate, heading.endDate, heading.term].filter((field) => field !== null);
    const place: Field<unknown> | null = heading.year ?? heading.title ?? heading.projectName ?? dates[0] ?? null;
    if (!place) return SKIPPED;
    if (heading.year?.state === 'stale') return [notChecked('年度是公式，结果尚未更新')];
    if (dates.some((field) => field.state === 'unreadable' || field.state === 'stale')) return [notChecked('起止日期看不出年份，改好日期后再核对预算年度')];
    return [fault(place, '表上没有写明预算年度，请在标题下补写，如（2026年度）')];
  },
});

function tellsYear(heading: Heading): boolean {
  if (periodOf(heading) || heading.startDate?.value || heading.endDate?.value) return true;
  return [heading.title, heading.projectName].some((field) => field && /20\d{2}(?:年|[-—至]20\d{2})/.test(squeeze(field.text)));
}

import { shortened, squeeze } from '../../model';
import { SKIPPED, defineRule, fault, notChecked, ofEach } from '../rule';
import { hasMarkup } from './markup';
import { named } from './named';

/** 计划开始日期 and 计划完成日期 are calendar days. A date wrapped in page markup is the markup rule's finding. */
export const formDateUnreadable = defineRule({
  id: 'form-date-unreadable',
  group: 'form',
  title: '计划开始日期、计划完成日期应写成日期',
  why: '日期写成文字或写了日历上没有的日子，就无法核对实施期与预算年度是否一致。',
  basis: '按常见审核口径',
  severity: 'error',
  about: 'heading',
  example: {
    wrong: { answers: { 计划完成日期: '2026年11月31日' } },
    right: { answers: { 计划完成日期: '2026年11月30日' } },
  },
  check({ startDate, endDate }) {
    if (!startDate && !endDate) return SKIPPED;
    return ofEach([startDate, endDate], (field) => {
      if (field?.state === 'stale') return notChecked(`“${named(field)}”是公式，结果尚未更新`);
      if (field?.state !== 'unreadable') return null;
      if (hasMarkup(field.text)) return notChecked(`“${named(field)}”里有网页标记，删去后再核对日期`);
      return fault(field, `${named(field)}“${shortened(field.text, 20)}”${reason(field.text)}，请写成如 2026-12-31 的日期`);
    });
  },
});

function reason(text: string): string {
  return /^\d{4}[-/.年]?\d{1,2}[-/.月]?\d{1,2}日?$/.test(squeeze(text)) ? '在日历上没有这一天' : '看不出是哪一天';
}

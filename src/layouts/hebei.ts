/** 河北省绩效目标表: 预算规模及资金用途, 资金支出计划, and a description with every indicator. */

import { blankHebei } from './blank-form-hebei';
import { printedForm } from './printed-form';

export const hebei = printedForm({
  id: 'hebei',
  title: '河北省绩效目标表',
  sureness: (form) => {
    const signs = [
      form.has('plan'),
      form.hits.some((hit) => hit.meaning === 'fundsGroup' && hit.item.key.includes('预算规模')),
      form.hits.some((hit) => hit.meaning === 'total' && hit.item.key === '预算数'),
      form.has('projectCode'),
    ].filter(Boolean).length;
    return signs >= 2 ? 0.7 + signs * 0.06 : 0;
  },
  blank: blankHebei,
});

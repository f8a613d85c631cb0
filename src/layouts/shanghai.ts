/** 上海市财政项目支出绩效目标申报表: 项目总目标 and 年度总体目标 side by side, whole project and year in two columns of amounts. */

import { blankShanghai } from './blank-form-shanghai';
import { printedForm } from './printed-form';

export const shanghai = printedForm({
  id: 'shanghai',
  title: '上海市申报表',
  sureness: (form) => {
    if (form.table?.midTerm) return 0;
    const signs = [
      form.hits.some((hit) => hit.meaning === 'annualTotal' && hit.item.key.includes('申请')),
      form.hits.some((hit) => hit.meaning === 'total' && hit.item.key.startsWith('项目资金总额')) && form.has('annualTotal'),
      form.hits.some((hit) => hit.meaning === 'annualAppropriation' && hit.item.key.includes('当年')),
      form.hits.some((hit) => hit.meaning === 'overall' && hit.item.key.startsWith('项目总')),
      form.has('startDate') && form.has('endDate'),
      form.has('projectNature') || form.has('projectCategory'),
    ].filter(Boolean).length;
    return signs >= 3 ? 0.7 + signs * 0.05 : 0;
  },
  blank: blankShanghai,
});

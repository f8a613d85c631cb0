/** 中央部门项目支出绩效目标表 (2021 onwards): the year's money only, 年度总体目标, and weights. */

import { blankCentral2021 } from './blank-form-central';
import { printedForm } from './printed-form';

export const central2021 = printedForm({
  id: 'central-2021',
  title: '中央 2021 版绩效目标表',
  sureness: (form) => {
    if (form.has('total') || form.has('overall') || form.table?.midTerm) return 0;
    const signs = [
      form.has('annualTotal'),
      form.has('annual') || form.has('goal'),
      form.table?.annual.hasWeights === true,
      form.has('carryOver'),
      form.hits.some((hit) => hit.meaning === 'note' && hit.item.key.includes('执行率')),
    ].filter(Boolean).length;
    return form.has('annualTotal') && signs >= 2 ? 0.5 + signs * 0.08 : 0;
  },
  blank: blankCentral2021,
});

/** 财预〔2015〕88号 项目支出绩效目标申报表: 中期 and 年度 side by side in amounts, goals and two indicator tables. */

import { blankCentral2015 } from './blank-form-central';
import { printedForm } from './printed-form';

export const central2015 = printedForm({
  id: 'central-2015',
  title: '中央 2015 版申报表',
  sureness: (form) => {
    if (form.table?.midTerm) return 0.95;
    const signs = [
      form.hits.some((hit) => hit.meaning === 'total' && hit.item.key.includes('中期')),
      form.hits.some((hit) => hit.meaning === 'overall' && (hit.item.key.includes('中期') || hit.item.key.includes('实施期'))),
      form.has('term') && form.has('projectAttribute'),
    ].filter(Boolean).length;
    return signs >= 2 ? 0.6 + signs * 0.1 : 0;
  },
  // This form asks for 项目属性 where others ask for 项目性质.
  heading: (heading) => (heading.projectNature ? heading : { ...heading, projectNature: heading.projectAttribute, projectAttribute: null }),
  blank: blankCentral2015,
});

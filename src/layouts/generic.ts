/** Any other sheet with 一级、二级、三级指标: reads the labels it knows and shows the rest as not placed. */

import { blankGeneric } from './blank-form-plain';
import { printedForm } from './printed-form';

export const generic = printedForm({
  id: 'generic',
  title: '其他绩效目标表',
  sureness: () => 0.1,
  blank: blankGeneric,
});

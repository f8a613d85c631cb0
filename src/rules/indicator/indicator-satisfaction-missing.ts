/** Rule: a form has an indicator of satisfaction, under 满意度 or, as some provinces print it, under 效益. */

import { categoryMissing } from './category-missing';

export const indicatorSatisfactionMissing = categoryMissing({
  id: 'indicator-satisfaction-missing',
  title: '应设置满意度指标',
  why: '满意度反映服务对象对项目实施效果的认可程度，设置后须开展调查。',
  basis: '按常见审核口径',
  severity: 'error',
  example: { wrong: { without: ['服务对象满意度指标'] }, right: {} },
  level1: '满意度指标',
  insert: ['服务对象满意度指标'],
  met: ['服务对象满意度指标'],
  has: (rows) => rows.level2 === '服务对象满意度指标' || rows.level1.includes('满意度指标'),
  named: /满意[度率]/,
});

/** Rule: 产出指标 include a 时效指标; only advice, since policy asks for it only where time matters. */

import { categoryMissing } from './category-missing';

export const indicatorTimelinessMissing = categoryMissing({
  id: 'indicator-timeliness-missing',
  title: '产出指标宜包含时效指标',
  why: '时效指标说明何时完成；对完成时间有要求的项目应当设置。',
  basis: '财预〔2021〕101号：时效指标根据项目实际设置',
  severity: 'suggestion',
  example: { wrong: { without: ['时效指标'] }, right: {} },
  level1: '产出指标',
  within: '产出指标',
  insert: ['时效指标'],
  met: ['时效指标'],
  has: (row) => row.level2 === '时效指标',
});

/** Rule: 产出指标 include a 数量指标. */

import { categoryMissing } from './category-missing';

export const indicatorQuantityMissing = categoryMissing({
  id: 'indicator-quantity-missing',
  title: '产出指标应包含数量指标',
  why: '数量指标说明计划完成多少，是测算资金的依据。',
  basis: '财预〔2021〕101号：数量指标和质量指标原则上均应设置',
  severity: 'warning',
  example: { wrong: { without: ['数量指标'] }, right: {} },
  level1: '产出指标',
  within: '产出指标',
  insert: ['数量指标'],
  met: ['数量指标'],
  has: (row) => row.level2 === '数量指标',
});

/** Rule: 产出指标 include a 质量指标. */

import { categoryMissing } from './category-missing';

export const indicatorQualityMissing = categoryMissing({
  id: 'indicator-quality-missing',
  title: '产出指标应包含质量指标',
  why: '质量指标说明办到什么标准，只有数量看不出办得好不好。',
  basis: '财预〔2021〕101号：数量指标和质量指标原则上均应设置',
  severity: 'warning',
  example: { wrong: { without: ['质量指标'] }, right: {} },
  level1: '产出指标',
  within: '产出指标',
  insert: ['质量指标'],
  met: ['质量指标'],
  has: (row) => row.level2 === '质量指标',
});

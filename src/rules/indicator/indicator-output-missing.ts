/** Rule: a form has 产出指标. */

import { categoryMissing } from './category-missing';

export const indicatorOutputMissing = categoryMissing({
  id: 'indicator-output-missing',
  title: '应设置产出指标',
  why: '没有产出指标，就看不出这笔钱要办成多少事、办到什么程度。',
  basis: '财预〔2021〕101号：产出指标原则上均应设置',
  severity: 'error',
  example: { wrong: { without: ['数量指标', '质量指标', '时效指标'] }, right: {} },
  level1: '产出指标',
  insert: ['数量指标', '质量指标', '时效指标'],
  met: ['数量指标', '质量指标', '时效指标'],
  has: (row) => row.level1.includes('产出指标') || row.level2 === '数量指标' || row.level2 === '质量指标' || row.level2 === '时效指标',
});

/** Rule: where the policy of the form asks for it, there is a 成本 indicator, as 一级 or as 二级 under 产出. */

import { categoryMissing } from './category-missing';

export const indicatorCostMissing = categoryMissing({
  id: 'indicator-cost-missing',
  title: '应设置成本指标',
  why: '成本指标把产出与支出标准对应起来，便于核定预算。',
  basis: '财预〔2021〕101号：成本指标为一级指标，逐步推开；地方办法原则上要求设置',
  severity: 'warning',
  example: { wrong: { without: ['经济成本指标'] }, right: {} },
  level1: '成本指标',
  insert: ['经济成本指标'],
  met: ['经济成本指标', '社会成本指标', '生态环境成本指标', '成本指标'],
  has: (row) => row.level1.includes('成本指标') || row.level2 === '成本指标',
  asked: (context) => context.pack.costRequired,
});

/** Rule: a form has 效益指标; a satisfaction printed under 效益 does not stand for them. */

import { categoryMissing } from './category-missing';

export const indicatorBenefitMissing = categoryMissing({
  id: 'indicator-benefit-missing',
  title: '应设置效益指标',
  why: '没有效益指标，就看不出事情办成以后带来什么效果。',
  basis: '财预〔2021〕101号：效益指标原则上均应设置',
  severity: 'error',
  example: { wrong: { without: ['社会效益指标', '可持续影响指标'] }, right: {} },
  level1: '效益指标',
  insert: ['社会效益指标'],
  met: ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'],
  has: (row) => row.level1.includes('效益指标') && row.level2 !== '服务对象满意度指标',
});

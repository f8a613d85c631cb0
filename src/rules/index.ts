/** The rules, group by group: the table of contents of the regulation. */

import { formRules } from './form';
import { fundsRules } from './funds';
import { goalRules } from './goal';
import { indicatorRules } from './indicator';
import type { AnyRule } from './rule';
import { narrativeRules } from './narrative';
import { valueRules } from './value';
import { workbookRules } from './workbook';

export const rules: readonly AnyRule[] = [
  ...formRules, // 表头与基本信息
  ...fundsRules, // 项目资金
  ...goalRules, // 绩效目标
  ...indicatorRules, // 指标结构
  ...valueRules, // 指标值
  ...narrativeRules, // 项目经费情况说明
  ...workbookRules, // 全册
];

export * from './configuration';
export * from './example';
export { isPlainText } from './form/plain-text';
export { isPlainTable, linesOf, type Line } from './indicator/line';
export { areUsual } from './indicator/orderly';
export * from './pack';
export * from './rule';
export { isUsual } from './value/usual';

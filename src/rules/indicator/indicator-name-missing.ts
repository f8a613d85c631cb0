/** Rule: a row with a value has a 三级指标 name. */

import { isBlankText, level1Of, level2Of, type Indicator } from '../../model';
import { row } from '../example';
import { HOLDS, SKIPPED, defineRule, fault } from '../rule';
import { isShifted, isUnused } from './row';

export const indicatorNameMissing = defineRule({
  id: 'indicator-name-missing',
  group: 'indicator',
  title: '有指标值的行应填写三级指标名称',
  why: '没有名称的指标值无法考核。',
  basis: '按常见审核口径',
  severity: 'error',
  about: 'indicator',
  example: {
    wrong: { rows: [row('产出指标', '数量指标', '', '≥600(个)')] },
    right: { rows: [row('产出指标', '数量指标', '水质采样检测数量', '≥600(个)')] },
  },
  check(indicator) {
    if (isUnused(indicator) || isShifted(indicator)) return SKIPPED;
    if (!isBlankText(indicator.level3.text) || indicator.level3.state === 'stale') return HOLDS;
    if (isNamedAhead(indicator)) return HOLDS;
    return [fault(indicator.level3, `指标值是“${indicator.value.text.trim()}”，三级指标名称空白。`, { related: [indicator.value] })];
  },
});

/** 预算执行率 | | | ≥95%: the name itself stands in the 一级 column, with nothing between it and its value; so it is printed in two columns as well. */
function isNamedAhead({ level1, level2 }: Indicator): boolean {
  if (/执行率/.test(level1.text) && !level1.inherited) return true;
  return !level1.inherited && (level2.inherited === true || isBlankText(level2.text)) && !isBlankText(level1.text) && level1Of(level1.text) === null && level2Of(level1.text) === null;
}

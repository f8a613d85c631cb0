/** Rule: a row with a value has a 三级指标 name. */

import { isBlankText } from '../../model';
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
    return [fault(indicator.level3, `指标值是“${indicator.value.text.trim()}”，三级指标名称空白。`, { related: [indicator.value] })];
  },
});

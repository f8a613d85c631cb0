/** Rule: a 三级指标 has a value. A value split over several columns needs its number, not only operator and unit. */

import { row } from '../example';
import { HOLDS, SKIPPED, defineRule, fault } from '../rule';
import { isUsual } from '../value/usual';

export const indicatorValueMissing = defineRule({
  id: 'indicator-value-missing',
  group: 'indicator',
  title: '每条指标应填写指标值',
  why: '没有指标值，就没有考核的标准。',
  basis: '按常见审核口径',
  severity: 'error',
  about: 'indicator',
  example: {
    wrong: { rows: [row('产出指标', '数量指标', '水质采样检测数量', '')] },
    right: { rows: [row('产出指标', '数量指标', '水质采样检测数量', '≥600(个)')] },
  },
  plainly: isUsual,
  check({ stands, plain, name, lacksValue, gate, indicator }) {
    if (!stands || plain === '' || indicator.level3.inherited) return SKIPPED;
    if (!lacksValue) return HOLDS;
    if (gate === SKIPPED) return SKIPPED;
    return [fault(indicator.value, `三级指标“${name}”没有填写指标值。`, { related: [indicator.level3] })];
  },
});

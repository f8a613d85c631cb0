/** Rule: a 三级指标 names its subject; a bare 满意度 or 数量指标 does not. */

import { row } from '../example';
import { HOLDS, SKIPPED, defineRule, fault } from '../rule';
import { isUsual } from '../value/usual';
import { isBareName } from './names';

export const indicatorNameGeneric = defineRule({
  id: 'indicator-name-generic',
  group: 'indicator',
  title: '三级指标名称宜写明考核对象',
  why: '只写“满意度”“覆盖率”，看不出考核谁、考核什么事。',
  basis: '财预〔2015〕88号：绩效目标应指向明确',
  severity: 'suggestion',
  about: 'indicator',
  example: {
    wrong: { rows: [row('满意度指标', '服务对象满意度指标', '满意度', '≥90(%)')] },
    right: { rows: [row('满意度指标', '服务对象满意度指标', '供水区域居民满意度', '≥90(%)')] },
  },
  plainly: isUsual,
  check({ stands, plain, name, indicator }) {
    if (!stands) return SKIPPED;
    if (!isBareName(plain)) return HOLDS;
    return [fault(indicator.level3, `三级指标只写了“${name}”，没有写明对象，如“参训学员满意度”“检查对象覆盖率”。`)];
  },
});

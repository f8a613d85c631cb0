/** Rule: a …率 or 满意度 has a number. 效率 and 频率 are no such rates. */

import { squeeze } from '../../model';
import { row } from '../example';
import type { Line } from '../indicator/line';
import { HOLDS, defineRule, fault } from '../rule';
import { quote } from './answer';
import { isRate, isSatisfaction } from './rate-words';
import { isUsual } from './usual';

export const valueRateUnquantified = defineRule({
  id: 'value-rate-unquantified',
  group: 'value',
  title: '比率和满意度的指标值应为数值',
  why: '“及时率”写“及时”不是比率，年终无法计算完成程度。',
  basis: '财预〔2015〕88号：绩效目标应尽量细化量化',
  severity: 'warning',
  about: 'indicator',
  example: {
    wrong: { rows: [row('产出指标', '时效指标', '检测结果公示及时率', '及时')] },
    right: { rows: [row('产出指标', '时效指标', '检测结果公示及时率', '≥95(%)')] },
  },
  plainly: isUsual,
  check(line) {
    if (line.gate) return line.gate;
    if (!isUnquantifiedRate(line)) return HOLDS;
    const { value, level3 } = line.indicator;
    return [fault(value, `${quote(line)}是${isSatisfaction(line.subject) ? '满意度' : '比率'}，指标值却是“${line.quantity.raw}”，没有数值。请填百分比，或改名称。`, { related: [level3] })];
  },
});

/** Also asked by the rules on vague and echoing values, which leave such a value to this one. */
export function isUnquantifiedRate({ subject, quantity: { kind, raw } }: Line): boolean {
  if (kind !== 'deadline' && kind !== 'qualitative') return false;
  if (/^是否/.test(subject) || (!isRate(subject) && !isSatisfaction(subject))) return false;
  return kind === 'deadline' || !/[\d零百千]|[一二三四五六七八九]成|分之/.test(squeeze(raw));
}

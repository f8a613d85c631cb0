/** Rule: what should be high has ≥, what should be low has ≤. Names that do not tell plainly which way is better are let pass. */

import { row } from '../example';
import { HOLDS, defineRule, fault } from '../rule';
import { operatorPlace, quote, withOperator } from './answer';
import { isReversed } from './direction-words';
import { isShare } from './share';
import { isUsual } from './usual';

export const valueDirectionReversed = defineRule({
  id: 'value-direction-reversed',
  group: 'value',
  title: '比较符号的方向应与指标含义一致',
  why: '满意度写 ≤，意味着越不满意得分越高。',
  basis: '按常见审核口径',
  severity: 'warning',
  about: 'indicator',
  example: {
    wrong: { rows: [row('满意度指标', '服务对象满意度指标', '供水区域居民满意度', '≤90(%)')] },
    right: { rows: [row('满意度指标', '服务对象满意度指标', '供水区域居民满意度', '≥90(%)')] },
  },
  plainly: isUsual,
  check(line) {
    if (line.gate) return line.gate;
    const { operator, number, unit, raw } = line.quantity;
    if (!number || !operator || operator === '=' || !isReversed(line.subject, operator)) return HOLDS;
    const isCapped = operator === '≤' || operator === '<';
    // A rate in 年 or 次 has the wrong unit; turning its operator would not mend it.
    if (isCapped && unit !== null && !isShare(line.quantity) && unit !== '分') return HOLDS;
    const turned = { '≤': '≥', '<': '>', '≥': '≤', '>': '<' }[operator];
    const told = isCapped ? '越高越好' : '越低越好';
    return [fault(operatorPlace(line), `${quote(line)}${told}，指标值却是“${raw}”。`, { related: [line.indicator.level3], fixes: [withOperator(line, turned, false)] })];
  },
});

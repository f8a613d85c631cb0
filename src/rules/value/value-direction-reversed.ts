/** Rule: what should be high has ≥, what should be low has ≤. Names that do not tell plainly which way is better are let pass. */

import { row } from '../example';
import { defineRule, fault } from '../rule';
import { isShare, judging, operatorPlace, quote, withOperator } from './answer';
import { betterDirection } from './direction-words';

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
  check: (indicator) =>
    judging(indicator, (quantity, name) => {
      const { operator, number, unit, raw } = quantity;
      if (!operator || !number || operator === '=') return null;
      const better = betterDirection(name);
      if (!better) return null;
      // A rate in 年 or 次 has the wrong unit; turning its operator would not mend it.
      if (better === 'higher' && unit !== null && !isShare(quantity) && unit !== '分') return null;
      const down = operator === '≤' || operator === '<';
      if (down === (better === 'lower')) return null;
      const turned = { '≤': '≥', '<': '>', '≥': '≤', '>': '<' }[operator];
      const told = better === 'higher' ? '越高越好' : '越低越好';
      return fault(operatorPlace(indicator, quantity), `${quote(indicator)}${told}，指标值却是“${raw}”。`, { related: [indicator.level3], fixes: [withOperator(indicator, quantity, turned, false)] });
    }),
});

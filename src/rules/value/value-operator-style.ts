/** Rule: operators are written ≥ ≤ = > <, not >= or 不低于. */

import { row } from '../example';
import { HOLDS, defineRule, fault } from '../rule';
import { operatorPlace, quote, withOperator } from './answer';
import { isUsual } from './usual';

export const valueOperatorStyle = defineRule({
  id: 'value-operator-style',
  group: 'value',
  title: '比较符号宜统一写作 ≥ ≤ =',
  why: '同一份材料里 >= 与 ≥ 混用，汇总和比对时会被当成不同的值。',
  basis: '按常见审核口径',
  severity: 'suggestion',
  about: 'indicator',
  example: {
    wrong: { rows: [row('产出指标', '数量指标', '水质采样检测数量', '>=600(个)')] },
    right: { rows: [row('产出指标', '数量指标', '水质采样检测数量', '≥600(个)')] },
  },
  plainly: isUsual,
  check(line) {
    if (line.gate) return line.gate;
    const { operator, operatorText } = line.quantity;
    // 达到 may mean «at least» or «exactly»; rewriting it could change the meaning.
    if (!operator || !operatorText || operatorText === operator || /达/.test(operatorText)) return HOLDS;
    return [fault(operatorPlace(line), `${quote(line)}的指标值用了“${operatorText}”，宜写作“${operator}”。`, { fixes: [withOperator(line, operator, true)] })];
  },
});

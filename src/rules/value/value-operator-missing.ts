/** Rule: a number with a unit says whether it is at least, at most or exactly meant. Ranges, deadlines, durations and phrases are let pass. */

import { squeeze, tellsDirection } from '../../model';
import { row } from '../example';
import type { Line } from '../indicator/line';
import { HOLDS, defineRule, fault } from '../rule';
import { operatorPlace, quote, withOperator } from './answer';
import { isBetterLower } from './direction-words';
import { isUsual } from './usual';

export const valueOperatorMissing = defineRule({
  id: 'value-operator-missing',
  group: 'value',
  title: '定量指标值应带比较符号',
  why: '没有 ≥、≤ 或 =，多完成、少完成怎样算分就不清楚。',
  basis: '按常见审核口径',
  severity: 'warning',
  about: 'indicator',
  example: {
    wrong: { rows: [row('产出指标', '数量指标', '水质采样检测数量', '600(个)')] },
    right: { rows: [row('产出指标', '数量指标', '水质采样检测数量', '≥600(个)')] },
  },
  plainly: isUsual,
  check(line) {
    if (line.gate) return line.gate;
    const { kind, operator, number, unit, upTo, raw } = line.quantity;
    if (kind !== 'quantity' || operator || !number || !unit || upTo) return HOLDS;
    // 正向 or 反向 in a column of its own says how the number is meant.
    if (tellsDirection(squeeze(line.indicator.operatorCell?.text ?? ''))) return HOLDS;
    // 约500人, 每年2次, +5% say by a word or sign how the number is meant.
    if (!/^\d/.test(squeeze(raw)) || /左右|上下|完成|全覆盖/.test(raw)) return HOLDS;
    const choices = isBetterLower(line.subject) || isCostOf(line) ? ['≤', '='] : ['≥', '='];
    const fixes = choices.map((choice) => withOperator(line, choice, false));
    return [fault(operatorPlace(line), `${quote(line)}的指标值“${raw}”没有比较符号。`, { fixes })];
  },
});

/** 每车年补贴 30000元 under 成本指标: whatever its name, less of it is better. */
function isCostOf({ category, group }: Line): boolean {
  return category.level2?.endsWith('成本指标') === true || group.level1 === '成本指标';
}

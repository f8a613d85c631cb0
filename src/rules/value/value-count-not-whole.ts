/** Rule: people, times and items are counted in whole numbers: 3(人), not 3.00(人). */

import { row } from '../example';
import type { Line } from '../indicator/line';
import { HOLDS, defineRule, fault, type Fix } from '../rule';
import { ownText, quote } from './answer';
import { isCountUnit } from './measure-words';
import { isUsual } from './usual';

export const valueCountNotWhole = defineRule({
  id: 'value-count-not-whole',
  group: 'value',
  title: '人数、次数、件数宜写整数',
  why: '3.00 人、2.00 次不合习惯，也容易看错位数。',
  basis: '按常见审核口径',
  severity: 'suggestion',
  about: 'indicator',
  example: {
    wrong: { rows: [row('产出指标', '数量指标', '水质采样检测数量', '≥600.00(个)')] },
    right: { rows: [row('产出指标', '数量指标', '水质采样检测数量', '≥600(个)')] },
  },
  plainly: isUsual,
  check(line) {
    if (line.gate) return line.gate;
    const { number, decimals, unit, raw } = line.quantity;
    if (!number || decimals === 0 || !unit || !isCountUnit(unit) || /平均|均|每|^[十百千万亿]+[\u4e00-\u9fff]/.test(line.subject)) return HOLDS;
    // So many of one thing for each of another (0.05人/百万公里) need not be whole.
    if (unit.includes('/') && !number.isInteger()) return HOLDS;
    const told = number.isInteger() ? '宜写整数' : '不是整数，请核对';
    return [fault(line.indicator.value, `${quote(line)}以“${unit}”计，指标值“${raw}”${told}。`, { fixes: number.isInteger() ? fixesFor(line) : [] })];
  },
});

/** A number cell that only prints decimals by its format cannot be mended by writing the number again. */
function fixesFor(line: Line): readonly Fix[] {
  const { value } = line.indicator;
  if (value.stored === 'number') return [];
  const text = ownText(line).replace(/([\d０-９])[.．][0０]+(?![\d０-９])/, '$1');
  return [{ title: `改为 ${text}`, safe: true, changes: [{ field: value, text }] }];
}

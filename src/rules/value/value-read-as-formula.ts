/** Rule: =100% is written as text. Reported only for a formula that is one number; a formula with cells, functions or sums is left alone. */

import { row } from '../example';
import { HOLDS, SKIPPED, defineRule, fault } from '../rule';
import { constantFormula } from './obstacle';
import { isUsual } from './usual';

export const valueReadAsFormula = defineRule({
  id: 'value-read-as-formula',
  group: 'value',
  title: '以 = 开头的指标值应存为文字',
  why: '直接键入 =100% 会被当成公式，等号丢失，显示成 1 或 100%。',
  basis: '按常见审核口径',
  severity: 'error',
  about: 'indicator',
  example: {
    wrong: { rows: [row('产出指标', '质量指标', '检测报告合格率', { formula: '100%', value: 1, shows: '100%' })] },
    right: { rows: [row('产出指标', '质量指标', '检测报告合格率', '=100%')] },
  },
  plainly: isUsual,
  aside: true,
  check({ indicator: { value } }) {
    if (value.stored !== 'formula') return SKIPPED;
    const formula = constantFormula(value);
    if (formula === null) return HOLDS;
    const changes = [{ field: value, text: `=${formula}`, as: 'text' as const }];
    return [fault(value, `键入的“=${formula}”被当成公式计算，${value.text === '' ? '' : `单元格显示“${value.text}”，`}等号没有保留。`, { fixes: [{ title: `改为文字 =${formula}`, safe: true, changes }] })];
  },
});

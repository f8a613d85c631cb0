/** Rule: name and unit go together: 次数 is not counted in 人次, a rate not in 年. What may be read either way is let pass. */

import { row } from '../example';
import { HOLDS, defineRule, fault } from '../rule';
import { quote } from './answer';
import { mismatch } from './measure-words';
import { isUsual } from './usual';

export const valueUnitMismatch = defineRule({
  id: 'value-unit-mismatch',
  group: 'value',
  title: '指标名称与计量单位应相符',
  why: '名称说的是次数、单位却是人次，考核时两种算法得出两个结果。',
  basis: '按常见审核口径',
  severity: 'warning',
  about: 'indicator',
  example: {
    wrong: { rows: [row('产出指标', '数量指标', '监测人员业务培训次数', '≥60(人次)')] },
    right: { rows: [row('产出指标', '数量指标', '监测人员业务培训次数', '≥2(次)')] },
  },
  plainly: isUsual,
  check(line) {
    if (line.gate) return line.gate;
    const { unit, raw, number } = line.quantity;
    if (!unit || !number) return HOLDS;
    const pair = mismatch(line.subject, unit);
    if (!pair) return HOLDS;
    const { level3, value, unitCell } = line.indicator;
    const related = [level3, ...(unitCell ? [value] : [])];
    const blamed = unitCell ?? value;
    if (pair !== 'either-or') return [fault(blamed, `${quote(line)}的指标值是“${raw}”：${pair.told.replace('{unit}', unit)}。请改名称或改单位。`, { related })];
    return [fault(blamed, `${quote(line)}的单位“${unit}”读作每${unit.split('/')[1]!}多少${unit.split('/')[0]!}，请只写其中一个。`, { related })];
  },
});

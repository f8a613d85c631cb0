/** Rule: name and unit go together: 次数 is not counted in 人次, a rate not in 年. What may be read either way is let pass. */

import { row } from '../example';
import { defineRule, fault } from '../rule';
import { judging, quote } from './answer';
import { EITHER_OR, FREQUENCY, MISMATCHES } from './measure-words';

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
  check: (indicator) =>
    judging(indicator, ({ unit, raw, number }, name) => {
      if (!unit || !number) return null;
      const pair = MISMATCHES.find((mismatch) => mismatch.unit.test(unit) && mismatch.name.test(name) && !mismatch.except?.test(name));
      if (!pair && (!EITHER_OR.test(unit) || FREQUENCY.test(name))) return null;
      const related = [indicator.level3, ...(indicator.unitCell ? [indicator.value] : [])];
      const blamed = indicator.unitCell ?? indicator.value;
      if (pair) return fault(blamed, `${quote(indicator)}的指标值是“${raw}”：${pair.told.replace('{unit}', unit)}。请改名称或改单位。`, { related });
      return fault(blamed, `${quote(indicator)}的单位“${unit}”读作每${unit.split('/')[1]!}多少${unit.split('/')[0]!}，请只写其中一个。`, { related });
    }),
});

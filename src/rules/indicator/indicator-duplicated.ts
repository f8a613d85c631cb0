/** Rule: a 三级指标 stands once in a table. The same name in two categories with two values measures two things and is let pass. */

import { level2Of, squeeze, type Indicator } from '../../model';
import { row } from '../example';
import { defineRule, fault } from '../rule';
import { nameKey } from './names';
import { isShifted, isUnused, nameOf } from './row';

export const indicatorDuplicated = defineRule({
  id: 'indicator-duplicated',
  group: 'indicator',
  title: '同一张表中三级指标不应重复',
  why: '重复的指标会被重复计分，也可能两处指标值互相矛盾。',
  basis: '按常见审核口径',
  severity: 'warning',
  about: 'indicators',
  example: {
    wrong: { rows: [row('产出指标', '数量指标', '水质采样检测数量', '≥600(个)'), row('产出指标', '数量指标', '水质采样检测数量', '≥600(个)')] },
    right: { rows: [row('产出指标', '数量指标', '水质采样检测数量', '≥600(个)'), row('产出指标', '数量指标', '监测人员业务培训次数', '≥2(次)')] },
  },
  *check(table) {
    const seen = new Map<string, Indicator[]>();
    for (const indicator of table.rows) {
      const key = nameKey(nameOf(indicator));
      if (key === '' || isUnused(indicator) || isShifted(indicator) || indicator.level3.inherited) continue;
      const others = seen.get(key);
      if (!others) {
        seen.set(key, [indicator]);
        continue;
      }
      const twin = others.find((other) => category(other) === category(indicator)) ?? others.find((other) => squeeze(other.value.text) === squeeze(indicator.value.text));
      others.push(indicator);
      if (!twin) continue;
      const values = [twin.value.text.trim() || '空白', indicator.value.text.trim() || '空白'];
      const told = values[0] === values[1] ? `指标值都是“${values[0]}”` : `指标值分别是“${values[0]}”和“${values[1]}”`;
      yield fault(indicator.level3, `“${nameOf(indicator)}”在本表出现不止一次，${told}，请保留一条或改为不同的内容。`, { related: [twin.level3, twin.value, indicator.value] });
    }
  },
});

function category({ level2 }: Indicator): string {
  return level2Of(level2.text) ?? squeeze(level2.text);
}

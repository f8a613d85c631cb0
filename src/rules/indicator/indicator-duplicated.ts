/** Rule: a 三级指标 stands once in a table. The same name in two categories with two values measures two things and is let pass. */

import { squeeze } from '../../model';
import { row } from '../example';
import { HOLDS, defineRule, fault, type Verdict } from '../rule';
import { areApart } from './alike';
import { linesOf, type Line } from './line';
import { isOrderly } from './orderly';

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
  plainly: isOrderly,
  check(table) {
    if (areApart(table)) return HOLDS;
    const seen = new Map<string, Line | Line[]>();
    let said: Verdict[] | null = null;
    for (const line of linesOf(table)) {
      if (line.key === '' || !line.stands || line.indicator.level3.inherited) continue;
      const known = seen.get(line.key);
      if (known === undefined) {
        seen.set(line.key, line);
        continue;
      }
      const others = Array.isArray(known) ? known : [known];
      const twin = others.find((other) => category(other) === category(line)) ?? others.find((other) => value(other) === value(line));
      seen.set(line.key, [...others, line]);
      if (twin) (said ??= []).push(repeated(line, twin));
    }
    return said ?? HOLDS;
  },
});

function category({ category: { level2 }, indicator }: Line): string {
  return level2 ?? squeeze(indicator.level2.text);
}

function value({ indicator }: Line): string {
  return squeeze(indicator.value.text);
}

function repeated({ indicator, name }: Line, { indicator: twin }: Line): Verdict {
  const values = [twin.value.text.trim() || '空白', indicator.value.text.trim() || '空白'];
  const told = values[0] === values[1] ? `指标值都是“${values[0]}”` : `指标值分别是“${values[0]}”和“${values[1]}”`;
  return fault(indicator.level3, `“${name}”在本表出现不止一次，${told}，请保留一条或改为不同的内容。`, { related: [twin.level3, twin.value, indicator.value] });
}

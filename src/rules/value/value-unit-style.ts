/** Rule: percentages are written with %, not with the word 百分比. 百分点 is something else and stays. */

import { isPercent, type Indicator } from '../../model';
import { row } from '../example';
import { defineRule, fault, type FieldChange } from '../rule';
import { judging, quote } from './answer';

export const valueUnitStyle = defineRule({
  id: 'value-unit-style',
  group: 'value',
  title: '百分比宜写作 %',
  why: '单位写法不一，汇总时会被当成不同的单位。',
  basis: '按常见审核口径',
  severity: 'suggestion',
  about: 'indicator',
  example: {
    wrong: { rows: [row('产出指标', '质量指标', '检测报告合格率', '≥98百分比')] },
    right: { rows: [row('产出指标', '质量指标', '检测报告合格率', '≥98%')] },
  },
  *check(indicator) {
    yield* judging(indicator, function* ({ unit, number }) {
      if (!isPercent(unit)) return;
      const cell = indicator.unitCell ?? indicator.value;
      const typed = typedUnit(cell.text);
      if (!typed) return;
      const text = indicator.unitCell ? '%' : restyled(indicator, number?.toString() ?? '');
      const changes: FieldChange[] = [{ field: cell, text }];
      yield fault(cell, `${quote(indicator)}的单位写作“${typed}”，宜写作“%”。`, { fixes: indicator.unitCell || !indicator.operatorCell ? [{ title: `改为 ${text}`, safe: true, changes }] : [] });
    });
  },
});

function typedUnit(text: string): string | null {
  return /百分(?:比|数|率|号|之)|百分百|％|﹪/.exec(text)?.[0] ?? null;
}

/** `≥百分之九十五` → `≥95%`; `≥95百分比` → `≥95%`; `≥95（％）` → `≥95（%）`. */
function restyled(indicator: Indicator, number: string): string {
  const text = indicator.value.text.trim();
  return text.replace(/百分(?:之(?:百|[零〇一二三四五六七八九十两]+|\d+(?:\.\d+)?)|百)/, `${number}%`).replace(/百分(?:比|数|率|号)|％|﹪/g, '%');
}

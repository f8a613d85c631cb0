/** Rule: percentages are written with one %, not with the word 百分比 or with %%. 百分点 is something else and stays. */

import { isPercent } from '../../model';
import { row } from '../example';
import { HOLDS, defineRule, fault, type FieldChange } from '../rule';
import { ownText, quote } from './answer';
import { isUsual } from './usual';

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
  plainly: isUsual,
  check(line) {
    if (line.gate) return line.gate;
    const { unit, number } = line.quantity;
    const { unitCell, value } = line.indicator;
    if (!isPercent(unit) || (unitCell === null && !/[百％﹪]|%%/.test(value.text))) return HOLDS;
    const own = unitCell && typedUnit(unitCell.text) ? unitCell : null;
    const typed = own ? own.text.trim() : typedUnit(ownText(line));
    if (!typed) return HOLDS;
    const text = own ? '%' : restyled(ownText(line), number?.toString() ?? '');
    const changes: FieldChange[] = [{ field: own ?? value, text }];
    return [fault(own ?? value, `${quote(line)}的单位写作“${typed}”，宜写作“%”。`, { fixes: [{ title: `改为 ${text}`, safe: true, changes }] })];
  },
});

function typedUnit(text: string): string | null {
  return /百分(?:比|数|率|号|之)|百分百|[%％﹪]{2}|％|﹪/.exec(text)?.[0] ?? null;
}

/** `≥百分之九十五` → `≥95%`; `≥95百分比` and `≥95百分之` → `≥95%`; `≥95（％）` → `≥95（%）`. */
function restyled(text: string, number: string): string {
  return text.replace(/百分(?:之(?:百|[零〇一二三四五六七八九十两]+|\d+(?:\.\d+)?)|百)/, `${number}%`).replace(/百分(?:比|数|率|号|之)|[%％﹪]{2}|％|﹪/g, '%');
}

/** Rule: a number names its unit, in the value, in a column of its own, in the name's brackets, or in the header for percentages. */

import { isBlankText, squeeze, type IndicatorTable } from '../../model';
import { row } from '../example';
import { bears, linesOf, type Line } from '../indicator/line';
import { isOrderly } from '../indicator/orderly';
import { SIGNS } from '../indicator/signs';
import { HOLDS, defineRule, fault, type Fix, type Verdict } from '../rule';
import { ownText, quote } from './answer';
import { unitFor } from './measure-words';
import { isRate, isSatisfaction } from './rate-words';

/** Numbers that are measured in nothing; nothing at all (0) is the same in any unit. */
const HAS_NO_UNIT = /(?:系数|指数|得分|评分|比值|名次|排名|位次|[Pp][Hh]值?)$|(?:万台|万车|亿元|百万|十万|万人).*死亡率$|\([A-Za-z]+\)$/;

export const valueUnitMissing = defineRule({
  id: 'value-unit-missing',
  group: 'value',
  title: '定量指标值应带计量单位',
  why: '没有单位，95 是 95% 还是 95 个无从判断。',
  basis: '按常见审核口径',
  severity: 'warning',
  about: 'indicators',
  example: {
    wrong: { rows: [row('产出指标', '质量指标', '检测报告合格率', '≥98')] },
    right: { rows: [row('产出指标', '质量指标', '检测报告合格率', '≥98(%)')] },
  },
  plainly: isOrderly,
  check(table) {
    if (!bears(table, SIGNS.unused | SIGNS.obstructed | SIGNS.unitless)) return HOLDS;
    let said: Verdict[] | null = null;
    for (const line of linesOf(table)) {
      if (line.gate) (said ??= []).push(...line.gate);
      else if (lacksUnit(table, line)) {
        const { unitCell, value } = line.indicator;
        (said ??= []).push(fault(unitCell ?? value, `${quote(line)}的指标值“${line.quantity.raw}”没有计量单位。`, { fixes: fixesFor(table, line) }));
      }
    }
    return said ?? HOLDS;
  },
});

function lacksUnit(table: IndicatorTable, { quantity, subject, indicator: { unitCell, level3 } }: Line): boolean {
  if (quantity.kind !== 'quantity' || !quantity.number || quantity.unit || !isBlankText(unitCell?.text ?? '')) return false;
  if (table.hasUnitColumn && !unitCell) return false;
  if (HAS_NO_UNIT.test(subject) || (quantity.number.isZero() && !quantity.operator)) return false;
  if (table.valuesArePercent && (isRate(subject) || isSatisfaction(subject) || /比例|占比/.test(subject))) return false;
  return !/\([^()]*(?:%|[元人次个件场家户份天年月小时分页篇台套平米公里亩吨座处所只头株棵栋间盏条项册种艘辆])[^()]*\)$/.test(squeeze(level3.text));
}

/** The unit that the name itself asks for, in the manner of the other rows: ≥98(%) or ≥98%. */
function fixesFor(table: IndicatorTable, line: Line): readonly Fix[] {
  const { indicator, quantity } = line;
  const unit = unitFor(line.subject);
  if (!unit || (unit === '%' && quantity.number!.lte(1) && quantity.number!.gt(0))) return [];
  if (indicator.unitCell) return [{ title: `单位填 ${unit}`, safe: false, changes: [{ field: indicator.unitCell, text: unit }] }];
  const others = linesOf(table).filter((other) => other.indicator !== indicator && other.quantity.unit);
  const bracketed = others.filter((other) => /[)）]$/.test(other.indicator.value.text.trim())).length * 2 > others.length;
  const text = `${ownText(line)}${bracketed ? `(${unit})` : unit}`;
  return [{ title: `改为 ${text}`, safe: false, changes: [{ field: indicator.value, text }] }];
}

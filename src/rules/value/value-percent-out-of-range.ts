/** Rule: a part of a whole lies between 0 and 100 %. Only rates that certainly are such parts; growth, load and income rates are let pass. */

import { Decimal } from 'decimal.js';
import { row } from '../example';
import type { Line } from '../indicator/line';
import { HOLDS, defineRule, fault } from '../rule';
import { isShare, quote } from './answer';
import { isShareOfWhole } from './rate-words';

const WHOLE = new Decimal(100);

export const valuePercentOutOfRange = defineRule({
  id: 'value-percent-out-of-range',
  group: 'value',
  title: '占比类指标值应在 0 到 100% 之间',
  why: '合格率、覆盖率、满意度不可能超过 100%。',
  basis: '按常见审核口径',
  severity: 'error',
  about: 'indicator',
  example: {
    wrong: { rows: [row('产出指标', '质量指标', '检测报告合格率', '≥980(%)')] },
    right: { rows: [row('产出指标', '质量指标', '检测报告合格率', '≥98(%)')] },
  },
  check(line) {
    if (line.gate) return line.gate;
    const { number, upTo, operator, raw } = line.quantity;
    if (!number || isPlainlyWithin(number) || !(isShare(line.quantity) || isNamedPercent(line))) return HOLDS;
    // 95%—105% is a plan with its leeway.
    const above = number.gt(WHOLE) || (operator === '>' && !upTo && number.eq(WHOLE));
    if ((!above && !number.isNegative()) || !isShareOfWhole(line.subject)) return HOLDS;
    const { value, level3 } = line.indicator;
    // A ceiling above the whole (≤105%) is odd and does no harm.
    if (above && operator !== '≤' && operator !== '<') return [fault(value, `${quote(line)}的指标值是“${raw}”，超过 100%。`, { related: [level3] })];
    if (number.isNegative() && !number.isZero()) return [fault(value, `${quote(line)}的指标值是“${raw}”，小于 0。`, { related: [level3] })];
    return HOLDS;
  },
});

/** 验收合格率（%） with a bare number: the name says what it is counted in. */
function isNamedPercent({ quantity, plain }: Line): boolean {
  return quantity.kind === 'quantity' && quantity.unit === null && plain.endsWith('(%)');
}

/** Of two digits before the point at most, and no minus before them: told without calculating. */
function isPlainlyWithin(number: Decimal): boolean {
  return number.e < 2 && !number.isNegative();
}

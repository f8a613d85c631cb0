/** Rule: a part of a whole lies between 0 and 100 %. Only rates that certainly are such parts; growth, load and income rates are let pass. */

import { row } from '../example';
import { HOLDS, defineRule, fault } from '../rule';
import { quote } from './answer';
import { isShareOfWhole } from './rate-words';
import { besideWhole } from './share';
import { isUsual } from './usual';

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
  plainly: isUsual,
  check(line) {
    if (line.gate) return line.gate;
    const side = besideWhole(line);
    if (side === null || !isShareOfWhole(line.subject)) return HOLDS;
    const { operator, raw } = line.quantity;
    const { value, level3 } = line.indicator;
    // A ceiling above the whole (≤105%) is odd and does no harm.
    if (side === 'above') return operator === '≤' || operator === '<' ? HOLDS : [fault(value, `${quote(line)}的指标值是“${raw}”，超过 100%。`, { related: [level3] })];
    return [fault(value, `${quote(line)}的指标值是“${raw}”，小于 0。`, { related: [level3] })];
  },
});

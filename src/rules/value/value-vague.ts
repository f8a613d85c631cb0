/** Rule: a value is more than a word of praise or direction. Grades, states that can be checked off, and values with stated evidence are let pass. */

import { squeeze } from '../../model';
import { row } from '../example';
import { HOLDS, defineRule, fault } from '../rule';
import { underSatisfaction } from '../indicator/indicator-satisfaction-unmeasured';
import { quote } from './answer';
import { isUsual } from './usual';
import { isUnquantifiedRate } from './value-rate-unquantified';
import { isVague } from './vague-words';

export const valueVague = defineRule({
  id: 'value-vague',
  group: 'value',
  title: '定性指标值宜分级或写明依据',
  why: '只写“提升”“明显”，年终无从判断是否达到。',
  basis: '按常见审核口径：定性指标应分级分档',
  severity: 'suggestion',
  about: 'indicator',
  example: {
    wrong: { rows: [row('效益指标', '可持续影响指标', '水质监测网络作用', '明显')] },
    right: { rows: [row('效益指标', '可持续影响指标', '水质监测网络作用', '覆盖全部供水点')] },
  },
  plainly: isUsual,
  check(line) {
    if (line.gate) return line.gate;
    const { kind, raw } = line.quantity;
    if (kind !== 'qualitative' || !isVague(squeeze(raw))) return HOLDS;
    // Those two say more precisely what is wrong with the row.
    if (isUnquantifiedRate(line) || underSatisfaction(line)) return HOLDS;
    const { value, level3, description } = line.indicator;
    if (/\d|[优良中差].{0,3}[良中差]|分级|分档|等级|档次|报告|记录|台账|问卷/.test(description?.text ?? '')) return HOLDS;
    return [fault(value, `${quote(line)}的指标值只有“${raw}”，没有分级标准或佐证。`, { related: [level3] })];
  },
});

/** Rule: a row with a value has a 三级指标 name. */

import { isBlankText } from '../../model';
import { row } from '../example';
import { HOLDS, SKIPPED, defineRule, fault } from '../rule';
import type { Line } from './line';
import { SIGNS } from './signs';
import { isUsual } from '../value/usual';

export const indicatorNameMissing = defineRule({
  id: 'indicator-name-missing',
  group: 'indicator',
  title: '有指标值的行应填写三级指标名称',
  why: '没有名称的指标值无法考核。',
  basis: '按常见审核口径',
  severity: 'error',
  about: 'indicator',
  example: {
    wrong: { rows: [row('产出指标', '数量指标', '', '≥600(个)')] },
    right: { rows: [row('产出指标', '数量指标', '水质采样检测数量', '≥600(个)')] },
  },
  plainly: isUsual,
  check(line) {
    if (!line.stands) return SKIPPED;
    const { indicator } = line;
    if (line.signs & SIGNS.offered) {
      return [fault(indicator.level3, `指标值是“${indicator.value.text.trim()}”，三级指标名称还是“${line.name}”，没有写明指标。`, { related: [indicator.value] })];
    }
    if (line.plain !== '' || indicator.level3.state === 'stale' || isNamedAhead(line)) return HOLDS;
    return [fault(indicator.level3, `指标值是“${indicator.value.text.trim()}”，三级指标名称空白。`, { related: [indicator.value] })];
  },
});

/** 预算执行率 | | | ≥95%: the name itself stands in the 一级 column, with nothing between it and its value; so it is printed in two columns as well. */
function isNamedAhead({ group, indicator: { level1, level2 } }: Line): boolean {
  if (/执行率/.test(level1.text) && !level1.inherited) return true;
  return !level1.inherited && (level2.inherited === true || isBlankText(level2.text)) && !isBlankText(level1.text) && group.level1 === null && group.level2 === null;
}

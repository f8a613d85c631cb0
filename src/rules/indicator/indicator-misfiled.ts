/** Rule: an indicator stands under the category of what it measures. Only plain cases: 覆盖率 and 完成率 under 数量 are let pass. */

import { PARENTS, level1Of, level2Of, readQuantity, samePlace, squeeze, type Field, type Indicator, type IndicatorTable, type Level2 } from '../../model';
import { row } from '../example';
import { defineRule, fault, type FieldChange, type Fix } from '../rule';
import { misfiling } from './misfiling';
import { isShifted, isUnused, nameOf } from './row';

const before = [
  row('成本指标', '经济成本指标', '单个水样检测成本', '≤1200(元/个)'), row('产出指标', '质量指标', '检测报告合格率', '≥98(%)'), row('产出指标', '数量指标', '水质采样检测数量', '≥600(个)'),
  row('产出指标', '时效指标', '检测结果公示及时率', '≥95(%)'),
];
const after = [row('效益指标', '社会效益指标', '居民饮水卫生知识知晓率', '≥85(%)'), row('满意度指标', '服务对象满意度指标', '供水区域居民满意度', '≥90(%)')];

export const indicatorMisfiled = defineRule({
  id: 'indicator-misfiled',
  group: 'indicator',
  title: '三级指标应放在与内容相符的类别下',
  why: '人数放在效益、合格率放在数量，会让一类指标虚设、另一类缺失。',
  basis: '按常见审核口径',
  severity: 'warning',
  about: 'indicators',
  example: {
    wrong: { table: [...before, row('产出指标', '质量指标', '监测人员参训人次', '≥60(人次)'), ...after] },
    right: { table: [...before, row('产出指标', '数量指标', '监测人员参训人次', '≥60(人次)'), ...after] },
  },
  *check(table) {
    for (const indicator of table.rows) {
      const level2 = level2Of(indicator.level2.text);
      if (!level2 || isUnused(indicator) || isShifted(indicator)) continue;
      const found = misfiling(level2, squeeze(nameOf(indicator)).replace(/指标$/, ''), indicator.value.value ?? readQuantity(indicator.value.text));
      if (!found) continue;
      const to = printedAs(table, found.to);
      yield fault(indicator.level3, `“${nameOf(indicator)}”衡量的是${found.is}，却放在“${indicator.level2.text.trim()}”下，可移到“${to}”。`, { related: [indicator.level2, indicator.value], fixes: moved(table, indicator, found.to, to) });
    }
  },
});

/** The name by which this form prints the category. */
function printedAs(table: IndicatorTable, level2: Level2): string {
  return table.rows.find((other) => level2Of(other.level2.text) === level2 && !isShifted(other))?.level2.text.trim() ?? level2;
}

/** Renames the row's own 二级 (and 一级) cell; a cell that it shares with other rows cannot be renamed for one of them. */
function moved(table: IndicatorTable, indicator: Indicator, level2: Level2, name: string): readonly Fix[] {
  const changes: FieldChange[] = [{ field: indicator.level2, text: name }];
  const level1 = level1Of(indicator.level1.text);
  const parents = [...PARENTS[level2]['2021'], ...PARENTS[level2]['2015']];
  if (level1 && !parents.includes(level1)) changes.push({ field: indicator.level1, text: parents[0]! });
  return changes.every(({ field }) => isOwn(table, indicator, field)) ? [{ title: `移到 ${name}`, safe: false, changes }] : [];
}

function isOwn(table: IndicatorTable, indicator: Indicator, field: Field<unknown>): boolean {
  const next = table.rows[table.rows.indexOf(indicator) + 1];
  const key = field === indicator.level1 ? 'level1' : 'level2';
  const lends = next !== undefined && next[key].inherited === true;
  return !field.inherited && !lends && !table.rows.some((other) => other !== indicator && samePlace(other[key], field));
}

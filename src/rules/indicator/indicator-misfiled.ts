/** Rule: an indicator stands under the category of what it measures. Only plain cases: 覆盖率 and 完成率 under 数量 are let pass. */

import { samePlace, type Field, type Indicator, type IndicatorTable, type Level2 } from '../../model';
import { row } from '../example';
import { HOLDS, defineRule, fault, ofEach, type FieldChange, type Fix, type Verdict } from '../rule';
import { ALLOWED } from './block';
import { bears, linesOf, type Line } from './line';
import { misfiling, type Misfiling } from './misfiling';
import { withoutIndicator } from './names';
import { isOrderly } from './orderly';
import { SIGNS } from './signs';

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
  plainly: isOrderly,
  check(table) {
    if (!bears(table, SIGNS.misfiled)) return HOLDS;
    return ofEach(linesOf(table), (line) => (line.signs & SIGNS.misfiled ? misfiled(table, line, misfiling(line.category.level2!, withoutIndicator(line.plain), line.quantity)!) : null));
  },
});

function misfiled(table: IndicatorTable, line: Line, found: Misfiling): Verdict {
  const { level2, level3, value } = line.indicator;
  const to = printedAs(table, found.to);
  return fault(level3, `“${line.name}”衡量的是${found.is}，却放在“${level2.text.trim()}”下，可移到“${to}”。`, { related: [level2, value], fixes: moved(table, line, found.to, to) });
}

/** The name by which this form prints the category. */
function printedAs(table: IndicatorTable, level2: Level2): string {
  return linesOf(table).find((other) => other.category.level2 === level2 && !other.shift)?.indicator.level2.text.trim() ?? level2;
}

/** Renames the row's own 二级 (and 一级) cell; a cell that it shares with other rows cannot be renamed for one of them. */
function moved(table: IndicatorTable, { indicator, group: { level1 } }: Line, level2: Level2, name: string): readonly Fix[] {
  const changes: FieldChange[] = [{ field: indicator.level2, text: name }];
  const parents = ALLOWED[level2];
  if (level1 && !parents.includes(level1)) changes.push({ field: indicator.level1, text: parents[0]! });
  return changes.every(({ field }) => isOwn(table, indicator, field)) ? [{ title: `移到 ${name}`, safe: false, changes }] : [];
}

function isOwn(table: IndicatorTable, indicator: Indicator, field: Field<unknown>): boolean {
  const next = table.rows[table.rows.indexOf(indicator) + 1];
  const key = field === indicator.level1 ? 'level1' : 'level2';
  const lends = next !== undefined && next[key].inherited === true;
  return !field.inherited && !lends && !table.rows.some((other) => other !== indicator && samePlace(other[key], field));
}

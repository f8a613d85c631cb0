/** Rule: a 二级指标 stands under the 一级指标 it belongs to. Reported only where neither policy tree allows the pair. */

import { PARENTS, isBlankText, isStandardName, level1Of, level2Of, samePlace, squeeze, type Indicator, type IndicatorTable, type Level1 } from '../../model';
import { row } from '../example';
import { change, defineRule, fault } from '../rule';
import { isShifted, isUnused } from './row';

const rest = [
  row('成本指标', '经济成本指标', '单个水样检测成本', '≤1200(元/个)'), row('产出指标', '质量指标', '检测报告合格率', '≥98(%)'), row('产出指标', '时效指标', '检测结果公示及时率', '≥95(%)'),
  row('效益指标', '社会效益指标', '居民饮水卫生知识知晓率', '≥85(%)'), row('满意度指标', '服务对象满意度指标', '供水区域居民满意度', '≥90(%)'),
];

export const indicatorCategoryForeign = defineRule({
  id: 'indicator-category-foreign',
  group: 'indicator',
  title: '二级指标应放在所属的一级指标下',
  why: '放错一级指标，会让一类指标看似齐全、另一类看似缺失。',
  basis: '财预〔2015〕88号、财预〔2021〕101号指标体系',
  severity: 'error',
  about: 'indicators',
  example: {
    wrong: { table: [row('效益指标', '数量指标', '水质采样检测数量', '≥600(个)'), ...rest] },
    right: { table: [row('产出指标', '数量指标', '水质采样检测数量', '≥600(个)'), ...rest] },
  },
  *check(table) {
    const midBlock = table.rows.some((other) => isBlankText(other.level1.text));
    for (const indicator of table.rows) {
      if (isUnused(indicator) || isShifted(indicator)) continue;
      const pair = foreign(indicator, midBlock);
      if (!pair) continue;
      const movable = !indicator.level1.inherited && mates(table, indicator).every((mate) => foreign(mate, midBlock)?.parent === pair.parent);
      const fixes = movable ? [change(indicator.level1, pair.parent, { title: `一级指标改为 ${pair.parent}` })] : [];
      yield fault(indicator.level2, `“${indicator.level2.text.trim()}”属于${pair.parent}，却放在“${indicator.level1.text.trim()}”下。`, { related: [indicator.level1, indicator.level3], fixes });
    }
  },
});

/** Rows whose 一级 is told by the same cell: merged with it, or left blank below it. */
function mates(table: IndicatorTable, indicator: Indicator): readonly Indicator[] {
  const at = table.rows.indexOf(indicator);
  const next = table.rows.findIndex((other, i) => i > at && !other.level1.inherited);
  return table.rows.filter((other, i) => samePlace(other.level1, indicator.level1) || (other.level1.inherited && i > at && (next < 0 || i < next)));
}

/**
 * Null where the pair may stand. Where labels stand mid-block below blank cells, what a blank cell takes from above tells nothing.
 * 成本 of any kind under 产出 is usual where a province went half way to the tree of 2021.
 */
function foreign(indicator: Indicator, midBlock: boolean): { readonly parent: Level1 } | null {
  const [level1, level2] = [level1Of(indicator.level1.text), level2Of(indicator.level2.text)];
  if (!level1 || !level2 || !certain(indicator.level2.text) || !certain(indicator.level1.text)) return null;
  if (indicator.level1.inherited && midBlock) return null;
  if (level1 === '产出指标' && level2.includes('成本')) return null;
  return [...PARENTS[level2]['2015'], ...PARENTS[level2]['2021']].includes(level1) ? null : { parent: PARENTS[level2]['2021'][0]! };
}

/** A full standard name, not a word the unit may have used as a heading of its own. */
function certain(text: string): boolean {
  return isStandardName(text) || squeeze(text).endsWith('指标');
}

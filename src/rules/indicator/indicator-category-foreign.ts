/** Rule: a 二级指标 stands under the 一级指标 it belongs to. Reported only where neither policy tree allows the pair. */

import { isBlankText, samePlace, squeeze, type Category, type Field, type IndicatorTable, type Level1 } from '../../model';
import { row } from '../example';
import { HOLDS, change, defineRule, fault, type Verdict } from '../rule';
import { ALLOWED } from './block';
import { bears, linesOf, type Line } from './line';
import { isOrderly } from './orderly';
import { SIGNS } from './signs';

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
  plainly: isOrderly,
  check(table) {
    if (!bears(table, SIGNS.foreign)) return HOLDS;
    const suspects = linesOf(table).filter((line) => line.stands && foreignParent(line, false) !== null);
    if (suspects.length === 0) return HOLDS;
    const midBlock = table.rows.some((other) => isBlankText(other.level1.text));
    return suspects.flatMap((line): Verdict | readonly Verdict[] => {
      const parent = foreignParent(line, midBlock);
      if (parent === null) return [];
      const { level1, level2, level3 } = line.indicator;
      const movable = !level1.inherited && mates(table, line).every((mate) => foreignParent(mate, midBlock) === parent);
      const fixes = movable ? [change(level1, parent, { title: `一级指标改为 ${parent}` })] : [];
      return fault(level2, `“${level2.text.trim()}”属于${parent}，却放在“${level1.text.trim()}”下。`, { related: [level1, level3], fixes });
    });
  },
});

/** Rows whose 一级 is told by the same cell: merged with it, or left blank below it. */
function mates(table: IndicatorTable, { indicator }: Line): readonly Line[] {
  const at = table.rows.indexOf(indicator);
  const next = table.rows.findIndex((other, i) => i > at && !other.level1.inherited);
  return linesOf(table).filter(({ indicator: { level1 } }, i) => samePlace(level1, indicator.level1) || (level1.inherited && i > at && (next < 0 || i < next)));
}

/**
 * Null where the pair may stand. Where labels stand mid-block below blank cells, what a blank cell takes from above tells nothing.
 * 成本 of any kind under 产出 is usual where a province went half way to the tree of 2021.
 */
function foreignParent({ group, category, indicator }: Line, midBlock: boolean): Level1 | null {
  const [{ level1 }, { level2 }] = [group, category];
  if (!level1 || !level2 || ALLOWED[level2].includes(level1)) return null;
  if (!isCertain(category, indicator.level2) || !isCertain(group, indicator.level1)) return null;
  if (indicator.level1.inherited && midBlock) return null;
  return level1 === '产出指标' && level2.includes('成本') ? null : ALLOWED[level2][0]!;
}

/** A full standard name, not a word the unit may have used as a heading of its own. */
function isCertain({ standard }: Category, { text }: Field): boolean {
  return standard || squeeze(text).endsWith('指标');
}

/** Rule: 一级, 二级, 三级指标 and 指标值 stand each in their own column. Only certain shifts are reported: a 二级 of the unit's own is none. */

import { squeeze, type Field, type Indicator, type IndicatorTable } from '../../model';
import { row } from '../example';
import { HOLDS, defineRule, fault, type FieldChange, type Fix, type Verdict } from '../rule';
import { bears, linesOf } from './line';
import { isOrderly } from './orderly';
import type { RowTexts, Shift } from './shift';
import { SIGNS } from './signs';

const before = [row('产出指标', '数量指标', '水质采样检测数量', '≥600(个)'), row('产出指标', '质量指标', '检测报告合格率', '≥98(%)'), row('效益指标', '社会效益指标', '居民饮水卫生知识知晓率', '≥85(%)')];
const after = [row('成本指标', '经济成本指标', '单个水样检测成本', '≤1200(元/个)'), row('满意度指标', '服务对象满意度指标', '供水区域居民满意度', '≥90(%)')];

export const indicatorLevelMisplaced = defineRule({
  id: 'indicator-level-misplaced',
  group: 'indicator',
  title: '一级、二级、三级指标应各在其栏',
  why: '整行错位后，指标归错类别，指标值也落了空。',
  basis: '按常见审核口径',
  severity: 'error',
  about: 'indicators',
  example: {
    wrong: { table: [...before, row('时效指标', '检测结果公示及时率', '≥95(%)', ''), ...after] },
    right: { table: [...before, row('产出指标', '时效指标', '检测结果公示及时率', '≥95(%)'), ...after] },
  },
  plainly: isOrderly,
  check(table) {
    if (!bears(table, SIGNS.shifted)) return bears(table, SIGNS.unstandard) ? namesAmongCategories(table) : HOLDS;
    return linesOf(table).flatMap(({ indicator, shift }, at) => (shift ? misplaced(table, at, indicator, shift) : []));
  },
});

/** What stands for a 二级 without being one, word for word a 三级 of the same group, where every other 二级 of the table is one. */
function namesAmongCategories(table: IndicatorTable): readonly Verdict[] {
  const lines = linesOf(table).filter(({ unused }) => !unused);
  const strange = lines.filter(({ category, indicator: { level2 } }) => category.level2 === null && level2.text.trim() !== '');
  const [first] = strange;
  if (!first || strange.some(({ indicator }) => indicator.level2.text !== first.indicator.level2.text) || lines.length - strange.length < 3) return HOLDS;
  const { level1, level2 } = first.indicator;
  if (first.group.level1 === null || OF_ITS_OWN.test(level2.text) || lines.some(({ category, indicator }) => category.level2 === null && indicator.level2.text.trim() === '')) return HOLDS;
  const twin = strange.find(({ plain, indicator }) => plain === squeeze(level2.text) && indicator.level1.text === level1.text);
  return twin ? [fault(level2, `“${level2.text.trim()}”是三级指标，却填在二级指标栏，请改填类别名称，如“数量指标”。`, { related: [twin.indicator.level3] })] : HOLDS;
}

/** What forms do print as a 二级 of their own. */
const OF_ITS_OWN = /满意|成本|效益|影响|指标$/;

function misplaced(table: IndicatorTable, at: number, indicator: Indicator, shift: Shift): Verdict {
  const texts = shift.texts && completed(table, at, shift.texts);
  const cells = cellsOf(indicator);
  const blamed = cells.find(({ field }) => shift.fact.startsWith(`“${field.text.trim()}”`))?.field ?? indicator.level1;
  const related = cells.map(({ field }) => field).filter((field) => field !== blamed && field.state !== 'blank' && !field.inherited);
  return fault(blamed, `${shift.fact}，本行文字错位，后面各栏跟着错。`, { related, fixes: texts ? movedTo(indicator, texts) : [] });
}

function cellsOf(indicator: Indicator): readonly { readonly field: Field<unknown>; readonly key: keyof RowTexts }[] {
  return [
    { field: indicator.level1, key: 'level1' }, { field: indicator.level2, key: 'level2' },
    { field: indicator.level3, key: 'level3' }, { field: indicator.value, key: 'value' },
  ];
}

/** A row that does not tell its category takes that of the row above, where that one is sound. */
function completed(table: IndicatorTable, at: number, texts: RowTexts): RowTexts | null {
  if (texts.level2 !== '') return texts;
  const above = linesOf(table).slice(0, at).filter((other) => !other.unused).at(-1);
  if (!above || above.shift || above.category.level2 === null) return null;
  const { level1, level2 } = above.indicator;
  if (texts.level1 !== '' && texts.level1 !== level1.text) return null;
  return { ...texts, level1: level1.text, level2: level2.text };
}

/** Moves the texts within the row. A value split over several cells cannot be moved by text alone. */
function movedTo(indicator: Indicator, texts: RowTexts): readonly Fix[] {
  if (indicator.operatorCell || indicator.unitCell) return [];
  const changes: FieldChange[] = cellsOf(indicator).filter(({ field, key }) => field.inherited || field.text.trim() !== texts[key]).map(({ field, key }) => ({ field, text: texts[key] }));
  const { description } = indicator;
  if (description && description.text.trim() === texts.value && texts.value !== '') changes.push({ field: description, text: indicator.level3.text });
  return [{ title: `本行改为：${[texts.level1, texts.level2, texts.level3, texts.value || '（空）'].join(' | ')}`, safe: false, changes }];
}

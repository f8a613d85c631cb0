/** Rule: where the form prints a weight column, every indicator has a readable weight. A column nobody filled in is one finding. */

import { isBlankText, samePlace, type Indicator, type IndicatorTable } from '../../model';
import { row } from '../example';
import { NOT_APPLICABLE, defineRule, fault } from '../rule';
import { isShifted, isUnused, nameOf } from './row';
import { spreadFix } from './weight-spread';

const table = (weight: string) => [
  row('成本指标', '经济成本指标', '单页扫描加工成本', '≤0.8元/页', { 分值: '20' }), row('产出指标', '数量指标', '档案扫描页数', '≥180万页', { 分值: weight }),
  row('产出指标', '质量指标', '扫描图像合格率', '≥99%', { 分值: '13' }), row('产出指标', '时效指标', '加工任务按期完成率', '≥95%', { 分值: '13' }),
  row('效益指标', '社会效益指标', '数字档案在线利用率', '≥60%', { 分值: '20' }), row('满意度指标', '服务对象满意度指标', '档案利用者满意度', '≥90%', { 分值: '10' }),
];

export const indicatorWeightMissing = defineRule({
  id: 'indicator-weight-missing',
  group: 'indicator',
  title: '有权重栏的，每条指标应填写分值权重',
  why: '没有权重的指标在自评时不得分。',
  basis: '按常见审核口径',
  severity: 'error',
  about: 'indicators',
  example: {
    wrong: { layout: 'central-2021', table: table('') },
    right: { layout: 'central-2021', table: table('14') },
  },
  *check(table) {
    if (!table.hasWeights) return void (yield NOT_APPLICABLE);
    const rows = table.rows.filter((indicator) => !isUnused(indicator) && !isShifted(indicator));
    const lacking = rows.filter((indicator) => !hasWeight(indicator));
    if (lacking.length === rows.length && table.groupWeights.length > 0) return void (yield NOT_APPLICABLE);
    if (lacking.length === rows.length && rows.length > 1 && lacking.every(({ weight }) => isBlankText(weight?.text ?? ''))) {
      yield fault(rows[0]!.weight ?? table.header, `${rows.length} 条指标的分值权重都没有填写。`, { related: weightsOf(table).slice(1), fixes: spreadFix(table) });
      return;
    }
    for (const indicator of lacking) {
      const text = indicator.weight?.text.trim() ?? '';
      yield fault(indicator.weight ?? indicator.level3, text === '' ? `“${nameOf(indicator)}”没有填写分值权重。` : `“${nameOf(indicator)}”的分值权重“${text}”读不出数字。`, { related: [indicator.level3], fixes: spreadFix(table) });
    }
  },
});

function hasWeight(indicator: Indicator): boolean {
  return indicator.weight?.value != null || indicator.weight?.state === 'stale';
}

/** The weight cells of a table, a merged one once. */
export function weightsOf(table: IndicatorTable): readonly NonNullable<Indicator['weight']>[] {
  const cells: NonNullable<Indicator['weight']>[] = [];
  for (const indicator of table.rows) {
    const { weight } = indicator;
    if (!weight || weight.inherited || isUnused(indicator) || (cells.length > 0 && samePlace(cells.at(-1)!, weight))) continue;
    cells.push(weight);
  }
  return cells;
}

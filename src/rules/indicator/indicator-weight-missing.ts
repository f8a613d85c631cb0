/** Rule: where the form prints a weight column, every indicator has a readable weight. A column nobody filled in is one finding. */

import { isBlankText, samePlace, type Indicator } from '../../model';
import { row } from '../example';
import { HOLDS, SKIPPED, defineRule, fault } from '../rule';
import { linesOf, type Line } from './line';
import { isPlainlyWeighed } from './plain-weights';
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
  plainly: isPlainlyWeighed,
  check(table) {
    if (!table.hasWeights) return SKIPPED;
    const lines = linesOf(table).filter(({ stands }) => stands);
    const lacking = lines.filter(({ indicator }) => !hasWeight(indicator));
    if (lacking.length === lines.length && table.groupWeights.length > 0) return SKIPPED;
    if (lacking.length === 0) return HOLDS;
    const fixes = spreadFix(table);
    if (lacking.length === lines.length && lines.length > 1 && lacking.every(isBlankWeight)) {
      return [fault(lines[0]!.indicator.weight ?? table.header, `${lines.length} 条指标的分值权重都没有填写。`, { related: weightsOf(linesOf(table)).slice(1), fixes })];
    }
    return lacking.map(({ indicator: { weight, level3 }, name }) => {
      const text = weight?.text.trim() ?? '';
      return fault(weight ?? level3, text === '' ? `“${name}”没有填写分值权重。` : `“${name}”的分值权重“${text}”读不出数字。`, { related: [level3], fixes });
    });
  },
});

function isBlankWeight({ indicator: { weight } }: Line): boolean {
  return weight === null || weight.text === '' || isBlankText(weight.text);
}

function hasWeight(indicator: Indicator): boolean {
  return indicator.weight?.value != null || indicator.weight?.state === 'stale';
}

type Weight = NonNullable<Indicator['weight']>;

/** A weight cell stands in the row. */
export function isWeighed({ unused, indicator: { weight } }: Line): boolean {
  return weight !== null && !weight.inherited && !unused;
}

/** The weight cells of these rows, a merged one once. */
export function weightsOf(lines: readonly Line[]): readonly Weight[] {
  const cells: Weight[] = [];
  let last: Weight | null = null;
  for (const line of lines) {
    if (!isWeighed(line)) continue;
    const weight = line.indicator.weight!;
    if (last === null || !samePlace(last, weight)) cells.push((last = weight));
  }
  return cells;
}

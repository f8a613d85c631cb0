/** Rule: weights add to 100, or to 90 beside the 10 of 预算执行率; those of a group to the weight printed for it. */

import { Decimal } from 'decimal.js';
import { level1Of, squeeze, type GroupWeight, type IndicatorTable } from '../../model';
import { row } from '../example';
import { HOLDS, SKIPPED, defineRule, fault, notChecked, type Verdict } from '../rule';
import { isWeighed, weightsOf } from './indicator-weight-missing';
import { linesOf } from './line';
import { isPlainlyWeighed } from './plain-weights';
import { spreadFix } from './weight-spread';

const table = (weights: readonly string[]) => [
  row('成本指标', '经济成本指标', '单页扫描加工成本', '≤0.8元/页', { 分值: weights[0]! }), row('产出指标', '数量指标', '档案扫描页数', '≥180万页', { 分值: weights[1]! }),
  row('产出指标', '质量指标', '扫描图像合格率', '≥99%', { 分值: weights[2]! }), row('产出指标', '时效指标', '加工任务按期完成率', '≥95%', { 分值: weights[3]! }),
  row('效益指标', '社会效益指标', '数字档案在线利用率', '≥60%', { 分值: weights[4]! }), row('满意度指标', '服务对象满意度指标', '档案利用者满意度', '≥90%', { 分值: weights[5]! }),
];

export const indicatorWeightMismatch = defineRule({
  id: 'indicator-weight-mismatch',
  group: 'indicator',
  title: '分值权重合计应为 100（或 90，另 10 为预算执行率）',
  why: '权重合计不对，自评得分就无法计算。',
  basis: '财预〔2021〕101号：成本、产出、效益、满意度 20/40/20/10，无成本指标的 50/30/10',
  severity: 'error',
  about: 'indicators',
  example: {
    wrong: { layout: 'central-2021', table: table(['20', '20', '13', '13', '20', '10']) },
    right: { layout: 'central-2021', table: table(['20', '14', '13', '13', '20', '10']) },
  },
  plainly: isPlainlyWeighed,
  check(table) {
    if (!table.hasWeights) return SKIPPED;
    const lines = linesOf(table);
    if (!lines.some(isWeighed)) return SKIPPED;
    if (lines.some(({ unused, shift, indicator }) => !unused && (shift || indicator.weight?.value == null))) return [notChecked('有指标没有可读的分值权重，无法合计')];
    const cells = weightsOf(lines);
    const sum = cells.reduce((total, weight) => total.plus(weight.value!), new Decimal(0));
    // Weights printed as shares (0.2 or 20 %) add to 1.
    if ([100, 90, 1, 0.9].some((whole) => sum.minus(whole).abs().lte(slackOf(cells)))) return groupsOf(table);
    const [first, ...others] = cells;
    const terms = cells.map((weight) => weight.text.trim()).join(' + ');
    return [fault(first!, `分值权重 ${terms} = ${sum.toString()}，既不是 100，也不是 90（另 10 为预算执行率）。`, { related: others, fixes: spreadFix(table) })];
  },
});

/** Ninety points over seven indicators are 12.86 each: weights printed with two decimals or more are rounded ones. */
function slackOf(cells: ReturnType<typeof weightsOf>): Decimal {
  const decimals = Math.max(0, ...cells.map((weight) => weight.value!.decimalPlaces()));
  const step = new Decimal(10).pow(-decimals).div(2);
  return decimals < 2 || cells.some((weight) => weight.value!.lt(1)) ? new Decimal(0) : step.mul(cells.length);
}

function groupsOf(table: IndicatorTable): readonly Verdict[] {
  if (table.groupWeights.length === 0) return HOLDS; // most tables
  return [...groupsAt(table, 1), ...groupsAt(table, 2)];
}

/** Where none of several groups agrees, its points are counted another way: as shares of their 一级, for one. */
function groupsAt(table: IndicatorTable, level: 1 | 2): readonly Verdict[] {
  const told = table.groupWeights.filter((group) => group.level === level).flatMap((group) => comparedIn(table, group));
  const wrong = told.filter(({ sum, group: { weight }, cells }) => !agrees(sum, weight.value!, cells));
  if (told.length >= 3 && wrong.length === told.length) return [notChecked(`${level === 1 ? '一级' : '二级'}指标的权重与其下指标的合计都不相同，可能另有算法，无法核对`)];
  return wrong.map(({ group, cells, sum }) => {
    const stated = group.weight.value!;
    return fault(group.weight, `${group.name}写明 ${stated.toString()} 分，其下 ${cells.length} 条指标合计 ${sum.toString()} 分，相差 ${sum.minus(stated).abs().toString()} 分。`, { related: cells });
  });
}

interface Compared {
  readonly group: GroupWeight;
  readonly cells: ReturnType<typeof weightsOf>;
  readonly sum: Decimal;
}

/** What a group states beside what its indicators make; nothing where either is missing. */
function comparedIn(table: IndicatorTable, group: GroupWeight): readonly Compared[] {
  const inside = linesOf(table).filter(({ indicator, group: { level1 } }) => {
    const text = group.level === 1 ? indicator.level1.text : indicator.level2.text;
    return squeeze(text) === squeeze(group.name) || (group.level === 1 && level1 !== null && level1 === level1Of(group.name));
  });
  const cells = weightsOf(inside);
  // A 二级 of one name under two 一级 is two groups, and the points of which is not told.
  const isOne = group.level === 1 || inside.every(({ indicator }) => squeeze(indicator.level1.text) === squeeze(inside[0]!.indicator.level1.text));
  if (group.weight.value === null || cells.length === 0 || !isOne) return [];
  return [{ group, cells, sum: cells.reduce((total, weight) => total.plus(weight.value!), new Decimal(0)) }];
}

/** 0.6 beside 60, and 60% beside 0.6, are the same share. */
function agrees(sum: Decimal, stated: Decimal, cells: Compared['cells']): boolean {
  return [stated, stated.mul(100), stated.div(100)].some((one) => sum.minus(one).abs().lte(slackOf(cells)));
}

/** Rule: at least half of the indicators carry a number or a date. */

import type { IndicatorTable } from '../../model';
import { row } from '../example';
import { placeholderIn } from '../form/placeholder-text';
import { HOLDS, SKIPPED, defineRule, fault } from '../rule';
import { bears, linesOf, type Line } from './line';
import { SIGNS } from './signs';

export const indicatorQuantifiedShareLow = defineRule({
  id: 'indicator-quantified-share-low',
  group: 'indicator',
  title: '定量指标宜不少于一半',
  why: '指标以定性描述为主，年终难以判断是否完成。',
  basis: '财预〔2015〕88号：绩效目标应尽量细化量化',
  severity: 'warning',
  about: 'indicators',
  parameters: {
    share: { default: 50, title: '有具体数值的指标至少占多少（%）', min: 0, max: 100 },
    fewest: { default: 4, title: '指标少于多少条时不判断（条）', min: 1 },
  },
  example: {
    wrong: { rows: [
      row('产出指标', '质量指标', '检测过程质量控制', '执行国家标准'), row('产出指标', '时效指标', '检测结果公示', '按季公示'),
      row('效益指标', '社会效益指标', '饮水卫生风险处置', '发现即处置'), row('效益指标', '可持续影响指标', '水质监测数据归集', '纳入日常管理'),
    ] },
    right: { rows: [row('效益指标', '可持续影响指标', '水质监测数据归集', '纳入日常管理')] },
  },
  check(table, { parameters }) {
    const { rows, numbered } = bears(table, UNTOLD | SIGNS.worded) ? counted(table) : { rows: table.rows.length, numbered: table.rows.length };
    if (rows < (parameters['fewest'] ?? 4)) return SKIPPED;
    const share = parameters['share'] ?? 50;
    if (numbered * 100 >= rows * share) return HOLDS;
    return [fault(table.header, `共 ${rows} 条指标，有具体数值的只有 ${numbered} 条，不到 ${share}%。请把能量化的改为数值。`)];
  },
});

interface Count {
  readonly rows: number;
  /** Those that have a number or a date. */
  readonly numbered: number;
}

/** Rows that say something. */
function counted(table: IndicatorTable): Count {
  const told = linesOf(table).filter(({ signs }) => (signs & UNTOLD) === 0);
  return { rows: told.length, numbered: told.filter((line) => (line.signs & SIGNS.worded) === 0 || holdsNumber(line)).length };
}

const UNTOLD = SIGNS.shifted | SIGNS.unused | SIGNS.lacking;

function holdsNumber({ quantity: { raw } }: Line): boolean {
  return /\d|[一二两三四五六七八九十百](?:次|场|个|人|名|期|项|篇|份|家|户|件)/.test(raw) || placeholderIn(raw) !== null;
}

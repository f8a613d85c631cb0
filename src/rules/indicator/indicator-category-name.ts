/** Rule: categories bear their standard names. Names of satisfaction groups (社会公众满意度指标) say whose it is and stay. */

import { samePlace, squeeze, type Category, type Field, type IndicatorTable } from '../../model';
import { row } from '../example';
import { HOLDS, defineRule, fault, type Verdict } from '../rule';
import { bears, linesOf } from './line';
import { isOrderly } from './orderly';
import { SIGNS } from './signs';

export const indicatorCategoryName = defineRule({
  id: 'indicator-category-name',
  group: 'indicator',
  title: '一级、二级指标宜用规范名称',
  why: '名称不统一，汇总时会被当成不同的类别。',
  basis: '财预〔2015〕88号、财预〔2021〕101号指标体系',
  severity: 'suggestion',
  about: 'indicators',
  example: {
    wrong: { without: ['服务对象满意度指标'], rows: [row('满意度指标', '服务对象满意度', '供水区域居民满意度', '≥90(%)')] },
    right: {},
  },
  plainly: isOrderly,
  check(table) {
    if (!bears(table, SIGNS.unstandard)) return HOLDS;
    let said: Verdict[] | null = null;
    let short: boolean | null = null;
    for (const level of LEVELS) {
      let last: Field | null = null;
      for (const { shift, group, category, indicator } of linesOf(table)) {
        const field = indicator[level];
        if (shift || field.inherited || (last && samePlace(last, field))) continue;
        last = field;
        const names = level === 'level1' ? group : category;
        if (names.standard && field.text.endsWith('指标')) continue; // most names, and done at once
        const name = standardFor(field.text, names, names[level], (short ??= printsShortNames(table)));
        if (!name) continue;
        const safe = { title: `改为 ${name}`, safe: true, changes: [{ field, text: name }] };
        (said ??= []).push(fault(field, `“${field.text.trim()}”的规范名称是“${name}”。`, { fixes: [safe] }));
      }
    }
    return said ?? HOLDS;
  },
});

const LEVELS = ['level1', 'level2'] as const;

/** The form leaves out 指标 everywhere (数量, 质量 …): its own way of printing. */
function printsShortNames(table: IndicatorTable): boolean {
  return !linesOf(table).some(({ shift, indicator }) => shift === null && squeeze(indicator.level2.text).endsWith('指标'));
}

function standardFor(text: string, { standard }: Category, name: string | null, short: boolean): string | null {
  const squeezed = squeeze(text);
  if (name === null || !/^[\u4e00-\u9fff]+$/.test(squeezed)) return null;
  if (standard) return squeezed.endsWith('指标') || short ? null : `${squeezed}指标`;
  if (name === '服务对象满意度指标' || (short && !squeezed.endsWith('指标'))) return null;
  return name;
}

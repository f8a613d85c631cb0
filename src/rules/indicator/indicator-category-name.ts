/** Rule: categories bear their standard names. Names of satisfaction groups (社会公众满意度指标) say whose it is and stay. */

import { isStandardName, level1Of, level2Of, samePlace, squeeze, type Field, type IndicatorTable } from '../../model';
import { row } from '../example';
import { defineRule, fault } from '../rule';
import { isShifted } from './row';

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
  *check(table) {
    const short = printsShortNames(table);
    for (const level of ['level1', 'level2'] as const) {
      let last: Field | null = null;
      for (const indicator of table.rows) {
        const field = indicator[level];
        if (isShifted(indicator) || field.inherited || (last && samePlace(last, field))) continue;
        last = field;
        const name = standardFor(field.text, level, short);
        if (!name) continue;
        const safe = { title: `改为 ${name}`, safe: true, changes: [{ field, text: name }] };
        yield fault(field, `“${field.text.trim()}”的规范名称是“${name}”。`, { fixes: [safe] });
      }
    }
  },
});

/** The form leaves out 指标 everywhere (数量, 质量 …): its own way of printing. */
function printsShortNames(table: IndicatorTable): boolean {
  const names = table.rows.filter((indicator) => !isShifted(indicator)).map((indicator) => squeeze(indicator.level2.text));
  return !names.some((name) => name.endsWith('指标'));
}

function standardFor(text: string, level: 'level1' | 'level2', short: boolean): string | null {
  const squeezed = squeeze(text);
  const name = level === 'level1' ? level1Of(text) : level2Of(text);
  if (name === null || !/^[\u4e00-\u9fff]+$/.test(squeezed)) return null;
  if (isStandardName(text)) return squeezed.endsWith('指标') || short ? null : `${squeezed}指标`;
  if (name === '服务对象满意度指标' || (short && !squeezed.endsWith('指标'))) return null;
  return name;
}

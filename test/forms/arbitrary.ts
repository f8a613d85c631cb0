/** Arbitrary forms and ways of printing, for property tests: sound forms over all layouts, printed in every combination. */

import type fastCheck from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { row, type FormExample, type IndicatorExample } from '../../src/rules/example';
import type { DrawOptions } from './draw';

type Fc = typeof fastCheck;

export const LAYOUTS = ['shanghai', 'hebei', 'central-2015', 'central-2021', 'list', 'generic'] as const;

/** A way of printing; every combination is possible somewhere in the country. */
export function drawOptions(fc: Fc): Arbitrary<DrawOptions> {
  return fc.record(
    {
      offset: fc.record({ row: fc.nat(6), column: fc.nat(4) }),
      spacerRows: fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { maxLength: 3 }),
      spacerColumns: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 2 }),
      merged: fc.boolean(),
      levels: fc.constantFrom('merged', 'blank', 'repeated'),
      labels: fc.constantFrom('plain', 'spaced', 'broken', 'fullwidth', 'colon'),
      grid: fc.constantFrom('eight', 'six', 'five'),
      split: fc.boolean(),
      unitPlace: fc.constantFrom('label', 'line', 'nowhere'),
      unit: fc.constantFrom('元', '万元'),
      valueHeader: fc.constantFrom('指标值', '年度指标值', '年度(/项目)指标值', '年度（/项目）指标值', '绩效指标值', '目标值', '年度目标值', '预期指标值'),
      goalLabels: fc.constantFrom(['项目总目标', '年度总目标'], ['项目总目标（2026年-2026年）', '年度总体目标'], ['项目总目标', '年度绩效目标']),
      dates: fc.constantFrom('text', 'serial', 'slash', 'dot', 'chinese', 'compact'),
      amountsAsText: fc.boolean(),
      unusedRows: fc.nat(3),
      pageBreak: fc.constantFrom('header', 'title', 'page-number', 'split'),
      sideText: fc.boolean(),
      footer: fc.boolean(),
      narrative: fc.constantFrom('项目经费情况说明\n一、项目概述\n本项目主要用于日常工作。\n二、立项依据\n相关文件。\n三、实施主体\n本单位。\n四、实施方案\n按工作计划实施。\n五、实施周期\n全年实施。\n六、年度预算安排\n按预算批复执行。\n七、绩效目标\n见财政项目支出绩效目标申报表。'),
      joinedName: fc.boolean(),
    },
    { requiredKeys: [] },
  );
}

/** Indicators that are sound in every layout; any choice of them that keeps one per category gives a sound table. */
const POOL: Readonly<Record<string, readonly IndicatorExample[]>> = {
  数量指标: [
    row('产出指标', '数量指标', '开展业务培训场次', '≥12(场)'), row('产出指标', '数量指标', '设备巡检次数', '≥24(次)'),
    row('产出指标', '数量指标', '编印工作手册数量', '≥500(册)'), row('产出指标', '数量指标', '服务老年人人次', '≥3600(人次)'),
  ],
  质量指标: [row('产出指标', '质量指标', '项目验收合格率', '≥98(%)'), row('产出指标', '质量指标', '培训考核合格率', '≥95(%)')],
  时效指标: [row('产出指标', '时效指标', '任务按期完成率', '≥95(%)'), row('产出指标', '时效指标', '资金拨付及时率', '=100(%)')],
  社会效益指标: [row('效益指标', '社会效益指标', '政策知晓率', '≥85(%)'), row('效益指标', '社会效益指标', '服务覆盖率', '≥90(%)')],
  可持续影响指标: [row('效益指标', '可持续影响指标', '设施持续使用率', '≥90(%)')],
  服务对象满意度指标: [row('满意度指标', '服务对象满意度指标', '参训学员满意度', '≥90(%)'), row('满意度指标', '服务对象满意度指标', '服务居民满意度', '≥85(%)')],
};

/** A random sound form: names, amounts that add up, and indicators out of the pool. */
export function randomForm(fc: Fc): Arbitrary<FormExample> {
  const chosen = Object.entries(POOL).map(([category, rows]) =>
    fc.subarray([...rows], { minLength: category === '可持续影响指标' ? 0 : 1 }),
  );
  return fc.record({
    layout: fc.constantFrom(...LAYOUTS),
    name: fc.constantFrom('社区文化活动', '业务培训', '道路养护工程', '信息系统运行维护', '绩效目标管理', '志愿服务'),
    fiscal: fc.integer({ min: 1, max: 900_000 }),
    carry: fc.integer({ min: 0, max: 90_000 }),
    rows: fc.tuple(...chosen),
  }).map(({ layout, name, fiscal, carry, rows }): FormExample => {
    // central-2015 prints no 上年结转资金; what it does not print cannot be part of a sum
    const carried = layout === 'central-2015' ? 0 : carry;
    const answers: NonNullable<FormExample['answers']> = {
      项目名称: name, 项目资金总额: String(fiscal + carried), 财政资金: String(fiscal + carried), 其他资金: '0',
      年度资金申请总额: String(fiscal + carried), 当年财政拨款: String(fiscal), 上年结转资金: String(carried), 年度其他资金: '0',
      预算数: String(fiscal + carried), ...(layout === 'hebei' || layout.startsWith('central') ? {} : { 金额单位: '元' }),
    };
    return { layout, answers, table: weighted(layout, rows.flat()) };
  });
}

/** Weights of 90 in the layout that prints them. */
function weighted(layout: string, rows: readonly IndicatorExample[]): readonly IndicatorExample[] {
  if (layout !== 'central-2021') return rows;
  const share = Math.floor(90 / rows.length);
  return rows.map((one, i) => ({ ...one, 分值: String(i === rows.length - 1 ? 90 - share * (rows.length - 1) : share) }));
}

/** Amounts and values year by year: the row that draws the years together is the total, and no year among amounts is the form's. */

import { Examiner } from '../src/session';
import { indicatorLines, only, sheetOf } from './forms/sheet-of';

type Row = readonly string[];

const HEAD: readonly Row[] = [['2026年市本级预算项目支出绩效目标申报表'], ['项目名称', '航标灯器更换', '主管部门', '交通局', '实施单位', '航道管理所'], ['起止年限', '2026-2027年']];
const GOALS: readonly Row[] = [['中长期目标', '更换航标灯器120座，航标正常率保持在99.5%以上。'], ['年度目标', '更换航标灯器70座，完成遥测终端安装和调试。']];
const table = (cost: string): readonly Row[] => [
  ['一级指标', '二级指标', '三级指标', '2026年目标值', '2027年目标值'],
  ['产出指标', '数量指标', '更换航标灯器', '≥70座', '≥50座'], ['', '质量指标', '航标正常率', '≥99.5%', '≥99.5%'], ['', '时效指标', '更换完成时间', '2026年10月底前', '2027年10月底前'],
  ['成本指标', '经济成本指标', '项目总成本', cost, '≤28万元'], ['效益指标', '社会效益指标', '通航水域覆盖率', '≥95%', '≥95%'], ['满意度指标', '服务对象满意度指标', '船民满意度', '≥85%', '≥85%'],
];
const funds = (total: string, bond = '政府性基金'): readonly Row[] => [
  ['资金安排（万元）', '年度', '总额', '一般公共预算', bond, '其他'], ['', '2026年', '42', '30', '0', '12'], ['', '2027年', '28', '20', '0', '8'], ['', '合计', total, '50', '0', '20'],
];

function found(total: string, cost = '≤70万元', bond?: string): readonly string[] {
  const examiner = new Examiner(undefined, false);
  const sheet = sheetOf([...HEAD, ...funds(total, bond), ...GOALS, ...table(cost)]);
  examiner.arrange([sheet.name]);
  examiner.update(sheet);
  return examiner.result().findings.filter(({ severity }) => severity !== 'suggestion').map(({ rule }) => rule.id);
}

test('reads the row that draws the years together as the total, and the columns of the form’s own year', () => {
  const form = only(sheetOf([...HEAD, ...funds('70'), ...GOALS, ...table('≤70万元')]));
  expect(form.funds.total?.text).toBe('70');
  expect(form.heading.year?.value).toBe(2026);
  expect(indicatorLines(form)[0]).toBe('产出指标|数量指标|更换航标灯器|≥70座');
});

test('accepts years that make their total, and a cost of all the years', () => {
  expect(found('70')).toEqual([]);
});

test('flags a total that its sources do not make, and a cost above it', () => {
  expect(found('77')).toContain('funds-total-mismatch');
  expect(found('70', '≤90万元')).toEqual(['value-exceeds-budget']);
});

test('does not add up where a column of the years is of a name nobody can place', () => {
  expect(found('90', '≤70万元', '转让收益')).not.toContain('funds-total-mismatch');
});

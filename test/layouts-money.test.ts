/** Amounts in unusual places: totals over a row of their own parts, units in a far corner, several labels with their answers in one row. */

import { readForms } from '../src/layouts';
import type { Declaration, Funds } from '../src/model';
import { only, sheetOf } from './forms/sheet-of';

const TABLE = [['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '养护里程', '≥30公里']];
const span = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

function money(form: Declaration): Record<string, string> {
  const names: (keyof Funds)[] = ['unit', 'total', 'fiscal', 'other', 'annualTotal', 'annualAppropriation', 'carryOver', 'annualOther'];
  return Object.fromEntries(names.flatMap((name) => (form.funds[name] ? [[name, (form.funds[name] as { text: string }).text]] : [])));
}

test('reads the amount of a total below 合计, beside its parts', () => {
  const rows = [['项目支出绩效目标申报表'], ['项目名称', '道路养护', '主管部门', '交通局'], ['项目资金总额', '', '', '年度资金总额'], ['合计', '财政资金', '其他资金', '合计', '财政资金', '其他资金'], ['360', '300', '60', '120', '100', '20'], ...TABLE];
  expect(money(only(sheetOf(rows, [span(2, 0, 2, 2), span(2, 3, 2, 5)])))).toEqual({ total: '360', fiscal: '300', other: '60', annualTotal: '120', annualAppropriation: '100', annualOther: '20' });
});

test('reads the amount of a total beside 合计', () => {
  const rows = [['项目支出绩效目标申报表'], ['项目名称', '道路养护', '主管部门', '交通局'], ['项目资金总额', '合计', '360', '财政资金', '300'], ['', '', '', '其他资金', '60'], ...TABLE];
  expect(money(only(sheetOf(rows)))).toEqual({ total: '360', fiscal: '300', other: '60' });
});

test('reads a unit in a corner right of everything else', () => {
  const rows = [['项目支出绩效目标申报表'], ['（2026年度）', '', '', '', '', '单位：万元'], ['项目名称', '道路养护', '主管部门', '交通局'], ['项目资金总额', '360'], ...TABLE];
  expect(money(only(sheetOf(rows)))).toEqual({ unit: '单位：万元', total: '360' });
});

test('reads every label that holds its answer, also the last of a row', () => {
  const rows = [['项目支出绩效目标申报表'], ['项目名称：道路养护', '', '主管部门：交通局'], ['项目资金总额：120万元', '', '其中：财政资金：100万元', '', '其他资金：20万元'], ...TABLE];
  expect(money(only(sheetOf(rows)))).toEqual({ total: '120万元', fiscal: '100万元', other: '20万元' });
});

test('takes the weight behind the name where 一级 and 二级 have weights of their own', () => {
  const form = only(sheetOf([
    ['项目支出绩效目标表（2026年度）'], ['项目名称', '道路养护'], ['一级指标', '权重', '二级指标', '权重', '三级指标', '指标值', '权重'],
    ['产出指标', '60%', '数量指标', '35%', '养护里程', '≥30公里', '35%'], ['', '', '质量指标', '25%', '验收合格率', '≥95%', '25%'], ['满意度指标', '40%', '服务对象满意度指标', '40%', '沿线居民满意度', '≥90%', '40%'],
  ]));
  expect(form.indicators.rows.map((row) => row.weight?.text)).toEqual(['35%', '25%', '40%']);
});

test('reads 一级目标, 二级目标 and 三级目标 as the table they are', () => {
  const form = only(sheetOf([['专项资金绩效目标申报表'], ['项目名称', '道路养护'], ['预算申请数（万元）', '120'], ['一级目标', '二级目标', '三级目标', '目标值'], ['产出目标', '数量', '养护里程', '30公里'], ['效果目标', '社会效益', '受益人口', '3万人']]));
  expect([money(form).total, form.indicators.rows.map((row) => row.level1.text)]).toEqual(['120', ['产出目标', '效果目标']]);
});

test('reads an operator told in both cells as one', () => {
  const form = only(sheetOf([['项目支出绩效目标表（2026年度）'], ['项目名称', '道路养护'], ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位'], ['产出指标', '质量指标', '验收合格率', '≥', '≥95', '%'], ['', '数量指标', '养护里程', '≥', '30', '公里']]));
  expect(form.indicators.rows.map((row) => row.value.text)).toEqual(['≥95%', '≥30公里']);
});

test('reads amounts below their labels over blank columns, beside a merged group', () => {
  const rows = [['项目支出绩效目标申报表'], ['项目名称', '道路养护', '', '主管部门', '交通局'], ['资金情况', '资金总额', '', '财政拨款', '其他资金'], ['', '120', '', '100', '20'], ...TABLE];
  expect(money(only(sheetOf(rows, [span(2, 0, 3, 0)])))).toEqual({ total: '120', fiscal: '100', other: '20' });
});

test('keeps the rows of one project of a list together, though its name is typed with blanks here and there', () => {
  const { forms } = readForms(sheetOf([
    ['2026年项目支出绩效目标表'], ['项目名称', '年度绩效目标', '一级指标', '二级指标', '三级指标', '指标值'],
    ['道路养护', '养护好道路。', '产出指标', '数量指标', '养护里程', '≥30公里'], ['道路养护\u00a0', '', '效益指标', '社会效益指标', '受益人口', '≥3万人'], ['\n道路 养护', '', '满意度指标', '服务对象满意度指标', '居民满意度', '≥90%'],
  ]));
  expect(forms.map((form) => form.indicators.rows.length)).toEqual([3]);
});

test('reads a unit line above a blank row, also where no title stands over it', () => {
  expect(money(only(sheetOf([['', '', '', '单位：万元'], [], ['项目名称', '道路养护', '主管部门', '交通局'], ['项目资金总额', '120'], ...TABLE])))).toEqual({ unit: '单位：万元', total: '120' });
});

test('takes a source of money told in words for what it is', () => {
  const form = only(sheetOf([['项目支出绩效目标申报表'], ['项目名称', '道路养护', '主管部门', '交通局'], ['项目资金总额', '120', '资金来源', '一般公共预算'], ...TABLE]));
  expect([form.heading.others.map((field) => `${field.label} ${field.text}`), form.unplaced]).toEqual([['资金来源 一般公共预算'], []]);
  expect(money(form)).toEqual({ total: '120' });
});

test('reads the amount before what a cell says of its parts', () => {
  const form = only(sheetOf([['项目支出绩效目标申报表'], ['项目名称：道路养护'], ['资金总额：120万元，其中财政拨款120万元'], ...TABLE]));
  expect([form.funds.total?.value?.number.toString(), form.funds.total?.value?.unit]).toEqual(['120', '万元']);
});

test('takes 合计 beside the label of the block for its total', () => {
  const form = only(sheetOf([['项目支出绩效目标申报表'], ['项目名称', '道路养护'], ['年度预算安排（万元）', '合计', '120'], ['', '中央资金', '100'], ['', '自治区资金', '20'], ...TABLE], [span(2, 0, 4, 0)]));
  expect(money(form)).toEqual({ unit: '年度预算安排（万元）', annualTotal: '120' });
});

test('adds up what the centre and the province give', () => {
  const form = only(sheetOf([['区域绩效目标表'], ['专项名称', '农业救灾资金'], ['资金情况（万元）', '年度金额：', '3200'], ['', '其中：中央补助', '3000'], ['', '地方资金', '200'], ...TABLE], [span(2, 0, 4, 0)]));
  expect(money(form)).toEqual({ unit: '资金情况（万元）', annualTotal: '3200', annualAppropriation: '3000', annualOther: '200' });
});

test('does not take another label with its amount for the amount of a label left blank', () => {
  const form = only(sheetOf([['项目绩效目标表'], ['项目名称：校车补贴'], ['预算金额：', '', '其中财政拨款：1260000'], ['绩效目标：保障校车安全运营。'], ...TABLE]));
  expect([form.funds.total?.state, form.funds.fiscal?.text]).toEqual(['blank', '1260000']);
});

test('keeps the amount of a project in a list that nobody filled in', () => {
  const { forms } = readForms(sheetOf([
    ['项目支出绩效目标表'], ['项目名称', '项目资金', '绩效目标', '一级指标', '二级指标', '三级指标', '指标值'],
    ['道路养护', '', '养好道路', '产出指标', '数量指标', '养护里程', '≥30公里'], ['河道保洁', '60', '保洁河道', '产出指标', '数量指标', '保洁长度', '≥48公里'],
  ]));
  expect(forms.map(({ funds }) => [funds.total?.state, funds.total?.text])).toEqual([['blank', ''], ['read', '60']]);
});

test('reads a row of labels over a row of amounts though one label is unknown', () => {
  const form = only(sheetOf([
    ['项目支出绩效目标申报表'], ['项目名称', '道路养护', '主管部门', '交通局'], ['项目资金（万元）', '总额', '财政拨款', '其中：省级', '自筹'], ['', '640', '600', '300', '40'],
    ['三、绩效目标'], ['年度目标', '养护道路128公里，改善农村出行条件。'], ...TABLE,
  ], [span(2, 0, 3, 0), span(4, 0, 4, 4)]));
  expect(money(form)).toEqual({ unit: '项目资金（万元）', total: '640', fiscal: '600', other: '40' });
  // A heading over goals asks for none.
  expect([form.goals.overall, form.goals.annual?.text]).toEqual([null, '养护道路128公里，改善农村出行条件。']);
});

describe('a list with the sources of each project', () => {
  const list = (...heads: readonly string[]): readonly string[] => ['项目名称', '资金总额', ...heads, '一级指标', '二级指标', '三级指标', '指标值'];
  const listed = (heads: readonly string[], amounts: readonly string[]): Funds =>
    readForms(sheetOf([['2026年项目支出绩效目标表'], ['单位：万元'], list(...heads), ['道路养护', ...amounts, '产出指标', '数量指标', '养护里程', '≥30公里']])).forms[0]!.funds;

  test('reads 财政拨款 and 其他资金 beside the total', () => {
    const { total, fiscal, other } = listed(['财政拨款', '其他资金'], ['72.5', '60', '12.5']);
    expect([total, fiscal, other].map((field) => field?.text)).toEqual(['72.5', '60', '12.5']);
  });

  test('reads sources that make the total', () => {
    const { sources } = listed(['一般公共预算', '政府性基金', '其他资金'], ['72.5', '50', '10', '12.5']);
    expect(sources?.whole?.parts.map(({ text }) => text)).toEqual(['50', '10', '12.5']);
  });

  test('reads none beside a column of money it cannot place, or one of words alone', () => {
    expect(listed(['财政拨款', '捐赠收入'], ['72.5', '60', '12.5']).fiscal).toBeNull();
    expect(listed(['资金来源', '财政拨款'], ['72.5', '本级', '72.5']).fiscal?.text).toBe('72.5');
  });
});

test('takes 一般公共预算 beside a blank amount for the next label', () => {
  const rows = [['2026年项目支出绩效目标申报表'], ['项目名称', '道路养护', '', '主管部门', '交通局'], ['本年预算数', '', '', '一般公共预算', '215'], ...TABLE];
  expect(only(sheetOf(rows, [span(2, 0, 2, 1)])).funds.annualTotal?.state).toBe('blank');
  rows[2] = ['本年预算数', '', '约五十万', '一般公共预算', '215'];
  expect(only(sheetOf(rows, [span(2, 0, 2, 1)])).funds.annualTotal?.text).toBe('约五十万');
});

test('leaves what the money is spent on out of what it is made of', () => {
  const rows = [['2026年项目支出绩效目标申报表'], ['项目名称', '道路养护', '主管部门', '交通局'], ['预算金额（万元）', '100', '其中：一般公共预算', '90', '其他', '10'], ['支出明细', '印刷费', '30'], ['', '培训费', '70'], ['一级指标', '二级指标', '三级指标', '指标值', '备注', '说明'], ['产出指标', '数量指标', '养护里程', '≥30公里']];
  const { sources, otherAmounts } = only(sheetOf(rows, [span(3, 0, 4, 0)])).funds;
  expect(sources?.whole).toMatchObject({ isWhole: true, parts: [{ text: '90' }, { text: '10' }] });
  expect(otherAmounts?.map(({ text }) => text)).toEqual(['90', '10']);
});

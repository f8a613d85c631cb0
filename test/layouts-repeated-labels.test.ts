/** A label typed again in front of its answer is no part of the answer, in the head of a form and below the headers of its table. */

import { readForms } from '../src/layouts';
import { retype, type Sheet } from '../src/model';
import { Examiner, editsOfFix } from '../src/session';
import { only, sheetOf } from './forms/sheet-of';

const HEAD = [
  ['2026年项目支出绩效目标表'], ['项目名称', '项目名称：道路养护工程', '主管部门', '主管部门:交通局'], ['计划开始日期', '开始日期：2026-01-01', '计划完成日期', '计划完成日期：2026-12-31'],
  ['项目资金总额', '资金总额：120万元', '财政资金', '财政资金：100万元', '其他资金', '其他资金： 20万元'], ['年度目标', '年度目标：完成公路养护三十公里以上，保障通行安全。'],
];
const COLUMNS = ['一级指标', '二级指标', '三级指标', '年度指标值'];
const ROWS = [
  ['一级指标：产出指标', '数量指标', '三级指标：养护里程', '指标值：≥30公里'], ['', '质量指标', '指标名称：验收合格率', '年度指标值：≥98%'], ['', '时效指标', '修补完成时间', '指标值：12月底前'],
  ['效益指标', '社会效益指标', '三级指标：受益人口', '≥3万人'], ['满意度指标', '服务对象满意度指标', '三级指标：沿线居民满意度', '指标值：≥90%'],
];

function examined(sheet: Sheet): Examiner {
  const examiner = new Examiner(undefined, false);
  examiner.arrange([sheet.name]);
  examiner.update(sheet);
  return examiner;
}

function found(rows: readonly (readonly string[])[]): readonly string[] {
  return examined(sheetOf(rows)).result().findings.filter(({ severity }) => severity === 'error').map(({ rule, fields: [{ place }] }) => `${rule.id} ${place.area.top},${place.area.left}`);
}

test('reads the answers without it', () => {
  const { heading, funds, goals, indicators } = only(sheetOf([...HEAD, COLUMNS, ...ROWS]));
  expect([heading.projectName, heading.department, heading.startDate, heading.endDate, goals.annual].map((field) => field?.text)).toEqual(['道路养护工程', '交通局', '2026-01-01', '2026-12-31', '完成公路养护三十公里以上，保障通行安全。']);
  expect([funds.total, funds.fiscal, funds.other].map((field) => field?.value?.number.toString())).toEqual(['120', '100', '20']);
  expect(indicators.rows.map(({ level1, level3, value }) => [level1.text, level3.text, value.text])).toEqual([
    ['产出指标', '养护里程', '≥30公里'], ['产出指标', '验收合格率', '≥98%'], ['产出指标', '修补完成时间', '12月底前'], ['效益指标', '受益人口', '≥3万人'], ['满意度指标', '沿线居民满意度', '≥90%'],
  ]);
});

test('reads operator, number, unit and weight without it where each has its own column', () => {
  const columns = ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '计量单位', '权重'];
  const { rows } = only(sheetOf([['2026年项目支出绩效目标表'], ['项目名称', '道路养护'], columns, ['产出指标', '数量指标', '养护里程', '指标性质：≥', '指标值：30', '计量单位：公里', '权重：40'], ['满意度指标', '服务对象满意度指标', '居民满意度', '≥', '90', '%', '60']])).indicators;
  expect(rows.map(({ value, weight }) => [value.text, weight?.value?.toString()])).toEqual([['≥30公里', '40'], ['≥90%', '60']]);
});

test('finds nothing in a sound form', () => expect(found([...HEAD, COLUMNS, ...ROWS])).toEqual([]));

test('finds what is wrong behind it, and what is blank', () => {
  const head = [HEAD[0]!, ['项目名称', '项目名称：', '主管部门', '主管部门：交通局'], ['计划开始日期', '开始日期：2026-12-01', '计划完成日期', '完成日期：2026-11-30'], ['项目资金总额', '资金总额：120万元', '财政资金', '财政资金：100万元', '其他资金', '其他资金：30万元'], ['年度目标', '年度目标：']];
  const rows = [['产出指标', '数量指标', '三级指标：', '指标值：≥30公里'], ['', '质量指标', '三级指标：验收合格率', '指标值：≥198%'], ['', '时效指标', '三级指标：修补完成时间', '指标值：'], ...ROWS.slice(3)];
  expect([...found([...head, COLUMNS, ...rows])].sort()).toEqual([
    'form-field-missing 1,1', 'form-period-reversed 2,3', 'funds-total-mismatch 3,1', 'goal-annual-missing 4,1', 'indicator-name-missing 6,2', 'indicator-value-missing 8,3', 'value-percent-out-of-range 7,3',
  ]);
});

test('leaves it standing when the value behind it is mended', () => {
  const sheet = sheetOf([...HEAD, COLUMNS, ['产出指标', '数量指标', '养护里程', '指标值：>=30公里'], ...ROWS.slice(1)]);
  const examiner = examined(sheet);
  const finding = examiner.result().findings.find(({ rule }) => rule.id === 'value-operator-style')!;
  const edits = editsOfFix(finding, finding.fixes[0]!, { sheet: () => sheet, form: () => undefined });
  expect(edits.map((edit) => edit.kind === 'text' && edit.text)).toEqual(['指标值：≥30公里']);
  expect(retype(sheet, edits.flatMap((edit) => (edit.kind === 'text' ? [edit] : []))).cell(6, 3).text).toBe('指标值：≥30公里');
});

test('keeps what another label or a sentence says', () => {
  const rows = [['产出指标', '数量指标', '养护里程', '计划：≥30公里'], ['', '质量指标', '质量：合格', '评价结果：优'], ...ROWS.slice(3)];
  const { heading, indicators } = only(sheetOf([HEAD[0]!, ['项目名称', '专项：道路养护', '主管部门', '交通局'], COLUMNS, ...rows]));
  expect([heading.projectName?.text, indicators.rows[0]!.value.text, indicators.rows[1]!.level3.text, indicators.rows[1]!.value.text]).toEqual(['专项：道路养护', '计划：≥30公里', '质量：合格', '评价结果：优']);
});

test('tells two forms side by side all the same', () => {
  const double = sheetOf([['2026年项目支出绩效目标表'], ['项目名称', '道路养护', '项目名称', '桥梁养护'], ['主管部门', '交通局', '主管部门', '交通局'], ['实施单位', '养护所', '实施单位', '养护所'], COLUMNS, ...ROWS]);
  const { forms, unread } = readForms(double);
  expect([forms.length, unread.length]).toEqual([0, 1]);
});

/** Deadlines of a later year on forms that print no dates: told where the project is plainly of the budget year alone, left to the clerk everywhere else. */

import { Examiner } from '../src/session';
import { sheetOf } from './forms/sheet-of';

interface Case { readonly name?: string; readonly due?: string; readonly goal?: string; readonly head?: readonly (readonly string[])[] }

function told({ name = '干部教育培训', due = '2027年11月底前', goal = '举办干部培训班，提高干部履职能力，学员较为满意。', head = [] }: Case): readonly string[] {
  const sheet = sheetOf([
    ['项目支出绩效目标表（2026年度）'], ['项目名称', name, '主管部门', '组织部'], ...head, ['年度总体目标', goal], ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '培训人次', '≥300人次'], ['', '质量指标', '培训合格率', '≥98%'], ['', '时效指标', '培训完成时间', due], ['效益指标', '社会效益指标', '业务知晓率', '≥90%'], ['满意度指标', '服务对象满意度指标', '参训学员满意度', '≥90%'],
  ]);
  const examiner = new Examiner(undefined, false);
  examiner.arrange([sheet.name]);
  examiner.update(sheet);
  return examiner.result().findings.filter(({ rule }) => rule.id === 'value-deadline-outside-period').map(({ severity, fields: [{ place }] }) => `${severity} ${place.area.top}`);
}

test('flags a deadline of the year after', () => {
  expect(told({})).toEqual(['warning 6']);
  expect(told({ head: [['项目属性', '延续项目']] })).toEqual(['warning 7']);
});

test.each<readonly [string, Case]>([
  ['inside the year', { due: '11月底前' }],
  ['works', { name: '县乡道路改造工程' }],
  ['a project named by two years', { name: '2026—2027年干部教育培训' }],
  ['a goal that reaches further', { goal: '2026年举办干部培训班，2027年完成全员轮训，学员较为满意。' }],
  ['a goal of the whole term', { head: [['项目总目标', '两年内完成全员轮训。']] }],
  ['a project of stages', { head: [['项目性质', '阶段性项目']] }],
  ['dates that are left blank', { head: [['计划开始日期', '', '计划完成日期', '']] }],
  ['a total that differs from the year’s', { head: [['项目资金总额（万元）', '200', '年度资金总额', '100']] }],
])('leaves %s alone', (_, one) => expect(told(one)).toEqual([]));

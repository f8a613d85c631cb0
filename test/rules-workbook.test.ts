/** Rules about all forms of a workbook: which forms are the same project told twice. */

import { Examiner } from '../src/session';
import { sheetOf } from './forms/sheet-of';

const TABLE = [['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '养护里程', '≥30公里']];

function duplicates(...forms: readonly (readonly [title: string, name: string])[]): readonly string[] {
  const sheets = forms.map(([title, name], i) => sheetOf([[title], ['项目名称', name, '主管部门', '交通局'], ['年度目标', '养护好全县的道路，保障通行安全。'], ...TABLE], [], `表${i + 1}`));
  const examiner = new Examiner(undefined, false);
  examiner.arrange(sheets.map((sheet) => sheet.name));
  for (const sheet of sheets) examiner.update(sheet);
  return examiner.result().findings.filter(({ rule }) => rule.id === 'workbook-project-duplicated').map(({ fields }) => fields[0].place.sheet);
}

const NAMED = '2026年项目支出绩效目标表';
const UNNAMED = '项目支出绩效目标表';

test('flags one project told twice, also where one form names no year', () => {
  expect(duplicates([NAMED, '道路养护'], [NAMED, '道路养护'])).toEqual(['表2']);
  expect(duplicates([NAMED, '道路养护'], [UNNAMED, '道路养护'])).toEqual(['表2']);
  expect(duplicates([UNNAMED, '道路养护'], [NAMED, '路灯维护'], [NAMED, '道路养护'])).toEqual(['表3']);
});

test('accepts the same project of another year', () => {
  expect(duplicates([NAMED, '道路养护'], ['2025年项目支出绩效目标表', '道路养护'])).toEqual([]);
});

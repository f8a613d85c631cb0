/** Rows that say they are none: printed for every project, typed 无 where one does not concern it. */

import { Examiner } from '../src/session';
import { sheetOf } from './forms/sheet-of';

function found(...rows: readonly (readonly string[])[]): readonly string[] {
  const sheet = sheetOf([
    ['2026年项目支出绩效目标表'], ['项目名称', '道路养护'], ['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '养护里程', '≥30公里'], ['效益指标', '社会效益指标', '受益人口', '≥3万人'], ...rows,
    ['满意度指标', '服务对象满意度指标', '沿线居民满意度', '≥90%'],
  ]);
  const examiner = new Examiner(undefined, false);
  examiner.arrange([sheet.name]);
  examiner.update(sheet);
  return examiner.result().findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule.id);
}

test.each([
  [['', '经济效益指标', '', '无']], [['', '经济效益指标', '无', '无']], [['', '经济效益指标', '不适用', '']], [['', '经济效益指标', '/', '/']], [['', '经济效益指标', '—', '不涉及']],
])('accepts %j', (row) => {
  expect(found(row)).toEqual([]);
});

test('flags a name without a value and a value without a name all the same', () => {
  expect(found(['', '经济效益指标', '带动产值', ''])).toEqual(['indicator-value-missing']);
  expect(found(['', '经济效益指标', '', '≥3万元'])).toEqual(['indicator-name-missing']);
});

/** Tables with columns of their own for the direction of a value and for the points of 一级 and 二级, and numbers typed with a letter. */

import { Examiner } from '../src/session';
import { formatRange } from '../src/model';
import { sheetOf } from './forms/sheet-of';

type Row = readonly string[];
const HEAD: readonly Row[] = [['2026年项目支出绩效目标表'], ['项目名称', '道路养护', '主管部门', '交通局', '实施单位', '养护中心'], ['资金总额（万元）', '100'], ['年度目标', '养护好全县的道路，保障通行安全，群众满意。']];

/** What one rule says, with the first cell it blames. */
function said(rule: string, rows: readonly Row[], head = HEAD): readonly string[] {
  const sheet = sheetOf([...head, ...rows]);
  const examiner = new Examiner(undefined, false);
  examiner.arrange([sheet.name]);
  examiner.update(sheet);
  return examiner.result().findings.filter((one) => one.rule.id === rule).map(({ fields }) => formatRange(fields[0]!.place.area));
}

describe('points of 一级 and 二级 in columns of their own', () => {
  const header: Row = ['一级指标', '一级权重', '二级指标', '二级权重', '三级指标', '指标值', '权重'];
  const rows: readonly Row[] = [
    ['产出指标', '60', '数量指标', '40', '养护里程', '≥30公里', '25'], ['', '', '', '', '巡查次数', '≥12次', '15'], ['', '', '质量指标', '20', '路面修补合格率', '≥95%', '20'],
    ['效益指标', '30', '社会效益指标', '30', '受益人口', '≥3万人', '30'], ['满意度指标', '10', '服务对象满意度指标', '10', '沿线居民满意度', '≥90%', '10'],
  ];
  const changed = (row: number, column: number, text: string): readonly Row[] => [header, ...rows.map((one, r) => one.map((cell, c) => (r === row && c === column ? text : cell)))];
  const shares = rows.map((row) => row.map((cell, c) => (cell !== '' && [1, 3].includes(c) ? `${cell}%` : cell)));

  test('accepts what the indicators of a group make', () => {
    expect(said('indicator-weight-mismatch', [header, ...rows])).toEqual([]);
    expect(said('indicator-weight-mismatch', [header, ...shares])).toEqual([]);
  });

  test('flags the group whose indicators make something else', () => {
    expect(said('indicator-weight-mismatch', changed(0, 1, '65'))).toEqual(['B6']);
    expect(said('indicator-weight-mismatch', changed(2, 3, '25'))).toEqual(['D8']);
  });

  test('says nothing against points that are repeated in every row', () => {
    const repeated = rows.map((row, r) => (r === 1 ? ['产出指标', '60', '数量指标', '40', ...row.slice(4)] : r === 2 ? ['产出指标', '60', ...row.slice(2)] : row));
    expect(said('indicator-weight-mismatch', [header, ...repeated])).toEqual([]);
  });

  test('leaves alone points that are counted another way', () => {
    const relative = rows.map((row) => row.map((cell, c) => (c === 3 && cell !== '' ? ({ 40: '67', 20: '33' }[cell] ?? '100') : cell)));
    expect(said('indicator-weight-mismatch', [header, ...relative])).toEqual([]);
  });
});

describe('a number without a sign', () => {
  const table = (direction: string): readonly Row[] => [['一级指标', '二级指标', '三级指标', '指标方向', '指标值', '计量单位'], ['产出指标', '数量指标', '养护里程', direction, '30', '公里']];

  test('is let pass where 指标方向 says how it is meant', () => {
    expect(said('value-operator-missing', table('正向'))).toEqual([]);
    expect(said('value-operator-missing', table('反向'))).toEqual([]);
  });

  test('is flagged where the column says nothing', () => expect(said('value-operator-missing', table(''))).toHaveLength(1));
});

describe('a 三级 name in the column of 二级', () => {
  const table = (second: string, other = '质量指标', name = '病害处置及时率'): readonly Row[] => [
    ['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '养护里程', '≥30公里'], ['', other, '路面修补合格率', '≥95%'], ['', second, name, '≥95%'],
    ['效益指标', '社会效益指标', '受益人口', '≥3万人'], ['满意度指标', '服务对象满意度指标', '沿线居民满意度', '≥90%'],
  ];

  test('is flagged where every other 二级 is one', () => expect(said('indicator-level-misplaced', table('病害处置及时率'))).toEqual(['B8']));

  test.each([['时效指标', '质量指标', '病害处置及时率'], ['处置效率类', '质量指标', '病害处置及时率'], ['病害处置及时率', '路面修补', '病害处置及时率'], ['养护成本', '质量指标', '养护成本']])('is none in %s beside %s', (second, other, name) => {
    expect(said('indicator-level-misplaced', table(second, other, name))).toEqual([]);
  });
});

describe('a name and a value that changed places', () => {
  const table = (name: string, value: string): readonly Row[] => [['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '养护里程', '≥30公里'], ['满意度指标', '服务对象满意度指标', name, value]];

  test('are flagged at the value in the column of names', () => expect(said('indicator-level-misplaced', table('≥90%', '沿线居民满意度'))).toEqual(['C7']));

  test('are accepted where they stand, and where the value is one in words', () => {
    expect(said('indicator-level-misplaced', table('沿线居民满意度', '≥90%'))).toEqual([]);
    expect(said('indicator-level-misplaced', table('≥60岁老人满意度', '非常满意以上'))).toEqual([]);
  });
});

describe('the letter O in a number', () => {
  const stray = (value: string, name = '道路养护'): readonly string[] =>
    said('form-stray-character', [['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '质量指标', '路面修补合格率', value]], [HEAD[0]!, ['项目名称', name, '主管部门', '交通局'], ...HEAD.slice(2)]);

  test.each(['≥9O%', '≥1O0公里', '1OO人', '≥2O.5%'])('is flagged in %s', (value) => expect(stray(value)).toEqual(['D6']));

  test.each(['≥90%', 'SO2浓度≤60mg', 'O2O平台1个', '≥50MB', '每3Okm一处'])('is accepted in %s', (value) => expect(stray(value)).toEqual([]));

  test('is accepted in names and codes that have one', () => {
    expect(stray('≥90%', 'H2O监测及CO2减排')).toEqual([]);
    expect(stray('≥90%', 'ISO9001认证')).toEqual([]);
  });
});

test('an amount below zero is flagged also where a source of its own name brings it', () => {
  const head = (amount: string): readonly Row[] => [HEAD[0]!, HEAD[1]!, ['资金情况（万元）', '年度资金总额', '100'], ['', '其中：中央财政资金', amount], ['', '地方资金', '40'], HEAD[3]!];
  const rows: readonly Row[] = [['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '养护里程', '≥30公里']];
  expect(said('funds-amount-negative', rows, head('60'))).toEqual([]);
  expect(said('funds-amount-negative', rows, head('-60'))).toEqual(['C4']);
});

/** Indicator tables case by case: lost headers, shifted rows, merged and blank levels, and where a table ends. */

import { row } from '../src/rules/example';
import { drawForm } from './forms/draw';
import { find, indicatorLines, only, retyped, sheetOf } from './forms/sheet-of';

describe('the indicator table', () => {
  test('keeps a shifted row as it is printed', () => {
    const sheet = drawForm({}, { levels: 'repeated', merged: false });
    const [r] = find(sheet, '检测结果公示及时率');
    const shifted = retyped(sheet, { [`${r},1`]: '时效指标', [`${r},2`]: '检测结果公示及时率', [`${r},3`]: '及时', [`${r},6`]: '' });
    expect(indicatorLines(only(shifted))[3]).toBe('时效指标|检测结果公示及时率|及时|');
  });

  test('shares one field along a merge and marks what a blank cell inherits', () => {
    const merged = only(drawForm({})).indicators.rows;
    expect(merged[1]!.level1).toBe(merged[2]!.level1);
    const blank = only(drawForm({}, { levels: 'blank', merged: false })).indicators.rows;
    expect(blank[2]!.level1).toMatchObject({ text: '产出指标', inherited: true });
    expect(blank[1]!.level1.inherited).toBeUndefined();
  });

  test('shares one field among the columns of a merge, and none among cells of their own', () => {
    const across = { top: 3, left: 1, bottom: 3, right: 2 };
    const { rows } = only(sheetOf([
      ['2026年项目支出绩效目标表'], ['项目名称', '道路养护'], ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '养护里程', '', '≥30公里'], ['产出指标', '数量指标', '养护里程', '≥30公里'],
    ], [across])).indicators;
    expect(rows[0]!.level3).toBe(rows[0]!.level2);
    expect(rows[0]!.level2.place.area).toBe(across);
    expect(rows[1]!.level1).not.toBe(rows[0]!.level1);
    expect(rows[1]!.level2).not.toBe(rows[1]!.level3);
  });

  test('keeps names without values and values without names', () => {
    const form = only(drawForm({ rows: [row('产出指标', '数量指标', '', '≥5(次)'), row('产出指标', '质量指标', '合格率', '')] }));
    expect(indicatorLines(form).slice(1, 3)).toEqual(['产出指标|数量指标||≥5(次)', '产出指标|质量指标|合格率|']);
  });

  test('takes rows with pre-printed levels only for unused ones', () => {
    const form = only(drawForm({ rows: [row('产出指标', '成本指标', '', '')] }));
    expect(form.indicators.rows).toHaveLength(7);
  });

  test('ends before footers, notes and the next table', () => {
    for (const below of [['注：指标值应当量化。'], ['填表人：张三', '', '联系电话：1234'], ['', '', ''], ['部门收支总表', '', ''], ['其他需要说明的问题', '无'], ['预算单位意见', '同意申报'], ['项目负责人签字', '李四']]) {
      const sheet = sheetOf([
        ['2026年项目支出绩效目标表'], ['项目名称', '道路养护'], ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '养护里程', '≥30公里'], below, ['项目', '金额', '备注', ''], ['一、收入', '100', '', '无'],
      ]);
      expect(indicatorLines(only(sheet))).toEqual(['产出指标|数量指标|养护里程|≥30公里']);
    }
  });

  test.each(['一级指标', '二级指标', '三级指标', '年度(/项目)指标值'])('reads the table when the header %s is lost', (header) => {
    const sheet = drawForm({});
    const [r, c] = find(sheet, header);
    expect(indicatorLines(only(retyped(sheet, { [`${r},${c}`]: '' })))).toEqual(indicatorLines(only(sheet)));
  });

  test('reads the table when its whole header row is lost', () => {
    const sheet = drawForm({});
    const changes = Object.fromEntries(['一级指标', '二级指标', '三级指标', '年度(/项目)指标值'].map((text) => [find(sheet, text).join(','), '']));
    expect(indicatorLines(only(retyped(sheet, changes)))).toEqual(indicatorLines(only(sheet)));
  });

  test('reads two header rows, split values and weights', () => {
    const sheet = sheetOf([
      ['项目支出绩效目标表（2026年度）'], ['项目名称', '道路养护'],
      ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值', '', '', '权重'], ['', '', '', '', '符号', '值', '单位', ''],
      ['', '产出指标（50分）', '数量指标', '养护里程', '≥', '30', '公里', '20'], ['', '', '质量指标', '合格率', '定性', '良好', '', '30分'],
    ]);
    const form = only(sheet);
    expect(indicatorLines(form)).toEqual(['产出指标（50分）|数量指标|养护里程|≥30公里', '产出指标（50分）|质量指标|合格率|良好']);
    expect(form.indicators.rows.map((one) => one.weight?.value?.toNumber())).toEqual([20, 30]);
    expect(form.indicators.groupWeights.map((one) => [one.name, one.weight.value?.toNumber()])).toEqual([['产出指标', 50]]);
  });

  test('takes the annual value where the whole term has one too', () => {
    const sheet = sheetOf([['项目绩效目标表'], ['项目名称', '道路养护'], ['一级指标', '二级指标', '三级指标', '实施周期指标值', '年度指标值'], ['产出指标', '数量指标', '养护里程', '≥90公里', '≥30公里']]);
    expect(indicatorLines(only(sheet))).toEqual(['产出指标|数量指标|养护里程|≥30公里']);
  });

  test('reads a table without 一级指标', () => {
    const sheet = sheetOf([['项目绩效目标表'], ['项目名称', '道路养护'], ['二级指标', '三级指标', '指标值'], ['数量指标', '养护里程', '≥30公里'], ['', '巡查次数', '≥12次']]);
    expect(indicatorLines(only(sheet))).toEqual(['|数量指标|养护里程|≥30公里', '|数量指标|巡查次数|≥12次']);
  });

  test('reads the tables of the whole term and of the year one below the other', () => {
    const form = only(sheetOf([
      ['2026年项目绩效目标表'], ['项目名称', '道路养护'],
      ['长期绩效指标', '一级指标', '二级指标', '指标内容', '指标值', '备注'], ['', '产出指标', '数量指标', '养护总里程', '90公里', ''],
      ['年度绩效指标', '一级指标', '二级指标', '指标内容', '指标值', '备注'], ['', '产出指标', '数量指标', '年度养护里程', '30公里', ''],
    ]));
    expect(indicatorLines(form)).toEqual(['产出指标|数量指标|年度养护里程|30公里']);
    expect(form.midTermIndicators?.rows.map((one) => one.level3.text)).toEqual(['养护总里程']);
  });

  test('does not count numbers of rows as indicators', () => {
    const form = only(sheetOf([
      ['2026年项目支出绩效目标表'], ['1', '项目名称', '道路养护'], ['2', '主管部门', '交通局'], ['序号', '一级指标', '二级指标', '三级指标', '指标值'],
      ['1', '产出指标', '数量指标', '养护里程', '≥30公里'], ['2', '', '质量指标', '合格率', '≥90%'],
    ]));
    expect(form.heading.department?.text).toBe('交通局');
    expect(indicatorLines(form)).toEqual(['产出指标|数量指标|养护里程|≥30公里', '产出指标|质量指标|合格率|≥90%']);
    expect(form.unplaced).toEqual([]);
  });

  test('goes on behind a blank row that interrupts the numbers of rows', () => {
    const form = only(sheetOf([
      ['2026年项目支出绩效目标表'], ['项目名称', '道路养护'], ['序号', '一级指标', '二级指标', '三级指标', '指标值'],
      ['1', '产出指标', '数量指标', '养护里程', '≥30公里'], [], ['2', '', '', '养护桥梁', '≥3座'], ['3', '满意度指标', '服务对象满意度指标', '居民满意度', '≥90%'],
    ]));
    expect(indicatorLines(form)).toEqual(['产出指标|数量指标|养护里程|≥30公里', '产出指标|数量指标|养护桥梁|≥3座', '满意度指标|服务对象满意度指标|居民满意度|≥90%']);
  });

  test('reads a list of indicators without their categories', () => {
    const head = [['2024年重点专项资金绩效目标表'], ['项目名称', '城市照明设施维护', '业务主管部门', '城市管理局'], ['当年预算（万元）', '1200'], ['当年绩效目标', '保障全区路灯亮灯率98%以上。']];
    const form = only(sheetOf([...head, ['指标名称', '指标性质', '指标值', '计量单位', '权重'], ['维护路灯数量', '≥', '32000', '盏', '60'], ['市民满意度', '≥', '90', '%', '40']]));
    expect(indicatorLines(form)).toEqual(['||维护路灯数量|≥32000盏', '||市民满意度|≥90%']);
    expect(form.indicators.hasWeights).toBe(true);
    // Other words over 产出指标 and 数量指标 are columns of their own.
    const named = only(sheetOf([...head, ['指标类型', '指标名称', '内容', '指标值', '计量单位', '权重'], ['产出指标', '数量指标', '维护路灯数量', '32000', '盏', '60'], ['满意度指标', '服务对象满意度指标', '市民满意度', '90', '%', '40']]));
    expect(named.indicators.rows.map((one) => one.level1.text)).toEqual(['产出指标', '满意度指标']);
  });
});

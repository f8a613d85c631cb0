/** What other provinces print: column numbers below a header, values of several years side by side, unmerged goals and amounts. */

import { readForms } from '../src/layouts';
import type { Range } from '../src/model';
import { drawForm } from './forms/draw';
import { indicatorLines, only, sheetOf } from './forms/sheet-of';

const span = (top: number, left: number, bottom: number, right: number): Range => ({ top, left, bottom, right });

describe('tables of other provinces', () => {
  test.each([[['1', '2', '3', '4', '5', '6']], [['栏次', '1', '2', '3', '4', '5']], [['（1）', '（2）', '（3）', '（4）', '（5）', '（6）']]])('takes column numbers %j for part of the header', (numbers) => {
    const sheet = sheetOf([
      ['2026年项目支出绩效目标表'],
      ['单位名称、项目名称', '项目年度绩效目标', '一级指标', '二级指标', '三级指标', '指标值'],
      numbers,
      ['河道保洁', '对辖区河道开展常态化保洁，水面无漂浮物。', '产出指标', '数量指标', '保洁河道长度', '≥48公里'],
    ]);
    const form = only(sheet);
    expect(form.heading.projectName?.text).toBe('河道保洁');
    expect(indicatorLines(form)).toEqual(['产出指标|数量指标|保洁河道长度|≥48公里']);
  });

  test('keeps a row of numbers that does not count the columns', () => {
    const sheet = sheetOf([['项目支出绩效目标表'], ['项目名称', '河道保洁'], ['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '2', '4']]);
    expect(indicatorLines(only(sheet))).toEqual(['产出指标|数量指标|2|4']);
  });

  test.each([['前年', '上年', '预计当年实现'], ['前年值', '上年值', '当年预期实现值']])('reads the value of the year beside %s and %s', (...years) => {
    const sheet = sheetOf(
      [
        ['项目支出绩效目标表（2026年度）'], ['项目名称', '河道保洁'],
        ['一级指标', '二级指标', '三级指标', '指标值', '', '', '指标值确定依据'], ['', '', '', ...years, ''],
        ['产出指标', '数量指标', '保洁河道长度', '≥30公里', '≥40公里', '≥48公里', '计划标准'],
      ],
      [span(2, 0, 3, 0), span(2, 1, 3, 1), span(2, 2, 3, 2), span(2, 3, 2, 5), span(2, 6, 3, 6)],
    );
    const form = only(sheet);
    expect(indicatorLines(form)).toEqual(['产出指标|数量指标|保洁河道长度|≥48公里']);
    expect(form.indicators.rows[0]!.basis?.text).toBe('计划标准');
    expect(form.unplaced).toEqual([]);
  });

  test.each([['半年（程）目标值', '全年（程）目标值'], ['半年（程）计划完成值', '全年（程）计划完成值'], ['一季度指标值', '年度指标值'], ['指标值（半年）', '指标值（全年）'], ['目标值（1-6月）', '目标值（年度）']])('reads %s as a step on the way to %s', (step, year) => {
    const form = only(sheetOf([['2026年度项目支出绩效目标表'], ['项目名称', '河道保洁'], ['一级指标', '二级指标', '三级指标', step, year], ['产出指标', '数量指标', '保洁河道长度', '≥20公里', '≥48公里']]));
    expect(indicatorLines(form)).toEqual(['产出指标|数量指标|保洁河道长度|≥48公里']);
    expect(form.unplaced).toEqual([]);
  });
});

describe('heads of other provinces', () => {
  const table = [['绩效指标', '一级指标', '二级指标', '三级指标', '', '指标值'], ['', '产出指标', '数量指标', '保洁河道长度', '', '≥48公里']];
  const goal = '对辖区河道开展常态化保洁，水面无漂浮物，岸坡无垃圾。';

  test('finds the goal below its unmerged label', () => {
    const form = only(sheetOf([['2026年专项业务经费绩效目标表'], ['项目名称', '河道保洁'], ['总体目标', '年度目标'], ['', goal], ...table]));
    expect(form.goals.annual?.text).toBe(goal);
    expect(form.unplaced).toEqual([]);
  });

  test('keeps a blank goal blank above a label it does not know', () => {
    const form = only(sheetOf([['2026年专项业务经费绩效目标表'], ['项目名称', '河道保洁'], ['年度目标', ''], ['政策口径', '按规定执行'], ...table]));
    expect(form.goals.annual?.state).toBe('blank');
  });

  test('finds amounts one blank column behind their unmerged labels', () => {
    const form = only(sheetOf([
      ['2026年度项目支出绩效目标表'], ['项目名称', '河道保洁'], ['项目资金（元）', '项目资金总额', '', '120000', '年度资金申请总额', '', '90000'], ...table,
    ]));
    expect(form.funds.annualTotal?.text).toBe('90000');
  });

  test('places a blank amount beside its label, not on it, where a merged cell stands further right', () => {
    const sheet = sheetOf(
      [['2026年度项目支出绩效目标表'], ['项目名称', '河道保洁'], ['项目资金（万元）', '年度资金总额', '9', '执行率分值（10）', '10'], ['', '其中：财政拨款', '9'], ['', '上年结转', ''], ...table],
      [span(2, 0, 4, 0), span(2, 3, 4, 3), span(2, 4, 4, 5)],
    );
    expect(only(sheet).funds.carryOver?.place.area).toEqual(span(4, 2, 4, 2));
  });

  test('takes 实施单位 for the implementing unit before 填报单位', () => {
    const form = only(sheetOf([['2026年度项目支出绩效目标表'], ['填报单位：', '示例县水务局'], ['项目名称', '河道保洁', '实施单位', '示例县河道管理所'], ...table]));
    expect(form.heading.implementingUnit?.text).toBe('示例县河道管理所');
    const lone = only(sheetOf([['2026年度项目支出绩效目标表'], ['填报单位：', '示例县水务局'], ['项目名称', '河道保洁'], ...table]));
    expect(lone.heading.implementingUnit?.text).toBe('示例县水务局');
  });
});

describe('words of other provinces', () => {
  const table = [['一级指标', '二级指标', '三级指标', '中期指标值', '2026年指标值'], ['产出指标', '数量指标', '保洁河道长度', '≥140公里', '≥48公里']];

  test('reads labels and headers that name the year', () => {
    const form = only(sheetOf([['项目支出绩效目标表'], ['项目名称', '河道保洁'], ['项目总额（万元）', '360'], ['2026年预算', '120'], ['2026年度目标', '完成年度保洁任务，水面无漂浮物。'], ...table]));
    expect([form.funds.annualTotal?.text, form.goals.annual?.text]).toEqual(['120', '完成年度保洁任务，水面无漂浮物。']);
    expect(indicatorLines(form)).toEqual(['产出指标|数量指标|保洁河道长度|≥48公里']);
    expect(form.unplaced).toEqual([]);
  });

  test('takes a year for the answer where a date is asked for', () => {
    const form = only(sheetOf([['项目支出绩效目标表'], ['（2026年度）'], ['项目名称', '河道保洁'], ['计划开始日期', '2026年度', '计划完成日期', '2026年度'], ['项目总额（万元）', '360'], ...table]));
    expect([form.heading.startDate?.text, form.heading.endDate?.text, form.heading.year?.value]).toEqual(['2026年度', '2026年度', 2026]);
  });

  test('reads 其中：财政拨款：100.5 in one cell', () => {
    const form = only(sheetOf([['2026年项目支出绩效目标表'], ['项目名称', '河道保洁'], ['资金情况（万元）', '年度资金总额：120.5'], ['', '其中：财政拨款：100.5'], ['', '其他资金：20'], ...table]));
    expect([form.funds.annualTotal, form.funds.annualAppropriation, form.funds.annualOther].map((field) => field?.value?.number.toString())).toEqual(['120.5', '100.5', '20']);
    expect(form.unplaced).toEqual([]);
  });

  test('writes one percent sign where value and unit cell both print it', () => {
    const form = only(sheetOf([['2026年项目支出绩效目标表'], ['项目名称', '河道保洁'], ['一级指标', '二级指标', '三级指标', '符号', '指标值', '单位'], ['产出指标', '质量指标', '保洁合格率', '≥', '95%', '%']]));
    expect(indicatorLines(form)).toEqual(['产出指标|质量指标|保洁合格率|≥95%']);
  });

  test('says that it cannot read a table whose header it does not know', () => {
    const head = [['2026年项目支出绩效目标表'], ['项目名称', '河道保洁'], ['主管部门', '示例县水务局'], ['预算金额（万元）', '120']];
    const { forms, unread } = readForms(sheetOf([...head, ['考核方面', '考核内容', '标准'], ['产出', '保洁河道长度', '48公里'], ['效果', '河道水质', '达标'], ['评价', '居民满意度', '90%']]));
    expect(forms).toEqual([]);
    expect(unread[0]?.reason).toContain('表头');
    expect(readForms(sheetOf(head)).forms).toHaveLength(1);
  });
});

describe('money of other provinces', () => {
  const table = [['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '保洁河道长度', '≥48公里']];
  const withFunds = (...funds: readonly (readonly string[])[]) => only(sheetOf([['2026年度项目支出绩效目标表'], ['项目名称', '河道保洁'], ...funds, ...table])).funds;

  test.each([
    ['a part of another name', [['项目资金（万元）', '年度资金总额', '100'], ['', '财政拨款', '60'], ['', '财政专户管理资金', '10'], ['', '单位资金', '30']]],
    ['two other sources', [['项目资金（万元）', '年度资金总额', '100'], ['', '财政拨款', '60'], ['', '其他资金', '10'], ['', '自筹资金', '30']]],
    ['sources in one cell with their labels', [['项目资金（万元）', '资金总额：100'], ['', '财政拨款：60'], ['', '其他资金：30'], ['', '事业收入：10']]],
  ])('sees that a block prints %s', (_what, rows) => {
    expect(withFunds(...rows).hasOtherAmounts).toBe(true);
  });

  test('takes no number beside or above the block for money', () => {
    expect(withFunds(['项目资金（万元）', '年度资金总额', '100', '执行率分值（10）', '10'], ['', '财政拨款', '60'], ['', '其他资金', '40']).hasOtherAmounts).toBeUndefined();
    expect(only(drawForm({})).funds.hasOtherAmounts).toBeUndefined();
  });

  test('reads labels over a row of their answers', () => {
    const form = only(sheetOf([
      ['2026年度项目支出绩效目标表'], ['项目名称', '主管部门', '实施单位', '项目属性'], ['河道保洁', '示例县水务局', '示例县河道管理所', '延续'],
      ['资金总额（万元）', '财政拨款', '其他资金', '上年结转'], ['100', '90', '10', '0'], ['绩效目标', '对辖区河道开展常态化保洁，水面无漂浮物。'], ...table,
    ]));
    const { projectName, department, implementingUnit, projectAttribute } = form.heading;
    expect([projectName, department, implementingUnit, projectAttribute].map((field) => field?.text)).toEqual(['河道保洁', '示例县水务局', '示例县河道管理所', '延续']);
    expect(form.unplaced).toEqual([]);
  });
});

describe('titles of other provinces', () => {
  const table = [['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '保洁河道长度', '≥48公里']];

  test('reads a project under 部门预算绩效目标表, and leaves the department unread', () => {
    const title = ['示例县水务局2026年部门预算绩效目标表'];
    expect(only(sheetOf([title, ['项目名称', '河道保洁', '主管部门', '示例县水务局'], ...table])).heading.projectName?.text).toBe('河道保洁');
    const { forms, unread } = readForms(sheetOf([title, ['部门名称', '示例县水务局', '填报单位', '示例县水务局'], ...table]));
    expect([forms.length, unread.length]).toEqual([0, 1]);
  });
});

describe('lists of other provinces', () => {
  test('reads a list whose project columns reach down beside a two-tier header', () => {
    const sheet = sheetOf(
      [
        ['项目支出绩效目标表（2026年度）'], ['部门：某市林业局', '', '', '', '', '', '', '', '金额单位：万元'],
        ['单位代码', '单位（专项）名称', '资金总额', '绩效目标', '绩效指标'],
        ['', '', '', '', '一级指标', '二级指标', '三级指标', '指标值内容', '度量单位', '指标值类型'],
        ['125001', '森林防火专项', '85.00', '加强森林防火巡护，林区火情及时处置。', '产出指标', '数量指标', '巡护次数', '600', '次', '≥'],
        ['', '', '', '', '产出指标', '质量指标', '巡护记录完整率', '98', '%', '≥'],
      ],
      [span(2, 0, 3, 0), span(2, 1, 3, 1), span(2, 2, 3, 2), span(2, 3, 3, 3), span(2, 4, 2, 9), span(4, 0, 5, 0), span(4, 1, 5, 1), span(4, 2, 5, 2), span(4, 3, 5, 3)],
    );
    const form = only(sheet);
    expect(form.layout).toBe('list');
    expect(form.heading.projectName?.text).toBe('森林防火专项');
    expect(form.funds.total?.text).toBe('85.00');
    expect(form.funds.unit?.value).toBe('万元');
    expect(form.goals.annual?.text).toBe('加强森林防火巡护，林区火情及时处置。');
    expect(indicatorLines(form)).toEqual(['产出指标|数量指标|巡护次数|≥600次', '产出指标|质量指标|巡护记录完整率|≥98%']);
  });

  test('keeps 绩效指标 above a whole table a heading of its own', () => {
    const sheet = sheetOf([['项目支出绩效目标表（2026年度）'], ['项目名称', '河道保洁'], ['绩效指标'], ['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '保洁河道长度', '≥48公里']], [span(2, 0, 2, 3)]);
    expect(indicatorLines(only(sheet))).toEqual(['产出指标|数量指标|保洁河道长度|≥48公里']);
    expect(only(sheet).heading.projectName?.text).toBe('河道保洁');
  });

  test('reads the value columns that print 绩效 before their names', () => {
    const form = only(sheetOf([['项目支出绩效目标表（2026年度）'], ['项目名称', '河道保洁'], ['一级指标', '二级指标', '三级指标', '绩效指标性质', '绩效指标值', '绩效度量单位'], ['产出指标', '数量指标', '保洁河道长度', '≥', '48', '公里']]));
    expect(indicatorLines(form)).toEqual(['产出指标|数量指标|保洁河道长度|≥48公里']);
    expect(form.unplaced).toEqual([]);
  });

  test('takes a goal label beside two others for their heading', () => {
    const sheet = sheetOf([
      ['项目支出绩效目标申报表（2026年度）'], ['项目名称', '公共图书馆购书经费'], ['总体绩效目标', '实施周期目标', '年度目标'],
      ['', '三年购置图书9万册，完善馆藏结构。', '年内购置图书3万册，做好编目上架。'], ['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '购置图书册数', '≥3万册'],
    ]);
    expect(only(sheet).goals).toMatchObject({ overall: { text: '三年购置图书9万册，完善馆藏结构。' }, annual: { text: '年内购置图书3万册，做好编目上架。' } });
  });
});

test('reads the best of four grades as the value', () => {
  const form = only(sheetOf(
    [['绩效目标申报表'], ['项目名称', '农村饮水安全巩固提升'], ['一级指标', '二级指标', '三级指标', '评价标准', '', '', '', '指标值确定依据'], ['', '', '', '优', '良', '中', '差', ''], ['产出指标', '数量指标', '更新管网长度', '≥30公里', '≥25公里', '≥20公里', '＜20公里', '实施方案']],
    [span(2, 0, 3, 0), span(2, 1, 3, 1), span(2, 2, 3, 2), span(2, 3, 2, 6), span(2, 7, 3, 7)],
  ));
  expect(indicatorLines(form)).toEqual(['产出指标|数量指标|更新管网长度|≥30公里']);
  expect(form.indicators.rows[0]!.basis?.text).toBe('实施方案');
  expect(form.unplaced).toEqual([]);
});

describe('columns named by their years', () => {
  const table = (...years: readonly string[]): readonly (readonly string[])[] => [['一级指标', '二级指标', '三级指标', ...years, '指标值来源'], ['产出指标', '数量指标', '保洁河道长度', '≥30公里', '≥40公里', '≥48公里', '历史标准']];

  test.each<readonly [string, readonly string[], string]>([
    ['2026', ['2024年实际值', '2025年预计值', '2026年目标值'], '≥48公里'], ['2026', ['2024年指标值', '2025年指标值', '2026年指标值'], '≥48公里'], ['2026', ['2026年指标值', '2027年指标值', '2028年指标值'], '≥30公里'],
  ])('reads the value of %s among %j', (year, years, value) => {
    const form = only(sheetOf([['部门项目支出绩效目标申报表'], [`申报年度：${year}`], ['项目名称', '河道保洁'], ['主管部门', '水务局'], ...table(...years)]));
    expect(indicatorLines(form)).toEqual([`产出指标|数量指标|保洁河道长度|${value}`]);
    expect(form.unplaced).toEqual([]);
  });
});

test('takes quarters below a heading of their own for asides', () => {
  const form = only(sheetOf(
    [['2026年项目支出绩效目标表'], ['项目名称', '河道保洁'], ['一级指标', '二级指标', '三级指标', '全年目标值', '季度分解', '', '', '', '责任科室'], ['', '', '', '', '一季度', '二季度', '三季度', '四季度', ''], ['产出指标', '数量指标', '保洁河道长度', '≥48公里', '12', '24', '36', '48', '河道科']],
    [span(2, 0, 3, 0), span(2, 1, 3, 1), span(2, 2, 3, 2), span(2, 3, 3, 3), span(2, 4, 2, 7), span(2, 8, 3, 8)],
  ));
  expect(indicatorLines(form)).toEqual(['产出指标|数量指标|保洁河道长度|≥48公里']);
  expect(form.unplaced).toEqual([]);
});

test('places what transfers, works and purchased services print in their heads', () => {
  const form = only(sheetOf([
    ['转移支付区域绩效目标申报表'], ['（2026年度）'], ['专项名称', '农田建设补助', '专项实施期', '2026年-2028年'], ['中央主管部门', '农业农村部', '省级财政部门', '某省财政厅'], ['建设规模及内容', '新建高标准农田3万亩', '购买方式', '公开招标'],
    ['项目当年绩效目标', '建成高标准农田3万亩，提高粮食综合生产能力。'], ['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '新建高标准农田面积', '=3万亩'],
  ]));
  expect(form.heading.term?.value).toMatchObject({ start: { year: 2026 }, end: { year: 2028 } });
  expect(form.goals.annual?.text).toBe('建成高标准农田3万亩，提高粮食综合生产能力。');
  expect(form.unplaced).toEqual([]);
});

test('looks for the answer of a label over a whole line behind its colon', () => {
  const rows = [['2026年项目支出绩效目标表'], ['单位名称：', '', '', '', '', '', '金额单位：万元'], ['项目名称', '河道保洁', '', '', '主管部门', '水务局', ''], ['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '保洁河道长度', '≥48公里']];
  for (const merges of [[span(1, 0, 1, 5)], []]) {
    const { implementingUnit } = only(sheetOf(rows, merges)).heading;
    expect(implementingUnit?.state).toBe('blank');
    expect(implementingUnit?.place.area).toMatchObject({ top: 1, left: 0 });
  }
});

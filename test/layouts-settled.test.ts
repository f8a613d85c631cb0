/** Labels and header words that mean one thing alone and another beside others: programmes, blocks, terms in several cells, headings of amounts. */

import { readForms } from '../src/layouts';
import type { Declaration } from '../src/model';
import { indicatorLines, only, sheetOf } from './forms/sheet-of';

type Row = readonly string[];
const TABLE: readonly Row[] = [['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '养护里程', '≥30公里']];
const span = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

function form(...head: readonly Row[]): Declaration {
  return only(sheetOf([['省级专项资金绩效目标申报表'], ['（2026年度）'], ...head, ...TABLE]));
}

describe('专项资金名称', () => {
  test.each<readonly [string, readonly Row[]]>([
    ['above 项目名称', [['专项资金名称', '公路专项'], ['项目名称', '道路养护']]],
    ['beside 项目名称', [['专项名称', '公路专项', '项目名称', '道路养护']]],
    ['below 项目名称', [['主管部门', '交通局'], ['项目名称', '道路养护'], ['资金名称', '公路专项']]],
  ])('%s is a note, and the head stays whole', (_, head) => {
    const { heading } = form(...head);
    expect([heading.projectName?.text, heading.year?.value, heading.others.map(({ text }) => text)]).toEqual(['道路养护', 2026, ['公路专项']]);
  });

  test.each(['专项资金名称', '转移支付名称', '转移支付（项目）名称', '补助资金名称'])('names the project where %s is all that does', (label) => {
    expect(form([label, '公路专项'], ['主管部门', '交通局']).heading.projectName?.text).toBe('公路专项');
  });

  test('begins the next form below a table', () => {
    const one = [['专项名称', '公路专项'], ['主管部门', '交通局'], ...TABLE];
    expect(readForms(sheetOf([['专项资金绩效目标表'], ...one, ['专项名称', '水利专项'], ['主管部门', '水利局'], ...TABLE])).forms.map(({ heading }) => heading.projectName?.text)).toEqual(['公路专项', '水利专项']);
  });
});

test('地方主管部门 is the department where no label of its own names one', () => {
  expect(form(['项目名称', '道路养护'], ['中央主管部门', '交通运输部', '地方主管部门', '交通厅']).heading.department?.text).toBe('交通厅');
  expect(form(['项目名称', '道路养护'], ['市县主管部门', '交通局', '省级主管部门', '交通厅']).heading.department?.text).toBe('交通厅');
});

test('建设单位 is the implementing unit where no label of its own names one', () => {
  expect(form(['项目名称', '道路养护'], ['建设单位', '城投公司']).heading.implementingUnit?.text).toBe('城投公司');
  expect(form(['项目名称', '道路养护'], ['建设单位', '城投公司', '实施单位', '养护中心']).heading.implementingUnit?.text).toBe('养护中心');
});

describe('the label of a block with an amount right beside it', () => {
  test('is that of the total where none is printed', () => {
    const { funds } = form(['项目名称', '道路养护'], ['项目预算（万元）', '126', '其中：财政资金', '120', '其他资金', '6']);
    expect([funds.total?.text, funds.fiscal?.text, funds.unit?.value]).toEqual(['126', '120', '万元']);
  });

  test('is no total where it names one source', () => {
    expect(form(['项目名称', '道路养护'], ['专项资金（万元）', '120', '自筹资金', '30']).funds.total).toBeNull();
  });

  test('stays the label of the block beside a total', () => {
    const { funds } = form(['项目名称', '道路养护'], ['项目资金（万元）', '资金总额', '126', '财政资金', '126']);
    expect([funds.total?.text, funds.annualTotal]).toEqual(['126', null]);
  });
});

describe('a term in cells of its own', () => {
  test('is a day of beginning and one of completion', () => {
    const { heading, unplaced } = form(['项目名称', '道路养护'], ['项目期限', '2026-01-01', '至', '2026-12-31']);
    expect([heading.startDate?.value?.month, heading.endDate?.value?.month, heading.term, unplaced]).toEqual([1, 12, null, []]);
  });

  test('may lack its end', () => {
    expect(form(['项目名称', '道路养护'], ['项目期限', '2026-01-01', '至', '']).heading.endDate?.state).toBe('blank');
  });

  test('is left alone where one cell tells it', () => {
    const { heading } = form(['项目名称', '道路养护'], ['项目期限', '2026年1月至12月', '联系电话', '12345']);
    expect([heading.term?.value?.end.month, heading.startDate]).toEqual([12, null]);
  });
});

test('全年预算数 over the amounts of other labels is the heading of their column', () => {
  const rows = [['资金情况（万元）', '', '全年预算数', '备注'], ['', '年度资金总额', '860', ''], ['', '其中：中央财政资金', '520', ''], ['', '地方资金', '340', '']];
  const { funds } = form(['项目名称', '道路养护'], ...rows);
  expect([funds.annualTotal?.text, funds.annualOther?.text, funds.sources?.annual?.parts.map(({ text }) => text)]).toEqual(['860', '340', ['520', '340']]);
});

describe('the amount that was forgotten', () => {
  test.each<readonly [string, Row]>([['before 万元', ['年初预算', '', '万元', '财政拨款', '36']], ['before its share', ['资金总额', '', '100%']]])('is found blank %s', (_, row) => {
    const { funds } = form(['项目名称', '道路养护'], row);
    expect((funds.annualTotal ?? funds.total)?.state).toBe('blank');
  });

  test('is found blank among levels over their amounts', () => {
    const { funds } = form(['项目名称', '道路养护'], ['资金额度（万元）', '合计', '中央', '省级', '其他'], ['', '', '200', '100', '60']);
    expect([funds.total?.state, funds.total?.place.area.top, funds.total?.place.area.left]).toEqual(['blank', 4, 1]);
  });
});

test('a label nobody knows behind a merged blank is no name', () => {
  const sheet = sheetOf([['2026年项目绩效目标申报表', '', '', '', '', ''], ['项目名称', '', '', '', '项目等第', '甲'], ['主管部门', '交通局'], ...TABLE], [span(0, 0, 0, 5), span(1, 1, 1, 3)]);
  expect(only(sheet).heading.projectName?.state).toBe('blank');
});

test('金额：万元 in a corner declares the unit', () => {
  expect(form(['', '', '', '金额：万元'], ['项目名称', '道路养护'], ['资金总额', '126']).funds.unit?.value).toBe('万元');
});

describe('a table', () => {
  const lines = (...rows: readonly Row[]): readonly string[] => indicatorLines(only(sheetOf([['2026年项目支出绩效目标表'], ['项目名称', '道路养护'], ...rows]))).map((line) => line.split('|')[3]!);

  test('whose header names the parts of the value is joined', () => {
    expect(lines(['一级指标', '二级指标', '三级指标', '指标值（符号）', '指标值（数值）', '指标值（单位）'], ['产出指标', '数量指标', '养护里程', '≥', '30', '公里'])).toEqual(['≥30公里']);
  });

  test('whose values stand under 绩效标准 is read', () => {
    expect(lines(['一级指标', '二级指标', '绩效指标', '绩效标准', '备注'], ['产出指标', '数量指标', '养护里程', '≥30公里', ''])).toEqual(['≥30公里']);
    expect(lines(['一级指标', '二级指标', '绩效指标', '绩效标准', '指标值'], ['产出指标', '数量指标', '养护里程', '行业标准', '≥30公里'])).toEqual(['≥30公里']);
  });

  test('shares 二级 with the one left of it that prints it', () => {
    const { midTermIndicators, indicators } = only(sheetOf([['2026年项目支出绩效目标表'], ['项目名称', '道路养护'], ['一级指标', '二级指标', '三级指标', '总体指标值', '三级指标', '年度指标值'], ['产出指标', '数量指标', '养护里程', '≥90公里', '养护里程', '≥30公里']]));
    expect([midTermIndicators?.rows[0]?.value.text, indicators.rows[0]?.level2.text, indicators.rows[0]?.value.text]).toEqual(['≥90公里', '数量指标', '≥30公里']);
  });

  test('says a unit once that stands in both cells', () => {
    expect(lines(['一级指标', '二级指标', '三级指标', '指标值', '计量单位'], ['产出指标', '数量指标', '巡查次数', '≥12次', '次'])).toEqual(['≥12次']);
  });

  test('takes 指标方向 for the sign where 指标性质 says 定量', () => {
    const { rows } = only(sheetOf([['2026年项目支出绩效目标表'], ['项目名称', '道路养护'], ['一级指标', '二级指标', '三级指标', '指标性质', '指标方向', '指标值', '计量单位'], ['产出指标', '数量指标', '养护里程', '定量', '正向', '30', '公里']])).indicators;
    expect([rows[0]?.operatorCell?.text, rows[0]?.value.text]).toEqual(['正向', '30公里']);
  });
});

test('a list names its projects by 项目名称, whatever programme stands before it, and knows its goals by many names', () => {
  const head = ['专项名称', '项目名称', '资金额度（万元）', '实施期绩效目标', '一级指标', '二级指标', '三级指标', '指标值'];
  const { forms } = readForms(sheetOf([
    ['2026年项目支出绩效目标表'], head,
    ['农业专项', '渠道清淤', '30', '清淤渠道。', '产出指标', '数量指标', '清淤长度', '≥3公里'], ['农业专项', '泵站维修', '20', '维修泵站。', '产出指标', '数量指标', '维修泵站', '≥2座'],
  ]));
  expect(forms.map(({ heading, goals, funds }) => [heading.projectName?.text, goals.annual?.text, funds.total?.text])).toEqual([['渠道清淤', '清淤渠道。', '30'], ['泵站维修', '维修泵站。', '20']]);
});

describe('a header', () => {
  const read = (...rows: readonly Row[]): readonly string[] => indicatorLines(only(sheetOf([['2026年项目支出绩效目标表'], ['项目名称', '道路养护'], ...rows])));

  test.each(['年度目标', '年度绩效目标', '绩效目标', '预期目标', '年度指标'])('with %s behind the names has its values there', (value) => {
    expect(read(['一级指标', '二级指标', '三级指标', value], ['产出指标', '数量指标', '养护里程', '≥30公里'])).toEqual(['产出指标|数量指标|养护里程|≥30公里']);
  });

  test.each([['指标类型', '指标类别'], ['类别', '分类'], ['一级分类', '二级分类']])('that calls the levels %s and %s is told by what stands below', (one, two) => {
    expect(read([one, two, '三级指标', '指标值'], ['产出指标', '数量指标', '养护里程', '≥30公里'], ['', '质量指标', '路面修补合格率', '≥95%'])).toEqual(['产出指标|数量指标|养护里程|≥30公里', '产出指标|质量指标|路面修补合格率|≥95%']);
  });

  test('without levels stays without', () => {
    expect(read(['类别', '序号', '三级指标', '指标值'], ['道路', '1', '养护里程', '≥30公里'])).toEqual(['||养护里程|≥30公里']);
  });
});

test.each(['二〇二六年度', '（二○二六年）', '2026预算年度', '（2026财年）'])('the year is told by %s', (line) => {
  expect(only(sheetOf([['项目支出绩效目标申报表'], [line], ['项目名称', '道路养护'], ...TABLE])).heading.year?.value).toBe(2026);
});

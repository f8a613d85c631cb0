/** Forms as other provinces print them: sums with sources of their own names, satisfaction as a group of its own, and names that tell a direction or a cost. */

import { readForms } from '../src/layouts';
import { evidentIn } from '../src/rules/indicator/evident';
import { Examiner } from '../src/session';
import { sheetOf } from './forms/sheet-of';

type Row = readonly string[];

const HEAD: readonly Row[] = [['2026年项目支出绩效目标表'], ['项目名称', '道路养护', '计划开始日期', '2026-01-01', '计划完成日期', '2026-12-31'], ['主管部门', '交通局', '实施单位', '养护中心']];
const FUNDS: readonly Row[] = [['项目资金（万元）', '年度资金总额', '100'], ['', '财政拨款', '60'], ['', '其他资金', '40']];
const GOAL: Row = ['年度目标', '养护好全县的道路，保障通行安全，群众满意。'];
const ROWS: readonly Row[] = [['产出指标', '数量指标', '养护里程', '≥30公里'], ['', '质量指标', '路面修补合格率', '≥95%'], ['', '时效指标', '修补及时率', '≥95%'], ['效益指标', '社会效益指标', '受益人口', '≥3万人']];
const SATISFACTION: Row = ['满意度指标', '服务对象满意度指标', '沿线居民满意度', '≥90%'];

function found({ funds = FUNDS, rows = [], satisfaction = SATISFACTION }: { funds?: readonly Row[]; rows?: readonly Row[]; satisfaction?: Row }): readonly string[] {
  const sheet = sheetOf([...HEAD, ...funds, GOAL, ['一级指标', '二级指标', '三级指标', '指标值'], ...ROWS, satisfaction, ...rows]);
  const examiner = new Examiner(undefined, false);
  examiner.arrange([sheet.name]);
  examiner.update(sheet);
  return examiner.result().findings.filter(({ severity }) => severity !== 'suggestion').map(({ rule }) => rule.id).filter((id) => id !== 'indicator-cost-missing');
}

describe('a total with sources of the unit’s own names', () => {
  const withTotal = (total: string): readonly Row[] => [['项目资金（万元）', '年度资金总额', total], ['', '财政拨款', '1000', '财政专户管理资金', '380'], ['', '单位资金', '200']];
  const nested = (total: string): readonly Row[] => [['项目资金（万元）', '资金总额', total, '其他资金', '60'], ['', '财政资金', '1800'], ['', '其中：中央资金', '600', '省级资金', '800'], ['', '市级资金', '0', '县级资金', '400']];

  test('accepts what some of them make', () => {
    expect(found({ funds: withTotal('1580') })).toEqual([]);
    expect(found({ funds: withTotal('1200') })).toEqual([]);
    expect(found({ funds: nested('1860') })).toEqual([]);
  });

  test('flags what none of them make', () => {
    expect(found({ funds: withTotal('1589') })).toEqual(['funds-annual-mismatch']);
    expect(found({ funds: nested('1870') })).toEqual(['funds-total-mismatch']);
  });
});

describe('a total over or beside sources told by their bare levels', () => {
  const below = (...amounts: Row): readonly Row[] => [['资金额度（万元）', '合计', '中央', '省级', '市县', '其他'], ['', ...amounts]];
  const beside = (...amounts: Row): readonly Row[] => [['资金情况（万元）', '总额', '100'], ['', '其中：中央', amounts[0]!], ['', '省级', amounts[1]!], ['', '市县', amounts[2]!]];

  test('accepts what they make, and what they need not make alone', () => {
    expect(found({ funds: below('100', '50', '30', '20', '0') })).toEqual([]);
    expect(found({ funds: beside('50', '30', '20') })).toEqual([]);
    expect(found({ funds: beside('50', '30', '') })).toEqual([]);
  });

  test('flags what they do not make', () => {
    expect(found({ funds: below('100', '50', '35', '20', '0') })).toEqual(['funds-total-mismatch']);
    expect(found({ funds: beside('50', '35', '20') })).toEqual(['funds-total-mismatch']);
  });
});

describe('a sum over one part and a source of the unit’s own name', () => {
  const withTotal = (total: string): readonly Row[] => [['资金来源（万元）', '本年预算合计', '财政拨款', '事业收入', '备注'], ['', total, '80', '20', '']];

  test('accepts what both make', () => expect(found({ funds: withTotal('100') })).toEqual([]));
  test('flags what neither makes', () => expect(found({ funds: withTotal('105') })).toEqual(['funds-annual-mismatch']));
});

describe('a total printed source by source', () => {
  const under = (...rows: readonly Row[]): readonly Row[] => [['项目资金（万元）', '年度资金总额', '100'], ...rows.map((row) => ['', ...row])];

  test.each<readonly [string, readonly Row[]]>([
    ['levels', under(['其中：中央资金', '60'], ['自治区资金', '30'], ['其他资金', '10'])],
    ['a blank level', under(['中央财政资金', '60'], ['省级财政资金', ''], ['县级财政资金', '30'], ['其他资金', '10'])],
    ['上级 and 本级', under(['上级资金', '60'], ['本级资金', '30'], ['其他资金', '10'])],
    ['省级补助 and 地方资金 alone', under(['其中：省级补助', '60'], ['地方资金', '40'])],
    ['one budget and 其他', under(['其中：一般公共预算', '90'], ['其他', '10'])],
    ['budgets counted, and 其他', under(['1.一般公共预算', '90'], ['2.政府性基金', '0'], ['3.其他', '10'])],
    ['levels and 社会投入', under(['中央财政', '60'], ['市级财政', '30'], ['社会投入', '10'])],
    ['中央补助 and 地方资金', under(['其中：中央补助', '60'], ['地方资金', '30'], ['其他资金', '10'])],
    ['budgets', under(['一般公共预算', '60'], ['政府性基金', '30'], ['单位资金', '10'])],
    ['levels inside 财政资金', under(['财政资金', '90'], ['其中：中央资金', '60'], ['县级资金', '30'], ['其他资金', '10'])],
    ['levels inside 上级资金', under(['上级资金', '90'], ['其中：中央资金', '60'], ['省级资金', '30'], ['本级资金', '10'])],
    ['a level inside another', under(['市级资金', '90'], ['其中：县级资金', '30'], ['其他资金', '10'])],
    ['sources that need not be all', under(['其中：中央资金', '60'], ['自治区资金', '20'])],
    ['a level that cannot be read', under(['中央资金', '60'], ['省级资金', '见附件'], ['其他资金', '20'])],
    ['a row of labels over their amounts', [['资金情况（万元）', '年度资金总额', '中央资金', '省级资金', '其他资金'], ['', '100', '60', '30', '10']]],
  ])('accepts %s', (_, funds) => expect(found({ funds }).filter((id) => id.startsWith('funds'))).toEqual([]));

  test.each<readonly [string, readonly Row[]]>([
    ['levels', under(['其中：中央资金', '60'], ['自治区资金', '20'], ['其他资金', '10'])],
    ['levels, some of which make it', under(['其中：中央资金', '60'], ['自治区资金', '40'], ['其他资金', '10'])],
    ['上级 and 本级', under(['上级资金', '60'], ['本级资金', '30'], ['其他资金', '20'])],
    ['中央补助 and 地方资金', under(['其中：中央补助', '60'], ['地方资金', '40'], ['其他资金', '10'])],
    ['budgets', under(['一般公共预算', '60'], ['政府性基金', '30'], ['单位资金', '20'])],
    ['省级补助 and 地方资金 alone', under(['其中：省级补助', '60'], ['地方资金', '20'])],
    ['one budget and 其他', under(['其中：一般公共预算', '90'], ['其他', '20'])],
    ['levels and 社会投入', under(['中央财政', '60'], ['市级财政', '30'], ['社会投入', '0'])],
    ['levels that are more than it', under(['其中：中央资金', '60'], ['自治区资金', '50'])],
    ['a row of labels over their amounts', [['资金情况（万元）', '年度资金总额', '中央资金', '省级资金', '其他资金'], ['', '100', '60', '30', '20']]],
  ])('flags %s', (_, funds) => expect(found({ funds })).toEqual(['funds-annual-mismatch']));

  test('tells the sources of the whole from those of the year', () => {
    const both = (year: string): readonly Row[] => [['项目资金（万元）', '项目资金总额', '200', '年度资金总额', '100'], ['', '其中：中央资金', '120', '其中：中央资金', '60'], ['', '省级资金', '60', '省级资金', year], ['', '其他资金', '20', '其他资金', '10']];
    expect(found({ funds: both('30') }).filter((id) => id.endsWith('mismatch'))).toEqual([]);
    expect(found({ funds: both('40') }).filter((id) => id.endsWith('mismatch'))).toEqual(['funds-annual-mismatch']);
  });
});

describe('a total in words and places of its own', () => {
  test.each<readonly [string, (part: string) => readonly Row[], string]>([
    ['上年结转 inside 财政拨款', (part) => [['项目资金（万元）', '年度资金总额', '120'], ['', '财政拨款', '100'], ['', '其中：上年结转', '20'], ['', '其他资金', part]], '20'],
    ['上年结转 beside 财政拨款', (part) => [['项目资金（万元）', '年度资金总额', '140'], ['', '其中：财政拨款', '100'], ['', '其中：上年结转', '20'], ['', '其他资金', part]], '20'],
    ['a heading beside the total’s own label', (part) => [['资金情况', '年度预算数', '全年预算（万元）', '120'], ['', '财政拨款', '100'], ['', '其他资金', part]], '20'],
    ['this year’s amount beside last year’s', (part) => [['2026年预算申请（万元）', '120', '2025年预算（万元）', '110'], ['其中：财政拨款', '100', '其他资金', part]], '20'],
    ['last year’s amount first', (part) => [['2025年预算（万元）', '110', '2026年预算（万元）', '120'], ['', '', '其中：财政拨款', '100'], ['', '', '其他资金', part]], '20'],
  ])('adds up %s', (_, funds, part) => {
    expect(found({ funds: funds(part) }).filter((id) => id.startsWith('funds'))).toEqual([]);
    expect(found({ funds: funds('34') }).filter((id) => id.startsWith('funds'))).toEqual(['funds-annual-mismatch']);
  });

  test.each<readonly [string, (part: string) => readonly Row[]]>([
    ['the total in the last column', (part) => [['投入（万元）', '财政资金', '其他资金', '总投入'], ['', '100', part, '120']]],
    ['a total behind 大写', (part) => [['单位：元'], ['预算金额', '大写', '壹佰贰拾元整'], ['财政资金', '100', '其他资金', part]]],
    ['a total behind its unit', (part) => [['申请资金总额', '（万元）', '120'], ['财政资金', '100', '', '自有资金', part]]],
    ['其他 among labels of money', (part) => [['资金投入（万元）', '总额', '当年财政拨款', '上年结转', '其他'], ['', '120', '80', '20', part]]],
  ])('adds up %s', (_, funds) => {
    expect(found({ funds: funds('20') }).filter((id) => id.startsWith('funds'))).toEqual([]);
    expect(found({ funds: funds('34') }).filter((id) => id.startsWith('funds'))).toEqual(['funds-total-mismatch']);
  });

  test('a total over parts with labels nobody knows is a heading, and no amount in words', () => {
    expect(found({ funds: [['资金总额（万元）', '基本支出', '30', '项目支出', '90']] }).filter((id) => id.startsWith('funds'))).toEqual([]);
    expect(found({ funds: [['申报资金（万元）', '总投资', '300', '申请财政补助', '120'], ['', '企业自筹', '180']] }).filter((id) => id.startsWith('funds'))).toEqual([]);
    expect(found({ funds: [['资金总额（万元）', '详见附件资金', '', '财政资金', '90']] })).toContain('funds-amount-unreadable');
  });
});

test('accepts a total whose further sources stand together in one cell', () => {
  expect(found({ funds: [['项目资金（万元）', '年度资金总额', '100'], ['', '财政拨款', '60'], ['', '其他资金', '10'], ['', '事业收入10万元，经营收入20万元']] })).toEqual([]);
});

test('counts each amount in the unit its label names', () => {
  const mixed = (part: string): readonly Row[] => [['资金总额（万元）', '100', '其中：财政拨款（元）', part]];
  expect(found({ funds: mixed('1000000') })).toEqual([]);
  expect(found({ funds: mixed('1200000') })).toEqual(['funds-total-mismatch']);
});

describe('a total with one part', () => {
  const one = (total: string): readonly Row[] => [['项目资金（万元）', '年度资金总额', total], ['', '其中：财政拨款', '60']];

  test('accepts a part that does not exhaust it', () => {
    expect(found({ funds: one('60') })).toEqual([]);
    expect(found({ funds: one('100') })).toEqual([]);
  });

  test('flags a part that is more than the whole', () => {
    expect(found({ funds: one('50') })).toEqual(['funds-annual-mismatch']);
  });
});

describe('服务对象满意度指标 printed as a 一级', () => {
  const group = '社会公众或服务对象满意度指标';

  test('accepts it above a 二级 of the unit’s own', () => {
    expect(found({ satisfaction: [group, '群众满意度', '受益群众满意度', '≥90%'] })).toEqual([]);
  });

  test('flags a value left blank there, and no slipped row', () => {
    expect(found({ satisfaction: [group, '群众满意度', '受益群众满意度', ''] })).toEqual(['indicator-value-missing']);
  });

  test('flags a row that did slip', () => {
    expect(found({ satisfaction: ['服务对象满意度指标', '受益群众满意度', '≥90%', ''] })).toContain('indicator-level-misplaced');
  });
});

test.each<readonly [string, Row]>([
  ['value-direction-reversed', ['成本指标', '经济成本指标', '项目总成本控制', '≥90万元']],
  ['value-direction-reversed', ['成本指标', '经济成本指标', '项目预算控制数', '≥90万元']],
  ['value-direction-reversed', ['产出指标', '质量指标', '监测数据有效率', '≤95%']],
  ['value-percent-out-of-range', ['产出指标', '质量指标', '路况信息采集率', '≥120%']],
  ['value-exceeds-budget', ['成本指标', '经济成本指标', '项目总成本控制', '≤200万元']],
  ['value-exceeds-budget', ['成本指标', '经济成本指标', '养护总成本', '≤200万元']],
  ['value-direction-reversed', ['产出指标', '质量指标', '养护项目按期结题率', '≤95%']],
  ['value-unit-mismatch', ['产出指标', '数量指标', '每日巡查频次', '≥4人次']],
  ['value-unit-mismatch', ['产出指标', '时效指标', '坑槽修补时限', '≤30人']],
  ['value-exceeds-budget', ['成本指标', '经济成本指标', '年度养护成本', '≤200万元']],
  ['value-percent-out-of-range', ['产出指标', '质量指标', '桥梁检测合格率（%）', '1000']],
  ['indicator-value-missing', ['产出指标', '质量指标', '桥梁检测合格率', '≥%']],
  ['indicator-value-missing', ['产出指标', '数量指标', '检测桥梁座数', '=']],
  ['value-unit-mismatch', ['产出指标', '数量指标', '惠及群众人数', '≥1.5万次']],
  ['value-unit-mismatch', ['产出指标', '数量指标', '疏浚河道条数', '≥3000米']],
  ['value-unit-mismatch', ['产出指标', '数量指标', '加固桥梁座数', '≥1.2万平方米']],
  ['value-unit-mismatch', ['产出指标', '数量指标', '行道树栽植株数', '≥30亩']],
  ['value-unit-mismatch', ['产出指标', '数量指标', '护坡绿化面积', '≥30个']],
  ['value-unit-mismatch', ['产出指标', '质量指标', '监测数据有效率', '≥95次']],
  ['value-percent-out-of-range', ['满意度指标', '服务对象满意度指标', '纳税人缴费人满意度', '≥120%']],
  ['value-percent-out-of-range', ['产出指标', '质量指标', '养护合同签订率', '=150%']],
  ['value-direction-reversed', ['效益指标', '社会效益指标', '矫正对象再犯罪率', '≥0.2%']],
  ['value-direction-reversed', ['效益指标', '社会效益指标', '平均审理天数', '≥62天']],
  ['value-direction-reversed', ['效益指标', '生态效益指标', '细颗粒物年均浓度', '≥42微克/立方米']],
  ['value-direction-reversed', ['产出指标', '质量指标', '预警线索核查率', '<98%']],
  ['indicator-misfiled', ['产出指标', '数量指标', '检验报告出具时限', '≤20个工作日']],
  ['indicator-misfiled', ['产出指标', '数量指标', '故障恢复时间', '≤2小时']],
  ['form-placeholder', ['产出指标', '数量指标', '修复井盖', '≥**座']],
  ['indicator-name-missing', ['产出指标', '数量指标', '指标1：', '≥50座']],
  ['indicator-name-missing', ['产出指标', '数量指标', '……', '≥50座']],
])('flags %s: %j', (rule, row) => {
  expect(found({ rows: [row] })).toEqual([rule]);
});

test.each<readonly [Row]>([
  [['成本指标', '经济成本指标', '项目总成本控制', '≤100万元']],
  [['成本指标', '经济成本指标', '养护总成本', '≤100万元']],
  [['效益指标', '经济效益指标', '沿线企业物流总成本', '≤2000万元']],
  [['产出指标', '质量指标', '漏检人数', '=0人']],
  [['产出指标', '质量指标', '桥梁检测合格率（%）', '100']],
  [['产出指标', '时效指标', '坑槽修补时限', '≤3个工作日']],
  [['成本指标', '经济成本指标', '年度每公里养护成本', '≤200万元']],
  [['产出指标', '数量指标', '桥梁检测座数（座）', '≥12']],
  [['产出指标', '数量指标', '疏浚河道条数', '≥3条']],
  [['产出指标', '数量指标', '沿线公共空间数', '≥300平方米']],
  [['产出指标', '数量指标', '护坡绿化面积', '≥3处']],
  [['效益指标', '经济效益指标', '招商项目税收完成率', '≥120%']],
  [['效益指标', '社会效益指标', '案件平均审理天数', '≤62天']],
  [['产出指标', '数量指标', '累计抢修时间', '≥200小时']],
  [['产出指标', '数量指标', '值守热线', '7*24小时']],
  [['产出指标', '数量指标', '……', '……']],
  [['预算执行率', '预算执行率', '预算执行率', '']],
])('accepts %j', (row) => {
  expect(found({ rows: [row] })).toEqual([]);
});

test('tells categories named in the unit’s own words apart, one row after the other', () => {
  const own: readonly Row[] = [['年度产出', '完成数量', '养护里程', '≥30公里'], ['', '完成质量', '路面修补合格率', '≥95%'], ['', '完成时效', '修补及时率', '≥95%'], ['年度效益', '惠及社会', '受益人口', '≥3万人'], ['年度满意', '群众满意', '沿线居民满意度', '≥90%']];
  const sheet = sheetOf([...HEAD, ...FUNDS, GOAL, ['一级指标', '二级指标', '三级指标', '指标值'], ...own]);
  expect(readForms(sheet).forms.flatMap(({ indicators }) => evidentIn(indicators).map(({ level2 }) => level2))).toEqual(['数量指标', '质量指标', '时效指标', '社会效益指标', '服务对象满意度指标']);
});

test('says which category is missing beside a row of 预算执行率', () => {
  const sheet = sheetOf([...HEAD, ...FUNDS, GOAL, ['一级指标', '二级指标', '三级指标', '指标值'], ...ROWS.slice(0, 3), SATISFACTION, ['预算执行率', '预算执行率', '预算执行率', '=100%']]);
  const examiner = new Examiner(undefined, false);
  examiner.arrange([sheet.name]);
  examiner.update(sheet);
  expect(examiner.result().findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule.id)).toEqual(['indicator-benefit-missing']);
});

describe('one total alone', () => {
  const single = (total: string, other = '40'): readonly Row[] => [['项目资金（万元）', '资金总额', total], ['', '财政拨款', '60'], ['', '上年结转资金', '10'], ['', '其他资金', other]];
  const inColumns = (total: string): readonly Row[] => [['资金来源（万元）', '合计', '一般公共预算', '政府性基金预算', '其他资金'], ['', total, '60', '30', '10']];

  test('adds up 上年结转 with the other parts, or without it', () => {
    expect(found({ funds: single('110') })).toEqual([]);
    expect(found({ funds: single('100') })).toEqual([]);
    expect(found({ funds: single('120') })).toEqual(['funds-total-mismatch']);
  });

  test('is answered below 合计 in a row of labels over a row of amounts, whatever stands there', () => {
    expect(found({ funds: inColumns('100') })).toEqual([]);
    expect(found({ funds: inColumns('108') })).toEqual(['funds-total-mismatch']);
    expect(found({ funds: inColumns('约100左右') })).toEqual(['funds-amount-unreadable']);
    expect(found({ funds: inColumns('') })).toEqual(['funds-total-missing']);
  });
});

describe('the year a goal begins with', () => {
  const withGoal = (text: string): readonly string[] => {
    const sheet = sheetOf([['2026年项目支出绩效目标表'], ['项目名称', '道路养护', '主管部门', '交通局'], ['年度目标', text], ['一级指标', '二级指标', '三级指标', '指标值'], ...ROWS, SATISFACTION]);
    const examiner = new Examiner(undefined, false);
    examiner.arrange([sheet.name]);
    examiner.update(sheet);
    return examiner.result().findings.filter(({ rule }) => rule.id === 'form-year-inconsistent').map(({ fields }) => fields[0].text);
  };

  test.each([['2025年完成全县道路养护，保障通行安全。'], ['养护好道路。2025年12月底前完成桥梁检测。'], ['目标1：2025年度养护道路30公里；目标2：群众满意。']])('flags an earlier one: %s', (text) => {
    expect(withGoal(text)).toEqual([text]);
  });

  test.each([
    ['2026年完成全县道路养护，保障通行安全。'], ['2025年已完成路基，本年度铺筑路面，保障通行安全。'], ['2025年开工，2026年完成全县道路养护。'], ['支付2025年养护工程质保金，保障通行安全。'], ['按照2025年养护方案，完成全县道路养护。'],
    ['2027年起移交乡镇管养，年内完成全县道路养护。'],
  ])('accepts %s', (text) => {
    expect(withGoal(text)).toEqual([]);
  });
});

test.each([['（填写本年度拟达到的绩效目标）'], ['描述实施项目计划在本年度内达到的产出和效果'], ['目标1：（填写本年度拟达到的绩效目标）']])('flags the instruction left in as the goal: %s', (text) => {
  const sheet = sheetOf([...HEAD, ...FUNDS, ['年度目标', text], ['一级指标', '二级指标', '三级指标', '指标值'], ...ROWS, SATISFACTION]);
  const examiner = new Examiner(undefined, false);
  examiner.arrange([sheet.name]);
  examiner.update(sheet);
  expect(examiner.result().findings.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule.id).filter((id) => id !== 'indicator-cost-missing')).toEqual(['form-placeholder']);
});

/** Heads of forms met in print whose labels nobody knows, stand twice, or leave their answers blank: what is blank is found blank, and where it is expected. */

import { formatAddress } from '../src/model';
import type { Declaration, Field } from '../src/model';
import { only, sheetOf } from './forms/sheet-of';

const TABLE = [['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '养护里程', '≥30公里']];

function form(...head: readonly (readonly string[])[]): Declaration {
  return only(sheetOf([['2026年项目支出绩效目标表'], ...head, ...TABLE]));
}

function at(field: Field<unknown> | null): string {
  return field ? `${formatAddress({ row: field.place.area.top, column: field.place.area.left })} ${field.state}` : 'none';
}

describe('a label nobody knows behind a blank answer', () => {
  test('is no project name', () => {
    const { heading } = form(['项目名称', '', '', '联系人手机及联系方式', '13900000000'], ['主管部门', '交通局', '', '实施单位', '养护中心']);
    expect(heading.projectName?.state).toBe('blank');
  });

  test('is no amount', () => {
    const { funds } = form(['项目名称', '道路养护', '', '主管部门', '交通局'], ['当年预算（万元）', '', '', '部省补助资金（万元）', '312']);
    expect(funds.annualTotal?.state).toBe('blank');
  });

  test('is no amount, whatever it ends in', () => {
    const { funds } = form(['项目名称', '道路养护', '', '主管部门', '交通局'], ['年度资金总额', '', '上年执行数', '92.5'], ['财政拨款', '60', '', '']);
    expect(funds.annualTotal?.state).toBe('blank');
  });

  test('is no department where it is the unit of money', () => {
    const { heading, funds } = form(['部门名称', '', '', '单位：万元'], ['项目名称', '道路养护', '', ''], ['年度资金总额', '312', '', '']);
    expect([heading.department?.state, funds.unit?.value]).toEqual(['blank', '万元']);
  });

  test('leaves an answer behind a spacer column alone', () => {
    const { heading } = form(['项目名称', '', '道路养护资金', '主管部门', '交通局']);
    expect([heading.projectName?.text, heading.department?.text]).toEqual(['道路养护资金', '交通局']);
  });
});

test('a blank answer of an unmerged form stands where the other answers of its column stand', () => {
  const { heading, funds } = form(['项目名称', '', '', '', '项目性质', '经常性项目'], ['主管部门', '', '交通局'], ['实施单位', '', '养护中心'], ['项目资金（元）', '', '项目资金总额', '', ''], ['', '', '其中：财政资金', '', '500000'], ['', '', '其他资金', '', '0']);
  expect([at(heading.projectName), at(funds.total)]).toEqual(['C2 blank', 'E5 blank']);
});

test('a blank answer right beside its label stays there where the others do', () => {
  expect(at(form(['项目名称', '', '', ''], ['主管部门', '交通局', '实施单位', '养护中心']).heading.projectName)).toBe('B2 blank');
});

test('部门（单位） is the department beside 实施单位, and the unit where it stands alone', () => {
  const both = form(['项目名称', '道路养护'], ['部门（单位）', '交通局', '实施单位', '养护中心']).heading;
  expect([both.department?.text, both.implementingUnit?.text]).toEqual(['交通局', '养护中心']);
  const alone = form(['项目名称', '道路养护'], ['部门（单位）', '交通局']).heading;
  expect([alone.department, alone.implementingUnit?.text]).toEqual([null, '交通局']);
});

test('where to put the stamp is no part of the unit', () => {
  expect(form(['填报单位：（盖章）湘江市交通局'], ['项目名称', '道路养护']).heading.implementingUnit?.text).toBe('湘江市交通局');
});

test('labels of further provinces are known', () => {
  const { heading, funds } = form(['项目支出名称', '道路养护', '项目支出实施期', '2026.01-2026.12'], ['预算总金额（万元）', '300', '本年度金额（万元）', '100']);
  expect([heading.projectName?.text, heading.term?.value?.end.month, funds.total?.text, funds.annualTotal?.text]).toEqual(['道路养护', 12, '300', '100']);
});

test('labels of sums, terms and units that mean the same are known', () => {
  const { heading, funds } = form(['项目名称', '道路养护', '执行单位', '养护中心'], ['实施年限', '2025年6月至2027年12月', '市县主管部门', '交通局'], ['项目资金合计（万元）', '300', '年度预算合计（万元）', '100']);
  expect([heading.implementingUnit?.text, heading.term?.value?.end.year, funds.total?.text, funds.annualTotal?.text]).toEqual(['养护中心', 2027, '300', '100']);
  expect(heading.department?.text).toBe('交通局');
});

test('an amount behind its label in one cell is read without a colon', () => {
  const { funds } = form(['项目名称', '道路养护'], ['项目资金（万元）', '项目资金总额', '300', '财政资金', '250', '其他资金 50']);
  expect([funds.other?.text, funds.other?.value?.number.toNumber()]).toEqual(['50', 50]);
});

test('amounts under labels of the unit’s own are kept with the text beside them', () => {
  const { funds } = form(['项目名称', '道路养护'], ['年度资金总额', '1580', '财政拨款', '1000'], ['财政专户管理资金', '380', '单位资金', '200']);
  expect(funds.otherAmounts?.map((field) => `${field.label} ${field.text}`)).toEqual(['财政专户管理资金 380']);
});

test.each([['≥', '≥90%'], ['正向', '90%']])('the column 指标方向 holds %s', (direction, raw) => {
  const read = only(sheetOf([['2026年项目支出绩效目标表'], ['项目名称', '道路养护'], ['一级指标', '二级指标', '三级指标', '指标方向', '指标值', '计量单位'], ['满意度指标', '服务对象满意度指标', '沿线居民满意度', direction, '90', '%']]));
  expect(read.indicators.rows[0]?.value.text).toBe(raw);
});

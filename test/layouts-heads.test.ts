/** Heads of forms case by case: funds in one column, below their labels or joined with them, titles in two lines, marks of required cells. */

import { readForms } from '../src/layouts';
import type { Declaration, Funds } from '../src/model';
import { only, sheetOf } from './forms/sheet-of';

const TABLE = [['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '养护里程', '≥30公里']];

function money(form: Declaration): Record<string, string> {
  const names: (keyof Funds)[] = ['unit', 'total', 'fiscal', 'other', 'annualTotal', 'annualAppropriation', 'carryOver', 'annualOther'];
  return Object.fromEntries(names.flatMap((name) => (form.funds[name] ? [[name, (form.funds[name] as { text: string }).text]] : [])));
}

describe('the head of a form', () => {
  test('tells project and year apart in one column of amounts', () => {
    const form = only(sheetOf([
      ['2026年项目支出绩效目标申报表'], ['项目名称', '道路养护'], ['项目资金总额', '100'], ['其中：财政资金', '90'], ['其他资金', '10'],
      ['年度资金总额', '50'], ['其中：财政拨款', '45'], ['其他资金', '5'], ...TABLE,
    ]));
    expect(money(form)).toEqual({ total: '100', fiscal: '90', other: '10', annualTotal: '50', annualAppropriation: '45', annualOther: '5' });
  });

  test('reads amounts below their labels', () => {
    const form = only(sheetOf([
      ['2026年项目支出绩效目标申报表', '', '', '单位：万元'], ['项目名称', '道路养护'], ['项目资金', '项目资金总额', '财政资金', '其他资金'], ['', '100', '90', '10'], ...TABLE,
    ]));
    expect(money(form)).toEqual({ unit: '单位：万元', total: '100', fiscal: '90', other: '10' });
  });

  test('reads label and answer in one cell, and tells where in the cell the answer stands', () => {
    const form = only(sheetOf([
      ['项目支出绩效目标表'], ['（2025年度）'], ['项目名称：道路养护', '', '单位：万元'], ['主管部门：交通局', '', '实施单位：养护中心'], ['资金总额：100', '', '财政拨款：100'],
      ['绩效目标：养护好全县的道路，保障通行安全，群众满意。'], ...TABLE,
    ]));
    expect(form.heading.projectName).toMatchObject({ text: '道路养护', place: { span: { start: 5, end: 9 } } });
    expect([form.heading.department?.text, form.heading.implementingUnit?.text, form.goals.annual?.text]).toEqual(['交通局', '养护中心', '养护好全县的道路，保障通行安全，群众满意。']);
    expect(money(form)).toEqual({ unit: '单位：万元', total: '100', fiscal: '100' });
    expect(form.unplaced).toEqual([]);
  });

  test('takes the line of a title in several lines that names the form', () => {
    const { heading, range } = only(sheetOf([['示例市2026年度'], ['财政项目支出绩效目标'], ['申报表'], ['项目名称', '道路养护'], ['主管部门', '交通局'], ...TABLE]));
    expect([heading.title?.text, heading.year?.value, range.top]).toEqual(['财政项目支出绩效目标', 2026, 0]);
  });

  test('reads checked boxes as text and goals below their labels', () => {
    const { heading, goals } = only(sheetOf([
      ['项目支出绩效目标申报表（2026年度）'], ['项目名称', '道路养护'], ['项目属性', '新增项目□ 延续项目☑', '项目期', '2026年1月-2027年12月'],
      ['总体目标', '实施期目标', '年度目标'], ['', '三年内全面改善路况', '完成年度养护任务'], ...TABLE,
    ]));
    expect(heading.projectNature?.text).toBe('新增项目□ 延续项目☑');
    expect(heading.term?.value).toEqual({ start: { year: 2026, month: 1, day: 1 }, end: { year: 2027, month: 12, day: 31 } });
    expect([goals.overall?.text, goals.annual?.text]).toEqual(['三年内全面改善路况', '完成年度养护任务']);
  });

  test('keeps the answered one of a label that a page break prints twice', () => {
    const form = only(sheetOf([
      ['财政项目支出绩效目标申报表'], ['(2022年度)'], ['项目名称', '社区服务', '项目类别', '经常性项目'], ['项目资金(元)', '项目资金总额', '100', '年度资金申请总额', '100'],
      ['', '其中：财政资金', '', '其中：当年财政拨款', '100'], ['', '其中：财政资金', '100', '上年结转资金', '0'], ['', '其他资金', '0', '其他资金', '0'],
      ['项目绩效目标', '项目总目标 (2022年-2022年)', '', '年度总目标'], ['', '', '', '做好社区服务'], ...TABLE.map((texts) => ['', ...texts]),
    ]));
    expect(form.layout).toBe('shanghai');
    expect(money(form)).toEqual({ unit: '项目资金(元)', total: '100', fiscal: '100', other: '0', annualTotal: '100', annualAppropriation: '100', carryOver: '0', annualOther: '0' });
    expect([form.goals.overall?.state, form.goals.annual?.text]).toEqual(['blank', '做好社区服务']);
  });

  test('reads labels with marks of required cells, and shows a number no label explains', () => {
    const form = only(sheetOf([
      ['项目支出绩效目标表2026年'], ['*项目名称', '道路养护', '*主管部门', '交通局'], ['*项目资金总额（元）', '100', '上级补助', '20'], ['*年度绩效目标', '完成养护任务'],
      ...TABLE.map((texts, i) => (i === 0 ? texts.map((text) => `*${text}`) : texts)),
    ]));
    expect([form.heading.department?.text, form.funds.unit?.value, form.goals.annual?.text]).toEqual(['交通局', '元', '完成养护任务']);
    expect(form.unplaced.map((field) => field.text)).toEqual(['上级补助', '20']);
  });

  test('says why two forms side by side are left unread', () => {
    const { forms, unread } = readForms(sheetOf([
      ['项目支出绩效目标表', '', '', '', '', '项目支出绩效目标表'], ['项目名称', '甲', '', '', '', '项目名称', '乙'], ...TABLE.map((texts) => [...texts, '', ...texts]),
    ]));
    expect(forms).toEqual([]);
    expect(unread[0]?.reason).toContain('左右并排');
  });
});

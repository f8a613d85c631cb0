/** Goals told in several rows under one label: every row belongs to the goal, and none is left over. */

import { goalText, type Range } from '../src/model';
import { Examiner } from '../src/session';
import { indicatorLines, only, sheetOf } from './forms/sheet-of';

const span = (top: number, left: number, bottom: number, right: number): Range => ({ top, left, bottom, right });

const HEAD = [['2026年项目支出绩效目标申报表', '', '', '单位：万元'], ['项目名称', '道路养护', '主管部门', '交通局'], ['年度资金总额', '100', '财政拨款', '100']];
const TABLE = [['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '养护里程', '≥30公里']];
const FIRST = '完成全县乡村道路日常养护，保持通行安全。';
const SECOND = '开展养护人员业务培训，提升养护质量。';
const THIRD = '及时修补路面病害，沿线群众满意。';

describe('a goal in several rows', () => {
  test.each([
    ['under one merged label', [['年度目标', `目标1：${FIRST}`], ['', `目标2：${SECOND}`], ['', `目标3：${THIRD}`]], [span(3, 0, 5, 0), span(3, 1, 3, 3), span(4, 1, 4, 3), span(5, 1, 5, 3)]],
    ['under one merged label, without numbers', [['年度总体目标', FIRST], ['', SECOND], ['', THIRD]], [span(3, 0, 5, 0)]],
    ['below a label that is not merged', [['年度目标', `1.${FIRST}`], ['', `2.${SECOND}`], ['', `3.${THIRD}`]], []],
    ['with a blank row between', [['年度目标', FIRST], ['', ''], ['', SECOND], ['', THIRD]], [span(3, 0, 6, 0)]],
    ['each behind a prompt of its own', [['总体目标', '目标1', FIRST], ['', '目标2：', SECOND], ['', '目标3', THIRD]], [span(3, 0, 5, 0)]],
    ['each behind its number in a cell of its own', [['目标', '1', FIRST], ['', '2', SECOND], ['', '（3）', THIRD]], [span(3, 0, 5, 0)]],
    ['with a first row nobody filled in', [['年度目标', ''], ['', FIRST], ['', SECOND], ['', THIRD]], [span(3, 0, 6, 0), span(3, 1, 3, 3)]],
  ] as const)('is read %s', (_, rows, merges) => {
    const form = only(sheetOf([...HEAD, ...rows, ...TABLE], merges));
    const said = goalText(form.goals, 'annual').split('\n').map((line) => line.replace(/^(?:目标)?\d[：.]/, ''));
    expect(said).toEqual([FIRST, SECOND, THIRD]);
    expect(form.unplaced.map((field) => field.text)).toEqual([]);
    expect(indicatorLines(form)).toEqual(['产出指标|数量指标|养护里程|≥30公里']);
  });

  test('is read on both sides of a form', () => {
    const rows = [['总体目标', '实施期目标', '', '年度目标'], ['', `目标1：${FIRST}`, '', `目标1：${SECOND}`], ['', '目标2：三年内全面改善路况。', '', `目标2：${THIRD}`]];
    const form = only(sheetOf([...HEAD, ...rows, ...TABLE], [span(3, 0, 5, 0), span(3, 1, 3, 2), span(4, 1, 4, 2), span(5, 1, 5, 2)]));
    expect(goalText(form.goals, 'overall')).toBe(`目标1：${FIRST}\n目标2：三年内全面改善路况。`);
    expect(goalText(form.goals, 'annual')).toBe(`目标1：${SECOND}\n目标2：${THIRD}`);
    expect(form.unplaced).toEqual([]);
  });

  test('does not take in the next label or a line nobody knows', () => {
    const form = only(sheetOf([...HEAD, ['年度目标', FIRST], ['保障措施', SECOND], ['甲乙丙丁', THIRD], ...TABLE]));
    expect(goalText(form.goals, 'annual')).toBe(FIRST);
    expect(form.unplaced.map((field) => field.text)).toEqual(['甲乙丙丁', THIRD]);
  });

  test('is long enough when its rows are together, and each of its texts is checked', () => {
    const examiner = new Examiner(undefined, false);
    const sheet = sheetOf([...HEAD, ['年度目标', '养好道路。'], ['', '修补路面病害，让XX群众满意。'], ...TABLE], [span(3, 0, 4, 0)]);
    examiner.arrange([sheet.name]);
    examiner.update(sheet);
    const found = examiner.result().findings.filter(({ rule }) => /^goal|placeholder/.test(rule.id));
    expect(found.map((finding) => [finding.rule.id, finding.fields[0].place.area.top])).toEqual([['form-placeholder', 4]]);
  });
});

/** 湖北: a table of goals, then a table of indicators for each, its heading above its header. */
test('tells the table of the whole term and that of the year by the headings above them', () => {
  const form = only(sheetOf([
    ['2024年项目支出绩效目标申报表'], ['项目名称', '技能培训'], ['主管部门', '人社局'], ['项目绩效总目标'], ['名称', '目标说明'], ['长期绩效目标', FIRST], ['年度绩效目标', SECOND],
    ['长期绩效目标表'], ['目标名称', '一级指标', '二级指标', '三级指标', '指标值'], ['长期绩效目标', '产出指标', '数量指标', '培训人次', '≥6000人次'],
    ['年度绩效目标表'], ['目标名称', '一级指标', '二级指标', '三级指标', '指标值'], ['年度绩效目标', '产出指标', '数量指标', '培训人次', '≥2000人次'],
  ]));
  expect([form.goals.overall?.text, form.goals.annual?.text]).toEqual([FIRST, SECOND]);
  expect([form.indicators, form.midTermIndicators].map((table) => table?.rows.map(({ value }) => value.text))).toEqual([['≥2000人次'], ['≥6000人次']]);
  expect(form.unplaced).toEqual([]);
});

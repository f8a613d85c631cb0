/** Several labels with their answers in one cell: each is a field of its own, and a fix of one leaves the others as they stand. */

import { joinedLabels } from '../src/layouts/joined-labels';
import { Sheet, type Field } from '../src/model';
import { Examiner, editsOfFix, type Examination } from '../src/session';
import { mappingOf } from '../src/session/mapping';
import { only, sheetOf } from './forms/sheet-of';

const TABLE = [
  ['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '养护道路里程', '≥320公里'], ['产出指标', '质量指标', '养护验收合格率', '≥95%'],
  ['产出指标', '时效指标', '路面病害修补及时率', '≥90%'], ['成本指标', '经济成本指标', '每公里日常养护成本', '≤3600元/公里'],
  ['效益指标', '社会效益指标', '道路安全畅通率', '≥95%'], ['满意度指标', '服务对象满意度指标', '沿线群众满意度', '≥90%'],
];
const GOAL = ['年度绩效目标', '做好全县乡村道路的日常养护，及时修补路面病害，保持道路安全畅通，沿线群众较为满意。'];

function head(...texts: readonly string[]): Sheet {
  return sheetOf([['2026年项目支出绩效目标申报表'], ...texts.map((text) => [text]), GOAL, ...TABLE], texts.map((_, i) => ({ top: i + 1, left: 0, bottom: i + 1, right: 3 })));
}

function examined(sheet: Sheet): { readonly result: Examination; readonly examiner: Examiner } {
  const examiner = new Examiner(undefined, false);
  examiner.arrange([sheet.name]);
  examiner.update(sheet);
  return { result: examiner.result(), examiner };
}

/** `meaning=answer`, part by part. */
function parts(text: string): string[] {
  return joinedLabels(text).map(({ meaning, answer }) => `${meaning}=${text.slice(answer.start, answer.end)}`);
}

const SOUND = ['填报单位：县交通运输局　　填报日期：2025年10月　　单位：万元', '项目名称：乡村道路日常养护    项目编码：13022526P000410100017', '项目资金总额：120.50   其中：财政资金：100.50   其他资金：20.00'];

describe('labels that share a cell', () => {
  test('are read with an answer each, and each answer knows its part of the cell', () => {
    const form = only(head(...SOUND));
    const { heading, funds } = form;
    expect([heading.projectName?.text, heading.projectCode?.text, heading.implementingUnit?.text]).toEqual(['乡村道路日常养护', '13022526P000410100017', '县交通运输局']);
    expect(heading.others.map(({ label, text }) => `${label} ${text}`)).toEqual(['填报日期 2025年10月']);
    expect([funds.unit?.value, funds.total?.value?.number.toString(), funds.fiscal?.value?.number.toString(), funds.other?.value?.number.toString()]).toEqual(['万元', '120.5', '100.5', '20']);
    const inCell = ({ place: { area, span } }: Field<unknown>, row: number): string => SOUND[row - 1]!.slice(span!.start, span!.end) + (area.top === row && area.right === 3);
    expect([inCell(heading.projectCode!, 2), inCell(funds.fiscal!, 3)]).toEqual(['13022526P000410100017true', '100.50true']);
    expect(form.unplaced).toEqual([]);
    expect(mappingOf(form).find(({ area }) => area.top === 2)?.label).toBe('项目名称、项目编码');
  });

  test('are no fault: a sound form that prints them so raises nothing but suggestions', () => {
    expect(examined(head(...SOUND)).result.findings.filter((finding) => finding.severity !== 'suggestion').map((finding) => finding.message)).toEqual([]);
  });

  test('flags the blank one among them', () => {
    const { result } = examined(head('项目名称：　　　　　项目编码：13022526P000410100017', '主管部门：县交通运输局  实施单位：公路站', '项目资金总额：120.50万元'));
    expect(result.forms[0]!.form.heading.projectName?.state).toBe('blank');
    expect(result.findings.filter((finding) => finding.severity === 'error').map((finding) => finding.fields[0].label)).toEqual(['项目名称']);
  });

  test('keep what stands beside them when one of them is mended', () => {
    const sheet = head('项目名称：乡村道路日常养护    项目编码：13022526P000410100017', '项目资金总额：120.50   财政资金：100.50   其他资金：无', '主管部门：县交通运输局  单位：万元');
    const { result, examiner } = examined(sheet);
    const finding = result.findings.find(({ fields: [field] }) => field.label === '其他资金')!;
    expect(editsOfFix(finding, finding.fixes[0]!, { sheet: (name) => examiner.sheet(name), form: () => undefined })).toEqual([
      expect.objectContaining({ row: 2, column: 0, was: '项目资金总额：120.50   财政资金：100.50   其他资金：无', text: '项目资金总额：120.50   财政资金：100.50   其他资金：0.00' }),
    ]);
  });

  test('are changed together when one fix means several of them', () => {
    const text = '开始日期：2026-12-31   结束日期：2026-01-01';
    const { result, examiner } = examined(head('项目名称：乡村道路日常养护', text, '项目资金总额：120.50万元'));
    const { startDate, endDate } = result.forms[0]!.form.heading;
    const fix = { title: '对调', safe: false, changes: [{ field: startDate!, text: '2026-1-1' }, { field: endDate!, text: '2026年12月31日' }] };
    expect(editsOfFix(result.findings[0]!, fix, { sheet: (name) => examiner.sheet(name), form: () => undefined })).toEqual([
      { kind: 'text', sheet: '表', row: 2, column: 0, was: text, text: '开始日期：2026-1-1   结束日期：2026年12月31日' },
    ]);
  });

  test('take the unit behind the label it belongs to, not behind the last answer of the cell', () => {
    const { result, examiner } = examined(head('项目名称：乡村道路日常养护', '项目资金总额：1,205,000.00   财政资金：1,205,000.00   其他资金：0.00'));
    const finding = result.findings.find(({ rule }) => rule.id === 'funds-unit-undeclared')!;
    expect(editsOfFix(finding, finding.fixes[0]!, { sheet: (name) => examiner.sheet(name), form: () => undefined })).toEqual([
      expect.objectContaining({ text: '项目资金总额(元)：1,205,000.00   财政资金：1,205,000.00   其他资金：0.00' }),
    ]);
  });

  test('get no fix where a formula prints them', () => {
    const base = head('项目名称：乡村道路日常养护', '项目资金总额：120.50   财政资金：120.50   其他资金：无', '主管部门：县交通运输局  单位：万元');
    const cells = new Map([...base.cells].map(([key, cell]) => [key, cell.text.includes('其他资金：无') ? { ...cell, formula: '"项目资金总额："&F1' } : cell]));
    const { result } = examined(new Sheet({ ...base, cells }));
    expect(result.findings.filter(({ fields: [field] }) => field.label === '其他资金').map((finding) => finding.fixes)).toEqual([[]]);
  });

  test('read the last answer in the next cell where their own is blank', () => {
    const form = only(sheetOf([['2026年项目支出绩效目标申报表'], ['项目名称：乡村道路   项目编码：', '13022526P000410100017'], GOAL, ...TABLE]));
    expect([form.heading.projectName?.text, form.heading.projectCode?.text]).toEqual(['乡村道路', '13022526P000410100017']);
  });
});

describe('what parts a cell', () => {
  test.each([
    ['项 目 名 称：甲   主 管 部 门：乙局', ['projectName=甲', 'department=乙局']],
    ['填 报 单 位：某局 金 额 单 位：万元', ['implementingUnit=某局', 'unit=万元']],
    ['项目名称：甲\n主管部门：\n实施单位：丙', ['projectName=甲', 'department=', 'implementingUnit=丙']],
    ['填报单位：    填报日期：   ', ['implementingUnit=', 'note=']],
    ['项目名称：甲；  项目编码：3', ['projectName=甲', 'projectCode=3']],
    ['填报单位（盖章）：某局   日期：2025 年 10 月   单位：万元（两位小数）', ['implementingUnit=某局', 'note=2025 年 10 月', 'unit=万元（两位小数）']],
    ['绩效目标：完成养护。群众满意。\n年度目标：完成30公里。', ['goal=完成养护。群众满意。', 'annual=完成30公里。']],
    ['联系人：张三 联系电话：02112345678 填表日期：2025年9月', ['note=张三', 'note=02112345678', 'note=2025年9月']],
  ])('parts %j', (text, expected) => expect(parts(text)).toEqual(expected));

  test.each([
    ['项目名称：甲（项目编码：31）', ['projectName=甲（项目编码：31）']],
    ['项目名称：主管部门：某局', ['projectName=主管部门：某局']],
    ['项目名称：甲 附件：见后', ['projectName=甲 附件：见后']],
    ['实施单位：甲局 单位：乙所', ['implementingUnit=甲局 单位：乙所']],
    ['项目概况：本项目由交通局组织。\n实施单位：负责施工', ['note=本项目由交通局组织。\n实施单位：负责施工']],
    ['主管部门：甲局 主管部门：乙局', ['department=甲局 主管部门：乙局']],
    ['其中：财政资金：80', ['financed=80']],
    ['时间：10:30 地点：会议室', []],
    ['单位：万元   填报日期：2025年10月', []],
  ])('leaves %j whole', (text, expected) => expect(parts(text)).toEqual(expected));
});

test('parts a cell that answers its label and names others', () => {
  const form = only(sheetOf([
    ['2026年项目支出绩效目标申报表'], ['项目名称', '道路养护    项目编码：31002600012'], ['主管部门', '交通局 实施单位：养护所'], ['资金总额（万元）', '120 财政拨款：100', '其他资金', '20'],
    ['年度目标', '养护道路320公里。 实施单位：各镇'], ...TABLE,
  ]));
  const { heading, funds } = form;
  expect([heading.projectName, heading.projectCode, heading.department, heading.implementingUnit].map((field) => field?.text)).toEqual(['道路养护', '31002600012', '交通局', '养护所']);
  expect([funds.total, funds.fiscal, funds.other].map((field) => field?.value?.number.toString())).toEqual(['120', '100', '20']);
  expect(form.goals.annual?.text).toBe('养护道路320公里。 实施单位：各镇');
  expect(heading.projectName?.place.span).toEqual({ start: 0, end: 4 });
});

/** Recognition case by case: what counties print beside, above, below and instead of a form. */

import { layouts, readForms } from '../src/layouts';
import { formatRange } from '../src/model';
import { row } from '../src/rules/example';
import { drawForm, drawList, stack } from './forms/draw';
import { find, indicatorLines, only, retyped, sheetOf } from './forms/sheet-of';

describe('several forms on one sheet', () => {
  test.each([0, 1, 5])('reads forms of several layouts with %i blank rows between them, top to bottom', (gap) => {
    const layoutIds = ['shanghai', 'hebei', 'central-2021', 'generic', 'shanghai', 'central-2015'];
    const { forms } = readForms(stack(layoutIds.map((layout) => drawForm({ layout }, { footer: true })), gap));
    expect(forms.map((form) => form.layout)).toEqual(layoutIds);
    expect(new Set(forms.map((form) => form.id)).size).toBe(forms.length);
    forms.forEach((form, i) => expect(i === 0 || forms[i - 1]!.range.bottom < form.range.top).toBe(true));
    layoutIds.forEach((layout, i) => expect(indicatorLines(forms[i]!)).toEqual(indicatorLines(only(drawForm({ layout })))));
  });

  test('reads many forms one directly below the other', () => {
    const { forms } = readForms(stack(Array.from({ length: 40 }, (_, i) => drawForm({ answers: { 项目名称: `项目${i}` } }, { unusedRows: i % 3 })), 0));
    expect(forms.map((form) => form.heading.projectName?.text)).toEqual(Array.from({ length: 40 }, (_, i) => `项目${i}`));
  });

  test('reads a list of several projects, merged or repeated', () => {
    for (const levels of ['merged', 'repeated', 'blank'] as const) {
      const sheet = drawList([{ answers: { 项目名称: '甲项目' } }, { answers: { 项目名称: '乙项目' }, without: ['质量指标'] }], { levels });
      const { forms } = readForms(sheet);
      expect(forms.map((form) => [form.heading.projectName?.text, form.indicators.rows.length, formatRange(form.range)])).toEqual([['甲项目', 6, 'A3:K8'], ['乙项目', 5, 'A9:K13']]);
    }
  });

  test('reads units printed above their projects in a list', () => {
    const sheet = sheetOf([
      ['2026年项目支出绩效目标表'],
      ['单位名称、项目名称', '项目年度绩效目标', '一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '指标属性', '指标内容'],
      ['示例县教育局'],
      ['校舍维修', '按期完成维修', '产出指标', '数量指标', '维修校舍面积', '>=', '1200', '平方米', '定量指标', '面积'],
      ['', '', '满意度指标', '服务对象满意度指标', '师生满意度', '>=', '90', '%', '定量指标', '满意度'],
    ]);
    const form = only(sheet);
    expect(form.layout).toBe('list');
    expect(form.heading.department?.text).toBe('示例县教育局');
    expect(indicatorLines(form)).toEqual(['产出指标|数量指标|维修校舍面积|>=1200平方米', '满意度指标|服务对象满意度指标|师生满意度|>=90%']);
  });
});

describe('projects of one name in a list', () => {
  const TITLE = ['2026年项目支出绩效目标表'];
  /** 产出, 效益 and 满意度 of one project; `lead` stands before them in each row. */
  const rows = (...lead: readonly (readonly string[])[]): string[][] =>
    [['产出指标', '数量指标', '养护里程', '≥30公里', '50'], ['效益指标', '社会效益指标', '受益人口', '≥3万人', '30'], ['满意度指标', '服务对象满意度指标', '居民满意度', '≥90%', '20']].map((row, i) => [...(lead[i] ?? lead[0]!), ...row]);
  const counts = (columns: readonly string[], ...lines: readonly string[][]): number[] => readForms(sheetOf([TITLE, [...columns, '一级指标', '二级指标', '三级指标', '指标值', '权重'], ...lines])).forms.map((form) => form.indicators.rows.length);

  test.each<readonly [string, readonly string[], string[][]]>([
    ['a name printed once for each', ['项目名称'], [...rows(['道路养护'], [''], ['']), ...rows(['道路养护'], [''], [''])]],
    ['a code in every row', ['项目名称', '项目编码'], [...rows(['道路养护', '101']), ...rows(['道路养护', '102'])]],
    ['a number', ['序号', '项目名称'], [...rows(['1', '道路养护'], ['', '道路养护'], ['', '道路养护']), ...rows(['2', '道路养护'], ['', '道路养护'], ['', '道路养护'])]],
    ['an amount', ['项目名称', '资金总额'], [...rows(['道路养护', '100']), ...rows(['道路养护', '60'])]],
    ['a unit', ['单位名称', '项目名称'], [...rows(['甲校', '公用经费']), ...rows(['乙校', '公用经费'])]],
    ['weights that have made 100', ['项目名称'], [...rows(['道路养护']), ...rows(['道路养护'])]],
  ])('are told apart by %s where their categories begin anew', (_, columns, lines) => expect(counts(columns, ...lines)).toEqual([3, 3]));

  test('are told apart by the units printed above them', () => {
    expect(counts(['项目名称'], ['甲校'], ...rows(['公用经费'], [''], ['']), ['乙校'], ...rows(['公用经费'], [''], ['']))).toEqual([3, 3]);
  });

  test.each<readonly [string, readonly string[], string[][]]>([
    ['though a page break prints its name again', ['项目名称'], [...rows(['道路养护'], [''], ['道路养护'])]],
    ['though its categories are out of order', ['项目名称'], [...rows(['道路养护']).slice(0, 2), ['道路养护', '产出指标', '质量指标', '合格率', '≥95%', '20']]],
    ['though its rows are counted', ['序号', '项目名称'], [...rows(['1', '道路养护'], ['2', '道路养护']).slice(0, 2), ['3', '道路养护', '产出指标', '质量指标', '合格率', '≥95%', '20']]],
  ])('stay one project %s', (_, columns, lines) => expect(counts(columns, ...lines)).toEqual([3]));
});

describe('what is no declaration', () => {
  test('keeps silent on narratives, budget tables and lists of names', () => {
    const narrative = sheetOf([['项目经费情况说明'], ['一、项目概述'], ['主要用于日常工作，产出指标和效益指标见申报表。'], ['七、绩效目标'], ['见财政项目支出绩效目标申报表。']]);
    const budget = sheetOf([['收支预算总表'], ['收入', '', '支出', ''], ['项目', '预算数', '项目', '预算数'], ['一、财政拨款', '100', '一、基本支出', '60'], ['二、其他资金', '0', '二、项目支出', '40']]);
    const projects = sheetOf([['项目支出预算表'], ['项目名称', '资金总额', '财政拨款', '其他资金'], ['业务培训', '28', '28', '0']]);
    for (const sheet of [narrative, budget, projects, sheetOf([])]) expect(readForms(sheet)).toMatchObject({ forms: [], unread: [] });
  });

  test('says why a department form is left unread', () => {
    const sheet = retyped(drawForm({}), { '0,0': '部门整体支出绩效目标申报表' });
    const { forms, unread } = readForms(sheet);
    expect(forms).toEqual([]);
    expect(unread[0]).toMatchObject({ field: { text: '部门整体支出绩效目标申报表' }, reason: expect.stringContaining('部门整体') });
  });

  test('says why a self-evaluation is left unread', () => {
    const table = [['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'], ['产出指标', '数量指标', '培训场次', '≥4场', '4场', '20', '20']];
    for (const title of ['项目支出绩效自评表', '项目支出绩效情况表']) {
      const { forms, unread } = readForms(sheetOf([[title], ['项目名称', '业务培训'], ...table]));
      expect(forms).toEqual([]);
      expect(unread).toHaveLength(1);
    }
  });

  test('says so when a form has no recognisable table', () => {
    const sheet = sheetOf([['某项目情况'], ['项目名称', '业务培训', '项目性质', '一次性'], ['主管部门', '某局', '实施单位', '某中心'], ['项目资金总额', '10']]);
    expect(readForms(sheet).unread[0]?.reason).toContain('表头');
  });
});

describe('the head of a form', () => {
  test('takes a text for an answer where an answer stands', () => {
    const form = only(drawForm({ answers: { 项目名称: '绩效目标', 项目类别: '其他' }, rows: [row('满意度指标', '服务对象满意度指标', '满意度', '≥90(%)')] }));
    expect(form.heading.projectName?.text).toBe('绩效目标');
    expect(indicatorLines(form).at(-1)).toBe('满意度指标|服务对象满意度指标|满意度|≥90(%)');
    expect(form.unplaced).toEqual([]);
  });

  test('keeps every blank answer as a blank field of its own cell', () => {
    const blank = { 项目名称: '', 项目性质: '', 主管部门: '', 实施单位: '', 计划开始日期: '', 计划完成日期: '', 项目资金总额: '', 财政资金: '', 其他资金: '', 年度资金申请总额: '', 当年财政拨款: '', 上年结转资金: '', 年度其他资金: '', 项目总目标: '', 年度总体目标: '' };
    for (const grid of ['eight', 'six', 'five'] as const) {
      for (const merged of [true, false]) {
        const form = only(drawForm({ answers: blank }, { grid, merged }));
        const { heading: h, funds: f, goals: g } = form;
        const fields = [h.projectName, h.department, h.implementingUnit, h.startDate, h.endDate, f.total, f.fiscal, f.other, f.annualTotal, f.annualAppropriation, f.carryOver, f.annualOther, g.overall, g.annual];
        expect(fields.map((field) => field?.state)).toEqual(fields.map(() => 'blank'));
        expect(new Set(fields.map((field) => `${field!.place.area.top},${field!.place.area.left}`)).size).toBe(fields.length);
        expect(form.indicators.rows).toHaveLength(7);
      }
    }
  });

  test.each(['shanghai', 'hebei', 'central-2015', 'central-2021', 'generic'])('shows an unreadable amount of %s', (layout) => {
    const money = layout === 'central-2021' ? '年度资金申请总额' : layout === 'hebei' ? '预算数' : '项目资金总额';
    const { funds } = only(drawForm({ layout, answers: { [money]: '见附件' } }));
    expect((funds.total ?? funds.annualTotal)?.state).toBe('unreadable');
  });

  test.each([
    ['the year line', {}, '（2026年度）'],
    ['the title', { 年度: '', 标题: '2025年财政项目支出绩效目标申报表' }, '2025年财政项目支出绩效目标申报表'],
    ['the dates', { 年度: '' }, '2026-01-01'],
  ])('finds the year in %s', (_, answers, text) => {
    const { year } = only(drawForm({ answers })).heading;
    expect(year?.text).toBe(text);
    expect(year?.value).toBe(text.includes('2025') ? 2025 : 2026);
  });

  test('reads 单位 and amounts typed apart, and formulas as formulas', () => {
    const form = only(drawForm({ answers: { 项目资金总额: { formula: 'C7+C9', value: 860000, shows: '860,000.00' } } }, { unitPlace: 'line' }));
    expect(form.funds.total).toMatchObject({ stored: 'formula', state: 'read' });
    expect(form.funds.unit).toMatchObject({ value: '元', text: '金额单位：元' });
  });

  test('shows what it cannot place instead of dropping it', () => {
    const sheet = drawForm({});
    const [r, c] = find(sheet, '主管部门');
    const form = only(retyped(sheet, { [`${r},${c}`]: '归口科室名' }));
    expect(form.heading.department).toBeNull();
    expect(form.unplaced.map((field) => field.text)).toEqual(['归口科室名', '上海市宝山区卫生健康委员会']);
  });

  test('lets a clerk point at an answer and at the header row', () => {
    const sheet = drawForm({});
    const [r, c] = find(sheet, '主管部门');
    const renamed = retyped(sheet, { [`${r},${c}`]: '归口科室名' });
    const [dr, dc] = find(renamed, '上海市宝山区卫生健康委员会');
    const [form] = readForms(renamed, [{ sheet: sheet.name, row: dr, column: dc, meaning: 'department' }]).forms;
    expect(form?.heading.department).toMatchObject({ text: '上海市宝山区卫生健康委员会', state: 'read' });
    const odd = sheetOf([['支出目标'], ['项目名称', '业务培训', '主管部门', '某局'], ['大类', '小类', '内容', '数'], ['产出', '数量', '培训场次', '≥4场'], ['效益', '社会效益', '知晓率', '≥90%']]);
    const [pointed] = readForms(odd, [{ sheet: '表', row: 2, column: 0, meaning: 'indicatorHeader' }]).forms;
    expect(pointed && indicatorLines(pointed)).toEqual(['产出|数量|培训场次|≥4场', '效益|社会效益|知晓率|≥90%']);
    const list = sheetOf([['支出目标清单'], ['项目名称', '大类', '小类', '内容', '数'], ['甲项目', '产出', '数量', '培训场次', '≥4场'], ['乙项目', '产出', '数量', '会议场次', '≥2场']]);
    const projects = readForms(list, [{ sheet: '表', row: 1, column: 0, meaning: 'indicatorHeader' }]).forms;
    expect(projects.map(({ heading }) => heading.projectName?.text)).toEqual(['甲项目', '乙项目']);
  });
});

test.each([['产出指标', '效益指标', '满意度指标'], ['产出', '效益', '满意度']])('tells the columns of a table without a header by %s, %s and %s in its rows', (output, benefit, satisfaction) => {
  const form = only(sheetOf([
    ['2026年项目绩效目标申报表'], ['项目名称', '医保补助', '主管部门', '医保局'], ['预算金额（万元）', '384'],
    [output, '数量', '参保人数', '≥54万人'], ['', '质量', '参保率', '≥96%'], [benefit, '社会效益', '直接结算率', '≥70%'], [satisfaction, '服务对象满意度', '参保人员满意度', '≥88%'],
  ]));
  expect(indicatorLines(form)).toEqual([`${output}|数量|参保人数|≥54万人`, `${output}|质量|参保率|≥96%`, `${benefit}|社会效益|直接结算率|≥70%`, `${satisfaction}|服务对象满意度|参保人员满意度|≥88%`]);
});

test('says that names and values in one column are not read, and reads 目标值及单位 in a column of its own', () => {
  const rows = (last: readonly string[], row: readonly string[]): readonly (readonly string[])[] => [['2026年项目绩效目标申报表'], ['项目名称', '道路养护', '主管部门', '交通局'], ['资金总额（万元）', '120'], ['一级指标', '二级指标', ...last], ['产出指标', '数量指标', ...row]];
  const joined = readForms(sheetOf(rows(['三级指标及指标值'], ['养护里程≥620公里'])));
  expect([joined.forms.length, joined.unread[0]?.reason]).toEqual([0, expect.stringContaining('同一格')]);
  expect(indicatorLines(only(sheetOf(rows(['三级指标', '目标值及单位'], ['养护里程', '≥620公里']))))).toEqual(['产出指标|数量指标|养护里程|≥620公里']);
});

test('keeps layout ids unique', () => {
  expect(new Set(layouts.map((layout) => layout.id)).size).toBe(layouts.length);
});

test('takes a month that stands alone in its row for an answer, not for a step of a spending plan', () => {
  const form = readForms(drawForm({ answers: { 计划完成日期: '12月底' } })).forms[0]!;
  expect(form.heading.endDate?.text).toBe('12月底');
  expect(form.funds.total?.value?.number.toFixed()).toBe('860000');
});

/** The rules of the groups form, funds and goal: their examples, their silences, and the nasty cases between. */

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { check, createChecker, type Finding } from '../src/checker';
import { textsOf } from '../src/checker/texts';
import { openFile } from '../src/hosts/file';
import { readForms } from '../src/layouts';
import type { Declaration, Field } from '../src/model';
import { formsOf, row, type AnyRule, type Example, type FormExample } from '../src/rules';
import { formRules } from '../src/rules/form';
import { fundsRules } from '../src/rules/funds';
import { goalRules } from '../src/rules/goal';
import { amountsOf } from '../src/rules/funds/amounts';
import { drawForm, type DrawOptions } from './forms/draw';
import { SHARED, describeShared } from './shared';

const RULES: readonly AnyRule[] = [...formRules, ...fundsRules, ...goalRules];

function declared(example: Example, options: DrawOptions = {}): readonly Declaration[] {
  return formsOf(example).flatMap((form, i) => readForms(drawForm(form, { sheetName: `申报表${i + 1}`, ...options })).forms);
}

function judged(forms: readonly Declaration[]): readonly Finding[] {
  const checker = createChecker(RULES);
  return [...forms.flatMap((form) => checker.checkForm(form).findings), ...checker.checkWorkbook({ forms: forms, narratives: [], statements: [] }).findings];
}

function spoken(example: Example, options: DrawOptions = {}): readonly string[] {
  return judged(declared(example, options)).map((finding) => `${finding.rule.id} ${finding.severity} @ ${finding.fields[0].label}: ${finding.message}`);
}

function ids(example: Example, options: DrawOptions = {}): readonly string[] {
  return judged(declared(example, options)).map((finding) => finding.rule.id);
}

/** Why a rule could not judge the one form. */
function reasons(id: string, form: Declaration): readonly string[] {
  const rules = RULES.filter((rule) => rule.id === id);
  return check(form, rules).ledger.flatMap((entry) => (entry.state === 'not-checked' ? [entry.reason ?? ''] : []));
}

const answers = (typed: NonNullable<FormExample['answers']>, layout?: string): FormExample => (layout ? { layout, answers: typed } : { answers: typed });
const GOAL = '按计划完成供水点采样检测和结果公示，检测质量符合国家标准，居民对饮水卫生工作较为满意。';

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('flags its wrong example and nothing else', () => {
    const found = judged(declared(rule.example.wrong));
    expect(new Set(found.map((finding) => finding.rule.id))).toEqual(new Set([id]));
    expect(found.some((finding) => finding.severity === rule.severity)).toBe(true);
  });

  it('accepts its right example', () => {
    expect(spoken(rule.example.right)).toEqual([]);
  });

  it('offers only fixes that change something, and safe ones resolve it', () => {
    for (const finding of judged(declared(rule.example.wrong))) {
      for (const fix of finding.fixes) {
        expect(fix.title).not.toBe('');
        expect(fix.changes.every(({ field, text, as }) => text !== field.text || as === 'number')).toBe(true);
      }
    }
  });
});

describe('required answers', () => {
  it.each(['项目名称', '主管部门', '实施单位', '计划开始日期', '计划完成日期'] as const)('flags a blank %s', (label) => {
    expect(spoken(answers({ [label]: '' }))).toEqual([expect.stringMatching(`^form-field-missing error @ ${label}`)]);
  });

  it.each(['项目性质', '项目类别'] as const)('flags a blank %s as a warning', (label) => {
    expect(spoken(answers({ [label]: ' ' }))).toEqual([expect.stringMatching(`^form-attribute-missing warning @ ${label}`)]);
  });

  it.each(['□新增 □延续', '新增□　延续□', '□一次性项目 □经常性项目（3年）'])('flags choices of which none is ticked: %s', (choices) => {
    expect(spoken(answers({ 项目性质: choices }))).toEqual([expect.stringMatching(/^form-attribute-missing warning @ 项目性质.*一个也没有勾选/)]);
  });

  it.each(['□新增 ☑延续', '■新增 □延续', 'R新增 □延续', '新增□ 延续√', '□新增 延续', '新增（ ）延续（√）', '\uF052新增 □延续'])('accepts a choice that is ticked: %s', (choices) => {
    expect(ids(answers({ 项目性质: choices })).filter((id) => id === 'form-attribute-missing' || id === 'form-placeholder')).toEqual([]);
  });

  it('flags choices in brackets of which none is ticked', () => {
    expect(ids(answers({ 项目性质: '新增（ ）延续（ ）' }))).toEqual(['form-placeholder']);
  });

  it('flags a blank 项目编码 and 项目属性 where they are printed', () => {
    expect(ids(answers({ 项目编码: '' }, 'hebei'))).toEqual(['form-attribute-missing']);
    expect(ids(answers({ 项目属性: '' }, 'central-2015'))).toEqual(['form-attribute-missing']);
    expect(ids(answers({ 项目期: '' }, 'central-2015'))).toEqual(['form-attribute-missing']);
  });

  it.each(['hebei', 'central-2015', 'central-2021', 'list', 'generic'])('accepts the %s form, which prints other labels', (layout) => {
    expect(spoken({ layout })).toEqual([]);
  });
});

describe('dates and years', () => {
  it.each(['2026-12-31', '2026/12/31', '2026.12.31', '2026年12月31日', '20261231', '２０２６－１２－３１', '2026年12月31日前', '2026-12-31 00:00:00', '二〇二六年十二月三十一日', '2026年12月'])('accepts %s', (date) => {
    expect(spoken(answers({ 计划完成日期: date })).filter((line) => !line.startsWith('form-stray-character'))).toEqual([]);
  });

  it.each(['2026年2月30日', '2026-13-01', '长期', '见附件', '待填写', 'XXXX年XX月XX日', '-'])('flags %s once', (date) => {
    expect(ids(answers({ 计划完成日期: date }))).toEqual(['form-date-unreadable']);
  });

  it('keeps the other date rules unjudged beside an unreadable or blank date', () => {
    for (const date of ['长期', '']) {
      const [form] = declared(answers({ 计划完成日期: date }));
      for (const id of ['form-period-reversed', 'form-period-outside-year', 'funds-single-year-difference']) expect(reasons(id, form!)).toEqual([expect.stringContaining('计划完成日期')]);
    }
  });

  it('leaves a date in page markup to the rule on markup', () => {
    expect(ids(answers({ 计划完成日期: '<p>2026-12-31</p>' }))).toEqual(['form-markup-residue']);
  });

  it('accepts a project of one day and flags one that ends before it begins, once', () => {
    expect(ids(answers({ 计划开始日期: '2026-05-01', 计划完成日期: '2026-05-01' }))).toEqual([]);
    expect(ids(answers({ 计划开始日期: '2026-05-02', 计划完成日期: '2026-05-01' }))).toEqual(['form-period-reversed']);
    expect(ids(answers({ 计划开始日期: '2028-05-02', 计划完成日期: '2027-05-01' }))).toEqual(['form-period-reversed']);
  });

  it('accepts a period of several years around the budget year, and flags one beside it', () => {
    expect(ids(answers({ 计划开始日期: '2024-01-01', 计划完成日期: '2027-12-31' }))).toEqual([]);
    expect(ids(answers({ 计划开始日期: '2024-01-01', 计划完成日期: '2025-12-31' }))).toEqual(['form-period-outside-year']);
    expect(ids(answers({ 项目期: '2023年-2025年' }, 'central-2015'))).toEqual(['form-period-outside-year']);
  });

  it('accepts a form whose year stands in the dates or the project name only', () => {
    expect(ids(answers({ 年度: '' }))).toEqual([]);
    expect(ids(answers({ 标题: '绩效目标表' }, 'hebei'))).toEqual([]);
    expect(ids(answers({ 标题: '绩效目标表', 项目名称: '乡村道路日常养护经费' }, 'hebei'))).toEqual(['form-year-missing']);
  });
});

describe('years of a workbook', () => {
  const of = (year: number, more: NonNullable<FormExample['answers']> = {}): FormExample =>
    answers({ 年度: `（${year}年度）`, 计划开始日期: `${year}-01-01`, 计划完成日期: `${year}-12-31`, ...more });
  const found = (forms: readonly FormExample[], sheetNames?: readonly string[]): readonly string[] =>
    judged(forms.flatMap((form, i) => readForms(drawForm(form, { sheetName: sheetNames?.[i] ?? `表${i + 1}` })).forms)).filter((finding) => finding.rule.id === 'form-year-inconsistent').map((finding) => finding.fields[0].place.sheet);

  it('flags the one form of another year', () => {
    expect(found([of(2026), of(2025), of(2026)])).toEqual(['表2']);
  });
  it('accepts a collection of several years', () => {
    expect(found([of(2026), of(2025), of(2026), of(2025), of(2026)])).toEqual([]);
    expect(found([of(2026), of(2025)])).toEqual([]);
    expect(found([of(2026), of(2025), of(2026)], ['2026一', '2025', '2026二'])).toEqual([]);
  });
  it.each(['2025年老旧小区改造工程尾款', '2024-2026年三年行动计划', '2025年度考核奖励', '2026年水质监测', '水质监测（第2025批）', '水质监测20250101'])('accepts the project name %s', (项目名称) => {
    expect(found([of(2026, { 项目名称 })])).toEqual([]);
  });
  it('flags a year of the name that is not the form’s, unless the project runs over both', () => {
    expect(found([of(2026, { 项目名称: '2025年水质监测' })])).toEqual(['表1']);
    expect(found([of(2026, { 项目名称: '2025年河道整治', 计划开始日期: '2025-03-01' })])).toEqual([]);
  });
});

describe('placeholders', () => {
  it.each(['XX区卫生局', '××镇人民政府', 'ＸＸ单位', '待填写', '请填写单位名称', '{单位}', '（略）', 'TBD', 'N/A', '-', '*', '_', '——', '……', '具体见表格', '说明项目实施的周期，具体见表格。', '20XX年', '待定', '__单位', 'X年X月'])('flags %s', (text) => {
    expect(ids(answers({ 实施单位: text }))).toEqual(['form-placeholder']);
  });

  it.each(['≥__(%)', '≥____', '___', '≥（ ）个', '≥()(个)'])('flags the template prompt %s as an indicator value', (value) => {
    expect(ids({ rows: [row('产出指标', '数量指标', '水质采样检测数量', value)] })).toContain('form-placeholder');
  });

  it.each([
    '提供7*24小时应急值守，5×8小时现场服务，处置公共卫生事件', '配备X光机和XXL号防护服，保障监测人员安全开展工作', '采购3×4米展板若干，用于饮用水卫生知识宣传', '落实“1+X”监测机制，做到检测全覆盖，群众满意',
    '实施A-B两个阶段检测——采样与公示，检测质量符合标准', '说明文件已下发各供水点，按要求完成检测和公示工作', '完成e-health系统运维，保障数据传输安全可靠', '指标说明见技术规范，按规范完成采样检测',
  ])('accepts %s', (text) => {
    expect(spoken(answers({ 年度总体目标: text }))).toEqual([]);
  });

  it('flags a goal that is only the numbering of its template', () => {
    expect(ids(answers({ 年度总体目标: '目标1：\n目标2：\n……' }))).toEqual(['form-placeholder']);
  });

  it('accepts unused rows of the printed table and a dash as the unit of a qualitative indicator', () => {
    const dots = declared({ table: [...Array<string>(5).fill('')].map(() => row('产出指标', '数量指标', '……', '')) });
    expect(judged(dots).filter((finding) => finding.rule.id === 'form-placeholder')).toEqual([]);
    const unit: Field = { label: '度量单位', text: '-', state: 'read', value: '-', stored: 'text', place: { sheet: '表', area: { top: 0, left: 0, bottom: 0, right: 0 } } };
    const rule = formRules.find((one) => one.id === 'form-placeholder')!;
    expect(rule.about === 'text' && [...rule.check(unit, { pack: undefined as never, parameters: {} })]).toEqual([]);
  });
});

/** The text after the safe fix of this rule on the annual goal; null when it found nothing. */
function mended(id: string, text: string): string | null {
  const found = judged(declared(answers({ 年度总体目标: text }))).filter((finding) => finding.rule.id === id);
  return found[0] ? found[0].fixes[0]!.changes[0]!.text : null;
}

describe('markup', () => {
  it.each([
    [`<p>${GOAL}</p>`, GOAL],
    [`<p>1、${GOAL}</p> <p>2、组织监测人员业务培训。</p>`, `1、${GOAL}\n2、组织监测人员业务培训。`],
    [`${GOAL}<br/>组织监测人员业务培训。`, `${GOAL}\n组织监测人员业务培训。`],
    [`&lt;p&gt;${GOAL}&lt;/p&gt;`, GOAL],
    [`${GOAL}&nbsp;`, GOAL],
    [`<span style="font-size:14px">${GOAL}</span>`, GOAL],
    [`按计划&nbsp;&nbsp;完成采样检测&ldquo;全覆盖&rdquo;，检测质量&ge;95%`, '按计划完成采样检测“全覆盖”，检测质量≥95%'],
    [`<p>　　${GOAL}</p>`, GOAL],
  ])('mends %s', (text, plain) => {
    expect(mended('form-markup-residue', text)).toBe(plain);
    expect(spoken(answers({ 年度总体目标: plain }))).toEqual([]);
  });

  it.each(['落实《市委关于贯彻<条例〉的实施细则》，完成采样检测', '浊度<1，余氯>0.3，pH<8.5且>6.5，检测质量达标', 'R&D投入与A&B两项任务同步推进，按计划完成', '采样a<b的供水点全部整改到位并复检合格'])('accepts %s', (text) => {
    expect(mended('form-markup-residue', text)).toBeNull();
  });
});

describe('stray characters', () => {
  it.each([
    [']2024年度机关党组织活动，完成党员培训任务', '2024年度机关党组织活动，完成党员培训任务'],
    [`${GOAL}（`, GOAL],
    [`“${GOAL}`, GOAL],
    [`${GOAL}）`, GOAL],
    [`\u200B${GOAL}`, GOAL],
    [`${GOAL}_x000D_`, GOAL],
    ['完成供水点　采样 检测和结果公示', '完成供水点采样检测和结果公示'],
    ['松江区 卫生健康委员会，按计划完成采样检测', '松江区卫生健康委员会，按计划完成采样检测'],
    ['完成６００个水样检测，建设Ｇ６０监测点', '完成600个水样检测，建设G60监测点'],
    ['"完成供水点采样检测和结果公示', '完成供水点采样检测和结果公示'],
    ['于2026－01－15前完成供水点采样检测', '于2026-01-15前完成供水点采样检测'],
    ['《饮用水卫生标准》宣传贯彻到位并完成检测》', '《饮用水卫生标准》宣传贯彻到位并完成检测'],
  ])('mends %j', (text, plain) => {
    expect(mended('form-stray-character', text)).toBe(plain);
    expect(mended('form-stray-character', plain)).toBeNull();
  });

  it.each([
    '贯彻《条例》“1号先锋”品牌（含社区），完成检测任务', '1）完成采样检测；2）完成结果公示（含复检）', '  完成采样检测和结果公示\n\n　　组织监测人员业务培训', '（一）完成采样检测；（二）完成结果公示',
    '”水质监测”品牌建设持续推进，检测质量达标', '依据<条例〉和《标准》完成采样检测工作', '与 WHO 标准接轨，完成 600 个水样检测并公示', '【重点】完成采样检测和结果公示', '浊度<1，完成采样检测和结果公示工作', '配备24"显示屏，用于水质监测数据展示', '区卫生健康委员会 区水务局 联合完成检测公示', '上海市松江区 上海市青浦区卫生健康委员会联合检测', '覆盖松江区 青浦区 金山区，完成采样检测', '主要用于办公费 印刷费 差旅费等支出并完成检测', '2026－2028年完成供水点采样检测', '2026.03.01－2026.11.30完成采样检测',
  ])('accepts %j', (text) => {
    expect(mended('form-stray-character', text)).toBeNull();
  });

  it('accepts letter-spaced titles, years and category names, and grades set apart', () => {
    expect(ids(answers({ 标题: '财 政 项 目 支 出 绩 效 目 标 申 报 表', 年度: '（ 2026 年度 ）' }))).toEqual([]);
    expect(ids({ rows: [row('产出 指标', '数量 指标', '水质采样检测数量', '≥600(个)'), row('产出指标', '质量指标', '检测报告质量', '优 良 中 差')] })).not.toContain('form-stray-character');
  });
});

describe('unit names', () => {
  const two = (a: string, b: string): readonly string[] => ids({ forms: [answers({ 主管部门: a, 实施单位: a }), answers({ 主管部门: b, 实施单位: b, 项目名称: '另一项目', 年度总体目标: `另一项目${GOAL}`, 项目总目标: '' })] }).filter((id) => id === 'form-unit-name-variant');

  it.each([
    ['中共上海市松江区委组织部', '中共松江区委组织部'],
    ['中共上海市松江区委组织部', '上海市松江区委组织部'],
    ['上海市松江区财政局', '松江区财政局'],
    ['上海市松江区人民政府广富林街道办事处', '松江区广富林街道办事处'],
    ['上海市松江区广富林街道社区党建服务中心', '上海市松江区广富林街道社区党群服务中心'],
    ['上海市松江区机关事务管理局', '上海市松江区机关事物管理局'],
    ['松江区人力资源和社会保障局', '松江区人力资源与社会保障局'],
    ['上海市松江区区级机关工作委员会', '上海市松江区区级机关委员会'],
    ['上海市浦东新区卫生健康委员会', '上海浦东新区卫生健康委员会'],
  ])('flags %s beside %s', (a, b) => {
    expect(two(a, b)).toEqual(['form-unit-name-variant']);
  });

  it.each([
    ['松江区委组织部', '上海市委组织部'],
    ['区委组织部', '市委组织部'],
    ['中共上海市松江区委组织部', '中共上海市委组织部'],
    ['上海市松江区教育局', '上海市松江区教育局教师进修学校'],
    ['上海市松江区民政局', '上海市松江区财政局'],
    ['上海市松江区文化馆', '上海市松江区文化局'],
    ['上海市松江区第一实验小学', '上海市松江区第二实验小学'],
    ['上海市松江区人民政府中山街道办事处', '上海市松江区人民政府永丰街道办事处'],
    ['上海市松江区人民政府', '上海市松江区人民政府办公室'],
    ['上海市松江区城市管理执法大队', '上海市松江区城市管理执法总队'],
    ['上海市松江区中山小学', '上海市松江区中原小学'],
    ['上海市宝山区卫生健康委员会', '上海市宝山区疾病预防控制中心'],
    ['上海市卫生健康委员会', '上海市宝山区卫生健康委员会'],
    ['上海市松江区东部物业中心', '上海市松江区西部物业中心'],
    ['松江区教育局（本级）', '松江区教育局'],
    ['[118]国家示例档案管理部门', '国家示例档案管理部门'],
  ])('accepts %s beside %s', (a, b) => {
    expect(two(a, b)).toEqual([]);
  });
});

describe('sums of the funds block', () => {
  const years = { 计划完成日期: '2027-12-31' };

  it('accepts blank parts as 0 and sums that hold exactly', () => {
    expect(ids(answers({ 其他资金: '', 年度其他资金: '', 上年结转资金: '', 当年财政拨款: '860000' }))).toEqual([]);
    expect(ids(answers({ 财政资金: '859999.9', 其他资金: '0.1' }))).toEqual([]);
  });

  it('leaves sums unjudged where the block prints amounts of other names, unless they hold', () => {
    const form = readForms(drawForm(answers({ ...years, 财政资金: '600000' }))).forms[0]!;
    const more = { ...form, funds: { ...form.funds, hasOtherAmounts: true as const } };
    const report = createChecker(RULES).checkForm(more);
    expect(report.findings.map((finding) => finding.rule.id)).toEqual([]);
    expect(report.ledger.find((entry) => entry.rule === 'funds-total-mismatch')).toMatchObject({ state: 'not-checked', reason: expect.stringContaining('其他名目') });
  });

  it('flags a difference of one cent in 元', () => {
    expect(spoken(answers({ ...years, 财政资金: '859999.99' }))).toEqual([
      'funds-total-mismatch error @ 项目资金总额: 财政资金 859,999.99 + 其他资金 0.00 = 859,999.99，与项目资金总额 860,000.00 相差 0.01 元',
    ]);
  });

  it('flags rounding in 万元 as a suggestion only, and more than rounding as an error', () => {
    expect(spoken(answers({ 财政资金: '120.49', 其他资金: '0' }, 'hebei'))).toEqual([expect.stringMatching('^funds-total-mismatch suggestion .*四舍五入')]);
    expect(spoken(answers({ 财政资金: '120.40' }, 'hebei'))).toEqual([expect.stringMatching('^funds-total-mismatch error .*相差 0.10 万元')]);
    expect(spoken(answers({ 当年财政拨款: '93.33', 上年结转资金: '93.33', 年度其他资金: '53.33' }, 'central-2021'))).toEqual([expect.stringMatching('^funds-annual-mismatch suggestion')]);
  });

  it('flags all parts blank beside a total', () => {
    expect(ids(answers({ 财政资金: '', 其他资金: '', 年度其他资金: '' }))).toEqual(['funds-total-mismatch']);
  });

  it('keeps a sum unjudged that lacks its total or holds what cannot be read', () => {
    expect(ids(answers({ 项目资金总额: '' }))).toEqual(['funds-total-missing']);
    expect(ids(answers({ 财政资金: '见附件' }))).toEqual(['funds-amount-unreadable']);
    const [form] = declared(answers({ 财政资金: '见附件' }));
    expect(reasons('funds-total-mismatch', form!)).toEqual([expect.stringContaining('财政资金')]);
  });

  it('counts an amount with its own 万 in the unit of the block', () => {
    expect(ids(answers({ 项目资金总额: '86万', 财政资金: '86万元', 年度资金申请总额: '86.0万元' }))).toEqual([]);
    expect(ids(answers({ 财政资金: '85万元' }))).toContain('funds-total-mismatch');
  });

  it('tells one wrong total once, though two totals then differ', () => {
    expect(ids(answers({ 项目资金总额: '800000' }))).toEqual(['funds-total-mismatch']);
    expect(ids(answers({ 年度资金申请总额: '900000' }))).toEqual(['funds-annual-mismatch']);
    expect(ids(answers({ 年度资金申请总额: '800000' }))).toEqual(['funds-annual-mismatch']);
  });

  it('accepts totals that differ in a project of several years', () => {
    expect(ids(answers({ ...years, 项目资金总额: '2000000', 财政资金: '2000000' }))).toEqual([]);
  });

  it('keeps every sum unjudged while a formula is stale, and finds nothing', () => {
    const [form] = declared({});
    const stale: Declaration = { ...form!, funds: { ...form!.funds, total: { ...form!.funds.total!, state: 'stale', value: null, stored: 'formula' } } };
    expect(judged([stale])).toEqual([]);
    for (const id of ['funds-total-mismatch', 'funds-annual-exceeds-total', 'funds-single-year-difference', 'funds-total-zero', 'funds-total-missing', 'funds-amount-unreadable']) expect(reasons(id, stale)).not.toEqual([]);
  });

  it('offers the sum as a total, never as a safe fix, and nothing over a formula', () => {
    const [finding] = judged(declared(answers({ ...years, 财政资金: '900000' })));
    expect(finding!.fixes).toEqual([expect.objectContaining({ title: '改为 900,000.00', safe: false })]);
    const formula = judged(declared(answers({ ...years, 财政资金: '900000', 项目资金总额: { formula: 'E7', value: 860000, shows: '860,000.00' } })));
    expect(formula.map((one) => [one.rule.id, one.fixes.length])).toEqual([['funds-total-mismatch', 0]]);
  });

  it('fills a missing total in the style of its parts, or not at all', () => {
    const offered = (typed: NonNullable<FormExample['answers']>): readonly string[] => judged(declared(answers(typed))).filter((one) => one.rule.id === 'funds-total-missing').flatMap((one) => one.fixes.map((fix) => fix.changes[0]!.text));
    expect(offered({ 年度资金申请总额: '' })).toEqual(['860,000.00']);
    expect(offered({ 年度资金申请总额: '', 当年财政拨款: "'860000", 上年结转资金: "'0", 年度其他资金: "'0" })).toEqual(['860000']);
    expect(offered({ 年度资金申请总额: '', 当年财政拨款: '', 上年结转资金: '', 年度其他资金: '' })).toEqual([]);
  });
});

describe('amount cells', () => {
  it.each(['约53万左右', '见附件', '待填写', '86.0.0', '53万-60万', '53 0000'])('flags %s as unreadable, once', (text) => {
    expect(ids(answers({ 其他资金: text }))).toEqual(['funds-amount-unreadable']);
  });

  it.each(['-', '—', '/', '无'])('takes %s in a part for nothing, a matter of style', (text) => {
    expect(spoken(answers({ 其他资金: text }))).toEqual([expect.stringMatching('^funds-amount-unreadable suggestion')]);
  });

  it('flags amounts stored as text once for the whole form, with one safe fix for all', () => {
    const found = judged(declared({}, { amountsAsText: true }));
    expect(found.map((finding) => [finding.rule.id, finding.fixes[0]!.safe, finding.fixes[0]!.changes.length])).toEqual([['funds-amount-as-text', true, amountsOf(declared({})[0]!.funds).length]]);
  });

  it.each(['１２３４．５', '1 234.5', '(3)', '1,234.50'])('flags %s as text and offers it as a number', (text) => {
    const found = judged(declared(answers({ 其他资金: `'${text}` }))).find((finding) => finding.rule.id === 'funds-amount-as-text');
    expect(found!.fixes[0]!.changes[0]!.text).toMatch(/^-?[\d,]+\.?\d*$/);
  });

  it('accepts an amount with its own unit as text', () => {
    expect(ids(answers({ 项目资金总额: '86万元' }))).toEqual([]);
  });

  it('accepts binary noise and cents; flags thousandths in 元, and in 万元 what is below a cent', () => {
    expect(ids(answers({ 上年结转资金: { formula: 'A1', value: 60000.00000000001, shows: '60,000.00' } }))).toEqual([]);
    expect(ids(answers({ 财政资金: '859999.55', 其他资金: '0.45' }))).toEqual([]);
    expect(ids(answers({ 当年财政拨款: '799999.5555', 上年结转资金: '60000.4445' }))).toEqual(['funds-amount-overprecise', 'funds-amount-overprecise']);
    expect(ids(answers({ 当年财政拨款: "'799999.555", 上年结转资金: "'60000.445" }))).toContain('funds-amount-overprecise');
    expect(ids(answers({ 预算数: '120.123456', 财政资金: '120.123456' }, 'hebei'))).toEqual([]);
    expect(ids(answers({ 预算数: '120.1234567', 财政资金: '120.1234567' }, 'hebei'))).toEqual(['funds-amount-overprecise', 'funds-amount-overprecise']);
  });

  it('flags a total of 0 once and accepts a year without money in a longer project', () => {
    expect(ids(answers({ 预算数: '0', 财政资金: '0' }, 'hebei'))).toEqual(['funds-total-zero']);
    expect(ids(answers({ 计划完成日期: '2027-12-31', 年度资金申请总额: '0', 当年财政拨款: '0', 上年结转资金: '0' }))).toEqual([]);
  });

  it('flags a negative amount once, and leaves its sum unjudged', () => {
    expect(ids(answers({ 财政资金: '-860000' }))).toEqual(['funds-amount-negative']);
  });
});

describe('units and the spending plan', () => {
  it('accepts a unit in a header line and amounts that all name their own', () => {
    expect(ids({}, { unitPlace: 'line' })).toEqual([]);
    const own = { 金额单位: '', 项目资金总额: '86万元', 财政资金: '86万元', 其他资金: '0元', 年度资金申请总额: '86万元', 当年财政拨款: '80万元', 上年结转资金: '6万元', 年度其他资金: '0元' };
    expect(ids(answers(own))).toEqual([]);
  });

  it('offers both units, never as a safe fix, the likelier first', () => {
    const [finding] = judged(declared({}, { unitPlace: 'nowhere' }));
    expect(finding!.fixes.map((fix) => [fix.title, fix.safe])).toEqual([['注明单位：元', false], ['注明单位：万元', false]]);
  });

  it('compares the form’s total with what its own text says', () => {
    const text = (资金用途: string): readonly string[] => ids(answers({ 资金用途 }, 'hebei'));
    expect(text('年度预算安排1205000元，用于道路养护。')).toEqual([]);
    expect(text('预算1205000万元，用于道路养护。')).toEqual(['funds-unit-suspicious']);
    expect(text('养护标准120.50元/公里，按里程核定经费。')).toEqual([]);
  });

  const plan = (a: string, b: string, c: string, d: string): readonly string[] => ids(answers({ '3月底': a, '6月底': b, '10月底': c, '12月底': d }, 'hebei'));
  it.each([['25%', '60%', '75%', '100%'], ['0%', '0%', '100%', '100%'], ['25', '60', '75', '100']])('accepts the cumulative plan %s %s %s %s', (a, b, c, d) => {
    expect(plan(a, b, c, d)).toEqual([]);
  });
  it('flags plans that fall or do not reach 100 %', () => {
    expect(plan('25%', '75%', '60%', '100%')).toEqual(['funds-plan-not-cumulative']);
    expect(plan('30%', '20%', '25%', '25%')).toEqual(['funds-plan-not-cumulative']);
    expect(plan('25%', '25%', '25%', '25%')).toEqual(['funds-plan-incomplete']);
    expect(plan('25%', '60%', '80%', '95%')).toEqual(['funds-plan-incomplete']);
    expect(plan('25%', '60%', '80%', '')).toEqual(['funds-plan-incomplete']);
    expect(plan('25%', '60%', '80%', '120%')).toEqual(['funds-plan-incomplete']);
  });

  it('flags a blank beside 0.00 only in the same row', () => {
    expect(ids(answers({ 年度其他资金: '' }))).toEqual(['funds-blank-beside-zero']);
    expect(ids(answers({ 其他资金: '', 年度其他资金: '' }))).toEqual([]);
    expect(ids(answers({ 其他资金: '' }, 'hebei'))).toEqual([]);
  });
});

describe('goals', () => {
  it('flags a blank overall goal by the length of the project', () => {
    expect(spoken(answers({ 项目总目标: '' }))).toEqual([expect.stringMatching('^goal-overall-blank suggestion')]);
    expect(spoken(answers({ 项目总目标: '', 计划完成日期: '2028-12-31' }))).toEqual([expect.stringMatching('^goal-overall-missing warning')]);
    expect(ids(answers({ 项目总目标: '', 计划开始日期: '', 计划完成日期: '' }), { goalLabels: ['项目总目标 (2026年-2028年)', '年度总体目标'] })).toContain('goal-overall-missing');
  });

  it('accepts equal goals in one year, and flags them over several however they are punctuated', () => {
    expect(ids(answers({ 项目总目标: GOAL, 年度总体目标: GOAL }))).toEqual([]);
    expect(ids(answers({ 项目总目标: GOAL, 年度总体目标: GOAL.replace('，', '；'), 计划完成日期: '2027-12-31' }))).toEqual(['goal-repeats-overall']);
  });

  it.each(['完成任务。', '。', '、、', '良好'])('flags the goal %j as too short', (text) => {
    expect(ids(answers({ 年度总体目标: text }))).toEqual(['goal-too-short']);
  });

  it.each(['-', '待填写', '（略）'])('tells %s once, as a placeholder', (text) => {
    expect(ids(answers({ 年度总体目标: text }))).toEqual(['form-placeholder']);
  });

  const LONG = '围绕区委年度重点任务推进基层组织建设和党员教育管理各项工作落到实处见到实效，着力提升组织力和服务群众能力，持续打造特色鲜明的服务品牌，为高质量发展提供坚强组织保证。';
  const project = (name: string, goal: string, amount: string): FormExample => answers({ 项目名称: name, 年度总体目标: goal, 项目总目标: '', 项目资金总额: amount, 财政资金: amount, 年度资金申请总额: amount, 当年财政拨款: amount, 上年结转资金: '0' });
  const copied = (forms: readonly FormExample[]): readonly string[] => judged(declared({ forms })).filter((one) => one.rule.id === 'goal-copied').map((one) => one.fields[0].place.sheet);

  it('flags a copied goal and a copied run in the later project', () => {
    expect(copied([project('甲', GOAL, '100'), project('乙', GOAL, '200')])).toEqual(['申报表2']);
    expect(copied([project('甲', `甲项目：${LONG}`, '100'), project('乙', `乙项目另有目标。${LONG}并做好收尾。`, '200'), project('丙', LONG, '500')])).toEqual(['申报表2', '申报表3']);
  });

  it('accepts goals that share less than 60 characters, and two forms of one project', () => {
    expect(copied([project('甲', `${LONG.slice(0, 50)}甲项目完成。`, '100'), project('乙', `${LONG.slice(0, 50)}乙项目完成。`, '200')])).toEqual([]);
    expect(copied([project('甲', GOAL, '100'), project('甲', GOAL, '100')])).toEqual([]);
  });

  it('accepts a whole beside its parts', () => {
    expect(copied([project('总', `1、${LONG}2、${GOAL}`, '1411700'), project('甲', LONG, '286700'), project('乙', GOAL, '1125000')])).toEqual([]);
    expect(copied([project('甲', LONG, '1'), project('乙', '另一个目标，与前者毫无关系，完成全部任务。', '2'), project('丙', '第三个目标，与前两者毫无关系，完成全部任务。', '3'), project('总', LONG, '6')])).toEqual([]);
  });

  const promised = (goal: string, ...rows: readonly ReturnType<typeof row>[]): readonly string[] => ids({ answers: { 年度总体目标: `${goal}，检测质量符合国家标准。` }, ...(rows.length ? { rows } : {}) });
  it.each(['举办2期青年骨干训练营', '慰问困难家庭80户', '全年组织应急演练不少于3场', '编印宣传手册2000册', '举办1-2期入党积极分子培训班'])('flags the promise %s that nothing measures', (goal) => {
    expect(promised(goal)).toEqual(['goal-commitment-without-indicator']);
  });
  it('accepts promises that an indicator measures, and numbers that are none', () => {
    const count = (name: string, value: string): ReturnType<typeof row> => row('产出指标', '数量指标', name, value);
    expect(promised('举办2期青年骨干训练营', count('训练营期数', '=2(期)'))).toEqual([]);
    expect(promised('举办2期青年骨干训练营', count('青年骨干训练营完成率', '=100(%)'))).toEqual([]);
    expect(promised('培训监测人员500人次', count('培训人次', '≥500(人次)'))).toEqual([]);
    expect(promised('完成600个水样采样检测')).toEqual([]);
    expect(promised('围绕5个方面推进，水质达标率提高2个百分点')).toEqual([]);
    expect(promised('完成2026年第3期目标，落实3项重点工作')).toEqual([]);
    expect(promised('开展“1号先锋”品牌建设，落实一个目标、三大举措')).toEqual([]);
  });
});

describe('sound forms in every way of printing', () => {
  const LAYOUTS = ['shanghai', 'hebei', 'central-2015', 'central-2021', 'list', 'generic'];
  const options = fc.record<DrawOptions>({
    offset: fc.constantFrom({ row: 0, column: 0 }, { row: 4, column: 2 }),
    merged: fc.boolean(),
    levels: fc.constantFrom('merged', 'blank', 'repeated'),
    labels: fc.constantFrom('plain', 'spaced', 'broken', 'fullwidth', 'colon'),
    grid: fc.constantFrom('eight', 'six', 'five'),
    split: fc.boolean(),
    unitPlace: fc.constantFrom('label', 'line'),
    dates: fc.constantFrom('text', 'serial', 'slash', 'dot', 'chinese', 'compact'),
    unusedRows: fc.constantFrom(0, 3),
    sideText: fc.boolean(),
    footer: fc.boolean(),
  });

  it('keeps all rules of these groups silent', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LAYOUTS), options, (layout, option) => {
        expect(spoken({ layout }, option)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('asks about every text it should: none of them is left out of the checks', () => {
    const [form] = declared({});
    expect(textsOf(form!, true).heard.length).toBeGreaterThan(30);
  });
});

const sharedDir = join(SHARED, 'workbooks');

describeShared('the real workbooks', () => {
  it('flags their known defects and nothing else as an error', async () => {
    const errors: string[] = [];
    const others = new Set<string>();
    for (const name of readdirSync(sharedDir).filter((file) => file.endsWith('.xlsx')).sort()) {
      const workbook = await openFile(new Uint8Array(readFileSync(join(sharedDir, name))), name);
      const sheets = await Promise.all((await workbook.listSheets()).map((sheet) => workbook.readSheet(sheet.name)));
      for (const finding of judged(sheets.flatMap((sheet) => (sheet ? readForms(sheet).forms : [])))) {
        if (finding.severity === 'error') errors.push(`${name.slice(0, 3)} ${finding.fields[0].place.sheet} ${finding.rule.id} ${finding.fields[0].label}`);
        else others.add(`${name.slice(0, 3)} ${finding.rule.id}`);
      }
    }
    expect(errors).toEqual(['2', '3'].flatMap((n) => ['计划开始日期', '计划完成日期'].map((label) => `001 申报表${n} form-field-missing ${label}`)));
    expect([...others]).toEqual(
      expect.arrayContaining(['000 form-markup-residue', '000 funds-blank-beside-zero', '001 form-unit-name-variant', '001 goal-overall-blank', '002 funds-blank-beside-zero', '003 form-stray-character', '003 goal-commitment-without-indicator', '004 form-markup-residue']),
    );
  });
});

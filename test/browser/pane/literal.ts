/** A small workbook's findings told in literal data, as a session would show them. */

import type { Finding } from '../../../src/checker';
import type { Declaration, Field } from '../../../src/model';
import { formatAddress, parseRange } from '../../../src/model';
import type { AnyRule, Fix, Severity } from '../../../src/rules';
import { PACKS } from '../../../src/rules/pack';
import type { Examination, SessionState, ShownFinding } from '../../../src/session';

export function field(sheet: string, address: string, label: string, text: string): Field {
  return { label, text, state: text === '' ? 'blank' : 'read', value: text === '' ? null : text, place: { sheet, area: parseRange(address)! }, stored: text === '' ? 'blank' : 'text' };
}

export function form(sheet: string, projectName: string, more: Partial<Declaration> = {}): Declaration {
  const none = null;
  const value = (address: string, text: string): Declaration['indicators']['rows'][number] =>
    ({
      row: 15, level1: field(sheet, 'A16', '一级指标', '产出指标'), level2: field(sheet, 'B16', '二级指标', '数量指标'), level3: field(sheet, 'C16', '三级指标', '组织培训场次'),
      value: { ...field(sheet, address, '指标值', text), value: null, state: 'unreadable' }, operatorCell: none, unitCell: none, description: none, basis: none, weight: none,
    }) as const;
  return {
    id: `${sheet}!A1`, sheet, range: parseRange('A1:H24')!, layout: 'shanghai',
    heading: {
      title: field(sheet, 'A1', '标题', '财政项目支出绩效目标申报表'), year: none, projectName: field(sheet, 'B4', '项目名称', projectName), projectNature: none, projectCategory: none, projectAttribute: none,
      projectCode: none, department: none, implementingUnit: none, startDate: none, endDate: none, term: none, others: [],
    },
    funds: { unit: none, label: none, total: none, fiscal: none, other: none, annualTotal: none, annualAppropriation: none, carryOver: none, annualOther: none, rows: [] },
    spendingPlan: none,
    goals: { overall: none, annual: none },
    indicators: { header: field(sheet, 'A14', '一级指标', '一级指标'), scope: 'annual', hasWeights: false, hasUnitColumn: false, valuesArePercent: false, rows: [value('F16', '≥30(场)'), value('F17', '≥90(%)')], groupWeights: [] },
    midTermIndicators: none,
    unplaced: [],
    ...more,
  };
}

export const fundsRule: AnyRule = {
  id: 'funds-total-not-sum', group: 'funds', about: 'funds', severity: 'error',
  title: '项目资金总额等于财政资金与其他资金之和', why: '资金来源加不起来时，预算批复和支付都没有依据。', basis: '金额勾稽',
  example: { wrong: { answers: { 项目资金总额: '530,000.00', 财政资金: '480,000.00' } }, right: { answers: { 项目资金总额: '480,000.00', 财政资金: '480,000.00' } } },
  check: () => [],
};

export const valueRule: AnyRule = {
  id: 'value-operator-spelled', group: 'value', about: 'indicator', severity: 'warning',
  title: '指标值里的比较符号用 ≥、≤、=', why: '符号统一后，系统导入和自评时才能识别。', basis: '按常见审核口径',
  example: {
    wrong: { rows: [{ 一级: '产出指标', 二级: '数量指标', 三级: '组织培训场次', 指标值: '>=30.00(场)' }] },
    right: { rows: [{ 一级: '产出指标', 二级: '数量指标', 三级: '组织培训场次', 指标值: '≥30(场)' }] },
  },
  check: () => [],
};

export const missingRule: AnyRule = {
  id: 'indicator-timeliness-missing', group: 'indicator', about: 'indicators', severity: 'suggestion',
  title: '产出指标下设有时效指标', why: '没有时效指标，完成得早晚无从考核。', basis: '财预〔2021〕101号：产出指标包括数量、质量、时效指标',
  example: { wrong: { without: ['时效指标'] }, right: {} },
  check: () => [],
};

const fixes = (list: readonly [title: string, safe: boolean, ...fields: Field[]][]): readonly Fix[] =>
  list.map(([title, safe, ...fields]) => ({ title, safe, changes: fields.map((each) => ({ field: each, text: title.replace('改为 ', '') })) }));

let made = 0;
export function finding(rule: AnyRule, message: string, fields: readonly [Field, ...Field[]], fixList: readonly Fix[] = [], severity: Severity = rule.severity): ShownFinding {
  const value: Finding = { rule, severity, formId: `${fields[0].place.sheet}!A1`, fields, message, fixes: fixList };
  made += 1;
  return { key: `${rule.id}|${formatAddress({ row: fields[0].place.area.top, column: fields[0].place.area.left })}|${made}`, finding: value };
}

const ONE = '申报表1';
const TWO = '申报表2';
const total = field(ONE, 'D8', '项目资金总额', '530,000.00');
const fiscal = field(ONE, 'D9', '其中：财政资金', '480,000.00');
const narrative = field('项目经费情况说明', 'B31', '年度预算安排', '整个项目预算为53万元，其中模范机关创建和党建阵地建设46万元，群团工作12万元。');
const rounds = field(ONE, 'F16', '指标值', '>=30.00(场)');
const spaces = field(ONE, 'F17', '指标值', '≥90 .00 (%)');

export const findings: readonly ShownFinding[] = [
  finding(fundsRule, '项目资金总额 530,000.00 元，财政资金与其他资金合计 480,000.00 元，差 50,000.00 元', [total, fiscal, narrative], fixes([['改为 480,000.00', false, total], ['财政资金改为 530,000.00', false, fiscal]])),
  finding(valueRule, '“组织培训场次”的指标值写成 >=30.00(场)，场次应为整数，符号应为 ≥', [rounds], fixes([['改为 ≥30(场)', true, rounds]])),
  finding(valueRule, '“党员活动出勤率”的指标值里有多余空格', [spaces], fixes([['改为 ≥90.00(%)', true, spaces]])),
  finding(missingRule, '产出指标下没有“时效指标”', [field(TWO, 'B17:F18', '一级指标', '产出指标')], [{ title: '插入一行时效指标…', safe: false, changes: [], insert: { level1: '产出指标', level2: '时效指标' } }]),
  finding(valueRule, '“编外人员工作经费”的项目起止日期没有填写，请补上计划开始日期和计划完成日期', [field(TWO, 'C6', '计划开始日期', ''), field(TWO, 'E6', '计划完成日期', '')], [], 'error'),
];

const forms = [
  form(ONE, '模范机关创建和党组织建设'),
  form(TWO, '编外人员工作经费', { unplaced: [field(TWO, 'G20', '', '以上内容由财务科另行说明')] }),
  form('申报表3', '精神文明建设及廉政建设专项工作经费'),
  form('申报表4', '业务培训'),
];

export const examination: Examination = {
  pairs: [],
  sheets: [...forms.map((each) => ({ sheet: each.sheet, forms: [each], narratives: [], statements: [], unread: [] })), { sheet: '附表', forms: [], narratives: [], statements: [], unread: [{ field: field('附表', 'A3', '', '绩效指标'), reason: '有“绩效指标”字样，但没有找到三级指标的表头' }] }],
  forms: forms.map((each) => ({ form: each, pack: PACKS['shanghai-2024']!, findings: findings.map(({ finding: value }) => value).filter(({ formId }) => formId === each.id), ledger: [] })),
  workbook: { findings: [], ledger: [] },
  findings: findings.map(({ finding: value }) => value),
  hidden: ['底稿'],
  sheetCount: 7,
};

export const READY: SessionState = {
  status: 'ready', name: '机关工委2026.xlsx', progress: { done: 7, total: 7 }, examination, findings, ignored: [], expired: [],
  openQuestions: [{ formId: `申报表4!A1`, projectName: '业务培训', rule: 'funds-unit', title: '金额单位写明是元还是万元', reason: '申报表没有写明金额单位，没有把握和说明里的 100 万元作比较。' }],
  live: true, marking: true, markLive: true, notice: null,
};

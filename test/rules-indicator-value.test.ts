/** The rules of the groups indicator and value: what they flag, what they let pass, and what they say about every real indicator. */

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { createChecker } from '../src/checker';
import { openFile } from '../src/hosts/file';
import { readForms } from '../src/layouts';
import type { Declaration } from '../src/model';
import { row, type AnyRule, type FormExample, type IndicatorExample, type Typed } from '../src/rules';
import { indicatorRules } from '../src/rules/indicator';
import { valueRules } from '../src/rules/value';
import { templates } from '../src/templates';
import { drawForm, type DrawOptions } from './forms/draw';
import { SOUND } from './forms/sound';
import { SHARED, describeShared } from './shared';

const RULES: readonly AnyRule[] = [...indicatorRules, ...valueRules];

interface Said {
  readonly id: string;
  readonly severity: string;
  readonly message: string;
  readonly fixes: readonly string[];
}

function judged(forms: readonly Declaration[]): readonly Said[] {
  const checker = createChecker(RULES);
  return [...forms.flatMap((form) => checker.checkForm(form).findings), ...checker.checkWorkbook({ forms: forms, narratives: [], statements: [] }).findings].map((finding) => ({
    id: finding.rule.id, severity: finding.severity, message: finding.message, fixes: finding.fixes.map((fix) => fix.title),
  }));
}

function said(example: FormExample, options: DrawOptions = {}): readonly Said[] {
  return judged(readForms(drawForm(example, options)).forms);
}

function ids(example: FormExample, options: DrawOptions = {}): readonly string[] {
  return said(example, options).map(({ id }) => id);
}

function table(...rows: readonly IndicatorExample[]): FormExample {
  return { table: rows };
}

const shanghai = SOUND['shanghai']!.table;
const [cost, quantity, quality, timeliness, social, lasting, satisfaction] = shanghai as unknown as [IndicatorExample, IndicatorExample, IndicatorExample, IndicatorExample, IndicatorExample, IndicatorExample, IndicatorExample];

/** The sound form with another row of its 二级指标. */
function withRow(level2: string, name: string, value: Typed): FormExample {
  const level1 = shanghai.find((other) => other.二级 === level2)?.一级 ?? '产出指标';
  return { rows: [row(level1, level2, name, value)] };
}

/** `二级 | 三级 | 指标值 | rule` lines. */
function cases(lines: string): readonly (readonly [string, string, string, string])[] {
  return lines.trim().split('\n').map((line) => line.split('|').map((part) => part.trim()) as [string, string, string, string]);
}

const CATEGORY: Readonly<Record<string, string>> = {
  成: '经济成本指标', 数: '数量指标', 质: '质量指标', 时: '时效指标', 社: '社会效益指标', 经: '经济效益指标', 生: '生态效益指标', 续: '可持续影响指标', 满: '服务对象满意度指标',
};
const PARENT: Readonly<Record<string, string>> = { 成: '成本指标', 数: '产出指标', 质: '产出指标', 时: '产出指标', 社: '效益指标', 经: '效益指标', 生: '效益指标', 续: '效益指标', 满: '满意度指标' };

function oneRow(letter: string, name: string, value: string): FormExample {
  return { rows: [row(PARENT[letter]!, CATEGORY[letter]!, name, value)] };
}

const FLAGGED = cases(`
数 | 组织业务培训 | >=2次 | value-operator-style
数 | 组织业务培训 | ＞＝2次 | value-operator-style
数 | 组织业务培训 | ≧2次 | value-operator-style
数 | 组织业务培训 | ≥=2次 | value-operator-style
成 | 人均培训成本 | ≤=400元/人 | value-operator-style
数 | 组织业务培训 | 不少于2次 | value-operator-style
质 | 检测报告合格率 | 大于等于98% | value-operator-style
质 | 检测报告合格率 | ＝98% | value-operator-style
数 | 组织业务培训 | 2次 | value-operator-missing
质 | 检测报告合格率 | 98% | value-operator-missing
数 | 组织业务培训 | ≥2 | value-unit-missing
数 | 培训人数 | 200 | value-unit-missing
质 | 检测报告合格率 | ≥98百分比 | value-unit-style
质 | 检测报告合格率 | ≥98百分之 | value-unit-style
质 | 检测报告合格率 | ≥98％ | value-unit-style
质 | 检测报告合格率 | ≥98%% | value-unit-style
质 | 检测报告合格率 | ≥98%％ | value-unit-style
质 | 检测报告合格率 | ≥百分之九十八 | value-unit-style
数 | 业务培训次数 | ≥60人次 | value-unit-mismatch
数 | 开展活动数量 | ≥2(次/场) | value-unit-mismatch
时 | 任务完成及时率 | ≤1年 | value-unit-mismatch
质 | 学生巩固率 | ≥95(人) | value-unit-mismatch
数 | 参训人数 | ≥95(%) | value-unit-mismatch
数 | 发放补助人数 | ≥3(场) | value-unit-mismatch
数 | 享受津贴老年人数 | ≥7590户次 | value-unit-mismatch
时 | 事项办结时间 | ≥85% | value-unit-mismatch
时 | 接警到场时间 | ≤5人次 | value-unit-mismatch
成 | 采购单价 | ≤95(%) | value-unit-mismatch
时 | 检测结果公示及时率 | 及时 | value-rate-unquantified
时 | 任务按期完成率 | 12月底前 | value-rate-unquantified
满 | 参训学员满意度 | 满意 | value-rate-unquantified
满 | 干部和群众满意度普遍提高 | 提高 | value-rate-unquantified
质 | 检测报告合格率 | ≥120% | value-percent-out-of-range
质 | 检测报告合格率 | >100% | value-percent-out-of-range
社 | 疫苗接种覆盖率 | =-5% | value-percent-out-of-range
质 | 路灯亮灯率 | ≥150% | value-percent-out-of-range
质 | 患者规范管理率 | ≥900% | value-percent-out-of-range
质 | 道路机械化清扫率 | ≥192% | value-percent-out-of-range
社 | 群众对政策的认可度 | ≥200% | value-percent-out-of-range
满 | 供水区域居民满意度 | ≥900(%) | value-percent-out-of-range
满 | 供水区域居民满意度 | ≤90(%) | value-direction-reversed
质 | 检测报告合格率 | <98% | value-direction-reversed
成 | 人均培训成本 | ≥400(元/人) | value-direction-reversed
社 | 安全事故发生次数 | ≥1(次) | value-direction-reversed
社 | 群众信访投诉量 | ≥3件 | value-direction-reversed
质 | 系统故障率 | ≥1(%) | value-direction-reversed
时 | 故障响应时间 | ≥30(分钟) | value-direction-reversed
续 | 长效管理作用 | 明显 | value-vague
社 | 规范化管理水平 | 进一步提升 | value-vague
质 | 教学质量状况 | 好 | value-vague
质 | 课堂管理规范 | 规范 | value-echoes-name
质 | 信息网络安全 | 安全 | value-echoes-name
时 | 各项活动开展及时 | 及时 | value-echoes-name
时 | 检测任务完成时间 | 2027年3月底前 | value-deadline-outside-period
时 | 项目建设工期 | ≤18个月 | value-deadline-outside-period
时 | 检测任务完成时间 | 2025年11月底前 | value-deadline-outside-period
成 | 项目总成本 | ≤95(万元) | value-exceeds-budget
成 | 成本控制数 | ≤860001(元) | value-exceeds-budget
成 | 项目总投资控制数 | ≤95(万元) | value-exceeds-budget
数 | 参训教师人数 | ≥30.00(人) | value-count-not-whole
数 | 义诊活动 | =3.0场 | value-count-not-whole
数 | 检测报告合格率 | ≥98% | indicator-misfiled
时 | 检测报告合格率 | ≥98% | indicator-misfiled
数 | 补助资金发放完成时间 | 6月底前 | indicator-misfiled
社 | 参加体检人数 | ≥80人 | indicator-misfiled
社 | 参训学员人次 | ≥200人次 | indicator-misfiled
社 | 受训学员满意度 | ≥90% | indicator-misfiled
质 | 窗口服务调查工作及时 | 符合要求 | indicator-misfiled
满 | 参与人员获得感 | 增强 | indicator-satisfaction-unmeasured
满 | 壮大党员队伍 | 不断吸纳各方面先进分子入党 | indicator-satisfaction-unmeasured
满 | 农户家庭收入 | ≥90(%) | indicator-satisfaction-unmeasured
满 | 故障平均响应时间 | ≤30(分钟) | indicator-satisfaction-unmeasured
满 | 满意度 | ≥90(%) | indicator-name-generic
满 | 服务对象满意度 | ≥90(%) | indicator-name-generic
数 | 数量指标 | ≥3(次) | indicator-name-generic
社 | 工作效率 | 较上年压缩两个环节 | indicator-name-generic
数 |  | ≥3(次) | indicator-name-missing
数 | 开展义诊活动 |  | indicator-value-missing
`);

test.each(FLAGGED)('flags %s | %s | %s by %s', (letter, name, value, rule) => {
  expect(ids(oneRow(letter, name, value)).filter((id) => !id.endsWith('-missing') || id === rule)).toEqual([rule]);
});

/** Sound rows from many trades: none of them may be found fault with. */
const ACCEPTED = cases(`
数 | 新建幼儿园学位数 | ≥360(个) |
数 | 资助家庭经济困难学生人次 | ≥1200(人次) |
数 | 秸秆还田作业面积 | ≥2.5(万亩) |
数 | 高标准农田建设面积 | ≥3000亩 |
数 | 疏浚河道长度 | ≥12.6(公里) |
数 | 档案电子化加工量 | ≥20(万页) |
数 | 两新组织信息宣传推送 | =10(条/周) |
数 | 系统全年可用时间 | =365(天) |
数 | 承诺年度系统无安全事故运行时间 | ≥360(天) |
数 | 党务工作者培训期数 | 5-7期 |
数 | 困难群众走访慰问 | 约500户 |
数 | 开展宣讲 | 每季度不少于1次，每次半天 |
数 | 专业技术人员持证上岗率 | =100(%) |
数 | 家庭医生签约覆盖率 | ≥75(%) |
数 | 检查企业户次 | ≥240(户次) |
数 | 门诊诊疗人次 | ≥12(万人次) |
质 | 课程设计、设置 | 合理 |
质 | 系统上线前是否经过严格测试 | 是 |
质 | 系统各功能模块上线后bug出现率 | ≤15(%) |
质 | 卫生脏乱超过1小时未清理次数 | ≤5(次) |
质 | 手术并发症发生率 | ≤0.5(%) |
质 | 万元产值能耗 | ≤0.35(吨标准煤) |
质 | 出生缺陷发生率 | ≤8(‰) |
质 | 政府采购节约率 | ≥5(%) |
质 | 档案著录差错率 | ≤1(‰) |
质 | 投诉处理满意率调查覆盖面 | ≥80(%) |
质 | 等级保护测评结果 | 优、良、中、差四档中达到良以上 |
质 | 教学评估等级 | 良好及以上 |
质 | 消防设施完好率 | =100% |
质 | 培训学时 | 符合市级培训要求 |
质 | 运维响应规范性 | 规范 |
时 | 援派干部培训完成及时性 | 分别4月底及12月底前完成 |
时 | 技术支持平均响应时间 | ≤30(分钟) |
时 | 非工作日故障响应及抵达现场时间 | 1小时内响应，3小时内抵达现场 |
时 | 项目绩效自评完成 | 2027年3月底前 |
时 | 体检完成及时性 | 12月前 |
时 | 补贴资金拨付时间 | 收到申请后15个工作日内 |
时 | 培训计划完成度 | 按期完成 |
时 | 案件审结平均周期 | ≤60(天) |
时 | 设备质保期 | ≥3(年) |
时 | 第一批设备到货时间 | 2026年6月30日前 |
成 | 人均培训费用 | ≤550(元) |
成 | 每半天授课老师费用 | ≤1000(元/半天) |
成 | 单位面积造价 | ≤3200(元/平方米) |
成 | 项目总成本 | ≤86(万元) |
成 | 项目总成本 | ≤86.00(万元) |
成 | 控制成本管理规范性 | 规范，不超过预算 |
成 | 成本节约率 | ≥3(%) |
成 | 活动举办成本 | ≤100000(元/场) |
社 | 公众饮水知识知晓率 | 较上年提高5个百分点 |
社 | 带动就业人数 | ≥300(人) |
社 | 受益贫困人口 | ≥1200(人) |
社 | 安全事故发生次数 | =0(次) |
社 | 刑事案件发案数下降率 | ≥5(%) |
社 | 税收收入增长率 | ≥110(%) |
社 | 调研成果转化数 | ≥3(个) |
社 | 媒体报道次数 | ≥20(次) |
社 | 公务用车保障率 | =100(%) |
社 | 群体性上访事件数 | =0(起) |
经 | 景区接待能力利用率 | ≥105(%) |
经 | 园区产销率 | ≥102(%) |
经 | 带动社会投资 | ≥2000(万元) |
经 | 农民人均增收 | ≥800(元) |
经 | 酒店入住率 | ≥65(%) |
生 | 空气质量优良天数比例 | ≥85(%) |
生 | 化肥使用量减少 | ≥200(吨) |
生 | 新增绿化面积 | ≥1.2(公顷) |
续 | 是否支撑基层工作开展 | 是 |
续 | 长效管理制度健全性 | 健全 |
续 | 设备可持续使用年限 | ≥5(年) |
续 | 信息共享机制 | 按季通报、数据共用 |
满 | 食堂服务满意度 | ≥90(%) |
质 | 高中阶段毛入学率 | ≥103(%) |
质 | 年度工程投产完成率 | 95%-105% |
数 | 人民陪审员陪审案件数 | ≥900(件) |
经 | 聘请专家审减工程造价 | ≥600(万元) |
社 | 公交百万公里责任事故死亡率 | ≤0.05(人/百万公里) |
质 | 网站信息错别字率 | <万分之一 |
生 | 农田灌溉水有效利用系数 | ≥0.58 |
质 | 公路技术状况指数(MQI) | ≥88 |
社 | 亿元GDP生产安全事故死亡率 | ≤0.012 |
社 | 非正常死亡人数 | 0 |
满 | 收到涉及技术运维的信访投诉数量 | ≤8(件) |
满 | 服务对象有效投诉次数 | =0(次) |
满 | 参训学员评分 | ≥4.8(分) |
满 | 受益群众 | ≥95(%) |
满 | 企业对窗口服务好评率 | ≥98(%) |
满 | 12345热线投诉办结率 | =100(%) |
社 | 万台设备死亡人数 | ≤0.06(人) |
时 | 压缩审批办理时间 | ≥30(%) |
质 | 检测报告合格率 | 指标值≥98% |
成 | 项目总投资控制数 | ≤86(万元) |
`);

test.each(ACCEPTED)('accepts %s | %s | %s', (letter, name, value) => {
  const about = said(oneRow(letter, name, value));
  // A row that replaces nothing of the sound form leaves its category as it was; only the row itself is judged here.
  expect(about.map(({ id, message }) => `${id}: ${message}`)).toEqual([]);
});

test.each(templates.map((template) => [template.code, template] as const))('accepts the template %s', (_code, template) => {
  expect(said({ rows: [row(template.level1, template.level2, template.level3, template.example)] })).toEqual([]);
});

test.each(Object.keys(SOUND))('accepts the sound form of %s', (layout) => {
  expect(said({ layout })).toEqual([]);
});

describe('categories', () => {
  test('flags each missing category once, and its parts not besides', () => {
    expect(ids({ without: ['数量指标', '质量指标', '时效指标'] })).toEqual(['indicator-output-missing']);
    expect(ids({ without: ['社会效益指标', '可持续影响指标'] })).toEqual(['indicator-benefit-missing']);
    expect(ids({ without: ['服务对象满意度指标'] })).toEqual(['indicator-satisfaction-missing']);
  });

  test.each([['数量指标', 'indicator-quantity-missing'], ['质量指标', 'indicator-quality-missing'], ['时效指标', 'indicator-timeliness-missing'], ['经济成本指标', 'indicator-cost-missing']])('flags a form without %s', (level2, rule) => {
    expect(ids({ without: [level2] })).toEqual([rule]);
  });

  test.each(['hebei', 'central-2015', 'central-2021', 'list', 'generic'])('flags missing categories in %s', (layout) => {
    const { table: rows } = SOUND[layout]!;
    const left = (level1: string): FormExample => ({ layout, table: rows.filter((one) => one.一级 !== level1) });
    expect(ids(left('产出指标'))).toContain('indicator-output-missing');
    expect(ids(left('效益指标'))).toContain('indicator-benefit-missing');
    expect(ids(left('满意度指标'))).toContain('indicator-satisfaction-missing');
  });

  test('a printed row that nobody filled in is no indicator', () => {
    const rows = shanghai.map((one) => (one.二级 === '社会效益指标' || one.二级 === '可持续影响指标' ? { ...one, 三级: '', 指标值: '' } : one));
    expect(ids(table(...rows))).toEqual(['indicator-benefit-missing']);
  });

  test('accepts a satisfaction printed under 效益, or named so anywhere', () => {
    expect(ids(table(cost, quantity, quality, timeliness, social, row('效益指标', '服务对象满意度指标', '供水区域居民满意度', '≥90(%)')))).toEqual([]);
    expect(ids(table(cost, quantity, quality, timeliness, row('效益指标', '社会效益指标', '供水区域居民满意度', '≥90(%)')))).not.toContain('indicator-satisfaction-missing');
  });

  test('accepts 成本 under 产出, and its absence where no policy asks for it', () => {
    expect(ids(table(row('产出指标', '成本指标', '单个水样检测成本', '≤1200(元/个)'), quantity, quality, timeliness, social, satisfaction))).toEqual([]);
    expect(ids({ without: ['经济成本指标'], answers: { 年度: '（2023年度）', 计划开始日期: '2023-01-01', 计划完成日期: '2023-12-31' } })).toEqual([]);
  });

  test('a shifted row counts as what it evidently is', () => {
    expect(ids(table(cost, quantity, quality, row('时效指标', '检测结果公示及时率', '≥95(%)', ''), social, satisfaction))).toEqual(['indicator-level-misplaced']);
  });

  test('says not checked where a category bears a name of its own', () => {
    const example = table(row('履职目标', '重点任务', '水质采样检测数量', '≥600(个)'), quality, timeliness, social);
    expect(ids(example)).toEqual([]);
    const form = readForms(drawForm(example)).forms[0]!;
    const ledger = createChecker(RULES).checkForm(form).ledger.find((entry) => entry.rule === 'indicator-satisfaction-missing');
    expect(ledger?.state).toBe('not-checked');
  });
});

describe('shifted rows', () => {
  const around = (...rows: readonly IndicatorExample[]): FormExample => table(cost, quantity, quality, timeliness, social, lasting, satisfaction, ...rows);
  const SHIFTED: readonly (readonly [string, string, string, string, string])[] = [
    ['时效指标', '活动开展及时率', '及时', '', '产出指标 | 时效指标 | 活动开展及时率 | 及时'],
    ['数量指标', '走访慰问户数', '≥30(户)', '', '产出指标 | 数量指标 | 走访慰问户数 | ≥30(户)'],
    ['可持续影响指标', '制度执行年限', '≥3(年)', '', '效益指标 | 可持续影响指标 | 制度执行年限 | ≥3(年)'],
    ['质量指标', '产出指标', '验收合格率', '≥98(%)', '产出指标 | 质量指标 | 验收合格率 | ≥98(%)'],
    ['事业单位审计完成时间', '', '6月底前', '', '满意度指标 | 服务对象满意度指标 | 事业单位审计完成时间 | 6月底前'],
    ['满意度指标', '来访群众满意程度', '≥90(%)', '', '满意度指标 | 服务对象满意度指标 | 来访群众满意程度 | ≥90(%)'],
    ['', '产出指标', '时效指标', '故障响应时间', '产出指标 | 时效指标 | 故障响应时间 | （空）'],
  ];
  test.each(SHIFTED)('flags %s | %s | %s | %s and offers to mend it', (one, two, three, value, mended) => {
    const found = said(around(row(one, two, three, value)), { levels: 'repeated' });
    expect(found.map(({ id }) => id)).toEqual(['indicator-level-misplaced']);
    expect(found[0]!.fixes).toEqual([`本行改为：${mended}`]);
  });

  const STANDING: readonly (readonly [string, string, string, string])[] = [
    ['效益指标', '安全生产', '全年无重大事故', '是'], ['满意度指标', '满意度指标', '来访群众满意程度', '≥90(%)'], ['成本指标', '成本指标', '户均补助成本', '≤900(元/户)'],
    ['产出指标', '培训类', '教师参训人次', '≥120(人次)'], ['影响力目标', '长效机制', '管护制度', '按季检查'],
  ];
  test.each(STANDING)('accepts %s | %s | %s | %s', (one, two, three, value) => {
    expect(ids(around(row(one, two, three, value)))).not.toContain('indicator-level-misplaced');
  });
});

describe('foreign and misnamed categories', () => {
  test.each([['效益指标', '数量指标'], ['产出指标', '社会效益指标'], ['满意度指标', '质量指标'], ['效益指标', '经济成本指标'], ['产出指标', '服务对象满意度指标'], ['成本指标', '可持续影响指标']])('flags %s with %s', (level1, level2) => {
    expect(ids(table(...shanghai, row(level1, level2, '其他监测工作情况', '符合计划')))).toContain('indicator-category-foreign');
  });

  test.each([['产出指标', '成本指标'], ['产出指标', '经济成本指标'], ['效益指标', '满意度指标'], ['效益指标', '服务对象满意度指标'], ['成本指标', '成本指标'], ['效益指标', '履职效果'], ['成本指标', '社会成本指标']])('accepts %s with %s', (level1, level2) => {
    expect(ids(table(...shanghai, row(level1, level2, '来访群众满意程度', '≥90(%)')))).not.toContain('indicator-category-foreign');
  });

  test('offers no new 一级 for a cell that other rows share', () => {
    const found = said(table(cost, quantity, quality, timeliness, social, row('效益指标', '质量指标', '数据入库合格比例', '≥90(%)'), satisfaction));
    expect(found.find(({ id }) => id === 'indicator-category-foreign')?.fixes).toEqual([]);
  });

  test.each([['进度指标', '时效指标'], ['产出质量指标', '质量指标'], ['环境效益指标', '生态效益指标'], ['可持续性影响指标', '可持续影响指标']])('flags the name %s', (name, standard) => {
    const level1 = /效益|影响/.test(name) ? '效益指标' : '产出指标';
    const found = said(table(cost, quantity, quality, timeliness, social, satisfaction, row(level1, name, '其他监测工作情况', '符合计划')));
    expect(found.find(({ id }) => id === 'indicator-category-name')?.fixes).toEqual([`改为 ${standard}`]);
  });

  test('accepts short names where the form prints no other, and names of satisfied groups', () => {
    const short = shanghai.map((one) => ({ ...one, 二级: one.二级.replace(/指标$/, '') }));
    expect(ids(table(...short))).toEqual([]);
    expect(ids(table(cost, quantity, quality, timeliness, social, row('满意度指标', '社会公众满意度指标', '供水区域居民满意度', '≥90(%)')))).toEqual([]);
  });
});

describe('names side by side', () => {
  const twice = (a: [string, string, string], b: [string, string, string]): FormExample => ({ table: [cost, ...[a, b].map(([letter, name, value]) => row(PARENT[letter]!, CATEGORY[letter]!, name, value)), quality, timeliness, social, satisfaction] });

  test('flags the same name in one category, and in two with the same value', () => {
    expect(ids(twice(['数', '开展巡检工作', '≥4(次)'], ['数', '开展巡检工作', '≥6(次)']))).toEqual(['indicator-duplicated']);
    expect(ids(table(cost, quantity, quality, timeliness, row('效益指标', '社会效益指标', '重点场所覆盖面', '≥90(%)'), row('效益指标', '可持续影响指标', '重点场所覆盖面', '≥90(%)'), satisfaction))).toEqual(['indicator-duplicated']);
  });

  test('accepts the same name for two things', () => {
    expect(ids(table(cost, row('产出指标', '数量指标', '义务教育薄弱学校改造', '≥3(所)'), row('产出指标', '质量指标', '义务教育薄弱学校改造', '通过竣工验收'), timeliness, social, satisfaction))).toEqual([]);
  });

  test.each([
    [['数', '完成援派干部选派安置考核工作', '≥95(%)'], ['数', '完成年度援派干部选派安置考核工作', '≥95(%)']],
    [['数', '基层党组织书记培训次数', '≥6(次)'], ['数', '基层党组织书记培训工作次数', '≥6(次)']],
    [['数', '安全生产宣传活动场次', '≥6(场)'], ['数', '安全生产宣传活动次数', '≥6(次)']],
    [['数', '农村公路安全隐患排查里程', '≥60(公里)'], ['数', '农村公路安全隐患排察里程', '≥60(公里)']],
  ] as const)('flags almost the same name: %s', (a, b) => {
    expect(ids(twice([...a], [...b]))).toEqual(['indicator-near-duplicate']);
  });

  test.each([
    [['数', '“七一”系列活动次数', '≥1(次)'], ['数', '“七色桥”系列活动次数', '≥1(次)']],
    [['数', '优化业务流程数量', '≥20(个)'], ['数', '新增业务流程数量', '≥8(个)']],
    [['数', '第1批设备采购数量', '≥5(台)'], ['数', '第2批设备采购数量', '≥5(台)']],
    [['数', '男性职工体检数量', '≥50(人)'], ['数', '女性职工体检数量', '≥50(人)']],
    [['时', '工作日故障响应时间', '≤30(分钟)'], ['时', '非工作日故障响应时间', '≤30(分钟)']],
    [['数', '“七一”系列活动场次', '≥1(场)'], ['数', '“八一”系列活动次数', '≥1(次)']],
    [['数', '小学教师参训人次', '≥50(人次)'], ['数', '中学教师参训人次', '≥50(人次)']],
  ] as const)('accepts names that differ tellingly: %s', (a, b) => {
    expect(ids(twice([...a], [...b])).filter((id) => id !== 'indicator-quantity-missing' && id !== 'indicator-timeliness-missing')).toEqual([]);
  });
});

describe('copies between projects', () => {
  const project = (name: string, total: string, ...rows: readonly IndicatorExample[]): FormExample => ({ answers: { 项目名称: name, 项目资金总额: total, 财政资金: total }, table: [...rows, cost] });
  const shared = [quality, timeliness, social];
  const copied = (...examples: readonly FormExample[]): number =>
    judged(examples.flatMap((example, i) => readForms(drawForm(example, { sheetName: `申报表${i + 1}` })).forms)).filter(({ id }) => id === 'indicator-copied').length;

  test('flags three names, or one long one', () => {
    expect(copied(project('水质监测', '100', ...shared), project('食品抽检', '200', ...shared))).toBe(1);
    const long = row('产出指标', '数量指标', '二次供水设施清洗消毒现场检查数量', '≥5(处)');
    expect(copied({ ...project('水质监测', '100'), table: [long] }, { ...project('食品抽检', '200'), table: [long] })).toBe(1);
  });

  test('accepts general names, a project and its part, and money that adds up', () => {
    const general = [row('满意度指标', '服务对象满意度指标', '群众满意度', '≥90(%)'), row('产出指标', '时效指标', '活动开展及时率', '≥95(%)'), row('产出指标', '质量指标', '项目验收合格率', '=100(%)')];
    expect(copied({ ...project('水质监测', '100'), table: general }, { ...project('食品抽检', '200'), table: general })).toBe(0);
    expect(copied(project('水质监测', '100', ...shared), project('水质监测设备更新', '200', ...shared))).toBe(0);
    expect(copied(project('综合服务', '300', ...shared), project('水质监测', '100', quantity), project('食品抽检', '200', ...shared))).toBe(0);
  });
});

describe('weights', () => {
  const weighed = (...points: readonly string[]): FormExample => ({ layout: 'central-2021', table: SOUND['central-2021']!.table.map((one, i) => ({ ...one, 分值: points[i] ?? '' })) });

  test('accepts 90 and 100', () => {
    expect(ids(weighed('20', '20', '10', '10', '20', '10'))).toEqual([]);
    expect(ids(weighed('20', '25', '10', '15', '20', '10'))).toEqual([]);
  });

  test('accepts what rounding to two decimals leaves, and flags what it does not', () => {
    expect(ids(weighed('15.83', '14.17', '15', '15', '15', '14.99'))).toEqual([]);
    expect(ids(weighed('15.83', '14.17', '15', '15', '15', '14.9'))).toEqual(['indicator-weight-mismatch']);
    expect(ids(weighed('15.5', '14.5', '15', '15', '15', '14.9'))).toEqual(['indicator-weight-mismatch']);
  });

  test('flags another sum with its terms, and offers the standard weights', () => {
    const [found] = said(weighed('20', '20', '10', '10', '20', '15'));
    expect(found).toMatchObject({ id: 'indicator-weight-mismatch', severity: 'error', fixes: ['按 成本 20、产出 40、效益 20、满意度 10 分配（合计 90）'] });
    expect(found!.message).toContain('= 95');
  });

  test('flags a missing weight once, and leaves the sum unjudged', () => {
    expect(ids(weighed('20', '20', '', '10', '20', '10'))).toEqual(['indicator-weight-missing']);
    expect(ids(weighed('20', '20', '若干', '10', '20', '10'))).toEqual(['indicator-weight-missing']);
    expect(ids(weighed())).toEqual(['indicator-weight-missing']);
  });
});

describe('numbers', () => {
  const plain = ['符合计划', '按季公示', '发现即处置', '纳入日常管理'];
  test('flags a table with few numbers, accepts half, and tables of three', () => {
    const rows = [quality, timeliness, social, lasting].map((one, i) => ({ ...one, 三级: `${one.二级.slice(0, 2)}工作安排`, 指标值: plain[i]! }));
    expect(ids(table(cost, quantity, ...rows, satisfaction))).toEqual(['indicator-quantified-share-low']);
    expect(ids(table(cost, quantity, quality, ...rows.slice(1), satisfaction))).toEqual([]);
    expect(ids(table(quantity, ...rows.slice(0, 2)))).not.toContain('indicator-quantified-share-low');
  });
});

describe('values split over columns', () => {
  test.each(['list', 'shanghai', 'hebei'])('the operator and unit cells of %s are mended themselves', (layout) => {
    const sound = SOUND[layout]!.table;
    const changed = sound.map((one) => (one.二级 === '满意度指标' || one.二级 === '服务对象满意度指标' ? { ...one, 指标值: '≤90%' } : one));
    const form = readForms(drawForm({ layout, table: changed }, { split: true })).forms[0]!;
    const [finding] = createChecker(RULES).checkForm(form).findings;
    expect(finding?.rule.id).toBe('value-direction-reversed');
    expect(finding?.fixes[0]?.changes).toEqual([{ field: form.indicators.rows.at(-1)!.operatorCell, text: '≥' }]);
  });

  test('a number without its operator is shown at the operator cell', () => {
    const form = readForms(drawForm(withRow('数量指标', '水质采样检测数量', '600(个)'), { split: true })).forms[0]!;
    const finding = createChecker(RULES).checkForm(form).findings.find(({ rule }) => rule.id === 'value-operator-missing');
    expect(finding?.fields[0]).toBe(form.indicators.rows.find((one) => one.level2.text === '数量指标')!.operatorCell);
    expect(finding?.fixes[0]?.changes[0]?.text).toBe('≥');
  });

  test('a cost without its operator is offered at most, whatever its name', () => {
    const found = said(oneRow('成', '每车年补贴', '30000元')).find(({ id }) => id === 'value-operator-missing');
    expect(found?.fixes).toEqual(['改为 ≤30000元', '改为 =30000元']);
  });

  test('the word of a percentage goes, wherever it stands', () => {
    for (const value of ['≥98百分比', '≥98百分之', '≥百分之98', '≥98％']) {
      expect(said({ rows: [row('产出指标', '质量指标', '检测报告合格率', value)] }).find(({ id }) => id === 'value-unit-style')?.fixes).toEqual(['改为 ≥98%']);
    }
  });
});

describe('formulas, periods, budgets', () => {
  test('accepts formulas that calculate', () => {
    expect(ids(withRow('质量指标', '检测报告合格率', { formula: '95/100', value: 0.95, shows: '95%' }))).not.toContain('value-read-as-formula');
    expect(ids(withRow('质量指标', '检测报告合格率', { formula: 'B5', value: 0.95, shows: '95%' }))).not.toContain('value-read-as-formula');
    expect(ids(withRow('质量指标', '检测报告合格率', { formula: '95%', value: 0.95, shows: '95%' }))).toEqual(['value-read-as-formula']);
  });

  test('says not checked where dates or units are missing', () => {
    const form = (example: FormExample) => readForms(drawForm(example)).forms[0]!;
    const state = (example: FormExample, rule: string) => createChecker(RULES).checkForm(form(example)).ledger.find((entry) => entry.rule === rule)?.state;
    expect(state({ ...withRow('时效指标', '检测任务完成时间', '2027年3月底前'), answers: { 计划开始日期: '', 计划完成日期: '' } }, 'value-deadline-outside-period')).toBe('not-checked');
    expect(state({ ...withRow('时效指标', '检测任务完成时间', '11月底前'), answers: { 计划开始日期: '2026-12-31', 计划完成日期: '2026-01-01' } }, 'value-deadline-outside-period')).toBe('not-checked');
    expect(state({ ...withRow('时效指标', '检测任务完成时间', '2025年3月底前'), answers: { 计划开始日期: '', 计划完成日期: '' } }, 'value-deadline-outside-period')).toBe('found');
    expect(state({ ...withRow('时效指标', '检测任务完成时间', '较2025年底提前完成'), answers: { 计划开始日期: '', 计划完成日期: '' } }, 'value-deadline-outside-period')).not.toBe('found');
    expect(state({ rows: [row('成本指标', '经济成本指标', '项目总成本', '≤95(万元)')], answers: { 项目资金总额: '见附件' } }, 'value-exceeds-budget')).toBe('not-checked');
  });

  test('accepts a total cost in 元 that the total in 万元 only rounds', () => {
    const cost = (value: string): FormExample => ({ ...withRow('经济成本指标', '项目总成本', value), answers: { 金额单位: '万元', 项目资金总额: '12.34', 财政资金: '12.34', 年度资金申请总额: '12.34', 当年财政拨款: '12.34' } });
    expect(ids(cost('≤123449(元)'))).toEqual([]);
    expect(ids(cost('≤123451(元)'))).toEqual(['value-exceeds-budget']);
  });

  test('accepts a name that stands in the 一级 column with nothing before its value', () => {
    const rows = table(...shanghai, row('预算执行率', '', '', '≥95%'));
    const twice = table(...shanghai, row('预算执行率指标', '预算执行率', '', '≥95%'));
    for (const printed of [rows, twice]) expect(ids(printed, { levels: 'repeated' })).not.toContain('indicator-name-missing');
  });

  test('accepts deadlines and totals of a project of several years', () => {
    const years = { 计划开始日期: '2026-01-01', 计划完成日期: '2027-12-31' };
    expect(ids({ ...withRow('时效指标', '检测任务完成时间', '2027年3月底前'), answers: years })).toEqual([]);
  });

  test('gives a rounded 万元 its rounding', () => {
    const answers = { 项目资金总额: '297280', 财政资金: '297280' };
    const of = (value: string) => ids({ rows: [row('成本指标', '经济成本指标', '项目总成本', value)], answers });
    expect(of('≤29.73(万元)')).toEqual([]);
    expect(of('≤29.74(万元)')).toEqual(['value-exceeds-budget']);
  });

  test('a value left to be filled in or out of date is another rule’s finding', () => {
    expect(ids(withRow('质量指标', '检测报告合格率', '≥__(%)'))).toEqual([]);
    expect(ids(withRow('质量指标', '检测报告合格率', 'XX'))).toEqual([]);
  });
});

describeShared('the real forms', () => {
  const folder = resolve(SHARED, 'workbooks');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => /^00\d.*\.xlsx$/.test(name)) : [];

  async function formsOf(name: string): Promise<readonly Declaration[]> {
    const workbook = await openFile(readFileSync(resolve(folder, name)), name);
    const sheets = await Promise.all((await workbook.listSheets()).map((sheet) => workbook.readSheet(sheet.name)));
    return sheets.flatMap((sheet) => (sheet ? readForms(sheet).forms : []));
  }

  const ERRORS: Readonly<Record<string, readonly string[]>> = {
    '000': ['indicator-level-misplaced'], '001': [], '002': ['indicator-value-missing'], '003': [], '004': ['indicator-value-missing', 'indicator-value-missing'],
  };

  test.each(files)('%s: exactly its known errors', async (name) => {
    const errors = judged(await formsOf(name)).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ id }) => id)).toEqual(ERRORS[name.slice(0, 3)]);
  });

  test('the known issues of indicators are found', async () => {
    const all = new Map(await Promise.all(files.map(async (name) => [name.slice(0, 3), judged(await formsOf(name))] as const)));
    const has = (file: string, rule: string, words: string): boolean => all.get(file)!.some(({ id, message }) => id === rule && message.includes(words));
    const KNOWN: readonly (readonly [string, string, string])[] = [
      ['000', 'indicator-timeliness-missing', '时效指标'], ['000', 'indicator-name-generic', '满意度'], ['000', 'value-count-not-whole', '≥30.00(场)'], ['001', 'value-operator-style', '新经济组织党组织覆盖率'],
      ['002', 'indicator-near-duplicate', '完成年度援派干部'], ['002', 'indicator-satisfaction-unmeasured', '健康档案'], ['002', 'value-rate-unquantified', '普遍提高'], ['002', 'value-echoes-name', '可控'],
      ['002', 'value-unit-mismatch', '次/场'], ['002', 'indicator-satisfaction-unmeasured', '获得感'], ['002', 'value-rate-unquantified', '效果满意度'], ['002', 'indicator-misfiled', '知晓率'],
      ['003', 'value-unit-mismatch', '人次'], ['003', 'value-unit-mismatch', '≤1年'], ['003', 'value-unit-style', '百分比'], ['004', 'indicator-satisfaction-unmeasured', '壮大党员队伍'],
      ['004', 'indicator-misfiled', '体检数量'], ['004', 'value-echoes-name', '符合'], ['004', 'indicator-copied', '信息化建设项目'], ['004', 'indicator-category-name', '服务对象满意度'],
    ];
    expect(KNOWN.filter(([file, rule, words]) => !has(file, rule, words))).toEqual([]);
  });
});

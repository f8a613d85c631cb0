/** The vocabulary of printed labels: which words of the field mean which property of a declaration. */

import { beginnings, remembered } from '../model';

/**
 * `financed` and `otherMoney` are labels printed alike for the whole project and for the year (财政拨款, 其他资金): the
 * total above or left of them tells which is meant. `goal` is 绩效目标 without 总 or 年度. `programmeName` (专项资金名称)
 * names the project only where no 项目名称 is printed. Groups have no answer of their own.
 */
export type Meaning =
  | 'projectName' | 'programmeName' | 'projectNature' | 'projectCategory' | 'projectAttribute' | 'projectCode' | 'department' | 'implementingUnit'
  | 'startDate' | 'endDate' | 'term' | 'year' | 'unit'
  | 'total' | 'fiscal' | 'other' | 'annualTotal' | 'annualAppropriation' | 'carryOver' | 'annualOther' | 'financed' | 'otherMoney' | 'fundsGroup'
  | 'overall' | 'annual' | 'goal' | 'plan' | 'month' | 'indicatorGroup' | 'note';

const WORDS: Readonly<Record<Exclude<Meaning, 'month'>, string>> = {
  programmeName: '专项名称 专项资金名称 专项转移支付名称 转移支付名称 转移支付(项目)名称 转移支付资金名称 资金名称 补助资金名称 补助项目名称 一级项目名称 购买服务项目名称 债券项目名称 政府采购项目名称 支出项目名称 预算项目名称 专项项目名称 工程名称 课题名称',
  projectName: '项目名称 项目支出名称 项目名 项目(专项)名称 专项(项目)名称 二级项目名称 项目全称 申报项目名称 子项目名称 项目(政策)名称 政策(项目)名称 政策/项目名称 项目/政策名称 项目(活动)名称 项目名称及编码 项目名称及代码 资金项目名称',
  projectNature: '项目性质',
  projectCategory: '项目类别 项目类型 项目分类',
  projectAttribute: '项目属性',
  projectCode: '项目编码 项目代码 项目编号',
  department: '主管部门 主管部门及代码 主管部门及编码 主管部门名称 主管单位 部门名称 预算部门 预算主管部门 市级主管部门 省级主管部门 区级主管部门 县级主管部门 主管预算部门 主管部门(单位) 项目主管部门 业务主管部门 归口管理部门 归口主管部门 地方主管部门 市县主管部门 县市主管部门 市(县)主管部门 县(市)主管部门 购买主体 主管局 主管(预算)部门 主管部门(单位)名称 主管单位名称 上级主管部门 上级主管单位 主管部门名称及代码 主管部门名称及编码 主管部门代码及名称 省级预算部门 市级预算部门 县级预算部门 区级预算部门 主管部门/单位 行业主管部门 项目归口部门 归口部门 资金主管部门 预算主管单位 一级预算单位 一级预算部门 预算部门名称',
  implementingUnit: '实施单位 项目实施单位 项目单位 预算单位 单位名称 申报单位 填报单位 承担单位 项目承担单位 资金使用单位 用款单位 使用单位 具体实施单位 实施主体 项目实施主体 项目执行单位 执行单位 项目申报单位 项目主管科室 编制单位 编报单位 部门(单位) 部门/单位 单位(部门) 建设单位 项目建设单位 项目法人单位 业主单位 项目业主 项目业主单位 承办单位 项目承办单位 学校名称 医院名称 项目负责单位 申请单位 申报单位名称 项目申请单位 预算单位名称 基层单位 基层预算单位 二级预算单位 用款单位名称 资金使用单位名称 项目单位名称 实施单位名称 项目实施单位名称 实施(承担)单位 项目组织单位 项目管理单位 实施机构 执行部门 具体实施部门 实施部门 项目实施部门 项目建设(实施)单位 建设(实施)单位 预算执行单位',
  startDate: '计划开始日期 项目开始日期 开始日期 计划开始时间 项目开始时间 开始时间 起始日期 起始时间 计划起始日期 项目起始日期 项目起始时间 开工日期 计划开工日期 建设开始时间 实施开始时间 项目实施开始时间 项目启动时间 启动时间 启动日期 项目启动日期 预计开始时间 预计开始日期 拟开始时间 开工时间 计划开工时间 拟开工时间 起始年月 项目起始年月',
  endDate: '计划完成日期 计划完成时间 计划结束日期 计划结束时间 项目完成日期 项目完成时间 项目结束日期 项目结束时间 完成日期 完成时间 结束日期 结束时间 终止日期 终止时间 项目终止日期 项目终止时间 项目截止时间 项目截止日期 完工时间 完工日期 项目完工时间 项目完工日期 竣工时间 竣工日期 计划竣工时间 计划竣工日期 预计完成时间 预计完成日期 拟完成时间 预计结束时间 预计结束日期 实施结束时间 项目实施结束时间 终止年月 项目终止年月',
  term: '项目期 项目周期 实施周期 项目实施周期 实施期限 项目实施期限 实施期 项目实施期 项目支出实施期 起止时间 起止日期 项目起止时间 项目起止日期 项目期限 实施时间 项目实施时间 起止年限 项目起止年限 执行周期 项目年限 专项实施期 资金实施期 实施年限 项目实施年限 实施起止时间 实施起止日期 项目实施起止时间 项目实施起止日期 起止年月 项目起止年月 计划起止时间 计划起止日期 执行期限 项目执行期限 执行期 项目执行期 项目执行周期 执行时间 项目执行时间 建设起止时间 建设起止年限 建设起止年月 项目建设起止时间 项目起止年度 起止年度 项目执行起止时间 合同期限 项目时限 实施时限 项目实施期间 实施期间 项目执行期间 执行期间 计划实施时间 项目实施起止年月 项目有效期',
  year: '预算年度 申报年度 填报年度 年度 项目年度 所属年度 资金年度 计划年度 年份 申报年份 绩效年度 财政年度',
  unit: '金额单位 货币单位 计量单位(金额)',
  total: '项目资金总额 资金总额 预算数 项目总投资 总投资 项目总金额 总金额 项目预算总额 预算总额 总预算 项目总预算 实施期资金总额 中期资金总额 项目金额 项目预算金额 预算金额 项目总额 实施期金额 中期金额 预算总金额 项目预算总金额 项目总资金 预算申请数 申请预算数 申请金额 申请资金 申请资金总额 申报金额 申报资金 项目申报金额 总额 资金合计 项目资金合计 预算合计 项目预算合计 预算资金总额 项目预算资金总额 专项资金总额 经费总额 项目经费总额 项目总经费 总投资额 项目总投资额 投资总额 项目投资总额 申请预算 申请预算金额 申请预算总额 总投入 投入总额 总投入资金 资金投入总额 申请经费 申请经费总额 经费预算总额 项目预算数 项目预算总数 项目总预算数 资金总规模 项目资金需求 资金总需求 资金需求总额 项目总经费预算 项目申请资金 项目申请金额 购买服务预算 购买服务预算金额 购买服务资金 购买服务金额 支出预算 支出预算总额 支出总额 预算支出 资金安排总额 项目资金额度 项目资金规模 预算批复数 批复预算数 总资金 资金总量 总经费 专项资金额度 申报预算 申报预算数 申报总额 拟安排资金 本次申请资金 预算安排数 预算安排金额 申请额度 资金需求 资金需求数 申请财政资金总额',
  fiscal: '实施期财政拨款 中期财政拨款',
  other: '实施期其他资金 中期其他资金',
  annualTotal: '年度资金申请总额 年度资金总额 年度预算 年度预算总额 年度预算申请总额 年度申请总额 年度预算金额 年度预算数 年度金额 本年金额 本年度金额 当年金额 当年资金总额 当年预算 项目当年预算 项目当年预算数 当年预算总额 当年预算数 当年资金申请总额 本年度资金总额 本年资金总额 本年预算数 年度本级预算金额 年初预算数 年度项目资金总额 年度总金额 本年度资金 本年资金 当年资金 年度资金 年度总额 本年总额 本年度总额 当年总额 预算申报数 预算申报金额 年度预算合计 本年预算合计 本年度预算合计 年度资金合计 年度预算资金总额 年度申请资金 年度申请金额 本年预算 本年度预算 本年度预算数 本年预算金额 本年度预算金额 本年预算总额 本年度预算总额 本年资金申请总额 本年度资金申请总额 本年申请资金 本年度申请资金 本年申请金额 本年度申请金额 当年预算金额 当年申请资金 当年申请金额 全年预算 全年预算数 全年预算金额 年度投资计划 本年投资计划 本年度投资计划 年度预算申请 年度预算申请数 年度预算申请金额 本年度资金需求 年度资金需求 本年资金需求 当年资金需求 本年度资金需求总额 年初预算 年初预算安排 年初预算金额 本年安排资金 当年安排资金 年度安排资金 年度项目预算 本年项目预算 当年项目预算 年度经费预算 本年度经费预算 年度项目经费 年度预算安排数 年度预算安排资金 年度预算安排金额 年度投入 本年投入 年度支出预算 年度资金额度 年度资金规模 年度申报金额 年度申报资金 年度计划投资 本年计划投资 本年预算安排数 当年预算安排数 年度总预算 全年资金总额 年初批复预算数',
  annualAppropriation: '当年财政拨款 年度财政拨款 本年财政拨款 当年财政资金 年度财政资金 当年预算拨款 本年度财政拨款 当年拨款 当年财政预算拨款 本年财政预算拨款 年度财政预算拨款',
  carryOver: '上年结转资金 上年结转 结转资金 上年结转结余 上年结转结余资金 以前年度结转 以前年度结转资金 上年结余结转 上年结余 上年度结转 上年结转数 上年度结转资金 结转结余 结转结余资金 历年结转 年初结转 年初结转和结余 上年结转和结余 上年结转(结余)资金 上年财政拨款结转',
  annualOther: '年度其他资金 当年其他资金 本年其他资金',
  financed: '财政资金 财政拨款 财政性资金 财政拨款资金 财政预算资金 财政拨款收入 本级财政资金 本级财政拨款 财政预算拨款 中央补助 中央补助资金 中央财政补助 中央财政补助资金 财政经费 财政专项资金 财政补助资金 财政补助 财政投入 财政投入资金 申请财政资金 申请财政拨款 财政安排资金 财政安排 政府拨款 公共财政拨款 公共预算财政拨款 预算内资金 预算内拨款 财政补贴 财政补贴资金 财政性拨款 政府性资金 财政性资金拨款 财政投资 本级财政安排',
  otherMoney: '其他资金 其它资金 单位资金 单位自有资金 自有资金 单位自筹 单位自筹资金 非财政拨款 非财政资金 非财政拨款资金 自筹资金 地方资金 地方财政资金 地方配套资金 自筹 学校自筹 学校自筹资金 医院自筹 医院自筹资金 企业自筹 企业自筹资金 项目单位自筹 项目单位自筹资金 自筹经费 其他经费 地方财政投入 地方财政补助 地方配套 单位配套资金 其他自筹资金 其他(自筹)资金 自筹及其他资金 自有 单位自有 其他资金来源 其他来源资金 单位其他资金 非财政性资金 单位自筹数 其他投入',
  fundsGroup: '项目资金 项目资金情况 项目资金申请 项目资金申请情况 资金情况 资金安排 项目预算 预算情况 预算资金 预算规模及资金用途 项目资金构成 项目资金来源 资金来源 资金来源及金额 资金构成 项目预算资金 项目资金安排 金额 资金金额 年度预算安排 项目预算安排 预算安排 预算资金安排 总体资金情况 专项资金 项目经费 经费预算 资金额度 资金规模 资金 经费 资金筹措 资金投入 经费来源 经费安排 经费情况',
  overall: '项目总目标 项目总体目标 总目标 中期目标 实施期目标 实施期总目标 实施期总体目标 实施期绩效目标 中长期目标 长期目标 中期绩效目标 长期绩效目标 项目实施期目标 项目绩效总目标 项目中期目标 中期总体目标 实施周期目标 实施周期总目标 实施周期绩效目标 实施周期总体目标 项目周期目标',
  annual: '年度总体目标 年度总目标 年度目标 年度绩效目标 年度绩效总目标 年度总体绩效目标 年度绩效总体目标 本年度目标 本年度绩效目标 本年度总体目标 当年目标 当年绩效目标 项目年度目标 项目年度绩效目标 年度预期目标 项目当年绩效目标 项目当年目标 项目年度总体目标 项目本年度绩效目标 本年绩效目标 本年目标 本年总体目标 年度工作目标 当年总体目标 当年绩效总目标 当年度绩效目标 本年度绩效总目标 年度绩效目标情况 年度绩效目标描述 年度目标描述 年度任务目标 项目年度绩效目标描述 年度绩效目标概述 年度目标概述 年度目标说明 年度绩效目标说明 年度绩效目标内容',
  goal: '绩效目标 目标 总体目标 项目绩效目标 总体绩效目标 绩效总目标 绩效总体目标 项目绩效总体目标 项目目标 预期目标 项目总体绩效目标 项目预期目标 项目预期绩效目标 预期绩效目标 服务目标 购买服务目标 绩效目标概述 绩效目标描述 绩效目标说明 项目绩效目标说明 绩效目标内容 总体绩效目标说明 绩效目标情况 项目预期绩效 预期绩效 项目总体绩效目标描述 项目预期总目标 预期总目标 项目产出目标 总体绩效目标情况 总体目标情况 总体目标描述 总体目标说明 总体目标概述 项目绩效目标情况 项目绩效目标描述',
  plan: '资金支出计划 支出计划 用款计划 资金使用计划 资金支出进度计划',
  indicatorGroup: '绩效指标 指标 年度绩效指标 绩效指标体系 项目绩效指标 年度指标 绩效评价指标 中期绩效指标 长期绩效指标 分解目标',
  note: '项目建设期 项目建设期限 项目建设周期 购置理由 申请理由 立项理由 项目领域 运营期 运营期限 债券类型 债券名称 资产类别 项目建设性质 建设性质 系统名称 项目负责人及联系电话 负责人及联系电话 项目联系人及电话 项目负责人及联系方式 该项目支出上级资金 上级资金 本级安排 项目等级 项目负责人及电话 单位(项目)负责人 项目(单位)负责人 是否跨年度 单位职能概述 职能概述 项目立项情况 其他说明的问题 其他需要说明的问题 保证项目实施的制度措施 项目实施计划 组织实施单位 监督管理单位 其他依据 立项依据 项目立项依据 项目概况 项目概述 项目简介 资金用途 资金用途说明 项目内容 项目主要内容 主要内容 政策依据 设立依据 项目设立依据 实施方案 项目实施方案 保障措施 '
    + '购买服务类别 购买服务项目 购买方式 采购方式 承接主体 服务内容 服务期限 是否涉密 建设模式 建设期 建设期限 建设周期 债券期限 '
    + '中央主管部门 省级财政部门 市级财政部门 县级财政部门 建设地点 项目地点 实施地点 项目实施地点 项目建设地点 建设内容 建设规模 建设规模及内容 建设规模和内容 建设内容及规模 主要建设内容 项目建设内容 审批文号 批复文号 批准文号 立项批复文号 起始年度 终止年度 起始年份 终止年份 '
    + '联系人 联系电话 联系方式 电话 填表人 填报人 填表日期 填报日期 填表时间 填报时间 申报日期 编报日期 审核人 单位负责人 项目负责人 负责人 财务负责人 项目联系人 执行率分值 预算执行率权重 预算执行率 资金性质 支出功能分类 备注 编制日期 '
    + '制表日期 职能依据 项目申报理由 立项必要性 可行性 项目必要性 项目可行性 功能科目 项目级次 是否基建 绩效类型 事业发展规划 主管科室 业务科室 单位代码 部门代码 单位编码 部门编码 主管部门编码 主管部门代码 实施单位编码 实施单位代码 成本构成测算 测算依据 测算依据及说明 '
    + '同名项目上年预算额 同名项目上年预算执行数 上年预算数 上年预算额 上年预算执行数 上年度预算数',
};

const MEANINGS = new Map<string, Meaning>(
  Object.entries(WORDS).flatMap(([meaning, words]) => words.split(' ').map((word) => [word, meaning as Meaning] as const)),
);

/** What precedes or follows a label in print without changing its meaning. */
const BEFORE = /^(?:[*★※●▲■]+|\d{1,2}[.、]|[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|其中,?|[-—–]+)+/;
const AFTER = /(?:\([^()]*\)|[*★]|\d{4}年?(?:度)?[-—–~～至到]+\d{4}年?(?:度)?)$/;
const MONTH = /^(?:至|到|截至)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:底|末|份)?(?:前)?$|^第?[一二三四1-4]季度(?:末|底)?$/;

/** Characters by which what is printed before a label, and a month or quarter, begins; and what is printed behind a label ends. */
const BEGINS = '*★※●▲■0123456789一二三四五六七八九十(其-—–至到截第';
const ENDS = ')*★0123456789年度';
const mayMean = beginnings(MEANINGS.keys(), BEGINS);
const beginsDecorated = beginnings([], BEGINS);

/** The meaning of a printed label, given as {@link labelKey}; null when it is none. */
export function meaningOf(key: string): Meaning | null {
  if (!mayMean(key)) return null;
  return MEANINGS.get(key) ?? (beginsDecorated(key) || ENDS.includes(key.charAt(key.length - 1)) ? decorated(key) : null);
}

const decorated = remembered((key): Meaning | null => {
  let name = key;
  for (let round = 0; round < 4; round++) {
    const found = MEANINGS.get(name);
    if (found) return found;
    const shorter = round % 2 === 0 ? name.replace(AFTER, '') : name.replace(BEFORE, '');
    name = shorter === '' ? name : shorter;
  }
  // 2026年预算数 is the year's, whatever the year.
  return MEANINGS.get(name) ?? MEANINGS.get(name.replace(/^20\d{2}年度?(?=.)/, '年度')) ?? (MONTH.test(key) ? 'month' : null);
});

/** `项目名称：XXX` in one cell: the label's meaning and where the answer begins; null when the text is no such cell. */
export function joinedLabel(text: string): { readonly meaning: Meaning; readonly label: string; readonly from: number } | null {
  const first = colonIn(text, 0);
  if (first < 2) return null;
  const among = AMONG.test(text.slice(0, first)) ? first + 1 : 0;
  const colon = among === 0 ? first : colonIn(text, among);
  if (colon < among + 2) return null;
  const label = text.slice(among, colon);
  const rest = text.slice(colon + 1);
  if (rest.trim() === '') return null;
  const meaning = meaningOf(label.normalize('NFKC').replace(/\s+/g, ''));
  if (meaning === null || GROUPS.has(meaning) || meaning === 'month') return null;
  return { meaning, label, from: colon + 1 + STAMP.exec(rest)![0].length };
}

const AMONG = /^\s*其中\s*$/;

/** 填报单位：（盖章）某局: where to put the stamp is no part of the answer. */
const STAMP = /^\s*(?:[（(](?:盖章|公章|签章|加盖公章)[)）]\s*(?=\S))?/;

/** Longest label before a colon. */
const LONGEST_JOINED = 18;

/** Where the first colon from here on stands, -1 where none stands near the text's beginning. */
export function colonIn(text: string, from: number): number {
  const end = Math.min(text.length - 1, LONGEST_JOINED);
  for (let at = from; at <= end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3a || code === 0xff1a) return at;
  }
  return -1;
}

/** Labels over other labels. */
export const GROUPS: ReadonlySet<Meaning> = new Set(['fundsGroup', 'plan', 'indicatorGroup']);

export const MONEY: ReadonlySet<Meaning> = new Set([
  'total', 'fiscal', 'other', 'annualTotal', 'annualAppropriation', 'carryOver', 'annualOther', 'financed', 'otherMoney',
]);

export const GOALS: ReadonlySet<Meaning> = new Set(['overall', 'annual', 'goal']);

/** Labels that begin a form when they stand first in a row. */
export const OPENING: ReadonlySet<Meaning> = new Set(['projectName', 'programmeName', 'projectCode', 'department', 'implementingUnit']);

/** Labels that only the head of a form prints. */
export const BASICS: ReadonlySet<Meaning> = new Set([
  ...OPENING, 'projectNature', 'projectCategory', 'projectAttribute', 'startDate', 'endDate', 'term',
]);

/** What a clerk can say a cell is, with the label shown for it. */
export const POINTABLE: Readonly<Record<string, string>> = {
  projectName: '项目名称', projectNature: '项目性质', projectCategory: '项目类别', projectAttribute: '项目属性', projectCode: '项目编码',
  department: '主管部门', implementingUnit: '实施单位', startDate: '计划开始日期', endDate: '计划完成日期', term: '项目期', year: '年度',
  unit: '金额单位', total: '项目资金总额', fiscal: '财政资金', other: '其他资金', annualTotal: '年度资金申请总额', annualAppropriation: '当年财政拨款',
  carryOver: '上年结转资金', annualOther: '其他资金（年度）', overall: '项目总目标', annual: '年度总体目标', indicatorHeader: '指标表的表头行',
};

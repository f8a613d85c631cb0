/** The vocabulary of indicator table headers. */

import { beginnings, remembered } from '../model';

export type HeaderRole =
  | 'level1' | 'level2' | 'level3' | 'name' | 'value' | 'annualValue' | 'termValue' | 'operator' | 'direction' | 'unit' | 'weight' | 'description' | 'content' | 'basis'
  | 'remark' | 'aside' | 'group' | 'result' | 'projectName' | 'department' | 'annualGoal' | 'amount';

const WORDS: Readonly<Record<HeaderRole, string>> = {
  level1: '一级指标 一级目标 一级指标名称 一级 1级指标 Ⅰ级指标 一级绩效指标',
  level2: '二级指标 二级目标 二级指标名称 二级 2级指标 Ⅱ级指标 二级绩效指标',
  level3: '三级指标 三级目标 三级指标名称 三级 3级指标 Ⅲ级指标 三级绩效指标 四级指标',
  name: '指标名称 绩效指标名称 具体指标 指标内容名称 绩效指标',
  value: '指标值 绩效指标值 目标值 预期值 指标目标值 预期指标值 绩效目标值 指标值及单位 值 数值 计划指标值 计划值 目标值及单位 预期目标值 指标值设定 指标值内容 优',
  annualValue: '年度指标值 年度(/项目)指标值 年度/项目指标值 年度(项目)指标值 年度目标值 本年度指标值 本年指标值 当年指标值 年度绩效指标值 年度值 当年预期实现值 当年目标值 年度指标目标值 年度预期值 本年目标值 年度 预计当年实现 预计当年实现值 当年预计实现 当年预计实现值 预计当年实现数 当年预期值 当年值 本年值 本年度',
  termValue: '实施期指标值 中期指标值 长期指标值 实施周期指标值 总体指标值 全周期指标值 实施期目标值 中期目标值 项目期指标值 项目指标值 总指标值 实施期',
  operator: '指标性质 绩效指标性质 指标值类型 指标值性质 符号 运算符号 计算符号 比较符 比较符号 指标符号 运算符 关系符号 逻辑符号 比较关系 运算关系 判断符号 性质',
  direction: '指标方向 指标方向性 方向性 方向 指标趋向 指标导向',
  unit: '计量单位 度量单位 量纲 计量 数量单位 计算单位 绩效度量单位 绩效计量单位 单位 指标单位 指标值单位',
  weight: '分值 权重 分数 满分 赋分 配分 标准分 标准分值 考核分值 权重值 权重系数 权数 分值权重 指标权重 指标分值 权重分值 分值及权重 权重/分值 一级权重 一级指标权重 一级分值 一级指标分值 二级权重 二级指标权重 二级分值 二级指标分值 三级权重 三级指标权重 三级分值 三级指标分值',
  description: '绩效指标描述 指标描述 指标解释 指标说明 绩效指标说明 指标释义 评价内容',
  content: '指标内容',
  basis: '指标值确定依据 指标确定依据 设定依据 指标值设定依据 指标设定依据 取值依据 确定依据 绩效标准 评价标准 指标值来源 目标值确定依据 目标值依据 依据 绩效值设定依据 指标值测算依据',
  remark: '备注 评分标准 说明 评(扣)分标准 评分规则 评分方法',
  aside: '目标名称 指标属性 指标类型 序号 责任部门 责任处室 措施 保障措施 上年指标值 上年完成值 上年实际值 前年指标值 前年完成值 历史指标值 数据来源 佐证资料 完成时限 定量/定性 定性/定量 定性或定量 定性定量 指标性质(定量/定性) 是否核心指标 '
    + '去年指标值 前年 上年 去年 前年值 上年值 前两年 前一年 上年实际 前年实际 上年度 历史值 行业标准值 参考值 审核意见 责任科室 责任单位 牵头科室 牵头单位 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 1季度 2季度 3季度 4季度 良 中 差 单位代码 单位编码 部门代码 项目编码 项目代码 指标值说明 绩效类型 指标级次 证明材料',
  group: '指标 年度绩效指标 绩效指标体系 中期绩效指标 长期绩效指标 项目绩效指标 年度指标 季度分解 季度目标 分季度目标 季度计划 分季度计划',
  result: '实际完成值 全年完成值 全年实际值 实际值 完成值 完成情况 实际完成情况 自评得分 得分 评价得分 偏差原因分析 偏差原因分析及改进措施 偏差原因 未完成原因 执行情况 1-6月执行情况 全年实际完成值 年度实际完成值 自评分值 未完成原因分析',
  projectName: '项目名称 单位名称、项目名称 单位名称/项目名称 单位(项目)名称 单位(专项)名称 专项名称 专项(项目)名称 项目(专项)名称 单位名称(专项名称) 单位名称(项目名称) 单位、项目名称 项目名称/单位名称 项目',
  department: '单位名称 预算单位 主管部门 部门名称 实施单位 项目单位',
  annualGoal: '年度绩效目标 项目年度绩效目标 项目年度绩效目标说明 绩效目标 项目绩效目标 年度总体目标 年度目标 总体目标 整体绩效目标 总体绩效目标 实施期绩效目标 预期目标 预期绩效目标 项目总体目标 项目目标 绩效总目标 年度绩效总目标 项目绩效总目标 当年绩效目标 本年度绩效目标 本年绩效目标',
  amount: '预算数 项目金额 金额 资金总额 项目资金总额 年度预算数 预算金额 项目预算金额 年度资金总额 年度资金申请总额 项目资金 预算资金 项目预算 年度预算 年初预算数 年初预算 预算安排 项目总额 预算总额 年度预算金额 本年预算数 申请金额 安排金额 资金金额 资金额度 资金规模 经费预算 项目经费 本年预算 本年度预算 年度预算资金 年度资金 申报金额 申请资金 申报资金 预算额 全年预算数',
};

const ROLES = new Map<string, HeaderRole>(
  Object.entries(WORDS).flatMap(([role, words]) => words.split(' ').map((word) => [word, role as HeaderRole] as const)),
);

/** Words over the columns of an indicator table. */
export const COLUMN_WORDS: readonly string[] = (['level1', 'level2', 'level3', 'name', 'value', 'annualValue', 'termValue', 'operator', 'unit', 'weight', 'description', 'basis'] as const).flatMap((role) => WORDS[role].split(' '));

const OF_YEAR = /^.{0,6}(?:年度|本年).{0,8}(?:指标值|目标值)|^全年(?:\(程\))?(?:计划|预期|目标|指标)(?:指标|目标|完成|实现)?值?$/;

/** 半年(程)目标值, 一季度指标值, 1-6月计划值: steps on the way to the year's value. */
function ofPartYear(key: string): boolean {
  return /^(?:[上下]?半年(?:度)?|第?[一二三四1-4]季度|前三季度|\d{1,2}-\d{1,2}月)(?:\(程\))?(?:计划|预期|目标|指标)(?:指标|目标|完成|实现)?值?$/.test(key);
}

/** 指标值（半年）, 指标值（全年）, 目标值（实施期）: the bracket says whose value it is. */
function timedValue(key: string): HeaderRole | null {
  const [, word = '', time = ''] = /^([^()]+)\(([^()]+)\)$/.exec(key) ?? [];
  if (ROLES.get(word) !== 'value') return null;
  if (/^(?:[上下]?半年度?|第?[一二三四1-4]季度|前三季度|\d{1,2}-\d{1,2}月)$/.test(time)) return 'aside';
  return /^(?:全年|年度|本年度?|当年)$/.test(time) ? 'annualValue' : /^(?:实施期|中长?期|长期|总体|全周期)$/.test(time) ? 'termValue' : null;
}

/** 指标值（符号）, 指标值（单位）: the bracket says which part of the value stands there. */
function partOfValue(key: string): HeaderRole | null {
  const [, word = '', part = ''] = /^([^()]+)\(([^()]+)\)$/.exec(key) ?? /^(.*值)(符号|数值|数字|单位)$/.exec(key) ?? [];
  const role = ROLES.get(word);
  if (role !== 'value' && role !== 'annualValue') return null;
  if (/^(?:(?:运算|比较|计算)?符号?|性质)$/.test(part)) return 'operator';
  return /^(?:计量|度量)?单位$/.test(part) ? 'unit' : /^数[值字]$/.test(part) ? role : null;
}

const beginsVariant = beginnings([], '*全上下半第一二三四前0123456789');

/** The role of a header cell, given as labelKey; null when the word is unknown. Brackets at the end, 分值权重（90）, do not count. */
export function roleOf(key: string): HeaderRole | null {
  return ROLES.get(key) ?? (key.endsWith(')') || key.includes('值') || beginsVariant(key) ? variant(key) : null);
}

const variant = remembered((key): HeaderRole | null => {
  const ofPart = timedValue(key) ?? partOfValue(key);
  if (ofPart) return ofPart;
  const bare = ROLES.get(key.replace(/^\*/, '').replace(/\([^()]*\)$/, ''));
  if (bare) return bare;
  const ofYear = /^20\d{2}年.*值/.test(key) ? ROLES.get(key.replace(/^20\d{2}年(?:度)?/, '年度')) : undefined;
  return ofYear ?? (ofPartYear(key) ? 'aside' : OF_YEAR.test(key) ? 'annualValue' : null);
});

const LEVEL = '级'.charCodeAt(0);

/** Cheap test for every cell of a sheet: one of 一级指标, 二级指标, 三级指标. */
export function isLevelHeader(key: string): boolean {
  if ((key.charCodeAt(1) !== LEVEL && key.charCodeAt(2) !== LEVEL) || key.length > 16) return false;
  const role = roleOf(key);
  return role === 'level1' || role === 'level2' || role === 'level3';
}

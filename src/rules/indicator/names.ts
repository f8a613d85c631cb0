/** Names of 三级指标: what they are compared by, and which are so general that every project may use them. */

import { essence } from '../../model';
import { TRAITS, traitsOf } from '../traits';

/** What a name says, without 指标 at its end, numbering and punctuation. */
export function nameKey(name: string, traits = traitsOf(name)): string {
  const isBare = (traits & (TRAITS.folded | TRAITS.outer)) === 0 && !beginsWithDigit(name);
  const said = isBare ? name : essence(name.replace(/^\s*[(（]?\d{1,2}[)）.、．]\s*/, ''));
  return said.length >= 6 ? withoutIndicator(said) : said;
}

/** A squeezed name without 指标, and without a bracket at its end that only explains: （%）, （人次）. */
export function subjectOf(plain: string, traits = traitsOf(plain)): string {
  if ((traits & (TRAITS.outer | TRAITS.folded | TRAITS.category)) === 0) return plain; // most names, and done at once
  return withoutIndicator(plain.endsWith(')') ? plain.replace(/\([^()]{0,12}\)$/, '') : plain);
}

export function withoutIndicator(name: string): string {
  return name.endsWith('指标') ? name.slice(0, -2) : name;
}

const GENERAL_SUBJECT = '服务|受益|参与|参训|参会|社会|公众|人民|干部|职工|学员|党员|居民|村民|学生|教师|家长|患者|企业|用户|使用|活动|项目|工作|任务|资金|经费|预算|培训|会议|设备|工程|采购|验收|完成|开展|实施|支付|拨付|发放|系统|质量|对象|群众|人员|单位|者|和|与|及';
const GENERAL_MEASURE = '满意度|满意率|及时率|及时性|合格率|完成率|达标率|覆盖率|知晓率|出勤率|参与率|参训率|执行率|投诉率|投诉次数|投诉数|准确率|规范性|及时|次数|人数|人次|数量|成本|总成本|控制数|控制率|发生率|事故数';
const GENERAL = new RegExp(`^(?:${GENERAL_SUBJECT})*(?:${GENERAL_MEASURE})$`);

/** 群众满意度, 活动开展及时率, 资金支付及时率: sound in any project, so sharing them tells nothing. `key`: what the name is compared by. */
export function isGeneralName(key: string): boolean {
  return key.length <= 10 && GENERAL.test(key);
}

const BARE = new Set(
  ('产出|效益|满意度|满意率|成本|数量|质量|时效|进度|社会效益|经济效益|生态效益|环境效益|可持续影响|经济成本|社会成本|服务满意度|服务对象满意度|受益对象满意度|覆盖率|参训率|参与率|出勤率|合格率|完成率|及时率|及时性|达标率|优良率|执行率|' +
    '增长率|知晓率|准确率|工作效率|工作质量|工作数量|工作进度|服务质量|效率|效果|成效|人数|次数|人次|场次|数量和质量|完成时间|完成情况|总体目标|其他').split('|'),
);

const LONGEST_BARE = Math.max(...[...BARE].map((word) => word.length));

/** The bare category word, or a measure with no subject: 满意度, 覆盖率, 数量指标. `plain`: the name squeezed. */
export function isBareName(plain: string): boolean {
  if (plain.length > LONGEST_BARE + '指标'.length && !beginsWithDigit(plain)) return false; // most names, and done at once
  const bare = withoutIndicator(beginsWithDigit(plain) ? plain.replace(/^\d+[.、)]/, '') : plain);
  return bare.length <= LONGEST_BARE && BARE.has(bare);
}

export function beginsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

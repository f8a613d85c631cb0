/**
 * When two spellings name one unit. Only what clerks do to one name counts: a prefix more or less (中共, 上海市), a word more
 * or less inside a long name, one character mistyped, 党建 for 党群. What sets units apart — level, number, direction, a
 * subordinate's name behind the parent's, another known department — keeps them apart.
 */

import { essence, remembered } from '../../model';

/** A name made ready for comparing with many others. */
export interface UnitName {
  /** Letters and digits only, without a department code. */
  readonly key: string;
  /** The key without prefixes, renamed words brought to one: equal for two spellings of one unit. */
  readonly canon: string;
}

export function unitName(text: string): UnitName {
  return text.length <= RECURS ? recurring(text) : read(text);
}

/** Longer texts are no names, and recur in no other form. */
const RECURS = 40;

const recurring = remembered((text) => read(text));

function read(text: string): UnitName {
  const key = essence(text.replace(/^[\s[(（【]*[\dA-Za-z]{3,}[\])）】\s\-—:：]*/, '').replace(/[(（[【]?[\dA-Za-z]{3,}[)）\]】]?\s*$/, ''));
  return { key, canon: ALIKE.reduce((name, [one, other]) => name.replace(one, other), bare(key)) };
}

/** 中共上海市松江区人民政府, in any part. */
const PREFIX = /^(?:中国共产党|中共)?(?:\p{Script=Han}{2,8}?(?:省|自治区))?(?:\p{Script=Han}{2,3}市?)?(?:\p{Script=Han}{2,4}(?:区|县|市|旗))?(?:\p{Script=Han}{2})?(?:委|人民政府)?$/u;
const APART = /[零一二三四五六七八九十百0-9a-z东西南北中上下前后左右内外新老大小高初幼男女甲乙丙丁总分副市区县镇乡村省州级]/;
const OWN_BODY = /部|局|处|院|校|中心|站|所|队|室|科|公司|馆|厂|店|园|班|社/;
const PROPER = /^.{0,2}?(?:镇|乡|村|街道|区|县|市|省|州|旗|路|桥|河|山|湖|小学|中学|大学|学校|学院|幼儿园|医院|居委|社区|公司|集团|银行|寺|厂|宾馆)/;
const DEPARTMENTS =
  '财政 民政 行政 市政 邮政 朝政 国资 水务 税务 商务 政务 事务 法务 外事 人事 司法 公安 教育 体育 文化 文物 文旅 旅游 交通 农业 农机 农村 林业 工业 渔业 牧业 商业 企业 就业 统计 审计 会计 档案 信访 规划 建设 住建 城建 城管 应急 气象 宣传 统战 组织 人社 编办 党校 团委 妇联 工会 残联 科协 文联 侨联 科技 科学 工商 工信 医保 社保 卫健 卫生 绿化 市容 环保 环境 生态 民族 民委 宗教 退役 机关 干部 法院 人大 政协 纪委 监委 海关 海洋 水利 水产 电力 经济 经信 发改 物价 物资 物业 粮食 地震 测绘 消防 边防 人防 国防 武装 公路 铁路 航空 港口 博物 图书 美术 科普 少年 青年 老年 妇幼 疾控 血液 急救';
const KNOWN = new Set(DEPARTMENTS.split(' '));
/** Words used for one another in names that do not change: 党建服务中心 is renamed 党群服务中心. */
const ALIKE: readonly (readonly [string, string])[] = [['党建', '党群'], ['管理委员会', '管委会'], ['工作委员会', '工委'], ['委员会', '委'], ['办公室', '办']];

/** Two spellings of one unit; one and the same spelling is none. */
export function isOneUnit(a: UnitName, b: UnitName): boolean {
  const [s, t] = a.key.length >= b.key.length ? [a.key, b.key] : [b.key, a.key];
  if (t.length < 4 || s === t) return false;
  if (a.canon === b.canon) return true;
  if (s.length === t.length) return t.length >= 8 && isMistyped(s, t);
  if (s.endsWith(t)) return isPrefix(s.slice(0, s.length - t.length), t);
  return t.length >= 8 && isWordMore(s, t);
}

/** Without the party, the province, the city above a district, and 人民政府 before its 街道办事处. */
function bare(key: string): string {
  return key
    .replace(/^(?:中国共产党|中共)/, '')
    .replace(/^\p{Script=Han}{2,3}省(?=\p{Script=Han}{2,4}[市州县区])/u, '')
    .replace(/^\p{Script=Han}{2,3}市(?=\p{Script=Han}{2,4}[区县旗])/u, '')
    .replace(/人民政府(?=.+(?:街道办事处|街道|镇|乡))/, '');
}

/** 上海市松江区 before 财政局 is a prefix; 松江区教育局 before 幼儿园 is a parent. A bare level (区委 / 市委) is no name of its own. */
function isPrefix(prefix: string, rest: string): boolean {
  if (!PREFIX.test(prefix) || OWN_BODY.test(prefix) || /[第一二三四五六七八九十0-9]/.test(prefix)) return false;
  return /^(?:中国共产党|中共)$/.test(prefix) || rest.length >= 5 || /^[区市县省]委/.test(rest);
}

/** One character differs, and neither name is right by itself with it. */
function isMistyped(s: string, t: string): boolean {
  let at = -1;
  for (let i = 0; i < s.length; i++) {
    if (s[i] === t[i]) continue;
    if (at >= 0) return false;
    at = i;
  }
  if (APART.test(s[at]!) || APART.test(t[at]!)) return false;
  if (at === s.length - 1 || PROPER.test(s.slice(at + 1))) return false;
  const words = (name: string): readonly string[] => [name.slice(Math.max(0, at - 1), at + 1), name.slice(at, at + 2)];
  return !(words(s).some((word) => KNOWN.has(word)) && words(t).some((word) => KNOWN.has(word)));
}

/** One or two characters more in the middle of a long name. */
function isWordMore(s: string, t: string): boolean {
  const more = s.length - t.length;
  if (more > 2) return false;
  let at = 0;
  while (at < t.length && s[at] === t[at]) at++;
  const word = s.slice(at, at + more);
  if (s.slice(at + more) !== t.slice(at) || at === t.length) return false;
  if (/^[市省]$/.test(word)) return true;
  return !APART.test(word) && !OWN_BODY.test(word) && !PROPER.test(s.slice(at + more)) && !KNOWN.has(word);
}

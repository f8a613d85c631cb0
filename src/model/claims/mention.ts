/** Mention: one amount of money named in running text, with its place and how it is meant. */

import { Decimal } from 'decimal.js';
import { chineseNumber } from './chinese-number';
import { depths, fold } from './fold';

/**
 * plain: an amount that counts. rate: a price (元/人/天, 每人…元). cumulative: several years or the whole undertaking (总投资,
 * 累计). elsewhere: another year's. bound: a limit (不超过). cited: inside a title or the number of a document.
 */
export type MentionRole = 'plain' | 'rate' | 'cumulative' | 'elsewhere' | 'bound' | 'cited';

export interface Mention {
  /** Characters [start, end) of the text: number and unit. */
  readonly start: number;
  readonly end: number;
  /** Where the unit begins. */
  readonly unitAt: number;
  /** As printed: `1.80万元`. */
  readonly text: string;
  /** In 元. */
  readonly yuan: Decimal;
  /** How far the true amount may lie from the printed one, in 元: half a unit of the last printed digit. */
  readonly slack: Decimal;
  /** 约, 左右, 余. */
  readonly approximate: boolean;
  readonly role: MentionRole;
  /** 元 one printed unit is. */
  readonly scale: Decimal;
  /** Behind 万 or 亿 the word 元 is left out. */
  readonly bare: boolean;
  /** Brackets open around it. */
  readonly depth: number;
  /** Measures of a rate: 元/人/天, 每人每天100元 → 人, 天. */
  readonly per: readonly string[];
}

const SCALES: Readonly<Record<string, number>> = { '': 1, 百: 100, 千: 1_000, 万: 10_000, 十万: 100_000, 百万: 1_000_000, 千万: 10_000_000, 亿: 100_000_000 };
const AMOUNT = /(?<![\d.A-Za-z第]|\d,)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[零〇一二两三四五六七八九十百千万亿]{1,16}(?=[余多]?[万亿]?元)|[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{2,20}(?=[元圆]))([余多几])?\s*(亿|千万|百万|十万|万|千|百)?\s*([余多])?\s*(元|(?<=[壹贰叁肆伍陆柒捌玖拾佰仟][万亿]?)圆)?(?:零?([一二三四五六七八九壹贰叁肆伍陆柒捌玖\d])角(?![形洲])(?:([一二三四五六七八九壹贰叁肆伍陆柒捌玖\d])分(?!钟))?|零([壹贰叁肆伍陆柒捌玖])分)?/g;
const APPROXIMATE_BEFORE = /(?:约为?|大约|大概|近|将近|估计|预估|上下)\s*(?:人民币|¥)?\s*$/;
const APPROXIMATE_BEHIND = /^\s*(?:左右|上下|以上|以内)/;
const BOUND_BEFORE = /(?:最高[^,。]{0,4}|不超过|不高于|不得超过|不低于|不少于|最高|最多|至多|至少|上限|限额|低于|高于|超过|最多[^,。]{0,4}|至少[^,。]{0,4}|控制在|≤|≥|<|>)(?:为|人民币|¥)?\s*$/;
/** Behind 万 without 元: what shows that money is meant. */
const MONEY_GOES_ON = /^\s*(?:$|[,.。;:、)\]!?\n+*×=]|左右|上下|以内|用于|其中|人民币|\/\s*[\u4e00-\u9fff]|\((?:=|大写|人民币)|\([^()\d]{0,8}[\d.,]+\s*(?:万元?|亿元?|元)\s*\+)/;
const FOREIGN = /^\s*(?:美|欧|港|日|英|韩)/;
const PRICE_BEFORE = /每(?!年)|人均|户均|场均|次均|均价|单价|平均|标准|按照?$/;
const CUMULATIVE = /累计|总投资|概算|估算总|历年|截至|截止|已(?:支出|投入|拨付|到位|支付)|合同(?:金额|总价|总额|价)|中标|总造价|[两三四五]年(?:共|总|合|期)/;
const ELSEWHERE = /上年(?!度?(?:结转|结余))|去年|往年|前年|上一年|以前年度|次年|下年|明年|后年|上期|同期/;

/** All amounts of a text, in order. Never fails; a number without 元, 万 or 亿 is none. */
export function readMentions(text: string, folded = fold(text)): readonly Mention[] {
  if (!/[元万亿]/.test(folded)) return NONE;
  const depth = depths(folded);
  const found: Mention[] = [];
  for (const match of folded.matchAll(AMOUNT)) {
    const mention = mentionOf(text, folded, depth, match);
    if (mention) found.push(mention);
  }
  return found.length > 1 ? withoutRestated(folded, sharedRates(folded, found)) : found;
}

const NONE: readonly Mention[] = [];

function mentionOf(text: string, folded: string, depth: Uint8Array, match: RegExpExecArray): Mention | null {
  const [whole, digits, more, unit = '', moreBehind, yuan, tenths, hundredths, lone] = match as unknown as [string, string, ...(string | undefined)[]];
  const start = match.index;
  const end = start + whole.trimEnd().length;
  const behind = folded.slice(end, end + 12);
  const isSigned = unit === '' && folded[start - 1] === '¥';
  if (!yuan && !isSigned && !isBareMoney(unit, folded.slice(start + whole.length, start + whole.length + 28), FOREIGN.test(behind))) return null;
  if (yuan && /^(?:旦|宵|素|件|老|首|月|化|器)/.test(behind)) return null;
  const number = /^\d/.test(digits) ? new Decimal(digits.replace(/,/g, '')) : chineseNumber(digits);
  if (!number) return null;
  const scale = new Decimal(SCALES[unit] ?? 1);
  const decimals = /^\d/.test(digits) ? (digits.split('.')[1]?.length ?? 0) : 0;
  const inWords = !/^\d/.test(digits);
  const before = folded.slice(Math.max(0, start - 14), start);
  const clause = folded.slice(clauseStart(folded, start), start);
  const approximate = more !== undefined || moreBehind !== undefined || APPROXIMATE_BEFORE.test(before) || APPROXIMATE_BEHIND.test(behind);
  const step = scale.mul(new Decimal(10).pow(-decimals)).div(2);
  return {
    start, end, text: text.slice(start, end), unitAt: start + digits.length,
    yuan: number.mul(scale).plus(yuan ? coins(tenths, 10).plus(coins(hundredths ?? lone, 100)) : ZERO),
    // Numerals in words are meant exactly.
    slack: inWords ? ZERO : step,
    approximate,
    role: roleOf(folded, before, clause, behind, depth[start] ?? 0, start),
    scale, bare: !yuan && !isSigned, depth: depth[start] ?? 0,
    per: measuresOf(clause, behind),
  };
}

/** 每场4000元, 每人每天补助100元, 每个苑点15万元: the measures stand before the price. */
const EACH = /((?:每(?:个?(?:人次|件次|半天|季度|场次|班次|平方米|公里|课时|小时|[人名位户家场次期班天日月季台套辆本册份件盏间村所篇项亩生点站页])|个))+)([\u4e00-\u9fff]{0,6}?)(?:为|约|按)?\s*$/;
/** 每户居民每月50元, 人均月补贴1200元: a further measure stands apart from the first. */
const APART = /[月日天周]|每(?!年)/;

function measuresOf(clause: string, behind: string): readonly string[] {
  if (/^\s*\//.test(behind)) return ofOneYear((/^\s*\/([^\s,;。:()=+*×、]{1,12})/.exec(behind)?.[1] ?? '').split(/[/·.]/).filter(Boolean));
  if (clause.includes('单价') && /单价为?\s*$/.test(clause)) return PIECE;
  if (clause.includes('人均') && /(?<![月日])人均[\u4e00-\u9fff]{0,8}$/.test(clause)) return APART.test(clause.slice(clause.lastIndexOf('人均'))) ? [] : PER_HEAD;
  const [, each, words = ''] = clause.includes('每') ? EACH.exec(clause) ?? [] : [];
  return each === undefined || APART.test(words) ? [] : each.split('每').slice(1).map((one) => one.replace(/^个(?=.)/, ''));
}

/** 单价180万元: of whatever is counted beside it. */
const PIECE: readonly string[] = ['单价'];
const PER_HEAD: readonly string[] = ['人均'];

/** 1.5万元/公里·年: a budget is one year's. */
function ofOneYear(measures: readonly string[]): readonly string[] {
  return measures.length > 1 && measures[measures.length - 1] === '年' ? measures.slice(0, -1) : measures;
}

const ZERO = new Decimal(0);
const ONES = '零一二三四五六七八九';
const BANKERS = '零壹贰叁肆伍陆柒捌玖';

/** 伍角, 三分. */
function coins(digit: string | undefined, parts: number): Decimal {
  return digit === undefined ? ZERO : new Decimal(Math.max(ONES.indexOf(digit), BANKERS.indexOf(digit), /\d/.test(digit) ? Number(digit) : 0)).div(parts);
}

/** 补助标准为甲类5万元、乙类3万元: what is said before the first holds for the others of the list. */
function sharedRates(folded: string, found: readonly Mention[]): readonly Mention[] {
  const all = [...found];
  for (let i = 1; i < all.length; i++) {
    const [before, mention] = [all[i - 1]!, all[i]!];
    if (before.role !== 'rate' || mention.role !== 'plain' || before.depth !== mention.depth) continue;
    if (/^[^,;。:、]{0,8}、[^,;。:\d共合总计全小]{0,8}$/.test(folded.slice(before.end, mention.start))) all[i] = { ...mention, role: 'rate' };
  }
  return all;
}

const BETWEEN_SAME = /^\s*[整正]?\s*[(\[,;、:]?\s*(?:大写|小写|金额|人民币|¥|即|合|为|[:\s])*$/;

/** 530000元（大写：伍拾叁万元整） is one amount told twice: the one in brackets, or else the one in bankers' numerals, is passed over. */
function withoutRestated(folded: string, found: readonly Mention[]): readonly Mention[] {
  const dropped = new Set<Mention>();
  for (let i = 1; i < found.length; i++) {
    const [a, b] = [found[i - 1]!, found[i]!];
    const bankers = [a, b].filter((one) => /[壹贰叁肆伍陆柒捌玖拾佰仟]/.test(one.text));
    if (bankers.length !== 1 || !a.yuan.eq(b.yuan) || !BETWEEN_SAME.test(folded.slice(a.end, b.start))) continue;
    dropped.add(a.depth === b.depth ? bankers[0]! : a.depth > b.depth ? a : b);
  }
  return dropped.size > 0 ? found.filter((mention) => !dropped.has(mention)) : found;
}

function isBareMoney(unit: string, behind: string, isForeign: boolean): boolean {
  return (unit === '万' || unit === '亿' || unit === '百万' || unit === '千万') && !isForeign && MONEY_GOES_ON.test(behind);
}

function clauseStart(folded: string, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 40); i--) if (',;:。、(=\n'.includes(folded[i]!) || (folded[i] === '共' && folded[i - 1] === '元')) return i + 1;
  return Math.max(0, at - 40);
}

function roleOf(folded: string, before: string, clause: string, behind: string, depth: number, start: number): MentionRole {
  if (depth > 0 && isInTitle(folded, start)) return 'cited';
  if (/^\s*(?:\/|每|一人|一次)/.test(behind) || PRICE_BEFORE.test(clause)) return 'rate';
  if (/^\s*[-~—至到]\s*[\d一二三四五六七八九十]/.test(behind) || /\d\s*(?:万|亿|千)?元?\s*[-~—至到]\s*$/.test(before)) return 'bound';
  if (CUMULATIVE.test(clause)) return 'cumulative';
  if (ELSEWHERE.test(clause)) return 'elsewhere';
  return BOUND_BEFORE.test(before) || /^\s*(?:以内|以下|以上|封顶)/.test(behind) ? 'bound' : 'plain';
}

function isInTitle(folded: string, at: number): boolean {
  const open = Math.max(folded.lastIndexOf('《', at), folded.lastIndexOf('[', at));
  if (open < 0) return false;
  const close = folded.slice(open, at).search(/[》\]]/);
  return close < 0;
}

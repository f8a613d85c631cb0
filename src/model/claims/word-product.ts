/**
 * A product told in words: 按30人、2000元/人计算，共计6万元; 演出58场，每场4000元，小计23.2万元; 律师费24万元（6名律师，每名4万元） — one price, one
 * count for each of its measures, one result before or behind them.
 */

import { Decimal } from 'decimal.js';
import { chineseNumber } from './chinese-number';
import type { Factor, Formula } from './formula';
import type { Mention } from './mention';
import { resultBefore } from './product-of-result';
import { sentences } from './sentences';

const RESULT_BEFORE = /(?:合计|共计|总计|共需|小计|需要?|共|计)(?:资金|经费|费用|预算)?(?:约|为)?\s*$/;
/** 按每页0.36元计算，预算43.2万元; 每家5万元，预计12家，60万元. */
const BY_STANDARD = /^\s*(?:\/[^,;:\d]{1,8})?,\s*(?:年度|全年)[\u4e00-\u9fff]{0,6}(?:预算|资金|经费|费用)\s*$|(?:标准|计算|测算|核算|核定)[^;:]*,\s*(?:20\d{2}年度?|年度|全年|本年)?(?:本?项目|公用|补助|所需|共需|需要?|申请|安排|财政|经费|总)*(?:预算|资金|经费|费用)\s*$/;
const BARE = /^\s*,[\u4e00-\u9fff]{0,4}\d+[\u4e00-\u9fff]{1,2},\s*$/;
/** Measures that say the same. */
const ALIKE: Readonly<Record<string, string>> = {
  人: '人|名|位', 名: '人|名|位', 生: '人|名|个?学?生', 人次: '人次', 天: '天|日', 日: '天|日', 月: '个月|月', 季度: '个季度|季度', 季: '个季度|季度', 年: '年', 次: '次', 场: '场', 期: '期', 半天: '个?半天',
  项: '项|个项目', 点: '个?点|个', 站: '个?站|个', 个: '个(?!月|季|半|百分|工作日|小时|学期)', 单价: '台|套|辆|件|张|册|本|块|只|顶|床|个(?!月|季|半|百分|工作日|小时|学期)',
  人均: '人|名|位',
};
const NUMERAL = '\\d{1,6}(?:\\.\\d+)?万?|[一二两三四五六七八九十]{1,3}(?=个|[场期次批户家名人台套])';
/** What else may multiply. */
const COUNTED = new RegExp(`(?<![\\d.第])(?:${NUMERAL})\\s*个?(?:人次|学期|季度|月(?![底末份前内日\\d])|[期批场次轮班天周户人名家台套餐](?!均))`, 'g');
const DIGITS = '零一二三四五六七八九十';
/** 2026年1月至12月 counts no months. */
const DATES = /(?:20\d{2}年)?\d{1,2}月(?:\d{1,2}日)?\s*(?:至|到|[-—~])+\s*(?:20\d{2}年)?\d{1,2}月(?:\d{1,2}日)?/g;
/** A price of one year beside a count of years: nobody can tell whether it multiplies. */
const YEARS = /(?<![\d.])(?:[2-9]|[两二三四五六七八九十])\s*个?年(?!度|级|代)/;

/** Silent wherever a second price, count or amount leaves a choice; a sentence with a written calculation is left to that. */
export function readWordProducts(folded: string, mentions: readonly Mention[], written: readonly Formula[]): readonly Formula[] {
  if (!mentions.some((mention) => mention.per.length > 0)) return NONE;
  let before: readonly Mention[] = NONE;
  return sentences(folded).flatMap(([start, end]) => {
    const earlier = folded[start - 1] === '。' ? before : NONE;
    before = mentions.filter((mention) => mention.start >= start && mention.start < end);
    if (written.some((formula) => formula.start < end && formula.end > start)) return [];
    const own = before;
    return own.flatMap((price, i) => productAt(folded, start, own, price, own[i + 1]) ?? productOf(folded, end, own, i, earlier) ?? []);
  });
}

const NONE: readonly never[] = [];

function productAt(folded: string, start: number, own: readonly Mention[], price: Mention, result: Mention | undefined): Formula | null {
  if (price.role !== 'rate' || price.per.length === 0 || result?.role !== 'plain') return null;
  const gap = folded.slice(price.end, result.start);
  const isPlain = RESULT_BEFORE.test(gap);
  if (!isPlain && !BARE.test(gap) && !BY_STANDARD.test(gap)) return null;
  const isOnly = own.length === 2;
  const stretch = isOnly ? start : ownStretch(folded, start, own, price);
  // 培训200名，其中技能培训160名，每名3000元: what follows 其中 is reckoned by itself.
  const among = folded.lastIndexOf('其中', price.start);
  const from = stretch === null || among < 0 ? stretch : Math.max(stretch, among + 2);
  const factors = from === null ? null : factorsOf(folded, from, result.start, price);
  if (!factors || (!isPlain && hasMore(folded, price.start, result.start, factors))) return null;
  const value = valueOf(factors);
  // 设备费10万元；培训30人，2000元/人，共计16万元 draws everything together.
  const earlier = own.slice(0, own.indexOf(price)).filter(({ role }) => role === 'plain');
  if (earlier.length > 0 && earlier.reduce((sum, { yuan }) => sum.plus(yuan), value).eq(result.yuan)) return null;
  if (isAverage(price, factors, value, result)) return null;
  return { start: Math.min(...factors.map((factor) => factor.start)), end: result.end, terms: [{ factors, yuan: value }], result, value };
}

/** The result first: 48万元，6项课题，每项8万元. */
function productOf(folded: string, end: number, own: readonly Mention[], i: number, earlier: readonly Mention[]): Formula | null {
  const price = own[i]!;
  if (price.role !== 'rate' || price.per.length === 0) return null;
  const found = resultBefore(folded, end, own, i, earlier);
  const factors = found ? factorsOf(folded, found.result.end, found.until, price) : null;
  if (!found || !factors || hasMore(folded, found.result.end, found.until, factors)) return null;
  const value = valueOf(factors);
  if (isAverage(price, factors, value, found.result)) return null;
  return { start: found.result.end, end: found.until, terms: [{ factors, yuan: value }], result: found.result, value };
}

/** 展架20个，每个800元，横幅100条: a number that multiplies nothing is of something else. */
function hasMore(folded: string, from: number, until: number, factors: readonly Factor[]): boolean {
  for (let at = from; at < until; at++) if (folded[at]! >= '0' && folded[at]! <= '9' && !factors.some(({ start, end }) => at >= start && at < end) && !isYear(folded, at)) return true;
  return false;
}

function isYear(folded: string, at: number): boolean {
  return /20\d{2}年/.test(folded.slice(Math.max(0, at - 3), at + 5));
}

/** 每人不超过2000元, 单价2万元以内: what it costs at most multiplies nothing. */
function isLimit(folded: string, price: Mention): boolean {
  return /(?:不超过|不高于|最高|上限|控制在|不低于|最低|至少)[^,;。]{0,4}$/.test(folded.slice(Math.max(0, price.start - 12), price.start)) || /^\s*(?:以内|以下|以上|起|左右)/.test(folded.slice(price.end, price.end + 4));
}

/** 人均333元: an average is itself rounded. */
function isAverage(price: Mention, factors: readonly Factor[], value: Decimal, result: Mention): boolean {
  if (price.per[0] !== '人均') return false;
  const heads = factors.slice(1).reduce((count, factor) => count.mul(factor.number), price.slack);
  return value.minus(result.yuan).abs().lte(heads.plus(result.slack));
}

function valueOf(factors: readonly Factor[]): Decimal {
  return factors.reduce((product, factor) => product.mul(factor.number), new Decimal(1));
}

/** Among other amounts a product has a stretch of its own only behind a semicolon or a colon (预算76万元：…), and where no other price is without a result. */
function ownStretch(folded: string, start: number, own: readonly Mention[], price: Mention): number | null {
  const before = own.slice(0, own.indexOf(price));
  const from = Math.max(start, folded.lastIndexOf(';', price.start) + 1, folded.lastIndexOf(':', price.start) + 1);
  const isAnswered = (rate: Mention, at: number): boolean => {
    const gap = before[at + 1]?.role === 'plain' ? folded.slice(rate.end, before[at + 1]!.start) : '';
    return RESULT_BEFORE.test(gap) || BARE.test(gap);
  };
  return before.every((mention, at) => mention.end <= from && (mention.role !== 'rate' || isAnswered(mention, at))) ? from : null;
}

function factorsOf(folded: string, from: number, until: number, price: Mention): readonly Factor[] | null {
  if (price.approximate || isLimit(folded, price)) return null;
  const text = folded.slice(from, until).replace(DATES, (dates) => ' '.repeat(dates.length));
  const factors: Factor[] = [{ start: price.start, end: price.end, number: price.yuan, money: price }];
  const isEach = !/^\s*\//.test(folded.slice(price.end, price.end + 3));
  for (const printed of price.per) {
    const measure = printed.replace(/(?:的?标准|计算|测算|核算|安排|补助|计).*$/, '');
    const found = [...text.matchAll(new RegExp(`(?<![\\d.第])(${isEach ? NUMERAL : '\\d{1,6}(?:\\.\\d+)?万?'})\\s*(?:${ALIKE[measure] ?? quoted(measure)})(?![\\u4e00-\\u9fff]*\\/|次|均|·)`, 'g'))];
    const [only] = found;
    if (!only || found.length !== 1 || /约|余|左右|每|各/.test(text.slice(Math.max(0, only.index - 3), only.index + only[0].length + 2).replace(/[,、]\s*每/, ''))) return null;
    const number = countOf(only[1]!);
    if (!number) return null;
    factors.push({ start: from + only.index, end: from + only.index + only[0].length, number, money: null });
  }
  // 培训3期，每期50人，每人400元: a further count may belong to the product.
  const isComplete = !isEach || [...text.matchAll(COUNTED)].every((found) => factors.some(({ start }) => start === from + found.index));
  return isComplete && !YEARS.test(text) ? factors : null;
}

function countOf(text: string): Decimal | null {
  if (/^\d/.test(text)) return new Decimal(text.replace('万', '')).mul(text.endsWith('万') ? 10_000 : 1);
  return text.length > 1 ? chineseNumber(text) : new Decimal(text === '两' ? 2 : DIGITS.indexOf(text));
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Formula: a calculation written out in a text — 4000.00元*12*3=14.40万元, 2000元/人×30人，共计6万元, 6万元（2000元/人×30人）, 65万元+133万元=198万元. */

import { Decimal } from 'decimal.js';
import type { Mention } from './mention';

export interface Factor {
  /** Characters [start, end) of the text. */
  readonly start: number;
  readonly end: number;
  readonly number: Decimal;
  /** The amount it is; null for a count, a length of time or a share. */
  readonly money: Mention | null;
}

/** One product of a formula; a lone amount is a product of one. */
export interface Term {
  readonly factors: readonly Factor[];
  readonly yuan: Decimal;
}

export interface Formula {
  readonly start: number;
  readonly end: number;
  readonly terms: readonly Term[];
  readonly result: Mention;
  /** In 元 */
  readonly value: Decimal;
}

const TIMES = /^\s*(?:\*|×|x(?![A-Za-z])|X(?![A-Za-z])|乘以|乘)\s*/;
const PLUS = /^\s*\+\s*(?:人民币|¥)?\s*/;
const EQUALS = /^\s*=\s*(?:约|人民币|¥)?\s*/;
/** A result told in words counts only behind a multiplication. */
const MAKES = /^\s*,?\s*(?:合计|共计|总计|共需|小计|合|共|计|即|为)\s*(?:为|约|需|人民币|¥)?\s*/;
const NUMBER = /^\(?\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(%)?/;
/** What is counted, behind a number: 人, 人次, 个月, 天/人. */
const MEASURE = /^\s*(?:[/·.]?[\u4e00-\u9fff]{1,4}){0,3}(?:\([\u4e00-\u9fff]{1,8}\))?\s*\)?\s*$/;
const LAST_MEASURE = /^\s*(?:[/·.]?[\u4e00-\u9fff]{1,4}){1,3}(?=[),;。\n]|$)/;
const BRACKETED_SUM = /\+[^()]{0,60}\)\s*(?:[*×xX]|乘)|(?:[*×xX]|乘以?)\s*\(\s*\d[^()]{0,60}\+/;
/** No measure is longer. */
const LONGEST = 14;

/** All formulas of a text whose result is an amount. Mentions are those of the same text. */
export function readFormulas(folded: string, mentions: readonly Mention[]): readonly Formula[] {
  if (!/[*×xX+乘]/.test(folded)) return NONE;
  const byStart = new Map(mentions.map((mention) => [mention.start, mention]));
  const found: Formula[] = [];
  let done = 0;
  for (const match of folded.matchAll(/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g)) {
    if (match.index < done) continue;
    if (OPERATED.test(folded.slice(Math.max(0, match.index - 8), match.index))) continue;
    const read = formulaAt(folded, match.index, byStart);
    if (read.formula) found.push(read.formula);
    done = read.end;
  }
  return found;
}

const NONE: readonly Formula[] = [];

/** The end of a calculation that could not be read from its beginning (20人×每人100元×3天) is none of its own. */
const OPERATED = /(?:[*×+]|乘以?)\s*[\u4e00-\u9fff]{0,4}\s*$/;

/** A chain that fails is passed over as a whole: begun later, it would be only a piece of it. */
function formulaAt(folded: string, start: number, byStart: ReadonlyMap<number, Mention>): { readonly formula: Formula | null; readonly end: number } {
  const { terms, end: at } = chainAt(folded, start, byStart);
  const formula = terms ? formulaOf(folded, start, at, terms, byStart) ?? explaining(folded, start, at, terms, byStart) : null;
  return { formula, end: formula ? formula.end : at };
}

function chainAt(folded: string, start: number, byStart: ReadonlyMap<number, Mention>): { readonly terms: readonly Term[] | null; readonly end: number } {
  const terms: Term[] = [];
  let at = start;
  for (;;) {
    const { term, end } = termAt(folded, at, byStart);
    if (!term) return { terms: null, end };
    terms.push(term);
    at = end;
    const plus = PLUS.exec(folded.slice(at, at + 10));
    if (!plus) return { terms, end: at };
    at += plus[0].length;
  }
}

function formulaOf(folded: string, start: number, at: number, terms: readonly Term[], byStart: ReadonlyMap<number, Mention>): Formula | null {
  // (5000元+1000元)×12 is no sum of products as it stands.
  if (terms.length > 1 && BRACKETED_SUM.test(folded.slice(start, at))) return null;
  const factors = terms.reduce((count, term) => count + term.factors.length, 0);
  if (factors < 2) return null;
  const multiplies = terms.some((term) => term.factors.length > 1);
  const rest = folded.slice(at, at + 16);
  const joint = EQUALS.exec(rest) ?? (multiplies ? MAKES.exec(rest) : null);
  if (!joint) return null;
  const result = byStart.get(at + joint[0].length);
  if (!result || result.role === 'rate' || result.role === 'cited') return null;
  const inUnit = multiplies ? null : inUnitOf(folded, terms, result);
  if (inUnit) return { start, end: result.end, terms: inUnit, result, value: inUnit.reduce((sum, term) => sum.plus(term.yuan), new Decimal(0)) };
  const money = terms.map(moneyOf);
  if (money.some((yuan) => yuan === null)) return null;
  const value = money.reduce<Decimal>((sum, yuan) => sum.plus(yuan!), new Decimal(0));
  return { start, end: result.end, terms, result, value };
}

/** 96+120+72=288万元: bare numbers added up are of the unit of their sum. Null where one of them has a unit or a name of its own. */
function inUnitOf(folded: string, terms: readonly Term[], result: Mention): readonly Term[] | null {
  const bare = terms.map(({ factors: [factor] }) => factor!);
  if (bare.some(({ money, start, end }) => money !== null || !/^[\d,.]+\s*$/.test(folded.slice(start, end)))) return null;
  return bare.map((factor) => {
    const yuan = factor.number.mul(result.scale);
    const text = folded.slice(factor.start, factor.end).trim();
    const slack = result.scale.mul(new Decimal(10).pow(-(text.split('.')[1]?.length ?? 0))).div(2);
    const money: Mention = { ...result, start: factor.start, end: factor.start + text.length, unitAt: factor.start + text.length, text, yuan, slack, approximate: false };
    return { factors: [{ ...factor, money }], yuan };
  });
}

/** 6万元（2000元/人×30人）, 6万元=2000元/人×30人: the result stands before its calculation. A price with a measure nobody counted is left alone. */
function explaining(folded: string, start: number, at: number, terms: readonly Term[], byStart: ReadonlyMap<number, Mention>): Formula | null {
  const opened = /(?:[整正]?\s*\(\s*(?:按照?|即|=|为)?|\s*=)\s*$/.exec(folded.slice(Math.max(0, start - 8), start));
  if (!opened || !(opened[0].includes('(') ? ENDS_BRACKET : ENDS_CLAUSE).test(folded.slice(at, at + 40))) return null;
  const end = start - opened[0].length;
  const result = [...byStart.values()].find((mention) => mention.end === end);
  const isWhole = terms.every((term) => term.factors.length > 1 && moneyOf(term) !== null && term.factors.every(({ money }) => (money?.per.length ?? 0) < term.factors.length));
  if (!isWhole || !result || (result.role !== 'plain' && result.role !== 'cumulative')) return null;
  const value = terms.reduce((sum, term) => sum.plus(term.yuan), new Decimal(0));
  return { start, end: at, terms, result, value };
}

const ENDS_BRACKET = /^\s*(?:[,;:][^()\d]*|计算|测算)?\)/;
const ENDS_CLAUSE = /^\s*(?:$|[,;。、)\n])/;

function termAt(folded: string, start: number, byStart: ReadonlyMap<number, Mention>): { readonly term: Term | null; readonly end: number } {
  const factors: Factor[] = [];
  let at = start;
  for (;;) {
    const found = factorAt(folded, at, byStart);
    if (!found) return { term: null, end: at };
    factors.push(found.factor);
    at = found.end;
    const times = TIMES.exec(folded.slice(at, at + 8));
    if (!times) break;
    at += times[0].length;
  }
  return { term: { factors, yuan: factors.reduce((product, factor) => product.mul(factor.number), new Decimal(1)) }, end: at };
}

/** The number with what it counts; the measure ends before an operator or a result, or the number stands alone. */
function factorAt(folded: string, at: number, byStart: ReadonlyMap<number, Mention>): { readonly factor: Factor; readonly end: number } | null {
  const digits = NUMBER.exec(folded.slice(at, at + 24));
  if (!digits) return null;
  const start = at + digits[0].indexOf(digits[1]!);
  const money = byStart.get(start) ?? null;
  let end = money ? money.end : at + digits[0].length;
  // 2万平方米 counts in ten thousands; 3千米 is a measure of its own.
  const scaled = money ? null : /^\s*([万亿])(?=[\u4e00-\u9fffa-zA-Z㎡])/.exec(folded.slice(end, end + 4));
  if (scaled) end += scaled[0].length;
  const times = scaled ? (scaled[1] === '万' ? 10_000 : 100_000_000) : 1;
  for (let length = 0; length <= LONGEST; length++) {
    if (!isJoint(folded, end + length) || !MEASURE.test(folded.slice(end, end + length))) continue;
    end += length;
    return { factor: factor(digits, start, end, money, times), end };
  }
  // The last factor of a calculation behind its result: (18人×8.4万元/人).
  end += LAST_MEASURE.exec(folded.slice(end, end + LONGEST + 2))?.[0].length ?? 0;
  return isEnd(folded, end) ? { factor: factor(digits, start, end, money, times), end } : null;
}

function factor(digits: RegExpExecArray, start: number, end: number, money: Mention | null, times: number): Factor {
  const number = money ? money.yuan : new Decimal(digits[1]!.replace(/,/g, '')).mul(times).div(digits[2] ? 100 : 1);
  return { start, end, number, money };
}

function isJoint(folded: string, at: number): boolean {
  const rest = folded.slice(at, at + 10);
  return TIMES.test(rest) || PLUS.test(rest) || EQUALS.test(rest) || MAKES.test(rest);
}

function isEnd(folded: string, at: number): boolean {
  return at >= folded.length || /^[\s,.。;:、)\]]/.test(folded.slice(at, at + 1));
}

/** A term is money when exactly one of its factors is. */
function moneyOf(term: Term): Decimal | null {
  return term.factors.filter((one) => one.money !== null).length === 1 ? term.yuan : null;
}

/** Sum: a total stated in a text with the parts it introduces (其中 …) or draws together (…，合计 …). */

import { behindColon, partedBy } from './behind-colon';
import { comparedBefore, drawnBehind, drawnOfItems, totalBefore } from './across-sentences';
import { CHANGE, isDoubtful } from './doubt';
import { inBrackets, inItems } from './enumerated';
import { depths, withoutBrackets } from './fold';
import type { Formula } from './formula';
import { ownItem } from './itemised';
import { judgeSum } from './judge';
import type { Mention } from './mention';
import { sentences } from './sentences';
import { DRAWS, isPart, withoutRestatement } from './total-words';
import { bracketed, inWords, written } from './written';
import { overYears } from './years';

export interface SumClaim {
  readonly total: Mention;
  readonly parts: readonly Mention[];
  /** listed: 其中 names parts, perhaps not all of them. drawn: 合计 draws all together. written: with plus signs. */
  readonly how: 'listed' | 'drawn' | 'written';
}

const LISTS = /其中|分别为|分别是/g;
/** Names parts without claiming to name all: only parts that make more than the total prove anything. */
const INCLUDES = /(?:主要)?(?:包括|包含|用于)|(?<=元)(?:里|之)?中[,:]/g;
/** Among what 包括 names: another money, or a part parted in turn. */
const BEYOND = /另|此外|除|上年|去年|往年|结转|20\d{2}年|其中|分别|每|各|合计|共计|小计|总/;
/** The same money parted once more: 按用途分，…；另一种口径. */
const ANEW = /[;,]\s*(?:按|从)[\u4e00-\u9fff]{1,8}(?:划分|分类?|看)(?=[,:为])/g;
/** Between a total and its 其中 nothing else is said. */
const CLOSE = 14;
/** Farther away only how the money is shared: ，由市、区两级财政按4:6比例分担，其中…. */
const SHARED = /^[,整正\s]*[\u4e00-\u9fff、]{0,14}(?:按照?\d{1,2}:\d{1,2}的?比例)?(?:分担|承担|负担|保障|安排|共担)[,;]$/;

/** Sums of one paragraph. What a formula multiplies is no part; its result is. */
export function readSums(folded: string, mentions: readonly Mention[], formulas: readonly Formula[]): readonly SumClaim[] {
  const factors = formulas.flatMap((formula) => formula.terms.flatMap((term) => term.factors));
  const free = mentions.filter((mention) => !factors.some((factor) => mention.start >= factor.start && mention.start < factor.end));
  const products = new Set(formulas.filter(({ terms }) => terms.some((term) => term.factors.length > 1)).map(({ result }) => result));
  const claims: SumClaim[] = [...formulas.flatMap(written)];
  claims.push(...bracketed(folded, free), ...inWords(folded, free), ...inBrackets(folded, free));
  /** Amounts of the paragraph before the sentence before. */
  let earlier = 0;
  let before: readonly Mention[] = [];
  let last = -1;
  let lastFrom = 0;
  for (const [start, end] of sentences(folded)) {
    const own = free.filter((mention) => mention.start >= start && mention.start < end);
    const total = last === start - 1 ? totalBefore(folded, start, before) ?? comparedBefore(folded, start, before, own) : null;
    if (own.length >= 3) claims.push(...listed(folded, start, end, own, products), ...drawn(folded, start, own, products), ...exceeded(folded, start, end, own), ...behindColon(folded, end, own), ...partedBy(folded, start, end, own), ...overYears(folded, start, own).map((claim): SumClaim => ({ ...claim, how: 'drawn' })));
    if (total && own.length >= 2) claims.push(...listed(folded, start, end, [total, ...own], products));
    if (folded[start - 1] === '\n') [before, earlier] = [[], 0];
    if (last === start - 1) claims.push(...(earlier === 0 ? drawnBehind(folded, start, lastFrom, before, own, products) : drawnOfItems(folded, start, free, own)));
    earlier += before.length;
    [before, last, lastFrom] = [own, end, start];
  }
  claims.push(...inItems(folded, free, claims));
  return claims.sort((a, b) => a.parts[0]!.start - b.parts[0]!.start);
}

/** 53万，其中A 46万，B 12万 · 198万元（其中A 65万元，B 133万元）. */
function listed(folded: string, start: number, end: number, own: readonly Mention[], products: ReadonlySet<Mention>): SumClaim[] {
  const claims: SumClaim[] = [];
  const words = [...folded.slice(start, end).matchAll(LISTS)].map((found) => start + found.index);
  if (words.length === 0) return claims;
  const level = depths(folded.slice(start, end));
  const depthAt = (at: number): number => level[at - start] ?? 0;
  words.forEach((word, i) => {
    const depth = depthAt(word);
    // What a bracket told in passing is no total of what follows the bracket.
    const total = own.filter((mention) => mention.end <= word && mention.depth <= depth).at(-1);
    if (!total || (total.start >= start && !isClose(withoutRestatement(folded.slice(total.end, word)))) || total.role === 'rate' || total.role === 'cited') return;
    // 比上年增加2万元，其中…: nobody can tell whether the increase is parted or the budget.
    if (CHANGE.test(folded.slice(Math.max(total.start < start ? 0 : start, total.start - 16), total.start))) return;
    const close = scopeEnd(folded, word, end);
    const until = Math.min(close, ...words.slice(i + 1).filter((other) => other < close && depthAt(other) === depth));
    // A second 其中 on the same level: nobody can tell whose parts follow.
    if (until < close) return;
    const within = own.filter((mention) => mention.start > word && mention.start < close && mention.depth === depth);
    const answered = within.filter((mention, at) => isAnswered(folded, mention, within[at + 1]));
    const results = answered.length > 0 ? new Set([...products, ...answered.map((price) => within[within.indexOf(price) + 1]!)]) : products;
    const inside = answered.length > 0 ? within.filter((mention) => !answered.includes(mention)) : within;
    const parts = beforeTotal(folded, word, inside, results);
    if (parts.length >= 2 && parts.every(isPart) && !isDoubtful(folded, word, total, parts)) claims.push({ total, parts, how: 'listed' });
  });
  return claims;
}

/** 每个5万元共170万元: a price that its result follows at once is no part. */
function isAnswered(folded: string, price: Mention, result: Mention | undefined): boolean {
  return price.role === 'rate' && result?.role === 'plain' && /^[^;:。]{0,10}?(?:合计|共计|小计|共需?|计)\s*$/.test(folded.slice(price.end, result.start));
}

function isClose(gap: string): boolean {
  return gap.length <= CLOSE || (gap.length <= 28 && SHARED.test(gap));
}

/** 35万元，主要包括A 18万元、B 20万元: the parts alone are more than the whole. */
function exceeded(folded: string, start: number, end: number, own: readonly Mention[]): SumClaim[] {
  return [...folded.slice(start, end).matchAll(INCLUDES)].flatMap((found): SumClaim[] => {
    const word = start + found.index;
    const total = own[0]!;
    // An amount named before is itself a part: nobody can tell where its own parts end.
    if (total.end > word || own[1]!.end <= word || total.role !== 'plain' || withoutRestatement(folded.slice(total.end, word)).length > 4) return [];
    if (CHANGE.test(folded.slice(Math.max(start, total.start - 16), total.start))) return [];
    const close = scopeEnd(folded, word, end);
    const parts = own.filter((mention) => mention.start > word && mention.start < close && mention.depth === total.depth);
    const reach = withoutBrackets(folded.slice(word, parts.at(-1)?.start ?? word));
    if (parts.length < 2 || own.some((mention) => mention.start > word && mention.start < close && mention.depth < total.depth) || !parts.every(isPart) || BEYOND.test(reach)) return [];
    const { state, difference } = judgeSum({ total, parts });
    return state === 'differs' && difference.isPositive() && !isDoubtful(folded, word, total, parts) ? [{ total, parts, how: 'drawn' }] : [];
  });
}

/** What 其中 reaches to: the bracket it stands in, or the sentence; a semicolon ends it unless the parts are parted by semicolons. */
function scopeEnd(folded: string, word: number, end: number): number {
  let open = 0;
  let semicolon = -1;
  const byColon = /^(?:其中|分别为|分别是)\s*:/.test(folded.slice(word, word + 6));
  for (let at = word; at < end; at++) {
    const character = folded[at]!;
    if (character === '(' || character === '[') open++;
    if (character === ')' || character === ']') {
      if (open === 0) return at;
      open--;
    }
    if (character === ';' && open === 0 && semicolon < 0) semicolon = at;
  }
  if (semicolon >= 0 && !byColon) return semicolon;
  const anew = [...folded.slice(word, end).matchAll(ANEW)].map((found) => word + found.index).find((at) => at > word + 4);
  return anew ?? end;
}

/** Parts end where a total draws them together again; 每项20万元，共1200万元 is a part. */
function beforeTotal(folded: string, from: number, mentions: readonly Mention[], products: ReadonlySet<Mention>): readonly Mention[] {
  const total = mentions.findIndex((mention, i) => i >= 2 && !products.has(mention) && DRAWS.test(folded.slice(Math.max(from, mention.start - 16), mention.start)));
  return total < 0 ? mentions : mentions.slice(0, total);
}

/** A 8万，B 4万，C 10万，合计 22万. What another total already covers is not counted again. */
function drawn(folded: string, start: number, own: readonly Mention[], products: ReadonlySet<Mention>): SumClaim[] {
  const claims: SumClaim[] = [];
  let from = 0;
  own.forEach((total, i) => {
    const lead = folded.slice(Math.max(start, i > 0 ? own[i - 1]!.end : start), total.start);
    if (total.role === 'rate' || total.role === 'cited' || !DRAWS.test(lead)) return;
    // 20人，每人2万元，共40万元: what it multiplies is its own.
    if (products.has(total)) return;
    const before = own.slice(from, i).filter((mention) => mention.depth === total.depth);
    if (ownItem(folded, start, total, before) !== null) return;
    const parts = before.filter((mention) => mention.role !== 'rate');
    const reach = folded.slice(parts[0]?.start ?? total.start, total.start);
    // 3 期共 15 万元 draws nothing together: it is itself a part of what follows.
    if (parts.length < 2) return;
    from = i + 1;
    if (!parts.every(isPart) || /其中|分别/.test(reach) || isDoubtful(folded, Math.max(start, parts[0]!.start - 20), total, parts)) return;
    claims.push({ total, parts, how: 'drawn' });
  });
  return claims;
}

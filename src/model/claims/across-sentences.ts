/** Sums whose total and parts stand in different sentences of one paragraph. */

import { CHANGE, isDoubtful } from './doubt';
import { isItemised } from './itemised';
import type { Mention } from './mention';
import { sentences } from './sentences';
import type { SumClaim } from './sum';
import { DRAWS, isPart, withoutRestatement } from './total-words';

/** …合计53万元。其中…: the total of a sentence that begins with 其中, where the sentence before ends with it and can mean nothing else. */
export function totalBefore(folded: string, start: number, before: readonly Mention[]): Mention | null {
  if (folded[start - 1] !== '。' || !/^\s*其中/.test(folded.slice(start, start + 6))) return null;
  const level = before.filter((mention) => mention.depth === 0 && mention.role !== 'rate');
  const total = level.at(-1);
  if (!total || total.role !== 'plain' || !/^\s*(?:[整正]|左右)?\s*$/.test(withoutRestatement(folded.slice(total.end, start - 1)))) return null;
  const from = level.at(-2)?.end ?? Math.max(0, total.start - 24);
  return level.length === 1 || DRAWS.test(folded.slice(from, total.start)) ? total : null;
}

/** 全年预算60万元，较上年66万元压减6万元。其中…: what is parted is the budget, for the change is far too small. */
export function comparedBefore(folded: string, start: number, before: readonly Mention[], own: readonly Mention[]): Mention | null {
  const [total, ...others] = before.filter(({ depth }) => depth === 0);
  if (folded[start - 1] !== '。' || !/^\s*其中/.test(folded.slice(start, start + 6)) || total?.role !== 'plain' || others.length === 0 || others.length > 2) return null;
  const isCompared = others.every((mention) => mention.role === 'elsewhere' || CHANGE.test(folded.slice(Math.max(0, mention.start - 12), mention.start)));
  const sum = own.filter(({ role, depth }) => role === 'plain' && depth === 0).reduce((all, { yuan }) => all.plus(yuan), total.yuan.mul(0));
  return isCompared && sum.gt(others[others.length - 1]!.yuan.mul(3)) && sum.gt(total.yuan.div(2)) ? total : null;
}

/** A 72万元，B 38万元。合计100万元。 — one sentence of amounts, and a second that draws them together and says no other. */
export function drawnBehind(folded: string, start: number, from: number, before: readonly Mention[], own: readonly Mention[], products: ReadonlySet<Mention>): SumClaim[] {
  const [total] = own;
  if (own.length !== 1 || !total || total.role !== 'plain' || folded[start - 1] !== '。') return [];
  if (!/^\s*(?:以上|上述|[两三四五六七八九十]项|各项)*(?:费用|经费|资金)?(?:合计|共计|总计|(?<=项)共)[\u4e00-\u9fff]{0,6}\s*$/.test(folded.slice(start, total.start))) return [];
  const parts = before.filter((mention) => mention.role !== 'rate' && mention.depth === 0);
  // 每人2万元，共40万元 draws nothing together but its own product.
  const words = parts.map((part, i) => folded.slice(i > 0 ? parts[i - 1]!.end : Math.max(0, part.start - 30), part.start).replace(products.has(part) ? /(?:合计|共计|小计|共需?|计)[\u4e00-\u9fff]{0,3}$/ : '', '')).join('') + folded.slice(parts[parts.length - 1]?.end ?? start, start);
  const drawsAlready = isItemised(folded, from, start - 1, parts) ? /其中|分别|总[计额]/ : /其中|分别|合计|共[计需\d]|总[计额]|小计/;
  // 两项共88万元 behind two amounts means these two.
  const isCounted = '零一两三四五六七八九十'.indexOf(/([两三四五六七八九十])项/.exec(folded.slice(start, total.start))?.[1] ?? '零') === parts.length;
  if (parts.length < 2 || !parts.every(isPart) || (!isCounted && drawsAlready.test(words)) || isDoubtful(folded, Math.max(0, parts[0]!.start - 20), total, parts)) return [];
  return [{ total, parts, how: 'drawn' }];
}

/** （1）…30.6万元。（2）…45.9万元。上述两项共计76.5万元。 — sentences of one paragraph, each a counted item with one amount. */
export function drawnOfItems(folded: string, start: number, free: readonly Mention[], own: readonly Mention[]): SumClaim[] {
  const [total] = own;
  if (own.length !== 1 || !total || total.role !== 'plain' || !ABOVE.test(folded.slice(start, total.start))) return [];
  const from = folded.lastIndexOf('\n', start) + 1;
  const parts = free.filter((mention) => mention.start >= from && mention.start < start && mention.depth === 0 && mention.role !== 'rate');
  // A sentence without an amount (1.管护工作。) is no item.
  const items = sentences(folded.slice(from, start)).map(([first, end]) => [from + first, from + end] as const).filter(([first, end]) => parts.some((part) => part.start >= first && part.start < end));
  if (items.length < 2 || items.length !== parts.length || !parts.every(isPart)) return [];
  const isEach = items.every(([first, end], i) => COUNTED.test(folded.slice(first, end)) && parts[i]!.start >= first && parts[i]!.start < end);
  return isEach && !isDoubtful(folded, from, total, parts) ? [{ total, parts, how: 'drawn' }] : [];
}

const ABOVE = /^\s*(?:(?:以上|上述)[\u4e00-\u9fff]{0,6}(?:合计|共计|总计|共)|合计|共计|总计)[\u4e00-\u9fff]{0,4}:?(?:[\d.+]+=)?\s*$/;
const COUNTED = /^\s*(?:\(?[一二三四五六七八九十\d]{1,2}\)|[一二三四五六七八九十\d]{1,2}[、.](?!\d)|[①②③④⑤⑥⑦⑧⑨]|[一二三四五六七八九]是)/;

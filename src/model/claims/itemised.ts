/** Numbered items within one sentence (1、灯会12万元；2、演出58场，每场4000元，小计23.2万元): a total inside an item speaks of that item alone. */

import type { Mention } from './mention';

const NUMBER = /^\s*(?:\(\d{1,2}\)|\d{1,2}[、.](?!\d)|[①②③④⑤⑥⑦⑧⑨⑩]|\([一二三四五六七八九十]{1,2}\)|[一二三四五六七八九十]是)\s*/;
/** 3、以上合计22万元 is an item that draws all the others together. */
const DRAWS_ALL = /^(?:以上|上述|各项|费用|经费|资金|预算|项目)*(?:合计|共计|总计|总共|合共|总额)/;

/**
 * Where the item begins whose own amount `total` is: behind the last semicolon, if no amount but prices stand between and the item
 * is numbered or names a price. Null where the total may draw together what stands before.
 */
export function ownItem(folded: string, start: number, total: Mention, before: readonly Mention[]): number | null {
  const semicolon = folded.lastIndexOf(';', total.start);
  if (semicolon < start) return null;
  const from = semicolon + 1;
  const inside = before.filter((mention) => mention.start >= from);
  if (inside.some((mention) => mention.role !== 'rate')) return null;
  const clause = folded.slice(from, total.start);
  const number = NUMBER.exec(clause);
  if (number) return DRAWS_ALL.test(clause.slice(number[0].length)) ? null : from;
  return inside.length > 0 ? from : null;
}

/** A sentence of numbered items, each with one amount of its own, whichever word leads to it. */
export function isItemised(folded: string, from: number, to: number, parts: readonly Mention[]): boolean {
  let at = from;
  const clauses = folded.slice(from, to).replace(/;\s*$/, '').split(';');
  return clauses.length > 1 && clauses.every((clause) => {
    const [start, end] = [at, at + clause.length];
    at = end + 1;
    const number = NUMBER.exec(clause);
    return number !== null && !DRAWS_ALL.test(clause.slice(number[0].length)) && parts.filter((part) => part.start >= start && part.start < end).length === 1;
  });
}

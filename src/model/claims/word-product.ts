/** A product told in words: 按30人、2000元/人计算，共计6万元 — one price, one count for each of its measures, one result in a sentence. */

import { Decimal } from 'decimal.js';
import type { Factor, Formula } from './formula';
import type { Mention } from './mention';
import { sentences } from './sum';

const RESULT_BEFORE = /(?:合计|共计|总计|共需|小计|需要?|共|计)(?:资金|经费|费用|预算)?(?:约|为)?\s*$/;
/** Measures that say the same. */
const ALIKE: Readonly<Record<string, string>> = { 人: '人|名|位', 人次: '人次', 天: '天|日', 日: '天|日', 月: '个月|月', 年: '年', 次: '次', 场: '场', 期: '期', 半天: '个?半天' };

/** Silent wherever a second price, count or amount leaves a choice; a sentence with a written calculation is left to that. */
export function readWordProducts(folded: string, mentions: readonly Mention[], written: readonly Formula[]): readonly Formula[] {
  if (!mentions.some((mention) => mention.per.length > 0)) return NONE;
  return sentences(folded).flatMap(([start, end]) => {
    if (written.some((formula) => formula.start < end && formula.end > start)) return [];
    const product = productIn(folded, start, mentions.filter((mention) => mention.start >= start && mention.start < end));
    return product ? [product] : [];
  });
}

const NONE: readonly Formula[] = [];

function productIn(folded: string, start: number, own: readonly Mention[]): Formula | null {
  const [price, result] = own;
  if (own.length !== 2 || !price || !result || price.role !== 'rate' || price.per.length === 0 || result.role !== 'plain') return null;
  if (!RESULT_BEFORE.test(folded.slice(price.end, result.start))) return null;
  const text = folded.slice(start, result.start);
  const factors: Factor[] = [{ start: price.start, end: price.end, number: price.yuan, money: price }];
  for (const printed of price.per) {
    const measure = printed.replace(/(?:的?标准|计算|测算|核算|安排|补助|计).*$/, '');
    const found = [...text.matchAll(new RegExp(`(?<![\\d.])(\\d{1,6})\\s*(?:${ALIKE[measure] ?? quoted(measure)})(?![\\u4e00-\\u9fff]*\\/|次|均|·)`, 'g'))];
    if (found.length !== 1 || /约|余|左右/.test(text.slice(Math.max(0, found[0]!.index - 3), found[0]!.index + found[0]![0].length + 2))) return null;
    const at = start + found[0]!.index;
    factors.push({ start: at, end: at + found[0]![0].length, number: new Decimal(found[0]![1]!), money: null });
  }
  const value = factors.reduce((product, factor) => product.mul(factor.number), new Decimal(1));
  return { start: Math.min(...factors.map((factor) => factor.start)), end: result.end, terms: [{ factors, yuan: value }], result, value };
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

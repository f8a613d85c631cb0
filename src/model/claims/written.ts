/** Sums written with plus signs: as a formula, between amounts with their names, or in brackets behind their total. */

import type { Formula } from './formula';
import type { Mention } from './mention';
import type { SumClaim } from './sum';

export function written(formula: Formula): SumClaim[] {
  const parts = formula.terms.map((term) => (term.factors.length === 1 ? term.factors[0]!.money : null));
  return parts.every((part) => part !== null) && parts.length >= 2 ? [{ total: formula.result, parts: parts.map((part) => part!), how: 'written' }] : [];
}

/** 设备60万元+服务40万元=100万元, 总计100万元=设备60万元+服务40万元: plus signs between amounts with their names. */
export function inWords(folded: string, free: readonly Mention[]): SumClaim[] {
  if (!folded.includes('+') || !folded.includes('=')) return [];
  const claims: SumClaim[] = [];
  const joint = (i: number, pattern: RegExp): boolean => i >= 0 && i + 1 < free.length && pattern.test(folded.slice(free[i]!.end, free[i + 1]!.start));
  for (let i = 0; i < free.length; i++) {
    if (joint(i - 1, NAMED_PLUS) || joint(i - 1, NAMED_EQUALS)) continue;
    let j = i;
    while (joint(j, NAMED_PLUS)) j++;
    const isReversed = i === j && joint(i, NAMED_EQUALS);
    if (isReversed) for (j = i + 1; joint(j, NAMED_PLUS); ) j++;
    const [total, parts] = isReversed ? [free[i]!, free.slice(i + 1, j + 1)] : [joint(j, NAMED_EQUALS) ? free[j + 1] : undefined, free.slice(i, j + 1)];
    const behind = folded.slice(free[j]!.end, free[j]!.end + 3);
    if (!total || parts.length < 2 || (isReversed && /^\s*[=+*×xX/]/.test(behind)) || ![total, ...parts].every((mention) => mention.role === 'plain')) continue;
    claims.push({ total, parts, how: 'written' });
  }
  return claims;
}

/** At least one name stands between the signs: a calculation of bare amounts is a formula. */
const NAMED_PLUS = /^\s*\+\s*[\u4e00-\u9fff、()]{1,14}\s*$/;
const NAMED_EQUALS = /^\s*=\s*[\u4e00-\u9fff]{0,14}\s*$/;

/** 53万（46万+12万）: the brackets hold amounts joined by plus signs and no other number. */
export function bracketed(folded: string, free: readonly Mention[]): SumClaim[] {
  return free.flatMap((total): SumClaim[] => {
    const opened = /^\s*[整正]?\s*\(\s*=?/.exec(folded.slice(total.end, total.end + 6));
    if (!opened || (total.role !== 'plain' && total.role !== 'cumulative')) return [];
    const from = total.end + opened[0].length;
    const content = /^[^()=*×]{3,160}(?=\))/.exec(folded.slice(from, from + 164))?.[0];
    if (!content || !content.includes('+')) return [];
    let at = from;
    const parts: Mention[] = [];
    for (const piece of content.split('+')) {
      const own = free.filter((mention) => mention.start >= at && mention.start < at + piece.length);
      const rest = own.length === 1 ? folded.slice(at, own[0]!.start) + folded.slice(own[0]!.end, at + piece.length) : '0';
      if (/[\d%,;:/]/.test(rest) || own[0]!.role !== 'plain') return [];
      parts.push(own[0]!);
      at += piece.length + 1;
    }
    return [{ total, parts, how: 'drawn' }];
  });
}

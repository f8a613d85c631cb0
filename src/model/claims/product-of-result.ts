/**
 * The amount that a price behind it explains: 24万元（6名律师，每名4万元）, 126万元，按6300件次、每件次200元测算, 研究经费48万元，6项课题，每项8万元. What
 * may be the budget of more than that one thing is left alone.
 */

import type { Mention } from './mention';

export interface Explained {
  readonly result: Mention;
  /** Where the explanation ends. */
  readonly until: number;
}

/** Part of it, or a limit: no calculation. */
const PARTLY = /含|包括|其中|其[他它余]|另|等|首|最高|最低|不超过|至少|起|以上|以内/;
const BY = /^\s*[整正]?\s*[,、]?\s*按照?/;
const RECKONED = /(?:测算|计算|核算|核定|安排|标准)\s*$/;
/** A fee names one thing; 预算 and 总额 may hold others. */
const FEE = /(?:费|费用|经费|补助|补贴|奖励)(?:为|约|:)?\s*$/;
const WHOLE = /预算|总|共|合计|本项目|该项目|项目经费|项目费用|全年经费|年度经费|本年/;

/** `earlier`: the amounts of the sentence before, of which a lone one may be meant. */
export function resultBefore(folded: string, end: number, own: readonly Mention[], i: number, earlier: readonly Mention[]): Explained | null {
  const price = own[i]!;
  const result = own[i - 1] ?? (own.length === 1 && earlier.length === 1 ? earlier[0] : undefined);
  if (!result || result.role !== 'plain' || price.start - result.end > 40) return null;
  const isBracketed = price.depth === result.depth + 1 && /^\s*[整正]?\s*\(/.test(folded.slice(result.end, result.end + 4));
  const until = isBracketed ? folded.indexOf(')', price.end) : stretchEnd(folded, price.end, end);
  const told = folded.slice(result.end, until);
  if (until < 0 || until - result.end > 70 || PARTLY.test(told) || (own[i + 1] && own[i + 1]!.start < until)) return null;
  if (isBracketed) return told.includes('(', told.indexOf('(') + 1) ? null : { result, until };
  // 100万元，重点4项，每项15万元；一般8项，每项5万元 parts one amount by several prices.
  if (own[i + 1]?.role === 'rate' || price.depth !== result.depth || /[;:(]/.test(folded.slice(result.end, price.start).replace(/^\s*:/, ''))) return null;
  // …，及户外广告投放 goes on with what the price does not reach; 电费60万元、维护费40万元 may be meant together.
  if (/及|并|同时|[和与]/.test(folded.slice(price.end, until)) || isJoined(folded, own[i - 2], result)) return null;
  const isReckoned = own[i - 1] === result && BY.test(told) && RECKONED.test(told);
  return isReckoned || isFee(folded, result) ? { result, until } : null;
}

function isJoined(folded: string, other: Mention | undefined, result: Mention): boolean {
  return other?.role === 'plain' && other.end <= result.start && /^\s*[、和与及][^,;:。]*$/.test(folded.slice(other.end, result.start));
}

function stretchEnd(folded: string, from: number, end: number): number {
  const stop = folded.slice(from, end).search(/[;)]/);
  return stop < 0 ? end : from + stop;
}

function isFee(folded: string, result: Mention): boolean {
  const lead = /[^,;:。、()\n]*$/.exec(folded.slice(Math.max(0, result.start - 24), result.start))![0];
  return FEE.test(lead) && !WHOLE.test(lead);
}

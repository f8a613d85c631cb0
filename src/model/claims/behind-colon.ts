/**
 * Parts told behind a colon: 预算1580万元：A 600万元；B 980万元 · 预算78万元，明细为：A 50万元、B 28万元 · 预算218万元，按科目分：…；按活动分：…. Each
 * stretch between the marks names one amount; whatever hints at another money or at parts left out keeps them silent.
 */

import { CHANGE, isDoubtful } from './doubt';
import { withoutBrackets } from './fold';
import type { Mention } from './mention';
import type { SumClaim } from './sum';

const NONE: readonly SumClaim[] = [];
/** Between the total and its colon. */
const OPENS = /^\s*[整正]?\s*,?\s*(?:(?:具体|明细|支出|预算|测算|分项|分为|构成|安排|内容|为|是|如下)*|[\u4e00-\u9fff]{0,6}(?:如下|明细|构成|组成|分解))\s*:\s*/;
/** Another money, another year's, a limit, what is paid up to a day, or the total told once more. */
const BESIDES = /其中|分别|各|另|此外|除|上年|去年|往年|结转|累计|已|尚|余|最高|不超过|合计|共计|总计|小计|等|主要|部分|来源|自筹|配套|底前|进度|前[支拨执完]/;
const ANEW = /(?:^|[;,。])\s*按(?:照)?[\u4e00-\u9fff]{1,8}?(?:划分|分类|分)\s*[:为,]\s*/g;

/** `own`: the amounts of one sentence, which ends at `end`. */
export function behindColon(folded: string, end: number, own: readonly Mention[]): readonly SumClaim[] {
  const total = own[0]!;
  if (total.role !== 'plain' || total.depth > 0) return NONE;
  const opened = OPENS.exec(folded.slice(total.end, total.end + 20));
  if (!opened || BESIDES.test(opened[0]) || !WHOLE.test(folded.slice(Math.max(0, total.start - 16), total.start)) || CHANGE.test(folded.slice(Math.max(0, total.start - 16), total.start))) return NONE;
  return claimOf(folded, total, own, total.end + opened[0].length, end);
}

/** 设备费60万元：服务器40万元；服务费40万元 — a fee may part itself before another follows. */
const WHOLE = /预算|资金|经费|总|共|合计|安排|投入|投资|申请/;

/** The same money parted more than once, each time wholly. */
export function partedBy(folded: string, start: number, end: number, own: readonly Mention[]): readonly SumClaim[] {
  const total = own[0]!;
  const words = folded.slice(total.end, end);
  if (!words.includes('按') || total.role !== 'plain' || total.depth > 0 || CHANGE.test(folded.slice(Math.max(start, total.start - 16), total.start))) return NONE;
  const heads = [...words.matchAll(ANEW)].map((found) => ({ at: total.end + found.index, from: total.end + found.index + found[0].length }));
  if (heads.length < 2 || own[1]!.start < heads[0]!.at) return NONE;
  return heads.flatMap(({ from }, i) => claimOf(folded, total, own, from, heads[i + 1]?.at ?? end));
}

function claimOf(folded: string, total: Mention, own: readonly Mention[], from: number, end: number): readonly SumClaim[] {
  const inside = own.filter(({ start, depth }) => start >= from && start < end && depth === 0);
  const words = withoutBrackets(folded.slice(from, end));
  if (inside.length < 2 || BESIDES.test(words) || inside.some(({ role }) => role !== 'plain' && role !== 'rate')) return NONE;
  const stretches = stretchesOf(folded, from, end, inside);
  const parts = stretches.flatMap(([first, last]) => {
    const named = inside.filter(({ start, role }) => start >= first && start < last && role === 'plain');
    return named.length === 1 ? named : [];
  });
  if (parts.length < 2 || parts.length !== stretches.length || parts[0]!.yuan.eq(total.yuan)) return NONE;
  return isDoubtful(folded, from, total, parts) ? NONE : [{ total, parts, how: 'listed' }];
}

/** Parted by semicolons, or else by the marks behind amounts. */
function stretchesOf(folded: string, from: number, end: number, inside: readonly Mention[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  const isParted = folded.slice(from, end).includes(';');
  let first = from;
  if (isParted) {
    for (let at = from; at <= end; at++) {
      if (at < end && folded[at] !== ';') continue;
      if (folded.slice(first, at).trim() !== '') found.push([first, at]);
      first = at + 1;
    }
    return found;
  }
  for (const { end: behind, role } of inside) {
    if (role !== 'plain') continue;
    found.push([first, behind]);
    first = behind;
  }
  return found;
}

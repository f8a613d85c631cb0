/**
 * Sums told by their form alone: 50万元（培训费20万元、印刷费10万元、劳务费20万元） — a bracket of names with their amounts and nothing else — and
 * 50万元，一是…20万元；二是…30万元 — counted items with one amount each behind a total. Neither says 其中; whatever hints at another money, at
 * prices, limits or parts left out keeps them silent.
 */

import { CHANGE, isDoubtful } from './doubt';
import { withoutBrackets } from './fold';
import { judgeSum } from './judge';
import type { Mention } from './mention';
import type { SumClaim } from './sum';

/** Names of what need not be a part: another year's, a price, a limit, a prize, a grade, a stage of payment, a total. */
const NO_PART = /其中|含|包|主要|等|各|每|按|最|另|除|上年|去年|年|已|未|剩|余额|结转|较|比|增|减|共|合计|总|小计|首|尾|预付|支付|奖|类|档|级(?!财政|资金|拨款|补助|配套)|标准|价|额|控制|[概估决]算|批复|审定|中标|合同|上限|下限|核定|调整|原|后|第|期|月|季/;
const NAMED = /^\s*[、,;和及与]?\s*([\u4e00-\u9fff、A-Za-z()/]{2,20}?)\s*(?:为|:|约|人民币|¥)?\s*$/;
const OPENED = /^\s*[整正]?\s*\(\s*/;
const EACH = /(?:各|每)[\u4e00-\u9fff]{0,6}$/;

export function inBrackets(folded: string, free: readonly Mention[]): readonly SumClaim[] {
  return free.flatMap((total, i): readonly SumClaim[] => {
    const opened = total.role === 'plain' ? OPENED.exec(folded.slice(total.end, total.end + 6)) : null;
    const close = opened ? closeOf(folded, total.end) : -1;
    if (!opened || close < 0) return NONE;
    const from = total.end + opened[0].length;
    const parts: Mention[] = [];
    // 60万元（服务器40万元、存储20万元）: what a part's own bracket tells is told of that part.
    for (let at = i + 1; at < free.length && free[at]!.start < close; at++) if (free[at]!.depth === total.depth + 1) parts.push(free[at]!);
    if (parts.length < 2 || !/^\s*[。;]?\s*$/.test(withoutBrackets(folded.slice(parts[parts.length - 1]!.end, close)))) return NONE;
    const lead = folded.slice(Math.max(0, total.start - 16), total.start);
    if (CHANGE.test(lead) || EACH.test(lead) || !parts.every((part, at) => part.role === 'plain' && isNamed(withoutBrackets(folded.slice(at > 0 ? parts[at - 1]!.end : from, part.start))))) return NONE;
    return isDoubtful(folded, from, total, parts) ? NONE : [{ total, parts, how: 'listed' }];
  });
}

const NONE: readonly SumClaim[] = [];

/** The bracket that closes the first one behind `at`; -1 where none does. */
function closeOf(folded: string, at: number): number {
  let open = 0;
  for (let i = at; i < folded.length && folded[i] !== '\n'; i++) {
    if (folded[i] === '(') open++;
    else if (folded[i] === ')' && --open === 0) return i;
  }
  return -1;
}

function isNamed(words: string): boolean {
  const name = NAMED.exec(words)?.[1];
  return name !== undefined && !NO_PART.test(name);
}

const MARK = /([一二三四五六七八九])是|\(([一二三四五六七八九])\)|\(([1-9])\)|([①②③④⑤⑥⑦⑧⑨])|(?<![\d.])([1-9])[、.](?!\d)/g;
const COUNTS = ['一二三四五六七八九', '一二三四五六七八九', '123456789', '①②③④⑤⑥⑦⑧⑨', '123456789'];
/** Between the total and its items. */
const LONGEST_GAP = 16;
const SOME = /主要|包括|包含|含|重点|部分|等/;
/** An item speaks of another money, or of more than one amount. */
const BESIDES = /其中|分别|上年|去年|产值|收入|增收|带动|节约|节省|损失|效益|税|撬动|引导|社会资本|累计|不超过|结余/;

/** Counted from one, each item with one amount, the last ended by its sentence. What an item multiplies is no amount of its own. */
export function inItems(folded: string, free: readonly Mention[], told: readonly SumClaim[]): readonly SumClaim[] {
  if (free.length < 3) return NONE;
  for (const marks of sequences(folded)) {
    const claim = claimOf(folded, free, marks);
    if (claim && !told.some(({ total, parts }) => total === claim.total || parts.includes(claim.total))) return [claim];
  }
  return NONE;
}

interface Mark {
  readonly start: number;
  readonly end: number;
}

/** Marks of one style that count 1, 2, 3 … from the first of them. */
function sequences(folded: string): readonly (readonly Mark[])[] {
  const byStyle: Mark[][] = COUNTS.map(() => []);
  for (const found of folded.matchAll(MARK)) {
    const style = found.slice(1).findIndex((count) => count !== undefined);
    const marks = byStyle[style]!;
    const number = COUNTS[style]!.indexOf(found[style + 1]!) + 1;
    if (marks.length + 1 === number) marks.push({ start: found.index, end: found.index + found[0].length });
    // Counted anew, or out of order: nobody can tell whose items these are.
    else byStyle[style] = [{ start: -1, end: -1 }];
  }
  return byStyle.filter((marks) => marks.length > 1 && marks[0]!.start >= 0);
}

function claimOf(folded: string, free: readonly Mention[], marks: readonly Mark[]): SumClaim | null {
  const first = marks[0]!.start;
  const level = free.filter(({ depth, role }) => depth === 0 && role !== 'rate');
  const { before, gap } = toldBefore(folded, level, first);
  const total = before[0];
  if (!total || before.length !== 1 || total.role !== 'plain' || CHANGE.test(folded.slice(Math.max(0, total.start - 16), total.start))) return null;
  if (gap.length > LONGEST_GAP || (/\d/.test(gap) && countOf(gap) !== marks.length)) return null;
  const last = marks[marks.length - 1]!;
  const end = endOf(folded, last.end);
  const parts: Mention[] = [];
  for (let i = 0; i < marks.length; i++) {
    const [start, until] = [marks[i]!.end, i + 1 < marks.length ? marks[i + 1]!.start : end];
    // 主题活动400万元，其中开幕式80万元…: an item parted in turn is what stands before.
    const words = folded.slice(start, until).search(/[,(]其中/);
    const reach = words < 0 ? until : start + words;
    const own = level.filter((mention) => mention.start >= start && mention.start < reach);
    if (own.length !== 1 || own[0]!.role !== 'plain' || BESIDES.test(folded.slice(start, reach)) || CHANGE.test(folded.slice(start, own[0]!.start)) || EACH.test(folded.slice(start, own[0]!.start))) return null;
    parts.push(own[0]!);
  }
  if (isDoubtful(folded, first, total, parts)) return null;
  // What is told to be the chief of it, or ends with 等, need not be all.
  const isWhole = (!SOME.test(gap) || countOf(gap) === marks.length) && !/等/.test(folded.slice(parts[parts.length - 1]!.end, end));
  const { state, difference } = judgeSum({ total, parts });
  return isWhole || (state === 'differs' && difference.isPositive()) ? { total, parts, how: isWhole ? 'listed' : 'drawn' } : null;
}

/** 主要用于四个方面: as many as are counted are all. */
function countOf(gap: string): number {
  const told = /([两二三四五六七八九\d])个?(?:大?方面|部分|大?块|大?类|大?项)/.exec(gap)?.[1];
  return told === undefined ? 0 : told === '两' ? 2 : Math.max('一二三四五六七八九'.indexOf(told) + 1, /\d/.test(told) ? Number(told) : 0);
}

/** The same money told item by item; 各镇另行投入 would be another. */
const LEADS = /^[^另其自带]*(?:用于|构成|明细|分为|安排如下|支出如下|具体)[^另其自带]*$/;

/** The amounts before the first item that may be its total, and the words between. A short lead of its own (主要用于四项工作：) reaches to the sentence before it, and past what that compares with. */
function toldBefore(folded: string, level: readonly Mention[], first: number): { readonly before: readonly Mention[]; readonly gap: string } {
  const from = sentenceBefore(folded, first);
  const before = level.filter(({ start }) => start >= from && start < first);
  if (before.length > 0 || folded[from - 1] !== '。' || !LEADS.test(folded.slice(from, first))) return { before, gap: folded.slice(before[0]?.end ?? first, first) };
  const start = Math.max(folded.lastIndexOf('。', from - 2), folded.lastIndexOf('\n', from - 1)) + 1;
  const earlier = level.filter((mention) => mention.start >= start && mention.start < from);
  const isCompared = (mention: Mention, i: number): boolean => i > 0 && (mention.role === 'elsewhere' || CHANGE.test(folded.slice(Math.max(start, mention.start - 16), mention.start)));
  return { before: earlier.filter((mention, i) => !isCompared(mention, i)), gap: folded.slice(from, first) };
}

/** Where the sentence begins that ends at the first item or holds it. */
function sentenceBefore(folded: string, first: number): number {
  const stop = Math.max(folded.lastIndexOf('。', first - 1), folded.lastIndexOf('\n', first - 1));
  const isOwn = stop >= 0 && folded.slice(stop + 1, first).trim() === '';
  return isOwn ? Math.max(folded.lastIndexOf('。', stop - 1), folded.lastIndexOf('\n', stop - 1)) + 1 : stop + 1;
}

function endOf(folded: string, from: number): number {
  const stop = folded.slice(from).search(/[。\n]/);
  return stop < 0 ? folded.length : from + stop;
}

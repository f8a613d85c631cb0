/** One amount held beside another without being its part: told in figures and in words, and what it is more or less than last year's. */

import { withoutBrackets } from './fold';
import type { Mention } from './mention';
import { sentences } from './sentences';
import type { SumClaim } from './sum';

export interface Comparison extends Pick<SumClaim, 'total' | 'parts'> {
  readonly kind: 'told twice' | 'change';
}

const NONE: readonly Comparison[] = [];

export function readComparisons(folded: string, mentions: readonly Mention[]): readonly Comparison[] {
  return mentions.length < 2 ? NONE : [...toldTwice(folded, mentions), ...changes(folded, mentions)];
}

/** Between the two a bracket opens, or 大写, 小写, 即 says that the same is meant. */
const SAME = /^\s*[整正]?\s*(?:\(|\[|[,;:、]?\s*(?:大写|小写|即))(?:大写|小写|金额|人民币|¥|即|合|为|[:\s])*$/;
const IN_WORDS = /^[零一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]/;

/** 53万元（大写：伍拾贰万元整）: what is the same is no mention of its own any more; what differs is told here. */
function toldTwice(folded: string, mentions: readonly Mention[]): readonly Comparison[] {
  return mentions.slice(1).flatMap((second, i): Comparison[] => {
    const first = mentions[i]!;
    const gap = folded.slice(first.end, second.start);
    const isOne = SAME.test(gap) && (!/[(\[]/.test(gap) || /^\s*[整正]?\s*[)\]]/.test(folded.slice(second.end, second.end + 4)));
    const isInWordsOnce = IN_WORDS.test(first.text) !== IN_WORDS.test(second.text);
    // 1386000元（即138.6万元）: the same in another unit.
    const isInBoth = /即/.test(gap) && !first.scale.eq(second.scale);
    const isMeant = (isInWordsOnce || isInBoth) && ![first, second].some(({ role, approximate }) => approximate || role === 'rate' || role === 'cited');
    return isOne && isMeant && !first.yuan.eq(second.yuan) ? [{ total: first, parts: [second], kind: 'told twice' }] : [];
  });
}

const LAST_YEAR = /上年|去年|上一年|前一年/;
const CHANGED = /(?:净|共|总共|实际|同比)*(?:(增加|增长|上升|提高|新增|多)|(?:减少|下降|降低|压减|压缩|核减|调减|少))了?(?:额|预算|经费|资金|安排|投入|支出)*(?:为)?\s*(?:人民币|¥)?\s*$/;
/** 比上年50万元 …, 较2025年预算数 …; last year's own amount may stand behind it. */
const COMPARED = /^[\s,整正]*(?:相?比|较|与|同)(?:上年|去年|上一年|前一年|20\d{2}年)(?:度|同期|年初|部门|项目|预算|安排|经费|资金|金额|总额|执行|数|额|支出|实际|的|相比|[,\s])*$/;
const PARTED = /其中|分别|包括|包含|各/;

/** 2026年预算53万元，比上年50万元增加3万元. Told only where nothing else in the sentence may be meant. */
function changes(folded: string, mentions: readonly Mention[]): readonly Comparison[] {
  if (!/[比较与同](?:上年|去年|上一年|前一年|20\d\d年)/.test(folded)) return NONE;
  let before: readonly Mention[] = [];
  return sentences(folded).flatMap(([start, end]) => {
    const own = mentions.filter((mention) => mention.start >= start && mention.start < end && mention.depth === 0);
    // …共218.6万元。较2025年预算230万元减少11.4万元: the only amount of the sentence before is meant.
    const told = folded[start - 1] === '。' && /^\s*(?:相?比|较|与)/.test(folded.slice(start, start + 4)) ? before : [];
    before = own.filter(({ role }) => role === 'plain');
    const all = told.length === 1 ? [told[0]!, ...own] : own;
    return all.flatMap((change, i) => changeAt(folded, start, all, change, i));
  });
}

function changeAt(folded: string, start: number, own: readonly Mention[], change: Mention, i: number): readonly Comparison[] {
  const [first, second] = [own[i - 2], own[i - 1]];
  if (!first || !second || [first, second, change].some(({ role }) => role !== 'plain' && role !== 'elsewhere')) return NONE;
  const lead = folded.slice(second.end, change.start);
  const direction = CHANGED.exec(lead);
  const from = Math.max(start, folded.lastIndexOf(';', change.start) + 1);
  if (!direction || PARTED.test(folded.slice(from, change.start)) || (first.start < from && first.start >= start)) return NONE;
  const [between, words] = [withoutBrackets(folded.slice(first.end, second.start)).replace(/^[^。]{0,4}。/, ''), withoutBrackets(lead.slice(0, direction.index))];
  const isInside = COMPARED.test(between) && /^[\s,整正]*(?:相?比)?[,\s]*$/.test(words);
  // Among more amounts the comparison names its year: 2024年178.5万元，2025年182万元，2026年186.4万元，比2025年增加4.4万元.
  const isNamed = i === 2 || /20\d{2}年/.test(words);
  const years = isInside ? [first, second] as const : isNamed && COMPARED.test(words) ? byYear(leadOf(folded, i > 2 ? own[i - 3]!.end : Math.min(from, first.start), first), between, first, second, /20\d{2}(?=年)/.exec(words)?.[0]) : null;
  if (!years) return NONE;
  const [now, last] = years;
  const more = direction[1] !== undefined;
  // Another amount of the sentence may be what was more: 总预算53万元，财政拨款40万元，比上年50万元增加3万元.
  const made = more ? last.yuan.plus(change.yuan) : last.yuan.minus(change.yuan);
  if (own.slice(0, i - 2).some(({ yuan }) => yuan.eq(made))) return NONE;
  const [total, other] = more ? [now, last] : [last, now];
  return [{ total, parts: [other, change], kind: 'change' }];
}

function leadOf(folded: string, from: number, mention: Mention): string {
  return folded.slice(Math.min(from, mention.start), mention.start);
}

/** This year's amount and last year's, told by what stands before each; null where nobody can tell, or where another year is compared with. */
function byYear(beforeFirst: string, beforeSecond: string, first: Mention, second: Mention, compared: string | undefined): readonly [now: Mention, last: Mention] | null {
  const [one, two] = [yearIn(beforeFirst), yearIn(beforeSecond)];
  if (one === two || two === null) return null;
  if (compared && one !== Number(compared) && two !== Number(compared)) return null;
  return (one ?? Number.MAX_SAFE_INTEGER) > two ? [first, second] : [second, first];
}

/** 0 for 上年; null where no year is named, or several are. */
function yearIn(words: string): number | null {
  const named = words.match(/20\d{2}(?=年)/g) ?? [];
  if (LAST_YEAR.test(words)) return named.length === 0 ? 0 : null;
  return named.length === 1 ? Number(named[0]) : /本年|今年|当年/.test(words) ? Number.MAX_SAFE_INTEGER - 1 : null;
}

/** Every sum a narrative states: in a sentence, in the items of a section, in the calculations that explain an item, and beside last year's amount. */

import { judgeSum, readingOf, sectionOf, type Comparison, type Mention, type Narrative, type Passage, type SumVerdict } from '../../model';
import { Decimal } from 'decimal.js';
import { passagesOf } from '../../model';
import { freeMentions, outlineOf, type Item } from './items';
import { OF_SOURCE, contradictingTotals, statedTotals } from './totals';
import { once } from '../once';
import { partsApart } from './parts-apart';

export interface Addend {
  readonly passage: Passage;
  readonly mention: Mention;
}

export interface StatedSum {
  readonly total: Addend;
  readonly parts: readonly Addend[];
  readonly verdict: SumVerdict;
  /** Parts may be named without claiming to be all: a sum below the total proves nothing for sure. */
  readonly mayBeIncomplete: boolean;
  /** An amount held beside another that is not its part: the same in words, or last year's and what was more. */
  readonly kind?: Comparison['kind'];
}

/** An explanation whose calculations come this near was meant to add up. */
const MEANT = 0.1;

const sumsIn = once((narrative: Narrative): readonly StatedSum[] => [...inSentences(narrative), ...inItems(narrative), ...inPlan(narrative), ...compared(narrative)]);

export function statedSums(narrative: Narrative): readonly StatedSum[] {
  return sumsIn(narrative);
}

function inSentences(narrative: Narrative): StatedSum[] {
  return passagesOf(narrative).flatMap((passage) =>
    readingOf(passage).sums.map((claim): StatedSum => ({
      total: { passage, mention: claim.total },
      parts: claim.parts.map((mention) => ({ passage, mention })),
      verdict: judgeSum(claim),
      mayBeIncomplete: claim.how === 'listed',
    })),
  );
}

function compared(narrative: Narrative): StatedSum[] {
  return passagesOf(narrative).flatMap((passage) =>
    readingOf(passage).comparisons.map(({ total, parts, kind }): StatedSum => {
      const sum = sumOf({ passage, mention: total }, parts.map((mention) => ({ passage, mention })), false);
      return { ...sum, kind, verdict: kind === 'told twice' ? exactly(sum) : sum.verdict };
    }),
  );
}

/** Words are meant to the last 元: only the printed digits of the figures may be rounded. */
function exactly({ total, parts, verdict }: StatedSum): SumVerdict {
  const slack = Decimal.max(total.mention.slack, ...parts.map(({ mention }) => mention.slack));
  return verdict.state === 'rounding' && verdict.difference.abs().gt(slack) ? { ...verdict, state: 'differs' } : verdict;
}

function inItems(narrative: Narrative): StatedSum[] {
  const section = sectionOf(narrative, '年度预算安排');
  if (!section) return [];
  const { items } = outlineOf(section);
  const sums = items.flatMap((item) => [...underItem(item), ...item.children.flatMap(explained), ...explained(item)]);
  const totals = statedTotals(narrative);
  const total = totals.find(({ where }) => where === 'budget') ?? totals.find(({ where }) => where === 'overview');
  const parts = addendsOf(items, total?.mention ?? null) ?? inDetail(items, total);
  if (total && parts && !parts.some(({ mention }) => mention === total.mention)) sums.push(sumOf(total, parts, false));
  const apart = total ? partsApart(narrative) : null;
  if (total && apart) sums.push(sumOf(total, apart.parts.map((mention) => ({ passage: apart.passage, mention })), true));
  if (parts) sums.push(...onlyOneRight(contradictingTotals(narrative).map((one) => sumOf(one, parts, false))));
  return sums;
}

/** （一）资金总额：738万元；（二）测算明细：1.… 2.… 3.…: where no other item has money, the items of the one detail make the total. */
function inDetail(items: readonly Item[], total: Addend | undefined): readonly Addend[] | null {
  const [detail, ...others] = items.filter(({ children, amount }) => children.length > 1 && amount === null);
  if (!total || !detail || others.length > 0) return null;
  const isAlone = items.every((item) => item === detail || item.amount === total.mention || freeMentions(item.passage).length === 0 || OF_SOURCE.test(item.passage.text));
  return isAlone ? addendsOf(detail.children, total.mention) : null;
}

/** 1.…小计5万元。2.…小计4万元。以上合计9万元。 in the plan: nothing else but the items above it is meant. */
function inPlan(narrative: Narrative): StatedSum[] {
  const section = sectionOf(narrative, '实施方案');
  const { items, closing } = section ? outlineOf(section) : { items: [], closing: [] };
  return closing.flatMap((passage): StatedSum[] => {
    const [mention, ...others] = ABOVE.test(passage.text) ? freeMentions(passage) : [];
    const parts = mention && others.length === 0 && !mention.approximate ? addendsOf(items, mention) : null;
    return mention && parts ? [sumOf({ passage, mention }, parts, false)] : [];
  });
}

const ABOVE = /^(?:以上|上述)[^，。；:：\d]{0,8}?(?:合计|共计|总计)/;

/** Of two totals told of the same items the items prove one right; where they prove neither, nobody can tell what is meant. */
function onlyOneRight(sums: readonly StatedSum[]): readonly StatedSum[] {
  return sums.some(({ verdict }) => verdict.state === 'agrees') ? sums : [];
}

function underItem(item: Item): StatedSum[] {
  const parts = addendsOf(item.children, item.amount);
  return item.amount && parts ? [sumOf({ passage: item.passage, mention: item.amount }, parts, false)] : [];
}

/** Items that tell the same money again: where it comes from, when it is paid, how much it is altogether. */
const TOLD_AGAIN = /资金(?:来源|类型|性质)|来源|执行计划|支付|拨付|进度|总额|总预算|总经费|总计|合计|共计|资金测算|测算依据|绩效/;

/** Null unless there are two or more items, every one names its amount, and none tells the whole again. */
function addendsOf(items: readonly Item[], total: Mention | null): readonly Addend[] | null {
  if (items.length < 2 || items.some((item) => item.amount === null || TOLD_AGAIN.test(item.passage.text.slice(0, 16)))) return null;
  if (total && items.some((item) => item.amount!.yuan.eq(total.yuan))) return null;
  return items.map((item) => ({ passage: item.passage, mention: item.amount! }));
}

/** 干部工作 25.00 万元：租房 … = 14.40 万元；食堂 … = 10.56 万元: an item explained by calculations and nothing else. */
function explained(item: Item): StatedSum[] {
  if (!item.amount || item.children.length > 0) return [];
  const { formulas, sums } = readingOf(item.passage);
  const results = formulas.filter((formula) => formula.result !== item.amount).map((formula) => formula.result);
  const others = freeMentions(item.passage).filter((mention) => mention !== item.amount && mention.start > item.amount!.end && !mention.approximate);
  const inSum = new Set(sums.flatMap((sum) => [sum.total, ...sum.parts]));
  // 劳务费132.48万元：92人×…=132.48万元 is the same money told twice.
  const isOne = results.length === 1 && formulas.some((formula) => formula.result === results[0] && /^\s*[:(]\s*(?:即|按)?\s*$/.test(readingOf(item.passage).folded.slice(item.amount!.end, formula.start)));
  if ((results.length < 2 && !isOne) || others.length !== results.length || others.some((mention) => !results.includes(mention) || inSum.has(mention))) return [];
  const sum = sumOf({ passage: item.passage, mention: item.amount }, results.map((mention) => ({ passage: item.passage, mention })), true);
  const isNear = sum.verdict.difference.abs().lte(item.amount.yuan.mul(MEANT));
  return isNear ? [{ ...sum, mayBeIncomplete: false }] : sum.verdict.difference.isPositive() ? [sum] : [];
}

function sumOf(total: Addend, parts: readonly Addend[], mayBeIncomplete: boolean): StatedSum {
  return { total, parts, verdict: judgeSum({ total: total.mention, parts: parts.map(({ mention }) => mention) }), mayBeIncomplete };
}

/** The year's amount as a narrative states it: in its overview, and at the beginning or end of 六、年度预算安排. */

import { readingOf, sectionOf, type Mention, type Narrative, type Passage } from '../../model';
import { freeMentions, outlineOf, type Item } from './items';
import { once } from '../once';

export interface StatedTotal {
  readonly passage: Passage;
  readonly mention: Mention;
  readonly where: 'overview' | 'budget';
}

/** Words before an amount that can only mean the whole project; the expenses of one activity (安排培训经费) are none. */
const OF_PROJECT =
  /(?:预算(?:资金|经费|总额|金额|总计|合计)|项目(?:所需)?(?:年度)?(?:总)?(?:经费|预算|资金|费用)(?:总额|总计|合计|共计|共|安排)?|总(?:经费|预算|资金|额|金额|费用)|(?:资金|经费)总额|共需(?:经费|资金)?|年度预算(?:安排|总额)?|(?:本年|当年|全年|年度|20\d{2}年)(?:度)?(?:计划|拟|共)?(?:安排|申请|需要?)?(?:财政)?(?:预算|资金|经费)(?:安排)?|申请(?:财政)?(?:预算|资金|经费)|(?:^|[,。;])预算)$/;
/** In the section on the budget the bare 共计 speaks of the whole. */
const DRAWN = /(?:合计|共计|总计)(?:预算|经费|资金|费用)*$/;
/** A part of the money, or money that is not this year's. */
const NOT_WHOLE = /其中|人均|每|单价|标准|上年|去年|往年|[比较与同]20\d{2}年|累计|总投资|剩余|结转|节约|截至|已|[两三四五]年|20\d{2}[-—至到]20\d{2}/;
/** Behind an amount: it is spread over years. */
const SPREAD = /^[^。;]{0,16}?(?:分(?:[两三四五]|\d)年|跨年|[两三四五]年(?:内|期|完成|实施)|分期)/;

export const statedTotals = once((narrative: Narrative): readonly StatedTotal[] => [...inOverview(narrative), ...inBudget(narrative)]);

const inOverview = once((narrative: Narrative): readonly StatedTotal[] => {
  const found = overviewOf(narrative);
  return found.length === 1 ? found : [];
});

function overviewOf(narrative: Narrative): readonly StatedTotal[] {
  return (sectionOf(narrative, '项目概述')?.passages ?? []).flatMap((passage) => candidates(passage).map((mention) => ({ passage, mention, where: 'overview' as const })));
}

/** What the text states as this year's: 2025年预算345万元，2026年预算327万元 in an overview is told year by year, and another year's is left out. */
export function totalsOfYear(narrative: Narrative, year: number | null): readonly StatedTotal[] {
  const overview = overviewOf(narrative);
  const years = overview.map(yearOf);
  const byYear = overview.length > 1 && !years.includes(null) && new Set(years).size === years.length;
  const told = byYear ? [...overview, ...inBudget(narrative)] : statedTotals(narrative);
  return year === null ? (byYear ? inBudget(narrative) : told) : told.filter((one) => (yearOf(one) ?? year) === year);
}

/** The year named in the same clause before an amount; null where none is. */
function yearOf({ passage, mention }: StatedTotal): number | null {
  const clause = /[^，,。；;]*$/.exec(passage.text.slice(0, mention.start))![0];
  const years = clause.match(/(?<!\d)20\d{2}(?=年)/g) ?? [];
  return years.length === 1 ? Number(years[0]) : null;
}

/** Behind an amount that introduces the items: 测算如下：, 其中：, the colon alone, or nothing at all. */
const INTRODUCES = /(?:如下|明细|包括|构成|其中|[:：])\s*[:：。]?\s*$|^[整正]?。?\s*$/;

function toldIn(passages: readonly Passage[]): StatedTotal[] {
  return passages.flatMap((passage) => candidates(passage, true).map((mention) => ({ passage, mention, where: 'budget' as const })));
}

/** Totals before and behind the items of 六、年度预算安排 that contradict each other, each of them telling what the items make; mostly none. */
export const contradictingTotals = once((narrative: Narrative): readonly StatedTotal[] => {
  const section = sectionOf(narrative, '年度预算安排');
  if (!section) return [];
  const { intro, closing } = outlineOf(section);
  const before = toldIn(intro).filter(({ passage, mention }) => INTRODUCES.test(passage.text.slice(mention.end)));
  const told = [...before, ...toldIn(closing)];
  return before.length === 1 && told.length === 2 && !told[0]!.mention.yuan.eq(told[1]!.mention.yuan) ? told : [];
});

function inBudget(narrative: Narrative): StatedTotal[] {
  const section = sectionOf(narrative, '年度预算安排');
  if (!section) return [];
  const { intro, items, closing } = outlineOf(section);
  const around = toldIn([...intro, ...closing]);
  // 预算86万元，具体如下 … 以上合计86万元 is one total told twice.
  if (around.length > 0) return around.every(({ mention }) => mention.yuan.eq(around[0]!.mention.yuan)) ? around.slice(0, 1) : latestOf(around);
  // 1. 资金测算 … 2. 资金类型 … 3. 执行计划: one item holds all the money.
  const told = totalItem(items);
  if (told) return [told];
  const withMoney = items.filter((item) => !OF_SOURCE.test(item.passage.text) && [item.passage, ...item.more, ...item.children.map((child) => child.passage)].some((passage) => freeMentions(passage).length > 0));
  const only = withMoney.length === 1 && items.length > 1 && withMoney[0]!.children.length === 0 ? withMoney[0]! : null;
  if (items.length === 0) return onlyAmount(section.passages);
  const below = only && freeMentions(only.passage).length === 0 ? toldIn(only.more) : [];
  if (below.length === 1) return below;
  if (!only?.amount || !candidates(only.passage, true).includes(only.amount)) return [];
  return [{ passage: only.passage, mention: only.amount, where: 'budget' }];
}

/** （一）资金总额：738万元 among the items. */
function totalItem(items: readonly Item[]): StatedTotal | null {
  const [one, ...others] = items.filter(({ passage }) => TOTAL_ITEM.test(passage.text));
  return one?.amount && others.length === 0 && candidates(one.passage, true).includes(one.amount) ? { passage: one.passage, mention: one.amount, where: 'budget' } : null;
}

const TOTAL_ITEM = /^.{1,4}(?:项目|年度|预算|资金|经费)*(?:总额|总预算|总经费|总计|总规模)[：:为\s]/;
/** 2.资金类型：财政拨款53万元 tells the money of the other items again. */
export const OF_SOURCE = /^.{0,4}资金(?:来源|类型|性质)/;
const NOT_ALL = /其中|其余|其他|另|部分|主要|上年|去年|往年|累计|总投资|剩余|结转|已|[两三四五]年/;
const NEEDED = /(?:(?:全年|年度|本年)[\u4e00-\u9fff]{0,4}(?:资金|经费)|合计|共计|总计|所需|共需|需要?)(?:预算|经费|资金|费用)*(?:为|约|是)?$/;

/** The only amount of the section is the whole, whatever calculation leads to it: 按每页0.36元计算，预算43.2万元. */
function onlyAmount(passages: readonly Passage[]): StatedTotal[] {
  const [one, ...others] = passages.flatMap((passage) => freeMentions(passage).map((mention) => ({ passage, mention, where: 'budget' as const })));
  if (!one || others.length > 0 || one.mention.depth > 0 || passages.some(({ text }) => NOT_ALL.test(text))) return [];
  const { folded } = readingOf(one.passage);
  const clause = /[^,;:。]*$/.exec(folded.slice(0, one.mention.start))![0].replace(/人民币|\s/g, '');
  const isWhole = (OF_PROJECT.test(clause) || NEEDED.test(clause)) && !NOT_WHOLE.test(clause);
  return isWhole && !SPREAD.test(folded.slice(one.mention.end, one.mention.end + 24)) ? [one] : [];
}

const SOURCE = /资金(?:来源|类型|性质)(?:[为是:,]|\s)*(?:全部|均|全额)?[为是由]?(?:[市区县镇乡省本]级|上级)?(?:财政(?:拨款|资金|预算|性资金)|一般公共预算(?:拨款|资金)?)(?:安排|拨款)?[共计为是:]?\s*$/;

/** 资金来源：财政拨款53万元 and no other source: an amount that the form prints somewhere. */
export function toldOfSource(narrative: Narrative): readonly StatedTotal[] {
  return (sectionOf(narrative, '年度预算安排')?.passages ?? []).flatMap((passage): StatedTotal[] => {
    if (!passage.text.includes('资金')) return [];
    const { folded } = readingOf(passage);
    return freeMentions(passage)
      .filter(({ start, end, depth }) => depth === 0 && SOURCE.test(folded.slice(Math.max(0, start - 40), start)) && /^\s*[整正]?(?:$|。)/.test(folded.slice(end)))
      .map((mention) => ({ passage, mention, where: 'budget' }));
  });
}

/** 2026年预算186.4万元，2025年预算182万元: where each names its year, the last of them is what is asked for. */
function latestOf(told: readonly StatedTotal[]): StatedTotal[] {
  const years = told.map(yearOf);
  if (years.includes(null)) return [];
  const last = Math.max(...years.map(Number));
  const latest = told.filter((_, i) => years[i] === last);
  return latest.length === 1 ? latest : [];
}

/** Amounts that can only be the whole: not a part of a sum, and introduced by 预算, 经费, 共计 … */
function candidates(passage: Passage, inBudget = false): readonly Mention[] {
  const { folded, sums } = readingOf(passage);
  const parts = new Set(sums.flatMap((sum) => sum.parts));
  return freeMentions(passage).filter((mention) => {
    if (parts.has(mention) || mention.depth > 0) return false;
    const from = Math.max(folded.lastIndexOf('。', mention.start), folded.lastIndexOf(';', mention.start), mention.start - 40) + 1;
    const lead = folded.slice(from, mention.start).replace(/约为?|大约|人民币|为|是|:|\s/g, '');
    const isWhole = OF_PROJECT.test(lead) || (inBudget && DRAWN.test(lead));
    return isWhole && !NOT_WHOLE.test(lead) && !SPREAD.test(folded.slice(mention.end, mention.end + 24));
  });
}

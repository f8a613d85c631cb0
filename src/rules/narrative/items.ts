/** The numbered items of a section, as an outline: 1. 2. 3. with their (1) (2), each with the amount it is about. */

import { readingOf, type Mention, type Passage, type Section } from '../../model';
import { once } from '../once';

export interface Item {
  readonly passage: Passage;
  readonly number: number;
  /** The amount the item is about; null where it names none, or several and nobody can tell. */
  readonly amount: Mention | null;
  /** Paragraphs without a number below it. */
  readonly more: readonly Passage[];
  readonly children: readonly Item[];
}

export interface Outline {
  /** Before the first item. */
  readonly intro: readonly Passage[];
  readonly items: readonly Item[];
  /** 合计 … behind the last item. */
  readonly closing: readonly Passage[];
}

type Style = '一、' | '（一）' | '1.' | '（1）' | '①' | '一是' | '子项目一' | 'A.';

const MARKS: readonly (readonly [RegExp, Style])[] = [
  [/^([一二三四五六七八九十]{1,3})\s*、/, '一、'],
  [/^[（(]\s*([一二三四五六七八九十]{1,3})\s*[)）]/, '（一）'],
  [/^(\d{1,2})\s*[.．、)）](?!\d)/, '1.'],
  [/^[（(]\s*(\d{1,2})\s*[)）]/, '（1）'],
  [/^([①②③④⑤⑥⑦⑧⑨⑩])/, '①'],
  [/^([一二三四五六七八九十])是/, '一是'],
  [/^(?:子项目|分项目|项目|课题|板块|任务)([一二三四五六七八九十]|\d{1,2})\s*[：:、]/, '子项目一'],
  [/^([A-H])\s*[.．、](?![A-Za-z\d])/, 'A.'],
];
const HAN = '一二三四五六七八九十';
const CLOSES = /^(?:以上|上述|综上)?[^，。；:：\d]{0,8}?(?:合计|共计|总计|总额)/;

interface Marked {
  readonly style: Style;
  readonly number: number;
}

export function markOf(text: string): Marked | null {
  for (const [pattern, style] of MARKS) {
    const found = pattern.exec(text);
    if (found) return { style, number: numberOf(found[1]!) };
  }
  return null;
}

function numberOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  if (/^[A-H]/.test(text)) return text.charCodeAt(0) - 64;
  const circled = '①②③④⑤⑥⑦⑧⑨⑩'.indexOf(text);
  if (circled >= 0) return circled + 1;
  if (text.length === 1) return HAN.indexOf(text) + 1;
  return text.startsWith('十') ? 11 + HAN.indexOf(text[1]!) : (HAN.indexOf(text[0]!) + 1) * 10 + (text.length === 3 ? HAN.indexOf(text[2]!) + 1 : 0);
}

export const outlineOf = once((section: Section): Outline => draw(section));

interface Draft {
  passage: Passage;
  number: number;
  more: Passage[];
  children: Draft[];
}

function draw(section: Section): Outline {
  const intro: Passage[] = [];
  const closing: Passage[] = [];
  const items: Draft[] = [];
  let top: Style | null = null;
  for (const passage of section.passages) {
    const mark = markOf(passage.text);
    const last = items.at(-1);
    if (mark && (top === null || mark.style === top)) {
      top = mark.style;
      items.push({ passage, number: mark.number, more: [], children: [] });
    } else if (mark && last) last.children.push({ passage, number: mark.number, more: [], children: [] });
    else if (!last) intro.push(passage);
    else if (CLOSES.test(passage.text)) closing.push(passage);
    else (last.children.at(-1) ?? last).more.push(passage);
  }
  return items.length > 0 ? { intro, items: items.map(itemOf), closing } : rowsOf(section.passages) ?? { intro, items: [], closing };
}

/** A table told line by line: 物业管理费  128.00万元. */
const ROW = /^[^\d，。；：:,;]{2,20}?[：:]?\s*\d[\d.,]*\s*(?:万元|元)[。；;]?$/;
const OPENS_TABLE = /(?:如下|明细|其中|构成|[:：])\s*[:：。]?\s*$/;

/** 图书更新费：15座×4.5万元/座=67.5万元. */
const LABELLED = /^[^\d，。；：:,;]{2,16}[：:][^。；]{2,60}[。；;]?$/;
/** What tells of the same money in another way. */
const NO_ROW = /^(?:其中|政府采购|采购|上年|去年|往年|累计|已|资金|支付|执行|合同)/;
const TOTAL_LINE = /^[^，；;]{0,24}(?:预算|总额|总计|经费|资金)[^，；;\d]{0,6}\d[\d.,]*\s*(?:万元|元)[。：:]?$/;

/** Lines of a name and an amount, between a total that introduces them and a 合计 that draws them together or the end, are items without numbers. */
function rowsOf(passages: readonly Passage[]): Outline | null {
  const isRow = (passage: Passage | undefined): boolean => passage !== undefined && (ROW.test(passage.text) || (LABELLED.test(passage.text) && !NO_ROW.test(passage.text) && amountOf(passage) !== null)) && !CLOSES.test(passage.text);
  const first = passages.findIndex((passage, i) => i > 0 && isRow(passage) && isRow(passages[i + 1]) && (OPENS_TABLE.test(passages[i - 1]!.text) || TOTAL_LINE.test(passages[i - 1]!.text)));
  if (first < 1) return null;
  let end = first;
  while (isRow(passages[end])) end++;
  const [close] = passages.slice(end);
  if (close && !CLOSES.test(close.text)) return null;
  const items = passages.slice(first, end).map((passage, i) => ({ passage, number: i + 1, amount: amountOf(passage), more: [], children: [] }));
  return { intro: passages.slice(0, first), items, closing: close ? [close] : [] };
}

function itemOf({ passage, number, more, children }: Draft): Item {
  return { passage, number, amount: amountOf(passage), more, children: children.map(itemOf) };
}

/** Amounts of a paragraph that count: no prices, no factors of a calculation, no parts of a sum. */
export function freeMentions(passage: Passage): readonly Mention[] {
  const { mentions, formulas } = readingOf(passage);
  const factors = formulas.flatMap((formula) => formula.terms.flatMap((term) => term.factors));
  return mentions.filter((mention) => mention.role === 'plain' && !factors.some((factor) => mention.start >= factor.start && mention.start < factor.end));
}

function amountOf(passage: Passage): Mention | null {
  const free = freeMentions(passage);
  if (free.length === 0) return onlyPiece(passage);
  if (free.length === 1) return free[0]!;
  const { folded, sums } = readingOf(passage);
  const totals = sums.filter((sum) => sum.how !== 'written').map((sum) => sum.total);
  const head = folded.search(/[:。]/);
  const inHead = free.filter((mention) => head < 0 || mention.start < head);
  if (inHead.length === 1) return inHead[0]!;
  if (inHead.length > 1) return only(totals.filter((total) => inHead.includes(total)));
  const first = free[0]!;
  if (first.start - head <= 4) return first;
  return only(totals);
}

/** 核磁共振成像系统1台，单价1200万元: of one piece the price is the amount. */
function onlyPiece(passage: Passage): Mention | null {
  const { folded, mentions } = readingOf(passage);
  const [price] = mentions;
  if (mentions.length !== 1 || price!.role !== 'rate' || price!.per[0] !== '单价') return null;
  return /(?<![\d.])1\s*[台套辆件个张块](?:\([台套辆件个张块]\))?[,、]\s*单价为?\s*$/.test(folded.slice(0, price!.start)) ? { ...price!, role: 'plain' } : null;
}

function only(mentions: readonly Mention[]): Mention | null {
  const all = [...new Set(mentions)];
  return all.length === 1 ? all[0]! : null;
}

/** Several labels with their answers in one cell: `项目名称：甲项目    项目编码：310…`, `填报单位：某局　　填报日期：2025年10月　　单位：万元`. */

import { labelKey, squeeze } from '../model';
import { printedLabel, type Answer } from './fields';
import { GOALS, GROUPS, MONEY, colonIn, joinedLabel, meaningOf, type Meaning } from './labels';
import type { Item } from './page';

/** One label of a cell and where its answer stands; characters [start, end) of the cell's text. */
export interface JoinedPart {
  readonly meaning: Meaning;
  readonly label: string;
  readonly labelAt: { readonly start: number; readonly end: number };
  readonly answer: { readonly start: number; readonly end: number };
}

const NONE: readonly JoinedPart[] = [];

/**
 * All labels of a cell that begins with one; empty when it does not. A further label stands behind a blank or a line break and
 * before a colon, and is one the layouts know (日期 and 时间 mean nothing by themselves, but end the answer before them). What reads like prose (a full stop, or longer than a line) is not parted, except
 * a goal by another goal: 实施单位： in the middle of a plan says who does what. Nor does a label part a cell twice.
 */
export function joinedLabels(text: string): readonly JoinedPart[] {
  const colon = colonIn(text, 0);
  if (colon < 0) return spaced(text);
  const only = joinedLabel(text);
  if (text.slice(colon + 1).search(COLON) < 0) return only ? [alone(text, only)] : NONE;
  const heads = headsOf(text);
  if (heads.length < 2) return only ? [alone(text, only)] : NONE;
  return heads.map((head, i) => ({ meaning: head.meaning, label: text.slice(head.start, head.end), labelAt: { start: head.start, end: head.end }, answer: answerOf(text, head.from, heads[i + 1]?.start) }));
}

/**
 * Further labels inside the cell that answers `label`: 道路养护    项目编码：310… beside 项目名称. The first part is the answer itself;
 * empty when the cell holds nothing but its answer.
 */
export function answerParts(label: string, text: string): readonly JoinedPart[] {
  if (text.search(COLON) < 0) return NONE;
  const before = label.length + 1;
  const parts = joinedLabels(`${label}：${text}`);
  if (parts.length < 2) return NONE;
  return parts.map((part, i) => ({ ...part, labelAt: i === 0 ? { start: 0, end: 0 } : moved(part.labelAt, before), answer: moved(part.answer, before) }));
}

function moved({ start, end }: JoinedPart['answer'], by: number): JoinedPart['answer'] {
  return { start: start - by, end: end - by };
}

const BEHIND_BLANK = /\s[\d.,，]/;
const DIGIT = /\d/;
const SPACED = /^(\s*)(\S{2,14}?)(\s+)([\d.,，]+\s*(?:万?元)?)\s*$/;

/** 其他资金 180: a label of money and its amount with a blank or a line break between them. */
function spaced(text: string): readonly JoinedPart[] {
  if (text.length > LONGEST_SPACED || endsInWords(text) || !BEHIND_BLANK.test(text) || !DIGIT.test(text)) return NONE;
  const found = SPACED.exec(text);
  const meaning = found ? meaningOf(labelKey(found[2]!)) : null;
  if (!found || meaning === null || !MONEY.has(meaning)) return NONE;
  const start = found[1]!.length;
  const end = start + found[2]!.length;
  const from = end + found[3]!.length;
  return [{ meaning, label: found[2]!, labelAt: { start, end }, answer: { start: from, end: from + found[4]!.trimEnd().length } }];
}

/** No amount ends with a Chinese character but 元; most texts are told by their last character to end with none. */
function endsInWords(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0x4e00 && last <= 0x9fff && last !== 0x5143;
}

/** What a cell asks for, as a label or with its answer: of several labels the first that is `wanted`. */
export function leadingMeaning(item: Item, wanted: (meaning: Meaning) => boolean): Meaning | null {
  const { meaning } = item;
  if (meaning !== null) return wanted(meaning) ? meaning : null;
  const parts = joinedLabels(item.text);
  for (let i = 0; i < parts.length; i++) if (wanted(parts[i]!.meaning)) return parts[i]!.meaning;
  return null;
}

/** The part's answer: only its own characters of the cell. */
export function joinedAnswer(item: Item, { label, labelAt, answer }: JoinedPart): Answer {
  const reach = answer.end < item.text.length ? { to: answer.end } : {};
  return { label: printedLabel(label), labelAt, area: item.area, cell: item.cell, from: answer.start, ...reach };
}

/** The cell as it would look if it held this label and its answer alone. */
export function joinedItem(item: Item, { labelAt, answer }: JoinedPart): Item {
  const text = item.text.slice(labelAt.start, answer.end);
  const key = text.length <= LONGEST_LINE ? labelKey(text) : '';
  return { ...item, text, key, meaning: meaningOf(key) };
}

const COLON = /[:：]/;
/** A label is no longer, its blanks included. */
const LONGEST = 18;
const LONGEST_LINE = 60;
const LONGEST_SPACED = 32;

interface Head {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
  /** Behind its colon. */
  readonly from: number;
}

function alone(text: string, only: NonNullable<ReturnType<typeof joinedLabel>>): JoinedPart {
  const start = text.indexOf(only.label);
  return { meaning: only.meaning, label: only.label, labelAt: { start, end: start + only.label.length }, answer: { start: only.from, end: text.length } };
}

/** Blanks and separators between two answers belong to neither; a blank answer begins right behind its colon. */
function answerOf(text: string, from: number, next: number | undefined): { start: number; end: number } {
  const said = text.slice(from, next ?? text.length);
  if (said.trim() === '') return { start: from, end: from };
  const tail = next === undefined ? 0 : /[\s;；,，|｜]*$/.exec(said)![0].length;
  const lead = said.length - said.trimStart().length;
  return { start: from + lead, end: from + Math.max(lead, said.length - tail) };
}

function headsOf(text: string): readonly Head[] {
  const heads: Head[] = [];
  for (const { index } of text.matchAll(/[:：]/g)) {
    const last = heads[heads.length - 1];
    const head = headAt(text, index, last?.from ?? 0);
    if (!last) {
      // 其中：财政资金：80万元 begins with its second colon.
      if (!head && /^\s*其中\s*$/.test(text.slice(0, index))) continue;
      if (!head || text.slice(0, head.start).trim() !== '') return [];
      heads.push(head);
    } else if (head && !isRepeated(heads, head) && !isProse(text.slice(last.from, head.start), last, head)) heads.push(head);
  }
  return heads;
}

function isRepeated(heads: readonly Head[], head: Head): boolean {
  return head.meaning !== 'note' && heads.some((other) => other.meaning === head.meaning);
}

function isProse(between: string, last: Head, head: Head): boolean {
  const said = between.replace(/[\s;；,，|｜]*$/, '').trimStart();
  return (said.length > LONGEST_LINE || /[。；;！!？?]/.test(said)) && !(GOALS.has(last.meaning) && GOALS.has(head.meaning));
}

/** The label that ends before this colon and begins behind a blank: letter-spaced (项 目 名 称), in one piece, or in a few. */
function headAt(text: string, colon: number, floor: number): Head | null {
  let end = colon;
  while (end > floor && BLANK.test(text[end - 1]!)) end--;
  const starts: number[] = [];
  for (let at = end - 1; at >= Math.max(floor, end - LONGEST); at--) {
    if (text[at] === '\n' || text[at] === '\r') break;
    if (!BLANK.test(text[at]!) && (at === 0 || /\s/.test(text[at - 1]!))) starts.push(at);
  }
  const spaced = starts.filter((start) => /^\S(?:\s+\S)+$/.test(text.slice(start, end))).reverse();
  for (const start of [...spaced, ...starts]) {
    const meaning = meaningHere(text, start, end, colon);
    if (meaning !== null) return { meaning, start, end, from: colon + 1 };
  }
  return null;
}

const BLANK = /[^\S\r\n]/;
/** 单位 behind another label is the unit of money where money answers it, and nobody's label otherwise. */
const MONEY_UNIT = /^\s*(?:人民币)?[千万亿]?元(?=[\s(（,，;；]|$)/;

function meaningHere(text: string, start: number, end: number, colon: number): Meaning | null {
  const name = squeeze(text.slice(start, end)).replace(/^其中[:,]?/, '');
  if (name.length < 2) return null;
  if (start > 0 && name === '单位') return MONEY_UNIT.test(text.slice(colon + 1, colon + 12)) ? 'unit' : null;
  if (start > 0 && /^(?:日期|时间)$/.test(name)) return 'note';
  const meaning = meaningOf(name);
  return meaning === null || GROUPS.has(meaning) || meaning === 'month' ? null : meaning;
}

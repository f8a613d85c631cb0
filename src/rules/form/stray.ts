/** Characters that slipped into a text without belonging to it, and the text without them. Brackets and quotes that pair are left alone. */

import { level1Of, level2Of, squeeze } from '../../model';
import { TRAITS, hasQuoteAtAnEnd, traitsOf } from '../traits';

export interface Stray {
  /** What was found, for the message. */
  readonly what: string;
  readonly without: (text: string) => string;
}

/** Line breaks and tabs are white space; `_x000D_` is how an export writes a carriage return it could not store. */
const INVISIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF\uFFFC\uFFFD]|_x000[0-9A-F]_/g;
const HAS_INVISIBLE = new RegExp(INVISIBLE.source);
/** A full-width dash between two numbers joins them as a range (2026－2028年); inside a date it is a hyphen. */
const WIDE = /[０-９Ａ-Ｚａ-ｚ]|(?<=[０-９\d])[．，／：](?=[０-９\d])|(?<=\d{4})－(?=\d{1,2}－\d)|(?<=\d{4}－\d{1,2})－(?=\d)/g;
/** ≥9O% and 1OO人, never H2O or O2O: a digit, % or a Chinese measure follows, and no letter stands before the number. */
const LETTERS_ZERO = /(?<=(?<![A-Za-z\d.,])\d[\d.,]*[Oo]*)[Oo](?=[Oo]*(?:\.?\d|[%％]|\p{Script=Han}))/gu;
const LETTER_ZERO = new RegExp(LETTERS_ZERO.source, 'u');
/** Letters belong there. */
const CODE = /编码|代码|编号|文号|型号/;
const GAP = /(?<=\p{Script=Han})[ \t\u00A0\u2000-\u200A\u3000]+(?=\p{Script=Han})/gu;
const HAS_GAP = new RegExp(GAP.source, 'u');
/** Answers of a scale stand apart by blanks on purpose. */
const GRADE = /^(?:优秀?|良好?|中|差|较?好|一般|较差|不?合格|不?达标|是|否|有|无|高|低)$/;
/** A blank behind a whole name parts two names. */
const NAME_END = /(?:部|局|委|办|处|科|中心|镇|乡|村|街道|区|县|市|院|校|所|站|队|馆|会|社|公司|集团|学|厅|室|费|款|工程)$/;
/** 松江区 财政局 is one name with a blank in it; 松江区财政局 松江区水务局 are two, and so are 松江区 青浦区. */
const PLACE_END = /(?:镇|乡|街道|区|县|市|省)$/;
const ORGAN_END = /(?:部|局|委|委员会|办公?室?|处|科|中心|院|校|所|站|队|馆|会|厅)$/;
const OWN_PLACE = /^.{2,4}[省市县区镇乡]/;
/** Persons: 王 敏 is spaced on purpose, and 王敏 李强 are two. */
const PERSON = /人员?$|负责|联系|姓名|经办|审核/;

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['(（﹙', ')）﹚'], ['[［【〔', ']］】〕'], ['{｛', '}｝'], ['《<〈', '》>〉'], ['「', '」'], ['『', '』'], ['“', '”'], ['‘', '’'],
];

const NOTHING: readonly Stray[] = [];

/** Every bracket and quote with its kind. */
const SIDES = new Map<string, { readonly kind: number; readonly opens: boolean }>();
PAIRS.forEach(([open, close], kind) => {
  for (const mark of open) SIDES.set(mark, { kind, opens: true });
  for (const mark of close) SIDES.set(mark, { kind, opens: false });
});

/** The same by UTF-16 unit: 1 and more for what opens, less than 0 for its partner. */
const SIDE_BY_CODE = new Int8Array(0x10000);
for (const [mark, { kind, opens }] of SIDES) SIDE_BY_CODE[mark.charCodeAt(0)] = opens ? kind + 1 : -kind - 1;

/** Without these nothing is stray but a bracket or quote at an end. */
const DOUBTFUL = TRAITS.blank | TRAITS.odd | TRAITS.unpaired | TRAITS.wide | TRAITS.zero;
/** Long texts have commas and line breaks; full-width ones count only between digits. */
const CLEAN_LINES = /^(?![（()）【】[\]“”‘’《》<>])[\u4e00-\u9fff0-9A-Za-z≥≤=<>%，。、；：！？“”‘’《》【】（）()[\],.;:!?+*×/…—~·\n-]*[\u4e00-\u9fff0-9A-Za-z%。；]$/;
const WIDE_BETWEEN = /\d[，：]\d/;

export function strayIn(text: string, label: string): readonly Stray[] {
  // Most texts, and done at once.
  const traits = traitsOf(text);
  if ((traits & DOUBTFUL) === 0) return hasQuoteAtAnEnd(text) ? strayEnds(text) : NOTHING;
  if ((traits & TRAITS.zero) === 0 && CLEAN_LINES.test(text) && !WIDE_BETWEEN.test(text)) return NOTHING;
  return strayAmong(text, label);
}

/** The same, looked for in any text. */
export function strayAmong(text: string, label: string): readonly Stray[] {
  const found: Stray[] = [];
  if (HAS_INVISIBLE.test(text)) found.push({ what: '看不见的字符', without: (t) => t.replace(INVISIBLE, '') });
  const wide = text.match(WIDE);
  if (wide && !wide.every((character) => /[Ｘｘ]/.test(character))) {
    found.push({ what: `全角的“${wide.slice(0, 6).join('')}”`, without: (t) => t.replace(WIDE, (character) => character.normalize('NFKC')) });
  }
  if (LETTER_ZERO.test(text) && !CODE.test(label)) found.push({ what: '数字里的字母“O”', without: (t) => t.replace(LETTERS_ZERO, '0') });
  if (HAS_GAP.test(text) && !isSpacedOnPurpose(text, label) && strayGaps(text).length > 0) found.push({ what: '汉字之间的空格', without: withoutGaps });
  return [...found, ...strayEnds(text)];
}

function strayEnds(text: string): readonly Stray[] {
  const lone = loneEnd(text);
  return lone ? [{ what: `不成对的“${lone.character}”`, without: withoutLoneEnd }] : NOTHING;
}

/** 一级/二级 names and titles are printed, often letter-spaced; their blanks are the printer's, and those between persons the clerk's. */
function isSpacedOnPurpose(text: string, label: string): boolean {
  const plain = squeeze(text);
  return PERSON.test(label) || level1Of(plain) !== null || level2Of(plain) !== null || /^标题$|^[一二]级/.test(label) || /绩效(?:目标|评价|自评).*表/.test(plain) || /^\(?\d{4}年度?\)?$/.test(plain);
}

function strayGaps(text: string): readonly RegExpExecArray[] {
  const parts = text.trim().split(/\s+/);
  if (parts.every((part) => GRADE.test(part))) return [];
  return [...text.matchAll(GAP)].filter((gap) => {
    const line = text.slice(text.lastIndexOf('\n', gap.index) + 1, gap.index);
    const before = /[^\s，。；、：,;:]*$/.exec(line)?.[0] ?? '';
    if (before.length < 3 || !NAME_END.test(before)) return true;
    const behind = /^[^\s，。；、：,;:]*/.exec(text.slice(gap.index + gap[0].length))![0];
    return PLACE_END.test(before) && ORGAN_END.test(behind) && !OWN_PLACE.test(behind);
  });
}

function withoutGaps(text: string): string {
  let plain = text;
  for (const gap of [...strayGaps(text)].reverse()) plain = plain.slice(0, gap.index) + plain.slice(gap.index + gap[0].length);
  return plain;
}

interface Lone {
  readonly character: string;
  readonly at: number;
}

/**
 * A bracket at the very start or end of the value that has no partner. A quote counts only where the number of its kind is
 * odd (”党建” is mistyped, yet a pair); `<` and `>` only as partners of 〈〉, for alone they compare.
 */
function loneEnd(text: string): Lone | null {
  const start = text.search(/\S/);
  if (start < 0) return null;
  const end = text.trimEnd().length - 1;
  if (!/[\p{P}\p{S}]/u.test(text[start]! + text[end]!)) return null;
  const lone = allPair(text) ? NONE : unpaired(text);
  for (const at of lone.size > 0 ? [start, end] : []) {
    const character = text[at]!;
    const rest = text.slice(0, at) + text.slice(at + 1);
    if (lone.has(at) && !'<>'.includes(character) && /[\p{L}\p{N}]/u.test(rest) && !evenQuotes(text, character)) return { character, at };
  }
  return straightQuote(text, start, end);
}

const NONE: ReadonlySet<number> = new Set();

/** Whether every bracket and quote has its partner, told at one look: none is alone at an end. */
export function pairsUp(text: string): boolean {
  return !text.includes('"') && allPair(text);
}

/** Whether brackets and quotes of one kind after another open and close: most texts that hold any. */
function allPair(text: string): boolean {
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const side = SIDE_BY_CODE[text.charCodeAt(at)]!;
    if (side === 0) continue;
    if (open === 0 ? side < 0 : side !== -open) return false;
    open = side > 0 ? side : 0;
  }
  return open === 0;
}

function unpaired(text: string): ReadonlySet<number> {
  const lone = new Set<number>();
  const waiting: number[][] = PAIRS.map(() => []);
  for (let at = 0; at < text.length; at++) {
    const side = SIDES.get(text[at]!);
    if (!side) continue;
    if (side.opens) waiting[side.kind]!.push(at);
    else if (waiting[side.kind]!.pop() === undefined) lone.add(at);
  }
  for (const at of waiting.flat()) lone.add(at);
  return lone;
}

function evenQuotes(text: string, character: string): boolean {
  const kind = ['“”', '‘’'].find((quotes) => quotes.includes(character));
  return kind !== undefined && Array.from(text).filter((other) => kind.includes(other)).length % 2 === 0;
}

/** A straight quote behind a digit may mean inches. */
function straightQuote(text: string, start: number, end: number): Lone | null {
  if (text[start] !== '"' && text[end] !== '"') return null;
  const quotes = (text.match(/"/g) ?? []).length + (text.match(/[“”]/g) ?? []).length;
  if (quotes % 2 === 0 || start === end) return null;
  if (text[start] === '"') return { character: '"', at: start };
  return text[end] === '"' && !/\d/.test(text[end - 1] ?? '') ? { character: '"', at: end } : null;
}

function withoutLoneEnd(text: string): string {
  let plain = text;
  for (let lone = loneEnd(plain); lone; lone = loneEnd(plain)) plain = (plain.slice(0, lone.at) + plain.slice(lone.at + 1)).trim();
  return plain;
}

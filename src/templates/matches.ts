/** Matches: which characters of a template the words found, to be shown; also where they were spelled in letters or mistyped. */

import { isLetter } from './confusions';
import { Likener, allowance } from './likeness';
import { spelledStretch, wholeSyllables } from './spelling';
import type { Template } from './template';

/** A text in pieces; `hit` is what the words found. The pieces make up the whole text. */
export type Pieces = readonly { readonly text: string; readonly hit: boolean }[];

export interface Matches {
  readonly name: Pieces;
  /** A keyword that answered a word the name does not have. */
  readonly keyword: Pieces | null;
}

/** The characters that are compared, and where each stands in the text as it is shown. */
interface Compared {
  readonly text: string;
  readonly characters: readonly string[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** `words` as {@link wordsOf} parts them; `alike` as the search said of this template. */
export function matchesIn(template: Template, words: readonly string[], alike: boolean): Matches {
  const name = compared(template.level3);
  const hits = new Set<number>();
  let keyword: Pieces | null = null;
  for (const word of words) {
    const inName = said(word, name);
    for (const at of inName ?? []) hits.add(at);
    if (inName) continue;
    const answering = firstAnswer(template.keywords, (text) => said(word, text));
    if (answering) keyword ??= answering;
    if (answering || isElsewhere(template, word)) continue;
    const likely = alike ? likened(word, name) : null;
    for (const at of likely ?? partsOf(word, name)) hits.add(at);
    if (alike && !likely) keyword ??= firstAnswer(template.keywords, (text) => likened(word, text));
  }
  return { name: pieces(template.level3, name, hits), keyword };
}

function compared(text: string): Compared {
  const [characters, from, to]: [string[], number[], number[]] = [[], [], []];
  let at = 0;
  for (const character of text) {
    // One shown character may stand for several (㎡), which are then marked together.
    for (const one of character.normalize('NFKC').toLowerCase()) {
      if (/\s/.test(one)) continue;
      characters.push(one);
      from.push(at);
      to.push(at + character.length);
    }
    at += character.length;
  }
  return { text: characters.join(''), characters, from, to };
}

/** Places of the word in the text, as it is or spelled; null when it is not there. */
function said(word: string, { characters, text }: Compared): readonly number[] | null {
  const unit = text.indexOf(word);
  const start = unit < 0 ? -1 : Array.from(text.slice(0, unit)).length;
  if (start >= 0) return range(start, start + Array.from(word).length);
  const stretch = /[a-z]/.test(word) ? spelledStretch(word, characters) : null;
  return stretch ? range(stretch.start, stretch.end) : null;
}

function likened(word: string, { characters }: Compared): readonly number[] | null {
  const letters = Array.from(word);
  return allowance(letters) > 0 ? (new Likener(letters).in(characters)?.at ?? null) : null;
}

/** Kind, category, code or explanation have the word: nothing of the name is to be marked for it. */
function isElsewhere({ projectTypes, level1, level2, code, explanation }: Template, word: string): boolean {
  return code.toLowerCase().startsWith(word) || [...projectTypes, level1, level2].some((text) => said(word, compared(text)) !== null) || explanation.toLowerCase().includes(word);
}

/** Parts of a word that stand in the text one by one, the longest first; two characters or syllables at least. */
function partsOf(word: string, text: Compared): readonly number[] {
  const letters = Array.from(word);
  const found: number[] = [];
  for (let start = 0; start < letters.length; ) {
    let end = letters.length;
    for (; end >= start + 2; end--) {
      const part = letters.slice(start, end).join('');
      if (letters.slice(start, end).every(isLetter) && wholeSyllables(part) < 2) continue;
      const at = said(part, text);
      if (!at) continue;
      found.push(...at);
      break;
    }
    start = Math.max(end, start + 1);
  }
  return found;
}

function firstAnswer(keywords: readonly string[], ask: (text: Compared) => readonly number[] | null): Pieces | null {
  for (const keyword of keywords) {
    const text = compared(keyword);
    const at = ask(text);
    if (at) return pieces(keyword, text, new Set(at));
  }
  return null;
}

function pieces(shown: string, { from, to }: Compared, hits: ReadonlySet<number>): Pieces {
  const isHit = new Array<boolean>(shown.length).fill(false);
  for (const at of hits) isHit.fill(true, from[at], to[at]);
  const list: { text: string; hit: boolean }[] = [];
  for (let unit = 0; unit < shown.length; unit++) {
    const last = list.at(-1);
    if (last && last.hit === isHit[unit]) last.text += shown[unit]!;
    else list.push({ text: shown[unit]!, hit: isHit[unit]! });
  }
  return list;
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

/** Spelling: whether typed letters (`manyidu`, `myd`, `man意d`) spell characters that stand side by side in a text. */

import { PINYIN } from './pinyin';

let table: ReadonlyMap<string, readonly string[]> | null = null;

/** Taken apart when the first letter is typed, not when the page is opened. */
function readings(): ReadonlyMap<string, readonly string[]> {
  if (table) return table;
  const made = new Map<string, string[]>();
  for (const [, reading, characters] of PINYIN.matchAll(/([a-z]+)([^a-z]+)/g)) {
    for (const character of characters!) {
      const known = made.get(character);
      if (known) known.push(reading!);
      else made.set(character, [reading!]);
    }
  }
  return (table = made);
}

let syllables: ReadonlySet<string> | null = null;
/** `zhuang`, `shuang`, `chuang` */
const LONGEST_SYLLABLE = 6;

/** How many syllables the letters are made of, the fewest where they can be parted in several ways; 0 where letters are left over. */
export function wholeSyllables(letters: string): number {
  syllables ??= new Set([...readings().values()].flat());
  const least = [0];
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start++) {
      const before = least[start];
      if (before !== undefined && syllables.has(letters.slice(start, end)) && before + 1 < (least[end] ?? Number.POSITIVE_INFINITY)) least[end] = before + 1;
    }
  }
  return least[letters.length] ?? 0;
}

const NONE: readonly string[] = [];

/** All readings of the character, without tones, `ü` as `v`; none for what is not a common Chinese character. */
export function readingsFor(character: string): readonly string[] {
  return readings().get(character) ?? NONE;
}

/** Characters `[start, end)` of a text, counted in characters. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The first stretch the word spells out; each character may be whole pinyin, its initial or itself, the last one half typed (`manyid`). */
export function spelledStretch(word: string, characters: readonly string[]): Stretch | null {
  for (let start = 0; start < characters.length; start++) {
    const end = spelledFrom(word, characters, start);
    if (end >= 0) return { start, end };
  }
  return null;
}

/** Where the stretch that begins here ends, or -1. `reach` holds how much of the word may be said before the next character. */
function spelledFrom(word: string, characters: readonly string[], start: number): number {
  let reach: readonly number[] = [0];
  for (let at = start; at < characters.length && reach.length > 0; at++) {
    const next: number[] = [];
    for (const said of reach) {
      for (const to of saidBy(word, said, characters[at]!)) {
        if (to >= word.length) return at + 1;
        if (!next.includes(to)) next.push(to);
      }
    }
    reach = next;
  }
  return -1;
}

/** How far into the word one character may carry on from `said`. */
export function saidBy(word: string, said: number, character: string): readonly number[] {
  const ways: number[] = [];
  if (word.startsWith(character, said)) ways.push(said + character.length);
  for (const reading of readingsFor(character)) {
    if (word.charCodeAt(said) !== reading.charCodeAt(0)) continue;
    ways.push(said + 1);
    if (word.startsWith(reading, said)) ways.push(said + reading.length);
    else if (reading.length > word.length - said && reading.startsWith(word.slice(said))) ways.push(word.length);
  }
  return ways;
}

/** Where the spelled characters start in the text (counted in characters), or -1; also -1 for a word without letters. */
export function spelledAt(word: string, text: string): number {
  if (word === '' || !/[a-z]/.test(word)) return -1;
  return spelledStretch(word, Array.from(text))?.start ?? -1;
}

/** Spelling: whether typed letters (`manyidu`, `myd`, `man意d`) spell characters that stand side by side in a text. */

import { PINYIN } from './pinyin';

const readingsOf = new Map<string, string[]>();
for (const [, reading, characters] of PINYIN.matchAll(/([a-z]+)([^a-z]+)/g)) {
  for (const character of characters ?? '') readingsOf.set(character, [...(readingsOf.get(character) ?? []), reading ?? '']);
}

/** All readings the character has in the library, without tones, `ü` as `v`; none for a character it does not use. */
export function readingsFor(character: string): readonly string[] {
  return readingsOf.get(character) ?? [];
}

/** Where the spelled characters start in the text (counted in characters), or -1; each may be whole pinyin, its initial or itself. */
export function spelledAt(word: string, text: string): number {
  if (!/[a-z]/.test(word)) return -1;
  const characters = Array.from(text);
  return characters.findIndex((_, start) => spells(word, characters, start));
}

function spells(word: string, characters: readonly string[], at: number): boolean {
  if (word === '') return true;
  const character = characters[at];
  if (character === undefined) return false;
  const ways = [character, ...readingsFor(character).flatMap((reading) => [reading, reading.slice(0, 1)])];
  // A syllable still being typed (`manyid`) may end the word.
  if (word.length > 1 && readingsFor(character).some((reading) => reading.startsWith(word))) return true;
  return ways.some((way) => word.startsWith(way) && spells(word.slice(way.length), characters, at + 1));
}

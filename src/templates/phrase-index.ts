/**
 * Phrase index: different texts kept once, and found by the characters and the letters they hold, so that a word is laid only
 * against phrases that can answer it. {@link PhraseIndex.visited} counts those.
 */

import { isLetter } from './confusions';
import { likeness } from './likeness';
import { readingsFor, spelledStretch } from './spelling';

export interface Phrase {
  readonly text: string;
  readonly characters: readonly string[];
}

/** A phrase that answers: by what it says (`spelled` is false) or by how it sounds; `start` in characters. */
export interface Answer {
  readonly id: number;
  readonly start: number;
  readonly spelled: boolean;
}

/** Pairs of letters that the slips a word is allowed may destroy. */
function lost(limit: number, letters: number): number {
  return limit < 3 ? 2 : limit > 3 ? 6 : letters < 7 ? 3 : 4;
}

export class PhraseIndex {
  readonly phrases: Phrase[] = [];
  /** Phrases that words were laid against so far. */
  visited = 0;
  private readonly ids = new Map<string, number>();
  private readonly holding = new Map<string, number[]>();
  private sounding: Map<string, number[]> | null = null;

  /** Lower case, and the same number for the same text. */
  add(text: string): number {
    const lower = text.toLowerCase();
    const known = this.ids.get(lower);
    if (known !== undefined) return known;
    const id = this.phrases.length;
    const characters = Array.from(lower);
    this.phrases.push({ text: lower, characters });
    this.ids.set(lower, id);
    for (const character of new Set(characters)) post(this.holding, character, id);
    this.sounding = null;
    return id;
  }

  /** Phrases that have the word in them as it is. */
  literal(word: string): readonly Answer[] {
    const lists = [...new Set(word)].map((character) => this.holding.get(character) ?? NOBODY);
    return this.shared(lists).flatMap((id) => {
      this.visited++;
      const at = this.phrases[id]!.text.indexOf(word);
      return at < 0 ? [] : [{ id, start: at, spelled: false }];
    });
  }

  /** Phrases whose characters the word spells, whole or by initials or mixed. Nothing for a word without letters. */
  spelled(word: string): readonly Answer[] {
    if (!/[a-z]/.test(word)) return [];
    const { first, pairs, characters } = keysOf(word);
    const lists = [...characters.map((character) => this.holding.get(character) ?? NOBODY), ...(first ? [this.sounds.get(first) ?? NOBODY] : []), ...pairs.map((pair) => this.sounds.get(pair) ?? NOBODY)];
    return this.shared(lists).flatMap((id) => {
      this.visited++;
      const stretch = spelledStretch(word, this.phrases[id]!.characters);
      return stretch ? [{ id, start: stretch.start, spelled: true }] : [];
    });
  }

  /** Phrases that are like the word, with the slips counted; every one is within `limit`. */
  like(word: readonly string[], limit: number): readonly { readonly id: number; readonly cost: number }[] {
    if (limit <= 0) return [];
    return this.alike(word, limit).flatMap((id) => {
      this.visited++;
      const found = likeness(word, this.phrases[id]!.characters, limit);
      return found ? [{ id, cost: found.cost }] : [];
    });
  }

  /** Phrases holding at least `share` of the word's pairs of neighbouring characters, with their share: the last resort. */
  sharing(word: readonly string[], share: number): readonly { readonly id: number; readonly share: number }[] {
    const pairs = word.slice(1).map((character, at) => word[at]! + character);
    if (pairs.length === 0) return [];
    return this.counted(word.map((character) => this.holding.get(character) ?? NOBODY), Math.ceil(pairs.length * share) + 1).flatMap((id) => {
      this.visited++;
      const kept = pairs.filter((pair) => this.phrases[id]!.text.includes(pair)).length / pairs.length;
      return kept >= share ? [{ id, share: kept }] : [];
    });
  }

  private alike(word: readonly string[], limit: number): readonly number[] {
    if (word.every(isLetter)) {
      const { pairs } = keysOf(word.join(''));
      return this.counted(pairs.map((pair) => this.sounds.get(pair) ?? NOBODY), Math.max(1, pairs.length - lost(limit, word.length)));
    }
    const errors = limit >= 6 ? 2 : 1;
    const held = this.counted(word.map((character) => this.holding.get(character) ?? NOBODY), Math.max(word.length === 2 ? 2 : 1, word.length - errors));
    if (word.length > 2) return held;
    // Two characters of which one only sounds right: their sounds must stand side by side.
    const [a, b] = word.map((character) => readingsFor(character));
    const sounding = a!.flatMap((one) => b!.flatMap((other) => this.sounds.get(one[0]! + other[0]!) ?? NOBODY));
    return [...new Set([...held, ...sounding])];
  }

  private get sounds(): ReadonlyMap<string, readonly number[]> {
    if (this.sounding) return this.sounding;
    const made = new Map<string, number[]>();
    this.phrases.forEach(({ characters }, id) => {
      for (const key of soundsOf(characters)) post(made, key, id);
    });
    return (this.sounding = made);
  }

  /** In every one of the lists, which are in rising order. */
  private shared(lists: readonly (readonly number[])[]): readonly number[] {
    if (lists.length === 0) return [];
    if (lists.length === 1) return lists[0]!;
    return this.counted(lists, lists.length);
  }

  private counted(lists: readonly (readonly number[])[], least: number): readonly number[] {
    const counts = new Uint8Array(this.phrases.length);
    const enough: number[] = [];
    for (const list of lists) for (const id of list) if (++counts[id]! === least) enough.push(id);
    return enough.sort((a, b) => a - b);
  }
}

const NOBODY: readonly number[] = [];

function post(map: Map<string, number[]>, key: string, id: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [id]);
  else if (list[list.length - 1] !== id) list.push(id);
}

/** What every phrase that spells the word must hold: how it begins (`^ma`), the pairs of letters in it, and the characters typed as they are. */
function keysOf(word: string): { readonly first: string | null; readonly pairs: readonly string[]; readonly characters: readonly string[] } {
  const letters = Array.from(word);
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < letters.length; at++) if (isLetter(letters[at]!) && isLetter(letters[at + 1]!)) pairs.add(letters[at]! + letters[at + 1]!);
  const first = isLetter(letters[0]!) ? `^${letters[0]}${letters[1] !== undefined && isLetter(letters[1]) ? letters[1] : ''}` : null;
  return { first, pairs: [...pairs], characters: [...new Set(letters.filter((letter) => !isLetter(letter)))] };
}

/** Every pair of letters that can follow one another when somebody spells neighbouring characters, and every beginning. */
function soundsOf(characters: readonly string[]): ReadonlySet<string> {
  const keys = new Set<string>();
  const waysOf = (character: string): readonly string[] => (isLetter(character) ? [character] : readingsFor(character));
  characters.forEach((character, at) => {
    const next = characters[at + 1];
    const nextFirst = next === undefined ? [] : [...new Set(waysOf(next).map((way) => way[0]!))];
    for (const way of waysOf(character)) {
      keys.add(`^${way[0]}`);
      if (way.length > 1) keys.add(`^${way.slice(0, 2)}`);
      for (let i = 0; i + 1 < way.length; i++) keys.add(way.slice(i, i + 2));
      for (const initial of nextFirst) {
        keys.add(way[0]! + initial).add(way.at(-1)! + initial);
        keys.add(`^${way[0]}${initial}`);
      }
    }
  });
  return keys;
}

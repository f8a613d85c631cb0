/**
 * Phrase index: different texts kept once, and found by the characters and the letters they hold, so that a word is laid only
 * against phrases that can answer it. {@link PhraseIndex.visited} counts those.
 */

import { isLetter } from './confusions';
import { likenerFor } from './likeness';
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

/** Pairs of letters that slips may destroy: a wrong letter two, a confused sound one or two. Two slips that destroy more are not forgiven. */
function lost(limit: number, letters: number): number {
  return limit < 3 ? 2 : letters < 7 ? 3 : 4;
}

export class PhraseIndex {
  readonly phrases: Phrase[] = [];
  /** Phrases that words were laid against so far. */
  visited = 0;
  private readonly ids = new Map<string, number>();
  private readonly holding = new Map<string, number[]>();
  private sounding: number[][] | null = null;

  /** Lower case, and the same number for the same text. */
  add(text: string): number {
    const lower = text.toLowerCase();
    const known = this.ids.get(lower);
    if (known !== undefined) return known;
    const id = this.phrases.length;
    const characters = Array.from(lower);
    this.phrases.push({ text: lower, characters });
    this.ids.set(lower, id);
    for (const character of characters) post(this.holding, character, id);
    if (this.sounding) addSounds(this.sounding, characters, id);
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
    const lists = [...characters.map((character) => this.holding.get(character) ?? NOBODY), ...(first ? [this.sound(first)] : []), ...pairs.map((pair) => this.sound(pair))];
    return this.shared(lists).flatMap((id) => {
      this.visited++;
      const stretch = spelledStretch(word, this.phrases[id]!.characters);
      return stretch ? [{ id, start: stretch.start, spelled: true }] : [];
    });
  }

  /** Phrases that are like the word, with the slips counted; every one is within `limit`. */
  like(word: readonly string[], limit: number): readonly { readonly id: number; readonly cost: number }[] {
    if (limit <= 0) return [];
    const likener = likenerFor(word, limit);
    return this.alike(word, limit).flatMap((id) => {
      this.visited++;
      const cost = likener.costIn(this.phrases[id]!.characters);
      return cost < 0 ? [] : [{ id, cost }];
    });
  }

  /** For each pair of neighbouring characters of the word, the phrases that hold it: the last resort. */
  sharing(word: readonly string[]): readonly (readonly number[])[] {
    return word.slice(1).map((character, at) => this.literal(word[at]! + character).map(({ id }) => id));
  }

  private alike(word: readonly string[], limit: number): readonly number[] {
    if (word.every(isLetter)) {
      const { pairs } = keysOf(word.join(''));
      return this.counted(pairs.map((pair) => this.sound(pair)), Math.max(1, pairs.length - lost(limit, word.length)));
    }
    const errors = limit >= 6 ? 2 : 1;
    const held = this.counted(word.map((character) => this.holding.get(character) ?? NOBODY), Math.max(word.length === 2 ? 2 : 1, word.length - errors));
    if (word.length > 2) return held;
    // Two characters of which one only sounds right: their sounds must stand side by side.
    const [a, b] = word.map((character) => readingsFor(character));
    const sounding = a!.flatMap((one) => b!.flatMap((other) => this.sound(pairKey(one, other))));
    return [...new Set([...held, ...sounding])];
  }

  /** Made when the first letters are typed, and kept up to date from then on. */
  private sound(key: number): readonly number[] {
    if (!this.sounding) {
      const lists: number[][] = (this.sounding = []);
      this.phrases.forEach(({ characters }, id) => addSounds(lists, characters, id));
    }
    return this.sounding[key] ?? NOBODY;
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

/** What every phrase that spells the word must hold: how it begins, the pairs of letters in it, and the characters typed as they are. */
function keysOf(word: string): { readonly first: number | null; readonly pairs: readonly number[]; readonly characters: readonly string[] } {
  const letters = Array.from(word);
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < letters.length; at++) if (isLetter(letters[at]!) && isLetter(letters[at + 1]!)) pairs.add(pairKey(letters[at]!, letters[at + 1]!));
  const [one, two] = letters;
  const first = !isLetter(one!) ? null : two !== undefined && isLetter(two) ? BEGINS + pairKey(one!, two) : BEGINS + letterOf(one!, 0);
  return { first, pairs: [...pairs], characters: [...new Set(letters.filter((letter) => !isLetter(letter)))] };
}

/** Keys of the letters: 0–25 one letter, then pairs of letters, then the same again for the beginning of what is spelled. */
const LETTERS = 26;
const BEGINS = LETTERS + LETTERS * LETTERS;

function letterOf(text: string, at: number): number {
  return text.charCodeAt(at) - 97;
}

/** The first letters of both, one behind the other. */
function pairKey(one: string, other: string): number {
  return LETTERS + letterOf(one, 0) * LETTERS + letterOf(other, 0);
}

/** How a character may be spelled: pairs inside its readings, and the letters its neighbours can stand beside. */
interface Sounds {
  readonly inside: readonly number[];
  readonly initials: readonly number[];
  readonly ends: readonly number[];
}

const soundsKnown = new Map<string, Sounds>();

function soundsFor(character: string): Sounds {
  const known = soundsKnown.get(character);
  if (known) return known;
  const [inside, initials, ends] = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (const way of isLetter(character) ? [character] : readingsFor(character)) {
    const initial = letterOf(way, 0);
    initials.add(initial);
    ends.add(initial).add(letterOf(way, way.length - 1));
    inside.add(BEGINS + initial);
    if (way.length > 1) inside.add(BEGINS + LETTERS + initial * LETTERS + letterOf(way, 1));
    for (let at = 0; at + 1 < way.length; at++) inside.add(LETTERS + letterOf(way, at) * LETTERS + letterOf(way, at + 1));
  }
  const made = { inside: [...inside], initials: [...initials], ends: [...ends] };
  soundsKnown.set(character, made);
  return made;
}

/** Enters a phrase, the last of its index, for every pair of letters that can follow one another when neighbouring characters are spelled, and every beginning. */
function addSounds(lists: number[][], characters: readonly string[], id: number): void {
  const add = (key: number): void => {
    const list = (lists[key] ??= []);
    if (list[list.length - 1] !== id) list.push(id);
  };
  let before: Sounds | null = null;
  for (const character of characters) {
    const sounds = soundsFor(character);
    for (const key of sounds.inside) add(key);
    for (const initial of sounds.initials) {
      for (const end of before?.ends ?? NOBODY) add(LETTERS + end * LETTERS + initial);
      for (const first of before?.initials ?? NOBODY) add(BEGINS + LETTERS + first * LETTERS + initial);
    }
    before = sounds;
  }
}

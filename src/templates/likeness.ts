/**
 * Likeness: how far a typed word is from characters that stand side by side in a text, counted in slips. A word without slips
 * costs nothing here; whether a slip is forgiven depends on how long the word is ({@link allowance}).
 */

import { confusedWith, isLetter, slipped, soundAlike } from './confusions';
import { readingsFor } from './spelling';

/** A sound taken for another; characters changed round or one left out; a wrong one, one too many, or more left out. */
const SLIP = { sound: 1, swap: 2, gap: 2, wrong: 3 } as const;
/** Characters left out at one place (`培训满意度` for 培训学员满意度). */
const WIDEST_GAP = 6;

const isHan = (character: string): boolean => character >= '\u3400';

/**
 * What may go wrong in a word. Words of two characters forgive one left out (`满度`), changed round or of the same sound
 * (`满议`), longer ones one wrong or one too many, from six characters on two. Letters forgive a confused sound from four on,
 * one slip from five, a slip and more from ten: three initials with a wrong one would be anything.
 */
export function allowance(word: readonly string[]): number {
  const size = word.length;
  if (word.some(isHan)) return size < 2 ? 0 : size === 2 ? SLIP.gap : size < 6 ? SLIP.wrong : SLIP.wrong * 2;
  if (!word.every(isLetter)) return 0;
  return size < 4 ? 0 : size === 4 ? SLIP.sound : size < 10 ? SLIP.wrong : SLIP.wrong + SLIP.gap;
}

export interface Likeness {
  /** Sum of the slips; 0 for a word that stands there as it is or spelled out. */
  readonly cost: number;
  /** Which characters of the text the word says, in order. */
  readonly at: readonly number[];
}

const NEVER = 99;

/** The text's characters against the word's: `cost[at][said]` is the least cost of having said that much before character `at`. */
class Table {
  private readonly width: number;
  private readonly cost: Uint8Array;
  private readonly from: Int32Array;

  constructor(private readonly word: readonly string[], private readonly text: readonly string[], private readonly limit: number) {
    this.width = word.length + 1;
    this.cost = new Uint8Array((text.length + 1) * this.width).fill(NEVER);
    this.from = new Int32Array(this.cost.length).fill(-1);
  }

  solve(): Likeness | null {
    const size = this.word.length;
    let best = -1;
    for (let at = 0; at <= this.text.length; at++) {
      const here = at * this.width;
      if (this.cost[here]! > 0) this.cost[here] = 0;
      for (let said = 0; said < size; said++) {
        if (this.cost[here + said]! > this.limit) continue;
        this.reach(at, said, at, said + 1, SLIP.wrong);
        if (at < this.text.length) this.carryOn(at, said);
      }
      if (this.cost[here + size]! <= this.limit && (best < 0 || this.cost[here + size]! < this.cost[best]!)) best = here + size;
    }
    return best < 0 ? null : { cost: this.cost[best]!, at: this.trace(best) };
  }

  private reach(at: number, said: number, toAt: number, toSaid: number, slip: number): void {
    const start = at * this.width + said;
    const end = toAt * this.width + toSaid;
    const cost = this.cost[start]! + slip;
    if (cost > this.limit || cost >= this.cost[end]!) return;
    this.cost[end] = cost;
    this.from[end] = start;
  }

  private carryOn(at: number, said: number): void {
    const character = this.text[at]!;
    const typed = this.word[said]!;
    if (said > 0) for (let gap = 1; gap <= WIDEST_GAP && at + gap < this.text.length; gap++) this.reach(at, said, at + gap, said, gap === 1 ? SLIP.gap : SLIP.wrong);
    if (typed === character) this.reach(at, said, at + 1, said + 1, 0);
    else this.reach(at, said, at + 1, said + 1, isHan(typed) && soundAlike(typed, character) ? SLIP.sound : SLIP.wrong);
    const next = this.text[at + 1];
    const then = this.word[said + 1];
    if (next !== undefined && then !== undefined && says(typed, next) && says(then, character) && typed !== then) {
      this.reach(at, said, at + 2, said + 2, isHan(typed) ? SLIP.swap : SLIP.wrong);
    }
    if (isLetter(typed)) for (const reading of readingsFor(character)) this.spell(at, said, reading);
  }

  private spell(at: number, said: number, reading: string): void {
    const word = this.letters;
    if (word[said] === reading[0]) this.reach(at, said, at + 1, said + 1, 0);
    this.spellAs(at, said, reading, 0);
    for (const other of confusedWith(reading)) this.spellAs(at, said, other, SLIP.sound);
    for (const [to, swapped] of slipped(word, said, reading)) this.reach(at, said, at + 1, to, swapped ? SLIP.swap : SLIP.wrong);
  }

  private spellAs(at: number, said: number, reading: string, slip: number): void {
    if (this.letters.startsWith(reading, said)) this.reach(at, said, at + 1, said + reading.length, slip);
    else if (reading.length > this.word.length - said && this.word.length - said > 1 && reading.startsWith(this.letters.slice(said))) this.reach(at, said, at + 1, this.word.length, slip);
  }

  /** One place per character, so that letters and Chinese characters count alike. */
  private get letters(): string {
    return (this.joined ??= this.word.map((character) => (character.length === 1 ? character : '\uFFFF')).join(''));
  }
  private joined: string | null = null;

  private trace(end: number): readonly number[] {
    const at: number[] = [];
    for (let cell = end; this.from[cell]! >= 0; cell = this.from[cell]!) {
      const before = this.from[cell]!;
      const [first, last] = [Math.floor(before / this.width), Math.floor(cell / this.width)];
      const [said, to] = [before % this.width, cell % this.width];
      if (to === said || first === last) continue;
      const isWrong = this.cost[cell]! - this.cost[before]! === SLIP.wrong && last === first + 1 && to === said + 1;
      if (!isWrong) for (let one = last - 1; one >= first; one--) at.unshift(one);
    }
    return at;
  }
}

function says(typed: string, character: string): boolean {
  return typed === character || (isLetter(typed) && readingsFor(character).some((reading) => reading[0] === typed));
}

/** The likest place in the text; null where nothing in it is like the word. */
export function likeness(word: readonly string[], text: readonly string[], limit = allowance(word)): Likeness | null {
  return new Table(word, text, limit).solve();
}

/**
 * Likeness: how far a typed word is from characters that stand side by side in a text, counted in slips. A word without slips
 * costs nothing here; whether a slip is forgiven depends on how long the word is ({@link allowance}).
 */

import { confusedWith, isLetter, slipped, soundAlike } from './confusions';
import { readingsFor } from './spelling';

/** A sound taken for another; characters changed round or one left out; a wrong one, one too many, or more left out. */
const SLIP = { sound: 1, swap: 2, gap: 2, wrong: 3 } as const;
/** A slip that leaves no doubt what was meant. */
export const SLIGHT = SLIP.gap;
/** Characters left out at one place (`培训满意度` for 培训学员满意度). */
const WIDEST_GAP = 6;

const isHan = (character: string): boolean => character >= '\u3400';

/**
 * What may go wrong in a word. Words of two characters forgive one left out (`满度`), changed round or of the same sound
 * (`满议`), longer ones one wrong or one too many, from six characters on two. Letters forgive a confused sound from four on,
 * one slip from five, two from ten: three initials with a wrong one would be anything.
 */
export function allowance(word: readonly string[]): number {
  const size = word.length;
  if (word.some(isHan)) return size < 2 ? 0 : size === 2 ? SLIP.gap : size < 6 ? SLIP.wrong : SLIP.wrong * 2;
  if (!word.every(isLetter)) return 0;
  return size < 4 ? 0 : size === 4 ? SLIP.sound : size < 10 ? SLIP.wrong : SLIP.wrong * 2;
}

export interface Likeness {
  /** Sum of the slips; 0 for a word that stands there as it is or spelled out. */
  readonly cost: number;
  /** Which characters of the text the word says, in order. */
  readonly at: readonly number[];
}

const NEVER = 99;
/** A step is written as one number: how much of the word is said after it, and what it costs. */
const COSTS = 8;

/** What one character of a text can say of the word. */
interface Saying {
  /** By how much of the word is said before. */
  readonly steps: (readonly number[] | undefined)[];
  readonly readings: readonly string[];
  readonly initials: string;
}

/**
 * One typed word, to be laid against many texts: what a character can say of it is worked out once. `cost[at][said]` is the
 * least cost of having said that much before character `at`.
 */
export class Likener {
  private readonly sayings = new Map<string, Saying>();
  /** One place per character, so that letters and Chinese characters count alike. */
  private readonly letters: string;
  private readonly width: number;
  private cost = new Uint8Array(0);
  private from = new Int32Array(0);

  constructor(readonly word: readonly string[], readonly limit = allowance(word)) {
    this.width = word.length + 1;
    this.letters = word.map((character) => (character.length === 1 ? character : '\uFFFF')).join('');
  }

  /** The likest place in the text, or null where nothing in it is like the word. */
  in(text: readonly string[]): Likeness | null {
    const best = this.lay(text);
    return best < 0 ? null : { cost: this.cost[best]!, at: this.trace(best) };
  }

  /** The cost alone; -1 where nothing in the text is like the word. */
  costIn(text: readonly string[]): number {
    const best = this.lay(text);
    return best < 0 ? -1 : this.cost[best]!;
  }

  private lay(text: readonly string[]): number {
    const size = this.word.length;
    const cells = (text.length + 1) * this.width;
    if (this.cost.length < cells) [this.cost, this.from] = [new Uint8Array(cells), new Int32Array(cells)];
    this.cost.fill(NEVER, 0, cells);
    let best = -1;
    for (let at = 0; at <= text.length; at++) {
      const here = at * this.width;
      this.cost[here] = 0;
      this.from[here] = -1;
      for (let said = 0; said < size; said++) {
        if (this.cost[here + said]! > this.limit) continue;
        this.reach(here + said, here + said + 1, SLIP.wrong);
        if (at < text.length) this.carryOn(text, at, said);
      }
      if (this.cost[here + size]! <= this.limit && (best < 0 || this.cost[here + size]! < this.cost[best]!)) best = here + size;
      if (best >= 0 && this.cost[best] === 0) break;
    }
    return best;
  }

  private reach(start: number, end: number, slip: number): void {
    const cost = this.cost[start]! + slip;
    if (cost > this.limit || cost >= this.cost[end]!) return;
    this.cost[end] = cost;
    this.from[end] = start;
  }

  private carryOn(text: readonly string[], at: number, said: number): void {
    const cell = at * this.width + said;
    const saying = this.sayingOf(text[at]!);
    if (said > 0 && this.cost[cell]! + SLIP.gap <= this.limit) {
      for (let gap = 1; gap <= WIDEST_GAP && at + gap < text.length; gap++) this.reach(cell, cell + gap * this.width, gap === 1 ? SLIP.gap : SLIP.wrong);
    }
    const steps = (saying.steps[said] ??= this.stepsOf(text[at]!, saying.readings, said));
    for (const step of steps) this.reach(cell, (at + 1) * this.width + Math.floor(step / COSTS), step % COSTS);
    if (at + 1 < text.length && said + 1 < this.word.length) this.changeRound(text, at, said, saying);
  }

  private changeRound(text: readonly string[], at: number, said: number, saying: Saying): void {
    const [typed, then] = [this.word[said]!, this.word[said + 1]!];
    if (typed === then) return;
    const says = (letter: string, character: string, initials: string): boolean => letter === character || (isLetter(letter) && initials.includes(letter));
    if (!says(then, text[at]!, saying.initials) || !says(typed, text[at + 1]!, this.sayingOf(text[at + 1]!).initials)) return;
    this.reach(at * this.width + said, (at + 2) * this.width + said + 2, isHan(typed) ? SLIP.swap : SLIP.wrong);
  }

  private sayingOf(character: string): Saying {
    const known = this.sayings.get(character);
    if (known) return known;
    const readings = readingsFor(character);
    const made: Saying = { steps: [], readings, initials: readings.map((reading) => reading[0]!).join('') };
    this.sayings.set(character, made);
    return made;
  }

  private stepsOf(character: string, readings: readonly string[], said: number): readonly number[] {
    const least = new Map<number, number>();
    const step = (to: number, slip: number): void => void (slip <= this.limit && slip < (least.get(to) ?? NEVER) && least.set(to, slip));
    const typed = this.word[said]!;
    step(said + 1, typed === character ? 0 : isHan(typed) && soundAlike(typed, character) ? SLIP.sound : SLIP.wrong);
    if (isLetter(typed)) {
      for (const reading of readings) {
        if (typed === reading[0]) step(said + 1, 0);
        for (const one of [reading, ...confusedWith(reading)]) {
          const slip = one === reading ? 0 : SLIP.sound;
          if (this.letters.startsWith(one, said)) step(said + one.length, slip);
          else if (one.length > this.word.length - said && this.word.length - said > 1 && one.startsWith(this.letters.slice(said))) step(this.word.length, slip);
        }
        for (const [to, swapped] of slipped(this.letters, said, reading)) step(to, swapped ? SLIP.swap : SLIP.wrong);
      }
    }
    return [...least].map(([to, slip]) => to * COSTS + slip);
  }

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

let last: Likener | null = null;

/** The one used last, when it was for this word: several lists are searched for a word one after another. */
export function likenerFor(word: readonly string[], limit: number): Likener {
  if (last?.limit !== limit || last.word.join() !== word.join()) last = new Likener(word, limit);
  return last;
}

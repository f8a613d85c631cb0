/** Names of a table that differ in one place at most. Told by their ends, for most names differ there from all others. */

import type { IndicatorTable } from '../../model';
import { lastTwo } from '../endings';
import { lately } from '../once';
import { linesOf, type Line } from './line';
import { SIGNS } from './signs';

export interface Named {
  readonly line: Line;
  /** What the name is compared by; behind what is done, 场次 and 次数 are written 次. */
  readonly key: string;
}

/** The first stands below the second in the table. */
export type Alike = readonly [Named, Named];

export interface Names {
  /** In the order of the table. */
  readonly alike: readonly Alike[];
  /** Each name was set against all others: no two are the same but these. */
  readonly complete: boolean;
}

/** Shorter names say too little and longer ones are sentences: they are not compared. */
const SHORTEST = 4;
const LONGEST = 80;
/** A name is compared with this many before it: a series of thousands must not cost the square of its length. */
const REACH = 64;

const APART: readonly Alike[] = [];

export const namesIn = lately((table: IndicatorTable): Names => {
  const lines = linesOf(table);
  const sieve = SIEVE.emptied();
  let alike: Alike[] | null = null;
  let complete = lines.length <= REACH;
  for (let at = 0; at < lines.length; at++) {
    const key = keyOf(lines[at]!);
    if (key === null) continue;
    if (!isCompared(key)) complete = false;
    else if (sieve.holds(key)) alike = setAgainst(lines, at, key, alike);
  }
  return { alike: alike ?? APART, complete };
});

/** Null of a row that names nothing of its own. */
function keyOf({ signs, key, indicator }: Line): string | null {
  return signs & FALLEN_OUT || key === '' || indicator.level3.inherited ? null : unified(key);
}

function isCompared({ length }: string): boolean {
  return length >= SHORTEST && length <= LONGEST;
}

/** Adds the names among the last rows that have one gap with this one. */
function setAgainst(lines: readonly Line[], at: number, key: string, known: Alike[] | null): Alike[] | null {
  let alike = known;
  for (let before = Math.max(0, at - REACH); before < at; before++) {
    const other = keyOf(lines[before]!);
    if (other !== null && isCompared(other) && areAlike(key, other)) (alike ??= []).push([{ line: lines[at]!, key }, { line: lines[before]!, key: other }]);
  }
  return alike;
}

/** No two names of a table are the same, or nearly so. */
export function areApart(table: IndicatorTable): boolean {
  const { alike, complete } = namesIn(table);
  return complete && alike.length === 0;
}

const FALLEN_OUT = SIGNS.shifted | SIGNS.unused;

/** Said for one another behind what is done. */
const [TIMES_HELD, HELD, TIMES] = [lastTwo('场次'), lastTwo('场数'), lastTwo('次数')];

function unified(key: string): string {
  const end = lastTwo(key);
  return end === TIMES_HELD || end === HELD || end === TIMES ? `${key.slice(0, -2)}次` : key;
}

/** No two that are compared differ more in length. */
const WIDEST = 2;

function areAlike(one: string, other: string): boolean {
  const more = one.length - other.length;
  if (more > WIDEST || more < -WIDEST) return false;
  return more < 0 ? hasOneGap(other, one, -more) : hasOneGap(one, other, more);
}

/** All of the shorter but one character stands at the ends of the longer. From behind, for many names of a form begin alike. */
function hasOneGap(long: string, short: string, more: number): boolean {
  let at = short.length - 1;
  while (at >= 0 && long.charCodeAt(at + more) === short.charCodeAt(at)) at--;
  at--;
  while (at >= 0 && long.charCodeAt(at) === short.charCodeAt(at)) at--;
  return at < 0;
}

/**
 * A sieve for names by their ends: it holds back every name that one met before may be like, and a few others by chance. Two names with
 * one gap end in the same two characters, or the gap lies there: then the two before them, of the longer at most two further ahead, are the same.
 */
class Sieve {
  /** By what two characters make: the serial number of the table in which they were met last. */
  private readonly last = new Int32Array(WAYS);
  private readonly before = new Int32Array(WAYS);
  private table = 0;

  /** For the next table. */
  emptied(): this {
    this.table++;
    return this;
  }

  holds(key: string): boolean {
    const { last, before, table } = this;
    const at = key.length;
    const third = key.charCodeAt(at - 3);
    const fourth = key.charCodeAt(at - 4);
    const fifth = key.charCodeAt(at - 5);
    const end = wayOf(key.charCodeAt(at - 2), key.charCodeAt(at - 1));
    const two = wayOf(fourth, third);
    const three = wayOf(fifth, fourth);
    const four = wayOf(key.charCodeAt(at - 6), fifth);
    const isHeld = last[end] === table || before[two] === table || before[three] === table || before[four] === table;
    last[end] = before[two] = before[three] = before[four] = table;
    return isHeld;
  }
}

const WAYS = 4096;

function wayOf(one: number, two: number): number {
  return (one * 31 + two) & (WAYS - 1);
}

const SIEVE = new Sieve();

/** Names of a table that differ in one place at most. Told by their ends, for most names differ there from all others. */

import type { IndicatorTable } from '../../model';
import { lastTwo } from '../endings';
import { lately } from '../once';
import { linesOf, type Line } from './line';

export interface Named {
  readonly line: Line;
  /** What the name is compared by; behind what is done, 场次 and 次数 are written 次. */
  readonly key: string;
  readonly length: number;
  /** Its last two characters, and the two before the last two, before the last three and before the last four. */
  readonly tail: number;
  readonly before2: number;
  readonly before3: number;
  readonly before4: number;
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

export const namesIn = lately((table: IndicatorTable): Names => {
  const seen: Named[] = [];
  const alike: Alike[] = [];
  let complete = true;
  for (const line of linesOf(table)) {
    if (!line.stands || line.key === '' || line.indicator.level3.inherited) continue;
    const key = unified(line.key);
    if (key.length < SHORTEST || key.length > LONGEST) {
      complete = false;
      continue;
    }
    const one = named(line, key);
    for (let at = Math.max(0, seen.length - REACH); at < seen.length; at++) if (areAlike(one, seen[at]!)) alike.push([one, seen[at]!]);
    seen.push(one);
  }
  return { alike, complete: complete && seen.length <= REACH };
});

/** Said for one another behind what is done. */
const HOW_OFTEN = ['场次', '场数', '次数'].map((word) => lastTwo(word));

function unified(key: string): string {
  return HOW_OFTEN.includes(lastTwo(key)) ? `${key.slice(0, -2)}次` : key;
}

function named(line: Line, key: string): Named {
  const { length } = key;
  return { line, key, length, tail: lastTwo(key), before2: lastTwo(key, length - 2), before3: lastTwo(key, length - 3), before4: lastTwo(key, length - 4) };
}

/** Two names with one gap end in the same two characters, or the gap lies there: then the two before them stand in both. */
function areAlike(one: Named, other: Named): boolean {
  const more = one.length - other.length;
  if (more > WIDEST || more < -WIDEST) return false;
  if (one.tail !== other.tail && before(one, more) !== before(other, -more)) return false;
  return more < 0 ? hasOneGap(other.key, one.key, -more) : hasOneGap(one.key, other.key, more);
}

/** What stands where a name that is shorter by so many has the two characters before its last two. */
function before({ before2, before3, before4 }: Named, more: number): number {
  return more === 1 ? before3 : more === 2 ? before4 : before2;
}

/** No two that are compared differ more in length. */
const WIDEST = 2;

/** All of the shorter but one character stands at the ends of the longer. From behind, for many names of a form begin alike. */
function hasOneGap(long: string, short: string, more: number): boolean {
  let at = short.length - 1;
  while (at >= 0 && long.charCodeAt(at + more) === short.charCodeAt(at)) at--;
  at--;
  while (at >= 0 && long.charCodeAt(at) === short.charCodeAt(at)) at--;
  return at < 0;
}

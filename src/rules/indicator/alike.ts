/** Names of a table that differ in one place at most. Told by their ends, for most names differ there from all others. */

import type { IndicatorTable } from '../../model';
import { endsIn, lastTwo } from '../endings';
import { lately } from '../once';
import { linesOf, type Line } from './line';

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

export const namesIn = lately((table: IndicatorTable): Names => {
  const seen: Named[] = [];
  const ends: Ends[] = [];
  const alike: Alike[] = [];
  let complete = true;
  for (const line of linesOf(table)) {
    if (!line.stands || line.key === '' || line.indicator.level3.inherited) continue;
    const key = unified(line.key);
    if (key.length < SHORTEST || key.length > LONGEST) {
      complete = false;
      continue;
    }
    const one = { line, key };
    const end = endsOf(key);
    for (let at = Math.max(0, seen.length - REACH); at < seen.length; at++) {
      if (mayBeAlike(end, ends[at]!) && hasOneGap(key, seen[at]!.key)) alike.push([one, seen[at]!]);
    }
    seen.push(one);
    ends.push(end);
  }
  return { alike, complete: complete && seen.length <= REACH };
});

/** Said for one another behind what is done. */
const tellsHowOften = endsIn('场次|场数|次数');

function unified(key: string): string {
  return tellsHowOften(key) ? `${key.slice(0, -2)}次` : key;
}

/** What a text ends in, as numbers. */
interface Ends {
  readonly length: number;
  readonly tail: number;
  /** The two characters before the last two, before the last three, and before the last four. */
  readonly before2: number;
  readonly before3: number;
  readonly before4: number;
}

function endsOf(key: string): Ends {
  const { length } = key;
  return { length, tail: lastTwo(key), before2: lastTwo(key, length - 2), before3: lastTwo(key, length - 3), before4: lastTwo(key, length - 4) };
}

/** Where the only gap lies among the last two characters of the shorter text, the two before them stand in both. */
function mayBeAlike(one: Ends, other: Ends): boolean {
  if (one.tail === other.tail) return true;
  switch (one.length - other.length) {
    case 0: return one.before2 === other.before2;
    case 1: return one.before3 === other.before2;
    case 2: return one.before4 === other.before2;
    case -1: return one.before2 === other.before3;
    case -2: return one.before2 === other.before4;
    default: return false;
  }
}

/** No two that are compared differ more in length. */
const WIDEST = 2;

/** All of the shorter but one character stands at the ends of the longer. From behind, for many names of a form begin alike. */
export function hasOneGap(one: string, other: string): boolean {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  const more = long.length - short.length;
  if (more > WIDEST) return false;
  let at = short.length - 1;
  while (at >= 0 && long.charCodeAt(at + more) === short.charCodeAt(at)) at--;
  at--;
  while (at >= 0 && long.charCodeAt(at) === short.charCodeAt(at)) at--;
  return at < 0;
}

/** Likeness: what makes two projects of one workbook worth setting against each other, and what is said of them then. */

import type { Declaration } from '../model';
import type { Context, Fault, Rule, Verdict } from './rule';

export type Trait = string | number;

export interface Likeness extends Omit<Rule<'workbook'>, 'about' | 'check' | 'follow' | 'sees'> {
  /** The parts of a form that can make it like another, or excuse it. */
  readonly sees: (form: Declaration) => readonly (object | null)[];
  /** What two forms must have in common before they are compared at all. Depends on nothing but the parts seen. */
  readonly traits: (form: Declaration, context: Context) => readonly Trait[];
  /** False of a trait that any project may have. Absent where every trait tells. */
  readonly tells?: (trait: Trait) => boolean;
  /** The parts of a third form that `compare` looks at besides (a whole beside its parts). Absent where it looks at the two alone. */
  readonly excuses?: (form: Declaration) => readonly (object | null)[];
  /** Two forms that share a trait, by their positions in the workbook. */
  readonly compare: (later: number, earlier: number, forms: readonly Declaration[], context: Context) => Fault | null;
  /** Why a form cannot be compared. */
  readonly obstacle?: (form: Declaration) => Verdict | null;
}

/** Earlier forms looked at for one trait: enough to get past a whole and its parts, few enough for a thousand forms. */
export const EARLIER = 12;

/** A form, by its position in the workbook, and the earlier ones it is compared with, in their order. */
export interface Meeting {
  readonly later: number;
  readonly earlier: readonly number[];
}

/** Who is compared with whom. Most traits are borne by one form alone; only those that may not be are looked up. */
export function meetingsAmong({ traits: traitsOf, tells }: Likeness, forms: readonly Declaration[], context: Context): readonly Meeting[] {
  const met = new Met(forms.map((form) => traitsOf(form, context)));
  const owners = new Map<Trait, number[]>();
  const meetings: Meeting[] = [];
  for (let later = 0; later < forms.length; later++) {
    let earlier: Set<number> | null = null;
    for (const trait of met.againOf(later)) {
      const known = owners.get(trait);
      if (!known) {
        if (!tells || tells(trait)) owners.set(trait, [later]);
        continue;
      }
      for (const owner of known) if (owner !== later) (earlier ??= new Set()).add(owner);
      if (known.length < EARLIER && known.at(-1) !== later) known.push(later);
    }
    if (earlier) meetings.push({ later, earlier: [...earlier].sort((a, b) => a - b) });
  }
  return meetings;
}

const NO_TRAITS: readonly Trait[] = [];
/** Hashes are counted in so many bits. */
const MOST_BITS = 22;

/** Which traits are met again, told by their hashes: a few too many, never one too few. A trait is looked at once, however many there are. */
class Met {
  /** Of all lists, one behind the other; and where each list ends. */
  private readonly hashes: Int32Array;
  private readonly ends: Int32Array;
  /** Up to two, by the last bits of the hash. */
  private readonly times: Uint8Array;

  constructor(private readonly lists: readonly (readonly Trait[])[]) {
    this.ends = new Int32Array(lists.length);
    let count = 0;
    for (let i = 0; i < lists.length; i++) this.ends[i] = count += lists[i]!.length;
    this.hashes = new Int32Array(count);
    this.times = new Uint8Array(1 << Math.min(MOST_BITS, Math.ceil(Math.log2(count + 1)) + 3));
    for (let i = 0; i < lists.length; i++) this.count(lists[i]!, this.ends[i]!);
  }

  private count(traits: readonly Trait[], end: number): void {
    const { hashes, times } = this;
    const from = end - traits.length;
    for (let i = 0; i < traits.length; i++) {
      const hash = (hashes[from + i] = hashOf(traits[i]!) & (times.length - 1));
      if (times[hash]! < 2) times[hash]!++;
    }
  }

  /** Of the list at this place. */
  againOf(at: number): readonly Trait[] {
    const { hashes, times } = this;
    const traits = this.lists[at]!;
    const from = this.ends[at]! - traits.length;
    let again: Trait[] | null = null;
    for (let i = 0; i < traits.length; i++) if (times[hashes[from + i]!]! > 1) (again ??= []).push(traits[i]!);
    return again ?? NO_TRAITS;
  }
}

function hashOf(trait: Trait): number {
  let hash = 0;
  if (typeof trait === 'number') hash = trait;
  else for (let at = 0; at < trait.length; at++) hash = (Math.imul(hash, 31) + trait.charCodeAt(at)) | 0;
  hash = Math.imul(hash, 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

/**
 * Family of rules that set the projects of one workbook against each other: the later of two that have something in common is
 * blamed, once. Forms that share no trait are never compared, so a workbook of a thousand forms costs no square of it; and
 * while it stays open, an edit costs what the edited form costs.
 */

import type { Declaration } from '../model';
import { HOLDS, SKIPPED, defineRule, type Context, type Fault, type Rule, type Verdict } from './rule';

type Trait = string | number;

export interface Likeness extends Omit<Rule<'workbook'>, 'about' | 'check' | 'follow' | 'sees'> {
  /** The parts of a form that can make it like another, or excuse it. */
  readonly sees: (form: Declaration) => readonly unknown[];
  /** What two forms must have in common before they are compared at all. */
  readonly traits: (form: Declaration, context: Context) => Iterable<Trait>;
  /** Two forms that share a trait, by their positions in the workbook. */
  readonly compare: (later: number, earlier: number, forms: readonly Declaration[], context: Context) => Fault | null;
  /** Why a form cannot be compared. */
  readonly obstacle?: (form: Declaration) => Verdict | null;
}

export function compareProjects(likeness: Likeness): Rule<'workbook'> {
  const { traits: _traits, compare: _compare, obstacle: _obstacle, ...told } = likeness;
  const follow = (): Rule<'workbook'>['check'] => {
    const follower = new Follower(likeness);
    return ({ forms }, context) => follower.ask(forms, context);
  };
  return defineRule({ ...told, about: 'workbook', follow, check: (part, context) => follow()(part, context) });
}

/** Earlier forms looked at for one trait: enough to get past a whole and its parts, few enough for a thousand forms. */
const EARLIER = 12;

interface Seen {
  readonly form: Declaration;
  readonly parts: readonly unknown[];
  readonly traits: ReadonlySet<Trait>;
}

class Follower {
  private seen: Seen[] = [];
  /** Positions of the forms that have a trait, ascending. */
  private readonly index = new Map<Trait, number[]>();
  /** By position: the earlier forms to compare with, ascending; absent where there is none. */
  private readonly rivals = new Map<number, readonly number[]>();

  constructor(private readonly likeness: Likeness) {}

  ask(forms: readonly Declaration[], context: Context): readonly Verdict[] {
    if (forms.length < 2) return SKIPPED;
    if (forms.length !== this.seen.length || forms.some((form, i) => form.id !== this.seen[i]!.form.id)) this.forget();
    const touched = new Set<number>();
    for (const [i, form] of forms.entries()) this.look(i, form, context, touched);
    for (const i of touched) this.choose(i);
    return this.verdicts(forms, context);
  }

  private forget(): void {
    this.seen = [];
    this.index.clear();
    this.rivals.clear();
  }

  private look(i: number, form: Declaration, context: Context, touched: Set<number>): void {
    const before = this.seen[i];
    if (before?.form === form) return;
    const parts = this.likeness.sees(form);
    if (before && parts.length === before.parts.length && parts.every((part, at) => part === before.parts[at])) {
      this.seen[i] = { ...before, form };
      return;
    }
    const traits = new Set(this.likeness.traits(form, context));
    touched.add(i);
    for (const trait of before?.traits ?? []) if (!traits.has(trait)) this.strike(trait, i, touched);
    for (const trait of traits) if (!before?.traits.has(trait)) this.enter(trait, i, touched);
    this.seen[i] = { form, parts, traits };
  }

  private enter(trait: Trait, i: number, touched: Set<number>): void {
    const owners = this.index.get(trait);
    if (!owners) return void this.index.set(trait, [i]);
    let at = owners.length;
    while (at > 0 && owners[at - 1]! > i) at--;
    owners.splice(at, 0, i);
    if (at < EARLIER) for (const later of owners.slice(at + 1)) touched.add(later);
  }

  private strike(trait: Trait, i: number, touched: Set<number>): void {
    const owners = this.index.get(trait)!;
    const at = owners.indexOf(i);
    owners.splice(at, 1);
    if (owners.length === 0) this.index.delete(trait);
    if (at < EARLIER) for (const later of owners.slice(at)) touched.add(later);
  }

  private choose(i: number): void {
    const earlier = new Set<number>();
    for (const trait of this.seen[i]!.traits) {
      const owners = this.index.get(trait)!;
      for (let at = 0; at < EARLIER && at < owners.length && owners[at]! < i; at++) earlier.add(owners[at]!);
    }
    if (earlier.size > 0) this.rivals.set(i, [...earlier].sort((a, b) => a - b));
    else this.rivals.delete(i);
  }

  /** Every pair is compared anew: what excuses it (a whole beside its parts) may have changed in a third form. */
  private verdicts(forms: readonly Declaration[], context: Context): readonly Verdict[] {
    const verdicts: Verdict[] = [];
    const { obstacle, compare } = this.likeness;
    if (obstacle) for (const form of forms) {
      const verdict = obstacle(form);
      if (verdict) verdicts.push(verdict);
    }
    for (const later of [...this.rivals.keys()].sort((a, b) => a - b)) {
      for (const earlier of this.rivals.get(later)!) {
        const fault = compare(later, earlier, forms, context);
        if (fault) verdicts.push(fault);
        if (fault) break; // copied from one is told once, however many others copied it too
      }
    }
    return verdicts.length > 0 ? verdicts : HOLDS;
  }
}

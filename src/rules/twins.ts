/**
 * Family of rules that set the projects of one workbook against each other: the later of two that have something in common is
 * blamed, once. Forms that share no trait are never compared, so a workbook of a thousand forms costs no square of it; and
 * while it stays open, an edit costs what the edited form costs.
 */

import { changeBetween, changeSince, type Change, type Declaration } from '../model';
import { HOLDS, SKIPPED, defineRule, type Context, type Fault, type Rule, type Verdict, type Workbook } from './rule';

type Trait = string | number;

export interface Likeness extends Omit<Rule<'workbook'>, 'about' | 'check' | 'follow' | 'sees'> {
  /** The parts of a form that can make it like another, or excuse it. */
  readonly sees: (form: Declaration) => readonly (object | null)[];
  /** What two forms must have in common before they are compared at all; given as the same object again, they are known to be the same. */
  readonly traits: (form: Declaration, context: Context) => Iterable<Trait>;
  /** The parts of a third form that `compare` looks at besides (a whole beside its parts). Absent where it looks at the two alone. */
  readonly excuses?: (form: Declaration) => readonly (object | null)[];
  /** Two forms that share a trait, by their positions in the workbook. */
  readonly compare: (later: number, earlier: number, forms: readonly Declaration[], context: Context) => Fault | null;
  /** Why a form cannot be compared. */
  readonly obstacle?: (form: Declaration) => Verdict | null;
}

export function compareProjects(likeness: Likeness): Rule<'workbook'> {
  const { traits: _traits, excuses: _excuses, compare: _compare, obstacle: _obstacle, ...told } = likeness;
  const follow = (): Rule<'workbook'>['check'] => {
    const follower = new Follower(likeness);
    return (workbook, context) => follower.ask(workbook, context);
  };
  // One form alone is no copy of another.
  return defineRule({ ...told, about: 'workbook', follow, check: (part, context) => (part.forms.length < 2 ? SKIPPED : follow()(part, context)) });
}

/** Earlier forms looked at for one trait: enough to get past a whole and its parts, few enough for a thousand forms. */
const EARLIER = 12;

/** A form in its place, and what was found out about it. */
interface Seat {
  at: number;
  form: Declaration;
  parts: readonly (object | null)[];
  traits: Iterable<Trait>;
  bears: ReadonlySet<Trait>;
  obstacle: Verdict | null;
  /** The earlier forms to compare with, in their order; and the later ones that are compared with this one. */
  rivals: readonly Seat[];
  readonly followers: Set<Seat>;
  fault: Fault | null;
}

class Follower {
  private forms: readonly Declaration[] = [];
  private seats: readonly Seat[] = [];
  /** Who has a trait, in the order of the workbook. */
  private readonly index = new Map<Trait, Seat[]>();
  /** Those that have rivals, and those with something to say. */
  private readonly compared = new Set<Seat>();
  private readonly telling = new Set<Seat>();
  private said: readonly Verdict[] = HOLDS;
  /** Whose rivals may be others by now, and of whom there may be something else to say. */
  private readonly unsettled = new Set<Seat>();
  private readonly touched = new Set<Seat>();

  constructor(private readonly likeness: Likeness) {}

  ask({ forms, step }: Workbook, context: Context): readonly Verdict[] {
    if (forms.length < 2 && this.forms.length === 0) return SKIPPED;
    const change = step ? changeSince(this.forms, step) : changeBetween(this.forms, forms);
    try {
      if (change) this.follow(change, forms, context);
    } catch (error) {
      this.forget();
      throw error;
    }
    return forms.length < 2 ? SKIPPED : this.said;
  }

  /** What was half done is done again from the beginning. */
  private forget(): void {
    this.forms = [];
    this.seats = [];
    for (const known of [this.index, this.compared, this.telling, this.unsettled, this.touched]) known.clear();
  }

  private follow(change: Change, forms: readonly Declaration[], context: Context): void {
    const before = this.forms;
    this.forms = forms;
    const moved = change.before !== change.now;
    if (moved) this.reseat(change);
    let excused = moved;
    for (let at = change.from; at < change.now; at++) {
      excused ||= changeBetween(this.likeness.excuses?.(before[at]!) ?? NOTHING, this.likeness.excuses?.(forms[at]!) ?? NOTHING) !== null;
      this.look(this.seats[at]!, forms[at]!, context);
    }
    for (const seat of this.unsettled) this.choose(seat);
    if (excused) for (const seat of this.compared) this.touched.add(seat);
    let news = moved;
    for (const seat of this.touched) if (this.judge(seat, context)) news = true;
    if (news) this.say();
    this.unsettled.clear();
    this.touched.clear();
  }

  /** Forms came or went: those behind move up or down, those in between are still to be looked at. */
  private reseat({ from, before, now }: Change): void {
    const gone = this.seats.slice(from, before);
    for (const seat of gone) {
      this.bear(seat, NO_TRAITS);
      this.settle(seat, ALONE);
      this.telling.delete(seat);
    }
    for (const seat of gone) this.unsettled.delete(seat);
    const fresh = this.forms.slice(from, now).map((form): Seat => ({ at: 0, form, parts: UNSEEN, traits: NO_TRAITS, bears: NO_TRAITS, obstacle: null, rivals: ALONE, followers: new Set(), fault: null }));
    this.seats = [...this.seats.slice(0, from), ...fresh, ...this.seats.slice(before)];
    for (let at = from; at < this.seats.length; at++) this.seats[at]!.at = at;
  }

  private look(seat: Seat, form: Declaration, context: Context): void {
    const parts = this.likeness.sees(form);
    const same = seat.form.id === form.id && !changeBetween(seat.parts, parts);
    seat.form = form;
    seat.parts = parts;
    if (same) return;
    this.touched.add(seat);
    for (const follower of seat.followers) this.touched.add(follower);
    const traits = this.likeness.traits(form, context);
    if (traits !== seat.traits) this.bear(seat, new Set(traits));
    seat.traits = traits;
  }

  /** The seat bears these traits from now on. */
  private bear(seat: Seat, traits: ReadonlySet<Trait>): void {
    const before = seat.bears;
    seat.bears = traits;
    this.unsettled.add(seat);
    for (const trait of before) if (!traits.has(trait)) this.strike(trait, seat);
    for (const trait of traits) if (!before.has(trait)) this.enter(trait, seat);
  }

  private strike(trait: Trait, seat: Seat): void {
    const owners = this.index.get(trait)!;
    const at = owners.indexOf(seat);
    owners.splice(at, 1);
    if (owners.length === 0) this.index.delete(trait);
    if (at < EARLIER) for (let i = at; i < owners.length; i++) this.unsettled.add(owners[i]!);
  }

  private enter(trait: Trait, seat: Seat): void {
    const owners = this.index.get(trait);
    if (!owners) return void this.index.set(trait, [seat]);
    let at = owners.length;
    while (at > 0 && owners[at - 1]!.at > seat.at) at--;
    owners.splice(at, 0, seat);
    if (at < EARLIER) for (let i = at + 1; i < owners.length; i++) this.unsettled.add(owners[i]!);
  }

  private choose(seat: Seat): void {
    this.touched.add(seat);
    let earlier: Set<Seat> | null = null;
    for (const trait of seat.bears) {
      const owners = this.index.get(trait)!;
      for (let i = 0; i < EARLIER && owners[i] && owners[i]!.at < seat.at; i++) (earlier ??= new Set()).add(owners[i]!);
    }
    this.settle(seat, earlier ? [...earlier].sort((a, b) => a.at - b.at) : ALONE);
  }

  private settle(seat: Seat, rivals: readonly Seat[]): void {
    for (const rival of seat.rivals) rival.followers.delete(seat);
    for (const rival of rivals) rival.followers.add(seat);
    seat.rivals = rivals;
    if (rivals.length > 0) this.compared.add(seat);
    else this.compared.delete(seat);
  }

  /** Whether there is something else to say of it than before. What was copied from one is told once, however many others copied it too. */
  private judge(seat: Seat, context: Context): boolean {
    const { obstacle, fault } = seat;
    seat.obstacle = this.likeness.obstacle?.(seat.form) ?? null;
    let now: Fault | null = null;
    for (const rival of seat.rivals) if ((now = this.likeness.compare(seat.at, rival.at, this.forms, context))) break;
    seat.fault = fault && now && isSame(fault, now) ? fault : now;
    if (seat.obstacle || seat.fault) this.telling.add(seat);
    else this.telling.delete(seat);
    return obstacle !== seat.obstacle || fault !== seat.fault;
  }

  private say(): void {
    const telling = [...this.telling].sort((a, b) => a.at - b.at);
    const verdicts = [...telling.flatMap(({ obstacle }) => obstacle ?? []), ...telling.flatMap(({ fault }) => fault ?? [])];
    this.said = verdicts.length > 0 ? verdicts : HOLDS;
  }
}

const NOTHING: readonly object[] = [];
const NO_TRAITS: ReadonlySet<Trait> = new Set();
const ALONE: readonly Seat[] = [];
/** Parts of a form that was never looked at. */
const UNSEEN: readonly object[] = [{}];

function isSame(one: Fault, other: Fault): boolean {
  return one.message === other.message && !changeBetween(one.fields, other.fields) && one.fixes.length + other.fixes.length === 0;
}

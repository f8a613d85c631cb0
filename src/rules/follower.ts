/** Follower: what a likeness says of a workbook that stays open. An edit costs what the edited form costs, however many there are. */

import { changeBetween, changeSince, type Change, type Declaration } from '../model';
import { EARLIER, type Likeness, type Trait } from './likeness';
import { HOLDS, SKIPPED, type Context, type Fault, type Verdict, type Workbook } from './rule';

/** A form in its place, and what was found out about it. */
class Seat {
  at = 0;
  obstacle: Verdict | null = null;
  fault: Fault | null = null;
  /** The earlier forms to compare with, in their order; and the later ones that are compared with this one. */
  rivals: readonly Seat[] = ALONE;
  followers: Set<Seat> | null = null;

  /** Null of the form where it was never looked at. */
  constructor(public form: Declaration | null = null) {}
}

const ALONE: readonly Seat[] = [];
const NOTHING: readonly object[] = [];
const NO_TRAITS: readonly Trait[] = [];

export class Follower {
  private forms: readonly Declaration[] = [];
  private seats: readonly Seat[] = [];
  /** Who has a trait, in the order of the workbook. */
  private readonly index = new Map<Trait, Seat | Seat[]>();
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
    if (moved) this.reseat(change, context);
    let excused = moved;
    for (let at = change.from; at < change.now; at++) {
      excused ||= changeBetween(this.likeness.excuses?.(before[at]!) ?? NOTHING, this.likeness.excuses?.(forms[at]!) ?? NOTHING) !== null;
      this.look(this.seats[at]!, forms[at]!, context);
    }
    for (const seat of this.unsettled) this.choose(seat, context);
    if (excused) for (const seat of this.compared) this.touched.add(seat);
    let news = moved;
    for (const seat of this.touched) if (this.judge(seat, context)) news = true;
    if (news) this.say();
    this.unsettled.clear();
    this.touched.clear();
  }

  /** Forms came or went: those behind move up or down, those in between are still to be looked at. */
  private reseat({ from, before, now }: Change, context: Context): void {
    const gone = this.seats.slice(from, before);
    for (const seat of gone) {
      this.bear(seat, this.traitsOf(seat, context), NO_TRAITS);
      this.settle(seat, ALONE);
      this.telling.delete(seat);
    }
    for (const seat of gone) this.unsettled.delete(seat);
    const fresh = this.forms.slice(from, now).map(() => new Seat());
    this.seats = this.seats.slice(0, from).concat(fresh, this.seats.slice(before));
    for (let at = from; at < this.seats.length; at++) this.seats[at]!.at = at;
  }

  private look(seat: Seat, form: Declaration, context: Context): void {
    const before = seat.form;
    const same = before !== null && before.id === form.id && !changeBetween(this.likeness.sees(before), this.likeness.sees(form));
    const borne = same ? NO_TRAITS : this.traitsOf(seat, context);
    seat.form = form;
    if (same) return;
    this.touched.add(seat);
    if (seat.followers) for (const follower of seat.followers) this.touched.add(follower);
    this.bear(seat, borne, this.traitsOf(seat, context));
  }

  private traitsOf({ form }: Seat, context: Context): readonly Trait[] {
    if (form === null) return NO_TRAITS;
    const { traits, tells } = this.likeness;
    return tells ? traits(form, context).filter(tells) : traits(form, context);
  }

  /** The seat bears other traits from now on. */
  private bear(seat: Seat, before: readonly Trait[], now: readonly Trait[]): void {
    if (seat.rivals.length > 0) this.unsettled.add(seat);
    if (before.length > 0) {
      const kept = new Set(now);
      for (const trait of before) if (!kept.has(trait)) this.strike(trait, seat);
    }
    for (let i = 0; i < now.length; i++) this.enter(now[i]!, seat);
  }

  /** A trait named twice is struck once, and entered once. */
  private strike(trait: Trait, seat: Seat): void {
    const owners = this.index.get(trait);
    if (owners === seat) this.index.delete(trait);
    if (!Array.isArray(owners)) return;
    const at = owners.indexOf(seat);
    if (at < 0) return;
    owners.splice(at, 1);
    if (owners.length === 0) this.index.delete(trait);
    if (at < EARLIER) for (let i = at; i < owners.length; i++) this.unsettled.add(owners[i]!);
  }

  private enter(trait: Trait, seat: Seat): void {
    const known = this.index.get(trait);
    if (known === seat) return;
    if (!known) return void this.index.set(trait, seat);
    const owners = Array.isArray(known) ? known : [known];
    if (owners !== known) this.index.set(trait, owners);
    let at = owners.length;
    while (at > 0 && owners[at - 1]!.at > seat.at) at--;
    if (owners[at - 1] === seat) return;
    owners.splice(at, 0, seat);
    if (at > 0) this.unsettled.add(seat);
    if (at < EARLIER) for (let i = at + 1; i < owners.length; i++) this.unsettled.add(owners[i]!);
  }

  private choose(seat: Seat, context: Context): void {
    this.touched.add(seat);
    let earlier: Set<Seat> | null = null;
    for (const trait of this.traitsOf(seat, context)) {
      const owners = this.index.get(trait)!;
      if (!Array.isArray(owners)) continue;
      for (let i = 0; i < EARLIER && owners[i] && owners[i]!.at < seat.at; i++) (earlier ??= new Set()).add(owners[i]!);
    }
    this.settle(seat, earlier ? [...earlier].sort((a, b) => a.at - b.at) : ALONE);
  }

  private settle(seat: Seat, rivals: readonly Seat[]): void {
    for (const rival of seat.rivals) rival.followers!.delete(seat);
    for (const rival of rivals) (rival.followers ??= new Set()).add(seat);
    seat.rivals = rivals;
    if (rivals.length > 0) this.compared.add(seat);
    else this.compared.delete(seat);
  }

  /** Whether there is something else to say of it than before. What was copied from one is told once, however many others copied it too. */
  private judge(seat: Seat, context: Context): boolean {
    const { obstacle, fault } = seat;
    seat.obstacle = this.likeness.obstacle?.(seat.form!) ?? null;
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

function isSame(one: Fault, other: Fault): boolean {
  return one.message === other.message && !changeBetween(one.fields, other.fields) && one.fixes.length + other.fixes.length === 0;
}

/** Joined: one list out of what each of many things adds to it. A change costs what changed, however many things there are. */

/** Where two lists differ: before and behind this stretch they hold the same things. */
export interface Change {
  readonly from: number;
  /** Where it ends in the list before, and in the list now. */
  readonly before: number;
  readonly now: number;
}

/** Things are told apart by being themselves, never by what they say. */
type Thing = object | null;

/** The shortest stretch outside of which the lists are the same; null where they are the same altogether. */
export function changeBetween(before: readonly Thing[], now: readonly Thing[]): Change | null {
  if (before === now) return null;
  const least = Math.min(before.length, now.length);
  // `Object.is` tells two things apart without fetching either of them from memory; `===` does not.
  let from = 0;
  while (from < least && Object.is(before[from], now[from])) from++;
  if (from === before.length && from === now.length) return null;
  const [last, lastNow] = [before.length - 1, now.length - 1];
  let behind = 0;
  while (behind < least - from && Object.is(before[last - behind], now[lastNow - behind])) behind++;
  return { from, before: before.length - behind, now: now.length - behind };
}

/** The list with another stretch in it; the very same list where that says nothing new. */
export function withStretch<T>(list: readonly T[], from: number, to: number, stretch: readonly T[]): readonly T[] {
  if (stretch.length !== to - from) return list.slice(0, from).concat(stretch, list.slice(to));
  if (stretch.every((item, i) => item === list[from + i])) return list;
  const copy = list.slice();
  for (let i = 0; i < stretch.length; i++) copy[from + i] = stretch[i]!;
  return copy;
}

/** From a list to the next one, and what is different: what is made of the list need not be compared again. */
export interface Step<Item> {
  readonly before: readonly Item[];
  readonly now: readonly Item[];
  readonly change: Change | null;
}

export function stepTo<Item extends Thing>(before: readonly Item[], now: readonly Item[]): Step<Item> {
  return { before, now, change: changeBetween(before, now) };
}

/** What is different for one who last saw this list. */
export function changeSince(seen: readonly Thing[], step: Step<Thing>): Change | null {
  return step.before === seen ? step.change : changeBetween(seen, step.now);
}

export class Joined<Item extends object, T> {
  private items: readonly Item[] = [];
  /** How much each item adds. */
  private lengths: readonly number[] = [];
  private list: readonly T[] = [];

  /** What an item adds may depend on nothing but the item. */
  constructor(private readonly added: (item: Item) => readonly T[]) {}

  /** To what the items add now, in their order; the same list as long as they add the same. */
  of(step: Step<Item>): Step<T> {
    const { list: before, lengths } = this;
    const change = changeSince(this.items, step);
    this.items = step.now;
    if (!change) return { before, now: before, change: null };
    const stretches: (readonly T[])[] = [];
    for (let i = change.from; i < change.now; i++) stretches.push(this.added(step.now[i]!));
    let from = 0;
    for (let i = 0; i < change.from; i++) from += lengths[i]!;
    let to = from;
    for (let i = change.from; i < change.before; i++) to += lengths[i]!;
    const stretch = stretches.length === 1 ? stretches[0]! : stretches.flat();
    this.lengths = withStretch(lengths, change.from, change.before, stretches.map(({ length }) => length));
    this.list = withStretch(before, from, to, stretch);
    return { before, now: this.list, change: this.list === before ? null : { from, before: to, now: from + stretch.length } };
  }
}

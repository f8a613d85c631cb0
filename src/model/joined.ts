/** Joined: one list out of what each of many things adds to it. A change costs what changed, however many things there are. */

/** Where two lists differ: before and behind this stretch they hold the same things. */
export interface Change {
  readonly from: number;
  /** Where it ends in the list before, and in the list now. */
  readonly before: number;
  readonly now: number;
}

/** The shortest stretch outside of which the lists are the same; null where they are the same altogether. Only looks at which thing stands where. */
export function changeBetween(before: readonly unknown[], now: readonly unknown[]): Change | null {
  if (before === now) return null;
  const least = Math.min(before.length, now.length);
  let from = 0;
  while (from < least && before[from] === now[from]) from++;
  if (from === before.length && from === now.length) return null;
  let behind = 0;
  while (behind < least - from && before[before.length - 1 - behind] === now[now.length - 1 - behind]) behind++;
  return { from, before: before.length - behind, now: now.length - behind };
}

/** The list with another stretch in it; the very same list where that says nothing new. */
export function withStretch<T>(list: readonly T[], from: number, to: number, stretch: readonly T[]): readonly T[] {
  if (stretch.length === to - from) {
    if (stretch.every((item, i) => item === list[from + i])) return list;
    const copy = list.slice();
    for (let i = 0; i < stretch.length; i++) copy[from + i] = stretch[i]!;
    return copy;
  }
  return list.slice(0, from).concat(stretch, list.slice(to));
}

export class Joined<Item, T> {
  private items: readonly Item[] = [];
  /** How much each item adds. */
  private lengths: readonly number[] = [];
  private list: readonly T[] = [];

  /** What an item adds may depend on nothing but the item. */
  constructor(private readonly added: (item: Item) => readonly T[]) {}

  /** What these add, in their order; the same list as long as they add the same. They must not be changed afterwards. */
  of(items: readonly Item[]): readonly T[] {
    const change = changeBetween(this.items, items);
    this.items = items;
    if (!change) return this.list;
    const stretches: (readonly T[])[] = [];
    for (let i = change.from; i < change.now; i++) stretches.push(this.added(items[i]!));
    const { lengths } = this;
    let from = 0;
    for (let i = 0; i < change.from; i++) from += lengths[i]!;
    let to = from;
    for (let i = change.from; i < change.before; i++) to += lengths[i]!;
    this.lengths = withStretch(lengths, change.from, change.before, stretches.map((stretch) => stretch.length));
    return (this.list = withStretch(this.list, from, to, stretches.length === 1 ? stretches[0]! : stretches.flat()));
  }
}

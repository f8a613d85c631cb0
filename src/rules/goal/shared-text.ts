/** Finding long runs of characters that texts of different projects have in common, in a time that grows with the texts, not with their pairs. */

/** At most this many texts are remembered per block: enough to find one that is no relative. */
const KEPT = 8;

interface Spot {
  readonly owner: number;
  readonly text: string;
  readonly at: number;
}

/** Texts with their owners; asks for earlier owners that share a run of at least `length` characters. */
export class RunIndex {
  private readonly blocks = new Map<string, Spot[]>();
  private readonly size: number;

  /** Any run of `length` holds a block of half that size at a multiple of the size. */
  constructor(private readonly length: number) {
    this.size = Math.max(1, Math.floor(length / 2));
  }

  add(owner: number, text: string): void {
    for (let at = 0; at + this.size <= text.length; at += this.size) {
      const block = text.slice(at, at + this.size);
      const spots = this.blocks.get(block);
      if (!spots) this.blocks.set(block, [{ owner, text, at }]);
      else if (spots.length < KEPT) spots.push({ owner, text, at });
    }
  }

  /** Owners whose text shares a run with this one, each with the longest run. */
  sharing(text: string): ReadonlyMap<number, number> {
    const found = new Map<number, number>();
    for (let at = 0; at + this.size <= text.length; at++) {
      for (const spot of this.blocks.get(text.slice(at, at + this.size)) ?? []) {
        if ((found.get(spot.owner) ?? 0) >= text.length) continue;
        const run = runAround(text, at, spot.text, spot.at);
        if (run >= this.length && run > (found.get(spot.owner) ?? 0)) found.set(spot.owner, run);
      }
    }
    return found;
  }
}

/** Length of the equal stretch through s[i] and t[j]. */
function runAround(s: string, i: number, t: string, j: number): number {
  let back = 0;
  while (i - back > 0 && j - back > 0 && s[i - back - 1] === t[j - back - 1]) back++;
  let ahead = 0;
  while (i + ahead < s.length && j + ahead < t.length && s[i + ahead] === t[j + ahead]) ahead++;
  return back + ahead;
}

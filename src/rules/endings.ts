/** Words by which names end: told by the last characters first, so that most names are done at once. */

/** The last UTF-16 unit of a text. */
export function lastOf(text: string): number {
  return text.charCodeAt(text.length - 1);
}

/** The last two UTF-16 units of a text, or of its first `length` ones, as one number. */
export function lastTwo(text: string, length = text.length): number {
  return (text.charCodeAt(length - 2) << 16) | text.charCodeAt(length - 1);
}

/** Two-character ends of names. Most others are refused at one look into a table, before they are looked up. */
export class Ends<T> {
  private readonly known: ReadonlyMap<number, T>;
  /** By the last bits of what {@link mixed} makes of an end. */
  private readonly may: Uint8Array;

  /** By {@link lastTwo}. */
  constructor(known: Iterable<readonly [end: number, T]>) {
    this.known = new Map(known);
    this.may = new Uint8Array(1 << Math.ceil(Math.log2(this.known.size * ROOM + 1)));
    for (const end of this.known.keys()) this.may[mixed(end) & (this.may.length - 1)] = 1;
  }

  of(name: string): T | undefined {
    const end = lastTwo(name);
    return this.may[mixed(end) & (this.may.length - 1)] === 1 ? this.known.get(end) : undefined;
  }
}

/** So much wider than its ends are many, a table refuses nearly all others. */
const ROOM = 8;

function mixed(end: number): number {
  return (end >> 16) * 31 + end;
}

/** `次数|场次` → whether a text ends in one of them. */
export function endsIn(words: string): (text: string) => boolean {
  const letters = new Set<number>();
  const byTwo = new Map<number, string[]>();
  for (const word of words.split('|')) {
    const known = byTwo.get(lastTwo(word));
    if (word.length === 1) letters.add(lastOf(word));
    else if (known) known.push(word);
    else byTwo.set(lastTwo(word), [word]);
  }
  const ends = new Ends(byTwo);
  return (text) => {
    if (letters.size > 0 && letters.has(lastOf(text))) return true;
    const known = ends.of(text);
    if (!known) return false;
    for (const word of known) if (text.endsWith(word)) return true;
    return false;
  };
}

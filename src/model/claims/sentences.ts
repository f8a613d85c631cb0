/** The sentences of a paragraph, by their places. */

/** Stretches between full stops; a stop between digits is a decimal point. */
export function sentences(folded: string): readonly (readonly [start: number, end: number])[] {
  const found: [number, number][] = [];
  let start = 0;
  for (let at = 0; at <= folded.length; at++) {
    if (at < folded.length && !'。!?\n'.includes(folded[at]!)) continue;
    if (at > start) found.push([start, at]);
    start = at + 1;
  }
  return found;
}

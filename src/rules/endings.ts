/** Words by which names end: told by the last character first, so that most names are done at once. */

/** The last UTF-16 unit of a text. */
export function lastOf(text: string): number {
  return text.charCodeAt(text.length - 1);
}

/** `次数|场次` → whether a text ends in one of them. */
export function endsIn(words: string): (text: string) => boolean {
  const byLast = new Map<number, string[]>();
  for (const word of words.split('|')) {
    const last = lastOf(word);
    const known = byLast.get(last);
    if (known) known.push(word);
    else byLast.set(last, [word]);
  }
  return (text) => {
    const known = byLast.get(lastOf(text));
    if (!known) return false;
    for (const word of known) if (text.endsWith(word)) return true;
    return false;
  };
}

/** Beginnings: the first characters of a vocabulary. A text that begins otherwise is none of its words, which is told without any look-up. */

const SLOTS = 1_024;

/** Whether a text may be one of these words; `also`: further characters it may begin with. Never false for a word, seldom true for another text. */
export function beginnings(words: Iterable<string>, also = ''): (text: string) => boolean {
  const known = new Uint8Array(SLOTS);
  for (const word of [...words, ...also]) known[word.charCodeAt(0) % SLOTS] = 1;
  return (text) => known[text.charCodeAt(0) & (SLOTS - 1)] === 1;
}

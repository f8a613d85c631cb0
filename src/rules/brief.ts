/** Messages stay readable however long the texts they quote: a long quotation is cut once, here. The cell it came from keeps it whole. */

import { shortened } from '../model';

/** Longest quotation, in characters. */
const LONGEST = 40;

/** The message with every outer “…” cut to size; quotes inside a quotation belong to it. A quotation that never ends is left alone. */
export function brief(message: string): string {
  if (message.length <= LONGEST || !message.includes('“')) return message;
  let told = '';
  let depth = 0;
  let start = 0;
  for (let at = 0; at < message.length; at++) {
    const character = message[at];
    if (character === '“' && depth++ === 0) {
      told += message.slice(start, at + 1);
      start = at + 1;
    } else if (character === '”' && depth > 0 && --depth === 0) {
      told += shortened(message.slice(start, at), LONGEST);
      start = at;
    }
  }
  return told + message.slice(start);
}

/** Confusions: other spellings of a syllable by someone who does not hear zh from z, n from l or ing from in, and by slips of one letter. */

import { readingsFor } from './spelling';

/** Beginnings and endings that southern speech makes one; the input methods of the country forgive the same pairs. */
const BEGINNINGS: readonly (readonly [string, string])[] = [['zh', 'z'], ['ch', 'c'], ['sh', 's'], ['n', 'l'], ['f', 'h']];
const ENDINGS: readonly (readonly [string, string])[] = [['ing', 'in'], ['eng', 'en'], ['ang', 'an']];

const known = new Map<string, readonly string[]>();

/** What a reading may be confused with, without itself. `ü` is also typed as `u` (`lu`) or `yu` (`lyu`). */
export function confusedWith(reading: string): readonly string[] {
  const before = known.get(reading);
  if (before) return before;
  const all = new Set([reading]);
  for (const one of begun(reading)) for (const other of ended(one)) all.add(other);
  for (const one of [...all]) if (one.includes('v')) all.add(one.replace('v', 'u')).add(one.replace('v', 'yu'));
  all.delete(reading);
  const list = [...all];
  known.set(reading, list);
  return list;
}

function begun(reading: string): readonly string[] {
  const list = [reading];
  for (const pair of BEGINNINGS) {
    const said = pair.find((one) => reading.startsWith(one));
    if (said === undefined) continue;
    const other = pair[said === pair[0] ? 1 : 0];
    list.push(other + reading.slice(said.length));
    break;
  }
  return list;
}

function ended(reading: string): readonly string[] {
  for (const pair of ENDINGS) {
    const said = pair.find((one) => reading.endsWith(one));
    if (said !== undefined) return [reading, reading.slice(0, reading.length - said.length) + pair[said === pair[0] ? 1 : 0]];
  }
  return [reading];
}

/** Two characters sound alike when they share a reading: the slip of someone who took the wrong one from the list of an input method. */
export function soundAlike(a: string, b: string): boolean {
  const other = readingsFor(b);
  return other.length > 0 && readingsFor(a).some((reading) => other.includes(reading));
}

/**
 * How many letters of the word, from `said`, are the reading with one letter missing, added or wrong (`false`), or two changed
 * round (`true`). The first letter must be right: whoever mistypes that one has typed another word.
 */
export function* slipped(word: string, said: number, reading: string): Generator<readonly [to: number, swapped: boolean]> {
  const size = reading.length;
  if (size < 2 || word[said] !== reading[0]) return;
  let same = 1;
  while (same < size && word[said + same] === reading[same]) same++;
  if (same === size) return;
  const rest = (from: number, at: number): boolean => word.startsWith(reading.slice(from), at);
  const at = said + same;
  // A reading of two letters without its second is its initial, which is no slip.
  if (size > 2 && rest(same + 1, at)) yield [said + size - 1, false];
  if (at < word.length && isLetter(word[at]!)) {
    if (rest(same + 1, at + 1)) yield [said + size, false];
    if (rest(same, at + 1)) yield [said + size + 1, false];
    if (same + 1 < size && word[at] === reading[same + 1] && word[at + 1] === reading[same] && rest(same + 2, at + 2)) yield [said + size, true];
  }
}

export function isLetter(character: string): boolean {
  return character >= 'a' && character <= 'z';
}

/** A text in which nothing can be amiss but what it says: no prompt, no markup, no stray character. */

import type { Field } from '../../model';
import { TRAITS, hasQuoteAtAnEnd, traitsOf } from '../traits';

const { word, prompt, markup, blank, odd, unpaired, wide } = TRAITS;
const DOUBTFUL = prompt | markup | blank | odd | unpaired | wide;

/** Most texts, told in one look; every rule about texts holds for them. */
export function isPlainText({ state, text }: Field<unknown>): boolean {
  return state !== 'stale' && (traitsOf(text) & (DOUBTFUL | word)) === word && !hasQuoteAtAnEnd(text);
}

/** A text in which nothing can be amiss but what it says: no prompt, no markup, no stray character. */

import type { Field } from '../../model';
import { TRAITS, hasQuoteAtAnEnd, lookOver } from '../traits';
import { pairsUp } from './stray';

const { word, prompt, markup, blank, odd, unpaired, wide, quote, zero } = TRAITS;
const DOUBTFUL = prompt | markup | blank | odd | unpaired | wide | zero;

/** Most texts, told in one look; every rule about texts holds for them. */
export function isPlainText(field: Field<unknown>): boolean {
  return isPlain(field, lookOver(field.text));
}

/** The same of a text whose traits are known. */
export function isPlain({ state, text }: Field<unknown>, traits: number): boolean {
  return state !== 'stale' && isPlainOf(text, traits);
}

/** The same of a text by itself. */
export function isPlainSaying(text: string): boolean {
  return isPlainOf(text, lookOver(text));
}

function isPlainOf(text: string, traits: number): boolean {
  return (traits & (DOUBTFUL | word)) === word && ((traits & quote) === 0 || !hasQuoteAtAnEnd(text) || pairsUp(text));
}

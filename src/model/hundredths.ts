/** Hundredths: numbers that exactly are so many of them, as plain whole numbers, told without the arithmetic of Decimals. */

import type { Decimal } from 'decimal.js';

/** Sums of a few of these are exact. */
const MOST = 2 ** 50;
/** A Decimal keeps seven digits in each of its words. */
const WORD = 7;
const HUNDREDTH = 100_000;

/** NaN where a number has further decimals, or is too large. */
export function hundredthsOf(number: Decimal): number {
  const { d: words, e: exponent, s: sign } = number;
  if (!words) return NaN;
  if (words.length === 1 && exponent >= 0 && exponent < WORD) return sign * words[0]! * 100; // most amounts are whole
  return sumOf(words, Math.floor(exponent / WORD)) * sign;
}

/** `highest`: the place of the first word. */
function sumOf(words: readonly number[], highest: number): number {
  if (highest > 1) return NaN;
  let sum = 0;
  for (let i = 0, place = highest; i < words.length; i++, place--) {
    const word = words[i]!;
    if (place >= 0) sum += word * (place === 1 ? 1e9 : 100);
    else if (place === -1 && word % HUNDREDTH === 0) sum += word / HUNDREDTH;
    else return NaN;
  }
  return sum < MOST ? sum : NaN;
}

/** Digits a number has behind the point. */
export function decimalsOf(number: Decimal): number {
  const hundredths = hundredthsOf(number);
  if (Number.isNaN(hundredths)) return number.decimalPlaces();
  return hundredths % 100 === 0 ? 0 : hundredths % 10 === 0 ? 1 : 2;
}

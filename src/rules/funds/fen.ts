/** Fen: amounts as whole numbers of hundredths wherever they exactly are that, so that plain sums are told without the arithmetic of Decimals. */

import type { Decimal } from 'decimal.js';
import type { AmountField, Funds } from '../../model';

/** Sums of a few of these are exact. */
const MOST = 2 ** 50;
/** A Decimal keeps seven digits in each of its words. */
const WORD = 7;
const HUNDREDTH = 100_000;

/** NaN where a number has further decimals, or is too large. */
export function hundredthsOf({ d: words, e: exponent, s: sign }: Decimal): number {
  if (!words) return NaN;
  let place = Math.floor(exponent / WORD);
  if (place > 1) return NaN;
  let sum = 0;
  for (let i = 0; i < words.length; i++, place--) {
    const word = words[i]!;
    if (place >= 0) sum += word * (place === 1 ? 1e9 : 100);
    else if (place === -1 && word % HUNDREDTH === 0) sum += word / HUNDREDTH;
    else return NaN;
  }
  return sum < MOST ? sign * sum : NaN;
}

/** An amount in the unit of its block, in hundredths; NaN where it is none, less than 0, or names a unit itself. */
function plain(field: AmountField): number {
  if (field.state !== 'read' || field.value === null || field.value.unit !== null) return NaN;
  const hundredths = hundredthsOf(field.value.number);
  return hundredths >= 0 ? hundredths : NaN;
}

/** Whether a part is no more than its total; false where they are not both plain amounts. */
export function isWithin(part: AmountField, total: AmountField): boolean {
  return plain(part) <= plain(total);
}

/** Whether two or more printed parts make the total. Blank parts count as 0. */
export function addsUp(total: AmountField | null, ...parts: readonly (AmountField | null)[]): boolean {
  if (!total) return false;
  let sum = 0;
  let printed = 0;
  for (const part of parts) {
    if (!part) continue;
    printed++;
    if (part.state !== 'blank') sum += plain(part);
  }
  return printed > 1 && sum === plain(total);
}

/** 年度资金申请总额 less 项目资金总额, in hundredths; NaN where they are not both plain amounts. */
export function excessOf({ total, annualTotal }: Funds): number {
  return total && annualTotal ? plain(annualTotal) - plain(total) : NaN;
}

/** A total is printed, none is blank, and every amount is a number of fen stored as a number, or blank: most blocks, told in one look. */
export function isPlainBlock(funds: Funds): boolean {
  const { total, annualTotal, rows } = funds;
  if (!funds.unit?.value || (!total && !annualTotal) || total?.state === 'blank' || annualTotal?.state === 'blank') return false;
  if (!isSound(total) || !isSound(funds.fiscal) || !isSound(funds.other)) return false;
  if (!isSound(annualTotal) || !isSound(funds.annualAppropriation) || !isSound(funds.carryOver) || !isSound(funds.annualOther)) return false;
  for (const row of rows) for (const field of row) if (!isSound(field)) return false;
  return true;
}

function isSound(field: AmountField | null): boolean {
  if (field === null || field.state === 'blank') return true;
  return field.state === 'read' && field.stored !== 'text' && field.value !== null && hundredthsOf(field.value.number) >= 0;
}

/** The two totals of a block set against each other. */

import { Decimal } from 'decimal.js';
import type { AmountField, Funds } from '../../model';
import { annualTally, isNil, termsOf, wholeTally } from './tally';
import { lately } from '../once';
import { named } from '../form/named';

export interface Totals {
  readonly whole: AmountField;
  readonly annual: AmountField;
  readonly wholeNumber: Decimal;
  readonly annualNumber: Decimal;
}

/** A string says why they cannot be compared; null when the layout prints only one of them. */
export const totalsOfBoth = lately((funds: Funds): Totals | string | null => {
  const { total: whole, annualTotal: annual } = funds;
  if (!whole || !annual) return null;
  for (const field of [whole, annual]) {
    if (field.state === 'blank') return `“${named(field)}”没有填写`;
    if (isNil(field)) return `“${named(field)}”不是数字`;
  }
  const terms = termsOf(funds, [whole, annual]);
  if (typeof terms === 'string') return terms;
  return { whole, annual, wholeNumber: terms[0]!.number, annualNumber: terms[1]!.number };
});

/** What both would be if each were the sum of its parts: a difference that vanishes then is the sum rules' finding. */
export function mended(funds: Funds, { wholeNumber, annualNumber }: Totals): { readonly whole: Decimal; readonly annual: Decimal } {
  const [whole, annual] = [wholeTally(funds), annualTally(funds)];
  return {
    whole: whole !== null && typeof whole !== 'string' ? whole.sum : wholeNumber,
    annual: annual !== null && typeof annual !== 'string' ? annual.sum : annualNumber,
  };
}

/** A smaller difference is none. */
export const NOISE = new Decimal('0.00000001');

/** How to say that the sums come first. */
export const SUMS_FIRST = '总额与分项合计不等，先核对合计，再比较两个总额';

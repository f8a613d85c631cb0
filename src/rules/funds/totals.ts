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
  /** What both would be if each were the sum of its parts: a difference that vanishes then is the sum rules' finding. */
  readonly mendedWhole: Decimal;
  readonly mendedAnnual: Decimal;
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
  const [wholeNumber, annualNumber] = [terms[0]!.number, terms[1]!.number];
  const [wholeSum, annualSum] = [wholeTally(funds), annualTally(funds)];
  return {
    whole,
    annual,
    wholeNumber,
    annualNumber,
    mendedWhole: wholeSum !== null && typeof wholeSum !== 'string' ? wholeSum.sum : wholeNumber,
    mendedAnnual: annualSum !== null && typeof annualSum !== 'string' ? annualSum.sum : annualNumber,
  };
});

/** A smaller difference is none. */
export const NOISE = new Decimal('0.00000001');

/** How to say that the sums come first. */
export const SUMS_FIRST = '总额与分项合计不等，先核对合计，再比较两个总额';

/** Amounts of a funds block under labels of the unit's own (事业收入, 财政专户管理资金): nobody knows whether a total counts them, but some way of counting must make it. */

import { Decimal } from 'decimal.js';
import type { Term } from './tally';

/** More of them leave so many ways that one of them fits anything. */
const MOST = 6;
const ZERO = new Decimal(0);

/**
 * Those of `others` that with all `parts` come nearest to the total. Null where the total may well be right: some of all these
 * amounts make it, within `slack` for each of them, or there are too many to tell.
 */
export function nearestOf(total: Decimal, parts: readonly Term[], others: readonly Term[], slack: Decimal): readonly Term[] | null {
  if (others.length === 0 || others.length > MOST) return null;
  const known = parts.filter(({ number }) => !number.isZero());
  if (waysOf([...known, ...others]).some((way) => sumOf(way).minus(total).abs().lte(slack.mul(way.length + 1)))) return null;
  const gap = (way: readonly Term[]): Decimal => sumOf([...known, ...way]).minus(total).abs();
  return waysOf(others).reduce((best, way) => (gap(way).lt(gap(best)) ? way : best));
}

function waysOf(terms: readonly Term[]): readonly (readonly Term[])[] {
  return terms.reduce<readonly (readonly Term[])[]>((ways, term) => [...ways, ...ways.map((way) => [...way, term])], [[]]);
}

function sumOf(terms: readonly Term[]): Decimal {
  return terms.reduce((sum, { number }) => sum.plus(number), ZERO);
}

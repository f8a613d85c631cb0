/** The amount cells of a funds block, in the order in which they are printed. */

import type { AmountField, Funds } from '../../model';
import { lately } from '../once';

export const amountsOf = lately((funds: Funds): readonly AmountField[] => {
  const named: AmountField[] = [];
  for (const field of [funds.total, funds.fiscal, funds.other, funds.annualTotal, funds.annualAppropriation, funds.carryOver, funds.annualOther]) if (field && !named.includes(field)) named.push(field);
  const others = new Set<AmountField>();
  for (const row of funds.rows) for (const field of row) if (!named.includes(field)) others.add(field);
  return others.size === 0 ? named : [...named, ...others];
});

const NONE: readonly AmountField[] = [];

/** 项目资金总额 and 年度资金申请总额, as far as printed. */
export function totalsOf(funds: Funds): readonly AmountField[] {
  const { total, annualTotal } = funds;
  if (total && annualTotal) return [total, annualTotal];
  return total ? [total] : annualTotal ? [annualTotal] : NONE;
}

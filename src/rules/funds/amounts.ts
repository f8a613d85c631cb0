/** The amount cells of a funds block, in the order in which they are printed. */

import type { AmountField, Funds } from '../../model';
import { once } from '../once';

export const amountsOf = once((funds: Funds): readonly AmountField[] => {
  const named = [funds.total, funds.fiscal, funds.other, funds.annualTotal, funds.annualAppropriation, funds.carryOver, funds.annualOther];
  return [...new Set([...named.filter((field) => field !== null), ...funds.rows.flat()])];
});

/** 项目资金总额 and 年度资金申请总额, as far as printed. */
export function totalsOf(funds: Funds): readonly AmountField[] {
  return [funds.total, funds.annualTotal].filter((field) => field !== null);
}

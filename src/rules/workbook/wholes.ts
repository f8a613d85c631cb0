/** A project declared as a whole beside its parts counts once. */

import { inYuan, type Declaration } from '../../model';
import { Decimal } from 'decimal.js';
import { isWholeAndPart } from '../goal/family';
import { once } from '../once';

/** The year's money of a form in 元; null where it cannot be read. */
export function yearMoney({ funds }: Declaration): Decimal | null {
  const field = funds.annualTotal?.value ? funds.annualTotal : funds.total;
  const unit = field?.value?.unit ?? funds.unit?.value ?? null;
  return field?.value && unit ? inYuan(field.value, unit) : null;
}

/** Forms that are the whole of two or more others. */
export const wholesAmong = once((forms: readonly Declaration[]): ReadonlySet<Declaration> => {
  const amounts = forms.map(yearMoney);
  const numbers = amounts.map((amount) => amount?.toNumber() ?? NaN);
  const isLess = (i: number, j: number): boolean => numbers[i]! < numbers[j]! || (numbers[i] === numbers[j] && amounts[i]!.lt(amounts[j]!));
  return new Set(forms.filter((_, i) => {
    let parts = 0;
    for (let j = 0; parts < 2 && j < forms.length; j++) if (j !== i && isLess(j, i) && isWholeAndPart(i, j, forms)) parts++;
    return parts >= 2;
  }));
});

/** The same of 项目资金总额, which a cover may count as well. */
export function sumOfTotals(forms: readonly Declaration[]): Decimal | null {
  const amounts = forms.map(({ funds }) => (funds.total?.value && (funds.total.value.unit ?? funds.unit?.value) ? inYuan(funds.total.value, funds.unit?.value ?? '元') : null));
  return amounts.some((amount) => amount === null) ? null : amounts.reduce<Decimal>((sum, amount) => sum.plus(amount!), new Decimal(0));
}

export function sumOfYears(forms: readonly Declaration[]): Decimal | null {
  const amounts = forms.map(yearMoney);
  return amounts.some((amount) => amount === null) ? null : amounts.reduce<Decimal>((sum, amount) => sum.plus(amount!), new Decimal(0));
}

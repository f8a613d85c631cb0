/** The amounts of a form beside which a narrative's are held, in 元. */

import { YUAN, halfStep, inYuan, type AmountField, type Declaration } from '../../model';
import type { Decimal } from 'decimal.js';

export interface FormAmount {
  readonly field: AmountField;
  readonly yuan: Decimal;
  /** Half a unit of the last printed digit where the form counts in 万元. */
  readonly slack: Decimal;
}

/** 年度资金申请总额 first, then 项目资金总额. A string says why there is none. */
export function yearTotals({ funds }: Declaration): readonly FormAmount[] | string {
  const printed = [funds.annualTotal, funds.total].filter((field) => field !== null);
  if (printed.length === 0) return '申报表没有印项目资金总额';
  const read = printed.filter((field) => field.value !== null);
  if (read.length === 0) return '申报表的资金总额空白或读不出，未与经费情况说明核对';
  if (read.some((field) => !field.value!.unit) && !funds.unit?.value) return '申报表没有写明金额单位，未与经费情况说明核对';
  return read.map((field) => amountOf(field, funds.unit?.value ?? '元'));
}

/** Every amount the form prints: part of the money may be what a text speaks of. */
export function allAmounts({ funds }: Declaration): readonly FormAmount[] {
  const fields = [funds.total, funds.fiscal, funds.other, funds.annualTotal, funds.annualAppropriation, funds.carryOver, funds.annualOther];
  return fields.filter((field) => field?.value).map((field) => amountOf(field!, funds.unit?.value ?? '元'));
}

function amountOf(field: AmountField, block: keyof typeof YUAN): FormAmount {
  const amount = field.value!;
  const unit = amount.unit ?? block;
  return { field, yuan: inYuan(amount, unit), slack: unit === '元' ? amount.number.mul(0) : halfStep(amount).mul(YUAN[unit]) };
}

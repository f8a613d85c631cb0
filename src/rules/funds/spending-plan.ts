/** Reading 资金支出计划 as a whole. */

import { Decimal } from 'decimal.js';
import { hundredthsOf, type SpendingPlan, type SpendingStep } from '../../model';

/** Every share is read, none is less than the one before, and the last is 100 %: most plans, told in one look. */
export function isPlainPlan({ steps }: SpendingPlan): boolean {
  let before = 0;
  for (let i = 0; i < steps.length; i++) {
    const { value } = steps[i]!.percent;
    const share = value === null ? NaN : hundredthsOf(value);
    if (!(share >= before)) return false;
    before = share;
  }
  return before === WHOLE;
}

/** 100 %, in hundredths. */
const WHOLE = 10_000;

/** Shares of single periods: together 100 %, though the last is not. */
export function isPerPeriod(plan: SpendingPlan): boolean {
  const numbers = plan.steps.map((step) => step.percent.value);
  if (numbers.length < 2 || numbers.some((number) => number === null)) return false;
  const sum = (numbers as Decimal[]).reduce((all, number) => all.plus(number), new Decimal(0));
  return sum.eq(100) && !numbers[numbers.length - 1]!.eq(100);
}

export function print(step: SpendingStep): string {
  return `${step.percent.value!.toString()}%`;
}

export function whyUnread(step: SpendingStep): string {
  const { state } = step.percent;
  return state === 'blank' ? '没有填写' : state === 'stale' ? '是公式，结果尚未更新' : '不是百分比';
}

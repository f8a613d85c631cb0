/** Fen: amounts as whole numbers of hundredths wherever they exactly are that, so that plain sums are told without the arithmetic of Decimals. */

import { hundredthsOf, type AmountField, type Funds } from '../../model';

/** An amount in the unit of its block, in hundredths; NaN where it is none, less than 0, or names a unit itself. */
function plain({ state, value }: AmountField): number {
  if (state !== 'read' || value === null || value.unit !== null) return NaN;
  const hundredths = hundredthsOf(value.number);
  return hundredths >= 0 ? hundredths : NaN;
}

/** Whether a part is no more than its total; false where they are not both plain amounts. */
export function isWithin(part: AmountField, total: AmountField): boolean {
  return plain(part) <= plain(total);
}

/**
 * Whether the printed parts make the total; null where no sum is printed. Blank parts count as 0. One part alone need not exhaust its
 * total; beside amounts of other names it may be one of several, and what is printed source by source is added up otherwise: neither is told here.
 */
export function addsUp(funds: Funds, total: AmountField | null, one: AmountField | null, two: AmountField | null, three: AmountField | null): boolean | null {
  if (!total) return null;
  if (funds.sources) return false;
  const printed = (one ? 1 : 0) + (two ? 1 : 0) + (three ? 1 : 0);
  if (printed === 0) return null;
  if (printed === 1 && funds.otherAmounts) return false;
  if (printed === 1) return (funds.total && funds.annualTotal) || isWithin((one ?? two ?? three)!, total) ? null : false;
  return counted(one) + counted(two) + counted(three) === plain(total);
}

/** The same of 项目资金总额. Where no other total is printed 上年结转 may be a part of it: then nothing is told here but parts that make it. */
export function wholeAddsUp(funds: Funds): boolean | null {
  const { total, fiscal, other, annualTotal, carryOver } = funds;
  const fits = addsUp(funds, total, fiscal, other, null);
  return fits === null && annualTotal === null && carryOver !== null ? false : fits;
}

function counted(part: AmountField | null): number {
  return part === null || part.state === 'blank' ? 0 : plain(part);
}

/** 年度资金申请总额 less 项目资金总额, in hundredths; null where they are not both printed, NaN where they are not both plain amounts. */
export function excessOf({ total, annualTotal }: Funds): number | null {
  return total && annualTotal ? plain(annualTotal) - plain(total) : null;
}

/** A total is printed and more than 0, none is blank, and every amount is a number of fen stored as a number, or blank: most blocks, told in one look. */
export function isPlainBlock({ unit, total, annualTotal, rows }: Funds): boolean {
  const first = total ?? annualTotal;
  if (!unit?.value || first === null || first.state === 'blank' || annualTotal?.state === 'blank') return false;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    for (let j = 0; j < row.length; j++) if (!isSound(row[j]!)) return false;
  }
  return first.value !== null && hundredthsOf(first.value.number) > 0;
}

function isSound({ state, stored, value }: AmountField): boolean {
  if (state === 'blank') return true;
  return state === 'read' && stored !== 'text' && value !== null && hundredthsOf(value.number) >= 0;
}

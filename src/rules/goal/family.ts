/** A project and its parts declared in one workbook: the parts' amounts add up to the whole's, or its indicators are their union. */

import { Decimal } from 'decimal.js';
import { essence, inYuan, type Declaration, type IndicatorTable } from '../../model';
import { once } from '../once';

/** True when one of the two is declared as the whole of which the other is a part. */
export function isWholeAndPart(a: number, b: number, forms: readonly Declaration[]): boolean {
  return isWholeOf(a, b, forms) || isWholeOf(b, a, forms);
}

function isWholeOf(whole: number, part: number, forms: readonly Declaration[]): boolean {
  return amountsAddUp(whole, part, forms) || indicatorsUnite(whole, part, forms);
}

/** What of any form of the workbook decides {@link isWholeAndPart}. */
export function familyParts({ funds, indicators }: Declaration): readonly object[] {
  return [funds, ...indicators.rows.map(({ level3 }) => level3)];
}

/** The part with one other form, or with the forms printed next to the whole, makes the whole's amount. */
function amountsAddUp(whole: number, part: number, forms: readonly Declaration[]): boolean {
  const goal = amountOf(forms[whole]!);
  const own = amountOf(forms[part]!);
  if (!goal || !own || !goal.gt(own) || own.isZero()) return false;
  if (forms.some((form, i) => i !== whole && i !== part && amountOf(form)?.plus(own).eq(goal))) return true;
  return [1, -1].some((step) => {
    let sum = new Decimal(0);
    for (let i = whole + step; i >= 0 && i < forms.length && sum.lt(goal); i += step) {
      sum = sum.plus(amountOf(forms[i]!) ?? 0);
      if (sum.eq(goal) && (part - whole) * step > 0 && (i - part) * step >= 0) return true;
    }
    return false;
  });
}

const amountOf = once(({ funds }: Declaration): Decimal | null => {
  const field = funds.total?.value ? funds.total : funds.annualTotal;
  return field?.value ? inYuan(field.value, funds.unit?.value ?? '元') : null;
});

function indicatorsUnite(whole: number, part: number, forms: readonly Declaration[]): boolean {
  const all = namesOf(forms[whole]!);
  const own = namesOf(forms[part]!);
  if (own.size < 3 || own.size >= all.size || ![...own].every((name) => all.has(name))) return false;
  const parts = forms.map((form, i) => (i === whole ? null : namesOf(form))).filter((names) => names !== null && names.size < all.size && [...names].every((name) => all.has(name)));
  const union = new Set(parts.flatMap((names) => [...names!]));
  return parts.length >= 2 && union.size === all.size;
}

const namesIn = once((table: IndicatorTable): ReadonlySet<string> => new Set(table.rows.map((row) => essence(row.level3.text)).filter((name) => name !== '')));

function namesOf({ indicators }: Declaration): ReadonlySet<string> {
  return namesIn(indicators);
}

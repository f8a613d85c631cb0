/** What arithmetic says of a claim, with the rounding that printed digits imply. */

import { Decimal } from 'decimal.js';
import type { Formula } from './formula';
import type { Mention } from './mention';
import type { SumClaim } from './sum';

export interface SumVerdict {
  /** In 元 */
  readonly sum: Decimal;
  /** sum − total, in 元 */
  readonly difference: Decimal;
  /** agrees: exactly. rounding: the printed digits alone may explain it. differs: nothing does. */
  readonly state: 'agrees' | 'rounding' | 'differs';
  /** Some amount is said to be approximate. */
  readonly approximate: boolean;
  /** One amount with another unit makes it right; it is that one's unit that slipped. */
  readonly slip: { readonly mention: Mention; readonly factor: Decimal } | null;
}

const TEN_THOUSAND = new Decimal(10_000);
/** No part of a budget is smaller, in 元. */
const LEAST = 100;

export function judgeSum({ total, parts }: Pick<SumClaim, 'total' | 'parts'>): SumVerdict {
  const all = [total, ...parts];
  const sum = sumOf(parts);
  const difference = sum.minus(total.yuan);
  const approximate = all.some((mention) => mention.approximate);
  const state = difference.isZero() ? 'agrees' : difference.abs().lte(toleranceOf(all)) ? 'rounding' : 'differs';
  return { sum, difference, state, approximate, slip: state === 'differs' ? slipOf(total, parts) : null };
}

function sumOf(parts: readonly Mention[]): Decimal {
  return parts.reduce((sum, part) => sum.plus(part.yuan), new Decimal(0));
}

/** (n+1) × half of the coarsest last printed digit among rounded terms; 约 widens by half a unit of the digit before the unit. */
export function toleranceOf(mentions: readonly Mention[]): Decimal {
  const steps = mentions.map((mention) => mention.slack);
  const rounded = steps.filter((step) => !step.isZero());
  const own = rounded.length > 0 ? Decimal.max(...rounded).mul(mentions.length) : new Decimal(0);
  return mentions.reduce((wide, mention) => (mention.approximate ? wide.plus(mention.scale.div(2)) : wide), own);
}

function slipOf(total: Mention, parts: readonly Mention[]): SumVerdict['slip'] {
  const found: { mention: Mention; factor: Decimal }[] = [];
  for (const mention of [total, ...parts]) {
    for (const factor of [TEN_THOUSAND, new Decimal(1).div(TEN_THOUSAND)]) {
      const other: Mention = { ...mention, yuan: mention.yuan.mul(factor), scale: mention.scale.mul(factor), slack: mention.slack.mul(factor) };
      const changed = parts.map((part) => (part === mention ? other : part));
      const whole = mention === total ? other : total;
      const gap = sumOf(changed).minus(whole.yuan).abs();
      const ends = mention.scale.mul(factor);
      // 5万元 was never meant to be 5元.
      if (factor.lt(1) && other.yuan.lt(LEAST)) continue;
      if ((ends.eq(1) || ends.eq(TEN_THOUSAND)) && gap.lte(whole.slack)) found.push({ mention, factor });
    }
  }
  return found.length === 1 ? found[0]! : null;
}

export interface ProductVerdict {
  readonly difference: Decimal;
  readonly state: 'agrees' | 'rounding' | 'differs';
  readonly approximate: boolean;
}

/** A formula against its result: prices and counts are meant as printed, the result may be rounded. */
export function judgeFormula({ terms, result, value }: Formula): ProductVerdict {
  const difference = value.minus(result.yuan);
  const money = terms.flatMap((term) => term.factors.flatMap((factor) => factor.money ?? []));
  const approximate = result.approximate || money.some((mention) => mention.approximate);
  const slack = approximate ? result.slack.plus(result.scale.div(2)) : result.slack;
  return { difference, approximate, state: difference.isZero() ? 'agrees' : difference.abs().lte(slack) ? 'rounding' : 'differs' };
}

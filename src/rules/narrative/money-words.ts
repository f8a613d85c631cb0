/** Amounts as a message tells them: in the unit they are printed in. */

import { printAmount, type Mention } from '../../model';
import type { Decimal } from 'decimal.js';

/** 55,000 → `5.5 万元` beside amounts in 万元, `55,000.00 元` beside amounts in 元. */
export function inUnitOf(yuan: Decimal, like: Mention): string {
  return like.scale.gte(10_000) ? `${printAmount(yuan.div(10_000), 0)} 万元` : `${printAmount(yuan)} 元`;
}

export function listed(mentions: readonly Mention[], joint = ' + '): string {
  const texts = mentions.map((mention) => mention.text.replace(/\s+/g, ''));
  return texts.length > 12 ? `${texts.slice(0, 10).join(joint)}${joint}…（共 ${texts.length} 项）` : texts.join(joint);
}

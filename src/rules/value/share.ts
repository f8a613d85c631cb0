/** Shares of a hundred: which values are such, and which lie beyond it. */

import { Decimal } from 'decimal.js';
import { isPercent, type Quantity } from '../../model';
import type { Line } from '../indicator/line';

/** The unit is a share of a hundred. */
export function isShare(quantity: Quantity): boolean {
  return quantity.number !== null && isPercent(quantity.unit);
}

const WHOLE = new Decimal(100);

/** On which side of 0 to 100 % a percentage lies; null for one within, and for what is none. */
export function besideWhole(line: Line): 'above' | 'below' | null {
  return isShare(line.quantity) || isNamedPercent(line) ? sideOfWhole(line.quantity) : null;
}

/** The same of what is a percentage. 95%—105% is a plan with its leeway. */
export function sideOfWhole({ number, upTo, operator }: Quantity): 'above' | 'below' | null {
  if (!number || isPlainlyWithin(number)) return null;
  if (number.gt(WHOLE) || (operator === '>' && !upTo && number.eq(WHOLE))) return 'above';
  return number.isNegative() && !number.isZero() ? 'below' : null;
}

/** Of two digits before the point at most, and no minus before them: told without calculating. */
function isPlainlyWithin(number: Decimal): boolean {
  return number.e < 2 && !number.isNegative();
}

/** 验收合格率（%） with a bare number: the name says what it is counted in. */
function isNamedPercent({ quantity, plain }: Line): boolean {
  return quantity.kind === 'quantity' && quantity.unit === null && plain.endsWith('(%)');
}

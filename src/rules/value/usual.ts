/** The usual row: a name that tells its subject, and one whole number written as it should be, in a unit and on a side that suit the name. */

import { isPercent, type Indicator, type Quantity } from '../../model';
import type { Line } from '../indicator/line';
import { isBareName } from '../indicator/names';
import { SIGNS } from '../indicator/signs';
import { isReversed } from './direction-words';
import { mismatch } from './measure-words';
import { sideOfWhole } from './share';

/** Most rows, told when they are read; no rule about names and values has anything against them. */
export function isUsual({ signs }: Line): boolean {
  return (signs & SIGNS.unusual) === 0;
}

const UNUSUAL = SIGNS.shifted | SIGNS.unused | SIGNS.lacking | SIGNS.obstructed | SIGNS.worded | SIGNS.unitless | SIGNS.timed | SIGNS.offered;

/** The same of a row that bears these other signs; `plain` is its name squeezed, `subject` that without what only explains. */
export function looksUsual(indicator: Indicator, plain: string, subject: string, quantity: Quantity, signs: number): boolean {
  if (signs & UNUSUAL || plain === '' || !isPlainNumber(indicator, quantity)) return false;
  const { operator, unit } = quantity;
  if (unit === '%' ? !isPlainPercent(indicator, signs) || sideOfWhole(quantity) !== null : isPercent(unit)) return false;
  return !isBareName(plain) && mismatch(subject, unit!) === null && !isReversed(subject, operator);
}

/** Typed as it should be written, in the row itself. */
function isPlainNumber({ level3, value }: Indicator, { isStandard }: Quantity): boolean {
  return isStandard && !level3.inherited && value.stored !== 'formula';
}

function isPlainPercent({ unitCell }: Indicator, signs: number): boolean {
  return (signs & SIGNS.percent) === 0 && (unitCell === null || unitCell.text === '%');
}

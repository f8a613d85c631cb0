/** The usual row: a name that tells its subject, and one whole number written as it should be, in a unit and on a side that suit the name. */

import { isPercent } from '../../model';
import type { Line } from '../indicator/line';
import { isBareName } from '../indicator/names';
import { SIGNS } from '../indicator/signs';
import { isReversed } from './direction-words';
import { mismatch } from './measure-words';
import { besideWhole } from './share';

const UNUSUAL = SIGNS.shifted | SIGNS.unused | SIGNS.lacking | SIGNS.obstructed | SIGNS.worded | SIGNS.unitless;

/** Most rows, told in one look; no rule about names and values has anything against them. */
export function isUsual(line: Line): boolean {
  if (line.signs & UNUSUAL || !isPlainNumber(line)) return false;
  const { plain, subject, quantity } = line;
  return plain !== '' && !isBareName(plain) && mismatch(subject, quantity.unit!) === null && besideWhole(line) === null && !isReversed(subject, quantity.operator);
}

/** Operator, whole number and unit, each as it should be written. */
function isPlainNumber({ signs, indicator: { level3, value, unitCell }, quantity: { kind, operator, operatorText, number, decimals, unit } }: Line): boolean {
  if (kind !== 'quantity' || operator === null || operatorText !== operator || number === null || decimals !== 0 || unit === null || level3.inherited || value.stored === 'formula') return false;
  return unit === '%' ? (signs & SIGNS.percent) === 0 && (unitCell === null || unitCell.text === '%') : !isPercent(unit);
}

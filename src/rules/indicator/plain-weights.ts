/** A weight column as it should be: every row stands and has points of its own, which make 100, or 90 beside the 10 of 预算执行率. */

import { hundredthsOf, samePlace, type Indicator, type IndicatorTable } from '../../model';
import { bears, linesOf } from './line';
import { SIGNS } from './signs';

/** In hundredths of a point. */
const WHOLE = 10_000;
const BESIDE_EXECUTION = 9_000;

/** Told at one look; null where the form prints no such column. Points printed for groups are left to the full look. */
export function isPlainlyWeighed(table: IndicatorTable): boolean | null {
  if (!table.hasWeights) return null;
  if (table.groupWeights.length > 0 || bears(table, SIGNS.shifted | SIGNS.unused)) return false;
  const lines = linesOf(table);
  let above: Indicator['weight'] = null;
  let sum = 0;
  for (let at = 0; at < lines.length; at++) {
    const { weight } = lines[at]!.indicator;
    if (weight === null || weight.inherited || weight.state !== 'read' || weight.value === null || (above !== null && samePlace(above, weight))) return false;
    above = weight;
    sum += hundredthsOf(weight.value);
  }
  return sum === WHOLE || sum === BESIDE_EXECUTION;
}

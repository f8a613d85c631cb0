/** The orderly table: every row stands where it belongs under categories by their standard names, says what it measures, and says it once. */

import type { IndicatorTable } from '../../model';
import { areApart } from './alike';
import { bears } from './line';
import { SIGNS } from './signs';

const DISORDER = SIGNS.shifted | SIGNS.unused | SIGNS.obstructed | SIGNS.unitless | SIGNS.unstandard | SIGNS.foreign | SIGNS.misfiled;

/** No rule about how rows stand beside one another has anything against it. */
export function isOrderly(table: IndicatorTable): boolean {
  return !bears(table, DISORDER) && areApart(table);
}

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

/** Every row of it is usual: no rule about names and values has anything against them. */
export function areUsual(table: IndicatorTable): boolean {
  return table.rows.length > 0 && !bears(table, SIGNS.unusual);
}

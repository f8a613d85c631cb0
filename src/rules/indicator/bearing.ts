/** Bearing: the signs a row shows, told once for all rules that look for them. */

import type { Indicator, Quantity } from '../../model';
import { isPlain } from '../form/plain-text';
import { TRAITS } from '../traits';
import { looksUsual } from '../value/usual';
import type { Block } from './block';
import { withoutIndicator } from './names';
import { SIGNS } from './signs';

/** `known`: the signs told already; the traits are those of its name and of its value as typed. */
export function signsOf(indicator: Indicator, { clauses }: Block, plain: string, subject: string, quantity: Quantity, known: number, traits: number, valueTraits: number): number {
  const { level3, value, operatorCell, unitCell, description, basis } = indicator;
  let signs = known | ofQuantity(quantity);
  if (valueTraits & TRAITS.percent) signs |= SIGNS.percent;
  if (!isPlain(level3, traits) || !isPlain(value, valueTraits)) signs |= SIGNS.doubtful;
  if (description !== null || basis !== null || operatorCell !== null || unitCell !== null) signs |= SIGNS.accompanied;
  if ((known & FALLEN_OUT) === 0 && clauses !== null && clauses.misfiling(subject === plain ? plain : withoutIndicator(plain), quantity) !== null) signs |= SIGNS.misfiled;
  return looksUsual(indicator, plain, subject, quantity, signs) ? signs : signs | SIGNS.unusual;
}

/** Such a row says nothing about the category it stands under. */
const FALLEN_OUT = SIGNS.shifted | SIGNS.unused;

function ofQuantity({ kind, number, unit }: Quantity): number {
  if (kind === 'quantity') return unit ? (unit.charCodeAt(unit.length - 1) === YUAN ? SIGNS.priced : 0) : number === null ? 0 : SIGNS.unitless;
  return kind === 'qualitative' ? SIGNS.worded : kind === 'blank' ? 0 : SIGNS.timed;
}

const YUAN = '元'.charCodeAt(0);

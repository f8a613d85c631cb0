/** Totals below the table that a new row belongs to: a sum that ends exactly at the row it follows. */

import { MAX_COLUMNS, summedRanges, type Address } from '../model';
import type { Spot } from './placing-spot';
import type { PrintedTable } from './placing-table';

/**
 * A sum of the whole table takes in whatever comes behind its last line; one of a group only what goes on with that group.
 * A sum beside or above the rows, over another column, or with another end stays as it is.
 */
export function sumsTakingIn(table: PrintedTable, spot: Spot): readonly Address[] {
  const { sheet, form, lines } = table;
  const last = lines.at(-1)?.bottom;
  if (!spot.anchor || last === undefined) return [];
  const found: Address[] = [];
  for (const [key, { formula }] of sheet.cells) {
    if (formula === undefined) continue;
    const column = key % MAX_COLUMNS;
    const row = (key - column) / MAX_COLUMNS;
    if (row <= spot.after || column < form.range.left || column > form.range.right) continue;
    const own = sheet.areaAt(row, column);
    const ending = summedRanges(formula, sheet.name).filter(({ range }) => range.bottom === spot.after);
    if (ending.length > 0 && ending.every(({ range }) => range.left <= own.right && range.right >= own.left && belongs(table, spot, range.top, last))) found.push({ row, column });
  }
  return found;
}

function belongs({ lines }: PrintedTable, spot: Spot, top: number, last: number): boolean {
  if (spot.entry === 'joins' || (top <= lines[0]!.row && spot.after === last)) return true;
  if (spot.entry !== 'opens-2') return false;
  // A sum of one 二级 does not take in the next one; that of the whole 一级 does.
  const at = lines.indexOf(spot.anchor!);
  let first = at;
  while (first > 0 && lines[first - 1]!.level1 === spot.anchor!.level1) first--;
  return top <= lines[first]!.row && lines[at + 1]?.level1 !== spot.anchor!.level1;
}

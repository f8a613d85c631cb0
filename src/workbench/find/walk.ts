/** From one found place to the next, over sheets in the order of their tabs, and around at the ends. */

import type { Address } from '../../model';
import type { Found } from './search-sheets';

export type Direction = 1 | -1;

export interface Place {
  readonly sheet: string;
  /** The first cell of what is selected, of its merge where it is merged. */
  readonly at: Address;
}

/** Which of the found places this is, from 0; -1 where it is none. */
export function indexAt(found: readonly Found[], place: Place | null): number {
  return place === null ? -1 : found.findIndex(({ sheet, area }) => sheet === place.sheet && area.top === place.at.row && area.left === place.at.column);
}

export interface Step {
  readonly to: Found;
  /** It was gone on from the other end. */
  readonly around: boolean;
}

/** Null where nothing was found. `sheets`: all names in the order of their tabs. */
export function stepFrom(found: readonly Found[], sheets: readonly string[], place: Place | null, direction: Direction): Step | null {
  const order = new Map(sheets.map((name, index) => [name, index]));
  const beyond = ({ sheet, area }: Found): boolean => {
    const from = place ?? { sheet, at: { row: -1, column: -1 } };
    const ahead = order.get(sheet)! - (order.get(from.sheet) ?? -1) || area.top - from.at.row || area.left - from.at.column;
    return ahead * direction > 0;
  };
  const next = direction === 1 ? found.find(beyond) : [...found].reverse().find(beyond);
  if (next) return { to: next, around: false };
  const end = direction === 1 ? found[0] : found[found.length - 1];
  return end ? { to: end, around: true } : null;
}

/** Several steps at once, of which only the last is shown: what was asked for while it was still searched. Null where nothing was found, or they come out even. */
export function stepsFrom(found: readonly Found[], sheets: readonly string[], place: Place | null, steps: number): Step | null {
  const direction = steps < 0 ? -1 : 1;
  let last: Step | null = null;
  for (let left = found.length === 0 ? 0 : Math.abs(steps); left > 0; left--) {
    const from: Place | null = last ? { sheet: last.to.sheet, at: { row: last.to.area.top, column: last.to.area.left } } : place;
    last = stepFrom(found, sheets, from, direction);
  }
  return last;
}

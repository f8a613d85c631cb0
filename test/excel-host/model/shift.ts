/** Shift: what inserting or deleting cells does to an area. The same law moves cells, merges, marks, tracked ranges and formulas. */

import { area, covers, intersection, type Area } from './area';

export interface Shift {
  /** The cells that come in or go out. */
  readonly at: Area;
  readonly direction: 'Down' | 'Right' | 'Up' | 'Left';
}

/** Where `a` is afterwards; null when it was deleted. An area that lies only partly in the way stays where it is, as in Excel. */
export function shifted(a: Area, { at, direction }: Shift): Area | null {
  const vertical = direction === 'Down' || direction === 'Up';
  const inWay = vertical ? a.column >= at.column && a.column + a.columns <= at.column + at.columns : a.row >= at.row && a.row + a.rows <= at.row + at.rows;
  if (!inWay) return direction === 'Up' || direction === 'Left' ? (covers(at, a) ? null : a) : a;
  const line = vertical
    ? moved(a.row, a.rows, at.row, at.rows, direction === 'Down')
    : moved(a.column, a.columns, at.column, at.columns, direction === 'Right');
  if (!line) return null;
  return vertical ? area(line.start, a.column, line.length, a.columns) : area(a.row, line.start, a.rows, line.length);
}

function moved(start: number, length: number, at: number, count: number, insert: boolean): { start: number; length: number } | null {
  const end = start + length;
  if (insert) {
    if (start >= at) return { start: start + count, length };
    return end > at ? { start, length: length + count } : { start, length };
  }
  const gone = Math.max(0, Math.min(end, at + count) - Math.max(start, at));
  if (gone === length) return null;
  const before = Math.max(0, Math.min(start, at + count) - at);
  return { start: start - (start > at ? before : 0), length: length - gone };
}

/** Inserting or deleting would tear these merges apart. */
export function tears(merge: Area, { at, direction }: Shift): boolean {
  const vertical = direction === 'Down' || direction === 'Up';
  const inWay = vertical ? merge.column >= at.column && merge.column + merge.columns <= at.column + at.columns : merge.row >= at.row && merge.row + merge.rows <= at.row + at.rows;
  if (inWay) return false;
  const swept = vertical ? { ...at, rows: Number.MAX_SAFE_INTEGER / 2 } : { ...at, columns: Number.MAX_SAFE_INTEGER / 2 };
  return intersection(merge, swept) !== null;
}

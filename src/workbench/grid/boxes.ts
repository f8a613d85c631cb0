/** Boxes: what is drawn for a window of rows and columns. A merged cell is one box, drawn in its first row even when that row is out of sight. */

import type { Cell, Range, Sheet } from '../../model';
import type { Window } from './axis';
import type { Geometry } from './geometry';

export interface Box {
  readonly area: Range;
  readonly cell: Cell;
}

/** By the first row of each box; in a row, boxes stand from left to right. */
export function boxesIn(sheet: Sheet, { rows, columns }: Geometry, shownRows: Window, shownColumns: Window): ReadonlyMap<number, readonly Box[]> {
  const byRow = new Map<number, Box[]>();
  const seen = new Set<Range>();
  for (let row = shownRows.first; row <= shownRows.last; row++) {
    if (rows.size(row) === 0) continue;
    for (let column = shownColumns.first; column <= shownColumns.last; column++) {
      const merge = sheet.mergeAt(row, column);
      if (merge) {
        if (seen.has(merge)) continue;
        seen.add(merge);
      } else if (columns.size(column) === 0) continue;
      const area = merge ?? { top: row, left: column, bottom: row, right: column };
      const boxes = byRow.get(area.top);
      const box = { area, cell: sheet.cell(area.top, area.left) };
      if (boxes) boxes.push(box);
      else byRow.set(area.top, [box]);
    }
    if (!byRow.has(row)) byRow.set(row, []);
  }
  for (const boxes of byRow.values()) boxes.sort((a, b) => a.area.left - b.area.left);
  return new Map([...byRow].sort(([a], [b]) => a - b));
}

/** The boxes of a row as they were drawn before, where nothing about them changed, so that the row is not drawn again. */
export function keptBoxes(before: readonly Box[] | undefined, now: readonly Box[]): readonly Box[] {
  const same = before?.length === now.length && before.every(({ cell, area }, i) => cell === now[i]!.cell && sameArea(area, now[i]!.area));
  return same ? before : now;
}

function sameArea(a: Range, b: Range): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** How many pixels an unwrapped text may run on into empty cells at its left and right, as a spreadsheet lets it. */
export function spill(sheet: Sheet, { columns }: Geometry, area: Range, missing: number, side: 'left' | 'right'): number {
  let room = 0;
  const by = side === 'right' ? 1 : -1;
  for (let column = side === 'right' ? area.right + 1 : area.left - 1; column >= 0 && column < columns.count && room < missing; column += by) {
    if (sheet.cell(area.top, column).text !== '' || sheet.mergeAt(area.top, column)) break;
    room += columns.size(column);
  }
  return Math.min(room, missing);
}

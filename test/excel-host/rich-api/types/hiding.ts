/** Hidden rows and columns. */

import type { Cells, Json } from '../api-type';

/** True or false for all lines of the range; null when they differ. */
export function hiddenOf(cells: Cells, rows: boolean): boolean | null {
  const hidden = rows ? cells.sheet.state.hiddenRows : cells.sheet.state.hiddenColumns;
  const states = new Set(lines(cells, rows).map((index) => hidden.has(index)));
  return states.size === 1 ? [...states][0]! : null;
}

export function setHidden(cells: Cells, rows: boolean, value: Json): void {
  cells.sheet.demandUnprotected();
  const key = rows ? 'hiddenRows' : 'hiddenColumns';
  const hidden = new Set(cells.sheet.state[key]);
  for (const index of lines(cells, rows)) {
    if (value === true) hidden.add(index);
    else hidden.delete(index);
  }
  cells.sheet.change({ [key]: hidden });
}

function lines(cells: Cells, rows: boolean): number[] {
  return cells.all.flatMap((at) => Array.from({ length: Math.min(rows ? at.rows : at.columns, 20_000) }, (_, i) => (rows ? at.row : at.column) + i));
}

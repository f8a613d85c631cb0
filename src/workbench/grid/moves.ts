/** Where a key leads from a cell. A merged cell is left as one cell; hidden rows and columns are passed over. */

import type { Address, Range, Sheet } from '../../model';
import type { Axis } from './axis';
import type { Geometry } from './geometry';

/** A selection: the cell it was begun at, and the cell it reaches to. */
export interface Selection {
  readonly anchor: Address;
  readonly head: Address;
  /** Chosen by headers: these columns or rows and nothing beside them, whatever is merged across their edges. */
  readonly lines?: 'columns' | 'rows' | 'all';
}

export type Direction = 'up' | 'down' | 'left' | 'right';

export function single(at: Address): Selection {
  return { anchor: at, head: at };
}

/** The rectangle of a selection, grown until it cuts through no merged cell; a title across the sheet does not make one column all of them. */
export function selectedRange(sheet: Sheet, { anchor, head, lines }: Selection): Range {
  let range: Range = {
    top: Math.min(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    bottom: Math.max(anchor.row, head.row),
    right: Math.max(anchor.column, head.column),
  };
  if (lines) return range;
  const isPoint = range.top === range.bottom && range.left === range.right;
  if (isPoint) return sheet.areaAt(anchor.row, anchor.column);
  for (let grown = true; grown; ) {
    grown = false;
    for (const merge of sheet.merges) {
      if (merge.top > range.bottom || merge.bottom < range.top || merge.left > range.right || merge.right < range.left) continue;
      const next = {
        top: Math.min(range.top, merge.top),
        left: Math.min(range.left, merge.left),
        bottom: Math.max(range.bottom, merge.bottom),
        right: Math.max(range.right, merge.right),
      };
      grown ||= next.top !== range.top || next.left !== range.left || next.bottom !== range.bottom || next.right !== range.right;
      range = next;
    }
  }
  return range;
}

export function step(sheet: Sheet, { rows, columns }: Geometry, from: Address, direction: Direction): Address {
  const area = sheet.areaAt(from.row, from.column);
  const clampRow = (row: number): number => Math.min(row, rows.count - 1);
  const clampColumn = (column: number): number => Math.min(column, columns.count - 1);
  switch (direction) {
    case 'up':
      return leave(rows.step(area.top, -1), area.top, (row) => ({ row, column: from.column }), from);
    case 'down':
      return leave(rows.step(clampRow(area.bottom), 1), clampRow(area.bottom), (row) => ({ row, column: from.column }), from);
    case 'left':
      return leave(columns.step(area.left, -1), area.left, (column) => ({ row: from.row, column }), from);
    case 'right':
      return leave(columns.step(clampColumn(area.right), 1), clampColumn(area.right), (column) => ({ row: from.row, column }), from);
  }
}

function leave(next: number, edge: number, make: (index: number) => Address, from: Address): Address {
  return next === edge ? from : make(next);
}

/** Ctrl+arrow: to the last filled cell before a gap, or over a gap to the next filled one, or to the edge. */
export function jump(sheet: Sheet, geometry: Geometry, from: Address, direction: Direction): Address {
  const filled = (at: Address): boolean => sheet.shown(at.row, at.column).text !== '';
  const beyond = (at: Address): boolean => (direction === 'down' && at.row > sheet.rowCount) || (direction === 'right' && at.column > sheet.columnCount);
  let at = step(sheet, geometry, from, direction);
  if (at === from) return from;
  const alongData = filled(from) && filled(at);
  for (;;) {
    if (!alongData && filled(at)) return at;
    const next = step(sheet, geometry, at, direction);
    if (next === at) return at;
    if (alongData && !filled(next)) return at;
    if (!alongData && beyond(next)) return edge(geometry, at, direction);
    at = next;
  }
}

function edge({ rows, columns }: Geometry, at: Address, direction: Direction): Address {
  return direction === 'down' ? { row: rows.visible(rows.count - 1), column: at.column } : { row: at.row, column: columns.visible(columns.count - 1) };
}

/** PageUp, PageDown: as many pixels further as the page shows. */
export function page({ rows }: Geometry, from: Address, pixels: number): Address {
  return { row: rows.at(rows.start(from.row) + pixels), column: from.column };
}

export function home({ columns }: Geometry, from: Address): Address {
  return { row: from.row, column: columns.visible(0) };
}

/** The last filled cell of the row. */
export function end(sheet: Sheet, from: Address): Address {
  for (let column = sheet.columnCount - 1; column > 0; column--) if (sheet.shown(from.row, column).text !== '') return { row: from.row, column };
  return { row: from.row, column: 0 };
}

export function lastCell(sheet: Sheet, { rows, columns }: Geometry): Address {
  return { row: visibleIn(rows, sheet.rowCount), column: visibleIn(columns, sheet.columnCount) };
}

function visibleIn(axis: Axis, count: number): number {
  return axis.visible(Math.max(0, count - 1));
}

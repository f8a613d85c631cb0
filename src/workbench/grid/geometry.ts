/**
 * Geometry: the two axes of a sheet at a zoom. A stored row height is kept as the file says, also when its text is taller; rows
 * without one grow with wrapped text, and merged cells never make a row grow, as in a spreadsheet.
 */

import { MAX_COLUMNS, MAX_ROWS, type CellLook, type Range, type Sheet, type SheetLook } from '../../model';
import { Axis } from './axis';
import { LINE_HEIGHT, lineCount } from './text-size';

export interface Geometry {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly zoom: number;
}

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const ROW_HEADER_WIDTH = 46;
export const COLUMN_HEADER_HEIGHT = 24;
export const DEFAULT_FONT_SIZE = 14.67;
/** Space between a cell's edge and its text, both sides together. */
export const PADDING = 6;

const DEFAULT_COLUMN_WIDTH = 72;
const DEFAULT_ROW_HEIGHT = 20;
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 4;
const LEAST_ROWS = 40;
const LEAST_COLUMNS = 14;
/** Excel's own highest row. */
export const HIGHEST_ROW = 546;
const NO_LOOK: CellLook = Object.freeze({});

export function lookAt(look: SheetLook | null, row: number, column: number): CellLook {
  return look ? look.cell(row, column) : NO_LOOK;
}

/** Sizes at zoom 1; kept apart from the zoom because measuring texts is the slow part. */
export interface Sizes {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Of a row that states none and holds nothing. */
  readonly usualHeight: number;
  row(index: number): number;
  column(index: number): number;
}

export function sizesOf(sheet: Sheet, look: SheetLook | null): Sizes {
  const width = look?.defaultColumnWidth || DEFAULT_COLUMN_WIDTH;
  const height = look?.defaultRowHeight || DEFAULT_ROW_HEIGHT;
  const column = (index: number): number => (sheet.hiddenColumns.has(index) ? 0 : (look?.columnWidths.get(index) ?? width));
  const grown = grownRows(sheet, look, column, height);
  return {
    rowCount: Math.min(MAX_ROWS, Math.max(LEAST_ROWS, sheet.rowCount + SPARE_ROWS)),
    columnCount: Math.min(MAX_COLUMNS, Math.max(LEAST_COLUMNS, sheet.columnCount + SPARE_COLUMNS)),
    usualHeight: height,
    column,
    row: (index) => (sheet.hiddenRows.has(index) ? 0 : (look?.rowHeights.get(index) ?? grown.get(index) ?? height)),
  };
}

function grownRows(sheet: Sheet, look: SheetLook | null, widthOf: (column: number) => number, height: number): ReadonlyMap<number, number> {
  const grown = new Map<number, number>();
  for (const [key, cell] of sheet.cells) {
    if (cell.text === '') continue;
    const row = Math.floor(key / MAX_COLUMNS);
    if (look?.rowHeights.has(row)) continue;
    const column = key % MAX_COLUMNS;
    const { font, wrap } = lookAt(look, row, column);
    const fontSize = font?.size ?? DEFAULT_FONT_SIZE;
    if (!wrap && fontSize * LINE_HEIGHT <= height) continue;
    if (sheet.mergeAt(row, column)) continue;
    const lines = wrap ? lineCount(cell.text, widthOf(column) - PADDING, fontSize) : 1;
    const needed = Math.min(HIGHEST_ROW, Math.ceil(lines * fontSize * LINE_HEIGHT + 2));
    if (needed > (grown.get(row) ?? height)) grown.set(row, needed);
  }
  return grown;
}

/** Browsers place nothing beyond some 16 million pixels; rows further down cannot be shown and are left out. */
const FURTHEST_PIXEL = 16_000_000;

export function geometryOf(sizes: Sizes, zoom: number): Geometry {
  const row = (index: number): number => Math.round(sizes.row(index) * zoom);
  let rowCount = 0;
  for (let pixels = 0; rowCount < sizes.rowCount && pixels < FURTHEST_PIXEL; rowCount++) pixels += row(rowCount);
  return {
    rows: new Axis(rowCount, row),
    columns: new Axis(sizes.columnCount, (index) => Math.round(sizes.column(index) * zoom)),
    zoom,
  };
}

export function rectangleOf({ rows, columns }: Geometry, area: Range): Rectangle {
  return {
    left: columns.start(area.left),
    top: rows.start(area.top),
    width: columns.span(area.left, area.right),
    height: rows.span(area.top, area.bottom),
  };
}

/** Sizes that show a column's or a row's texts whole: as a spreadsheet fits them, and a cell merged sideways counts for its row, since forms are made of such cells. */

import { MAX_COLUMNS, type Range, type Sheet, type SheetLook } from '../../model';
import { fontSizeOf } from './cell-style';
import { HIGHEST_ROW, lookAt, PADDING, type Sizes } from './geometry';
import type { Selection } from './moves';
import { LINE_HEIGHT, lineCount, textWidth } from './text-size';

export type Axis = 'columns' | 'rows';

/** A longer text is read in the strip or wrapped; a column of its length would push everything else out of sight. */
const WIDEST_FIT = 600;
/** Letters differ from font to font. */
const ROOM = 1.06;

/** Null where the column holds nothing that asks for a width. */
export function fittingWidth(sheet: Sheet, look: SheetLook | null, column: number): number | null {
  let widest = 0;
  for (const [key, { text }] of sheet.cells) {
    if (key % MAX_COLUMNS !== column || text === '') continue;
    const row = Math.floor(key / MAX_COLUMNS);
    const merge = sheet.mergeAt(row, column);
    if (merge && merge.left !== merge.right) continue;
    const own = lookAt(look, row, column);
    const lines = own.wrap ? text.split(/\r\n|\r|\n/) : [text.replace(/[\r\n]+/g, '')];
    const indent = (own.indent ?? 0) * fontSizeOf(own);
    for (const line of lines) widest = Math.max(widest, textWidth(line, fontSizeOf(own)) * ROOM + indent);
  }
  return widest === 0 ? null : Math.min(WIDEST_FIT, Math.ceil(widest + PADDING + 2));
}

/** That of an empty row where nothing in it needs more. */
export function fittingHeight(sheet: Sheet, look: SheetLook | null, sizes: Sizes, row: number): number {
  let highest = sizes.usualHeight;
  for (let column = 0; column < sheet.columnCount; column++) {
    const { text } = sheet.cell(row, column);
    const area: Range = sheet.areaAt(row, column);
    if (text === '' || area.top !== area.bottom || area.left !== column) continue;
    let width = -PADDING;
    for (let at = area.left; at <= area.right; at++) width += sizes.column(at);
    const own = lookAt(look, row, column);
    const lines = own.wrap ? lineCount(text, width, fontSizeOf(own)) : 1;
    highest = Math.max(highest, Math.ceil(lines * fontSizeOf(own) * LINE_HEIGHT + 2));
  }
  return Math.min(HIGHEST_ROW, highest);
}

/** The columns (rows) that take a new size together: all that were chosen by their headers where this is one of them, else this one. Hidden ones stay hidden. */
export function resizedTogether(sheet: Sheet, sizes: Sizes, { anchor, head, lines }: Selection, axis: Axis, index: number): readonly number[] {
  const [along, count, size] = axis === 'columns' ? (['column', sheet.columnCount, sizes.column] as const) : (['row', sheet.rowCount, sizes.row] as const);
  const [from, to] = [Math.min(anchor[along], head[along]), Math.max(anchor[along], head[along])];
  if ((lines !== axis && lines !== 'all') || index < from || index > to) return [index];
  const last = Math.max(index, Math.min(to, count - 1));
  return Array.from({ length: last - from + 1 }, (_, i) => from + i).filter((each) => size(each) > 0);
}

/** Merged areas of a sheet with more of them than Excel tells at once: asked for band by band and put together again. */

import { cellKey, formatRange, isSingleCell, type Cell, type Range } from '../../model';
import { askMerges } from './sheet-request';
import type { Trips } from './trips';

/** Rows asked about at once; a form has some forty merges in as many rows. */
const BAND = 96;
/** Bands asked about in one trip. */
const BANDS_PER_TRIP = 40;

export async function mergesByBands(trips: Trips, id: string, cells: ReadonlyMap<number, Cell>): Promise<readonly Range[]> {
  const used = await trips.read(async (context) => {
    const range = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(false).untrack();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    return range.isNullObject ? null : { top: range.rowIndex, left: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
  });
  if (!used) return [];
  const starts = Array.from({ length: Math.ceil(used.rows / BAND) }, (_, band) => used.top + band * BAND);
  const pieces: Range[] = [];
  for (let at = 0; at < starts.length; at += BANDS_PER_TRIP) {
    const bands = starts.slice(at, at + BANDS_PER_TRIP);
    const found = await trips.read(async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const takes = bands.map((start) => askMerges(sheet.getRangeByIndexes(start, used.left, Math.min(BAND, used.top + used.rows - start), used.columns).untrack()));
      await context.sync();
      return takes.map((take) => take());
    });
    for (const merges of found) {
      if (merges === null) throw new Error('这张表的合并单元格太多，读不出来。请把它拆成几张表后再检查。');
      pieces.push(...merges);
    }
  }
  return joined(pieces, starts, cells);
}

/**
 * A merge that crosses from one band to the next may come back whole twice or cut in two. Two pieces that meet at the border are one
 * merge when the lower one holds nothing: only the first cell of a merge can hold anything.
 */
export function joined(pieces: readonly Range[], starts: readonly number[], cells: ReadonlyMap<number, Cell>): readonly Range[] {
  const merges = new Map<string, Range>();
  const borders = new Set(starts);
  for (const piece of [...pieces].sort((a, b) => a.top - b.top || a.left - b.left || b.bottom - a.bottom)) {
    const upper = borders.has(piece.top) && !cells.has(cellKey(piece.top, piece.left)) ? [...merges.values()].find((merge) => merge.bottom >= piece.top - 1 && merge.top < piece.top && merge.left === piece.left && merge.right === piece.right) : undefined;
    if (upper) {
      merges.delete(formatRange(upper));
      const whole = { ...upper, bottom: Math.max(upper.bottom, piece.bottom) };
      merges.set(formatRange(whole), whole);
    } else merges.set(formatRange(piece), piece);
  }
  return [...merges.values()].filter((merge) => !isSingleCell(merge));
}

/** A sheet too large for one answer: contents first, in blocks of rows, then the printed text of only those columns that need it. */

import type { Block } from '../spreadsheet/cells';
import { blockOf } from './sheet-request';
import { failureOf, type Trips } from './trips';

/** Cells whose values, formulas and formats are asked for in one trip. */
export const CELLS_PER_TRIP = 24_000;

interface Extent {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

export async function readInBlocks(trips: Trips, id: string): Promise<readonly Block[]> {
  const used = await trips.read(async (context) => {
    const range = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true).untrack();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    return range.isNullObject ? null : { top: range.rowIndex, left: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
  });
  if (!used) return [];
  const blocks: Block[] = [];
  let height = Math.max(1, Math.floor(CELLS_PER_TRIP / used.columns));
  for (let row = 0; row < used.rows; ) {
    const rows = Math.min(height, used.rows - row);
    try {
      blocks.push(await readBlock(trips, id, { ...used, top: used.top + row, rows }));
      row += rows;
    } catch (error) {
      // Long texts make an answer large; one row at a time is the least that can be asked for.
      if (failureOf(error) !== 'too-large' || rows === 1) throw error;
      height = Math.max(1, Math.floor(rows / 2));
    }
  }
  return blocks;
}

async function readBlock(trips: Trips, id: string, { top, left, rows, columns }: Extent): Promise<Block> {
  const range = (context: Excel.RequestContext, first: number, count: number): Excel.Range => context.workbook.worksheets.getItem(id).getRangeByIndexes(top, first, rows, count).untrack();
  const plain = await trips.read(async (context) => {
    const block = range(context, left, columns);
    block.load('values,formulas,numberFormat');
    await context.sync();
    return blockOf(top, left, block, () => undefined);
  });
  const wanted = columnsToPrint(plain);
  if (!wanted) return plain;
  const text = await trips.read(async (context) => {
    const part = range(context, left + wanted.first, wanted.count);
    part.load('text');
    await context.sync();
    return part.text;
  });
  return { ...plain, texts: (row, column) => text[row]?.[column - wanted.first] };
}

/** From the first to the last column that holds something printed otherwise than it is stored. */
export function columnsToPrint({ values, formats }: Pick<Block, 'values' | 'formats'>): { readonly first: number; readonly count: number } | null {
  let [first, last] = [Number.POSITIVE_INFINITY, -1];
  values.forEach((line, r) =>
    line.forEach((value, c) => {
      const format = formats[r]?.[c] ?? 'General';
      const asStored = value === '' || (typeof value === 'string' ? format === 'General' || format === '@' : format === 'General' && Number.isInteger(value));
      if (!asStored) [first, last] = [Math.min(first, c), Math.max(last, c)];
    }),
  );
  return last < 0 ? null : { first, count: last - first + 1 };
}

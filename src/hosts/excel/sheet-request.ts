/** One sheet asked for in a batch: contents, merges, marks and protection are queued together and taken apart when the batch is back. */

import type { Range } from '../../model';
import type { Block, Scalar } from '../spreadsheet/cells';
import { askMarks, type FoundMarks } from './mark-scan';

/** Asked of the host once: whether it has what a version of its API brought. */
export type Offers = (version: string) => boolean;

export interface Protection {
  /** Cells may be locked, and the sheet refuses changes of those. */
  readonly on: boolean;
  readonly insertRows: boolean;
  readonly formatCells: boolean;
}

export interface RawSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly blocks: readonly Block[];
  /** Null where Excel did not tell: too old, or too many. */
  readonly merges: readonly Range[] | null;
  readonly marks: FoundMarks;
  readonly protection: Protection;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Excel gives up on more merged areas than this in one question. */
export const MOST_MERGES = 512;

/** Queues the sheet; the answer is null when the sheet is gone. `contents` false leaves out the cells, for sheets that are read in blocks. */
export function askSheet(context: Excel.RequestContext, id: string, offers: Offers, standing: readonly string[], contents = true, merges = true): () => RawSheet | null {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load('id,name,visibility');
  const { protection } = sheet;
  protection.load('protected,options');
  const takeBlock = contents ? askContents(sheet) : () => [];
  const takeMerges = merges && offers('1.13') ? askMerges(sheet.getUsedRangeOrNullObject(false).untrack()) : () => null;
  const takeMarks = askMarks(sheet, offers, standing);
  return () => {
    if (sheet.isNullObject) return null;
    return {
      id: sheet.id,
      name: sheet.name,
      hidden: sheet.visibility !== 'Visible',
      blocks: takeBlock(),
      merges: takeMerges(),
      marks: takeMarks(),
      protection: { on: protection.protected, insertRows: !protection.protected || protection.options.allowInsertRows === true, formatCells: !protection.protected || protection.options.allowFormatCells === true },
    };
  };
}

function askContents(sheet: Excel.Worksheet): () => readonly Block[] {
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load('rowIndex,columnIndex,values,formulas,numberFormat,text');
  return () => {
    if (used.isNullObject) return [];
    const text = used.text;
    return [blockOf(used.rowIndex, used.columnIndex, used, (row, column) => text[row]?.[column])];
  };
}

export function blockOf(top: number, left: number, range: Excel.Range, texts: Block['texts']): Block {
  return { top, left, values: range.values as Scalar[][], formulas: range.formulas as Scalar[][], formats: range.numberFormat as string[][], texts };
}

/** Null when the area holds more merges than one question may have. */
export function askMerges(area: Excel.Range): () => readonly Range[] | null {
  const merged = area.getMergedAreasOrNullObject().untrack();
  merged.load('areaCount,areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return () => {
    if (merged.isNullObject) return [];
    return merged.areaCount >= MOST_MERGES ? null : merged.areas.items.map(rangeOf);
  };
}

export function rangeOf(range: Excel.Range): Range {
  return { top: range.rowIndex, left: range.columnIndex, bottom: range.rowIndex + range.rowCount - 1, right: range.columnIndex + range.columnCount - 1 };
}

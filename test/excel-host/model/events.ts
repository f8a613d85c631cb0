/** What happens to a workbook, in the book's own words; the frame turns it into Excel's events. */

import type { Area } from './area';
import type { CellRecord } from './cell';
import type { Worksheet } from './worksheet';

export type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

export interface SheetChange {
  readonly kind: 'changed';
  readonly sheet: Worksheet;
  readonly changeType: ChangeType;
  readonly area: Area;
  readonly direction: 'None' | 'ShiftCellDown' | 'ShiftCellRight' | 'ShiftCellUp' | 'ShiftCellLeft';
  /** Only when a single cell was edited, as in Excel. */
  readonly detail: { readonly before: CellRecord; readonly after: CellRecord } | null;
}

export type BookEvent =
  | SheetChange
  | { readonly kind: 'formatted'; readonly sheet: Worksheet; readonly area: Area }
  | { readonly kind: 'selected'; readonly sheet: Worksheet; readonly address: string }
  | { readonly kind: 'activated' | 'deactivated' | 'added' | 'deleted' | 'calculated'; readonly sheet: Worksheet }
  | { readonly kind: 'moved'; readonly sheet: Worksheet; readonly from: number; readonly to: number }
  | { readonly kind: 'renamed'; readonly sheet: Worksheet; readonly from: string; readonly to: string }
  | { readonly kind: 'visibility'; readonly sheet: Worksheet; readonly from: string; readonly to: string };

/** Who does it: the add-in, the clerk at this computer, or a colleague in the same workbook. */
export type Actor = 'addin' | 'clerk' | 'colleague';

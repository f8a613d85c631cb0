/**
 * Edit: one change to a sheet, and the only way anything is written. All edits of one write speak of the sheet as it was
 * before the write; a host applies all of them or none.
 */

import type { Address, Range } from './address';

/**
 * How a text is stored. `typed`: as a number, percentage or date where the cell held one (or has such a format) and the
 * text still reads as one, otherwise as text. `text`, `number`: exactly so. `formula`: only for what the clerk herself
 * typed as a formula or an undo that brings one back; the text is without the leading `=`.
 */
export type StoredAs = 'typed' | 'text' | 'number' | 'formula';

export interface TextEdit {
  readonly kind: 'text';
  readonly sheet: string;
  /** A cell inside a merge stands for the merge. */
  readonly row: number;
  readonly column: number;
  /** The text (as printed) this edit expects to replace; the whole write is refused if the cell says something else. */
  readonly was: string;
  readonly text: string;
  readonly as?: StoredAs;
}

export interface RowInsert {
  readonly kind: 'row';
  readonly sheet: string;
  /** The new row comes right below this one. Several inserts after one row keep their order. */
  readonly after: number;
  /** `rowText` of that row. */
  readonly was: string;
  /** The row whose height, styles and merges inside the row are copied. */
  readonly lookOf: number;
  readonly cells: readonly { readonly column: number; readonly text: string; readonly as?: StoredAs }[];
  /** Merges that end at `after` and must take in the new row (a merged 一级指标 cell). Those it falls inside grow by themselves. */
  readonly extend: readonly Range[];
  /** Cells whose SUM or SUBTOTAL takes in the new row where its range ends at `after`, as they stand before the write. */
  readonly sums?: readonly Address[];
}

export type Edit = TextEdit | RowInsert;

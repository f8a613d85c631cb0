/** An immutable picture of one worksheet. Whoever holds a Sheet may trust that it never changes under him. */

import { MAX_COLUMNS, contains, isSingleCell, type Range } from './address';

export type CellKind = 'blank' | 'text' | 'number' | 'date' | 'boolean' | 'error';

export interface Cell {
  readonly kind: CellKind;
  /** As the sheet prints it: number format applied, rich text joined, error as `#DIV/0!`. */
  readonly text: string;
  /** number and date: the stored number (a date is a serial of the 1900 epoch, whatever epoch the file uses). */
  readonly value: string | number | boolean | null;
  /** Without the leading `=`. */
  readonly formula?: string;
  /** True when this formula has no result to be trusted: an edit outdated it and nobody could calculate the new one, or the file holds none. */
  readonly stale?: true;
}

export const BLANK: Cell = Object.freeze({ kind: 'blank', text: '', value: null });

export interface SheetContent {
  readonly id: string;
  readonly name: string;
  /** Hidden sheets are read and listed, but not checked unless asked for. */
  readonly hidden?: boolean;
  /** Keyed by {@link cellKey}; cells without text, value and formula may be left out. */
  readonly cells: ReadonlyMap<number, Cell>;
  readonly merges: readonly Range[];
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
}

export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/** Merges taller than this are kept in a short list instead of one index entry per row. */
const TALL_MERGE = 512;

export class Sheet implements SheetContent {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: ReadonlyMap<number, Cell>;
  readonly merges: readonly Range[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Smallest rectangle from A1 that holds every cell with content and every merge; 0 × 0 when empty. */
  readonly rowCount: number;
  readonly columnCount: number;
  private readonly mergesByRow: (Range[] | undefined)[] = [];
  private readonly tallMerges: Range[] = [];

  constructor(content: SheetContent) {
    this.id = content.id;
    this.name = content.name;
    this.hidden = content.hidden ?? false;
    this.cells = content.cells;
    this.merges = content.merges;
    this.hiddenRows = content.hiddenRows ?? new Set();
    this.hiddenColumns = content.hiddenColumns ?? new Set();
    let last = -1;
    let columns = 0;
    for (const key of content.cells.keys()) {
      const column = key % MAX_COLUMNS;
      if (column >= columns) columns = column + 1;
      if (key > last) last = key;
    }
    let rows = last < 0 ? 0 : Math.floor(last / MAX_COLUMNS) + 1;
    for (const merge of content.merges) {
      if (merge.bottom - merge.top >= TALL_MERGE) this.tallMerges.push(merge);
      else this.indexMerge(merge);
      if (this.cells.has(cellKey(merge.top, merge.left))) {
        rows = Math.max(rows, merge.bottom + 1);
        columns = Math.max(columns, merge.right + 1);
      }
    }
    this.rowCount = rows;
    this.columnCount = columns;
  }

  private indexMerge(merge: Range): void {
    for (let row = merge.top; row <= merge.bottom; row++) {
      const list = this.mergesByRow[row];
      if (list) list.push(merge);
      else this.mergesByRow[row] = [merge];
    }
  }

  /** The cell stored at this address (not the merge it lies in); a blank one where nothing is stored. */
  cell(row: number, column: number): Cell {
    return this.cells.get(cellKey(row, column)) ?? BLANK;
  }

  /** The merged area this address lies in, if any. */
  mergeAt(row: number, column: number): Range | undefined {
    const list = row >= 0 && row < this.mergesByRow.length ? this.mergesByRow[row] : undefined;
    if (list) for (const merge of list) if (column >= merge.left && column <= merge.right) return merge;
    if (this.tallMerges.length > 0) for (const merge of this.tallMerges) if (contains(merge, row, column)) return merge;
    return undefined;
  }

  /** The area that a reader sees as one cell: its merge, or itself. */
  areaAt(row: number, column: number): Range {
    return this.mergeAt(row, column) ?? { top: row, left: column, bottom: row, right: column };
  }

  /** What a reader sees at this address: the top-left cell of its merge, or the cell itself. */
  shown(row: number, column: number): Cell {
    const merge = this.mergeAt(row, column);
    return merge ? this.cell(merge.top, merge.left) : this.cell(row, column);
  }
}

/** The stored texts of a row, tab-separated and without trailing tabs: what a row insert expects to find before it. */
export function rowText(sheet: Sheet, row: number): string {
  const texts: string[] = [];
  for (let column = 0; column < sheet.columnCount; column++) texts.push(sheet.cell(row, column).text);
  return texts.join('\t').replace(/\t+$/, '');
}

export function isMerge(range: Range): boolean {
  return !isSingleCell(range);
}

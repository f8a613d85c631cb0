/** Worksheet: cells, merges, formats and protection of one sheet. Every change goes through here, is remembered for undo and is told to the book. */

import { COLUMNS, area, bounding, holds, intersection, isSingle, localAddress, type Area } from './area';
import { EMPTY, EMPTY_STYLE, cellIsBlankRecord, isUsed, hasContent, type CellRecord, type Scalar, type Style } from './cell';
import type { ConditionalFormat } from './conditional-format';
import { entered } from './entry';
import { accessDenied, invalidArgument } from './excel-error';
import type { Book } from './book';
import { printed } from './printed';

export interface SheetState {
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly tabColor: string;
  readonly cells: ReadonlyMap<number, CellRecord>;
  readonly merges: readonly Area[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly dataValidations: readonly { readonly area: Area; readonly rule: unknown }[];
  /** In points; only rows and columns that differ from the sheet's usual size. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly protection: { readonly password: string | null; readonly options: Readonly<Record<string, boolean | string>> } | null;
  readonly standardWidth: number;
  readonly standardHeight: number;
  readonly showGridlines: boolean;
  /** Page layout as the add-in set it. */
  readonly pageLayout: Readonly<Record<string, unknown>>;
  readonly frozen: Area | null;
}

export const NEW_SHEET: Omit<SheetState, 'name'> = {
  visibility: 'Visible', tabColor: '', cells: new Map(), merges: [], conditionalFormats: [], dataValidations: [], rowHeights: new Map(), columnWidths: new Map(),
  hiddenRows: new Set(), hiddenColumns: new Set(), protection: null, standardWidth: 48, standardHeight: 14.25, showGridlines: true, pageLayout: {}, frozen: null,
};

/** Points per character of the usual font. */
const POINTS_PER_CHARACTER = 5.25;

export const keyOf = (row: number, column: number): number => row * COLUMNS + column;

let nextId = 1;

export class Worksheet {
  readonly id: string;
  /** Areas held from outside that move with the cells: kept references and ranges of events. */
  readonly followers = new Set<{ areas: readonly Area[] | null }>();
  private cellsOwner: object | null = null;
  private extents = new Map<boolean, Area | null>();

  constructor(
    readonly book: Book,
    private current: SheetState,
  ) {
    this.id = `{00000000-0001-0000-${(nextId++).toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;
  }

  get state(): SheetState {
    return this.current;
  }

  get name(): string {
    return this.current.name;
  }

  get position(): number {
    return this.book.sheets.indexOf(this);
  }

  /** Changes the state; the picture before is remembered for undo. */
  change(part: Partial<SheetState>): void {
    this.book.remember(this);
    this.extents.clear();
    this.current = { ...this.current, ...part };
  }

  /** Back to a remembered picture. */
  restore(state: SheetState): void {
    this.current = state;
    this.extents.clear();
    this.cellsOwner = null;
  }

  cell(row: number, column: number): CellRecord {
    return this.current.cells.get(keyOf(row, column)) ?? EMPTY;
  }

  setCell(row: number, column: number, cell: CellRecord): void {
    const cells = this.ownCells();
    this.extents.clear();
    if (cellIsBlankRecord(cell)) cells.delete(keyOf(row, column));
    else cells.set(keyOf(row, column), cell);
  }

  /** The cell map of this step: a copy, made once, that may be changed. */
  private ownCells(): Map<number, CellRecord> {
    this.book.remember(this);
    if (this.cellsOwner !== this.book.step) {
      this.current = { ...this.current, cells: new Map(this.current.cells) };
      this.cellsOwner = this.book.step;
    }
    return this.current.cells as Map<number, CellRecord>;
  }

  mergeAt(row: number, column: number): Area | undefined {
    return this.current.merges.find((merge) => holds(merge, row, column));
  }

  /** Covered by a merge, and not its first cell: nothing can be stored there. */
  isCovered(row: number, column: number): boolean {
    const merge = this.mergeAt(row, column);
    return merge !== undefined && (merge.row !== row || merge.column !== column);
  }

  /** The smallest area around everything used; null on an empty sheet. Formats count unless only values are asked for. */
  used(valuesOnly = false): Area | null {
    const known = this.extents.get(valuesOnly);
    if (known !== undefined) return known;
    const extent = this.extent(valuesOnly);
    this.extents.set(valuesOnly, extent);
    return extent;
  }

  private extent(valuesOnly: boolean): Area | null {
    const areas: Area[] = [];
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [key, cell] of this.current.cells) {
      if (valuesOnly ? !hasContent(cell) : !isUsed(cell)) continue;
      const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
      [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
    }
    if (bottom >= 0) areas.push(area(top, left, bottom - top + 1, right - left + 1));
    if (!valuesOnly) areas.push(...this.current.merges);
    return areas.length === 0 ? null : bounding(areas);
  }

  rowHeight(row: number): number {
    return this.current.hiddenRows.has(row) ? 0 : (this.current.rowHeights.get(row) ?? this.current.standardHeight);
  }

  columnWidth(column: number): number {
    return this.current.hiddenColumns.has(column) ? 0 : (this.current.columnWidths.get(column) ?? this.current.standardWidth);
  }

  text(row: number, column: number): string {
    const cell = this.cell(row, column);
    if (typeof cell.value !== 'number') return printed(cell, Infinity);
    const merge = this.mergeAt(row, column) ?? area(row, column);
    let width = 0;
    for (let c = 0; c < merge.columns; c++) width += this.columnWidth(merge.column + c);
    return printed(cell, width / POINTS_PER_CHARACTER);
  }

  /** Refuses with AccessDenied where workbook or sheet do not let these cells be written. */
  demandWritable(areas: readonly Area[]): void {
    if (this.book.readOnly) throw accessDenied();
    if (!this.current.protection) return;
    for (const a of areas) {
      if (a.rows * a.columns > 10_000) throw accessDenied();
      for (let r = 0; r < a.rows; r++) for (let c = 0; c < a.columns; c++) if (this.cell(a.row + r, a.column + c).style.locked !== false) throw accessDenied();
    }
  }

  /** Refuses unless the sheet's structure and formats may be changed. */
  demandUnprotected(): void {
    if (this.book.readOnly || this.current.protection) throw accessDenied();
  }

  /** Puts entries into cells as if typed; null leaves a cell alone. One entry for all, or one per cell. */
  enter(at: Area, entries: readonly (readonly (Scalar | null)[])[]): void {
    this.writeEach(at, entries, (cell, entry) => this.book.withResult(this, entered(cell, entry)));
  }

  setNumberFormats(at: Area, formats: readonly (readonly (Scalar | null)[])[]): void {
    this.demandWritable([at]);
    this.eachOf(at, formats, (row, column, code) => this.setCell(row, column, { ...this.cell(row, column), numberFormat: code === '' ? 'General' : String(code) }));
    this.book.emit({ kind: 'formatted', sheet: this, area: at });
  }

  private writeEach(at: Area, entries: readonly (readonly (Scalar | null)[])[], next: (cell: CellRecord, entry: Scalar) => CellRecord): void {
    this.demandWritable([at]);
    const before = isSingle(at) ? this.cell(at.row, at.column) : null;
    let count = 0;
    this.eachOf(at, entries, (row, column, entry) => {
      if (this.isCovered(row, column)) return;
      this.setCell(row, column, next(this.cell(row, column), entry));
      count += 1;
    });
    if (count > 0) this.book.emit({ kind: 'changed', sheet: this, changeType: 'RangeEdited', area: at, direction: 'None', detail: before ? { before, after: this.cell(at.row, at.column) } : null });
  }

  private eachOf(at: Area, grid: readonly (readonly (Scalar | null)[])[], visit: (row: number, column: number, entry: Scalar) => void): void {
    const single = grid.length === 1 && grid[0]?.length === 1;
    if (!single && (grid.length !== at.rows || grid.some((row) => row.length !== at.columns))) {
      throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
    }
    const part = single && at.rows * at.columns > 1_000_000 ? (intersection(at, this.used() ?? area(0, 0)) ?? area(at.row, at.column)) : at;
    for (let r = 0; r < part.rows; r++) {
      for (let c = 0; c < part.columns; c++) {
        const entry = single ? grid[0]![0]! : grid[r]![c]!;
        if (entry !== null) visit(part.row + r, part.column + c, entry);
      }
    }
  }

  /** Changes the look of every cell; whole rows and columns are changed where they are used. */
  restyle(areas: readonly Area[], next: (style: Style, row: number, column: number, within: Area) => Style): void {
    this.demandUnprotected();
    for (const at of areas) {
      const part = at.rows * at.columns > 1_000_000 ? intersection(at, this.used() ?? area(0, 0)) : at;
      if (!part) continue;
      for (let r = 0; r < part.rows; r++) {
        for (let c = 0; c < part.columns; c++) {
          const [row, column] = [part.row + r, part.column + c];
          const cell = this.cell(row, column);
          const style = next(cell.style, row, column, at);
          this.setCell(row, column, { ...cell, style: Object.keys(style).length === 0 ? EMPTY_STYLE : style });
        }
      }
      this.book.emit({ kind: 'formatted', sheet: this, area: at });
    }
  }

  setConditionalFormats(formats: readonly ConditionalFormat[]): void {
    const touched = [...formats, ...this.current.conditionalFormats].flatMap(({ areas }) => areas);
    this.change({ conditionalFormats: formats });
    if (this.book.tellsMarks && touched.length > 0) this.book.emit({ kind: 'formatted', sheet: this, area: bounding(touched) });
  }

  /** For messages of failed tests. */
  describe(at: Area): string {
    return `${this.name}!${localAddress(at)}`;
  }
}

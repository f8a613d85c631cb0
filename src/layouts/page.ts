/** Page: a sheet as a reader's eye takes it in — rows of printed cells, each with its text normalised exactly once. */

import { labelKey, type Cell, type Range, type Sheet } from '../model';
import { isLevelHeader } from './header-words';
import { meaningOf, type Meaning } from './labels';

/** One printed cell that is not blank, or a formula whose result is awaited; a merged area is one item. */
export interface Item {
  readonly row: number;
  readonly column: number;
  readonly area: Range;
  readonly cell: Cell;
  readonly text: string;
  /** The text as labels are compared; empty for texts too long to be a label. */
  readonly key: string;
  /** What the text means as a printed label; null when it is none. */
  readonly meaning: Meaning | null;
  /** Its place among the items of the page in reading order; {@link Page} alone gives it. */
  index: number;
}

/** No printed label is longer. */
const LONGEST_LABEL = 60;
const NOTHING: readonly Item[] = [];
const COLUMNS = 16_384;

/** It is made for one reading and kept by nobody: what is read keeps none of it alive. */
export class Page {
  readonly sheet: Sheet;
  /** Rows with at least one item, ascending. */
  readonly rows: readonly number[];
  private readonly size: number;
  private readonly byRow: (Item[] | undefined)[] = [];
  private readonly levelRows = new Set<number>();

  constructor(sheet: Sheet) {
    this.sheet = sheet;
    const rows: number[] = [];
    const line: Item[] = [];
    let [current, width, size, last, ordered] = [-1, 0, 0, -1, true];
    for (const [place, cell] of sheet.cells) {
      const { text } = cell;
      // A formula without a result prints nothing yet and is an answer all the same.
      if (text === '' && !cell.stale) continue;
      const column = place % COLUMNS;
      const row = (place - column) / COLUMNS;
      const merge = sheet.mergeAt(row, column);
      if (merge && (merge.top !== row || merge.left !== column)) continue;
      const short = text.length <= LONGEST_LABEL;
      const key = short ? labelKey(text) : '';
      if (key === '' && !cell.stale && (short || !hasInk(text))) continue;
      if (place < last) ordered = false;
      last = place;
      if (row !== current) {
        this.put(current, line, width, rows);
        current = row;
        width = 0;
      }
      if (isLevelHeader(key)) this.levelRows.add(row);
      const area = merge ?? { top: row, left: column, bottom: row, right: column };
      line[width++] = { row, column, area, cell, text, key, meaning: meaningOf(key), index: size++ };
    }
    this.put(current, line, width, rows);
    this.rows = rows;
    this.size = size;
    if (!ordered) this.arrange(rows);
  }

  /** Keeps the first `width` items as those of the row: in a list of just this length, for there are many rows. */
  private put(row: number, line: readonly Item[], width: number, rows: number[]): void {
    if (width === 0) return;
    const before = row < this.byRow.length ? this.byRow[row] : undefined;
    if (before) {
      for (let i = 0; i < width; i++) before.push(line[i]!);
    } else {
      this.byRow[row] = line.slice(0, width);
      rows.push(row);
    }
  }

  /** Cells come from top to bottom and from left to right but for those written later. */
  private arrange(rows: number[]): void {
    rows.sort((a, b) => a - b);
    let index = 0;
    for (const row of rows) {
      const items = this.byRow[row]!.sort((a, b) => a.column - b.column);
      for (const item of items) item.index = index++;
    }
  }

  /** Whether 一级指标, 二级指标 or 三级指标 stands in this row. */
  hasLevels(row: number): boolean {
    return this.levelRows.has(row);
  }

  at(row: number): readonly Item[] {
    return row >= 0 && row < this.byRow.length ? this.byRow[row] ?? NOTHING : NOTHING;
  }

  /** Index of the first item in this row or below it. */
  indexFrom(row: number): number {
    const { rows } = this;
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rows[middle]! < row) low = middle + 1;
      else high = middle;
    }
    if (low < rows.length) return this.byRow[rows[low]!]![0]!.index;
    return this.size;
  }
}

/** Which items of some rows something was already made of. */
export class Used {
  private readonly first: number;
  /** One bit for each item: a typed array of this size would cost more to make than all the marks. */
  private readonly marks: number[];

  /** `end`: the last row. */
  constructor(page: Page, top: number, end: number) {
    this.first = page.indexFrom(top);
    this.marks = new Array<number>(((page.indexFrom(end + 1) - this.first) >> 5) + 1).fill(0);
  }

  add(item: Item): void {
    const at = item.index - this.first;
    if (at >> 5 < this.marks.length) this.marks[at >> 5]! |= 1 << (at & 31);
  }

  has(item: Item): boolean {
    const at = item.index - this.first;
    return at >> 5 < this.marks.length && (this.marks[at >> 5]! & (1 << (at & 31))) !== 0;
  }
}

/** True when a text prints anything: not only white space and invisible characters. A Chinese character or a digit in front is enough. */
export function hasInk(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first >= 0x4e00 && first <= 0x9fff) || (first > 0x20 && first < 0x7f) || INK.test(text);
}

const INK = /[^\s\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF\u00AD]/;

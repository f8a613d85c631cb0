/** Cells of one table row: what stands in a column, shared along a merge, filled down where the clerk left it blank. */

import type { Field, Range } from '../model';
import { printedLabel } from './fields';
import type { Item, Page, Used } from './page';
import { ROLES, everyRole, type ByRole, type ColumnRole, type Span } from './table-header';

/** Names of columns whose header is not printed. */
export const NAMES: Readonly<Record<ColumnRole, string>> = {
  level1: '一级指标', level2: '二级指标', level3: '三级指标', value: '指标值', operator: '符号', unit: '计量单位', weight: '分值', description: '绩效指标描述', basis: '指标值确定依据',
};

export interface RowCell {
  readonly item: Item | null;
  readonly area: Range;
  /** The item stands in this row itself, not in a merge that began above. */
  readonly own: boolean;
}

/** A column of a table, as its cells are read. */
export interface Column {
  readonly span: Span;
  /** What its header prints, or what it is called where none is printed. */
  readonly label: string;
  /** The field last read of a cell that more than one row or column shows: a merged cell goes on in the next row. */
  last: Field | null;
}

export interface TableCell extends RowCell {
  readonly column: Column;
}

type Filled<Cell extends RowCell> = { -readonly [part in keyof Cell]: Cell[part] };

/** What a column shows in a row; rows above `floor` do not count. */
export function cellIn(page: Page, items: readonly Item[], row: number, span: Span, floor: number): RowCell {
  const cell: Filled<RowCell> = { item: null, area: NOWHERE, own: false };
  fill(cell, page, items, row, span, floor);
  return cell;
}

const NOWHERE: Range = { top: 0, left: 0, bottom: 0, right: 0 };

function fill(cell: Filled<RowCell>, page: Page, items: readonly Item[], row: number, span: Span, floor: number): void {
  cell.own = false;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.column > span.right) break;
    if (item.column < span.left) continue;
    cell.item = item;
    cell.area = item.area;
    cell.own = true;
    return;
  }
  const merge = page.sheet.mergeAt(row, span.left);
  cell.area = merge ?? { top: row, left: span.left, bottom: row, right: span.left };
  const isAbove = merge && merge.top < row && merge.top >= floor && merge.left >= span.left;
  cell.item = isAbove ? page.at(merge.top).find((item) => item.column === merge.left) ?? null : null;
}

/** The cells of one table, row after row: they are filled anew for every row, and nobody keeps one. */
export class RowCells {
  readonly cells: Readonly<ByRole<TableCell>>;
  private readonly page: Page;
  private readonly floor: number;
  private readonly columns: readonly Filled<TableCell>[];

  constructor(page: Page, spans: Readonly<ByRole<Span>>, floor: number) {
    this.page = page;
    this.floor = floor;
    const cells = everyRole<Filled<TableCell>>();
    const columns: Filled<TableCell>[] = [];
    for (const role of ROLES) {
      const span = spans[role];
      if (!span) continue;
      const label = span.item ? printedLabel(span.item.text) : NAMES[role];
      columns.push((cells[role] = { item: null, area: NOWHERE, own: false, column: { span, label, last: null } }));
    }
    this.cells = cells;
    this.columns = columns;
  }

  /** The cells of this row; what they show is marked as used. */
  read(row: number, items: readonly Item[], used: Used): Readonly<ByRole<TableCell>> {
    const { columns, page, floor } = this;
    for (let i = 0; i < columns.length; i++) {
      const cell = columns[i]!;
      fill(cell, page, items, row, cell.column.span, floor);
      if (cell.item) used.add(cell.item);
    }
    return this.cells;
  }
}

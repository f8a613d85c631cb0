/** Cells of one table row: what stands in a column, shared along a merge, filled down where the clerk left it blank. */

import type { Range } from '../model';
import type { Item, Page, Used } from './page';
import { everyRole, type ByRole, type ColumnRole, type Span } from './table-header';

export interface RowCell {
  readonly item: Item | null;
  readonly area: Range;
  /** The item stands in this row itself, not in a merge that began above. */
  readonly own: boolean;
}

type Filled = { -readonly [part in keyof RowCell]: RowCell[part] };

/** What a column shows in a row; rows above `floor` do not count. */
export function cellIn(page: Page, items: readonly Item[], row: number, span: Span, floor: number): RowCell {
  const cell: Filled = { item: null, area: NOWHERE, own: false };
  fill(cell, page, items, row, span, floor);
  return cell;
}

const NOWHERE: Range = { top: 0, left: 0, bottom: 0, right: 0 };

function fill(cell: Filled, page: Page, items: readonly Item[], row: number, span: Span, floor: number): void {
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
  readonly cells: Readonly<ByRole<RowCell>>;
  private readonly page: Page;
  private readonly floor: number;
  private readonly columns: readonly { readonly span: Span; readonly cell: Filled }[];

  constructor(page: Page, spans: Readonly<ByRole<Span>>, floor: number) {
    this.page = page;
    this.floor = floor;
    const cells = everyRole<Filled>();
    const columns: { span: Span; cell: Filled }[] = [];
    for (const role of Object.keys(spans) as ColumnRole[]) {
      const span = spans[role];
      if (span) columns.push({ span, cell: (cells[role] = { item: null, area: NOWHERE, own: false }) });
    }
    this.cells = cells;
    this.columns = columns;
  }

  /** The cells of this row; what they show is marked as used. */
  read(row: number, items: readonly Item[], used: Used): Readonly<ByRole<RowCell>> {
    const { columns, page, floor } = this;
    for (let i = 0; i < columns.length; i++) {
      const { span, cell } = columns[i]!;
      fill(cell, page, items, row, span, floor);
      if (cell.item) used.add(cell.item);
    }
    return this.cells;
  }
}

/** Reads the rows of an indicator table below its header, over page breaks and blank rows, up to where the table ends. */

import type { Field, Indicator, IndicatorTable } from '../model';
import { isLevelHeader, roleOf } from './header-words';
import { itemField } from './fields';
import { Used, type Item, type Page } from './page';
import { isPageNumber, yearLine } from './printed-rows';
import { CellReader, cellIn, type RowCell } from './table-cells';
import type { ByRole, Header, Span, TableColumns } from './table-header';
import { endsTable, groupWeightsOf, isIndicator, mergeWithin, sameColumns } from './table-rows';

export interface TableReading {
  readonly annual: IndicatorTable;
  readonly midTerm: IndicatorTable | null;
  /** Last row that belongs to the table, unused printed rows included. */
  readonly bottom: number;
  readonly used: Used;
}

/** Blank rows after which nothing belongs to the table any more. */
const LARGEST_GAP = 12;

/** `title`: the form's title, which a page break may repeat between its rows. */
export function readTable(page: Page, headers: readonly Header[], end: number, title: string): TableReading {
  const used = new Used(page, headers[0]!.top, end);
  const first = headers[0]!.scope;
  const second = first === null ? -1 : headers.findIndex((header) => header.scope !== null && header.scope !== first);
  if (second < 0) return new TableReader(page, headers, end, title, used).read();
  // The table of the whole term above, the year's below it (or the other way round), each with its own header.
  const upper = new TableReader(page, headers.slice(0, second), headers[second]!.top - 1, title, used).read();
  const lower = new TableReader(page, headers.slice(second), end, title, used).read();
  const [annual, midTerm] = headers[second]!.scope === 'annual' ? [lower, upper] : [upper, lower];
  return { annual: annual.annual, midTerm: { ...midTerm.annual, scope: 'mid-term' }, bottom: lower.bottom, used };
}

type Levels = { level1: Field | null; level2: Field | null };

class TableReader {
  private readonly page: Page;
  private readonly headers: readonly Header[];
  private readonly end: number;
  private readonly title: string;
  private readonly used: Used;
  private readonly rows: Indicator[][];
  private readonly above: Levels[];
  private readers: CellReader[];
  private header: Header;
  private bottom: number;

  constructor(page: Page, headers: readonly Header[], end: number, title: string, used: Used) {
    this.page = page;
    this.headers = headers;
    this.end = end;
    this.title = title;
    this.used = used;
    this.header = headers[0]!;
    this.readers = this.header.tables.map((columns) => new CellReader(page, columns));
    this.rows = this.header.tables.map(() => []);
    this.above = this.header.tables.map(() => ({ level1: null, level2: null }));
    this.bottom = this.header.bottom;
    this.begin(this.header);
  }

  read(): TableReading {
    const last = Math.min(this.end, this.page.rows[this.page.rows.length - 1]!);
    let gap = 0;
    for (let row = this.header.bottom + 1; row <= last && gap <= LARGEST_GAP; row++) {
      const repeated = this.headers.length > 1 ? this.headers.find((header) => header.top === row && header !== this.headers[0]) : undefined;
      if (repeated) {
        this.begin(repeated);
        row = repeated.bottom;
        gap = 0;
        continue;
      }
      const items = this.page.at(row);
      if (items.length === 0) {
        gap += 1;
        continue;
      }
      if (this.isPassage(row, items)) {
        for (const item of items) this.used.add(item);
        gap = 0;
        continue;
      }
      if (endsTable(this.header, items, gap)) break;
      this.readRow(row, items);
      this.bottom = Math.max(this.bottom, row);
      gap = 0;
    }
    this.takeUnusedRows(last);
    return this.reading();
  }

  private begin(header: Header): void {
    for (const item of header.items) this.used.add(item);
    // A repeated header with the same columns goes on with the same fields; other columns are read anew.
    const isOther = header !== this.header && header.tables.length === this.header.tables.length && !header.tables.every((table, i) => sameColumns(table, this.header.tables[i]!));
    if (isOther) {
      this.header = header;
      this.readers = header.tables.map((columns) => new CellReader(this.page, columns));
    }
    this.bottom = Math.max(this.bottom, header.bottom);
    for (const item of this.page.at(header.top)) if (item.column < header.left && roleOf(item.key) !== null) this.used.add(item);
  }

  /** Rows between indicators that say nothing: page numbers, a repeated title, year line, header or group label. */
  private isPassage(row: number, items: readonly Item[]): boolean {
    if (isPageNumber(items) && !this.isInValue(items[0]!)) return true;
    if (items.every((item) => isLevelHeader(item.key))) return true;
    if (items.length === 1 && (items[0]!.key === this.title || yearLine(items[0]!.key) !== null || /^\(?(?:接上|续)[表页]?\)?$/.test(items[0]!.key))) return true;
    if (items.length > 2) return false;
    const later = this.headers.some((header) => header.top > row && header.top <= row + 4);
    if (later && items[0]!.column <= this.header.left) return true;
    return items.length === 1 && items[0]!.column < this.header.left && items[0]!.meaning === 'indicatorGroup';
  }

  private isInValue(item: Item): boolean {
    return this.header.tables.some(({ spans }) => spans.value !== null && item.column >= spans.value.left && item.column <= spans.value.right);
  }

  private readRow(row: number, items: readonly Item[]): void {
    const { tables, left } = this.header;
    let shared: Field | null = null;
    for (let i = 0; i < tables.length; i++) {
      const { spans } = tables[i]!;
      const cells = this.cellsOf(spans, row, items);
      const level1: Field = cells.level1 ? this.level(i, 'level1', cells.level1, null) : shared ?? this.noLevel1(i, cells);
      if (i === 0) shared = level1;
      const level2 = cells.level2 ? this.level(i, 'level2', cells.level2, level1) : this.noLevel1(i, cells);
      this.above[i] = { level1, level2 };
      if (isIndicator(cells)) this.rows[i]!.push(this.indicator(i, row, cells, level1, level2));
    }
    for (const item of items) {
      if (item.column >= left) break;
      if (item.meaning === 'indicatorGroup') this.used.add(item);
    }
  }

  private cellsOf(spans: Readonly<ByRole<Span>>, row: number, items: readonly Item[]): ByRole<RowCell> {
    return {
      level1: this.cellAt(spans.level1, row, items),
      level2: this.cellAt(spans.level2, row, items),
      level3: this.cellAt(spans.level3, row, items),
      value: this.cellAt(spans.value, row, items),
      operator: this.cellAt(spans.operator, row, items),
      unit: this.cellAt(spans.unit, row, items),
      weight: this.cellAt(spans.weight, row, items),
      description: this.cellAt(spans.description, row, items),
      basis: this.cellAt(spans.basis, row, items),
    };
  }

  private cellAt(span: Span | null, row: number, items: readonly Item[]): RowCell | null {
    if (!span) return null;
    const cell = cellIn(this.page, items, row, span, this.header.bottom + 1);
    if (cell.item) this.used.add(cell.item);
    return cell;
  }

  /** 一级 and 二级: printed, shared along a merge, or taken from above; a new 一级 takes no 二级 from above. */
  private level(i: number, role: 'level1' | 'level2', cell: RowCell, group: Field | null): Field {
    const reader = this.readers[i]!;
    if (cell.item) return reader.text(role, cell);
    const above = this.above[i]!;
    const before = above[role];
    const isNewGroup = group !== null && above.level1 !== null && above.level1.text !== group.text;
    return before && before.state !== 'blank' && !isNewGroup ? reader.inherited(before, cell) : reader.text(role, cell);
  }

  private noLevel1(i: number, cells: ByRole<RowCell>): Field {
    return this.readers[i]!.absent('level1', (cells.level2 ?? cells.level3)!.area);
  }

  private indicator(i: number, row: number, cells: ByRole<RowCell>, level1: Field, level2: Field): Indicator {
    const reader = this.readers[i]!;
    const name = cells.level3!;
    const value = cells.value ?? { item: null, area: name.area, own: false };
    return {
      row, level1, level2,
      level3: reader.text('level3', name),
      value: reader.value(value, cells.operator, cells.unit),
      operatorCell: cells.operator ? reader.text('operator', cells.operator) : null,
      unitCell: cells.unit ? reader.text('unit', cells.unit) : null,
      description: cells.description ? reader.text('description', cells.description) : null,
      basis: cells.basis ? reader.text('basis', cells.basis) : null,
      weight: cells.weight ? reader.weight(cells.weight) : null,
    };
  }

  /** Printed rows left blank at the end are told by their merged cells. */
  private takeUnusedRows(last: number): void {
    const { sheet } = this.page;
    const name = this.header.tables[0]!.spans.level3!;
    const limit = Math.min(this.end, Math.max(last, sheet.rowCount - 1) + 200);
    for (let row = this.bottom + 1; row <= limit && this.page.at(row).length === 0; row++) {
      const merge = mergeWithin(sheet, row, Math.max(0, this.header.left - 1), this.header.right);
      if (!merge) break;
      if (merge.left <= this.header.left && merge.right >= name.left) break;
      this.bottom = row;
    }
  }

  private reading(): TableReading {
    const tables = this.header.tables.map((columns, i) => this.tableOf(columns, this.rows[i]!));
    const annualAt = tables.length < 2 ? 0 : Math.max(0, tables.findIndex((table) => table.scope === 'annual'));
    const midTerm = tables.find((table, i) => i !== annualAt && table.scope === 'mid-term') ?? null;
    return { annual: tables[annualAt]!, midTerm, bottom: this.bottom, used: this.used };
  }

  private tableOf(columns: TableColumns, rows: readonly Indicator[]): IndicatorTable {
    const { spans } = columns;
    return {
      header: itemField(this.page.sheet, columns.item),
      scope: columns.scope ?? 'annual',
      hasWeights: spans.weight !== null,
      hasUnitColumn: spans.unit !== null,
      valuesArePercent: columns.valuesArePercent,
      rows,
      groupWeights: groupWeightsOf(rows),
    };
  }
}

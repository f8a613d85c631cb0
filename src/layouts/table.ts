/** Reads the rows of an indicator table below its header, over page breaks and blank rows, up to where the table ends. */

import type { IndicatorTable } from '../model';
import { isLevelHeader, roleOf } from './header-words';
import { IndicatorRows } from './indicator-rows';
import { Used, type Item, type Page } from './page';
import { isPageNumber, yearLine } from './printed-rows';
import type { Header } from './table-header';
import { endsTable, mergeWithin, sameColumns } from './table-rows';

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

class TableReader {
  private readonly page: Page;
  private readonly headers: readonly Header[];
  private readonly end: number;
  private readonly title: string;
  private readonly used: Used;
  /** One table, or two side by side. */
  private readonly tables: readonly IndicatorRows[];
  private header: Header;
  private bottom: number;

  constructor(page: Page, headers: readonly Header[], end: number, title: string, used: Used) {
    const header = headers[0]!;
    this.page = page;
    this.headers = headers;
    this.end = end;
    this.title = title;
    this.used = used;
    this.header = header;
    this.tables = header.tables.map((columns) => new IndicatorRows(page, columns, header.bottom + 1, used));
    this.bottom = header.bottom;
    this.begin(header);
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
      header.tables.forEach((columns, i) => this.tables[i]!.goOnWith(columns, header.bottom + 1));
    }
    this.bottom = Math.max(this.bottom, header.bottom);
    for (const item of this.page.at(header.top)) if (item.column < header.left && roleOf(item.key) !== null) this.used.add(item);
  }

  /** Rows between indicators that say nothing: page numbers, a repeated title, year line, header or group label. */
  private isPassage(row: number, items: readonly Item[]): boolean {
    if (isPageNumber(items) && !this.isInValue(items[0]!)) return true;
    if (this.page.hasLevels(row) && items.every((item) => isLevelHeader(item.key))) return true;
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
    const { left } = this.header;
    const { tables } = this;
    for (let i = 0; i < tables.length; i++) tables[i]!.read(row, items, i === 0 ? null : tables[0]!);
    for (let i = 0; i < items.length && items[i]!.column < left; i++) if (items[i]!.meaning === 'indicatorGroup') this.used.add(items[i]!);
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
    const tables = this.tables.map((table) => table.table());
    const annualAt = tables.length < 2 ? 0 : Math.max(0, tables.findIndex((table) => table.scope === 'annual'));
    const midTerm = tables.find((table, i) => i !== annualAt && table.scope === 'mid-term') ?? null;
    return { annual: tables[annualAt]!, midTerm, bottom: this.bottom, used: this.used };
  }
}

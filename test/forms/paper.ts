/** Paper: a form under construction in logical rows and columns; settling it on a sheet adds offset, spacers and merges. */

import { cellKey, Sheet, type Cell, type CellKind, type Range } from '../../src/model';
import type { Typed } from '../../src/rules/example';

export type Ink = 'title' | 'subtitle' | 'label' | 'text' | 'amount' | 'date' | 'percent' | 'note' | 'paragraph';

export interface Put {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly cell: Cell;
  readonly ink: Ink;
}

export interface DrawnSheet {
  readonly sheet: Sheet;
  /** Ink of every drawn area by {@link cellKey} of its top-left cell. */
  readonly ink: ReadonlyMap<number, Ink>;
}

export interface Setting {
  readonly sheetName: string;
  readonly offset: { readonly row: number; readonly column: number };
  /** Blank rows or columns that stand before the logical row or column of this number. */
  readonly spacerRows: readonly number[];
  readonly spacerColumns: readonly number[];
  /** False: every area is its first cell only. */
  readonly merged: boolean;
}

export class Paper {
  readonly puts: Put[] = [];

  put(row: number, column: number, columns: number, cell: Cell, ink: Ink, rows = 1): void {
    this.puts.push({ row, column, rows, columns, cell, ink });
  }

  get bottom(): number {
    return this.puts.reduce((last, put) => Math.max(last, put.row + put.rows), 0);
  }

  settle(setting: Setting): DrawnSheet {
    const cells = new Map<number, Cell>();
    const ink = new Map<number, Ink>();
    const merges: Range[] = [];
    const rowAt = placer(setting.offset.row, setting.spacerRows);
    const columnAt = placer(setting.offset.column, setting.spacerColumns);
    for (const put of this.puts) {
      const area: Range = {
        top: rowAt(put.row),
        left: columnAt(put.column),
        bottom: rowAt(put.row + put.rows - 1),
        right: columnAt(put.column + put.columns - 1),
      };
      const key = cellKey(area.top, area.left);
      if (put.cell.kind !== 'blank') cells.set(key, put.cell);
      ink.set(key, put.ink);
      const several = area.top !== area.bottom || area.left !== area.right;
      if (several && (setting.merged || put.ink === 'title')) merges.push(area);
    }
    return { sheet: new Sheet({ id: setting.sheetName, name: setting.sheetName, cells, merges }), ink };
  }
}

function placer(offset: number, spacers: readonly number[]): (n: number) => number {
  return (n) => n + offset + spacers.filter((before) => before <= n && before > 0).length;
}

/** What was typed, as text. */
export function textCell(text: string): Cell {
  return text === '' ? { kind: 'blank', text: '', value: null } : { kind: 'text', text, value: text };
}

/** A number becomes a numeric cell printed `#,##0.00`; anything else, or a number after `'`, stays text. */
export function amountCell(typed: Typed, asText = false): Cell {
  if (typeof typed !== 'string') return formulaCell(typed);
  if (typed.startsWith("'")) return textCell(typed.slice(1));
  if (asText || !/^-?\d[\d,]*(\.\d+)?$/.test(typed)) return textCell(typed);
  const value = Number(typed.replace(/,/g, ''));
  return { kind: 'number', text: printedAmount(value), value };
}

export function printedAmount(value: number): string {
  const [whole, fraction] = Math.abs(value).toFixed(2).split('.');
  return `${value < 0 ? '-' : ''}${whole!.replace(/\B(?=(\d{3})+$)/g, ',')}.${fraction}`;
}

export function formulaCell(typed: Exclude<Typed, string>): Cell {
  const kind: CellKind = typeof typed.value === 'number' ? 'number' : 'text';
  return { kind, text: typed.shows, value: typed.value, formula: typed.formula };
}

/** Typed text without its leading `'`; a formula as a formula cell. */
export function typedCell(typed: Typed): Cell {
  return typeof typed === 'string' ? textCell(typed.replace(/^'/, '')) : formulaCell(typed);
}

export type DateStyle = 'text' | 'serial' | 'slash' | 'dot' | 'chinese' | 'compact';

/** `2026-01-01` in one of the ways clerks write it; other texts stay as they are. */
export function dateCell(typed: Typed, style: DateStyle): Cell {
  if (typeof typed !== 'string') return formulaCell(typed);
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed);
  if (!found) return textCell(typed.replace(/^'/, ''));
  const [, year, month, day] = found;
  switch (style) {
    case 'serial': {
      const serial = Math.round((Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / 86_400_000);
      return { kind: 'date', text: typed, value: serial };
    }
    case 'slash': return textCell(`${year}/${Number(month)}/${Number(day)}`);
    case 'dot': return textCell(`${year}.${Number(month)}.${Number(day)}`);
    case 'chinese': return textCell(`${year}年${Number(month)}月${Number(day)}日`);
    case 'compact': return textCell(`${year}${month}${day}`);
    default: return textCell(typed);
  }
}

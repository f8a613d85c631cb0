/** Printed: how a cell of the memory workbook prints numbers, guessed once from what it printed first. */

import { type Cell, type FormatKind, type Stored } from '../../model';

export interface Printed {
  readonly kind: FormatKind;
  readonly decimals: number | null;
  readonly grouped: boolean;
  readonly chinese: boolean;
}

export function printedLike(cell: Cell): Printed | null {
  const decimals = /\.(\d+)/.exec(cell.text)?.[1]?.length ?? 0;
  const like = { decimals, grouped: cell.text.includes(','), chinese: cell.text.includes('年') };
  if (cell.kind === 'date') return { kind: 'date', ...like };
  if (cell.kind !== 'number') return null;
  if (cell.text.endsWith('%')) return { kind: 'percent', ...like };
  return cell.text === String(cell.value) ? null : { kind: 'number', ...like };
}

/** How a number format prints; null for General and texts. */
export function printedAs(format: string | undefined): Printed | null {
  if (format === undefined || format === '@') return null;
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const kind: FormatKind = /[ymd]/i.test(format) ? 'date' : format.includes('%') ? 'percent' : 'number';
  return { kind, decimals, grouped: format.includes(','), chinese: format.includes('年') };
}

function print(value: number, printed: Printed | undefined): string {
  if (!printed) return String(value);
  if (printed.kind === 'date') return printDate(value, printed.chinese);
  if (printed.kind === 'percent') return `${(value * 100).toFixed(printed.decimals ?? 0)}%`;
  const fixed = printed.decimals === null ? String(value) : value.toFixed(printed.decimals);
  return printed.grouped ? fixed.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : fixed;
}

function printDate(serial: number, chinese: boolean): string {
  const date = new Date((serial - 25_569) * 86_400_000);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return chinese ? `${year}年${month}月${day}日` : date.toISOString().slice(0, 10);
}

/** The cell a written value becomes; undefined for a blank one. A formula waits for a result nobody calculates here. */
export function cellOf(stored: Stored, printed: Printed | undefined): Cell | undefined {
  if (stored.kind === 'blank') return undefined;
  if (stored.kind === 'text') return { kind: 'text', text: stored.text, value: stored.text };
  if (stored.kind === 'formula') return { kind: 'blank', text: '', value: null, formula: stored.formula, stale: true };
  return { kind: printed?.kind === 'date' ? 'date' : 'number', text: print(stored.value, printed), value: stored.value };
}


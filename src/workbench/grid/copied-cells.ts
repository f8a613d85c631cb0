/**
 * Cells copied inside the page. Other programs get their printed texts; here a number keeps all digits it stores, a text stays a
 * text, and a formula moves along.
 */

import { shiftReferences } from '../../hosts/file';
import type { Address, Cell, Range, Sheet } from '../../model';
import type { Block } from './clipboard';
import { isFormula, unrounded } from './typed';

/** The first cells of a range row by row; null for what a merge covers. A range that is one merged cell is that cell alone. Nothing beyond what the sheet holds. */
export function cellsOf(sheet: Sheet, range: Range): readonly (readonly (Address | null)[])[] {
  const one = sheet.areaAt(range.top, range.left);
  if (one.bottom >= range.bottom && one.right >= range.right) return [[{ row: one.top, column: one.left }]];
  const bottom = Math.min(range.bottom, Math.max(sheet.rowCount - 1, range.top));
  const right = Math.min(range.right, Math.max(sheet.columnCount - 1, range.left));
  return Array.from({ length: bottom - range.top + 1 }, (_, i) =>
    Array.from({ length: right - range.left + 1 }, (__, j) => {
      const at = { row: range.top + i, column: range.left + j };
      const area = sheet.mergeAt(at.row, at.column);
      return !area || (area.top === at.row && area.left === at.column) ? at : null;
    }),
  );
}

/** What one would type to have the same in another cell: `into` is where a formula moves to, null keeps its references. */
export function asTyped(sheet: Sheet, from: Address, into: Address | null): string {
  const { top, left } = sheet.areaAt(from.row, from.column);
  const cell = sheet.cell(top, left);
  if (cell.formula === undefined) return valueAsTyped(cell);
  const formula = `=${into ? shiftReferences(cell.formula, into.row - top, into.column - left) : cell.formula}`;
  // `=53*10000` names no cell: typed, it would be kept as a text.
  return isFormula(formula) ? formula : valueAsTyped(cell);
}

function valueAsTyped(cell: Cell): string {
  return cell.kind === 'text' && cell.text !== '' ? `'${cell.text}` : unrounded(cell);
}

/** The cells as they were when they were copied; a sheet never changes. */
export interface Copied {
  /** Written beside the text, so that a paste knows whether the clipboard still holds these cells. */
  readonly token: string;
  /** Which opening of a file they come from: formulas mean nothing in another. */
  readonly file: number;
  readonly sheet: Sheet;
  readonly range: Range;
  /** What is cut moves, and its formulas go on reading the same cells. */
  readonly cut: boolean;
}

export function copiedBlock({ sheet, range, cut, file }: Copied, intoFile: number): Block {
  const cells = cellsOf(sheet, range);
  const typed = (from: Address, into: Address): string => (file === intoFile ? asTyped(sheet, from, cut ? null : into) : valueAsTyped(sheet.cell(from.row, from.column)));
  return {
    rows: cells.length,
    columns: cells[0]!.length,
    typedAt: (row, column, into) => {
      const from = cells[row]?.[column];
      return from ? typed(from, into) : undefined;
    },
  };
}

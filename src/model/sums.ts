/** Sums that take a new row in: a spreadsheet lets a range grow only when a row falls inside it, not when one joins it at its end. */

import { plannedInserts } from './acceptable';
import type { Address, Range } from './address';
import type { Edit } from './edit';
import { formulaAfterInsert, readFormula, sameSheet } from './formula';
import type { Sheet } from './sheet';

/** A range that is an argument of SUM or SUBTOTAL by itself. */
export interface Summed {
  /** Characters [start, end) of the formula, sheet name included. */
  readonly start: number;
  readonly end: number;
  readonly range: Range;
}

const OPENED = /(?:^|[^\p{L}\p{N}_.])(?:SUM\s*\(|SUBTOTAL\s*\(\s*\d+\s*,)(?:[^()"']*,)?\s*$/iu;
const CLOSED = /^\s*[,)]/;
const CORNERS = /^(?:.*!)?\$?[A-Za-z]+\$?\d+:\$?[A-Za-z]+\$?\d+$/;

/** Ranges of the sheet `home` that a formula on it adds up; whole columns, single cells and what is calculated first are none. */
export function summedRanges(formula: string, home: string): readonly Summed[] {
  if (!/SUM|SUBTOTAL/i.test(formula)) return [];
  return readFormula(formula).references.flatMap(({ start, end, sheet, beyond, range }) => {
    const isOwn = !beyond && (sheet === null || sameSheet(sheet, home)) && CORNERS.test(formula.slice(start, end));
    return isOwn && OPENED.test(formula.slice(0, start)) && CLOSED.test(formula.slice(end)) ? [{ start, end, range }] : [];
  });
}

/** The formula with one row more in every summed range that ends at `after`. */
export function withRowSummed(formula: string, home: string, after: number): string {
  let grown = formula;
  for (const { start, end, range } of [...summedRanges(formula, home)].reverse()) {
    if (range.bottom !== after) continue;
    const [from, to] = grown.slice(start, end).split(/:(?=[^:]*$)/) as [string, string];
    const row = (text: string): number => Number(/\d+$/.exec(text)![0]);
    const more = (text: string): string => text.replace(/\d+$/, (digits) => String(Number(digits) + 1));
    // F18:F8 is typed from the bottom up.
    grown = grown.slice(0, start) + (row(from) > row(to) ? `${more(from)}:${to}` : `${from}:${more(to)}`) + grown.slice(end);
  }
  return grown;
}

export interface SumAfter extends Address {
  /** Where the cell stands when all rows are in. */
  readonly rowAfter: number;
  /** What it says then, without the leading `=`. */
  readonly formula: string;
}

/** The sums named by the inserts of a sheet that no spreadsheet extends by itself; `sheet` as it was before the write. What is typed over sums nothing any more. */
export function sumsAfter(sheet: Sheet, edits: readonly Edit[]): readonly SumAfter[] {
  const own = edits.filter((edit) => edit.sheet === sheet.name);
  const plans = plannedInserts(own);
  const named = new Map(plans.flatMap(({ edit }) => (edit.sums ?? []).map((at) => [`${at.row},${at.column}`, at] as const)));
  return [...named.values()].flatMap(({ row, column }): SumAfter[] => {
    const before = sheet.cell(row, column).formula;
    if (before === undefined || own.some((edit) => edit.kind === 'text' && isAt(sheet, edit, row, column))) return [];
    let [formula, moved, rowAfter] = [before, before, row];
    for (const { edit } of plans) {
      const insertion = { sheet: sheet.name, after: edit.after };
      formula = formulaAfterInsert(formula, sheet.name, insertion);
      moved = formulaAfterInsert(moved, sheet.name, insertion);
      if (edit.sums?.some((at) => at.row === row && at.column === column)) formula = withRowSummed(formula, sheet.name, edit.after);
      if (rowAfter > edit.after) rowAfter++;
    }
    return formula === moved ? [] : [{ row, column, rowAfter, formula }];
  });
}

function isAt(sheet: Sheet, edit: Address, row: number, column: number): boolean {
  const { top, left } = sheet.areaAt(edit.row, edit.column);
  return top === row && left === column;
}

/** Formulas follow the cells they look at: references move with inserted and deleted cells and with renamed sheets. */

import { COLUMNS, ROWS, columnLetters, columnNumber, parseLocal, quotedName, type Area } from './area';
import { shifted, type Shift } from './shift';

const SHEET = String.raw`(?:'(?:[^']|'')+'|[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const REFERENCE = new RegExp(String.raw`"(?:[^"]|"")*"|(${SHEET})?(${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w(.!])`, 'g');

/** Calls back for every reference outside quoted texts; the answer replaces it. */
function withReferences(formula: string, replace: (sheet: string | null, reference: string, whole: string) => string): string {
  return formula.replace(REFERENCE, (whole: string, sheet: string | undefined, reference: string | undefined, at: number) => {
    if (reference === undefined) return whole;
    if (/[\w.\u0080-\uffff]/.test(formula[at - 1] ?? '')) return whole;
    return replace(sheet === undefined ? null : plainSheet(sheet), reference, whole);
  });
}

function plainSheet(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The formula of a cell on sheet `home` after cells of `sheet` shifted. */
export function shiftedFormula(formula: string, home: string, sheet: string, shift: Shift): string {
  return withReferences(formula, (named, reference, whole) => {
    if (!same(named ?? home, sheet)) return whole;
    const old = parseLocal(reference);
    if (!old) return whole;
    const next = shifted(old, shift);
    const prefix = named === null ? '' : `${quotedName(named)}!`;
    return next ? prefix + written(next, reference) : `${prefix}#REF!`;
  });
}

/** The formula copied so far down and right: relative references follow. */
export function copiedFormula(formula: string, down: number, right: number): string {
  return withReferences(formula, (_, reference, whole) => {
    const prefix = whole.slice(0, whole.length - reference.length);
    let broken = false;
    const moved = reference.replace(/(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})/g, (_all, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
      const column = columnNumber(letters) + (fixedColumn ? 0 : right);
      const row = Number(digits) + (fixedRow ? 0 : down);
      if (column < 0 || column >= COLUMNS || row < 1 || row > ROWS) broken = true;
      return `${fixedColumn}${columnLetters(Math.max(0, column))}${fixedRow}${row}`;
    });
    return broken ? `${prefix}#REF!` : prefix + moved;
  });
}

/** The formula after a sheet got another name. */
export function renamedFormula(formula: string, from: string, to: string): string {
  return withReferences(formula, (named, reference, whole) => (named !== null && same(named, from) ? `${quotedName(to)}!${reference}` : whole));
}

/** After a sheet was deleted. */
export function orphanedFormula(formula: string, gone: string): string {
  return withReferences(formula, (named, _, whole) => (named !== null && same(named, gone) ? '#REF!' : whole));
}

/** Written like the old reference: with the same dollars. */
function written(next: Area, old: string): string {
  const dollars = old.split(':').map((part) => ({ column: part.startsWith('$'), row: /.\$/.test(part) || /^\$\d/.test(part) }));
  const first = dollars[0]!;
  const last = dollars[1] ?? first;
  const mark = (fixed: boolean, text: string | number): string => `${fixed ? '$' : ''}${text}`;
  if (/^\$?[A-Za-z]+:/.test(old)) return `${mark(first.column, columnLetters(next.column))}:${mark(last.column, columnLetters(next.column + next.columns - 1))}`;
  if (/^\$?\d+:/.test(old)) return `${mark(first.row, next.row + 1)}:${mark(last.row, next.row + next.rows)}`;
  const from = `${mark(first.column, columnLetters(next.column))}${mark(first.row, next.row + 1)}`;
  if (!old.includes(':')) return from;
  return `${from}:${mark(last.column, columnLetters(next.column + next.columns - 1))}${mark(last.row, next.row + next.rows)}`;
}

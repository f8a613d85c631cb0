/** Moves the relative references of a formula, as copying it to another cell would; texts, quoted sheet names and `$` parts stay. */

import { MAX_COLUMNS, MAX_ROWS, columnName, parseAddress } from '../../model';

const REFERENCE = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})/;
const ROWS = /^(\$?)([0-9]{1,7}):(\$?)([0-9]{1,7})/;

/** References pushed over the edge of the sheet become `#REF!`. */
export function shiftReferences(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  let out = '';
  let at = 0;
  while (at < formula.length) {
    const next = formula[at]!;
    if (next === '"' || next === "'") {
      const end = closing(formula, at, next);
      out += formula.slice(at, end);
      at = end;
    } else if (next === '[') {
      const end = bracketEnd(formula, at);
      out += formula.slice(at, end);
      at = end;
    } else if (isWord(next)) {
      const end = wordEnd(formula, at);
      out += shiftWord(formula, at, end, rows, columns, (used) => (at = used));
    } else {
      out += next;
      at++;
    }
  }
  return out;
}

function closing(formula: string, from: number, quote: string): number {
  let at = from + 1;
  while (at < formula.length) {
    if (formula[at] === quote) {
      if (formula[at + 1] !== quote) return at + 1;
      at++;
    }
    at++;
  }
  return at;
}

/** Structured references and workbook numbers in brackets name no cell. */
function bracketEnd(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    if (formula[at] === '[') depth++;
    else if (formula[at] === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}_$.\\]/u.test(character);
}

function wordEnd(formula: string, from: number): number {
  let at = from;
  while (at < formula.length && isWord(formula[at]!)) at++;
  return at;
}

/** A whole word that is a reference; function names, sheet names before `!`, names and numbers are left alone. */
function shiftWord(formula: string, start: number, end: number, rows: number, columns: number, use: (end: number) => void): string {
  const rest = formula.slice(start, end + 9);
  const wide = COLUMNS.exec(rest) ?? ROWS.exec(rest);
  if (wide && !isWord(formula[start + wide[0].length] ?? '') && formula[start + wide[0].length] !== '!') {
    use(start + wide[0].length);
    const move = /[0-9]$/.test(wide[0]) ? moveRow : moveColumn;
    const from = move(wide[1]!, wide[2]!, rows, columns);
    const to = move(wide[3]!, wide[4]!, rows, columns);
    return from === null || to === null ? '#REF!' : `${from}:${to}`;
  }
  use(end);
  const word = formula.slice(start, end);
  const cell = REFERENCE.exec(word);
  const after = formula[end];
  if (!cell || cell[0].length !== word.length || after === '(' || after === '!' || !parseAddress(word)) return word;
  const column = moveColumn(cell[1]!, cell[2]!, rows, columns);
  const row = moveRow(cell[3]!, cell[4]!, rows, columns);
  return column === null || row === null ? '#REF!' : column + row;
}

function moveColumn(fixed: string, letters: string, _rows: number, columns: number): string | null {
  let column = -1;
  for (const letter of letters.toUpperCase()) column = (column + 1) * 26 + letter.charCodeAt(0) - 65;
  if (fixed === '$') return fixed + letters;
  const moved = column + columns;
  return moved < 0 || moved >= MAX_COLUMNS ? null : columnName(moved);
}

function moveRow(fixed: string, digits: string, rows: number, _columns: number): string | null {
  if (fixed === '$') return fixed + digits;
  const moved = Number(digits) + rows;
  return moved < 1 || moved > MAX_ROWS ? null : String(moved);
}

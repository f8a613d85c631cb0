/** Moves the relative references of a formula, as copying it to another cell would; texts, names and `$` parts stay. */

import { MAX_COLUMNS, MAX_ROWS, columnName, readFormula } from '../../model';

/** References pushed over the edge of the sheet become `#REF!`. */
export function shiftReferences(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  let out = '';
  let from = 0;
  for (const { start, end, range } of readFormula(formula).references) {
    // What only looks like an address names no cell.
    if (range.top < 0) continue;
    const text = formula.slice(start, end);
    const sheet = text.slice(0, text.lastIndexOf('!') + 1);
    const ends = text.slice(sheet.length).split(':').map((cell) => moved(cell, rows, columns));
    out += formula.slice(from, start) + (ends.includes(null) ? '#REF!' : sheet + ends.join(':'));
    from = end;
  }
  return out + formula.slice(from);
}

/** `B$5`, `B` or `5` moved; null when it leaves the sheet. */
function moved(cell: string, rows: number, columns: number): string | null {
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(cell) ?? [];
  // `$5` in `$5:$9` reads as a fixed column without letters.
  const column = letters === '' ? '' : fixedColumn === '$' ? letters : movedColumn(letters, columns);
  const row = digits === '' ? '' : fixedRow === '$' || (letters === '' && fixedColumn === '$') ? digits : movedRow(Number(digits) + rows);
  return column === null || row === null ? null : fixedColumn + column + fixedRow + row;
}

function movedColumn(letters: string, columns: number): string | null {
  let column = -1;
  for (const letter of letters.toUpperCase()) column = (column + 1) * 26 + letter.charCodeAt(0) - 65;
  return column + columns < 0 || column + columns >= MAX_COLUMNS ? null : columnName(column + columns);
}

function movedRow(row: number): string | null {
  return row < 1 || row > MAX_ROWS ? null : String(row);
}

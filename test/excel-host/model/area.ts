/** Area: a rectangle of one sheet, rows and columns from 0, and how Excel writes it. */

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

export function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

export function isInside(a: Area): boolean {
  return a.row >= 0 && a.column >= 0 && a.rows > 0 && a.columns > 0 && a.row + a.rows <= ROWS && a.column + a.columns <= COLUMNS;
}

export function isSingle(a: Area): boolean {
  return a.rows === 1 && a.columns === 1;
}

export function holds(a: Area, row: number, column: number): boolean {
  return row >= a.row && row < a.row + a.rows && column >= a.column && column < a.column + a.columns;
}

export function covers(outer: Area, inner: Area): boolean {
  return holds(outer, inner.row, inner.column) && holds(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1);
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? area(row, column, rows, columns) : null;
}

/** The smallest rectangle around all of them; at least one is needed. */
export function bounding(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((a) => a.row));
  const column = Math.min(...areas.map((a) => a.column));
  return area(row, column, Math.max(...areas.map((a) => a.row + a.rows)) - row, Math.max(...areas.map((a) => a.column + a.columns)) - column);
}

/** What is left of `a` without `b`: up to four rectangles. */
export function without(a: Area, b: Area): Area[] {
  const cut = intersection(a, b);
  if (!cut) return [a];
  const rest: Area[] = [];
  if (cut.row > a.row) rest.push(area(a.row, a.column, cut.row - a.row, a.columns));
  const below = cut.row + cut.rows;
  if (below < a.row + a.rows) rest.push(area(below, a.column, a.row + a.rows - below, a.columns));
  if (cut.column > a.column) rest.push(area(cut.row, a.column, cut.rows, cut.column - a.column));
  const right = cut.column + cut.columns;
  if (right < a.column + a.columns) rest.push(area(cut.row, right, cut.rows, a.column + a.columns - right));
  return rest;
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

export function columnNumber(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

/** `B2`, `A1:C3`, `A:C`, `4:5`; whole sheet `1:1048576`. */
export function localAddress(a: Area): string {
  if (a.columns === COLUMNS) return `${a.row + 1}:${a.row + a.rows}`;
  if (a.rows === ROWS) return `${columnLetters(a.column)}:${columnLetters(a.column + a.columns - 1)}`;
  const first = `${columnLetters(a.column)}${a.row + 1}`;
  return isSingle(a) ? first : `${first}:${columnLetters(a.column + a.columns - 1)}${a.row + a.rows}`;
}

/** A sheet name as formulas write it: quoted unless it is a plain word. */
export function quotedName(name: string): string {
  const plain = /^[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*$/.test(name) && !/[（）《》、，。：；“”‘’\u3000]/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Splits `'Sheet 1'!A1` into name and the rest; no name, null. */
export function splitSheet(address: string): { readonly sheet: string | null; readonly rest: string } {
  const found = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(address);
  return found ? { sheet: (found[1] ?? found[2] ?? '').replace(/''/g, "'"), rest: found[3] ?? '' } : { sheet: null, rest: address };
}

/** Reads an address without sheet name; null when it is none. */
export function parseLocal(text: string): Area | null {
  const plain = text.replace(/\$/g, '').trim();
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(plain);
  if (cells) {
    const from = [Number(cells[2]) - 1, columnNumber(cells[1]!)] as const;
    const to = cells[3] === undefined ? from : ([Number(cells[4]) - 1, columnNumber(cells[3])] as const);
    return checked(area(Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.abs(from[0] - to[0]) + 1, Math.abs(from[1] - to[1]) + 1));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (columns) {
    const [a, b] = [columnNumber(columns[1]!), columnNumber(columns[2]!)];
    return checked(area(0, Math.min(a, b), ROWS, Math.abs(a - b) + 1));
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  if (rows) {
    const [a, b] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    return checked(area(Math.min(a, b), 0, Math.abs(a - b) + 1, COLUMNS));
  }
  return null;
}

function checked(a: Area): Area | null {
  return isInside(a) ? a : null;
}

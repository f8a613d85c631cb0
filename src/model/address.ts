/** Where something stands on a sheet: rows and columns count from 0, and print as Excel prints them (`B5`). */

export interface Address {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both ends included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const DOLLAR = 36;

export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

export function formatAddress(address: Address): string {
  return columnName(address.column) + (address.row + 1);
}

/** `B5`, `$B$5` → address; null when the text is no address inside a sheet. */
export function parseAddress(text: string): Address | null {
  return addressIn(text, 0, text.length);
}

/** The address that is all of this piece of a text. */
function addressIn(text: string, from: number, to: number): Address | null {
  let at = text.charCodeAt(from) === DOLLAR ? from + 1 : from;
  let column = 0;
  const letters = at;
  for (let code = text.charCodeAt(at) & ~32; code >= 65 && code <= 90; code = text.charCodeAt(++at) & ~32) column = column * 26 + code - 64;
  if (at === letters || at > letters + 3) return null;
  if (text.charCodeAt(at) === DOLLAR) at++;
  let row = 0;
  const digits = at;
  for (let code = text.charCodeAt(at); code >= 48 && code <= 57; code = text.charCodeAt(++at)) row = row * 10 + code - 48;
  if (at === digits || at > digits + 7 || at !== to) return null;
  return row >= 1 && row <= MAX_ROWS && column <= MAX_COLUMNS ? { row: row - 1, column: column - 1 } : null;
}

export function formatRange(range: Range): string {
  const first = formatAddress({ row: range.top, column: range.left });
  return isSingleCell(range) ? first : `${first}:${formatAddress({ row: range.bottom, column: range.right })}`;
}

/** `A1:F24` or `B5` → range, corners in any order; null when unreadable. */
export function parseRange(text: string): Range | null {
  return rangeIn(text, 0, text.length);
}

/** The range that is all of this piece of a text. */
export function rangeIn(text: string, from: number, to: number): Range | null {
  const colon = text.indexOf(':', from);
  if (colon < 0 || colon >= to) {
    const only = addressIn(text, from, to);
    return only && { top: only.row, left: only.column, bottom: only.row, right: only.column };
  }
  const second = text.indexOf(':', colon + 1);
  const a = addressIn(text, from, colon);
  const b = addressIn(text, colon + 1, second < 0 || second > to ? to : second);
  if (!a || !b) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

export function isSingleCell(range: Range): boolean {
  return range.top === range.bottom && range.left === range.right;
}

export function contains(range: Range, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

export function overlaps(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function topLeft(range: Range): Address {
  return { row: range.top, column: range.left };
}

/** SheetMap: where the rows, cells and formulas of one worksheet stand in its XML text. */

import { parseAddress } from '../../model';
import { CLOSE, END, OPEN, XmlScanner } from './xml';

export interface FormulaSpot {
  readonly start: number;
  readonly end: number;
  /** Where its text begins and ends; equal for an empty element. */
  readonly textStart: number;
  readonly textEnd: number;
  readonly text: string;
  readonly type: 'normal' | 'shared' | 'array' | 'dataTable';
  readonly shared: string | undefined;
  readonly ref: string | undefined;
}

export interface CellSpot {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly openEnd: number;
  end: number;
  readonly style: number | undefined;
  formula: FormulaSpot | undefined;
}

export interface RowSpot {
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  end: number;
  readonly empty: boolean;
  /** Style of its cells that are not stored. */
  readonly style: number | undefined;
  readonly cells: CellSpot[];
}

export interface SheetMap {
  readonly xml: string;
  /** `x:` or nothing. */
  readonly prefix: string;
  /** The sheetData element; its text part begins at `dataOpenEnd`. */
  readonly dataStart: number;
  readonly dataOpenEnd: number;
  readonly dataEnd: number;
  readonly dataEmpty: boolean;
  /** In the order of the file. */
  readonly rows: readonly RowSpot[];
  readonly columns: readonly { readonly min: number; readonly max: number; readonly style: number }[];
  /** What a protected sheet lets one do all the same. */
  readonly protection: { readonly insertRows: boolean; readonly mayResize: { readonly columns: boolean; readonly rows: boolean } } | null;
}

/** Throws UnreadableFile when the XML is damaged. */
export function mapSheet(xml: string): SheetMap {
  const scanner = new XmlScanner(xml);
  const rows: RowSpot[] = [];
  const columns: { min: number; max: number; style: number }[] = [];
  let prefix = '';
  let protection: SheetMap['protection'] = null;
  const data = { dataStart: -1, dataOpenEnd: -1, dataEnd: -1, dataEmpty: false };
  for (let event = scanner.next(); event !== END; event = scanner.next()) {
    if (event !== OPEN) continue;
    if (scanner.depth === 1) prefix = prefixAt(xml, scanner.tagStart);
    else if (scanner.depth === 2 && scanner.name === 'sheetData') Object.assign(data, mapRows(scanner, rows));
    else if (scanner.name === 'sheetProtection' && isTrue(scanner.attribute('sheet'))) {
      const open = (what: string): boolean => isFalse(scanner.attribute(what));
      protection = { insertRows: open('insertRows'), mayResize: { columns: open('formatColumns'), rows: open('formatRows') } };
    }
    else if (scanner.name === 'col' && scanner.attribute('style')) {
      columns.push({ min: Number(scanner.attribute('min')) - 1, max: Number(scanner.attribute('max')) - 1, style: Number(scanner.attribute('style')) });
    }
  }
  return { xml, prefix, ...data, rows, columns, protection };
}

function prefixAt(xml: string, tagStart: number): string {
  return /^<([\w.-]+:)?/.exec(xml.slice(tagStart, tagStart + 64))?.[1] ?? '';
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

export function isFalse(value: string | undefined): boolean {
  return value === '0' || value === 'false' || value === 'off';
}

function mapRows(scanner: XmlScanner, rows: RowSpot[]): { dataStart: number; dataOpenEnd: number; dataEnd: number; dataEmpty: boolean } {
  const place = { dataStart: scanner.tagStart, dataOpenEnd: scanner.position, dataEmpty: scanner.empty };
  let next = 0;
  for (let event = scanner.next(); !(event === CLOSE && scanner.name === 'sheetData'); event = scanner.next()) {
    if (event !== OPEN || scanner.name !== 'row') continue;
    const number = Number(scanner.attribute('r') ?? next + 1);
    const styled = isTrue(scanner.attribute('customFormat')) ? scanner.attribute('s') : undefined;
    const spot: RowSpot = { row: number - 1, start: scanner.tagStart, openEnd: scanner.position, end: scanner.position, empty: scanner.empty, style: styled === undefined ? undefined : Number(styled), cells: [] };
    mapCells(scanner, spot);
    spot.end = scanner.position;
    rows.push(spot);
    next = number;
  }
  return { ...place, dataEnd: scanner.position };
}

function mapCells(scanner: XmlScanner, row: RowSpot): void {
  let next = 0;
  for (let event = scanner.next(); !(event === CLOSE && scanner.name === 'row'); event = scanner.next()) {
    if (event !== OPEN || scanner.name !== 'c') continue;
    const column = parseAddress(scanner.attribute('r') ?? '')?.column ?? next;
    const style = scanner.attribute('s');
    const cell: CellSpot = { row: row.row, column, start: scanner.tagStart, openEnd: scanner.position, end: scanner.position, style: style === undefined ? undefined : Number(style), formula: undefined };
    for (let inner = scanner.next(); !(inner === CLOSE && scanner.name === 'c'); inner = scanner.next()) {
      if (inner === OPEN && (scanner.name as string) === 'f') cell.formula = mapFormula(scanner);
    }
    cell.end = scanner.position;
    row.cells.push(cell);
    next = column + 1;
  }
}

function mapFormula(scanner: XmlScanner): FormulaSpot {
  const start = scanner.tagStart;
  const textStart = scanner.position;
  const empty = scanner.empty;
  const type = scanner.attribute('t') as FormulaSpot['type'] | undefined;
  const shared = scanner.attribute('si');
  const ref = scanner.attribute('ref');
  const text = scanner.text();
  return { start, end: scanner.position, textStart, textEnd: empty ? textStart : scanner.tagStart, text, type: type ?? 'normal', shared, ref };
}

export function cellSpot(map: SheetMap, row: number, column: number): CellSpot | undefined {
  return rowSpot(map, row)?.cells.find((cell) => cell.column === column);
}

export function rowSpot(map: SheetMap, row: number): RowSpot | undefined {
  const spot = firstRowFrom(map, row);
  return spot?.row === row ? spot : undefined;
}

/** The first stored row at or below this one. */
export function firstRowFrom({ rows }: SheetMap, row: number): RowSpot | undefined {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.row < row) low = middle + 1;
    else high = middle;
  }
  return rows[low];
}

/** Style a cell has, or would have if it were stored. */
export function styleAt(map: SheetMap, row: number, column: number): number {
  const line = rowSpot(map, row);
  const cell = line?.cells.find((one) => one.column === column);
  if (cell) return cell.style ?? 0;
  return line?.style ?? map.columns.find(({ min, max }) => column >= min && column <= max)?.style ?? 0;
}

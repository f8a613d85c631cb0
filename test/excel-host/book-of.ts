/** BookOf: workbooks for the stand-ins of spreadsheet programs, from plain Sheets or from an opened file; runs in a browser page too. */

import type { FileWorkbook } from '../../src/hosts/file';
import { MAX_COLUMNS, type Cell, type CellLook, type Sheet, type SheetLook } from '../../src/model';
import { area, type Area } from './model/area';
import { Book } from './model/book';
import { EMPTY, type Border, type CellRecord, type Edge, type Style } from './model/cell';
import { keyOf, type SheetState } from './model/worksheet';

/** Points of one CSS pixel. */
const POINTS = 0.75;

export async function bookFromWorkbook(file: FileWorkbook): Promise<Book> {
  const book = new Book(file.name);
  for (const { name } of await file.listSheets()) {
    const sheet = await file.readSheet(name);
    if (sheet) book.addSheet(name, stateOf(sheet, file.look(name)));
  }
  return settled(book);
}

export function bookFromSheets(sheets: readonly Sheet[], name = '申报表.xlsx'): Book {
  const book = new Book(name);
  for (const sheet of sheets) book.addSheet(sheet.name, stateOf(sheet, null));
  return settled(book);
}

/** The first sheet that can be seen is the active one. */
function settled(book: Book): Book {
  const first = book.sheets.find(({ state }) => state.visibility === 'Visible') ?? book.sheets[0];
  if (!first) throw new Error('a workbook needs a sheet');
  book.active = first;
  book.selection = { sheet: first, areas: [area(0, 0)] };
  return book;
}

function stateOf(sheet: Sheet, look: SheetLook | null): Partial<SheetState> {
  const cells = new Map<number, CellRecord>();
  const merges = sheet.merges.map(({ top, left, bottom, right }) => area(top, left, bottom - top + 1, right - left + 1));
  for (const [key, cell] of sheet.cells) cells.set(key, recordOf(cell));
  if (look) for (const [key, style] of stylesOf(sheet, look, merges)) cells.set(key, { ...(cells.get(key) ?? EMPTY), style });
  return {
    cells, merges,
    visibility: sheet.hidden ? 'Hidden' : 'Visible',
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    ...(look
      ? {
          rowHeights: inPoints(look.rowHeights),
          columnWidths: inPoints(look.columnWidths),
          standardHeight: look.defaultRowHeight * POINTS,
          standardWidth: look.defaultColumnWidth * POINTS,
          showGridlines: look.showGridLines,
          dataValidations: look.choices.flatMap(({ areas, values }) => areas.map(({ top, left, bottom, right }) => ({ area: area(top, left, bottom - top + 1, right - left + 1), rule: { rule: { list: { inCellDropDown: true, source: values.join(',') } } } }))),
        }
      : { standardWidth: 90 }),
  };
}

function inPoints(sizes: ReadonlyMap<number, number>): Map<number, number> {
  return new Map([...sizes].filter(([, size]) => size > 0).map(([index, size]) => [index, size * POINTS]));
}

/** A cell that prints its number in a way of its own gets the format that prints so. */
function recordOf(cell: Cell): CellRecord {
  const { value, text } = cell;
  const formula = cell.formula === undefined ? null : `=${cell.formula}`;
  if (typeof value !== 'number') return { ...EMPTY, value: value ?? '', formula, prefixed: typeof value === 'string' && formula === null && looksLikeMore(value) };
  return { ...EMPTY, value, formula, numberFormat: formatThatPrints(text, value, cell.kind) };
}

/** Text that would be read as something else if it were typed. */
function looksLikeMore(text: string): boolean {
  return /^[=+\-@']/.test(text) || (text.trim() !== '' && Number.isFinite(Number(text.replace(/[,%]/g, ''))));
}

function formatThatPrints(text: string, value: number, kind: Cell['kind']): string {
  if (kind === 'date') return dateFormat(text);
  if (text === String(value)) return 'General';
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  const fraction = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  if (text.endsWith('%')) return `0${fraction}%`;
  const whole = text.includes(',') ? '#,##0' : '0';
  const affix = /^([^\d\-(]*)[\d,.\-]+(.*)$/.exec(text);
  const quoted = (part: string | undefined): string => (part ? `"${part}"` : '');
  return `${quoted(affix?.[1])}${whole}${fraction}${quoted(affix?.[2])}`;
}

function dateFormat(text: string): string {
  if (/^\d{4}年\d{1,2}月\d{1,2}日$/.test(text)) return 'yyyy"年"m"月"d"日"';
  if (/^\d{4}年\d{1,2}月$/.test(text)) return 'yyyy"年"m"月"';
  if (/^\d{1,2}月\d{1,2}日$/.test(text)) return 'm"月"d"日"';
  if (/^\d{4}\/\d/.test(text)) return 'yyyy/m/d';
  return 'yyyy-mm-dd';
}

/** Styles of all cells in the used part, also of blank ones. */
function stylesOf(sheet: Sheet, look: SheetLook, merges: readonly Area[]): Map<number, Style> {
  const bottom = Math.max(sheet.rowCount, ...merges.map((merge) => merge.row + merge.rows));
  const right = Math.max(sheet.columnCount, ...merges.map((merge) => merge.column + merge.columns));
  const styles = new Map<number, Style>();
  for (let row = 0; row < bottom; row++) {
    for (let column = 0; column < right; column++) {
      const style = styleOf(look.cell(row, column));
      if (Object.keys(style).length > 0) styles.set(keyOf(row, column), style);
    }
  }
  return styles;
}

function styleOf(look: CellLook): Style {
  const { font, border } = look;
  const borders: Partial<Record<Edge, Border>> = {};
  for (const [side, edge] of [['top', 'EdgeTop'], ['bottom', 'EdgeBottom'], ['left', 'EdgeLeft'], ['right', 'EdgeRight']] as const) {
    const line = border?.[side];
    if (line) borders[edge] = { style: line.style === 'double' ? 'Double' : line.style === 'dashed' ? 'Dash' : line.style === 'dotted' ? 'Dot' : 'Continuous', color: line.color.toUpperCase(), weight: line.style === 'thick' ? 'Thick' : line.style === 'medium' ? 'Medium' : line.style === 'hair' ? 'Hairline' : 'Thin' };
  }
  const word = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  return {
    ...(look.fill ? { fill: look.fill.toUpperCase() } : {}),
    ...(font?.name ? { fontName: font.name } : {}),
    ...(font?.size ? { fontSize: Math.round(font.size * POINTS * 10) / 10 } : {}),
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.underline ? { underline: 'Single' } : {}),
    ...(font?.strike ? { strikethrough: true } : {}),
    ...(font?.color ? { fontColor: font.color.toUpperCase() } : {}),
    ...(Object.keys(borders).length > 0 ? { borders } : {}),
    ...(look.horizontal ? { horizontal: word(look.horizontal) } : {}),
    ...(look.vertical ? { vertical: look.vertical === 'middle' ? 'Center' : word(look.vertical) } : {}),
    ...(look.wrap ? { wrap: true } : {}),
    ...(look.indent ? { indent: look.indent } : {}),
  };
}

/** Row and column of a key of `SheetState.cells`. */
export function placeOf(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS };
}

/** CellReader: turns each `<c>` into a Cell of the model: text joined and unescaped, numbers with their format, dates in the 1900 epoch, shared formulas written out. */

import { MAX_COLUMNS, MAX_ROWS, cellKey, type Cell } from '../../model';
import { isoToSerial } from './iso-date';
import { PlainCell } from './plain-cell';
import { readRichText, unescapeCharacters } from './shared-strings';
import { SharedFormulas } from './shared-formulas';
import { NumberCell, NumberFormulaCell } from './stored-cell';
import type { Structure } from './structure';
import { OPEN, type XmlScanner } from './xml';

/** Days between the two epochs a file may count from. */
const EPOCHS_APART = 1462;

export class CellReader {
  readonly cells = new Map<number, Cell>();
  /** Keys of formulas the file holds no result of. */
  readonly awaited = new Set<number>();
  private readonly scanner: XmlScanner;
  private readonly structure: Structure;
  private readonly formulas = new SharedFormulas();
  private readonly plain = new PlainCell();
  /** Where the cell last read stands. */
  private row = 0;
  column = 0;

  constructor(scanner: XmlScanner, structure: Structure) {
    this.scanner = scanner;
    this.structure = structure;
  }

  /** Reads the `<c>` that follows at once, where it is written plainly: what {@link read} would make of it. */
  readPlain(row: number, column: number): boolean {
    const { scanner, plain } = this;
    const end = plain.read(scanner.source, scanner.position);
    if (end < 0) return false;
    scanner.position = end;
    this.row = plain.row < 0 ? row : plain.row;
    this.column = plain.row < 0 ? column : plain.column;
    if (plain.hasValue) this.keep(plain.isShared ? this.textCell(this.structure.sharedStrings.at(plain.value), plain.style, undefined) : this.cellOfNumber(plain.value, plain.style, undefined));
    return true;
  }

  /** Reads the `<c>` just opened, which stands at this address unless it names another. */
  read(row: number, column: number): void {
    const { scanner } = this;
    this.row = row;
    this.column = column;
    const stated = scanner.valueAt('r');
    if (stated >= 0) this.readAddress(scanner.source, stated);
    if (scanner.empty) {
      scanner.next();
      return;
    }
    const style = scanner.valueAt('s') < 0 ? 0 : Number(scanner.attribute('s'));
    const type = scanner.attribute('t') ?? 'n';
    let raw: string | null = null;
    let inline: string | null = null;
    let formula: string | undefined;
    while (scanner.next() === OPEN) {
      if (scanner.name === 'v') raw = scanner.text();
      else if (scanner.name === 'f') formula = this.readFormula();
      else if (scanner.name === 'is') inline = readRichText(scanner);
      else scanner.skip();
    }
    this.keep(this.cellOf(type, inline ?? raw, inline !== null, style, formula));
  }

  private keep(cell: Cell | null): void {
    if (cell && this.row >= 0 && this.row < MAX_ROWS && this.column >= 0 && this.column < MAX_COLUMNS) this.cells.set(cellKey(this.row, this.column), cell);
  }

  /** All cells, once the formulas that came before the one they share are written out too. */
  finish(): ReadonlyMap<number, Cell> {
    for (const [key, formula] of this.formulas.late()) {
      const cell = this.cells.get(key);
      if (cell) this.cells.set(key, { kind: cell.kind, text: cell.text, value: cell.value, formula });
    }
    return this.cells;
  }

  /** `$` and lower case are tolerated; anything else leaves the counted position. */
  private readAddress(source: string, from: number): void {
    let column = 0;
    let row = 0;
    let at = from;
    for (; ; at++) {
      const code = source.charCodeAt(at) & ~32;
      if (code < 65 || code > 90) break;
      column = column * 26 + code - 64;
    }
    const digits = at;
    for (; ; at++) {
      const code = source.charCodeAt(at);
      if (code < 48 || code > 57) break;
      row = row * 10 + code - 48;
    }
    const quote = source.charCodeAt(at);
    if (digits === from || at === digits || (quote !== 34 && quote !== 39)) return;
    this.row = row - 1;
    this.column = column - 1;
  }

  private cellOf(type: string, raw: string | null, inline: boolean, style: number, formula: string | undefined): Cell | null {
    if (raw === null || raw === '') return formula === undefined ? null : this.withoutResult(formula, type === 'str' && raw !== null);
    if (inline) return this.textCell(raw, style, formula);
    switch (type) {
      case 's': return this.textCell(this.structure.sharedStrings.at(Number(raw)), style, formula);
      case 'str': case 'inlineStr': return this.textCell(unescapeCharacters(raw), style, formula);
      case 'b': return withFormula({ kind: 'boolean', text: isOne(raw) ? 'TRUE' : 'FALSE', value: isOne(raw) }, formula);
      case 'e': return withFormula({ kind: 'error', text: raw, value: raw }, formula);
      case 'd': return this.dateCell(raw, style, formula);
      default: return this.numberCell(raw, style, formula);
    }
  }

  /** A formula that a program wrote without calculating it; only `str` can mean that the result is an empty text. */
  private withoutResult(formula: string, isEmptyText: boolean): Cell {
    const cell: Cell = { kind: 'blank', text: '', value: null, formula };
    if (isEmptyText) return cell;
    this.awaited.add(cellKey(this.row, this.column));
    return { ...cell, stale: true };
  }

  private textCell(value: string, style: number, formula: string | undefined): Cell | null {
    if (value === '' && formula === undefined) return null;
    const text = style === 0 ? value : this.structure.styles.format(style).printText(value);
    return formula === undefined ? { kind: 'text', text, value } : { kind: 'text', text, value, formula };
  }

  /** Digits that are no number are shown as they stand rather than lost. */
  private numberCell(raw: string, style: number, formula: string | undefined): Cell | null {
    const number = Number(raw);
    return Number.isFinite(number) ? this.cellOfNumber(number, style, formula) : this.textCell(raw, style, formula);
  }

  private cellOfNumber(number: number, style: number, formula: string | undefined): Cell {
    const format = this.structure.styles.format(style);
    const value = format.isDate && this.structure.date1904 ? number + EPOCHS_APART : number;
    return formula === undefined ? new NumberCell(value, format) : new NumberFormulaCell(value, format, formula);
  }

  /** Dates written out (strict files). */
  private dateCell(raw: string, style: number, formula: string | undefined): Cell | null {
    const serial = isoToSerial(raw);
    if (serial === null) return this.textCell(raw, style, formula);
    const format = this.structure.styles.format(style);
    if (format.isDate) return formula === undefined ? new NumberCell(serial, format) : new NumberFormulaCell(serial, format, formula);
    return withFormula({ kind: 'date', text: raw, value: serial }, formula);
  }

  private readFormula(): string | undefined {
    const { scanner } = this;
    const kind = scanner.attribute('t');
    const index = kind === 'shared' ? scanner.attribute('si') : undefined;
    const text = unescapeCharacters(scanner.text());
    if (index !== undefined) return this.formulas.formulaAt(index, text, this.row, this.column);
    return kind === 'dataTable' || text === '' ? undefined : text;
  }
}

function isOne(raw: string): boolean {
  return raw.trim() === '1' || raw.trim().toLowerCase() === 'true';
}

function withFormula(cell: Cell, formula: string | undefined): Cell {
  return formula === undefined ? cell : { ...cell, formula };
}

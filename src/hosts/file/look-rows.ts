/** One pass over a sheet for its sizes and for which style stands where; neighbours of one style and rows that look alike are kept once. */

import { MAX_COLUMNS } from '../../model';
import { isTrue } from './structure';
import { END, OPEN, XmlScanner } from './xml';

/** Columns [from, to] share a style. */
interface Run {
  readonly from: number;
  to: number;
  readonly style: number;
}

export interface LookRows {
  readonly showGridLines: boolean;
  /** In the units of the file: digits and points. */
  readonly defaultWidth: number | null;
  readonly baseWidth: number;
  readonly defaultHeight: number | null;
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  /** Style of a cell, of its row or of its column, whichever is nearest. */
  styleAt(row: number, column: number): number;
}

export function readLookRows(xml: string): LookRows {
  const pass = new LookPass(new XmlScanner(xml));
  pass.run();
  return pass;
}

class LookPass implements LookRows {
  showGridLines = true;
  defaultWidth: number | null = null;
  baseWidth = 8;
  defaultHeight: number | null = null;
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  private readonly scanner: XmlScanner;
  private readonly columnStyles = new Map<number, number>();
  private readonly rowStyles = new Map<number, number>();
  private readonly rows = new Map<number, readonly Run[]>();
  private readonly alike = new Map<string, readonly Run[]>();

  constructor(scanner: XmlScanner) {
    this.scanner = scanner;
  }

  styleAt(row: number, column: number): number {
    for (const run of this.rows.get(row) ?? []) if (column >= run.from && column <= run.to) return run.style;
    return this.rowStyles.get(row) ?? this.columnStyles.get(column) ?? 0;
  }

  run(): void {
    const { scanner } = this;
    let row = -1;
    let column = -1;
    let runs: Run[] = [];
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token !== OPEN) {
        if (scanner.name === 'row') this.keep(row, runs);
        continue;
      }
      if (scanner.name === 'c' && scanner.depth === 4) {
        column = columnOf(scanner.attribute('r')) ?? column + 1;
        extend(runs, column, Number(scanner.attribute('s') ?? 0));
      } else if (scanner.name === 'row' && scanner.depth === 3) {
        row = Number(scanner.attribute('r') ?? row + 2) - 1;
        column = -1;
        runs = [];
        this.readRow(row);
      } else if (scanner.name === 'col') this.readColumn();
      else if (scanner.name === 'sheetView') this.showGridLines = scanner.attribute('showGridLines') === undefined || isTrue(scanner.attribute('showGridLines'));
      else if (scanner.name === 'sheetFormatPr') this.readDefaults();
    }
  }

  private keep(row: number, runs: readonly Run[]): void {
    if (runs.length === 0) return;
    const print = runs.map((run) => `${run.from}-${run.to}:${run.style}`).join(' ');
    const known = this.alike.get(print);
    if (!known) this.alike.set(print, runs);
    this.rows.set(row, known ?? runs);
  }

  private readRow(row: number): void {
    const { scanner } = this;
    const height = scanner.attribute('ht');
    if (isTrue(scanner.attribute('hidden'))) this.heights.set(row, 0);
    else if (height !== undefined && Number(height) >= 0) this.heights.set(row, Number(height));
    if (isTrue(scanner.attribute('customFormat'))) this.rowStyles.set(row, Number(scanner.attribute('s') ?? 0));
  }

  private readColumn(): void {
    const { scanner } = this;
    const from = Math.max(1, Number(scanner.attribute('min') ?? 1));
    const to = Math.min(MAX_COLUMNS, Number(scanner.attribute('max') ?? from));
    const width = isTrue(scanner.attribute('hidden')) ? 0 : Number(scanner.attribute('width') ?? Number.NaN);
    const style = Number(scanner.attribute('style') ?? 0);
    for (let column = from - 1; column < to; column++) {
      if (width >= 0) this.widths.set(column, width);
      if (style > 0) this.columnStyles.set(column, style);
    }
  }

  private readDefaults(): void {
    const { scanner } = this;
    const width = Number(scanner.attribute('defaultColWidth') ?? Number.NaN);
    const height = Number(scanner.attribute('defaultRowHeight') ?? Number.NaN);
    if (width >= 0) this.defaultWidth = width;
    if (height >= 0) this.defaultHeight = height;
    this.baseWidth = Number(scanner.attribute('baseColWidth') ?? 8) || 8;
  }
}

function columnOf(address: string | undefined): number | null {
  const letters = /^[A-Za-z]{1,3}/.exec(address ?? '')?.[0];
  if (!letters) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function extend(runs: Run[], column: number, style: number): void {
  const last = runs[runs.length - 1];
  if (last && last.style === style && last.to === column - 1) last.to = column;
  else runs.push({ from: column, to: column, style });
}

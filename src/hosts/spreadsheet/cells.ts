/** From the arrays a spreadsheet program answers with to cells: the printed text is its own wherever it tells one. */

import { cellKey, dateSerial, type Cell } from '../../model';
import { formatKind } from './number-kind';
import { printedWide } from './printed';

/** What the program holds in one cell; an empty string where nothing is. */
export type Scalar = string | number | boolean;

/** Days between the epochs of the 1900 and the 1904 date system. */
const EPOCHS_APART = 1462;

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|EXTERNAL!|PYTHON!)$/;

/** A rectangle of raw contents. `text` may be absent where the stored value prints as itself. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly Scalar[])[];
  readonly formulas: readonly (readonly Scalar[])[];
  readonly formats: readonly (readonly string[])[];
  readonly texts: (row: number, column: number) => string | undefined;
}

export interface ReadCells {
  readonly cells: ReadonlyMap<number, Cell>;
  /** Formats of all cells of the block, by cell key; General left out. */
  readonly formats: ReadonlyMap<number, string>;
  /** True when the workbook counts its dates from 1904. Where the program does not say so, a date that prints four years later than it counts does. */
  readonly from1904: boolean;
}

export function readCells(blocks: readonly Block[], from1904Before: boolean): ReadCells {
  const from1904 = from1904Before || blocks.some(countsFrom1904);
  const cells = new Map<number, Cell>();
  const formats = new Map<number, string>();
  for (const block of blocks) {
    block.values.forEach((line, r) =>
      line.forEach((value, c) => {
        const key = cellKey(block.top + r, block.left + c);
        const format = block.formats[r]?.[c] ?? 'General';
        if (format !== 'General') formats.set(key, format);
        const cell = cellOf(value, block.formulas[r]?.[c] ?? '', format, block.texts(r, c), from1904);
        if (cell) cells.set(key, cell);
      }),
    );
  }
  return { cells, formats, from1904 };
}

function countsFrom1904(block: Block): boolean {
  return block.values.some((line, r) =>
    line.some((value, c) => {
      if (typeof value !== 'number' || formatKind(block.formats[r]?.[c] ?? 'General') !== 'date') return false;
      const printed = dateSerial(block.texts(r, c) ?? '');
      return printed !== null && printed - Math.floor(value) === EPOCHS_APART;
    }),
  );
}

export function epochShift(from1904: boolean): number {
  return from1904 ? EPOCHS_APART : 0;
}

function cellOf(value: Scalar, entry: Scalar, format: string, text: string | undefined, from1904: boolean): Cell | null {
  const formula = formulaIn(value, entry);
  const computed = formula === undefined ? {} : { formula };
  if (value === '') return formula === undefined ? null : { kind: 'blank', text: text ?? '', value: null, formula };
  if (typeof value === 'boolean') return { kind: 'boolean', text: text ?? (value ? 'TRUE' : 'FALSE'), value, ...computed };
  if (typeof value === 'number') return numberCell(value, format, text ?? String(value), from1904, computed);
  if (ERROR.test(value)) return { kind: 'error', text: value, value, ...computed };
  // Long texts in cells of the text format print as a row of # in some builds; the text itself is what a reader needs.
  return { kind: 'text', text: text === undefined || /^#+$/.test(text) ? value : text, value, ...computed };
}

function numberCell(value: number, format: string, shown: string, from1904: boolean, computed: { readonly formula?: string }): Cell {
  const text = /^#+$/.test(shown) ? printedWide(value, format) : shown;
  if (formatKind(format) !== 'date') return { kind: 'number', text, value, ...computed };
  return { kind: 'date', text, value: value + epochShift(from1904), ...computed };
}

/** A text kept with an apostrophe may begin with `=` too; it is no formula when it is its own result. */
export function formulaIn(value: Scalar, entry: Scalar): string | undefined {
  return typeof entry === 'string' && entry.startsWith('=') && entry.length > 1 && entry !== value ? entry.slice(1) : undefined;
}

/** Blank form: a standard form drawn empty — labels printed, answers left to the clerk — in the shape its own layout reads back. */

import type { CellStyle, NewCell, NewSheet, Range } from '../model';

/** What is known before anything is filled in. */
export interface BlankWish {
  readonly sheetName: string;
  /** 预算年度 */
  readonly year: number;
}

const FONT = '宋体';
const TITLE: CellStyle = { fontName: FONT, size: 16, bold: true, horizontal: 'center', border: false };
const LINE: CellStyle = { fontName: FONT, size: 10.5, horizontal: 'center', border: false };
const LABEL: CellStyle = { fontName: FONT, size: 10.5, bold: true, horizontal: 'center', border: true };

/** What an answer is made for: its alignment and number format. */
export type AnswerKind = 'text' | 'short' | 'amount' | 'date' | 'percent';

const ANSWERS: Readonly<Record<AnswerKind, CellStyle>> = {
  text: { fontName: FONT, size: 10.5, horizontal: 'left', border: true },
  short: { fontName: FONT, size: 10.5, horizontal: 'center', border: true },
  amount: { fontName: FONT, size: 10.5, horizontal: 'right', border: true, format: '#,##0.00' },
  date: { fontName: FONT, size: 10.5, horizontal: 'center', border: true, format: 'yyyy-mm-dd' },
  percent: { fontName: FONT, size: 10.5, horizontal: 'center', border: true, format: '0%' },
};

/** Columns and rows an area takes; one each where nothing is said. */
export interface Size {
  readonly columns?: number;
  readonly rows?: number;
}

/** Points; a row has room for two lines. */
const HEIGHT = { title: 36, line: 20, row: 30 } as const;

/** The cells of a form under construction. Rows and columns count from 0. */
export class BlankPaper {
  private readonly cells: NewCell[] = [];
  private readonly choices: { area: Range; values: readonly string[] }[] = [];
  private readonly heights = new Map<number, number>();
  private head: { top: number; bottom: number } | null = null;

  constructor(private readonly wish: BlankWish, private readonly widths: readonly number[]) {}

  get year(): number {
    return this.wish.year;
  }

  /** Over the whole width. */
  title(text: string): void {
    this.put(0, 0, text, TITLE, { columns: this.widths.length });
    this.heights.set(0, HEIGHT.title);
  }

  /** A line of the head without a border: the year, the unit. */
  line(row: number, column: number, text: string, columns: number, horizontal: 'left' | 'center' | 'right' = 'center'): void {
    this.put(row, column, text, { ...LINE, horizontal }, { columns });
    this.heights.set(row, HEIGHT.line);
  }

  label(row: number, column: number, text: string, size: Size = {}): void {
    this.put(row, column, text, LABEL, size);
  }

  answer(row: number, column: number, kind: AnswerKind = 'text', size: Size = {}): void {
    this.put(row, column, '', ANSWERS[kind], size);
  }

  /** An answer with a list to choose from. */
  choice(row: number, column: number, values: readonly string[], size: Size = {}): void {
    this.answer(row, column, 'short', size);
    const area = areaOf(row, column, size);
    // One area for a whole column: a row inserted in the middle has the choices too.
    const above = this.choices.find((one) => one.values === values && one.area.left === area.left && one.area.right === area.right && one.area.bottom === area.top - 1);
    if (above) above.area = { ...above.area, bottom: area.bottom };
    else this.choices.push({ area, values });
  }

  /** A printed text that stands where answers stand: a level of the indicator table. */
  text(row: number, column: number, text: string, size: Size = {}): void {
    this.put(row, column, text, ANSWERS.short, size);
  }

  /** Texts that begin in a column between two rows, each with the rows it takes. */
  printed(column: number, top: number, bottom: number): readonly (readonly [row: number, printed: { readonly text: string; readonly rows: number }])[] {
    const found = this.cells.filter(({ area, text }) => text !== '' && area.left === column && area.top >= top && area.top <= bottom);
    return found.map(({ area, text }) => [area.top, { text, rows: area.bottom - area.top + 1 }] as const);
  }

  height(row: number, points: number): void {
    this.heights.set(row, points);
  }

  /** These rows are repeated on every printed page. */
  repeat(top: number, bottom: number): void {
    this.head = { top, bottom };
  }

  finish(): NewSheet {
    const bottom = Math.max(...this.cells.map(({ area }) => area.bottom));
    const right = this.widths.length - 1;
    return {
      name: this.wish.sheetName,
      cells: this.cells,
      columnWidths: this.widths,
      rowHeights: Array.from({ length: bottom + 1 }, (_, row) => this.heights.get(row) ?? HEIGHT.row),
      choices: this.choices,
      print: { landscape: this.widths.reduce((sum, width) => sum + width, 0) > 150, area: { top: 0, left: 0, bottom, right }, head: this.head },
    };
  }

  private put(row: number, column: number, text: string, style: CellStyle, size: Size): void {
    this.cells.push({ area: areaOf(row, column, size), text, style });
  }
}

function areaOf(row: number, column: number, { columns = 1, rows = 1 }: Size): Range {
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}

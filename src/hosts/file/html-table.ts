/** Tables of a web page laid out on one sheet, one below the other; text between them takes a row of its own, as a spreadsheet program shows it. */

import { MAX_COLUMNS, MAX_ROWS, type Range } from '../../model';
import type { PlainSheet } from './build-package';
import { MAX_MERGES } from './limits';
import { htmlTokens } from './html-tokens';
import { tooLarge } from './unreadable';

/** `name` is used where the page does not name its sheet. Throws UnreadableFile: too-large. */
export function readHtmlTables(page: string, name: string): PlainSheet {
  const grid = new Grid();
  let text = '';
  let depth = 0;
  let inCell = false;
  const flush = (): void => {
    if (inCell) grid.fill(tidy(text));
    else if (depth === 0 && tidy(text) !== '') grid.line(tidy(text));
    text = '';
  };
  for (const token of htmlTokens(page)) {
    if (token.kind === 'text') {
      if (inCell || depth === 0) text += token.text;
      continue;
    }
    const { tag, opens } = token;
    if (tag === 'br') text += '\n';
    else if (tag === 'table') {
      if (!inCell || (depth === 1 && !opens)) flush();
      else text += '\n';
      depth = Math.max(0, depth + (opens ? 1 : -1));
      if (depth === 0) inCell = false;
      if (depth === 0 || (depth === 1 && opens)) grid.endTable();
    } else if (depth === 1 && (tag === 'tr' || tag === 'td' || tag === 'th')) {
      flush();
      inCell = opens && tag !== 'tr';
      if (tag === 'tr' && opens) grid.row();
      else if (inCell) grid.cell(token.columns, token.rows);
    } else if (BLOCKS.has(tag)) {
      if (inCell) text += '\n';
      else flush();
    }
  }
  flush();
  return { name: nameOf(page) ?? name, rows: grid.rows.map((row) => Array.from(row, (cell) => cell ?? '')), merges: grid.merges };
}

const BLOCKS = new Set(['p', 'div', 'h1', 'h2', 'h3', 'h4', 'li', 'caption', 'body']);

/** White space of the source means one space; line ends are those of the markup. */
function tidy(text: string): string {
  return text.split('\n').map((line) => line.replace(/[ \t\r\f]+/g, ' ').trim()).join('\n').replace(/\n{2,}/g, '\n').replace(/^\n|\n$/g, '').replace(/\u00a0/g, ' ').trim();
}

function nameOf(page: string): string | null {
  const found = /<x:Name>([^<]{1,31})<\/x:Name>/i.exec(page);
  return found && !/[\\/?*:[\]]/.test(found[1]!) ? found[1]!.trim() || null : null;
}

/** Places cells around those that reach down from rows above. */
class Grid {
  readonly rows: string[][] = [];
  readonly merges: Range[] = [];
  private current = -1;
  private column = 0;
  /** For each column, the first row no cell from above reaches into. */
  private freeFrom: number[] = [];

  row(): void {
    this.current = this.rows.length;
    if (this.current >= MAX_ROWS) throw tooLarge('行数过多');
    this.rows.push([]);
    this.column = 0;
  }

  cell(columns: number, rows: number): void {
    if (this.current < 0) this.row();
    let column = this.column;
    while ((this.freeFrom[column] ?? 0) > this.current) column++;
    if (column >= MAX_COLUMNS) throw tooLarge('列数过多');
    const right = Math.min(MAX_COLUMNS, column + columns) - 1;
    const bottom = Math.min(MAX_ROWS, this.current + rows) - 1;
    for (let c = column; c <= right; c++) this.freeFrom[c] = bottom + 1;
    if (right > column || bottom > this.current) this.merges.push({ top: this.current, left: column, bottom, right });
    if (this.merges.length > MAX_MERGES) throw tooLarge('合并单元格过多');
    this.rows[this.current]![column] = '';
    this.filled = column;
    this.column = right + 1;
  }

  private filled = 0;

  fill(text: string): void {
    if (this.current >= 0) this.rows[this.current]![this.filled] = text;
  }

  line(text: string): void {
    this.row();
    this.rows[this.current]![0] = text;
    this.current = -1;
  }

  /** Cells never reach beyond their table; the next one begins below. */
  endTable(): void {
    this.current = -1;
    const rows = this.rows.length;
    this.freeFrom = [];
    for (let i = this.merges.length - 1; i >= 0 && this.merges[i]!.bottom >= rows; i--) this.clip(i, rows - 1);
  }

  private clip(index: number, bottom: number): void {
    const merge = this.merges[index]!;
    if (merge.top === bottom && merge.left === merge.right) this.merges.splice(index, 1);
    else this.merges[index] = { ...merge, bottom };
  }
}

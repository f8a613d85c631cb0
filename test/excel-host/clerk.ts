/** Clerk: hands on the workbook from outside the add-in — the clerk's own, or with `asColleague` a co-author's. */

import { COLUMNS, area, localAddress, parseLocal, splitSheet, type Area } from './model/area';
import type { Book } from './model/book';
import type { Scalar } from './model/cell';
import type { Actor } from './model/events';
import { clearCells, copyCells, deleteCells, insertCells, mergeCells } from './model/structure';
import type { Worksheet } from './model/worksheet';

export class Clerk {
  constructor(
    private readonly book: Book,
    private readonly actor: Actor = 'clerk',
  ) {}

  get asColleague(): Clerk {
    return new Clerk(this.book, 'colleague');
  }

  /** `申报表!B5` or, on the active sheet, `B5:C6`. */
  private at(address: string): { readonly sheet: Worksheet; readonly at: Area } {
    const { sheet, rest } = splitSheet(address);
    const at = parseLocal(rest);
    if (!at) throw new Error(`no address: ${address}`);
    return { sheet: sheet === null ? this.book.active : this.book.demand(sheet), at };
  }

  private do<T>(title: string, work: () => T): T {
    return this.book.run(title, this.actor, work);
  }

  /** Types an entry and presses Enter. */
  type(address: string, entry: Scalar): void {
    const { sheet, at } = this.at(address);
    this.do('键入', () => sheet.enter(at, [[entry]]));
  }

  /** Pastes a block whose first cell is the address. */
  paste(address: string, rows: readonly (readonly Scalar[])[]): void {
    const { sheet, at } = this.at(address);
    this.do('粘贴', () => sheet.enter(area(at.row, at.column, rows.length, rows[0]!.length), rows));
  }

  /** Drags the first row of the range down over the rest. */
  fillDown(address: string): void {
    const { sheet, at } = this.at(address);
    const rest = area(at.row + 1, at.column, at.rows - 1, at.columns);
    this.do('填充', () => copyCells({ sheet, at: { ...at, rows: 1 } }, { sheet, at: rest }, 'All', false));
  }

  clear(address: string): void {
    const { sheet, at } = this.at(address);
    this.do('清除', () => clearCells(sheet, at, 'Contents'));
  }

  merge(address: string): void {
    const { sheet, at } = this.at(address);
    this.do('合并', () => mergeCells(sheet, at));
  }

  fill(address: string, color: string): void {
    const { sheet, at } = this.at(address);
    this.do('填充颜色', () => sheet.restyle([at], (style) => ({ ...style, fill: color })));
  }

  /** `申报表!7:8`: rows come in above row 7. */
  insertRows(address: string): void {
    const { sheet, at } = this.at(address);
    this.do('插入', () => insertCells(sheet, { ...at, column: 0, columns: COLUMNS }, 'Down'));
  }

  deleteRows(address: string): void {
    const { sheet, at } = this.at(address);
    this.do('删除', () => deleteCells(sheet, { ...at, column: 0, columns: COLUMNS }, 'Up'));
  }

  select(address: string): void {
    const { sheet, at } = this.at(address);
    this.do('选择', () => this.book.select(sheet, [at]));
  }

  activate(name: string): void {
    this.do('激活', () => this.book.activate(this.book.demand(name)));
  }

  addSheet(name: string): void {
    this.do('新建工作表', () => this.book.insertSheet(name));
  }

  deleteSheet(name: string): void {
    this.do('删除工作表', () => this.book.deleteSheet(this.book.demand(name)));
  }

  renameSheet(name: string, to: string): void {
    this.do('重命名', () => this.book.renameSheet(this.book.demand(name), to));
  }

  copySheet(name: string): Worksheet {
    return this.do('复制工作表', () => this.book.copySheet(this.book.demand(name)));
  }

  protect(name: string, password: string | null = null): void {
    this.book.demand(name).change({ protection: { password, options: {} } });
  }

  unprotect(name: string): void {
    this.book.demand(name).change({ protection: null });
  }

  /** Ctrl+Z; what was taken back, or null. */
  undo(): string | null {
    return this.book.undoOnce();
  }

  /** What a cell prints. */
  text(address: string): string {
    const { sheet, at } = this.at(address);
    return sheet.text(at.row, at.column);
  }

  value(address: string): Scalar {
    const { sheet, at } = this.at(address);
    return sheet.cell(at.row, at.column).value;
  }

  formula(address: string): string | null {
    const { sheet, at } = this.at(address);
    return sheet.cell(at.row, at.column).formula;
  }

  /** `申报表!B5`, also for several areas. */
  get selection(): string {
    const { sheet, areas } = this.book.selection;
    return `${sheet.name}!${areas.map(localAddress).join(',')}`;
  }
}

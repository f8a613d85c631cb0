/** Range: one or more areas of a sheet. Every question goes to the sheet as it is now; what the areas cover does not move with the cells. */

import type { WpsBorders, WpsCollection, WpsFont, WpsFormatConditions, WpsRange, WpsValidation } from '../../src/hosts/wps/application';
import { COLUMNS, ROWS, area, intersection, isSingle, localAddress, type Area } from '../excel-host/model/area';
import type { Style } from '../excel-host/model/cell';
import { clearCells, copyCells, deleteCells, insertCells, mergeCells, unmergeCells } from '../excel-host/model/structure';
import type { Worksheet } from '../excel-host/model/worksheet';
import { unwrapped } from './fake-calls';
import { FakeFormatConditions } from './fake-conditions';
import { entryOf, formulaOf, shaped, valueOf } from './fake-shapes';
import { FakeBorders, FakeFont } from './fake-styles';
import { FakeValidation } from './fake-validation';
import type { World } from './fake-world';

/** More cells than any host should ask for at once. */
const MOST_CELLS = 200_000;

export class FakeRange implements WpsRange {
  constructor(readonly world: World, readonly sheet: Worksheet, readonly areas: readonly Area[]) {}

  static make(world: World, sheet: Worksheet, areas: readonly Area[]): WpsRange {
    return world.make('Range', new FakeRange(world, sheet, areas));
  }

  /** Most questions are answered for the first area only, as everywhere in this family of programs. */
  private get first(): Area {
    const [first] = this.areas;
    if (first!.rows * first!.columns > MOST_CELLS) throw new Error(`WPS stalls: ${this.sheet.describe(first!)} asked for at once`);
    return first!;
  }

  private grid<T>(at: Area, read: (row: number, column: number) => T): T[][] {
    return Array.from({ length: at.rows }, (_, r) => Array.from({ length: at.columns }, (__, c) => read(at.row + r, at.column + c)));
  }

  /** The one answer of all cells, or that they differ. Whole rows and columns are looked at where they are used. */
  private common<T>(read: (row: number, column: number) => T): T | null | undefined {
    const used = this.sheet.used() ?? area(0, 0);
    const seen = new Set<T>();
    for (const at of this.areas) {
      const part = at.rows === ROWS || at.columns === COLUMNS ? (intersection(at, used) ?? area(at.row, at.column)) : at;
      for (let r = 0; r < part.rows && seen.size < 2; r++) for (let c = 0; c < part.columns; c++) seen.add(read(part.row + r, part.column + c));
    }
    const { mixed } = this.world.moods;
    return seen.size === 1 || mixed === 'first' ? [...seen][0]! : mixed;
  }

  private write(work: (at: Area) => void): void {
    this.world.write(this.sheet.book, () => this.areas.forEach(work));
  }

  get Value2(): unknown {
    return shaped(this.grid(this.first, (row, column) => valueOf(this.sheet.cell(row, column))), this.world.moods.shape);
  }

  set Value2(given: unknown) {
    this.enter(given);
  }

  get Formula(): unknown {
    return shaped(this.grid(this.first, (row, column) => formulaOf(this.sheet.cell(row, column))), this.world.moods.shape);
  }

  set Formula(given: unknown) {
    this.enter(given);
  }

  private enter(given: unknown): void {
    const rows = Array.isArray(given) ? (given as unknown[]).map((row) => (Array.isArray(row) ? (row as unknown[]).map(entryOf) : [entryOf(row)])) : [[entryOf(given)]];
    this.write((at) => this.sheet.enter(at, this.world.moods.keepsApostrophes ? rows.map((row) => row.map((entry) => (typeof entry === 'string' && entry.startsWith("'") ? `'${entry}` : entry))) : rows));
  }

  get Text(): unknown {
    return this.common((row, column) => this.sheet.text(row, column));
  }

  get NumberFormat(): unknown {
    return this.common((row, column) => this.sheet.cell(row, column).numberFormat);
  }

  set NumberFormat(code: unknown) {
    this.write((at) => this.sheet.setNumberFormats(at, [[String(code)]]));
  }

  get MergeCells(): unknown {
    let [all, merged] = [0, 0];
    for (const at of this.world.moods.firstAreaOnly ? this.areas.slice(0, 1) : this.areas) {
      all += at.rows * at.columns;
      for (const merge of this.sheet.state.merges) {
        const both = intersection(merge, at);
        if (both) merged += both.rows * both.columns;
      }
    }
    const { mixed } = this.world.moods;
    if (mixed === 'first') return this.sheet.mergeAt(this.areas[0]!.row, this.areas[0]!.column) !== undefined;
    return merged === 0 ? false : merged === all ? true : mixed;
  }

  get MergeArea(): WpsRange {
    if (this.areas.length !== 1 || !isSingle(this.areas[0]!)) throw new Error('应用程序定义或对象定义错误');
    const [{ row, column }] = this.areas as [Area];
    return FakeRange.make(this.world, this.sheet, [this.sheet.mergeAt(row, column) ?? area(row, column)]);
  }

  get Locked(): unknown {
    return this.common((row, column) => this.sheet.cell(row, column).style.locked !== false);
  }

  get RowHeight(): unknown {
    return this.common((row) => this.sheet.rowHeight(row));
  }

  set RowHeight(height: unknown) {
    this.write((at) => this.sheet.change({ rowHeights: new Map([...this.sheet.state.rowHeights, ...Array.from({ length: at.rows }, (_, r) => [at.row + r, Number(height)] as const)]) }));
  }

  get ColumnWidth(): unknown {
    return this.sheet.columnWidth(this.areas[0]!.column) / 5.25;
  }

  set ColumnWidth(width: unknown) {
    this.write((at) => this.sheet.change({ columnWidths: new Map([...this.sheet.state.columnWidths, ...Array.from({ length: at.columns }, (_, c) => [at.column + c, Number(width) * 5.25] as const)]) }));
  }

  restyle(part: Style): void {
    this.write(() => this.sheet.restyle(this.areas, (style) => ({ ...style, ...part })));
  }

  get HorizontalAlignment(): unknown {
    return null;
  }

  set HorizontalAlignment(code: unknown) {
    this.restyle({ horizontal: { '-4131': 'Left', '-4108': 'Center', '-4152': 'Right' }[String(code)] ?? 'General' });
  }

  get VerticalAlignment(): unknown {
    return null;
  }

  set VerticalAlignment(code: unknown) {
    this.restyle({ vertical: code === -4108 ? 'Center' : 'Bottom' });
  }

  get WrapText(): unknown {
    return null;
  }

  set WrapText(wrap: unknown) {
    this.restyle({ wrap: wrap === true });
  }

  get Font(): WpsFont {
    return this.world.make('Font', new FakeFont(this));
  }

  get Borders(): WpsBorders {
    return this.world.make('Borders', new FakeBorders(this));
  }

  get Validation(): WpsValidation {
    return this.world.make('Validation', new FakeValidation(this));
  }

  get FormatConditions(): WpsFormatConditions {
    return this.world.make('FormatConditions', new FakeFormatConditions(this));
  }

  get Areas(): WpsCollection<WpsRange> {
    return { Count: this.areas.length, Item: (index) => FakeRange.make(this.world, this.sheet, [this.areas[index - 1]!]) };
  }

  Address(rowAbsolute = true, columnAbsolute = true): string {
    const text = this.areas.map(localAddress).join(',');
    return text.replace(/([A-Z]+)?(\d+)/g, (_, column: string | undefined, row: string) => `${column ? `${columnAbsolute ? '$' : ''}${column}` : ''}${rowAbsolute ? '$' : ''}${row}`);
  }

  Insert(_shift?: number, origin = 0): unknown {
    this.write((at) => {
      insertCells(this.sheet, at, 'Down');
      if (origin === 1) this.lookLikeBelow(at);
    });
    return true;
  }

  private lookLikeBelow({ row, rows }: Area): void {
    const { column = 0, columns = 0 } = this.sheet.used() ?? {};
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        const { numberFormat, style } = this.sheet.cell(row + rows, c);
        this.sheet.setCell(r, c, { ...this.sheet.cell(r, c), numberFormat, style });
      }
    }
  }

  Delete(): unknown {
    this.write((at) => deleteCells(this.sheet, at, 'Up'));
    return true;
  }

  ClearContents(): unknown {
    this.write((at) => clearCells(this.sheet, at, 'Contents'));
    return true;
  }

  ClearComments(): void {
    this.write(() => undefined);
  }

  Copy(destination?: WpsRange): unknown {
    const target = unwrapped(destination);
    if (!(target instanceof FakeRange)) this.world.clipboard = this.Address();
    else this.write((at) => copyCells({ sheet: this.sheet, at }, { sheet: target.sheet, at: target.areas[0]! }, 'All', false));
    return true;
  }

  Merge(): void {
    this.write((at) => mergeCells(this.sheet, at));
  }

  UnMerge(): void {
    this.write((at) => unmergeCells(this.sheet, at));
  }

  Select(): unknown {
    if (this.sheet.book.active !== this.sheet) throw new Error('Range 类的 Select 方法无效');
    this.sheet.book.select(this.sheet, this.areas);
    return true;
  }
}

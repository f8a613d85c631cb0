/** Sheets, names and workbooks of the played WPS. */

import type { WpsBook, WpsName, WpsNames, WpsPageSetup, WpsProtection, WpsRange, WpsSheet, WpsSheets, WpsXmlParts } from '../../src/hosts/wps/application';
import { COLUMNS, ROWS, area, parseLocal } from '../excel-host/model/area';
import type { Book } from '../excel-host/model/book';
import type { Worksheet } from '../excel-host/model/worksheet';
import { unwrapped } from './fake-calls';
import { FakeRange } from './fake-range';
import { Refusal, type World } from './fake-world';

/** Longest address Range takes. */
const LONGEST = 255;
const VISIBLE = { Visible: -1, Hidden: 0, VeryHidden: 2 } as const;

export class FakeSheet implements WpsSheet {
  constructor(readonly world: World, readonly sheet: Worksheet) {}

  static make(world: World, sheet: Worksheet): WpsSheet {
    return world.make('Worksheet', new FakeSheet(world, sheet));
  }

  get Name(): string {
    return this.sheet.name;
  }

  set Name(name: string) {
    this.world.write(this.sheet.book, () => this.sheet.book.renameSheet(this.sheet, name));
  }

  /** A sheet added in this sitting has none yet. */
  get CodeName(): string {
    return this.world.added.has(this.sheet) ? '' : `Sheet${this.sheet.id.slice(15, 19)}`;
  }

  get Parent(): unknown {
    return FakeBook.make(this.world, this.sheet.book);
  }

  get Visible(): unknown {
    return VISIBLE[this.sheet.state.visibility];
  }

  get UsedRange(): WpsRange {
    return FakeRange.make(this.world, this.sheet, [this.sheet.used() ?? area(0, 0)]);
  }

  get Cells(): WpsRange {
    return FakeRange.make(this.world, this.sheet, [area(0, 0, ROWS, COLUMNS)]);
  }

  get ProtectContents(): boolean {
    return this.sheet.state.protection !== null;
  }

  get Protection(): WpsProtection {
    const options = this.sheet.state.protection?.options ?? {};
    return { AllowFormattingCells: options['allowFormatCells'] === true, AllowInsertingRows: options['allowInsertRows'] === true };
  }

  get PageSetup(): WpsPageSetup {
    const { sheet, world } = this;
    const page: WpsPageSetup = { Orientation: 1, PaperSize: 1, CenterHorizontally: false, Zoom: 100, FitToPagesWide: 1, FitToPagesTall: 1, PrintArea: '', PrintTitleRows: '' };
    return new Proxy(page, {
      set(_, name, value) {
        world.calls.count(`PageSetup.${String(name)}=`);
        sheet.change({ pageLayout: { ...sheet.state.pageLayout, [String(name)]: value as unknown } });
        return true;
      },
    });
  }

  Range(address: string): WpsRange {
    if (address.length > LONGEST) throw new Refusal('Range 的地址太长');
    const areas = address.split(',').map(parseLocal);
    if (areas.includes(null)) throw new Refusal(`没有这样的区域：${address}`);
    return FakeRange.make(this.world, this.sheet, areas as never);
  }

  Activate(): void {
    this.sheet.book.activate(this.sheet);
  }

  Delete(): void {
    this.world.write(this.sheet.book, () => this.sheet.book.deleteSheet(this.sheet));
  }
}

class FakeSheets implements WpsSheets {
  constructor(private readonly world: World, private readonly book: Book) {}

  get Count(): number {
    return this.book.sheets.length;
  }

  Item(index: number | string): unknown {
    const sheet = typeof index === 'number' ? this.book.sheets[index - 1] : this.book.sheet(index);
    if (!sheet) throw new Refusal('下标越界');
    return FakeSheet.make(this.world, sheet);
  }

  /** The new sheet is the active one, as a clerk sees at once. */
  Add(before: undefined, after: unknown): unknown {
    const last = unwrapped(after);
    if (before !== undefined || !(last instanceof FakeSheet)) throw new Refusal('参数无效');
    let made: Worksheet | null = null;
    this.world.write(this.book, () => {
      made = this.book.insertSheet(this.book.freeName(), last.sheet.position + 1);
      this.book.activate(made);
    });
    return made && FakeSheet.make(this.world, made);
  }
}

class FakeNames implements WpsNames {
  constructor(private readonly world: World, private readonly book: Book) {}

  get Count(): number {
    return this.book.names.length;
  }

  Item(index: number | string): WpsName {
    if (typeof index === 'string' && this.world.moods.namesByNumber) throw new Refusal('类型不匹配');
    const name = typeof index === 'string' ? this.book.names.find((one) => one.name === index) : this.book.names[index - 1];
    if (!name) throw new Refusal('下标越界');
    const { book, world } = this;
    return world.make('Name', {
      Name: name.name,
      RefersTo: name.formula,
      Delete: () => world.write(book, () => void (book.names = book.names.filter((one) => one !== name))),
    });
  }

  /** No text of a formula may be longer than a cell shows of one. */
  Add(name: string, refersTo: string, visible: boolean): unknown {
    const texts = refersTo.match(/"(?:[^"]|"")*"/g) ?? [];
    if (!/^[A-Za-z_\u4e00-\u9fff][\w.\u4e00-\u9fff]*$/.test(name) || texts.some((text) => text.slice(1, -1).replace(/""/g, '"').length > 255)) throw new Refusal('名称无效');
    this.world.write(this.book, () => {
      this.book.names = [...this.book.names.filter((one) => one.name !== name), { name, formula: refersTo, visible, comment: '', scope: null }];
    });
    return null;
  }
}

/** Parts of the file that other programs put there, as they were opened. */
class FakeParts implements WpsXmlParts {
  constructor(private readonly world: World, private readonly book: Book, private readonly namespace: string) {}

  private get here(): readonly string[] {
    return (this.world.parts.get(this.book) ?? []).filter((xml) => xml.includes(`xmlns="${this.namespace}`));
  }

  get Count(): number {
    return this.here.length;
  }

  Item(index: number): { readonly XML: string; Delete(): void } {
    const xml = this.here[index - 1];
    if (xml === undefined) throw new Refusal('下标越界');
    return this.world.make('CustomXMLPart', { XML: xml, Delete: () => void this.world.parts.set(this.book, (this.world.parts.get(this.book) ?? []).filter((one) => one !== xml)) });
  }

  SelectByNamespace(namespace: string): WpsXmlParts {
    return this.world.make('CustomXMLParts', new FakeParts(this.world, this.book, namespace));
  }
}

export class FakeBook implements WpsBook {
  constructor(private readonly world: World, readonly book: Book) {}

  static make(world: World, book: Book): WpsBook {
    return world.make('Workbook', new FakeBook(world, book));
  }

  private get open(): Book {
    if (!this.world.books.includes(this.book)) throw new Refusal('对象已与其客户端断开连接');
    return this.book;
  }

  get Name(): string {
    return this.open.name;
  }

  get FullName(): string {
    return `D:\\申报\\${this.open.name}`;
  }

  get ReadOnly(): boolean {
    return this.open.readOnly;
  }

  get Date1904(): boolean {
    return this.world.moods.date1904;
  }

  get ProtectStructure(): boolean {
    return this.open.structureProtected;
  }

  get Worksheets(): WpsSheets {
    return this.world.make('Sheets', new FakeSheets(this.world, this.open));
  }

  get ActiveSheet(): unknown {
    return FakeSheet.make(this.world, this.open.active);
  }

  get Names(): WpsNames {
    return this.world.make('Names', new FakeNames(this.world, this.open));
  }

  get CustomXMLParts(): WpsXmlParts {
    return this.world.make('CustomXMLParts', new FakeParts(this.world, this.open, ''));
  }

  Activate(): void {
    this.world.active = this.open;
  }
}

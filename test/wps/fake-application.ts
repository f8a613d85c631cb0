/** The program around the workbooks: its switches, its events, and undo steps made of many writes. */

import type { WpsApplication, WpsBook, WpsDebugTools, WpsEventHandler, WpsEvents, WpsRange } from '../../src/hosts/wps/application';
import { parseLocal } from '../excel-host/model/area';
import type { Book } from '../excel-host/model/book';
import { hasContent } from '../excel-host/model/cell';
import type { BookEvent } from '../excel-host/model/events';
import { FakeBook, FakeSheet } from './fake-book';
import { unwrapped } from './fake-calls';
import { FakeRange } from './fake-range';
import type { World } from './fake-world';

export class FakeEvents implements WpsEvents {
  private readonly handlers = new Map<string, Set<WpsEventHandler>>();

  constructor(private readonly world: World) {}

  AddApiEventListener(name: string, handler: WpsEventHandler): void {
    const known = this.handlers.get(name) ?? new Set();
    this.handlers.set(name, known.add(handler));
  }

  RemoveApiEventListener(name: string, handler?: WpsEventHandler): void {
    if (handler) this.handlers.get(name)?.delete(handler);
    else this.handlers.delete(name);
  }

  /** How many listen, for a page that must leave none behind. */
  get listening(): number {
    return [...this.handlers.values()].reduce((sum, { size }) => sum + size, 0);
  }

  fire(name: string, ...told: unknown[]): void {
    for (const handler of [...(this.handlers.get(name) ?? [])]) handler(...told);
  }

  /** Merging, formatting and renaming are told of by nothing. */
  told(book: Book, event: BookEvent): void {
    const { world } = this;
    const sheet = FakeSheet.make(world, event.sheet);
    if (event.kind === 'added') world.added.add(event.sheet);
    if (event.kind === 'changed') this.send('SheetChange', sheet, FakeRange.make(world, event.sheet, [event.area]));
    else if (event.kind === 'calculated') this.send('SheetCalculate', sheet);
    else if (event.kind === 'activated') this.send('SheetActivate', sheet);
    else if (event.kind === 'added') this.send('WorkbookNewSheet', FakeBook.make(world, book), sheet);
    else if (event.kind === 'deleted') this.send('SheetBeforeDelete', sheet);
    else if (event.kind === 'selected') this.send('SheetSelectionChange', sheet, FakeRange.make(world, event.sheet, event.address.split(',').flatMap((one) => parseLocal(one) ?? [])));
  }

  private send(name: string, ...told: unknown[]): void {
    const { events } = this.world.moods;
    if (events === 'lost') return;
    if (events === 'late') {
      setTimeout(() => this.fire(name, ...told), 5);
      return;
    }
    if (!this.world.enableEvents) return;
    this.fire(name, ...told);
    if (events === 'twice') this.fire(name, ...told);
  }
}

export class FakeApplication implements WpsApplication {
  ScreenUpdating = true;
  DisplayAlerts = true;
  readonly ApiEvent: WpsEvents;

  constructor(private readonly world: World, events: FakeEvents) {
    this.ApiEvent = world.make('ApiEvent', events);
  }

  get EnableEvents(): boolean {
    return this.world.enableEvents;
  }

  set EnableEvents(on: boolean) {
    this.world.enableEvents = on;
  }

  get Ready(): boolean {
    return !this.world.editing;
  }

  get ActiveWorkbook(): WpsBook | null {
    return this.world.active && FakeBook.make(this.world, this.world.active);
  }

  get Workbooks(): WpsApplication['Workbooks'] {
    const { world } = this;
    return world.make('Workbooks', {
      get Count() {
        return world.books.length;
      },
      Item: (index: number) => FakeBook.make(world, world.books[index - 1]!),
    });
  }

  get WorksheetFunction(): { CountA(range: WpsRange): number } {
    return this.world.make('WorksheetFunction', {
      CountA: (handed: WpsRange) => {
        const { sheet, areas } = unwrapped(handed) as FakeRange;
        const [at] = areas;
        return [...sheet.state.cells].filter(([key, cell]) => {
          const [row, column] = [Math.floor(key / 16_384), key % 16_384];
          return hasContent(cell) && row >= at!.row && row < at!.row + at!.rows && column >= at!.column && column < at!.column + at!.columns;
        }).length;
      },
    });
  }

  get FileSystem(): { ReadFileAsArrayBuffer(path: string): ArrayBuffer } {
    return this.world.make('FileSystem', {
      ReadFileAsArrayBuffer: (path: string) => {
        const bytes = this.world.files.get(path);
        if (!bytes) throw new Error(`文件打不开：${path}`);
        return bytes.slice().buffer;
      },
    });
  }

  get DebugTools(): WpsDebugTools | undefined {
    return this.world.moods.undo === 'none' ? undefined : this.world.make('DebugTools', new FakeTransactions(this.world));
  }
}

/** Begun here, ended on another handle: what is open belongs to the book. */
const open = new WeakMap<Book, number>();

class FakeTransactions implements WpsDebugTools {
  constructor(private readonly world: World) {}

  UndoTransBegin(handed: WpsBook): void {
    if (this.world.moods.undo === 'fails') throw new Error('命令不可用');
    const { book } = unwrapped(handed) as FakeBook;
    if (open.has(book)) throw new Error('上一个撤销步骤还没有结束');
    open.set(book, book.undo.depth);
  }

  UndoTransEnd(handed: WpsBook, cancel: boolean, title: string): void {
    const { book } = unwrapped(handed) as FakeBook;
    const depth = open.get(book);
    if (depth === undefined) throw new Error('没有打开的撤销步骤');
    open.delete(book);
    if (!cancel) book.undo.join(depth, title);
    else if (this.world.moods.undo === 'transactions') while (book.undo.depth > depth) book.undoOnce();
    else book.undo.join(depth, title);
  }
}

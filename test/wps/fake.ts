/**
 * A played WPS 表格 for tests: a typed fake of its JSAPI over a workbook in memory, as hostile as `moods` says. It needs nothing of Node,
 * so that a page in a browser can have one too.
 *
 *     const wps = fakeWps(bookFromSheets(sheets), { moods: HOSTILE_ARRAYS });
 *     const workbook = await openWps(wps.application);
 *     wps.clerk.type('申报表!B5', '道路');      // the clerk's own hands; WPS tells of it as its mood is
 *     wps.calls.total;                          // members read, set and called since the last reset
 *     const other = await fakeWpsFromBytes(bytes, '表.xlsx', { also: { CreateTaskPane, PluginStorage } });
 */

import type { WpsApplication } from '../../src/hosts/wps/application';
import { openFile } from '../../src/hosts/file';
import type { Sheet } from '../../src/model';
import { bookFromSheets, bookFromWorkbook } from '../excel-host/book-of';
import { Clerk } from '../excel-host/clerk';
import type { Book } from '../excel-host/model/book';
import { FakeApplication, FakeEvents } from './fake-application';
import { FakeBook } from './fake-book';
import type { Calls } from './fake-calls';
import { FRIENDLY, type Moods } from './fake-moods';
import { World } from './fake-world';

export { CARELESS, FLAT, FRIENDLY, HOSTILE_ARRAYS, LOST_EVENTS, OLD, type Moods } from './fake-moods';

export interface FakeOptions {
  readonly moods?: Partial<Moods>;
  /** Members of the add-in's root beside the spreadsheet program's own: panes, storage, ribbon. They are not counted. */
  readonly also?: Readonly<Record<string, unknown>>;
}

export interface FakeWps {
  /** What a page finds as `Application`. */
  readonly application: WpsApplication;
  readonly world: World;
  readonly calls: Calls;
  /** The book that is active now, and the clerk's hands on it. */
  readonly book: Book;
  readonly clerk: Clerk;
  /** Opens one more workbook, which is the active one then. */
  open(book: Book): void;
  activate(book: Book): void;
  close(book: Book): void;
  /** Event listeners that stand now. */
  readonly listening: number;
  /** Fires an event by hand, as the panes' coming and going do. */
  fire(name: string, ...told: unknown[]): void;
}

export function fakeWps(first: Book, options: FakeOptions = {}): FakeWps {
  const world = new World({ ...FRIENDLY, ...options.moods }, options.also ?? {});
  const events = new FakeEvents(world);
  const wps: FakeWps = {
    application: world.make('Application', new FakeApplication(world, events)),
    world,
    calls: world.calls,
    get book() {
      if (!world.active) throw new Error('no workbook is open');
      return world.active;
    },
    get clerk() {
      return new Clerk(wps.book);
    },
    open(book) {
      world.books.push(book);
      book.listen((event) => events.told(book, event));
      world.active = book;
      events.fire('WorkbookActivate', FakeBook.make(world, book));
    },
    activate(book) {
      world.active = book;
      events.fire('WorkbookActivate', FakeBook.make(world, book));
    },
    close(book) {
      world.books = world.books.filter((one) => one !== book);
      if (world.active === book) world.active = world.books.at(-1) ?? null;
    },
    get listening() {
      return events.listening;
    },
    fire: (name, ...told) => events.fire(name, ...told),
  };
  wps.open(first);
  return wps;
}

export function fakeWpsFromSheets(sheets: readonly Sheet[], options: FakeOptions = {}): FakeWps {
  return fakeWps(bookFromSheets(sheets), options);
}

/** The bytes are also the file the played WPS has opened. */
export async function fakeWpsFromBytes(bytes: Uint8Array, name: string, options: FakeOptions = {}): Promise<FakeWps> {
  const wps = fakeWps(await bookFromWorkbook(await openFile(bytes, name)), options);
  wps.world.files.set(wps.application.ActiveWorkbook!.FullName, bytes);
  wps.calls.reset();
  return wps;
}

/**
 * Desk: WPS 表格 as a page of the tests plays it. The workbooks stand here; the background page and every pane are frames, each a world of its
 * own, that reach the one `Application` synchronously — as in WPS, where a call waits for the other process.
 */

import { Clerk } from '../../excel-host/clerk';
import { bookFromWorkbook } from '../../excel-host/book-of';
import { Book } from '../../excel-host/model/book';
import type { Scalar } from '../../excel-host/model/cell';
import { openFile } from '../../../src/hosts/file';
import { fakeWps, type FakeWps, type Moods } from '../../wps/fake';
import { FakeBook } from '../../wps/fake-book';
import { unwrapped } from '../../wps/fake-calls';

interface Pane {
  readonly ID: number;
  readonly frame: HTMLIFrameElement;
  readonly book: Book;
}

interface Background extends Window {
  OnAddinLoad(ribbon: unknown): boolean;
  OnAction(control: { readonly Id: string }): boolean;
  OnGetLabel(control: { readonly Id: string }): string;
  GetImage(control: { readonly Id: string }): string;
}

class Desk {
  private wps: FakeWps | null = null;
  private readonly books = new Map<string, Book>();
  private panes: Pane[] = [];
  private nextPane = 1;
  private readonly stored = new Map<string, unknown>();
  private background: Background | null = null;

  /** This WPS tells panes of nothing; the background page hears of everything. */
  deafPanes = false;

  /** What a frame finds as its own. */
  applicationFor(search: string): unknown {
    const application = this.wps?.application;
    if (!application || !this.deafPanes || !search.includes('pane=')) return application;
    const ApiEvent = { AddApiEventListener: () => undefined, RemoveApiEventListener: () => undefined };
    return new Proxy(application, { get: (target, name) => (name === 'ApiEvent' ? ApiEvent : Reflect.get(target, name)) });
  }

  /** `newBooks`: this WPS lets an add-in make workbooks. */
  async openBook(name: string, bytes: string, moods: Partial<Moods>, newBooks: boolean): Promise<void> {
    const book = await bookFromWorkbook(await openFile(Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0)), name));
    this.books.set(name, book);
    if (this.wps) this.wps.open(book);
    else this.wps = fakeWps(book, { moods, also: this.root(newBooks) });
    this.arrange();
  }

  activate(name: string): void {
    this.program.activate(this.bookOf(name));
    this.arrange();
  }

  close(name: string): void {
    const book = this.bookOf(name);
    this.program.close(book);
    this.books.delete(name);
    for (const pane of this.panes.filter((one) => one.book === book)) this.remove(pane);
    this.arrange();
  }

  /** WPS starts the add-in: its invisible page, then its ribbon. */
  async startAddIn(): Promise<void> {
    const frame = document.createElement('iframe');
    frame.title = 'background';
    frame.hidden = true;
    frame.src = '/jizhun/index.html';
    document.body.append(frame);
    await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
    this.background = frame.contentWindow as Background;
    await this.drawRibbon(await (await fetch('/jizhun/ribbon.xml')).text());
  }

  type(address: string, entry: Scalar): void {
    this.clerk.type(address, entry);
  }

  text(address: string): string {
    return this.clerk.text(address);
  }

  value(address: string): Scalar {
    return this.clerk.value(address);
  }

  undo(): string | null {
    return this.clerk.undo();
  }

  editing(open: boolean): void {
    this.program.world.editing = open;
  }

  get selection(): string {
    return this.clerk.selection;
  }

  sheets(name: string): readonly string[] {
    return this.bookOf(name).sheets.map((sheet) => sheet.name);
  }

  rows(sheet: string): number {
    return this.program.book.demand(sheet).used()?.rows ?? 0;
  }

  /** As an update of WPS does: the panes are gone, their numbers too. */
  losePanes(): void {
    for (const pane of this.panes) this.remove(pane);
  }

  get open(): readonly string[] {
    return this.program.world.books.map(({ name }) => name);
  }

  /** Formulas of the conditional formats that name the product. */
  marks(name: string): readonly string[] {
    return this.bookOf(name).sheets.flatMap(({ state }) => state.conditionalFormats.map(({ formula }) => formula)).filter((formula) => formula.includes('绩准'));
  }

  get names(): readonly string[] {
    return this.program.book.names.map(({ name }) => name);
  }

  get calls(): number {
    return this.program.calls.total;
  }

  get listening(): number {
    return this.program.listening;
  }

  get shown(): readonly string[] {
    return this.panes.filter(({ frame }) => !frame.hidden).map(({ frame }) => frame.title);
  }

  private get program(): FakeWps {
    if (!this.wps) throw new Error('no workbook was opened yet');
    return this.wps;
  }

  private get clerk(): Clerk {
    return this.program.clerk;
  }

  private bookOf(name: string): Book {
    const book = this.books.get(name);
    if (!book) throw new Error(`${name} is not open`);
    return book;
  }

  /** What the add-in finds beside the spreadsheet program's own members. */
  private root(newBooks: boolean): Readonly<Record<string, unknown>> {
    const desk = this;
    return {
      PluginStorage: {
        getItem: (key: string) => desk.stored.get(key) ?? null,
        setItem: (key: string, value: unknown) => void desk.stored.set(key, value),
        removeItem: (key: string) => void desk.stored.delete(key),
      },
      CreateTaskPane: (url: string, title: string) => desk.makePane(url, title),
      GetTaskPane: (id: number) => desk.handleOf(desk.panes.find(({ ID }) => ID === id)),
      Version: '12.0',
      Build: '0',
      ...(newBooks ? { Workbooks: this.workbooks(), Undo: () => desk.program.book.undoOnce() } : {}),
    };
  }

  /** The collection with a way to add to it; what was added can be closed unsaved. */
  private workbooks(): unknown {
    const desk = this;
    const handle = (book: Book): unknown => FakeBook.make(desk.program.world, book);
    return {
      get Count() {
        return desk.program.world.books.length;
      },
      Item: (index: number) => handle(desk.program.world.books[index - 1]!),
      Add: () => {
        const book = new Book(`工作簿${desk.program.world.books.length + 1}`);
        book.addSheet('Sheet1');
        desk.program.open(book);
        desk.arrange();
        const made = handle(book);
        const close = (): void => {
          desk.program.close(book);
          desk.arrange();
        };
        Object.assign(unwrapped(made) as object, { Close: close });
        return made;
      },
    };
  }

  private readonly wanted = new Set<number>();

  private makePane(url: string, title: string): unknown {
    const frame = document.createElement('iframe');
    const pane: Pane = { ID: this.nextPane++, frame, book: this.program.book };
    frame.title = `${title} ${pane.ID}`;
    frame.hidden = true;
    frame.src = url;
    document.getElementById('panes')!.append(frame);
    this.panes.push(pane);
    return this.handleOf(pane);
  }

  private remove(pane: Pane): void {
    pane.frame.remove();
    this.panes = this.panes.filter((one) => one !== pane);
  }

  private handleOf(pane: Pane | undefined): unknown {
    if (!pane) return null;
    const desk = this;
    return {
      ID: pane.ID,
      get Visible() {
        return desk.wanted.has(pane.ID);
      },
      set Visible(on: boolean) {
        if (on) desk.wanted.add(pane.ID);
        else desk.wanted.delete(pane.ID);
        desk.arrange();
      },
      Width: 0,
      DockPosition: 0,
      Delete: () => desk.remove(pane),
    };
  }

  /** A pane is seen only beside its own workbook. */
  private arrange(): void {
    const active = this.wps?.world.active ?? null;
    for (const { ID, frame, book } of this.panes) frame.hidden = !this.wanted.has(ID) || book !== active;
  }

  private async drawRibbon(xml: string): Promise<void> {
    const background = this.background!;
    const ribbon = document.getElementById('ribbon')!;
    const drawn = new Map<string, () => void>();
    const definition = new DOMParser().parseFromString(xml, 'application/xml');
    for (const button of definition.querySelectorAll('button')) {
      const control = { Id: button.getAttribute('id')! };
      const element = document.createElement('button');
      const draw = (): void => {
        element.textContent = button.getAttribute('label') ?? background.OnGetLabel(control);
        element.title = button.getAttribute('screentip') ?? '';
      };
      element.addEventListener('click', () => background.OnAction(control));
      const picture = new Image();
      picture.src = `/jizhun/${background.GetImage(control)}`;
      await picture.decode();
      draw();
      drawn.set(control.Id, draw);
      ribbon.append(element);
    }
    background.OnAddinLoad({ InvalidateControl: (id: string) => setTimeout(() => drawn.get(id)?.()) });
  }

  /** Tells a listener what happened to a workbook by name, as saving does. */
  fire(event: string, name: string): void {
    this.program.fire(event, FakeBook.make(this.program.world, this.bookOf(name)));
  }
}

declare global {
  interface Window {
    desk: Desk;
  }
}

window.desk = new Desk();
export type { Desk };

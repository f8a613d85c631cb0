/** The part of WPS outside its cells: open workbooks, panes tied to the window in front, and the storage all pages share. */

import type { Program } from '../../src/wps/program';

export interface PlayedPane {
  readonly ID: number;
  readonly url: string;
  /** The window it was made in. */
  readonly book: string;
  Visible: boolean;
  Width: number;
  DockPosition: number;
}

type Listener = (...told: readonly unknown[]) => void;

export class PlayedProgram {
  readonly panes: PlayedPane[] = [];
  readonly stored = new Map<string, unknown>();
  readonly drawnAgain: string[] = [];
  private readonly listeners = new Map<string, Listener[]>();
  active: string | null;
  private nextPane = 1;

  constructor(public books: string[]) {
    this.active = books[0] ?? null;
  }

  /** As a page finds it; only what the pages use is there. */
  get program(): Program {
    const around = this;
    const book = (name: string) => ({ FullName: name });
    return {
      get ActiveWorkbook() {
        return around.active === null ? null : book(around.active);
      },
      Workbooks: {
        get Count() {
          return around.books.length;
        },
        Item: (index: number) => book(around.books[index - 1]!),
      },
      PluginStorage: {
        getItem: (key: string) => around.stored.get(key) ?? null,
        setItem: (key: string, value: unknown) => void around.stored.set(key, value),
        removeItem: (key: string) => void around.stored.delete(key),
      },
      ApiEvent: {
        AddApiEventListener: (name: string, listener: Listener) => void around.listeners.set(name, [...(around.listeners.get(name) ?? []), listener]),
        RemoveApiEventListener: (name: string, listener: Listener) => void around.listeners.set(name, (around.listeners.get(name) ?? []).filter((one) => one !== listener)),
      },
      CreateTaskPane: (url: string) => {
        const pane: PlayedPane = { ID: around.nextPane++, url, book: around.active ?? '', Visible: false, Width: 0, DockPosition: 0 };
        around.panes.push(pane);
        return pane;
      },
      GetTaskPane: (id: number) => around.panes.find((pane) => pane.ID === id) ?? null,
    } as unknown as Program;
  }

  raise(name: string, book: string): void {
    for (const listener of this.listeners.get(name) ?? []) listener({ FullName: book });
  }

  get listening(): number {
    return [...this.listeners.values()].reduce((sum, list) => sum + list.length, 0);
  }

  saveAs(from: string, to: string): void {
    this.raise('WorkbookBeforeSave', from);
    this.books = this.books.map((book) => (book === from ? to : book));
    if (this.active === from) this.active = to;
    this.raise('WorkbookAfterSave', to);
  }

  close(book: string): void {
    this.books = this.books.filter((one) => one !== book);
    this.active = this.books[0] ?? null;
    for (const pane of this.panes.filter((one) => one.book === book)) this.panes.splice(this.panes.indexOf(pane), 1);
  }
}

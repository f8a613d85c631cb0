/** World: what all objects of one played WPS share — the open books, the mood, the counted calls, and the one way to write. */

import type { Book } from '../excel-host/model/book';
import type { Worksheet } from '../excel-host/model/worksheet';
import { Calls, handle } from './fake-calls';
import type { Moods } from './fake-moods';

export class Refusal extends Error {}

export class World {
  readonly calls = new Calls();
  books: Book[] = [];
  active: Book | null = null;
  enableEvents = true;
  /** A cell is open for typing. */
  editing = false;
  /** Somebody else's clipboard, which nothing here may touch. */
  clipboard = '办事员复制的内容';
  /** Sheets of this sitting. */
  readonly added = new WeakSet<Worksheet>();
  /** XML parts by book. */
  readonly parts = new WeakMap<Book, readonly string[]>();
  /** Files of the played computer, by path. */
  readonly files = new Map<string, Uint8Array>();
  private writes = 0;

  constructor(
    public moods: Moods,
    /** Members of `Application` beside those of the spreadsheet program: panes, storage, ribbon. */
    readonly also: Readonly<Record<string, unknown>>,
  ) {}

  make<T extends object>(kind: string, target: T): T {
    return handle(kind, target, this.calls, this.moods.missing, kind === 'Application' ? this.also : {});
  }

  /** Takes effect at once, and is refused as this mood refuses. */
  write(book: Book, work: () => void): void {
    this.writes += 1;
    if (this.editing) throw new Refusal('被调用的对象正忙');
    if (this.writes > this.moods.breaksAfter) throw new Refusal('远程过程调用失败');
    try {
      book.run('加载项', 'addin', work);
    } catch (error) {
      if (!this.moods.silent) throw new Refusal(error instanceof Error ? error.message : String(error));
    }
  }

  /** The next writes break off after this many. */
  breakAfter(writes: number): void {
    this.writes = 0;
    this.moods = { ...this.moods, breaksAfter: writes };
  }
}

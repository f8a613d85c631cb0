/**
 * WpsWorkbook: one open workbook of WPS 表格 behind the Workbook port. What WPS tells of is read at once and kept until it is asked for;
 * since its events get lost, a slow look at the sheets finds what was not told. Nothing is written except what was asked for.
 */

import type { Address, Edit, NewSheet, Sheet } from '../../model';
import type { Mark, SheetInfo, Workbook, WorkbookChange, WriteOutcome } from '../../session/workbook';
import { BUSY, BUSY_ADDING, MEMO_BUSY, refused, type Refused } from '../spreadsheet/refusals';
import { addSheet } from './add-sheet';
import type { WpsApplication, WpsBook, WpsSheet } from './application';
import { Audience, type Whereabouts } from './audience';
import { asked, thing } from './decode';
import { Events, type Gathered } from './events';
import { Marks } from './marks';
import { keepMemo, readMemo } from './memo';
import { findBook, goTo } from './open-books';
import { Pictures } from './pictures';
import { Reader } from './reader';
import { Rescan } from './rescan';
import { MARKING, StillEditing, Turns, WRITING, type Patience } from './turns';
import { Writer, type Written } from './writer';

export interface WpsOptions {
  /** The workbook's FullName; the active one where absent or null. */
  readonly fullName?: string | null;
  /** Hears why something waits (zh-CN), and null when it goes on. */
  readonly waiting?: (words: string | null) => void;
  /** Between two looks for what no event told of, in ms; 15 000 unless said otherwise. */
  readonly rescanEvery?: number;
  /** How long a write waits for an open cell to be left. */
  readonly writing?: Patience;
}

/** Writes that can be taken back; older ones are forgotten. */
const MOST_STEPS = 20;

export class WpsWorkbook implements Workbook {
  readonly name: string;
  /**
   * Nobody has measured yet whether marks take a place among the clerk's undo steps in WPS. Until then they are taken to, so that
   * marks wait for her own click and Ctrl+Z takes back what she did.
   */
  readonly keepsUndo = false;
  readonly turns: Turns;
  private readonly reader: Reader;
  private readonly writer: Writer;
  private readonly marks: Marks;
  private readonly events: Events;
  private readonly pictures: Pictures;
  private readonly rescan: Rescan;
  private readonly audience = new Audience();
  private readonly done: Written[] = [];

  private constructor(private readonly application: WpsApplication, private readonly book: WpsBook, private readonly options: WpsOptions) {
    this.name = book.Name;
    this.turns = new Turns(application, options.waiting ?? (() => undefined));
    this.reader = new Reader(application, book);
    this.writer = new Writer(application, book, this.reader);
    this.marks = new Marks(application, book);
    this.events = new Events(application, book, {
      gathered: (what) => void this.look((pictures) => pictures.look(what), what),
      moved: (sheet, at) => this.audience.moved({ sheet, at }),
      calculates: (name) => [...(this.reader.known(this.pictures.info(name)?.id ?? '')?.sheet.cells.values() ?? [])].some(({ formula }) => formula !== undefined),
    });
    this.pictures = new Pictures(book, this.reader, this.marks, (name) => this.events.waiting(name));
    this.rescan = new Rescan(options.rescanEvery, () => this.look((pictures) => pictures.lookAround(), null));
    const front = thing<WpsSheet>(book.ActiveSheet)?.Name;
    if (front !== undefined) this.audience.moved({ sheet: front, at: null });
  }

  /** Throws, in the clerk's words, when no such workbook is open. */
  static async open(application: WpsApplication, options: WpsOptions = {}): Promise<WpsWorkbook> {
    const workbook = new WpsWorkbook(application, findBook(application, options.fullName ?? null), options);
    await workbook.turns.take(() => {
      workbook.pictures.renewList();
      workbook.pictures.listStands(true);
      workbook.events.register();
    });
    return workbook;
  }

  /** FullName as WPS tells it now; saving under another name changes it. */
  get fullName(): string {
    return this.book.FullName;
  }

  close(): Promise<void> {
    this.turns.close();
    this.rescan.stop();
    this.audience.leave();
    this.events.remove();
    return Promise.resolve();
  }

  // ——— reading ———

  listSheets(): Promise<readonly SheetInfo[]> {
    return this.turns.take(() => this.pictures.listSheets());
  }

  readSheet(name: string): Promise<Sheet | null> {
    return this.turns.take(() => this.pictures.sheet(name));
  }

  // ——— following ———

  watch(listener: (change: WorkbookChange) => void): () => void {
    this.rescan.start();
    const stop = this.audience.watch(listener);
    return () => {
      stop();
      if (!this.audience.watched) this.rescan.stop();
    };
  }

  /** Hears where the clerk goes. */
  follow(listener: (place: Whereabouts) => void): () => void {
    return this.audience.follow(listener);
  }

  get whereabouts(): Whereabouts | null {
    return this.audience.whereabouts;
  }

  /** Looks at what was told of, or around; while a cell is open, again when it is left. */
  private async look(at: (pictures: Pictures) => WorkbookChange | null, told: Gathered | null): Promise<void> {
    if (!this.audience.watched || (told === null && this.turns.editing)) return;
    try {
      const change = await this.turns.take(() => at(this.pictures));
      if (change) this.audience.tell(change);
      this.rescan.wentWell();
    } catch {
      // Whoever listens reads for himself then, and says what is wrong; once, not at every look.
      if (this.rescan.firstFailure()) this.audience.tell({ sheets: 'all' });
    }
  }

  // ——— writing ———

  /** What is written here is read back here; while it lasts, events tell of nothing new. */
  private async writing<T>(work: () => T, patience: Patience, busy: Refused): Promise<T | Refused> {
    try {
      return await this.turns.take(() => {
        this.events.selfWriting = true;
        try {
          return work();
        } finally {
          this.events.selfWriting = false;
        }
      }, patience);
    } catch (error) {
      if (error instanceof StillEditing) return busy;
      throw error;
    }
  }

  private get patience(): Patience {
    return this.options.writing ?? WRITING;
  }

  async write(edits: readonly Edit[], title: string): Promise<WriteOutcome> {
    if (edits.length === 0) return { done: true };
    const written = await this.writing(() => this.writeNow(edits, title), this.patience, refused('editing', BUSY));
    if ('done' in written) return written;
    this.done.push(written);
    if (this.done.length > MOST_STEPS) this.done.shift();
    this.wrote([...written.after.keys()]);
    return { done: true };
  }

  private writeNow(edits: readonly Edit[], title: string): Written | Refused {
    if (edits.some(({ sheet }) => !this.pictures.info(sheet))) this.pictures.renewList();
    const infos = [...new Set(edits.flatMap(({ sheet }) => this.pictures.info(sheet) ?? []))];
    const written = this.writer.write(edits, title, infos);
    for (const { id } of infos) this.marks.doubt(id);
    return written;
  }

  /** The watcher hears of a write too, unless somebody has come for its result by then. */
  private wrote(ids: readonly string[]): void {
    for (const id of ids) this.pictures.wait(id);
    this.pictures.listStands(true);
    setTimeout(() => {
      const sheets = this.pictures.unseen(ids);
      if (sheets.length > 0) this.audience.tell({ sheets });
    });
  }

  /** Takes back the last write of this session; null when there was nothing to take back. */
  async undo(): Promise<WriteOutcome | null> {
    const last = this.done.pop();
    if (!last) return null;
    const failed = await this.writing(() => this.writer.takeBack(last, this.pictures.list), this.patience, refused('editing', BUSY));
    if (failed) {
      if (failed.refusal !== 'changed') this.done.push(last);
      return failed;
    }
    for (const { id } of last.plans) this.marks.doubt(id);
    this.pictures.listStands(true);
    this.audience.tell({ sheets: last.plans.map(({ name }) => name) });
    return { done: true };
  }

  async addSheet(content: NewSheet, title: string): Promise<WriteOutcome> {
    const outcome = await this.writing(() => this.addNow(content, title), this.patience, refused('editing', BUSY_ADDING));
    if (outcome.done) this.audience.tell({ sheets: 'all' });
    return outcome;
  }

  private addNow(content: NewSheet, title: string): WriteOutcome {
    const outcome = addSheet(this.application, this.book, content, title, this.pictures.renewList());
    this.pictures.renewList();
    this.pictures.listStands(outcome.done);
    return outcome;
  }

  // ——— marks, place, memo ———

  async mark(marks: readonly Mark[]): Promise<void> {
    await this.writing(
      () => {
        // A workbook that was closed took its marks along.
        if (typeof asked(() => this.book.Name) !== 'string') return;
        const sheets = this.pictures.list.flatMap(({ id, name }) => {
          const reading = this.reader.known(id);
          return reading ? [{ id, name, open: reading.protection.formatCells }] : [];
        });
        this.marks.show(marks, sheets);
      },
      MARKING,
      refused('editing', BUSY),
    );
  }

  async select(sheet: string, at: Address): Promise<void> {
    await this.turns.take(() => goTo(this.book, this.pictures.info(sheet) ?? { name: sheet, hidden: false }, at), this.patience);
  }

  readMemo(): Promise<string | null> {
    return this.turns.take(() => readMemo(this.book));
  }

  keepMemo(memo: string | null): Promise<WriteOutcome> {
    return this.writing(() => keepMemo(this.application, this.book, memo), this.patience, refused('editing', MEMO_BUSY));
  }
}

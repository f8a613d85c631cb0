/**
 * ExcelWorkbook: the open workbook behind the Workbook port. What Excel tells of is read at once and kept until it is asked for, so that an
 * edit costs one trip when nothing came of it and two when marks follow. Nothing is written except what was asked for.
 */

import { formatAddress, type Address, type Edit, type NewSheet, type Sheet } from '../../model';
import type { Mark, SheetInfo, Workbook, WorkbookChange, WriteOutcome } from '../../session/workbook';
import { addSheet } from './add-sheet';
import { Events, type Gathered } from './events';
import { Marks } from './marks';
import { keepMemo, readMemo } from './memo';
import { copyFromExcel, type CopyOfFile } from './merges-in-file';
import { Pictures, askList } from './pictures';
import { Reader, type Readings } from './reader';
import type { Offers } from './sheet-request';
import { Trips, failureOf } from './trips';
import { Writer, type Written } from './writer';

export interface ExcelOptions {
  readonly offers?: Offers;
  /** For an Excel that does not tell merged areas. */
  readonly copy?: CopyOfFile;
  /** Hears why a trip waits (zh-CN), from the first one on, and null when it goes on. */
  readonly waiting?: (words: string | null) => void;
}

/** Where the clerk is; `at` null where only the sheet is known. */
export interface Whereabouts {
  readonly sheet: string;
  readonly at: Address | null;
}

/** Writes that can be taken back; older ones are forgotten. */
const MOST_STEPS = 20;

export function offeredByExcel(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

export class ExcelWorkbook implements Workbook {
  readonly trips: Trips;
  /** Writes by an add-in leave the clerk's own undo steps alone. */
  readonly keepsUndo: boolean;
  private readonly offers: Offers;
  private readonly reader: Reader;
  private readonly writer: Writer;
  private readonly marks: Marks;
  private readonly events: Events;
  private readonly pictures: Pictures;
  private readonly listeners = new Set<(change: WorkbookChange) => void>();
  private readonly followers = new Set<(place: Whereabouts) => void>();
  private readonly done: Written[] = [];
  private memo: string | null = null;
  private memoWaits = false;
  whereabouts: Whereabouts | null = null;

  private constructor(public name: string, options: ExcelOptions) {
    this.offers = options.offers ?? offeredByExcel;
    this.keepsUndo = this.offers('1.19');
    this.trips = new Trips(this.offers('1.20'));
    if (options.waiting) this.trips.watchWaiting(options.waiting);
    this.marks = new Marks(this.trips, this.offers('1.14'));
    this.reader = new Reader(this.trips, this.offers, options.copy ?? copyFromExcel, (id) => this.marks.idsOn(id), !this.keepsUndo);
    this.writer = new Writer(this.trips, this.reader);
    this.events = new Events(
      this.offers,
      { gathered: (what) => void this.gathered(what), moved: (id, at) => this.moved(id, at) },
      (id) => [...(this.reader.known(id)?.sheet.cells.values() ?? [])].some(({ formula }) => formula !== undefined),
    );
    this.pictures = new Pictures(this.trips, this.reader, this.marks, (id) => this.events.waiting(id));
  }

  /** One trip: name, sheets, kept memo, where the clerk is, and the events from now on. */
  static async open(options: ExcelOptions = {}): Promise<ExcelWorkbook> {
    const book = new ExcelWorkbook('', options);
    await book.trips.read(async (context) => {
      const { workbook } = context;
      workbook.load('name');
      const takeList = askList(workbook);
      const takeMemo = readMemo(workbook);
      const active = workbook.worksheets.getActiveWorksheet();
      active.load('name');
      book.events.register(context, book.keepsUndo);
      await context.sync();
      book.name = workbook.name;
      book.pictures.arrived(takeList());
      book.memo = takeMemo();
      book.whereabouts = { sheet: active.name, at: null };
    });
    book.memoWaits = true;
    return book;
  }

  async close(): Promise<void> {
    this.trips.close();
    this.listeners.clear();
    this.followers.clear();
    await this.events.remove();
  }

  // ——— reading ———

  listSheets(): Promise<readonly SheetInfo[]> {
    return this.pictures.listSheets();
  }

  readSheet(name: string): Promise<Sheet | null> {
    return this.pictures.sheet(name);
  }

  // ——— following ———

  watch(listener: (change: WorkbookChange) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Hears where the clerk goes. */
  follow(listener: (place: Whereabouts) => void): () => void {
    this.followers.add(listener);
    return () => void this.followers.delete(listener);
  }

  private moved(id: string, at: Address | null): void {
    const sheet = this.pictures.list.find((one) => one.id === id)?.name;
    if (sheet === undefined) return;
    this.whereabouts = { sheet, at };
    for (const listener of this.followers) listener(this.whereabouts);
  }

  private tell(change: WorkbookChange): void {
    for (const listener of this.listeners) listener(change);
  }

  private async gathered(what: Gathered): Promise<void> {
    if (this.listeners.size === 0) return;
    try {
      const change = await this.pictures.look(what);
      if (change) this.tell(change);
    } catch (error) {
      // Whoever listens reads for himself then, and says what is wrong. A pane that was closed meanwhile has nobody to tell.
      if (failureOf(error) !== 'editing') this.tell({ sheets: 'all' });
    }
  }

  // ——— writing ———

  async write(edits: readonly Edit[], title: string): Promise<WriteOutcome> {
    if (edits.length === 0) return { done: true };
    if (edits.some(({ sheet }) => !this.pictures.info(sheet))) await this.pictures.renewList();
    const ids = [...new Set(edits.flatMap(({ sheet }) => this.pictures.info(sheet)?.id ?? []))];
    const compared = await this.writer.compare(edits, ids);
    if ('done' in compared) return compared;
    let take: () => Promise<Readings> = () => this.reader.read(ids);
    const failed = await this.writer.carryOut(compared, (context) => {
      if (compared.plans.some(({ rows }) => rows.length > 0)) this.reader.restructured();
      if (this.reader.fitOneTrip(ids)) take = this.reader.ask(context, ids);
    });
    if (failed) return failed;
    const readings = await take();
    this.pictures.keep(readings);
    this.remember({ title, plans: compared.plans, after: new Map([...readings].flatMap(([id, reading]) => (reading ? [[id, reading.sheet] as const] : []))) });
    this.wrote(ids);
    return { done: true };
  }

  private remember(written: Written): void {
    this.done.push(written);
    if (this.done.length > MOST_STEPS) this.done.shift();
  }

  /** The watcher hears of a write too, unless somebody has come for its result by then. */
  private wrote(ids: readonly string[]): void {
    this.pictures.listStands(true);
    setTimeout(() => {
      const sheets = this.pictures.unseen(ids);
      if (sheets.length > 0) this.tell({ sheets });
    });
  }

  /** Takes back the last write of this session; the title of what was taken back, or null when there was nothing. */
  async undo(): Promise<WriteOutcome | null> {
    const last = this.done.pop();
    if (!last) return null;
    const failed = await this.writer.takeBack(last);
    if (failed) {
      if (failed.refusal !== 'changed') this.done.push(last);
      return failed;
    }
    const ids = last.plans.map(({ id }) => id);
    this.reader.restructured();
    await this.pictures.fetch(ids);
    this.tell({ sheets: last.plans.map(({ name }) => name) });
    return { done: true };
  }

  async addSheet(content: NewSheet, _title: string): Promise<WriteOutcome> {
    const outcome = await addSheet(this.trips, content, await this.pictures.renewList());
    if (!outcome.done) return outcome;
    this.pictures.listStands(false);
    this.tell({ sheets: 'all' });
    return outcome;
  }

  // ——— marks, place, memo ———

  async mark(marks: readonly Mark[]): Promise<void> {
    const sheets = this.pictures.list.flatMap(({ id, name }) => {
      const reading = this.reader.known(id);
      return reading ? [{ id, name, open: reading.protection.formatCells }] : [];
    });
    await this.marks.show(marks, sheets);
  }

  async select(sheet: string, at: Address): Promise<void> {
    const id = this.pictures.info(sheet)?.id;
    try {
      await this.trips.write(
        async (context) => {
          const worksheet = id === undefined ? context.workbook.worksheets.getItem(sheet) : context.workbook.worksheets.getItem(id);
          worksheet.activate();
          worksheet.getRange(formatAddress(at)).untrack().select();
          await context.sync();
        },
        { oneStep: false },
      );
    } catch (error) {
      if (failureOf(error) === 'gone') throw new Error(`找不到工作表“${sheet}”，可能已被删除或改名。`);
      if (this.pictures.info(sheet)?.hidden) throw new Error(`工作表“${sheet}”是隐藏的。请先在工作表标签上点右键取消隐藏。`);
      if (failureOf(error) === 'editing') throw new Error('单元格正在编辑，请先按回车。');
      throw error;
    }
  }

  async readMemo(): Promise<string | null> {
    if (!this.memoWaits) {
      this.memo = await this.trips.read(async (context) => {
        const take = readMemo(context.workbook);
        await context.sync();
        return take();
      });
    }
    this.memoWaits = false;
    return this.memo;
  }

  keepMemo(memo: string | null): Promise<WriteOutcome> {
    return keepMemo(this.trips, memo);
  }
}

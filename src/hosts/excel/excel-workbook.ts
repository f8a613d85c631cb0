/**
 * ExcelWorkbook: the open workbook behind the Workbook port. What Excel tells of is read at once and kept until it is asked for, so that an
 * edit costs one trip when nothing came of it and two when marks follow. Nothing is written except what was asked for.
 */

import type { Address, Edit, NewSheet, Sheet } from '../../model';
import { formatAddress, sameSheet } from '../../model';
import type { Mark, SheetInfo, Workbook, WorkbookChange, WriteOutcome } from '../../session/workbook';
import { addSheet } from './add-sheet';
import { Events, type Gathered } from './events';
import { Marks } from './marks';
import { keepMemo, readMemo } from './memo';
import { copyFromExcel, type CopyOfFile } from './merges-in-file';
import { Reader, type Reading } from './reader';
import type { Offers } from './sheet-request';
import { Trips, failureOf } from './trips';
import { Writer, refused, type Written } from './writer';

export interface ExcelOptions {
  readonly offers?: Offers;
  /** For an Excel that does not tell merged areas. */
  readonly copy?: CopyOfFile;
}

/** Where the clerk is; `at` null where only the sheet is known. */
export interface Whereabouts {
  readonly sheet: string;
  readonly at: Address | null;
}

/** Writes that can be taken back; older ones are forgotten. */
const MOST_STEPS = 20;
/** A picture nobody came for is no longer trusted after this long, in ms. */
const KEPT = 30_000;

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
  private list: readonly SheetInfo[] = [];
  /** Answers that were fetched and that nobody has asked for yet, with the time they were fetched. */
  private readonly waiting = new Map<string, number>();
  private listWaits = false;
  /** Sheets in the order they will be asked for, while all of them are read. */
  private ahead: readonly string[] = [];
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
    this.marks = new Marks(this.trips, this.offers('1.14'));
    this.reader = new Reader(this.trips, this.offers, options.copy ?? copyFromExcel, (id) => this.marks.idsOn(id));
    this.writer = new Writer(this.trips, this.reader);
    this.events = new Events(
      this.offers,
      { gathered: (what) => void this.gathered(what), moved: (id, at) => this.moved(id, at) },
      (id) => [...(this.reader.known(id)?.sheet.cells.values() ?? [])].some(({ formula }) => formula !== undefined),
    );
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
      book.list = takeList();
      book.memo = takeMemo();
      book.whereabouts = { sheet: active.name, at: null };
    });
    book.listWaits = true;
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

  async listSheets(): Promise<readonly SheetInfo[]> {
    if (!this.listWaits) {
      this.list = await this.trips.read(freshList);
      this.waiting.clear();
      this.reader.restructured();
    }
    // Whoever asks for the list reads all of it next, unless a single sheet was fetched for him.
    if (this.waiting.size === 0) this.ahead = this.list.map(({ id }) => id);
    this.listWaits = false;
    return this.list;
  }

  async readSheet(name: string): Promise<Sheet | null> {
    let info = this.infoOf(name);
    if (!info) {
      this.listWaits = false;
      await this.listSheets();
      info = this.infoOf(name);
    }
    if (!info) return null;
    const { id } = info;
    const fetched = this.waiting.get(id);
    if (fetched !== undefined && Date.now() - fetched < KEPT && !this.events.waiting(id)) {
      this.waiting.delete(id);
      return this.reader.known(id)?.sheet ?? null;
    }
    await this.fetch(this.reader.firstTrip([id, ...this.ahead.slice(this.ahead.indexOf(id) + 1).filter((other) => other !== id && this.ahead.includes(id) && !this.waiting.has(other))]));
    this.waiting.delete(id);
    return this.reader.known(id)?.sheet ?? null;
  }

  private infoOf(name: string): SheetInfo | undefined {
    return this.list.find((sheet) => sheet.name === name) ?? this.list.find((sheet) => sameSheet(sheet.name, name));
  }

  /** Reads these sheets; the answers wait to be asked for. */
  private async fetch(ids: readonly string[]): Promise<ReadonlyMap<string, Reading | null>> {
    const readings = await this.reader.read(ids);
    this.keep(readings);
    return readings;
  }

  private keep(readings: ReadonlyMap<string, Reading | null>): void {
    for (const [id, reading] of readings) {
      if (reading) {
        this.waiting.set(id, Date.now());
        this.marks.found(id, reading.marks);
      } else {
        this.waiting.delete(id);
        this.marks.forget(id);
      }
    }
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
    const sheet = this.list.find((one) => one.id === id)?.name;
    if (sheet === undefined) return;
    this.whereabouts = { sheet, at };
    for (const listener of this.followers) listener(this.whereabouts);
  }

  private tell(change: WorkbookChange): void {
    for (const listener of this.listeners) listener(change);
  }

  /** One trip; nobody is woken when everything reads as before. */
  private async gathered({ sheets, list, structure }: Gathered): Promise<void> {
    if (this.listeners.size === 0) return;
    try {
      if (structure || list) this.reader.restructured();
      const ids = [...sheets];
      const before = new Map(ids.map((id) => [id, this.reader.known(id)?.sheet]));
      const names = JSON.stringify(this.list);
      let take = (): readonly SheetInfo[] => this.list;
      const readings = await this.reader.read(ids, ({ workbook }) => {
        take = askList(workbook);
      });
      this.list = take();
      this.listWaits = true;
      this.keep(readings);
      const changed = [...readings.values()].filter((reading): reading is Reading => reading !== null && reading.sheet !== before.get(reading.sheet.id));
      if (JSON.stringify(this.list) !== names) this.tell({ sheets: 'all' });
      else if (changed.length > 0) this.tell({ sheets: changed.map(({ sheet }) => sheet.name) });
    } catch (error) {
      // Whoever listens reads for himself then, and says what is wrong.
      if (failureOf(error) !== 'editing') this.tell({ sheets: 'all' });
    }
  }

  // ——— writing ———

  async write(edits: readonly Edit[], title: string): Promise<WriteOutcome> {
    if (edits.length === 0) return { done: true };
    if (edits.some(({ sheet }) => !this.infoOf(sheet))) this.list = await this.trips.read(freshList);
    const ids = [...new Set(edits.flatMap(({ sheet }) => this.infoOf(sheet)?.id ?? []))];
    const compared = await this.writer.compare(edits, ids);
    if ('done' in compared) return compared;
    let take: () => Promise<ReadonlyMap<string, Reading | null>> = () => this.reader.read(ids);
    const failed = await this.writer.carryOut(compared, (context) => {
      if (this.reader.fitOneTrip(ids)) take = this.reader.ask(context, ids);
    });
    if (failed) return failed;
    if (compared.plans.some(({ rows }) => rows.length > 0)) this.reader.restructured();
    const readings = await take();
    this.keep(readings);
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
    this.listWaits = true;
    setTimeout(() => {
      const unseen = ids.filter((id) => this.waiting.has(id)).flatMap((id) => this.list.find((sheet) => sheet.id === id)?.name ?? []);
      if (unseen.length > 0) this.tell({ sheets: unseen });
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
    await this.fetch(ids);
    this.tell({ sheets: last.plans.map(({ name }) => name) });
    return { done: true };
  }

  async addSheet(content: NewSheet, _title: string): Promise<WriteOutcome> {
    const outcome = await addSheet(this.trips, content, await this.trips.read(freshList));
    if (!outcome.done) return outcome;
    this.listWaits = false;
    this.tell({ sheets: 'all' });
    return outcome;
  }

  // ——— marks, place, memo ———

  async mark(marks: readonly Mark[]): Promise<void> {
    const sheets = this.list.flatMap(({ id, name }) => {
      const reading = this.reader.known(id);
      return reading ? [{ id, name, open: reading.protection.formatCells }] : [];
    });
    await this.marks.show(marks, sheets);
  }

  async select(sheet: string, at: Address): Promise<void> {
    const id = this.infoOf(sheet)?.id;
    try {
      await this.trips.write(
        async (context) => {
          const worksheet = id === undefined ? context.workbook.worksheets.getItem(sheet) : context.workbook.worksheets.getItem(id);
          worksheet.activate();
          worksheet.getRange(formatAddress(at)).select();
          await context.sync();
        },
        { oneStep: false },
      );
    } catch (error) {
      if (failureOf(error) === 'gone') throw new Error(`找不到工作表“${sheet}”，可能已被删除或改名。`);
      if (this.infoOf(sheet)?.hidden) throw new Error(`工作表“${sheet}”是隐藏的。请先在工作表标签上点右键取消隐藏。`);
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

  async keepMemo(memo: string | null): Promise<WriteOutcome> {
    try {
      await keepMemo(this.trips, memo);
      return { done: true };
    } catch (error) {
      if (failureOf(error) === 'protected') return refused('protected', '这个工作簿是只读的，记录没有保存。请另存一份，再在那一份里操作。');
      if (failureOf(error) === 'editing') return refused('editing', '单元格正在编辑，记录没有保存。请按回车结束编辑，再点一次。');
      throw error;
    }
  }
}

async function freshList(context: Excel.RequestContext): Promise<readonly SheetInfo[]> {
  const take = askList(context.workbook);
  await context.sync();
  return take();
}

function askList({ worksheets }: Excel.Workbook): () => readonly SheetInfo[] {
  worksheets.load('items/id,items/name,items/visibility');
  return () => worksheets.items.map(({ id, name, visibility }) => ({ id, name, hidden: visibility !== 'Visible' }));
}

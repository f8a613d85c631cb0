/** Reader: sheets as Excel holds them now, many in one trip and never more than an answer can carry. A sheet that reads the same is the same object. */

import { Sheet, type Cell, type Range } from '../../model';
import { CELLS_PER_TRIP, readInBlocks } from './big-sheet';
import { readCells } from '../spreadsheet/cells';
import { inOrder, sameContent } from '../spreadsheet/same-content';
import { mergesByBands } from './merges';
import { TOO_OLD, mergesInFile, type CopyOfFile } from './merges-in-file';
import type { FoundMarks } from './mark-scan';
import { askSheet, type Offers, type Protection, type RawSheet } from './sheet-request';
import { failureOf, type Trips } from './trips';

export interface Reading {
  readonly sheet: Sheet;
  /** Number formats other than General, by cell key. */
  readonly formats: ReadonlyMap<number, string>;
  readonly marks: FoundMarks;
  readonly protection: Protection;
}

/** By sheet id; null for a sheet that is gone. */
export type Readings = ReadonlyMap<string, Reading | null>;

/** Sheets of unknown size asked for in one trip. */
const SHEETS_PER_TRIP = 16;
const USUAL_CELLS = CELLS_PER_TRIP / SHEETS_PER_TRIP;

export class Reader {
  from1904 = false;
  private readonly last = new Map<string, Reading>();
  private readonly sizes = new Map<string, number>();
  /** Counts the moments at which rows, columns or merges may have changed. */
  private structure = 0;
  /** The count at which the merges of a sheet were asked for last. */
  private readonly mergesFrom = new Map<string, number>();
  /** Only for an Excel that does not tell merges itself. */
  private fileMerges: Promise<ReadonlyMap<string, readonly Range[]>> | null = null;

  constructor(
    private readonly trips: Trips,
    private readonly offers: Offers,
    private readonly copy: CopyOfFile,
    /** Ids of the marks this session made on a sheet. */
    private readonly standing: (id: string) => readonly string[],
    /** To Microsoft's library, asking for merges is a request that may write; where those cost the clerk her undo steps it is asked only when merges may have changed. */
    private readonly sparing = false,
  ) {}

  /** As read last, however long ago. */
  known(id: string): Reading | undefined {
    return this.last.get(id);
  }

  forget(id: string): void {
    this.last.delete(id);
    this.sizes.delete(id);
  }

  /** Rows, columns or merges may have changed. */
  restructured(): void {
    this.structure += 1;
    this.fileMerges = null;
  }

  /** As many of these as fit into one trip, the first always. */
  firstTrip(ids: readonly string[]): readonly string[] {
    let cells = 0;
    const until = ids.findIndex((id, at) => (cells += this.sizes.get(id) ?? USUAL_CELLS) > CELLS_PER_TRIP && at > 0);
    return ids.slice(0, Math.min(until < 0 ? ids.length : until, SHEETS_PER_TRIP));
  }

  fitOneTrip(ids: readonly string[]): boolean {
    return this.firstTrip(ids).length === ids.length && ids.every((id) => (this.sizes.get(id) ?? 0) <= CELLS_PER_TRIP);
  }

  /** All in one trip where that is possible. `alongside` is queued in the same batch. */
  async read(ids: readonly string[], alongside?: (context: Excel.RequestContext) => void): Promise<Readings> {
    const readings = new Map<string, Reading | null>();
    const raws = await this.apart(ids, ids.filter((id) => (this.sizes.get(id) ?? 0) > CELLS_PER_TRIP), alongside);
    for (const [id, raw] of raws) readings.set(id, raw ? await this.readingOf(raw) : this.gone(id));
    return readings;
  }

  /** Queues sheets in a batch of somebody else's; the returned function must be called after it has come back. */
  ask(context: Excel.RequestContext, ids: readonly string[]): () => Promise<Readings> {
    const takes = ids.map((id) => [id, this.queue(context, id)] as const);
    return async () => {
      const readings = new Map<string, Reading | null>();
      for (const [id, take] of takes) {
        const raw = take();
        readings.set(id, raw ? await this.readingOf(raw) : this.gone(id));
      }
      return readings;
    };
  }

  private queue(context: Excel.RequestContext, id: string): () => RawSheet | null {
    const { structure } = this;
    const known = this.sparing && this.mergesFrom.get(id) === structure ? this.last.get(id)?.sheet.merges : undefined;
    const take = askSheet(context, id, this.offers, this.standing(id), true, known === undefined);
    return () => {
      const raw = take();
      if (raw && known) return { ...raw, merges: known };
      if (raw?.merges) this.mergesFrom.set(id, structure);
      return raw;
    };
  }

  private gone(id: string): null {
    this.forget(id);
    return null;
  }

  private async raws(ids: readonly string[], alongside?: (context: Excel.RequestContext) => void): Promise<Map<string, RawSheet | null>> {
    if (ids.length === 0 && !alongside) return new Map();
    try {
      return await this.trips.read(async (context) => {
        alongside?.(context);
        const takes = ids.map((id) => [id, this.queue(context, id)] as const);
        await context.sync();
        return new Map(takes.map(([id, take]) => [id, take()]));
      });
    } catch (error) {
      const failure = failureOf(error);
      if (failure === 'editing' || failure === 'protected' || ids.length === 0) throw error;
      if (failure === 'too-large' && ids.length > 1) {
        await this.measure(ids);
        const big = ids.filter((id) => (this.sizes.get(id) ?? 0) > CELLS_PER_TRIP);
        if (big.length > 0) return this.apart(ids, big, alongside);
      }
      if (ids.length > 1) {
        const half = Math.ceil(ids.length / 2);
        return new Map([...(await this.raws(ids.slice(0, half), alongside)), ...(await this.raws(ids.slice(half)))]);
      }
      if (alongside) await this.raws([], alongside);
      return new Map([[ids[0]!, await this.rawInBlocks(ids[0]!)]]);
    }
  }

  private async apart(ids: readonly string[], big: readonly string[], alongside?: (context: Excel.RequestContext) => void): Promise<Map<string, RawSheet | null>> {
    const raws = await this.raws(ids.filter((id) => !big.includes(id)), alongside);
    for (const id of big) raws.set(id, await this.rawInBlocks(id));
    return raws;
  }

  /** How many cells each sheet holds; nothing for one that is gone. */
  private async measure(ids: readonly string[]): Promise<void> {
    await this.trips.read(async (context) => {
      const asked = ids.map((id) => {
        const used = context.workbook.worksheets.getItemOrNullObject(id).getUsedRangeOrNullObject(true).untrack();
        used.load('rowCount,columnCount');
        return { id, used };
      });
      await context.sync();
      for (const { id, used } of asked) if (!used.isNullObject) this.sizes.set(id, used.rowCount * used.columnCount);
    });
  }

  private async rawInBlocks(id: string): Promise<RawSheet | null> {
    const frame = await this.trips.read(async (context) => {
      const take = askSheet(context, id, this.offers, this.standing(id), false, false);
      await context.sync();
      return take();
    });
    return frame && { ...frame, blocks: await readInBlocks(this.trips, id) };
  }

  private async readingOf(raw: RawSheet): Promise<Reading> {
    const { cells, formats, from1904 } = readCells(raw.blocks, this.from1904);
    this.from1904 = from1904;
    const merges = raw.merges ?? (await this.merges(raw, cells));
    this.sizes.set(raw.id, raw.blocks.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0));
    const content = { id: raw.id, name: raw.name, hidden: raw.hidden, cells, merges: [...merges].sort(inOrder) };
    const before = this.last.get(raw.id)?.sheet;
    const reading = { sheet: before && sameContent(before, content) ? before : new Sheet(content), formats, marks: raw.marks, protection: raw.protection };
    this.last.set(raw.id, reading);
    return reading;
  }

  private async merges(raw: RawSheet, cells: ReadonlyMap<number, Cell>): Promise<readonly Range[]> {
    if (this.offers('1.13')) return mergesByBands(this.trips, raw.id, cells);
    this.fileMerges ??= mergesInFile(this.copy);
    const merges = (await this.fileMerges).get(raw.name);
    if (!merges) throw new Error(TOO_OLD);
    return merges;
  }
}

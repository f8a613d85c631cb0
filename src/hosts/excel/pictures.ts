/**
 * Pictures: what was fetched from Excel and waits to be asked for. An answer is given out once; whoever asks again gets the sheet as it is
 * then. So an event costs one trip, and a check of everything as few as the sheets fit into.
 */

import { sameSheet, type Sheet } from '../../model';
import type { SheetInfo, WorkbookChange } from '../../session/workbook';
import type { Gathered } from './events';
import type { Marks } from './marks';
import type { Reader, Reading, Readings } from './reader';
import type { Trips } from './trips';

/** A picture nobody came for is no longer trusted after this long, in ms. */
const KEPT = 30_000;

export class Pictures {
  list: readonly SheetInfo[] = [];
  /** Fetched sheets by id, with the time they were fetched. */
  private readonly waiting = new Map<string, number>();
  private listWaits = false;
  /** Sheets in the order they will be asked for, while all of them are read. */
  private ahead: readonly string[] = [];

  /** `toldOf`: Excel told of a change of this sheet that nobody has looked at yet. */
  constructor(
    private readonly trips: Trips,
    private readonly reader: Reader,
    private readonly marks: Marks,
    private readonly toldOf: (id: string) => boolean,
  ) {}

  arrived(list: readonly SheetInfo[]): void {
    this.list = list;
    this.listWaits = true;
  }

  /** Whether the list, as it came with the last trip, is what somebody who asks now should get. */
  listStands(stands: boolean): void {
    this.listWaits = stands;
  }

  async renewList(): Promise<readonly SheetInfo[]> {
    this.list = await this.trips.read(async (context) => {
      const take = askList(context.workbook);
      await context.sync();
      return take();
    });
    return this.list;
  }

  async listSheets(): Promise<readonly SheetInfo[]> {
    if (!this.listWaits) {
      await this.renewList();
      this.waiting.clear();
      this.reader.restructured();
    }
    // Whoever asks for the list reads all of it next, unless single sheets were fetched for him.
    if (this.waiting.size === 0) this.ahead = this.list.map(({ id }) => id);
    this.listWaits = false;
    return this.list;
  }

  async sheet(name: string): Promise<Sheet | null> {
    if (!this.info(name)) await this.renewList();
    const id = this.info(name)?.id;
    if (id === undefined) return null;
    const fetched = this.waiting.get(id);
    if (fetched === undefined || Date.now() - fetched > KEPT || this.toldOf(id)) await this.fetch(this.reader.firstTrip([id, ...this.next(id)]));
    this.waiting.delete(id);
    return this.reader.known(id)?.sheet ?? null;
  }

  info(name: string): SheetInfo | undefined {
    return this.list.find((sheet) => sheet.name === name) ?? this.list.find((sheet) => sameSheet(sheet.name, name));
  }

  private next(id: string): readonly string[] {
    const at = this.ahead.indexOf(id);
    return at < 0 ? [] : this.ahead.slice(at + 1).filter((other) => !this.waiting.has(other));
  }

  async fetch(ids: readonly string[]): Promise<void> {
    this.keep(await this.reader.read(ids));
  }

  keep(readings: Readings): void {
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

  /** Names of those of the sheets that nobody has come for. */
  unseen(ids: readonly string[]): readonly string[] {
    return ids.filter((id) => this.waiting.has(id)).flatMap((id) => this.list.find((sheet) => sheet.id === id)?.name ?? []);
  }

  /** One trip for what was told of; null when everything reads as before. */
  async look({ sheets, list, structure }: Gathered): Promise<WorkbookChange | null> {
    if (structure || list) this.reader.restructured();
    const ids = [...sheets];
    const before = new Map(ids.map((id) => [id, this.reader.known(id)?.sheet]));
    const names = JSON.stringify(this.list);
    let take = (): readonly SheetInfo[] => this.list;
    const readings = await this.reader.read(ids, ({ workbook }) => {
      take = askList(workbook);
    });
    this.arrived(take());
    this.keep(readings);
    if (JSON.stringify(this.list) !== names) return { sheets: 'all' };
    const changed = [...readings.values()].filter((reading): reading is Reading => reading !== null && reading.sheet !== before.get(reading.sheet.id));
    return changed.length > 0 ? { sheets: changed.map(({ sheet }) => sheet.name) } : null;
  }
}

/** Queued; the returned function tells the sheets in tab order when the batch is back. */
export function askList({ worksheets }: Excel.Workbook): () => readonly SheetInfo[] {
  worksheets.load('items/id,items/name,items/visibility');
  return () => worksheets.items.map(({ id, name, visibility }) => ({ id, name, hidden: visibility !== 'Visible' }));
}

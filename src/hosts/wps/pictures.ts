/**
 * Pictures: sheets that were read because something was told of them wait here to be asked for. An answer is given out once; whoever asks
 * again gets the sheet as it is then. What no event told of is found by looking around.
 */

import { sameSheet, type Sheet } from '../../model';
import type { SheetInfo, WorkbookChange } from '../../session/workbook';
import type { WpsBook, WpsSheet } from './application';
import { thing } from './decode';
import type { Gathered } from './events';
import type { Marks } from './marks';
import type { Reader, Reading } from './reader';
import { listedSheets } from './sheets';

/** A picture nobody came for is no longer trusted after this long, in ms. */
const KEPT = 30_000;

export class Pictures {
  list: readonly SheetInfo[] = [];
  private readonly waiting = new Map<string, number>();
  private listWaits = false;
  /** Looking around, sheets that are not in front take turns. */
  private turn = 0;

  /** `toldOf`: WPS told of a change of this sheet that nobody has looked at yet. */
  constructor(private readonly book: WpsBook, private readonly reader: Reader, private readonly marks: Marks, private readonly toldOf: (name: string) => boolean) {}

  renewList(): readonly SheetInfo[] {
    this.list = listedSheets(this.book, this.list);
    return this.list;
  }

  /** The list is what somebody who asks next should get, with the sheets that wait. */
  listStands(stands: boolean): void {
    this.listWaits = stands;
  }

  listSheets(): readonly SheetInfo[] {
    if (!this.listWaits) {
      // Nothing led up to this question: everything is to be read as if for the first time.
      this.renewList();
      this.waiting.clear();
      this.reader.doubtMerges();
      this.marks.doubtAll();
    }
    this.listWaits = false;
    return this.list;
  }

  info(name: string): SheetInfo | undefined {
    return this.list.find((sheet) => sheet.name === name) ?? this.list.find((sheet) => sameSheet(sheet.name, name));
  }

  sheet(name: string): Sheet | null {
    if (!this.info(name)) this.renewList();
    const info = this.info(name);
    if (!info) return null;
    const fetched = this.waiting.get(info.id);
    this.waiting.delete(info.id);
    if (fetched !== undefined && Date.now() - fetched <= KEPT && !this.toldOf(name)) return this.reader.known(info.id)?.sheet ?? null;
    return this.fetch(info)?.sheet ?? null;
  }

  /** Read now; marks are no longer taken for known where it differs. */
  fetch(info: SheetInfo): Reading | null {
    const before = this.reader.known(info.id)?.sheet;
    const reading = this.reader.read(info);
    if (reading?.sheet !== before) this.marks.doubt(info.id);
    return reading;
  }

  /** Read for somebody who will come for it. */
  wait(id: string): void {
    this.waiting.set(id, Date.now());
  }

  /** Names of those of the sheets that nobody has come for. */
  unseen(ids: readonly string[]): readonly string[] {
    return ids.filter((id) => this.waiting.has(id)).flatMap((id) => this.list.find((sheet) => sheet.id === id)?.name ?? []);
  }

  /** Null when everything reads as before. */
  look({ sheets, list, all }: Gathered): WorkbookChange | null {
    if ((list || [...sheets].some((name) => !this.info(name))) && this.listDiffers()) return { sheets: 'all' };
    const changed = [...sheets].flatMap((name) => this.differs(this.info(name)));
    const others = all ? this.list.filter(({ name }) => !sheets.has(name)).flatMap((info) => this.differsAtAGlance(info)) : [];
    return this.told([...changed, ...others]);
  }

  /** The slow look for what was not told of: the list, the sheet in front thoroughly, and one of the others at a glance. */
  lookAround(): WorkbookChange | null {
    if (this.listDiffers()) return { sheets: 'all' };
    const front = thing<WpsSheet>(this.book.ActiveSheet)?.Name;
    const others = this.list.filter(({ name }) => name !== front);
    this.turn = (this.turn + 1) % Math.max(1, others.length);
    const next = others[this.turn];
    return this.told([...(front === undefined ? [] : this.differs(this.info(front))), ...(next ? this.differsAtAGlance(next) : [])]);
  }

  private listDiffers(): boolean {
    const before = JSON.stringify(this.list);
    if (JSON.stringify(this.renewList()) === before) return false;
    this.listWaits = true;
    this.waiting.clear();
    return true;
  }

  private differs(info: SheetInfo | undefined): readonly string[] {
    const before = info && this.reader.known(info.id)?.sheet;
    if (!info || !before || this.fetch(info)?.sheet === before) return [];
    this.wait(info.id);
    return [info.name];
  }

  private differsAtAGlance(info: SheetInfo): readonly string[] {
    return this.reader.known(info.id) && !this.reader.looksTheSame(info) ? this.differs(info) : [];
  }

  private told(sheets: readonly string[]): WorkbookChange | null {
    if (sheets.length === 0) return null;
    this.listWaits = true;
    return { sheets };
  }
}

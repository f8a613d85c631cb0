/**
 * Events: what WPS tells of, gathered until it is quiet for a moment. A handler runs inside WPS' own work, so it only notes names and
 * places. A page that listens hears of every open workbook, and of none after it is closed; so others are left out and all is taken off again.
 */

import { parseRange, topLeft, type Address } from '../../model';
import type { WpsApplication, WpsBook, WpsEventHandler, WpsEventName, WpsRange, WpsSheet } from './application';
import { asked, thing } from './decode';

/** What was told of since the last time, by sheet name. */
export interface Gathered {
  readonly sheets: ReadonlySet<string>;
  /** Sheets may have come, gone, or been renamed, moved or hidden. */
  readonly list: boolean;
  /** The page may have missed things: everything is to be looked at. */
  readonly all: boolean;
}

export interface Listener {
  /** Called after a quiet moment. */
  gathered(what: Gathered): void;
  /** The clerk went to another sheet or cell; `at` is null where only the sheet is told. */
  moved(sheet: string, at: Address | null): void;
  /** Sheets without formulas are not changed by a calculation. */
  calculates(sheet: string): boolean;
}

/** Nothing happening for this long ends a gathering, in ms. */
const QUIET = 150;
/** A gathering ends after this long even while things go on happening, in ms. */
const LONGEST = 600;

export class Events {
  /** What is told of meanwhile was done here and has been read back. */
  selfWriting = false;
  private sheets = new Set<string>();
  private list = false;
  private all = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private since = 0;
  private readonly handlers: (readonly [WpsEventName, WpsEventHandler])[] = [];

  constructor(private readonly application: WpsApplication, private readonly book: WpsBook, private readonly listener: Listener) {}

  register(): void {
    this.on('SheetChange', (sheet) => this.ours(sheet, ({ Name }) => this.gather({ sheet: Name })));
    this.on('SheetCalculate', (sheet) => this.ours(sheet, ({ Name }) => this.listener.calculates(Name) && this.gather({ sheet: Name })));
    this.on('SheetActivate', (sheet) => this.ours(sheet, ({ Name }) => {
      // Renaming and moving are told of by nothing; going to another sheet is a good moment to look.
      this.gather({ list: true });
      this.listener.moved(Name, null);
    }));
    this.on('SheetSelectionChange', (sheet, target) => this.ours(sheet, ({ Name }) => this.listener.moved(Name, placeOf(target))));
    this.on('SheetBeforeDelete', (sheet) => this.ours(sheet, () => this.gather({ list: true })));
    this.on('WorkbookNewSheet', () => this.gather({ list: true }));
    this.on('WorkbookActivate', () => this.gather({ all: true }));
    this.on('AfterTaskPaneShow', () => this.gather({ all: true }));
  }

  private on(name: WpsEventName, handler: WpsEventHandler): void {
    const guarded: WpsEventHandler = (...told) => {
      if (this.selfWriting) return;
      try {
        handler(...told);
      } catch {
        // What the event was about is gone already, and an error thrown into WPS may end all events: everything is looked at instead.
        this.gather({ all: true });
      }
    };
    this.application.ApiEvent?.AddApiEventListener(name, guarded);
    this.handlers.push([name, guarded]);
  }

  /** Another workbook's sheet is none of ours; where WPS does not say whose it is, looking costs little. */
  private ours(told: unknown, act: (sheet: WpsSheet) => void): void {
    const sheet = thing<WpsSheet>(told);
    if (!sheet || typeof sheet.Name !== 'string') return this.gather({ all: true });
    const home = asked(() => thing<WpsBook>(sheet.Parent)?.FullName);
    if (typeof home !== 'string' || home === this.book.FullName) act(sheet);
  }

  gather({ sheet, list = false, all = false }: { readonly sheet?: string; readonly list?: boolean; readonly all?: boolean }): void {
    if (sheet !== undefined) this.sheets.add(sheet);
    this.list ||= list || all;
    this.all ||= all;
    const now = Date.now();
    if (this.timer === null) this.since = now;
    else clearTimeout(this.timer);
    this.timer = setTimeout(() => this.hand(), Math.max(0, Math.min(QUIET, this.since + LONGEST - now)));
  }

  private hand(): void {
    const { sheets, list, all } = this;
    this.timer = null;
    this.sheets = new Set();
    this.list = false;
    this.all = false;
    this.listener.gathered({ sheets, list, all });
  }

  /** True while something was told of that nobody has looked at yet. */
  waiting(sheet: string): boolean {
    return this.all || this.sheets.has(sheet);
  }

  remove(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    for (const [name, handler] of this.handlers.splice(0)) this.application.ApiEvent?.RemoveApiEventListener?.(name, handler);
  }
}

function placeOf(target: unknown): Address | null {
  const address = asked(() => thing<WpsRange>(target)?.Address(false, false));
  const area = typeof address === 'string' ? parseRange(address.split(',')[0] ?? '') : null;
  return area && topLeft(area);
}

/** Events: what Excel tells of, gathered until it is quiet for a moment, so that a storm of edits is one reading. */

import { parseAddress, type Address } from '../../model';
import type { Offers } from './sheet-request';

/** What was told of since the last time, by sheet id. */
export interface Gathered {
  readonly sheets: ReadonlySet<string>;
  /** Sheets came, went, were renamed, moved or hidden. */
  readonly list: boolean;
  /** Rows, columns or cells were inserted or deleted, or cells were formatted. */
  readonly structure: boolean;
}

export interface Listener {
  /** Called after a quiet moment. */
  gathered(what: Gathered): void;
  /** The clerk went to another sheet or cell; `at` is null where only the sheet is told. */
  moved(sheet: string, at: Address | null): void;
}

/** Nothing happening for this long ends a gathering, in ms. */
const QUIET = 150;
/** A gathering ends after this long even while things go on happening, in ms. */
const LONGEST = 600;

export class Events {
  private sheets = new Set<string>();
  private list = false;
  private structure = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private since = 0;
  private readonly handlers: OfficeExtension.EventHandlerResult<unknown>[] = [];

  constructor(private readonly offers: Offers, private readonly listener: Listener, /** Sheets without formulas are not changed by a calculation. */ private readonly calculates: (sheet: string) => boolean) {}

  /** Queues the registrations; they stand when the batch has come back. `keepsUndo`: listening to selections costs the clerk no undo steps. */
  register({ workbook: { worksheets } }: Excel.RequestContext, keepsUndo: boolean): void {
    const handle = <T>(event: OfficeExtension.EventHandlers<T>, act: (told: T) => void): void => {
      this.handlers.push(
        event.add((told) => {
          act(told);
          return Promise.resolve();
        }) as OfficeExtension.EventHandlerResult<unknown>,
      );
    };
    const listChanged = (): void => this.gather({ list: true });
    handle(worksheets.onChanged, (told) => this.changed(told));
    handle(worksheets.onCalculated, ({ worksheetId }) => this.calculates(worksheetId) && this.gather({ sheet: worksheetId }));
    handle(worksheets.onFormatChanged, ({ worksheetId }) => this.formatted(worksheetId));
    handle(worksheets.onActivated, ({ worksheetId }) => this.listener.moved(worksheetId, null));
    handle(worksheets.onAdded, listChanged);
    handle(worksheets.onDeleted, listChanged);
    if (this.offers('1.17')) {
      handle(worksheets.onNameChanged, listChanged);
      handle(worksheets.onMoved, listChanged);
      handle(worksheets.onVisibilityChanged, listChanged);
    }
    if (keepsUndo) handle(worksheets.onSelectionChanged, ({ worksheetId, address }) => this.listener.moved(worksheetId, parseAddress(address.split(/[:,]/)[0] ?? '')));
  }

  private changed({ worksheetId, changeType, triggerSource }: Excel.WorksheetChangedEventArgs): void {
    // Our own write was read back in the batch that made it.
    if (triggerSource === 'ThisLocalAddin') return;
    this.gather({ sheet: worksheetId, structure: changeType !== 'RangeEdited' });
  }

  /** Merging tells of a format only; a number format changes what is printed. Our marks are no formats of cells, and their coming and going reads the same. */
  private formatted(sheet: string): void {
    this.gather({ sheet, structure: true });
  }

  gather({ sheet, list = false, structure = false }: { readonly sheet?: string; readonly list?: boolean; readonly structure?: boolean }): void {
    if (sheet !== undefined) this.sheets.add(sheet);
    this.list ||= list;
    this.structure ||= structure;
    const now = Date.now();
    if (this.timer === null) this.since = now;
    else clearTimeout(this.timer);
    this.timer = setTimeout(() => this.hand(), Math.max(0, Math.min(QUIET, this.since + LONGEST - now)));
  }

  /** What is waiting, handed over now. */
  private hand(): void {
    const { sheets, list, structure } = this;
    this.timer = null;
    this.sheets = new Set();
    this.list = false;
    this.structure = false;
    this.listener.gathered({ sheets, list, structure });
  }

  /** True while something was told of that nobody has looked at yet. */
  waiting(sheet: string): boolean {
    return this.list || this.sheets.has(sheet);
  }

  /** Queues the removal; handlers are removed in the context they were added in. */
  async remove(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    const [first] = this.handlers;
    if (!first) return;
    for (const handler of this.handlers.splice(0)) handler.remove();
    await first.context.sync();
  }
}

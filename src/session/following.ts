/** Following: events only set `stale`; one round of read, check and mark runs at a time, until nothing has changed meanwhile. */

import { DEFAULTS, type Configuration } from '../rules';
import { Examiner } from './examine';
import { settingsFrom, type Settings } from './kept-settings';
import { EMPTY_MEMO, readMemo, type Memo } from './memo';
import type { SessionState } from './state';
import { INITIAL, View } from './view';
import type { SheetInfo, Workbook } from './workbook';

export interface SessionOptions {
  readonly configuration?: Configuration;
  /** Check after every change; off means only on `check()`. */
  readonly live?: boolean;
  /** Show findings as marks on cells. */
  readonly marking?: boolean;
  /** Marks follow every change; off means they are written only when the clerk asked for something, for programs where a write costs her undo steps. */
  readonly markLive?: boolean;
  /** Marking and rule configuration are kept with the workbook when the clerk changes them. */
  readonly rememberSettings?: boolean;
  /** ISO day, for the records of ignores. */
  readonly today: string;
}

/** Sheets read between two looks at the clock of the screen. */
const BATCH = 40;

/** The loop of a session: what it follows, reads, checks and marks. */
export class Following {
  protected current: SessionState;
  private readonly listeners = new Set<() => void>();
  protected examiner: Examiner;
  protected memo: Memo = EMPTY_MEMO;
  private view = new View(EMPTY_MEMO.ignores);
  private stale: Set<string> | 'all' | null = null;
  private running: Promise<void> | null = null;
  /** As last told by the host; a host that tells the same list again is not gone through again. */
  private listed: { readonly list: readonly SheetInfo[]; readonly names: readonly string[] } = { list: [], names: [] };
  private stopping = false;
  private notices = 0;
  /** The next round was asked for by the clerk, not by an event. */
  protected asked = false;
  protected configuration: Configuration;
  private readonly unwatch: () => void;

  constructor(readonly workbook: Workbook, protected readonly options: SessionOptions) {
    this.configuration = options.configuration ?? DEFAULTS;
    this.examiner = new Examiner(this.configuration);
    this.current = { ...INITIAL, name: workbook.name, live: options.live ?? true, marking: options.marking ?? true, markLive: options.markLive ?? true };
    this.unwatch = workbook.watch(({ sheets }) => {
      this.spoil(sheets);
      if (this.current.live) void this.settle();
    });
  }

  getState = (): SessionState => this.current;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Reads and checks everything anew. `asked`: by the clerk, so that marks may be written for it. */
  async check(asked = true): Promise<void> {
    this.asked ||= asked;
    this.spoil('all');
    await this.settle();
  }

  /** Stops a long reading; what was read is shown, the rest is listed as not checked. */
  stop(): void {
    this.stopping = true;
  }

  async close(): Promise<void> {
    this.unwatch();
    this.stop();
    await this.running;
    await this.workbook.mark([]);
  }

  protected spoil(sheets: readonly string[] | 'all'): void {
    if (sheets === 'all' || this.stale === 'all') this.stale = 'all';
    else this.stale = new Set([...(this.stale ?? []), ...sheets]);
  }

  /** Resolves when nothing is stale any more. */
  async settle(): Promise<void> {
    if (this.stale !== null && !this.running) this.running = this.rounds();
    await this.running;
  }

  private async rounds(): Promise<void> {
    await null; // `running` must be set before it can be reset
    try {
      while (this.stale !== null) {
        const stale = this.stale;
        this.stale = null;
        await this.round(stale);
      }
    } catch (error) {
      this.show({ status: 'failed' });
      this.tell('error', `没有检查完：${error instanceof Error ? error.message : String(error)}。请点“重新检查”；若仍不行，请关闭后重新打开文件。`);
    }
    // In the same breath as the last look at `stale`: a later reset would lose an update.
    this.running = null;
  }

  private async round(stale: ReadonlySet<string> | 'all'): Promise<void> {
    this.stopping = false;
    const { asked } = this;
    this.asked = false;
    const opening = this.current.examination === null;
    if (opening) await this.recall();
    const list = await this.workbook.listSheets();
    if (list !== this.listed.list) this.listed = { list, names: list.map((sheet) => sheet.name) };
    this.examiner.arrange(this.listed.names);
    const names = this.examiner.awaited(stale);
    if (names.length > BATCH || opening) this.show({ status: opening ? 'opening' : 'checking', progress: { done: 0, total: names.length } });
    for (const [done, name] of names.entries()) {
      const sheet = await this.workbook.readSheet(name);
      if (sheet) this.examiner.update(sheet);
      if (this.stopping) break;
      if (done % BATCH === BATCH - 1) {
        this.show({ progress: { done: done + 1, total: names.length } });
        await new Promise((resume) => setTimeout(resume));
      }
    }
    this.publish(this.stopping ? 'stopped' : 'ready', names.length);
    await this.remark(asked);
  }

  protected publish(status: SessionState['status'], total: number): void {
    const examination = this.examiner.result();
    if (this.view.ignores !== this.memo.ignores) this.view = new View(this.memo.ignores);
    this.show({ status, examination, ...this.view.describe(examination), progress: { done: total, total } });
  }

  protected async remark(asked = true): Promise<void> {
    if (!asked && !this.current.markLive) return;
    await this.workbook.mark(this.current.marking ? this.view.marks() : []);
  }

  protected show(part: Partial<SessionState>): void {
    this.current = { ...this.current, ...part };
    for (const listener of this.listeners) listener();
  }

  tell(tone: 'success' | 'info' | 'warning' | 'error', text: string): void {
    this.notices += 1;
    this.show({ notice: { tone, text, serial: this.notices } });
  }

  dismiss(): void {
    this.show({ notice: null });
  }

  /** Before anything was kept or changed. */
  protected get usual(): Settings {
    const { marking = true, markLive = true, configuration = DEFAULTS } = this.options;
    return { marking, markLive, configuration };
  }

  protected async recall(): Promise<void> {
    const { memo, damaged } = readMemo(await this.workbook.readMemo());
    this.memo = memo;
    if (this.options.rememberSettings) {
      const { configuration, ...marks } = settingsFrom(memo.settings, this.usual);
      this.show(marks);
      if (configuration !== this.configuration) this.examiner = new Examiner((this.configuration = configuration));
    }
    this.examiner.point(memo.pointings);
    if (damaged) this.tell('warning', '这个文件里保存的忽略记录读不出来，已按没有忽略处理。');
  }
}

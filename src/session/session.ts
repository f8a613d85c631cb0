/** Session: one open workbook, followed live. Events only set `stale`; one round of read, check and mark runs at a time, until nothing has changed meanwhile. */

import type { Finding } from '../checker';
import type { Pointing } from '../layouts';
import type { Address, Declaration, Field, Sheet } from '../model';
import { DEFAULTS, type Configuration, type Fix } from '../rules';
import { findTemplate, type Template } from '../templates';
import { Examiner, type Examination } from './examine';
import { mappingOf, type MappedArea } from './mapping';
import { EMPTY_MEMO, fingerprint, readMemo, writeMemo, type Ignore, type IgnoreScope, type Memo } from './memo';
import { previewOf } from './preview';
import { editsOfFix, editsOfInsertion, safeEdits, type Surroundings } from './repair';
import type { Preview, SessionState } from './state';
import { INITIAL, describe, marksOf } from './view';
import type { Workbook, WriteOutcome } from './workbook';

export interface SessionOptions {
  readonly configuration?: Configuration;
  /** Check after every change; off means only on `check()`. */
  readonly live?: boolean;
  /** Show findings as marks on cells. */
  readonly marking?: boolean;
  /** ISO day, for the records of ignores. */
  readonly today: string;
}

/** Sheets read between two looks at the clock of the screen. */
const BATCH = 40;

export class Session {
  private current: SessionState;
  private readonly listeners = new Set<() => void>();
  private examiner: Examiner;
  private memo: Memo = EMPTY_MEMO;
  private stale: Set<string> | 'all' | null = null;
  private running: Promise<void> | null = null;
  private stopping = false;
  private known = new Set<string>();
  private configuration: Configuration;
  private readonly unwatch: () => void;

  constructor(readonly workbook: Workbook, private readonly options: SessionOptions) {
    this.configuration = options.configuration ?? DEFAULTS;
    this.examiner = new Examiner(this.configuration);
    this.current = { ...INITIAL, name: workbook.name, live: options.live ?? true, marking: options.marking ?? true };
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

  /** Reads and checks everything anew. */
  async check(): Promise<void> {
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

  private spoil(sheets: readonly string[] | 'all'): void {
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
    const opening = this.current.examination === null;
    if (opening) await this.recall();
    const list = await this.workbook.listSheets();
    this.examiner.arrange(list.map((sheet) => sheet.name));
    const names = list.map((sheet) => sheet.name).filter((name) => stale === 'all' || stale.has(name) || !this.examiner.sheet(name));
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
    await this.remark();
  }

  private publish(status: SessionState['status'], total: number): void {
    const examination = this.examiner.result();
    const shown = describe(examination, this.memo);
    const keys = new Set(shown.findings.map((finding) => finding.key));
    const solved = this.current.solved + [...this.known].filter((key) => !keys.has(key)).length;
    this.known = keys;
    this.show({ status, examination, ...shown, solved, progress: { done: total, total } });
  }

  private async remark(): Promise<void> {
    await this.workbook.mark(this.current.marking ? marksOf(this.current.findings) : []);
  }

  private show(part: Partial<SessionState>): void {
    this.current = { ...this.current, ...part };
    for (const listener of this.listeners) listener();
  }

  tell(tone: 'success' | 'info' | 'warning' | 'error', text: string): void {
    this.show({ notice: { tone, text, serial: (this.current.notice?.serial ?? 0) + 1 } });
  }

  dismiss(): void {
    this.show({ notice: null });
  }

  // ——— looking ———

  form(id: string): Declaration | undefined {
    return this.current.examination?.forms.find((report) => report.form.id === id)?.form;
  }

  /** What was recognised on a sheet, cell by cell. */
  mapped(sheet: string): readonly MappedArea[] {
    return (this.current.examination?.forms ?? []).filter((report) => report.form.sheet === sheet).flatMap((report) => mappingOf(report.form));
  }

  async locate(field: Field<unknown>): Promise<void> {
    const { sheet, area } = field.place;
    await this.select(sheet, { row: area.top, column: area.left });
  }

  async select(sheet: string, at: Address): Promise<void> {
    await this.workbook.select(sheet, at);
  }

  setLive(live: boolean): void {
    this.show({ live });
    if (live) void this.settle();
  }

  async setMarking(marking: boolean): Promise<void> {
    this.show({ marking });
    await this.remark();
  }

  /** The rule configuration everything is judged by. */
  get configured(): Configuration {
    return this.configuration;
  }

  /** Another rule configuration: everything is judged again. */
  async configure(configuration: Configuration): Promise<void> {
    this.configuration = configuration;
    this.examiner = new Examiner(configuration, true, this.memo.pointings);
    await this.check();
  }

  // ——— mending ———

  private get around(): Surroundings {
    return { sheet: (name) => this.examiner.sheet(name), form: (id) => this.form(id) };
  }

  previewFix(finding: Finding, fix: Fix): Preview {
    return previewOf(fix.title, editsOfFix(finding, fix, this.around), this.around);
  }

  /** All safe fixes of these findings (default: of every finding shown) as one preview, one write and one undo step. */
  previewSafe(findings: readonly Finding[] = this.current.findings.map((shown) => shown.finding)): Preview {
    const rulesMeant = new Set(findings.map((finding) => finding.rule.id));
    const edits = safeEdits(findings, this.around, (changed) => this.tryOut(changed).filter((finding) => rulesMeant.has(finding.rule.id)));
    return previewOf('全部修复', edits, this.around);
  }

  /** Findings on pictures of sheets, without touching what is remembered. */
  private tryOut(changed: readonly Sheet[]): readonly Finding[] {
    const trial = new Examiner(this.configuration, false, this.memo.pointings);
    trial.arrange(changed.map((sheet) => sheet.name));
    for (const sheet of changed) trial.update(sheet);
    return describe(trial.result(), this.memo).findings.map((shown) => shown.finding);
  }

  previewInsertion(formId: string, codes: readonly string[]): Preview {
    const form = this.form(formId);
    const chosen = codes.map(findTemplate).filter((template): template is Template => template !== undefined);
    const edits = form ? editsOfInsertion(form, chosen, this.around) : [];
    return previewOf(`插入 ${chosen.length} 行指标`, edits, this.around);
  }

  /** Writes what a preview showed; says how it went in a notice. */
  async apply(preview: Preview): Promise<WriteOutcome> {
    if (preview.edits.length === 0) {
      const outcome = { done: false, refusal: 'impossible', message: '没有可以修改的内容，请重新检查。' } as const;
      this.tell('warning', outcome.message);
      return outcome;
    }
    const outcome = await this.workbook.write(preview.edits, preview.title);
    if (outcome.done) {
      this.tell('success', `已完成：${preview.title}（${preview.lines.length} 处）。可以撤销。`);
      this.spoil([...new Set(preview.edits.map((edit) => edit.sheet))]);
    } else {
      this.tell('warning', outcome.message);
      this.spoil('all');
    }
    await this.settle();
    return outcome;
  }

  // ——— remembering ———

  private async recall(): Promise<void> {
    const { memo, damaged } = readMemo(await this.workbook.readMemo());
    this.memo = memo;
    this.examiner.point(memo.pointings);
    if (damaged) this.tell('warning', '这个文件里保存的忽略记录读不出来，已按没有忽略处理。');
  }

  private async keep(memo: Memo): Promise<void> {
    const outcome = await this.workbook.keepMemo(writeMemo(memo));
    if (!outcome.done) return this.tell('warning', outcome.message);
    this.memo = memo;
    this.examiner.point(memo.pointings);
    this.publish('ready', this.current.progress.total);
    await this.remark();
  }

  async ignore(finding: Finding, scope: IgnoreScope, reason: string): Promise<void> {
    const entry: Ignore = {
      rule: finding.rule.id,
      scope,
      fingerprint: scope === 'here' ? fingerprint(finding) : '',
      reason,
      message: finding.message,
      date: this.options.today,
    };
    await this.keep({ ...this.memo, ignores: [...this.memo.ignores, entry] });
  }

  async unignore(ignore: Ignore): Promise<void> {
    await this.keep({ ...this.memo, ignores: this.memo.ignores.filter((kept) => kept !== ignore) });
  }

  /** «This cell is the 项目名称.» Replaces what was said about the cell or meaning before. */
  async point(pointing: Pointing): Promise<void> {
    const others = this.memo.pointings.filter((kept) => kept.sheet !== pointing.sheet || kept.row !== pointing.row || kept.column !== pointing.column);
    await this.keep({ ...this.memo, pointings: [...others, pointing] });
  }

  async unpoint(pointing: Pointing): Promise<void> {
    await this.keep({ ...this.memo, pointings: this.memo.pointings.filter((kept) => kept !== pointing) });
  }

  get pointings(): readonly Pointing[] {
    return this.memo.pointings;
  }

  /** Removes everything this tool keeps in the workbook. */
  async forget(): Promise<void> {
    await this.keep(EMPTY_MEMO);
  }
}

/** Opens a session and checks the workbook once. */
export async function openSession(workbook: Workbook, options: SessionOptions): Promise<Session> {
  const session = new Session(workbook, options);
  await session.check();
  return session;
}

export type { Examination };

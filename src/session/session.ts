/** Session: one open workbook, followed live, with everything a clerk can do about what was found. */

import type { Finding } from '../checker';
import type { Pointing } from '../layouts';
import type { Address, Declaration, Field, IndicatorTable, Sheet } from '../model';
import type { Configuration, Fix } from '../rules';
import type { OwnTemplate } from '../own-templates';
import { findTemplate, type Template } from '../templates';
import { addBlankForm, type BlankChoice } from './blank-sheet';
import { Examiner } from './examine';
import { Following, type SessionOptions } from './following';
import { settingsToKeep } from './kept-settings';
import { mappingOf, type MappedArea } from './mapping';
import { EMPTY_MEMO, fingerprint, writeMemo, type Ignore, type IgnoreScope, type Memo } from './memo';
import { previewOf } from './preview';
import { editsOfFix, editsOfInsertion, safeEdits, type Surroundings } from './repair';
import type { Preview, ShownFinding } from './state';
import { lackingIn, type Lacking } from './supplement';
import { View } from './view';
import type { Workbook, WriteOutcome } from './workbook';

export class Session extends Following {
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
    await this.keepSettings();
  }

  async setMarkLive(markLive: boolean): Promise<void> {
    this.show({ markLive });
    if (markLive) await this.remark();
    await this.keepSettings();
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
    await this.keepSettings();
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
    return new View(this.memo.ignores).describe(trial.result()).findings.map((shown) => shown.finding);
  }

  /** Templates by code, or themselves where they are the clerk's own. */
  previewInsertion(formId: string, wanted: readonly (string | Template)[], scope: IndicatorTable['scope'] = 'annual'): Preview {
    const form = this.form(formId);
    const chosen = wanted.map((one) => (typeof one === 'string' ? findTemplate(one) : one)).filter((template): template is Template => template !== undefined);
    const edits = form ? editsOfInsertion(form, chosen, this.around, scope) : [];
    return previewOf(`插入 ${chosen.length} 行指标`, edits, this.around);
  }

  /** 补齐缺项: what the form lacks, each with templates to choose from. */
  lacking(formId: string, own: readonly OwnTemplate[] = []): readonly Lacking[] {
    const form = this.form(formId);
    return form ? lackingIn(form, this.current.findings.map((shown) => shown.finding), own) : [];
  }

  /** The finding about a form's weights that can be mended by sharing them out anew; null where they are right or not printed. */
  weightOffer(formId: string): ShownFinding | null {
    return this.current.findings.find(({ finding }) => finding.formId === formId && finding.rule.id.startsWith('indicator-weight-') && finding.fixes.length > 0) ?? null;
  }

  get canAddSheets(): boolean {
    return this.workbook.addSheet !== undefined;
  }

  /** An empty standard form as a new sheet, one undo step; shows the sheet and says how it went in a notice. */
  async insertBlankForm(choice: BlankChoice, year: number): Promise<WriteOutcome> {
    const { outcome, sheet } = await addBlankForm(this.workbook, choice, year);
    if (outcome.done) {
      this.asked = true;
      this.tell('success', `已插入空表“${sheet}”，填写时会随时检查。${outcome.lasting ? '不需要时删除这张工作表即可。' : '可以撤销。'}`);
      await this.select(sheet, { row: 0, column: 0 });
    } else this.tell('warning', outcome.message);
    this.spoil('all');
    await this.settle();
    return outcome;
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

  private async keep(memo: Memo): Promise<void> {
    const outcome = await this.workbook.keepMemo(writeMemo(memo));
    if (!outcome.done) return this.tell('warning', outcome.message);
    this.memo = memo;
    this.examiner.point(memo.pointings);
    this.publish('ready', this.current.progress.total);
    await this.remark();
  }

  private async keepSettings(): Promise<void> {
    if (!this.options.rememberSettings) return;
    const { settings: before, ...memo } = this.memo;
    const settings = settingsToKeep({ marking: this.current.marking, markLive: this.current.markLive, configuration: this.configuration }, this.usual);
    if (JSON.stringify(settings) !== JSON.stringify(before)) await this.keep({ ...memo, ...(settings ? { settings } : {}) });
  }

  /** True while this tool keeps anything in the workbook. */
  get remembers(): boolean {
    return writeMemo(this.memo) !== null;
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

  /** Removes everything this tool keeps in the workbook; returns how to put it back while the workbook is open. */
  async forget(): Promise<() => Promise<void>> {
    const before = this.memo;
    await this.keep(EMPTY_MEMO);
    return () => this.keep(before);
  }
}

/** Opens a session and checks the workbook once. */
export async function openSession(workbook: Workbook, options: SessionOptions): Promise<Session> {
  const session = new Session(workbook, options);
  await session.check(false);
  return session;
}

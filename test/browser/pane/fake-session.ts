/** A session that does what a pane expects of one, on literal data, and remembers what it was asked. */

import type { Declaration } from '../../../src/model';
import { DEFAULTS } from '../../../src/rules';
import type { Ignore, Preview, PreviewLine, SessionState, ShownFinding, WriteOutcome } from '../../../src/session';
import { findTemplate, promptOf } from '../../../src/templates';
import type { PaneSession } from '../../../src/taskpane';

export interface FakeOptions {
  /** Refuse the next write, as a protected sheet would. */
  readonly refuse?: boolean;
}

export class FakeSession implements PaneSession {
  readonly calls: string[] = [];
  pointings: PaneSession['pointings'] = [];
  configured = DEFAULTS;
  get remembers(): boolean {
    return this.state.ignored.length + this.state.expired.length + this.pointings.length > 0;
  }
  private readonly listeners = new Set<() => void>();

  constructor(private state: SessionState, private readonly options: FakeOptions = {}) {}

  readonly workbook = { listSheets: () => Promise.resolve(['封面', '说明'].map((name) => ({ id: name, name, hidden: false }))) } as unknown as PaneSession['workbook'];

  getState = (): SessionState => this.state;
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  show(part: Partial<SessionState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }

  tell: PaneSession['tell'] = (tone, text) => this.show({ notice: { tone, text, serial: (this.state.notice?.serial ?? 0) + 1 } });
  dismiss = (): void => this.show({ notice: null });
  stop = (): void => this.show({ status: 'stopped' });
  form = (id: string): Declaration | undefined => this.state.examination?.forms.find((report) => report.form.id === id)?.form;
  setLive = (live: boolean): void => this.show({ live });
  check = (): Promise<void> => this.note('check');
  locate: PaneSession['locate'] = ({ place }) => this.note(`locate ${place.sheet}!${place.area.top},${place.area.left}`);
  select: PaneSession['select'] = (sheet, { row, column }) => this.note(`select ${sheet}!${row},${column}`);
  setMarking = (marking: boolean): Promise<void> => {
    this.show({ marking });
    return this.note('setMarking');
  };
  setMarkLive: PaneSession['setMarkLive'] = (markLive) => {
    this.show({ markLive });
    return this.note('setMarkLive');
  };
  configure: PaneSession['configure'] = (configuration) => {
    this.configured = configuration;
    return this.note('configure');
  };

  previewFix: PaneSession['previewFix'] = (_, fix) => {
    if (fix.insert) return this.preview(fix.title, [{ sheet: '申报表2', where: '第 18 行之后', label: '插入一行', was: '', willBe: '产出指标 | 时效指标 | 工资发放及时率 | =__(%)' }], 'row');
    return this.preview(fix.title, fix.changes.map(({ field, text }) => ({ sheet: field.place.sheet, where: 'D8', label: field.label, was: field.text, willBe: text })));
  };
  previewSafe: PaneSession['previewSafe'] = (list = []) =>
    this.preview('全部修复', list.map((each) => ({ sheet: each.fields[0].place.sheet, where: 'F16', label: each.fields[0].label, was: each.fields[0].text, willBe: each.fixes[0]?.title.replace('改为 ', '') ?? '' })));
  previewInsertion: PaneSession['previewInsertion'] = (formId, codes) =>
    this.preview('插入', codes.flatMap((wanted): PreviewLine[] => {
      const template = typeof wanted === 'string' ? findTemplate(wanted) : wanted;
      return template ? [{ sheet: formId.split('!')[0]!, where: '第 18 行之后', label: '插入一行', was: '', willBe: [template.level1, template.level2, template.level3, promptOf(template)].join(' | ') }] : [];
    }), 'row');

  readonly canAddSheets = true;
  lacking: PaneSession['lacking'] = () => [];
  weightOffer: PaneSession['weightOffer'] = () => null;
  insertBlankForm: PaneSession['insertBlankForm'] = async ({ title }, year) => {
    await this.note(`insertBlankForm ${title} ${year}`);
    return { done: true };
  };

  apply: PaneSession['apply'] = (preview): Promise<WriteOutcome> => {
    void this.note(`apply ${preview.title}`);
    if (this.options.refuse) {
      const message = '这张表有保护，不能直接修改。请先在“审阅”里撤销保护，再点“预览修改”。';
      this.tell('warning', message);
      return Promise.resolve({ done: false, refusal: 'protected', message });
    }
    const mended = (shown: ShownFinding): boolean => shown.finding.fixes.some((fix) => fix.title === preview.title) || (preview.title === '全部修复' && shown.finding.fixes.some((fix) => fix.safe));
    this.show({ findings: this.state.findings.filter((shown) => !mended(shown)) });
    this.tell('success', `已完成：${preview.title}（${preview.lines.length} 处）。可以撤销。`);
    return Promise.resolve({ done: true });
  };
  ignore: PaneSession['ignore'] = (finding, scope, reason) => {
    const ignore: Ignore = { rule: finding.rule.id, scope, fingerprint: finding.message, reason, message: finding.message, date: '2026-11-20' };
    const own = this.state.findings.filter((shown) => shown.finding === finding);
    this.show({ findings: this.state.findings.filter((shown) => shown.finding !== finding), ignored: [...this.state.ignored, ...own.map((shown) => ({ ...shown, ignore }))] });
    return this.note(`ignore ${scope} ${reason}`);
  };
  unignore: PaneSession['unignore'] = (ignore) => {
    const back = this.state.ignored.filter((each) => each.ignore === ignore);
    this.show({ ignored: this.state.ignored.filter((each) => each.ignore !== ignore), findings: [...this.state.findings, ...back] });
    return this.note('unignore');
  };
  point: PaneSession['point'] = (pointing) => this.note(`point ${pointing.meaning}`);
  unpoint: PaneSession['unpoint'] = () => this.note('unpoint');
  forget: PaneSession['forget'] = async () => {
    await this.note('forget');
    return () => this.note('put back');
  };

  private note(call: string): Promise<void> {
    this.calls.push(call);
    return Promise.resolve();
  }

  private preview(title: string, lines: readonly PreviewLine[], kind: 'text' | 'row' = 'text'): Preview {
    const edits = lines.map((line) => (kind === 'row' ? { kind, sheet: line.sheet, after: 17, was: '', lookOf: 17, cells: [], extend: [] } : { kind: 'text' as const, sheet: line.sheet, row: 7, column: 3, was: line.was, text: line.willBe }));
    return { title, edits: edits as Preview['edits'], lines };
  }
}

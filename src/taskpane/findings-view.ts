/** What of the findings is shown, in which order and groups: counts, list and walking all read from here, so they always agree. */

import type { Declaration, Field } from '../model';
import type { Severity } from '../rules';
import type { IgnoredFinding, OpenQuestion, SessionState, ShownFinding } from '../session';
import { messages } from './messages.zh-CN';

/** open: 待核对. ignored: 已忽略. */
export type Kind = Severity | 'open' | 'ignored';
export type Grouping = 'form' | 'severity' | 'rule';

export interface Filter {
  /** Only these; empty means everything. */
  readonly kinds: ReadonlySet<Kind>;
  readonly search: string;
  /** Only findings of this sheet; null for the whole workbook. */
  readonly sheet: string | null;
  readonly grouping: Grouping;
}

export const EVERYTHING: Filter = { kinds: new Set(), search: '', sheet: null, grouping: 'form' };

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'suggestion'];

export interface Group {
  readonly key: string;
  readonly title: string;
  /** Second part of the title: the project of a form. */
  readonly detail: string;
  readonly items: readonly ShownFinding[];
  /** Said instead of counts where there is nothing to list. */
  readonly quiet: string | null;
}

export type Counts = Readonly<Record<Kind, number>>;

/** Comparable form of a text: width and case folded, spaces gone. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

function hay(shown: ShownFinding, forms: ReadonlyMap<string, Declaration>): string {
  const { finding } = shown;
  const project = finding.formId === null ? '' : (forms.get(finding.formId)?.heading.projectName?.text ?? '');
  const fields = finding.fields.map((field) => `${field.label} ${field.text} ${field.place.sheet}`);
  return fold([finding.message, finding.rule.title, finding.rule.id, project, ...fields].join(' '));
}

function formsById(state: SessionState): ReadonlyMap<string, Declaration> {
  return new Map((state.examination?.forms ?? []).map((report) => [report.form.id, report.form]));
}

/** Everything but the choice of kinds: the scope that counts speak of. */
function inScope<T extends ShownFinding>(list: readonly T[], filter: Filter, forms: ReadonlyMap<string, Declaration>): readonly T[] {
  const wanted = fold(filter.search);
  if (wanted === '' && filter.sheet === null) return list;
  return list.filter((shown) => {
    if (filter.sheet !== null && !shown.finding.fields.some((field) => field.place.sheet === filter.sheet)) return false;
    return wanted === '' || hay(shown, forms).includes(wanted);
  });
}

export interface Unread {
  readonly sheet: string;
  readonly field: Field;
  readonly reason: string;
}

export interface Shown {
  readonly counts: Counts;
  readonly groups: readonly Group[];
  readonly ignored: readonly IgnoredFinding[];
  readonly open: readonly OpenQuestion[];
  readonly unread: readonly Unread[];
}

export function shownOf(state: SessionState, filter: Filter): Shown {
  const forms = formsById(state);
  const findings = inScope(state.findings, filter, forms);
  const ignored = inScope(state.ignored, filter, forms);
  const wanted = fold(filter.search);
  const onSheet = (sheet: string | undefined): boolean => filter.sheet === null || sheet === filter.sheet;
  const open = state.openQuestions.filter((question) => {
    const sheet = question.formId === null ? undefined : forms.get(question.formId)?.sheet;
    return onSheet(sheet) && (wanted === '' || fold(`${question.title} ${question.reason} ${question.projectName}`).includes(wanted));
  });
  const unread = (state.examination?.sheets ?? [])
    .filter((reading) => onSheet(reading.sheet))
    .flatMap((reading) => reading.unread.map((part) => ({ sheet: reading.sheet, ...part })))
    .filter((part) => wanted === '' || fold(`${part.reason} ${part.field.text}`).includes(wanted));

  const of = (severity: Severity): number => findings.filter(({ finding }) => finding.severity === severity).length;
  const counts = { error: of('error'), warning: of('warning'), suggestion: of('suggestion'), open: open.length + unread.length, ignored: ignored.length };
  const severities = SEVERITIES.filter((severity) => filter.kinds.has(severity));
  const wantsFindings = filter.kinds.size === 0 || severities.length > 0;
  const listed = severities.length > 0 ? findings.filter(({ finding }) => severities.includes(finding.severity)) : wantsFindings ? findings : [];
  const narrowed = filter.kinds.size > 0 || wanted !== '';
  return {
    counts,
    groups: grouped(listed, state, filter, narrowed),
    ignored: filter.kinds.size === 0 || filter.kinds.has('ignored') ? ignored : [],
    open: filter.kinds.size === 0 || filter.kinds.has('open') ? open : [],
    unread: filter.kinds.size === 0 || filter.kinds.has('open') ? unread : [],
  };
}

function grouped(list: readonly ShownFinding[], state: SessionState, filter: Filter, narrowed: boolean): readonly Group[] {
  if (filter.grouping === 'severity') {
    return SEVERITIES.map((severity) => group(severity, messages.severityLong[severity], list.filter(({ finding }) => finding.severity === severity))).filter(hasItems);
  }
  if (filter.grouping === 'rule') return byRule(list);
  return byForm(list, state, filter, narrowed);
}

function group(key: string, title: string, items: readonly ShownFinding[], detail = '', quiet: Group['quiet'] = null): Group {
  return { key, title, detail, items, quiet };
}

const hasItems = (candidate: Group): boolean => candidate.items.length > 0;

function byRule(list: readonly ShownFinding[]): readonly Group[] {
  const byId = new Map<string, ShownFinding[]>();
  for (const shown of list) {
    const known = byId.get(shown.finding.rule.id);
    if (known) known.push(shown);
    else byId.set(shown.finding.rule.id, [shown]);
  }
  return [...byId].map(([id, items]) => group(id, items[0]!.finding.rule.title, items));
}

/** In the order of the sheets; forms with nothing to list stay visible unless a narrower view was asked for. */
function byForm(list: readonly ShownFinding[], state: SessionState, filter: Filter, narrowed: boolean): readonly Group[] {
  const byId = new Map<string | null, ShownFinding[]>();
  for (const shown of list) {
    const known = byId.get(shown.finding.formId);
    if (known) known.push(shown);
    else byId.set(shown.finding.formId, [shown]);
  }
  const open = new Set(state.openQuestions.map((question) => question.formId));
  const ignored = countByForm(state.ignored);
  const groups: Group[] = [];
  for (const { form } of state.examination?.forms ?? []) {
    if (filter.sheet !== null && form.sheet !== filter.sheet && !byId.has(form.id)) continue;
    const items = byId.get(form.id) ?? [];
    if (items.length === 0 && narrowed) continue;
    groups.push(group(form.id, form.sheet, items, form.heading.projectName?.text || messages.list.noProject, items.length > 0 ? null : quietOf(open.has(form.id), ignored.get(form.id) ?? 0)));
  }
  const whole = byId.get(null);
  if (whole) groups.push(group('', messages.list.whole, whole));
  return groups;
}

/** 通过 only where nothing was found, nothing ignored and nothing left open. */
function quietOf(open: boolean, ignored: number): string {
  if (open) return messages.list.notAllChecked;
  return ignored > 0 ? messages.list.passedWithIgnored(ignored) : messages.passed;
}

function countByForm(list: readonly ShownFinding[]): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const { finding } of list) counts.set(finding.formId, (counts.get(finding.formId) ?? 0) + 1);
  return counts;
}

/** What 上一个 and 下一个 walk: exactly the rows that stand in open groups, in their order. */
export function walkOf(groups: readonly Group[], collapsed: ReadonlySet<string>): readonly ShownFinding[] {
  return groups.flatMap((candidate) => (collapsed.has(candidate.key) ? [] : candidate.items));
}

/** The finding that takes the place of a solved one: the next that is still there, else the one before, else none. */
export function successor(before: readonly ShownFinding[], key: string, now: readonly ShownFinding[]): ShownFinding | null {
  const left = new Map(now.map((shown) => [shown.key, shown]));
  const at = before.findIndex((shown) => shown.key === key);
  const order = [...before.slice(at + 1), ...before.slice(0, Math.max(at, 0)).reverse()];
  for (const shown of order) {
    const still = left.get(shown.key);
    if (still) return still;
  }
  return now[0] ?? null;
}

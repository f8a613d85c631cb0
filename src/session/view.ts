/** From an examination to what is shown: findings with stable names, what is ignored, what stays open, and the marks on cells. */

import { RANK, type Finding, type FormReport, type LedgerEntry } from '../checker';
import { cellKey, type Declaration } from '../model';
import { rules } from '../rules';
import type { Examination } from './examination';
import { expired, fingerprint, isIgnored, type Memo } from './memo';
import type { IgnoredFinding, OpenQuestion, SessionState, ShownFinding } from './state';
import type { Mark } from './workbook';

export const INITIAL: SessionState = {
  status: 'opening',
  name: '',
  progress: { done: 0, total: 0 },
  examination: null,
  findings: [],
  ignored: [],
  expired: [],
  openQuestions: [],
  live: true,
  marking: true,
  markLive: true,
  notice: null,
};

type Described = Pick<SessionState, 'findings' | 'ignored' | 'expired' | 'openQuestions'>;

export function describe(examination: Examination, memo: Memo): Described {
  const all: ShownFinding[] = [];
  const openQuestions: OpenQuestion[] = [];
  const more = byForm(examination.workbook.findings);
  for (const report of examination.forms) {
    const view = viewOf(report);
    push(all, view.findings);
    push(all, named(more.get(report.form.id) ?? []));
    push(openQuestions, view.openQuestions);
  }
  push(all, named(more.get(null) ?? []));
  push(openQuestions, questionsOf(examination.workbook.ledger, null));
  if (memo.ignores.length === 0) return { findings: all, ignored: [], expired: [], openQuestions };

  const findings: ShownFinding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const shown of all) {
    const ignore = isIgnored(shown.finding, memo.ignores);
    if (ignore) ignored.push({ ...shown, ignore });
    else findings.push(shown);
  }
  return { findings, ignored, expired: expired(memo.ignores, examination.findings), openQuestions };
}

interface FormView {
  readonly findings: readonly ShownFinding[];
  readonly openQuestions: readonly OpenQuestion[];
}

/** An unchanged report is shown as it was, so that an edit costs what its own form costs. */
const views = new WeakMap<FormReport, FormView>();

function viewOf(report: FormReport): FormView {
  let view = views.get(report);
  if (!view) views.set(report, (view = { findings: named(report.findings), openQuestions: questionsOf(report.ledger, report.form) }));
  return view;
}

/** The same problem found twice is the same problem: form, rule and compared texts make its name, no address does. */
function named(findings: readonly Finding[]): readonly ShownFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = `${finding.formId ?? ''}|${fingerprint(finding)}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return { key: count === 0 ? name : `${name}#${count}`, finding };
  });
}

function byForm(findings: readonly Finding[]): ReadonlyMap<string | null, Finding[]> {
  const groups = new Map<string | null, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.formId);
    if (group) group.push(finding);
    else groups.set(finding.formId, [finding]);
  }
  return groups;
}

/** `push(...items)` overflows the stack on very long lists. */
function push<T>(into: T[], items: readonly T[]): void {
  for (const item of items) into.push(item);
}

const TITLES = new Map(rules.map((rule) => [rule.id, rule.title]));

/** What one cause keeps several rules from judging is one question: the clerk clears it once. */
function questionsOf(ledger: readonly LedgerEntry[], form: Declaration | null): readonly OpenQuestion[] {
  const byReason = new Map<string, LedgerEntry[]>();
  for (const entry of ledger) {
    if (entry.state !== 'not-checked') continue;
    const reason = entry.reason ?? '';
    const same = byReason.get(reason);
    if (same) same.push(entry);
    else byReason.set(reason, [entry]);
  }
  return [...byReason].map(([reason, entries]) => {
    const first = entries[0]!.rule;
    const title = TITLES.get(first) ?? first;
    return {
      formId: form?.id ?? null,
      projectName: form?.heading.projectName?.text ?? '',
      rule: first,
      title: entries.length > 1 ? `${title}（等 ${entries.length} 条规则）` : title,
      reason,
    };
  });
}

/** One mark per cell, of the gravest finding that blames it; its note tells all of them. */
export function marksOf(findings: readonly ShownFinding[]): readonly Mark[] {
  const marks: Mark[] = [];
  const at = new Map<string, Map<number, number>>();
  for (const { finding } of findings) {
    const { sheet, area } = finding.fields[0].place;
    let cells = at.get(sheet);
    if (!cells) at.set(sheet, (cells = new Map()));
    const cell = cellKey(area.top, area.left);
    const index = cells.get(cell);
    if (index === undefined) {
      cells.set(cell, marks.length);
      marks.push({ sheet, area, severity: finding.severity, note: finding.message });
      continue;
    }
    const known = marks[index]!;
    const severity = RANK[finding.severity] < RANK[known.severity] ? finding.severity : known.severity;
    marks[index] = { ...known, severity, note: `${known.note}；${finding.message}` };
  }
  return marks;
}

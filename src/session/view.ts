/** From an examination to what is shown: findings with stable names, what is ignored, what stays open, and the marks on cells. */

import { type Finding, type FormReport, type LedgerEntry } from '../checker';
import { Joined, stepTo, type Declaration, type Step } from '../model';
import { rules } from '../rules';
import type { Examined, FormTold, Told } from './examination';
import { Marking } from './marking';
import { fingerprint, silencing, type Ignore } from './memo';
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

/** What is shown of one form, or of what is about no form. */
interface Part {
  readonly findings: readonly ShownFinding[];
  readonly ignored: readonly IgnoredFinding[];
  /** Ignores that silence something here. */
  readonly heeded: readonly Ignore[];
}

/** What is shown with these ignores, examination after examination: an edit costs what its own form costs. */
export class View {
  private parts: Step<Part> = { before: [], now: [], change: null };
  private apart: { readonly of: Told | null; readonly part: Part } = { of: null, part: { findings: [], ignored: [], heeded: [] } };
  private readonly forms = new Joined((told: FormTold) => [this.partOf([told.report.findings, told.more])]);
  private readonly findings = new Joined(({ findings }: Part) => findings);
  private readonly ignored = new Joined(({ ignored }: Part) => ignored);
  private readonly heeded = new Joined(({ heeded }: Part) => heeded);
  private readonly questions = new Joined(questionsOn);
  private readonly marking = new Marking();

  constructor(readonly ignores: readonly Ignore[]) {}

  describe({ told, apart, reports, workbook }: Examined): Described {
    const before = this.parts.now;
    const sameApart = this.apart.of === apart && before.length > 0;
    if (!sameApart) this.apart = { of: apart, part: this.partOf([apart.findings]) };
    const forms = this.forms.of(told);
    const now = [...forms.now, this.apart.part];
    this.parts = sameApart ? { before, now, change: forms.change } : stepTo(before, now);
    const heeded = new Set(this.heeded.of(this.parts).now);
    const questions = this.questions.of(reports).now;
    const open = questionsOf(workbook.ledger, null);
    return {
      findings: this.findings.of(this.parts).now,
      ignored: this.ignored.of(this.parts).now,
      expired: this.ignores.filter((ignore) => !heeded.has(ignore)),
      openQuestions: open.length > 0 ? [...questions, ...open] : questions,
    };
  }

  /** The marks of what was described last. */
  marks(): readonly Mark[] {
    return this.marking.of(this.parts);
  }

  private partOf(lists: readonly (readonly Finding[])[]): Part {
    const all = lists.flatMap(named);
    if (this.ignores.length === 0) return { findings: all, ignored: [], heeded: [] };
    const judged = all.map((shown) => ({ shown, by: silencing(shown.finding, this.ignores) }));
    return {
      findings: judged.filter(({ by }) => by.length === 0).map(({ shown }) => shown),
      ignored: judged.filter(({ by }) => by.length > 0).map(({ shown, by }) => ({ ...shown, ignore: by[0]! })),
      heeded: judged.flatMap(({ by }) => by),
    };
  }
}

const shownAs = new WeakMap<readonly Finding[], readonly ShownFinding[]>();

/** The same problem found twice is the same problem: form, rule and compared texts make its name, no address does. */
function named(findings: readonly Finding[]): readonly ShownFinding[] {
  const known = shownAs.get(findings);
  if (known) return known;
  const seen = new Map<string, number>();
  const shown = findings.map((finding) => {
    const name = `${finding.formId ?? ''}|${fingerprint(finding)}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return { key: count === 0 ? name : `${name}#${count}`, finding };
  });
  shownAs.set(findings, shown);
  return shown;
}

const questions = new WeakMap<FormReport, readonly OpenQuestion[]>();

/** An unchanged report asks the same questions. */
function questionsOn(report: FormReport): readonly OpenQuestion[] {
  let known = questions.get(report);
  if (!known) questions.set(report, (known = questionsOf(report.ledger, report.form)));
  return known;
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

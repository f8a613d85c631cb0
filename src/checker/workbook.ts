/** Rules about the whole workbook: each is asked again only when what it looks at changed, and nothing else is looked at to know that. */

import { changeBetween, changeSince, stepTo, type Change, type Declaration, type Field, type Range, type Step } from '../model';
import { PACKS, type AnyRule, type Context, type Rule, type Verdict, type Workbook } from '../rules';
import { findingOf, type Finding } from './finding';
import { entryOf, type LedgerEntry } from './ledger';
import { judge, type Asked } from './panel';

export interface WorkbookReport {
  readonly findings: readonly Finding[];
  readonly ledger: readonly LedgerEntry[];
}

/** A rule with what it said last. */
interface AskedOnce extends Asked {
  readonly check: Rule<'workbook'>['check'];
  readonly context: Context;
  said: Said | null;
}

interface Said {
  readonly verdicts: readonly Verdict[];
  /** How the forms stood then, see {@link Places}. */
  readonly drawn: number;
  /** So that a fault told again is the same finding. */
  readonly byVerdict: ReadonlyMap<Verdict, Finding>;
  readonly findings: readonly Finding[];
  readonly entry: LedgerEntry;
}

const NONE: readonly Declaration[] = [];
const NO_FINDINGS: ReadonlyMap<Verdict, Finding> = new Map();
const NOTHING: readonly Finding[] = [];

export class WorkbookPanel {
  /** How often a rule was really asked. */
  evaluations = 0;
  private readonly rules: readonly AskedOnce[];
  private last: { readonly workbook: Workbook; readonly report: WorkbookReport } | null = null;
  private readonly places = new Places();

  constructor(rules: readonly Asked[], private readonly remember: boolean) {
    this.rules = rules.map((asked) => {
      const rule = asked.rule as Rule<'workbook'>;
      return { ...asked, check: (remember && rule.follow?.()) || ((workbook, context) => rule.check(workbook, context)), context: { pack: PACKS['general']!, parameters: asked.parameters }, said: null };
    });
  }

  check(workbook: Workbook): WorkbookReport {
    return this.remember ? this.follow(workbook) : this.checkOnce(workbook);
  }

  /** One that remembers nothing is asked about many workbooks, most of them of one form. */
  private checkOnce(workbook: Workbook): WorkbookReport {
    const ledger: LedgerEntry[] = [];
    let findings: Finding[] | null = null;
    let places: Places | null = null;
    for (const asked of this.rules) {
      this.evaluations++;
      const verdicts = judge(asked, workbook, asked.context);
      ledger.push(entryOf(verdicts, asked.entries));
      for (const verdict of verdicts) {
        if (verdict.kind !== 'fault') continue;
        places ??= new Places(workbook.forms);
        (findings ??= []).push(findingOf(asked, verdict, places.formAt(verdict.fields[0])));
      }
    }
    return { findings: findings ?? NOTHING, ledger };
  }

  private follow(workbook: Workbook): WorkbookReport {
    const { last } = this;
    const step = workbook.step ?? stepTo(last?.workbook.forms ?? NONE, workbook.forms);
    const change = changeSince(last?.workbook.forms ?? NONE, step);
    const retold = !last || changeBetween(last.workbook.narratives, workbook.narratives) !== null || changeBetween(last.workbook.statements, workbook.statements) !== null;
    if (last && !change && !retold) return last.report;
    this.places.follow(step);
    let same = last !== null;
    const all = this.rules.map((asked) => {
      const before = asked.said;
      const said = before && !retold && looksTheSame(asked.rule, change!, last!.workbook.forms, workbook.forms) ? before : this.ask(asked, workbook);
      if (said !== before) same = false;
      return said;
    });
    const report = same ? last!.report : { findings: all.flatMap(({ findings }) => findings), ledger: all.map(({ entry }) => entry) };
    this.last = { workbook, report };
    return report;
  }

  private ask(asked: AskedOnce, workbook: Workbook): Said {
    this.evaluations++;
    const verdicts = judge(asked, workbook, asked.context);
    const before = asked.said?.drawn === this.places.drawn ? asked.said : null;
    if (before?.verdicts === verdicts) return before;
    let byVerdict: Map<Verdict, Finding> | null = null;
    for (const verdict of verdicts) {
      if (verdict.kind !== 'fault') continue;
      byVerdict ??= new Map();
      byVerdict.set(verdict, before?.byVerdict.get(verdict) ?? findingOf(asked, verdict, this.places.formAt(verdict.fields[0])));
    }
    const said: Said = { verdicts, drawn: this.places.drawn, byVerdict: byVerdict ?? NO_FINDINGS, findings: byVerdict ? [...byVerdict.values()] : NOTHING, entry: entryOf(verdicts, asked.entries) };
    asked.said = said;
    return said;
  }
}

/** Whether a rule about the workbook sees the same in this stretch as before; a form that moved to another id is another form. */
function looksTheSame(rule: AnyRule, change: Change, before: readonly Declaration[], now: readonly Declaration[]): boolean {
  if (change.before !== change.now || rule.about !== 'workbook' || !rule.sees) return false;
  for (let i = change.from; i < change.now; i++) {
    if (now[i]!.id !== before[i]!.id || !sameParts(rule.sees(before[i]!), rule.sees(now[i]!))) return false;
  }
  return true;
}

function sameParts(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((part, i) => part === b[i]);
}

/** Which form a field stands in. */
class Places {
  /** Another number whenever a form came, went, moved or grew: as long as it is the same, every field stands in the form it stood in. */
  drawn = 0;
  private bySheet: ReadonlyMap<string, readonly Declaration[]> | null = null;

  constructor(private forms = NONE) {}

  follow(step: Step<Declaration>): void {
    const [before, forms] = [this.forms, step.now];
    const change = changeSince(before, step);
    this.forms = forms;
    if (!change) return;
    let same = change.before === change.now;
    for (let i = change.from; same && i < change.now; i++) same = forms[i]!.id === before[i]!.id && sameRange(forms[i]!.range, before[i]!.range);
    if (same) return;
    this.drawn++;
    this.bySheet = null;
  }

  formAt(field: Field<unknown>): string | null {
    this.bySheet ??= groupBySheet(this.forms);
    const { sheet, area } = field.place;
    const inside = this.bySheet.get(sheet)?.find(({ range }) => area.top >= range.top && area.top <= range.bottom && area.left >= range.left && area.left <= range.right);
    return inside?.id ?? null;
  }
}

function sameRange(a: Range, b: Range): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

function groupBySheet(forms: readonly Declaration[]): Map<string, Declaration[]> {
  const groups = new Map<string, Declaration[]>();
  for (const form of forms) {
    const group = groups.get(form.sheet);
    if (group) group.push(form);
    else groups.set(form.sheet, [form]);
  }
  return groups;
}

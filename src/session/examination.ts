/** Examination: what was found on the sheets of a workbook, made anew only where a sheet changed. What did not change keeps its identity. */

import type { Checker, Finding, FormReport, WorkbookReport } from '../checker';
import type { SheetReading } from '../layouts';
import { Joined, changeBetween, changeSince, isUnfilled, withStretch, type Declaration, type Pair, type Sheet, type Step } from '../model';
import { Pairing } from './pairing';

export interface Examination {
  /** In tab order; only sheets that hold a form or something that looks like one. */
  readonly sheets: readonly SheetReading[];
  readonly forms: readonly FormReport[];
  /** Every narrative, with its form where one was found. */
  readonly pairs: readonly Pair[];
  readonly workbook: WorkbookReport;
  /** Of all forms and of the workbook, in the order of the sheets. */
  readonly findings: readonly Finding[];
  /** Hidden sheets are not checked; here are their names. */
  readonly hidden: readonly string[];
  /** How many sheets there are, hidden ones too. */
  readonly sheetCount: number;
}

/** The same with its findings form by form. */
export interface Examined extends Examination {
  readonly told: Step<FormTold>;
  readonly reports: Step<FormReport>;
  /** Findings about no form. */
  readonly apart: Told;
}

/** Findings that are told together. */
export interface Told {
  readonly findings: readonly Finding[];
}

/** What is told of one form: its report, and behind it what rules about the workbook found in it. */
export interface FormTold extends Told {
  readonly report: FormReport;
  readonly more: readonly Finding[];
}

/** A sheet as it was read. */
export interface Tab {
  readonly sheet: Sheet;
  readonly reading: SheetReading;
}

/** Findings of the whole workbook by the form they are about. */
type Groups = ReadonlyMap<string | null, readonly Finding[]>;

const NOTHING: readonly Finding[] = [];

/** From read sheets to an examination, look after look. */
export class Examining {
  private readonly hidden = new Joined(({ sheet }: Tab) => (sheet.hidden ? [sheet.name] : []));
  private readonly sheets = new Joined(({ reading }: Tab) => (reading.forms.length > 0 || reading.unread.length > 0 || reading.narratives.length > 0 ? [reading] : []));
  private readonly forms = new Joined(({ reading }: Tab) => reading.forms);
  private readonly narratives = new Joined(({ reading }: Tab) => reading.narratives);
  private readonly statements = new Joined(({ reading }: Tab) => reading.statements);
  /** A form nobody has begun is no project yet: no narrative is about it, and no sum of the whole counts it. */
  private readonly begun = new Joined((form: Declaration) => (isUnfilled(form) ? [] : [form]));
  private readonly pairing = new Pairing();
  /** Reports on narratives whose form was not found. */
  private readonly lonely: Joined<Pair, WorkbookReport>;
  private readonly reports = new Joined(({ report }: FormTold) => [report]);
  private readonly findings = new Joined(({ findings }: FormTold) => findings);
  private last: { readonly whole: WorkbookReport; readonly lonely: readonly WorkbookReport[]; readonly workbook: WorkbookReport } | null = null;
  private groups: Groups = new Map();
  private apart: Told = { findings: NOTHING };
  private of: readonly Declaration[] = [];
  private told: readonly FormTold[] = [];
  private readonly byId = new Map<string, Declaration>();
  private readonly known = new WeakMap<FormReport, FormTold>();

  constructor(private readonly checker: Checker) {
    this.lonely = new Joined((pair) => (pair.form === null ? [checker.checkNarrative(pair)] : []));
  }

  look(tabs: Step<Tab>): Omit<Examined, 'sheetCount'> {
    const forms = this.forms.of(tabs);
    const narratives = this.narratives.of(tabs);
    const begun = this.begun.of(forms);
    const { pairs, touched: paired } = this.pairing.look(narratives, begun);
    const whole = this.checker.checkWorkbook({ forms: begun.now, narratives: narratives.now, statements: this.statements.of(tabs).now, step: begun });
    const { workbook, touched } = this.group(whole, this.lonely.of(pairs).now);
    const told = this.tell(forms, paired, touched);
    const reports = this.reports.of(told);
    const findings = this.findings.of(told).now;
    return {
      sheets: this.sheets.of(tabs).now,
      forms: reports.now,
      pairs: pairs.now,
      workbook,
      findings: this.apart.findings.length > 0 ? [...findings, ...this.apart.findings] : findings,
      hidden: this.hidden.of(tabs).now,
      told,
      reports,
      apart: this.apart,
    };
  }

  /** `touched`: ids of the forms about which the workbook says something else than before. */
  private group(whole: WorkbookReport, lonely: readonly WorkbookReport[]): { readonly workbook: WorkbookReport; readonly touched: readonly string[] } {
    const { last } = this;
    if (last && last.whole === whole && last.lonely === lonely) return { workbook: last.workbook, touched: [] };
    const all = [whole, ...lonely];
    const workbook = { findings: all.flatMap(({ findings }) => findings), ledger: all.flatMap(({ ledger }) => ledger) };
    const before = this.groups;
    this.groups = groupsOf(workbook.findings, before);
    const touched = [...new Set([...before.keys(), ...this.groups.keys()])].filter((id) => before.get(id) !== this.groups.get(id));
    if (touched.includes(null)) this.apart = { findings: this.groups.get(null) ?? NOTHING };
    this.last = { whole, lonely, workbook };
    return { workbook, touched: touched.filter((id) => id !== null) };
  }

  private tell(forms: Step<Declaration>, paired: readonly Declaration[] | 'all', regrouped: readonly string[]): Step<FormTold> {
    const fresh = (form: Declaration): FormTold => this.toldOf(form);
    const [before, { now }, toldBefore] = [this.of, forms, this.told];
    let change = changeSince(before, forms);
    if (change) {
      for (let i = change.from; i < change.before; i++) this.byId.delete(before[i]!.id);
      for (let i = change.from; i < change.now; i++) this.byId.set(now[i]!.id, now[i]!);
      this.told = withStretch(this.told, change.from, change.before, now.slice(change.from, change.now).map(fresh));
      this.of = now;
    }
    const again = paired === 'all' ? now : [...paired, ...regrouped.flatMap((id) => this.byId.get(id) ?? [])];
    if (again.length > 0) {
      const touched = new Set(again);
      this.told = now.map((form, i) => (touched.has(form) ? fresh(form) : this.told[i]!));
      change = changeBetween(toldBefore, this.told);
    }
    return { before: toldBefore, now: this.told, change };
  }

  private toldOf(form: Declaration): FormTold {
    const report = this.checker.checkForm(form, this.pairing.told(form));
    const more = this.groups.get(form.id) ?? NOTHING;
    let told = this.known.get(report);
    if (told?.more !== more) this.known.set(report, (told = { report, more, findings: more.length > 0 ? [...report.findings, ...more] : report.findings }));
    return told;
  }
}

/** A group that holds the same as before is the same group. */
function groupsOf(findings: readonly Finding[], before: Groups): Groups {
  const groups = new Map<string | null, readonly Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.formId) as Finding[] | undefined;
    if (group) group.push(finding);
    else groups.set(finding.formId, [finding]);
  }
  for (const [id, group] of groups) {
    const known = before.get(id);
    if (known && !changeBetween(known, group)) groups.set(id, known);
  }
  return groups;
}

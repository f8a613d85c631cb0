/** Examination: every form found on a set of sheets, read, checked, and kept up to date sheet by sheet. */

import { createChecker, share, type Checker, type Finding, type FormReport, type WorkbookReport } from '../checker';
import { pairUp, readForms, type Pointing, type SheetReading } from '../layouts';
import { isUnfilled, type Declaration, type Narrative, type Pair, type Sheet, type Statement } from '../model';
import { DEFAULTS, rules, type Configuration } from '../rules';

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
  /** How many sheets were looked at. */
  readonly sheetCount: number;
}

const EMPTY_READING = { forms: [], narratives: [], statements: [], unread: [] };

const NO_NARRATIVE = '本册有项目经费情况说明，但没有找到与本表项目名称相同的一份';

/** What the last result was made of, form by form: of a thousand forms one edit touches one, and the others are not even looked up. */
interface Last {
  readonly forms: readonly Declaration[];
  readonly unfilled: readonly boolean[];
  readonly told: readonly (Pair | string | null)[];
  readonly reports: readonly FormReport[];
}

/** Holds the last picture of each sheet; `update` costs only what the given sheet costs. */
export class Examiner {
  private readonly sheets = new Map<string, Sheet>();
  private readonly readings = new Map<string, SheetReading>();
  private order: readonly string[] = [];
  private lastPairs: readonly Pair[] = [];
  private last: Last = { forms: [], unfilled: [], told: [], reports: [] };
  private readonly checker: Checker;

  constructor(configuration: Configuration = DEFAULTS, remember = true, private pointings: readonly Pointing[] = []) {
    this.checker = createChecker(rules, configuration, remember);
  }

  /** How often a rule was really asked. */
  get evaluations(): number {
    return this.checker.evaluations;
  }

  /** The sheets of the workbook, in tab order; readings of sheets that are gone are forgotten. */
  arrange(names: readonly string[]): void {
    this.order = names;
    const present = new Set(names);
    for (const name of [...this.sheets.keys()]) {
      if (present.has(name)) continue;
      this.sheets.delete(name);
      this.readings.delete(name);
    }
  }

  update(sheet: Sheet): void {
    if (this.sheets.get(sheet.name) === sheet) return;
    this.sheets.set(sheet.name, sheet);
    this.read(sheet);
  }

  /** The sheet as it was last read. */
  sheet(name: string): Sheet | undefined {
    return this.sheets.get(name);
  }

  point(pointings: readonly Pointing[]): void {
    const touched = new Set([...this.pointings, ...pointings].map((pointing) => pointing.sheet));
    this.pointings = pointings;
    for (const name of touched) {
      const sheet = this.sheets.get(name);
      if (sheet) this.read(sheet);
    }
  }

  result(): Examination {
    const hidden: string[] = [];
    const readings: SheetReading[] = [];
    const forms: Declaration[] = [];
    const narratives: Narrative[] = [];
    const statements: Statement[] = [];
    for (const name of this.order) {
      const sheet = this.sheets.get(name);
      if (!sheet) continue;
      if (sheet.hidden) {
        hidden.push(name);
        continue;
      }
      const reading = this.readings.get(name)!;
      if (reading.forms.length > 0 || reading.unread.length > 0 || reading.narratives.length > 0) readings.push(reading);
      forms.push(...reading.forms);
      narratives.push(...reading.narratives);
      statements.push(...reading.statements);
    }
    // A form nobody has begun is no project yet: no narrative is about it, and no sum of the whole counts it.
    const { last } = this;
    const unfilled = forms.map((form, i) => (form === last.forms[i] ? last.unfilled[i]! : isUnfilled(form)));
    const begun = forms.filter((_, i) => !unfilled[i]);
    const pairs = this.pairs(narratives, begun);
    const pairOf = new Map(pairs.flatMap((pair) => (pair.form ? [[pair.form, pair] as const] : [])));
    const told = forms.map((form) => (narratives.length > 0 ? pairOf.get(form) ?? NO_NARRATIVE : null));
    const reports = forms.map((form, i) => (form === last.forms[i] && told[i] === last.told[i] ? last.reports[i]! : this.checker.checkForm(form, told[i])));
    this.last = { forms, unfilled, told, reports };
    const alone = pairs.filter((pair) => pair.form === null).map((pair) => this.checker.checkNarrative(pair));
    const whole = this.checker.checkWorkbook({ forms: begun, narratives, statements });
    const workbook = { findings: [...whole.findings, ...alone.flatMap((report) => report.findings)], ledger: [...whole.ledger, ...alone.flatMap((report) => report.ledger)] };
    return { sheets: readings, forms: reports, pairs, workbook, findings: inOrder(reports, workbook), hidden, sheetCount: this.sheets.size };
  }

  /** A pair of the same two keeps its identity, so that it is not judged again. */
  private pairs(narratives: readonly Narrative[], forms: readonly Declaration[]): readonly Pair[] {
    if (narratives.length === 0) return (this.lastPairs = []);
    const known = new Map(this.lastPairs.map((pair) => [pair.narrative, pair]));
    return (this.lastPairs = pairUp(narratives, forms).map((pair) => {
      const before = known.get(pair.narrative);
      return before && before.form === pair.form && before.reason === pair.reason ? before : pair;
    }));
  }

  private read(sheet: Sheet): void {
    const previous = this.readings.get(sheet.name);
    const own = this.pointings.filter((pointing) => pointing.sheet === sheet.name);
    const next = sheet.hidden ? { sheet: sheet.name, ...EMPTY_READING } : readForms(sheet, own);
    this.readings.set(sheet.name, previous ? shareReading(previous, next) : next);
  }
}

/** Forms are matched by id, so that a form inserted above does not make all others look new. */
function shareReading(previous: SheetReading, next: SheetReading): SheetReading {
  const known = new Map(previous.forms.map((form) => [form.id, form]));
  const told = new Map(previous.narratives.map((narrative) => [narrative.id, narrative]));
  return {
    ...next,
    forms: next.forms.map((form) => share(known.get(form.id), form)),
    narratives: next.narratives.map((narrative) => share(told.get(narrative.id), narrative)),
    statements: share(previous.statements, next.statements),
  };
}

function inOrder(reports: readonly FormReport[], workbook: WorkbookReport): readonly Finding[] {
  const byForm = new Map<string | null, Finding[]>();
  for (const finding of workbook.findings) {
    const list = byForm.get(finding.formId);
    if (list) list.push(finding);
    else byForm.set(finding.formId, [finding]);
  }
  const all: Finding[] = [];
  for (const report of reports) {
    all.push(...report.findings);
    const more = byForm.get(report.form.id);
    if (more) all.push(...more);
  }
  all.push(...(byForm.get(null) ?? []));
  return all;
}

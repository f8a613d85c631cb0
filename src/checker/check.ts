/** The checker asks every rule about every part of a form, and remembers the answers about parts that did not change. */

import { isUnfilled, type Declaration, type Field, type Pair } from '../model';
import { DEFAULTS, PACKS, choosePack, type Addition, type AnyRule, type Configuration, type Fix, type Pack, type Rule, type Severity, type Verdict, type Workbook } from '../rules';
import { Tally, type LedgerEntry } from './ledger';
import { narrativeParts, partsOf, textsIn, type FormPart, type PartsByName } from './parts';
import { formAt, groupBySheet, looksTheSame, sameTexts, type BySheet } from './workbook';

/** A rule's verdict on a form. */
export interface Finding {
  readonly rule: AnyRule;
  readonly severity: Severity;
  /** The form the blamed field stands in; null for what concerns the workbook as a whole. */
  readonly formId: string | null;
  /** The first is blamed, the others glow with it. */
  readonly fields: readonly [Field<unknown>, ...Field<unknown>[]];
  readonly message: string;
  readonly fixes: readonly Fix[];
  readonly addition?: Addition;
}

export interface FormReport {
  readonly form: Declaration;
  readonly pack: Pack;
  readonly findings: readonly Finding[];
  /** One entry per rule that is switched on and judges forms. */
  readonly ledger: readonly LedgerEntry[];
}

export interface WorkbookReport {
  readonly findings: readonly Finding[];
  readonly ledger: readonly LedgerEntry[];
}

export interface Checker {
  /** `told`: the form's narrative; why it has none although the workbook holds narratives; null where the workbook holds none. */
  checkForm(form: Declaration, told?: Pair | string | null): FormReport;
  /** A narrative whose form was not found. */
  checkNarrative(pair: Pair): WorkbookReport;
  checkWorkbook(workbook: Workbook): WorkbookReport;
  /** How often a rule was really asked since the checker was made. */
  readonly evaluations: number;
}

/** Checks without remembering: for one pass over files. */
export function check(form: Declaration, rules: readonly AnyRule[], configuration: Configuration = DEFAULTS): FormReport {
  return new RuleChecker(rules, configuration, false).checkForm(form);
}

/** A checker that remembers what it said about each unchanged part. */
export function createChecker(rules: readonly AnyRule[], configuration: Configuration = DEFAULTS, remember = true): Checker {
  return new RuleChecker(rules, configuration, remember);
}

interface Asked {
  readonly rule: AnyRule;
  readonly severity: Severity;
  readonly parameters: Readonly<Record<string, number>>;
  /** Answers by pack, then by part. */
  readonly answers: Map<string, WeakMap<object, readonly Verdict[]>>;
  /** The same rule about the form beside its narrative. */
  readonly beside: Asked | null;
  /** How a rule about the workbook is asked while the checker stays with one workbook. */
  readonly follow: Rule<'workbook'>['check'] | null;
  /** What a rule about the workbook said last. */
  last: WorkbookAnswer | null;
}

interface WorkbookAnswer extends Workbook {
  readonly findings: readonly Finding[];
  readonly entry: LedgerEntry;
}

function besideOf(asked: Asked): Asked | null {
  const { rule } = asked;
  if (!rule.besideNarrative) return null;
  const check = rule.besideNarrative.bind(rule) as Rule<'pair'>['check'];
  return { ...asked, rule: { ...(rule as unknown as Rule<'pair'>), about: 'pair', check }, answers: new Map() };
}

function isAboutNarratives({ rule }: Asked): boolean {
  return rule.about === 'narrative' || rule.about === 'pair';
}

/** Said once of a form nobody has begun, in place of one finding for every blank. */
const UNFILLED = '这张表还没有填写，未作检查';

class RuleChecker implements Checker {
  evaluations = 0;
  private readonly formRules: Asked[] = [];
  private readonly workbookRules: Asked[] = [];
  private readonly reports = new WeakMap<Declaration, { readonly told: Pair | string | null; readonly report: FormReport }>();

  constructor(rules: readonly AnyRule[], private readonly configuration: Configuration, private readonly remember: boolean) {
    for (const rule of rules) {
      if (configuration.off.has(rule.id)) continue;
      const defaults = Object.fromEntries(Object.entries(rule.parameters ?? {}).map(([name, parameter]) => [name, parameter.default]));
      const asked: Asked = {
        rule,
        severity: configuration.severity.get(rule.id) ?? rule.severity,
        parameters: { ...defaults, ...configuration.parameters.get(rule.id) },
        answers: new Map(),
        beside: null,
        follow: (this.remember && rule.about === 'workbook' && rule.follow?.()) || null,
        last: null,
      };
      (rule.about === 'workbook' ? this.workbookRules : this.formRules).push({ ...asked, beside: besideOf(asked) });
    }
  }

  checkForm(form: Declaration, told: Pair | string | null = null): FormReport {
    const known = this.remember ? this.reports.get(form) : undefined;
    if (known && known.told === told) return known.report;
    const pack = this.packOf(form);
    const pair = typeof told === 'string' ? null : told;
    const parts = partsOf(form, pair);
    const findings: Finding[] = [];
    const ledger: LedgerEntry[] = [];
    const unfilled = isUnfilled(form);
    for (const asked of this.formRules) {
      if (unfilled) ledger.push({ rule: asked.rule.id, state: 'not-checked', reason: UNFILLED });
      else if (typeof told === 'string' && isAboutNarratives(asked)) ledger.push({ rule: asked.rule.id, state: 'not-checked', reason: told });
      else ledger.push(this.askEach(asked, parts, pair, pack, form.id, findings));
    }
    const report: FormReport = { form, pack, findings: sorted(findings), ledger };
    if (this.remember) this.reports.set(form, { told, report });
    return report;
  }

  checkNarrative(pair: Pair): WorkbookReport {
    const findings: Finding[] = [];
    const parts: PartsByName = { declaration: [], heading: [], funds: [], spendingPlan: [], goals: [], indicators: [], indicator: [], text: [], ...narrativeParts(pair) };
    const asked = this.formRules.filter((one) => isAboutNarratives(one) || one.rule.inNarratives);
    const ledger = asked.map((one) => this.askEach(one, parts, pair, PACKS['general']!, null, findings)).filter((entry) => entry.state === 'not-checked');
    return { findings: sorted(findings), ledger };
  }

  private askEach(asked: Asked, parts: PartsByName, pair: Pair | null, pack: Pack, formId: string | null, findings: Finding[]): LedgerEntry {
    const tally = new Tally();
    for (const part of parts[asked.rule.about as FormPart]) tally.add(this.heard(asked, part, pack, formId, findings));
    if (asked.rule.inNarratives) for (const part of textsIn(pair)) tally.add(this.heard(asked, part, pack, formId, findings));
    if (asked.beside && pair) tally.add(this.heard(asked.beside, pair, pack, formId, findings));
    return tally.entry(asked.rule.id);
  }

  private heard(asked: Asked, part: object, pack: Pack, formId: string | null, findings: Finding[]): readonly Verdict[] {
    const verdicts = this.ask(asked, part, pack);
    if (verdicts.length > 0) for (const verdict of verdicts) if (verdict.kind === 'fault') findings.push(finding(asked, verdict, formId));
    return verdicts;
  }

  checkWorkbook(workbook: Workbook): WorkbookReport {
    let bySheet: BySheet | null = null;
    const sheets = (): BySheet => (bySheet ??= groupBySheet(workbook.forms));
    const answers = this.workbookRules.map((asked) => this.askAll(asked, workbook, sheets));
    return { findings: answers.flatMap((answer) => answer.findings), ledger: answers.map((answer) => answer.entry) };
  }

  /** A workbook rule is asked again only when a form looks different to it. */
  private askAll(asked: Asked, workbook: Workbook, sheets: () => BySheet): WorkbookAnswer {
    const { last } = asked;
    const { forms } = workbook;
    if (last && sameTexts(last, workbook) && last.forms.length === forms.length && forms.every((form, i) => looksTheSame(asked.rule, form, last.forms[i]!))) {
      return (asked.last = { ...last, ...workbook });
    }
    const verdicts = this.judge(asked, workbook, PACKS['general']!);
    const faults = verdicts.filter((verdict) => verdict.kind === 'fault');
    const findings = faults.map((verdict) => finding(asked, verdict, formAt(sheets(), verdict.fields[0])));
    const answer: WorkbookAnswer = { ...workbook, findings, entry: new Tally().add(verdicts).entry(asked.rule.id) };
    if (this.remember) asked.last = answer;
    return answer;
  }

  private packOf(form: Declaration): Pack {
    const chosen = this.configuration.pack;
    return chosen === null ? choosePack(form) : { ...PACKS[chosen]!, because: '由规则配置指定' };
  }

  private ask(asked: Asked, part: object, pack: Pack): readonly Verdict[] {
    if (!this.remember) return this.judge(asked, part, pack);
    let byPart = asked.answers.get(pack.id);
    if (!byPart) asked.answers.set(pack.id, (byPart = new WeakMap()));
    let verdicts = byPart.get(part);
    if (!verdicts) byPart.set(part, (verdicts = this.judge(asked, part, pack)));
    return verdicts;
  }

  /** A rule that throws did not pass: it becomes a visible not-checked with its own words. */
  private judge(asked: Asked, part: object, pack: Pack): readonly Verdict[] {
    this.evaluations++;
    try {
      const rule = (asked.follow ? { check: asked.follow } : asked.rule) as { check(part: object, context: { pack: Pack; parameters: Readonly<Record<string, number>> }): Iterable<Verdict> };
      const said = rule.check(part, { pack, parameters: asked.parameters });
      return Array.isArray(said) ? (said as readonly Verdict[]) : gathered(said);
    } catch (error) {
      return [{ kind: 'not-checked', reason: `这条规则运行时出错，没有检查：${error instanceof Error ? error.message : String(error)}` }];
    }
  }
}

const NOTHING: readonly Verdict[] = [];

function gathered(verdicts: Iterable<Verdict>): readonly Verdict[] {
  let list: Verdict[] | null = null;
  for (const verdict of verdicts) (list ??= []).push(verdict);
  return list ?? NOTHING;
}

function finding(asked: Asked, verdict: Extract<Verdict, { kind: 'fault' }>, formId: string | null): Finding {
  const lowered = verdict.severity && RANK[verdict.severity] > RANK[asked.severity] ? verdict.severity : asked.severity;
  const { fields, message, fixes, addition } = verdict;
  return { rule: asked.rule, severity: lowered, formId, fields, message, fixes, ...(addition ? { addition } : {}) };
}

export const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, suggestion: 2 };

function sorted(findings: Finding[]): Finding[] {
  return findings.sort((a, b) => RANK[a.severity] - RANK[b.severity] || placeOrder(a) - placeOrder(b));
}

function placeOrder(finding: Finding): number {
  const { area } = finding.fields[0].place;
  return area.top * 1000 + area.left;
}

/** The checker asks every rule about every part of a form, and remembers the answers about parts that did not change. */

import { isUnfilled, type Declaration, type IndicatorTable, type Pair } from '../model';
import { DEFAULTS, PACKS, areUsual, choosePack, isPlainText, isUsual, linesOf, type AnyRule, type Configuration, type Pack, type Rule, type Workbook } from '../rules';
import { type Finding } from './finding';
import { Hearing } from './hearing';
import { entriesOf, type LedgerEntry } from './ledger';
import { Panel, type Asked } from './panel';
import { textsIn, type FormPart } from './parts';
import { textsOf } from './texts';
import { WorkbookPanel, type WorkbookReport } from './workbook';

export type { WorkbookReport };

export interface FormReport {
  readonly form: Declaration;
  readonly pack: Pack;
  readonly findings: readonly Finding[];
  /** One entry per rule that is switched on and judges forms. */
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

/** The same rule about the form beside its narrative. */
function besideOf(asked: Asked): Asked[] {
  const { rule } = asked;
  if (!rule.besideNarrative) return [];
  const check = rule.besideNarrative.bind(rule) as Rule<'pair'>['check'];
  return [{ ...asked, rule: { ...(rule as unknown as Rule<'pair'>), about: 'pair', check } }];
}

function isAboutNarratives({ rule }: Asked): boolean {
  return rule.about === 'narrative' || rule.about === 'pair';
}

const NOTHING: readonly Finding[] = [];

/** Said once of a form nobody has begun, in place of one finding for every blank. */
const UNFILLED = '这张表还没有填写，未作检查';

class RuleChecker implements Checker {
  private readonly formRules: Asked[] = [];
  private readonly panels: Readonly<Record<FormPart, Panel>>;
  /** Rules about texts, for the paragraphs of a narrative. */
  private readonly paragraphs: Panel;
  private readonly beside: Panel;
  private readonly whole: WorkbookPanel;
  /** The pack that the configuration names, whatever the form. */
  private readonly imposed: Pack | null;
  private readonly hearing: Hearing;
  private readonly reports = new WeakMap<Declaration, { readonly told: Pair | string | null; readonly report: FormReport }>();

  constructor(rules: readonly AnyRule[], configuration: Configuration, private readonly remember: boolean) {
    const { pack } = configuration;
    this.imposed = pack === null ? null : { ...PACKS[pack]!, because: '由规则配置指定' };
    const aboutAll: Asked[] = [];
    for (const rule of rules) {
      if (configuration.off.has(rule.id)) continue;
      const defaults = Object.fromEntries(Object.entries(rule.parameters ?? {}).map(([name, parameter]) => [name, parameter.default]));
      const asked: Asked = {
        rule,
        severity: configuration.severity.get(rule.id) ?? rule.severity,
        parameters: { ...defaults, ...configuration.parameters.get(rule.id) },
        entries: entriesOf(rule.id),
      };
      (rule.about === 'workbook' ? aboutAll : this.formRules).push(asked);
    }
    const about = (kind: FormPart): Panel => this.panel((asked) => (asked.rule.about === kind ? [asked] : []));
    this.panels = {
      declaration: about('declaration'), heading: about('heading'), funds: about('funds'), spendingPlan: about('spendingPlan'), goals: about('goals'),
      indicators: about('indicators'), indicator: about('indicator'), text: about('text'), narrative: about('narrative'), pair: about('pair'),
    };
    this.paragraphs = this.panel((asked) => (asked.rule.inNarratives ? [asked] : []));
    this.beside = this.panel(besideOf);
    this.hearing = new Hearing(this.formRules.length);
    this.whole = new WorkbookPanel(aboutAll, remember);
  }

  private panel(of: (asked: Asked) => readonly Asked[]): Panel {
    const chosen = this.formRules.flatMap((asked, at) => of(asked).map((one) => ({ one, at })));
    return new Panel(chosen.map(({ one }) => one), chosen.map(({ at }) => at), this.remember);
  }

  get evaluations(): number {
    return this.whole.evaluations + [...Object.values(this.panels), this.paragraphs, this.beside].reduce((sum, panel) => sum + panel.evaluations, 0);
  }

  checkForm(form: Declaration, told: Pair | string | null = null): FormReport {
    const known = this.remember ? this.reports.get(form) : undefined;
    if (known && known.told === told) return known.report;
    const pack = this.packOf(form);
    const heard = isUnfilled(form) ? null : this.hear(form, typeof told === 'string' ? null : told, pack);
    const report: FormReport = { form, pack, findings: heard?.findings() ?? NOTHING, ledger: this.ledgerOf(heard, told) };
    if (this.remember) this.reports.set(form, { told, report });
    return report;
  }

  private ledgerOf(heard: Hearing | null, told: Pair | string | null): readonly LedgerEntry[] {
    if (heard !== null && typeof told !== 'string') return this.formRules.map(({ entries }, at) => heard.tally.entry(at, entries));
    return this.formRules.map((asked, at) => {
      if (heard === null) return { rule: asked.rule.id, state: 'not-checked', reason: UNFILLED };
      return typeof told === 'string' && isAboutNarratives(asked) ? { rule: asked.rule.id, state: 'not-checked', reason: told } : heard.tally.entry(at, asked.entries);
    });
  }

  checkNarrative(pair: Pair): WorkbookReport {
    const heard = this.hearing.begin(PACKS['general']!, null);
    this.hearPair(heard, pair);
    const ledger = this.formRules.flatMap((asked, at) => (isAboutNarratives(asked) || asked.rule.inNarratives ? [heard.tally.entry(at, asked.entries)] : []));
    return { findings: heard.findings(), ledger: ledger.filter((entry) => entry.state === 'not-checked') };
  }

  /** All rules about all parts, part by part. */
  private hear(form: Declaration, pair: Pair | null, pack: Pack): Hearing {
    const { panels } = this;
    const hearing = this.hearing.begin(pack, form.id);
    hearing.hear(panels.heading, form.heading);
    hearing.hear(panels.funds, form.funds);
    if (form.spendingPlan) hearing.hear(panels.spendingPlan, form.spendingPlan);
    hearing.hear(panels.goals, form.goals);
    hearing.hear(panels.declaration, form);
    this.hearTable(hearing, form.indicators);
    if (form.midTermIndicators) this.hearTable(hearing, form.midTermIndicators);
    this.hearTexts(hearing, form);
    if (pair) this.hearPair(hearing, pair);
    return hearing;
  }

  private hearTable(hearing: Hearing, table: IndicatorTable): void {
    const { indicators, indicator } = this.panels;
    hearing.hear(indicators, table);
    try {
      if (indicator.plainly === isUsual && areUsual(table)) hearing.pass(indicator.plainPlaces);
      else hearing.hearRows(indicator, linesOf(table));
    } catch (error) {
      indicator.fail(hearing, error); // its rows cannot be read
    }
  }

  private hearTexts(hearing: Hearing, form: Declaration): void {
    const { text } = this.panels;
    try {
      hearing.hearTexts(text, textsOf(form, text.plainly !== isPlainText));
    } catch (error) {
      text.fail(hearing, error); // nor their texts
    }
  }

  private hearPair(hearing: Hearing, pair: Pair): void {
    hearing.hear(this.panels.narrative, pair.narrative);
    hearing.hear(this.panels.pair, pair);
    for (const text of textsIn(pair)) hearing.hear(this.paragraphs, text);
    hearing.hear(this.beside, pair);
  }

  checkWorkbook(workbook: Workbook): WorkbookReport {
    return this.whole.check(workbook);
  }

  private packOf(form: Declaration): Pack {
    return this.imposed ?? choosePack(form);
  }
}

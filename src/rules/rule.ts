/** Rule: one clause that must hold, about one part of a form. What it needs to know arrives as arguments; it keeps nothing. */

import { shortened, type Declaration, type Field, type Funds, type Goals, type Heading, type IndicatorTable, type Narrative, type Pair, type SpendingPlan, type Statement, type Step } from '../model';
import { brief } from './brief';
import type { Example } from './example';
import type { Line } from './indicator/line';
import type { Pack } from './pack';

/** error 强制 · warning 提示 · suggestion 建议 */
export type Severity = 'error' | 'warning' | 'suggestion';

export type RuleGroup = 'form' | 'funds' | 'goal' | 'indicator' | 'value' | 'narrative' | 'workbook';

/** The part a rule judges. Every part of a kind is judged by itself, so an unchanged part is never judged twice. */
export interface Parts {
  declaration: Declaration;
  heading: Heading;
  funds: Funds;
  spendingPlan: SpendingPlan;
  goals: Goals;
  /** One indicator table: the annual one, and the mid-term one where printed. */
  indicators: IndicatorTable;
  /** One row of a table, with what rules ask of it. */
  indicator: Line;
  /** Each text a clerk typed, whatever it answers. */
  text: Field<unknown>;
  /** One 项目经费情况说明 by itself. */
  narrative: Narrative;
  /** A narrative with the form of the same project; a narrative whose form was not found says why. */
  pair: Pair;
  /** All forms and narratives of the open workbook. */
  workbook: Workbook;
}

export interface Workbook {
  readonly forms: readonly Declaration[];
  /** How the forms became these, where somebody knows. */
  readonly step?: Step<Declaration>;
  readonly narratives: readonly Narrative[];
  readonly statements: readonly Statement[];
}

export type PartName = keyof Parts;

export interface Context {
  readonly pack: Pack;
  /** The rule's parameters: its defaults, or what the configuration says instead. */
  readonly parameters: Readonly<Record<string, number>>;
}

/** One cell gets another text. */
export interface FieldChange {
  readonly field: Field<unknown>;
  readonly text: string;
  readonly as?: 'typed' | 'text' | 'number';
}

export interface Fix {
  /** The button, the undo label and the toast: `改为 530,000.00`. */
  readonly title: string;
  /** Cannot change the meaning; joins 全部修复. */
  readonly safe: boolean;
  readonly changes: readonly FieldChange[];
  /** Insert a standard indicator row of this category instead of changing cells. */
  readonly insert?: {
    readonly level1: string;
    readonly level2: string;
    /** Further 二级 of the same 一级, one row each, where a whole 一级 is missing. */
    readonly more?: readonly string[];
  };
}

/** A small addition: terms, what they make, what is stated instead, and the difference in words. */
export interface Addition {
  readonly terms: readonly string[];
  readonly sum: string;
  readonly stated: string;
  readonly difference: string;
  /** Which side is more likely wrong, where the form or the overview supports one. */
  readonly likelier?: string;
}

/** Something is wrong. The first field is blamed, the others glow with it. */
export interface Fault {
  readonly kind: 'fault';
  readonly fields: readonly [Field<unknown>, ...Field<unknown>[]];
  /** The facts with numbers, in the clerk's words. */
  readonly message: string;
  readonly fixes: readonly Fix[];
  /** Lower than the rule's own, for one case of it. */
  readonly severity?: Severity;
  /** The sum that does not add up, as it is written out beside the message. */
  readonly addition?: Addition;
}

/** The rule could not judge, and says why in the clerk's words (待核对). */
export interface NotChecked {
  readonly kind: 'not-checked';
  readonly reason: string;
}

/** The rule has nothing to say about this part (the layout does not print it …). */
export interface NotApplicable {
  readonly kind: 'not-applicable';
}

export type Verdict = Fault | NotChecked | NotApplicable;

export interface Parameter {
  readonly default: number;
  /** What the number means, with its unit. */
  readonly title: string;
  readonly min?: number;
  readonly max?: number;
}

export interface Rule<P extends PartName = PartName> {
  /** `<part>-<what is wrong>`; a contract, never renamed. */
  readonly id: string;
  readonly group: RuleGroup;
  /** The requirement, positively. */
  readonly title: string;
  /** One sentence. */
  readonly why: string;
  /** Document and clause, 金额勾稽, or 按常见审核口径. */
  readonly basis: string;
  readonly severity: Severity;
  readonly about: P;
  readonly parameters?: Readonly<Record<string, Parameter>>;
  /** `wrong` yields exactly this rule, `right` is silent for every rule, `wrong` + fix = `right`. */
  readonly example: { readonly wrong: Example; readonly right: Example };
  /**
   * Only for rules about the workbook: the parts of a form it looks at. While these stay the same in every form, the rule
   * need not be asked again.
   */
  sees?(form: Declaration): readonly unknown[];
  /** What the rule has to say of a form beside its narrative, besides `check`. */
  besideNarrative?(pair: Pair, context: Context): Iterable<Verdict>;
  /** Only for rules about texts: they are asked about the paragraphs of the narrative too. */
  readonly inNarratives?: true;
  /** A check that remembers what it saw last, for a checker that stays with one open workbook; says what `check` would say. */
  follow?(): Rule<P>['check'];
  /**
   * One look that spares asking, whatever the context: true where the clause holds, null where the part holds nothing that the
   * rule judges. Rules that share one are told at once.
   */
  plainly?(part: Parts[P]): boolean | null;
  /** Where it plainly holds the rule has nothing to say: the part holds nothing of what it judges. */
  readonly aside?: true;
  check(part: Parts[P], context: Context): Iterable<Verdict>;
}

/** Gives `check` the argument its `about` names; a misspelt property does not compile. */
export function defineRule<P extends PartName>(rule: Rule<P>): Rule<P> {
  return rule;
}

/** The list of rules forgets what each is about; the checker hands every rule its own part. */
export type AnyRule = { [P in PartName]: Rule<P> }[PartName];

export function fault(
  blamed: Field<unknown>,
  message: string,
  more: { related?: readonly Field<unknown>[]; fixes?: readonly Fix[]; severity?: Severity } = {},
): Fault {
  const fields: [Field<unknown>, ...Field<unknown>[]] = [blamed, ...(more.related ?? [])];
  const base = { kind: 'fault' as const, fields, message: brief(message), fixes: (more.fixes ?? []).filter(isPossible).map(titled) };
  return more.severity ? { ...base, severity: more.severity } : base;
}

/** Part of what a formula prints cannot be typed by itself: the neighbours would be typed over. */
function isPossible(fix: Fix): boolean {
  return fix.changes.every(({ field }) => field.place.span === undefined || field.stored !== 'formula');
}

/** A button is no longer. */
const LONGEST_TITLE = 60;

function titled(fix: Fix): Fix {
  const title = shortened(fix.title, LONGEST_TITLE);
  return title === fix.title ? fix : { ...fix, title };
}

export function notChecked(reason: string): NotChecked {
  return { kind: 'not-checked', reason: brief(reason) };
}

export const NOT_APPLICABLE: NotApplicable = { kind: 'not-applicable' };

/** The clause holds. */
export const HOLDS: readonly Verdict[] = [];

/** The rule has nothing to say about this part. */
export const SKIPPED: readonly Verdict[] = [NOT_APPLICABLE];

/** What there is to say of each, in their order. */
export function ofEach<T>(parts: readonly T[], judge: (part: T) => Verdict | null): readonly Verdict[] {
  let said: Verdict[] | null = null;
  for (const part of parts) {
    const verdict = judge(part);
    if (verdict) (said ??= []).push(verdict);
  }
  return said ?? HOLDS;
}

/** A fix of one cell: `改为 …`. */
export function change(field: Field<unknown>, text: string, options: { title?: string; safe?: boolean; as?: FieldChange['as'] } = {}): Fix {
  const edit: FieldChange = options.as ? { field, text, as: options.as } : { field, text };
  return { title: options.title ?? `改为 ${text}`, safe: options.safe ?? false, changes: [edit] };
}

/** A fix that inserts a standard indicator row after a preview, or one row for each of several categories of a missing 一级. */
export function insertRow(level1: string, level2: string, ...more: readonly string[]): Fix {
  const title = more.length > 0 ? `插入 ${more.length + 1} 行${level1}…` : `插入一行${level2}…`;
  return { title, safe: false, changes: [], insert: { level1, level2, ...(more.length > 0 ? { more } : {}) } };
}

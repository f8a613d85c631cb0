/** Panel: all rules about one kind of part, asked together part by part, so that what one of them worked out is at hand for the next. */

import type { AnyRule, Context, Pack, Rule, Severity, Verdict } from '../rules';

/** A rule as the configuration has switched it on. */
export interface Asked {
  readonly rule: AnyRule;
  readonly severity: Severity;
  readonly parameters: Readonly<Record<string, number>>;
}

/** What each rule of a panel said of one part, in the order of the panel. */
export type Answers = readonly (readonly Verdict[])[];

export class Panel {
  /** How often a rule was really asked. */
  evaluations = 0;
  /** By pack, then by part; absent where nothing is remembered. */
  private readonly known: Map<string, WeakMap<object, Answers>> | null;
  private pack: Pack | null = null;
  private contexts: readonly Context[] = [];

  /** `at`: where each rule stands in the ledger. */
  constructor(readonly rules: readonly Asked[], readonly at: readonly number[], remember: boolean) {
    this.known = remember ? new Map() : null;
  }

  ask(part: object, pack: Pack): Answers {
    if (!this.known) return this.judge(part, pack);
    let byPart = this.known.get(pack.id);
    if (!byPart) this.known.set(pack.id, (byPart = new WeakMap()));
    let answers = byPart.get(part);
    if (!answers) byPart.set(part, (answers = this.judge(part, pack)));
    return answers;
  }

  private judge(part: object, pack: Pack): Answers {
    this.evaluations += this.rules.length;
    if (this.pack !== pack) {
      this.pack = pack;
      this.contexts = this.rules.map(({ parameters }) => ({ pack, parameters }));
    }
    return this.rules.map(({ rule }, i) => judge(rule as Rule, part, this.contexts[i]!));
  }
}

const NOTHING: readonly Verdict[] = [];

/** A rule that throws did not pass: it becomes a visible not-checked with its own words. */
export function judge(rule: { check(part: never, context: Context): Iterable<Verdict> }, part: object, context: Context): readonly Verdict[] {
  try {
    const said = rule.check(part as never, context);
    return Array.isArray(said) ? (said as readonly Verdict[]) : gathered(said);
  } catch (error) {
    return [{ kind: 'not-checked', reason: `这条规则运行时出错，没有检查：${error instanceof Error ? error.message : String(error)}` }];
  }
}

function gathered(verdicts: Iterable<Verdict>): readonly Verdict[] {
  let list: Verdict[] | null = null;
  for (const verdict of verdicts) (list ??= []).push(verdict);
  return list ?? NOTHING;
}

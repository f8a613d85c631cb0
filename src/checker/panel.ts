/** Panel: all rules about one kind of part, asked together part by part, so that what one of them worked out is at hand for the next. */

import { HOLDS, SKIPPED, type AnyRule, type Context, type Pack, type Rule, type Severity, type Verdict } from '../rules';
import type { Entries } from './ledger';

/** A rule as the configuration has switched it on. */
export interface Asked {
  readonly rule: AnyRule;
  readonly severity: Severity;
  readonly parameters: Readonly<Record<string, number>>;
  readonly entries: Entries;
}

/** What each rule of a panel said of one part, in the order of the panel. */
export type Answers = readonly (readonly Verdict[])[];

export class Panel {
  /** How often a rule was really asked. */
  evaluations = 0;
  /** By pack, then by part; absent where nothing is remembered. */
  private readonly known: Map<string, WeakMap<object, Answers>> | null;
  private readonly asked: readonly Rule[];
  private readonly groups: readonly Group[];
  private pack: Pack | null = null;
  private contexts: readonly Context[] = [];
  /** Written anew for every part. */
  private readonly answers: (readonly Verdict[])[];

  /** `at`: where each rule stands in the ledger. */
  constructor(readonly rules: readonly Asked[], readonly at: readonly number[], remember: boolean) {
    this.known = remember ? new Map() : null;
    this.asked = rules.map(({ rule }) => rule as Rule);
    this.groups = grouped(this.asked);
    this.answers = rules.map(() => HOLDS);
  }

  /** The answers hold until the next part is asked about. `known`: what stays the same while the part says the same. */
  ask(part: object, pack: Pack, known = part): Answers {
    if (!this.known) return this.judge(part, pack);
    let byPart = this.known.get(pack.id);
    if (!byPart) this.known.set(pack.id, (byPart = new WeakMap()));
    let answers = byPart.get(known);
    if (!answers) byPart.set(known, (answers = this.judge(part, pack).slice()));
    return answers;
  }

  private judge(part: object, pack: Pack): Answers {
    const { answers } = this;
    this.evaluations += this.asked.length;
    if (this.pack !== pack) {
      this.pack = pack;
      this.contexts = this.rules.map(({ parameters }) => ({ pack, parameters }));
    }
    for (let at = 0; at < this.groups.length; at++) {
      const group = this.groups[at]!;
      if (!group.plainly || !holds(group.plainly, part)) {
        this.askEach(group.rules, part);
        group.held = false;
      } else if (!group.held) {
        for (const i of group.rules) answers[i] = HOLDS;
        group.held = true;
      }
    }
    return answers;
  }

  private askEach(rules: readonly number[], part: object): void {
    const { asked, contexts, answers } = this;
    for (let at = 0; at < rules.length; at++) {
      try {
        for (; at < rules.length; at++) {
          const i = rules[at]!;
          const said = asked[i]!.check(part as never, contexts[i]!);
          answers[i] = said === HOLDS || said === SKIPPED ? (said as readonly Verdict[]) : gathered(said);
        }
      } catch (error) {
        answers[rules[at]!] = failed(error);
      }
    }
  }
}

/** Rules of a panel, by their places in it, that plainly hold together. */
interface Group {
  readonly plainly: Rule['plainly'];
  readonly rules: readonly number[];
  /** Their answers to the part before are that they hold. */
  held: boolean;
}

function grouped(asked: readonly Rule[]): readonly Group[] {
  const groups = new Map<Rule['plainly'], number[]>();
  for (const [i, { plainly }] of asked.entries()) groups.set(plainly, [...(groups.get(plainly) ?? []), i]);
  return [...groups].map(([plainly, rules]) => ({ plainly, rules, held: false }));
}

/** Where this goes wrong, every rule says so itself. */
function holds(plainly: NonNullable<Rule['plainly']>, part: object): boolean {
  try {
    return plainly(part as never);
  } catch {
    return false;
  }
}

export function judge(rule: { check(part: never, context: Context): Iterable<Verdict> }, part: object, context: Context): readonly Verdict[] {
  try {
    return gathered(rule.check(part as never, context));
  } catch (error) {
    return failed(error);
  }
}

/** A rule that throws did not pass: it becomes a visible not-checked with its own words. */
function failed(error: unknown): readonly Verdict[] {
  return [{ kind: 'not-checked', reason: `这条规则运行时出错，没有检查：${error instanceof Error ? error.message : String(error)}` }];
}

function gathered(said: Iterable<Verdict>): readonly Verdict[] {
  if (Array.isArray(said)) return said as readonly Verdict[];
  let list: Verdict[] | null = null;
  for (const verdict of said) (list ??= []).push(verdict);
  return list ?? HOLDS;
}

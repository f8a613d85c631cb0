/** Panel: all rules about one kind of part, asked together part by part, so that what one of them worked out is at hand for the next. */

import { HOLDS, PACKS, SKIPPED, type AnyRule, type Context, type Line, type Pack, type Rule, type Severity, type Verdict } from '../rules';
import type { Entries } from './ledger';
import { Memory } from './memory';

/** A rule as the configuration has switched it on. */
export interface Asked {
  readonly rule: AnyRule;
  readonly severity: Severity;
  readonly parameters: Readonly<Record<string, number>>;
  readonly entries: Entries;
}

/** Who is told what the rules say of a part; a rule that has nothing to say of it is not heard. */
export interface Ear {
  /** The rules at these places of the ledger have nothing against the part. */
  pass(places: readonly number[]): void;
  /** `rule`: its place in the panel. */
  note(panel: Panel, rule: number, said: readonly Verdict[]): void;
}

export class Panel {
  /** How often a rule was really asked. */
  evaluations = 0;
  /** By pack, then by part; absent where nothing is remembered. */
  private readonly known: Map<string, WeakMap<object, Memory>> | null;
  private readonly groupsOf = new Map<Pack, readonly Group[]>();
  private groups: readonly Group[] = [];
  private pack: Pack | null = null;
  /** What all its rules plainly hold by; null where they do not share it. */
  readonly plainly: Rule['plainly'] | null;
  /** The places of those that pass then. */
  readonly plainPlaces: readonly number[];

  /** `at`: where each rule stands in the ledger. */
  constructor(readonly rules: readonly Asked[], readonly at: readonly number[], remember: boolean) {
    this.known = remember ? new Map() : null;
    this.turnTo(PACKS['general']!);
    const [only, ...others] = this.groups;
    this.plainly = only && others.length === 0 ? only.plainly : null;
    this.plainPlaces = only?.places ?? [];
  }

  /** Whether all its rules hold, told at one look; what is told so quickly is not remembered. */
  holdsPlainly(part: object): boolean {
    return this.plainly != null && look(this.plainly, part) === true;
  }

  /** Whether anything is said beyond «holds» and «has nothing to say». `known`: what stays the same while the part says the same. */
  tell(ear: Ear, part: object, pack: Pack, known = part): boolean {
    if (!this.known) return this.judge(ear, part, pack);
    let byPart = this.known.get(pack.id);
    if (!byPart) this.known.set(pack.id, (byPart = new WeakMap()));
    let memory = byPart.get(known);
    if (!memory) {
      memory = new Memory();
      this.judge(memory, part, pack);
      byPart.set(known, memory);
    }
    return memory.tell(ear, this);
  }

  /** The same of rows that follow one another: what plainly holds of some of them is passed once. */
  tellRows(ear: Ear, lines: readonly Line[], pack: Pack): void {
    if (this.known) {
      for (const line of lines) this.tell(ear, line, pack, line.indicator);
      return;
    }
    if (this.pack !== pack) this.turnTo(pack);
    this.evaluations += this.rules.length * lines.length;
    for (let at = 0; at < this.groups.length; at++) {
      const group = this.groups[at]!;
      if (this.hold(group, lines, ear)) ear.pass(group.places);
    }
  }

  /** Whether some of the rows plainly hold; the rules are asked about the others. */
  private hold({ plainly, questions }: Group, lines: readonly Line[], ear: Ear): boolean {
    let plain = false;
    for (let at = 0; at < lines.length; at++) {
      const told = plainly ? look(plainly, lines[at]!) : false;
      if (told) plain = true;
      else if (told === false) this.ask(questions, ear, lines[at]!);
    }
    return plain;
  }

  /** What its parts are could not be worked out: no rule judged them. */
  fail(ear: Ear, error: unknown): void {
    const said = failed(error);
    for (let at = 0; at < this.rules.length; at++) ear.note(this, at, said);
  }

  private judge(ear: Ear, part: object, pack: Pack): boolean {
    if (this.pack !== pack) this.turnTo(pack);
    this.evaluations += this.rules.length;
    let spoke = false;
    for (let at = 0; at < this.groups.length; at++) {
      const { plainly, places, questions } = this.groups[at]!;
      const told = plainly ? look(plainly, part) : false;
      if (told) ear.pass(places);
      else if (told === false && this.ask(questions, ear, part)) spoke = true;
    }
    return spoke;
  }

  private turnTo(pack: Pack): void {
    this.pack = pack;
    let groups = this.groupsOf.get(pack);
    if (!groups) this.groupsOf.set(pack, (groups = grouped(this.rules, this.at, pack)));
    this.groups = groups;
  }

  /** One after the other: one that throws is heard as not checked, and the others still speak. */
  private ask(questions: readonly Question[], ear: Ear, part: object): boolean {
    let spoke = false;
    for (let at = 0; at < questions.length; at++) {
      const { rule, check, context, place, at: own } = questions[at]!;
      let said: Iterable<Verdict>;
      try {
        said = check.call(rule, part as never, context);
      } catch (error) {
        said = failed(error);
      }
      if (said === HOLDS) ear.pass(place);
      else if (said !== SKIPPED) {
        ear.note(this, own, heard(said));
        spoke = true;
      }
    }
    return spoke;
  }
}

/** A rule as it is asked in one pack: its clause at hand, and all questions of one shape. */
interface Question {
  readonly rule: Rule;
  readonly check: Rule['check'];
  readonly context: Context;
  /** Its place in the panel. */
  readonly at: number;
  /** Its place in the ledger, alone in a list. */
  readonly place: readonly number[];
}

/** Rules that plainly hold together. */
interface Group {
  readonly plainly: Rule['plainly'];
  readonly questions: readonly Question[];
  readonly places: readonly number[];
}

function grouped(rules: readonly Asked[], places: readonly number[], pack: Pack): readonly Group[] {
  const groups = new Map<Rule['plainly'], Question[]>();
  for (const [at, asked] of rules.entries()) {
    const rule = asked.rule as Rule;
    const question: Question = { rule, check: rule.check, context: { pack, parameters: asked.parameters }, at, place: [places[at]!] };
    groups.set(rule.plainly, [...(groups.get(rule.plainly) ?? []), question]);
  }
  return [...groups].map(([plainly, questions]) => ({ plainly, questions, places: questions.flatMap(({ rule, place }) => (rule.aside ? [] : place)) }));
}

/** Where this goes wrong, every rule says so itself. */
function look(plainly: NonNullable<Rule['plainly']>, part: object): boolean | null {
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

/** One that says its verdicts one by one may throw between them. */
function heard(said: Iterable<Verdict>): readonly Verdict[] {
  try {
    return gathered(said);
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

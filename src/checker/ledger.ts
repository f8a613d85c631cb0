/** The ledger: what every rule said about a form, so that «no finding» and «not checked» never look alike. */

import type { Verdict } from '../rules';

export type LedgerState = 'passed' | 'found' | 'not-applicable' | 'not-checked';

export interface LedgerEntry {
  readonly rule: string;
  readonly state: LedgerState;
  /** Why it could not be judged; only with `not-checked`. */
  readonly reason?: string;
}

/** What can be told of one rule without a reason. */
export type Entries = Readonly<Record<Exclude<LedgerState, 'not-checked'>, LedgerEntry>>;

export function entriesOf(rule: string): Entries {
  return { passed: { rule, state: 'passed' }, found: { rule, state: 'found' }, 'not-applicable': { rule, state: 'not-applicable' } };
}

const PASSED = 1;
const FOUND = 2;

/** The same for what a rule said of one part alone. */
export function entryOf(verdicts: readonly Verdict[], entries: Entries): LedgerEntry {
  let reason: string | null = null;
  for (const verdict of verdicts) {
    if (verdict.kind === 'fault') return entries.found;
    if (verdict.kind === 'not-checked') reason ??= verdict.reason;
  }
  if (reason !== null) return { rule: entries.found.rule, state: 'not-checked', reason };
  return verdicts.length === 0 ? entries.passed : entries['not-applicable'];
}

/**
 * What several rules said about all parts of their kinds: found beats not-checked beats passed beats not-applicable. A form has
 * only «passed» when nothing was left open, and a rule that had no part to speak about did not pass.
 */
export class Tally {
  private readonly marks: Uint8Array;
  private reasons: Map<number, string> | null = null;

  constructor(rules: number) {
    this.marks = new Uint8Array(rules);
  }

  clear(): void {
    this.marks.fill(0);
    this.reasons = null;
  }

  /** These rules have nothing against a part. */
  pass(places: readonly number[]): void {
    for (let i = 0; i < places.length; i++) this.marks[places[i]!]! |= PASSED;
  }

  add(at: number, verdicts: readonly Verdict[]): this {
    if (verdicts.length === 0) this.marks[at]! |= PASSED;
    for (const verdict of verdicts) {
      if (verdict.kind === 'fault') this.marks[at]! |= FOUND;
      else if (verdict.kind === 'not-checked') this.leaveOpen(at, verdict.reason);
    }
    return this;
  }

  /** The first reason is told. */
  private leaveOpen(at: number, reason: string): void {
    this.reasons ??= new Map();
    if (!this.reasons.has(at)) this.reasons.set(at, reason);
  }

  entry(at: number, entries: Entries): LedgerEntry {
    const marks = this.marks[at]!;
    if (marks & FOUND) return entries.found;
    const reason = this.reasons?.get(at);
    if (reason !== undefined) return { rule: entries.found.rule, state: 'not-checked', reason };
    return marks & PASSED ? entries.passed : entries['not-applicable'];
  }
}

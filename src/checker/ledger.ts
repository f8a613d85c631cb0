/** The ledger: what every rule said about a form, so that «no finding» and «not checked» never look alike. */

import type { Verdict } from '../rules';

export type LedgerState = 'passed' | 'found' | 'not-applicable' | 'not-checked';

export interface LedgerEntry {
  readonly rule: string;
  readonly state: LedgerState;
  /** Why it could not be judged; only with `not-checked`. */
  readonly reason?: string;
}

/**
 * What a rule said about all parts of its kind: found beats not-checked beats passed beats not-applicable. A form has only
 * «passed» when nothing was left open, and a rule that had no part to speak about did not pass.
 */
export class Tally {
  private found = false;
  private passed = false;
  private reason: string | null = null;

  add(verdicts: readonly Verdict[]): this {
    if (verdicts.length === 0) {
      this.passed = true;
      return this;
    }
    for (const verdict of verdicts) {
      if (verdict.kind === 'fault') this.found = true;
      else if (verdict.kind === 'not-checked') this.reason ??= verdict.reason;
    }
    return this;
  }

  entry(rule: string): LedgerEntry {
    if (this.found) return { rule, state: 'found' };
    if (this.reason !== null) return { rule, state: 'not-checked', reason: this.reason };
    return { rule, state: this.passed ? 'passed' : 'not-applicable' };
  }
}

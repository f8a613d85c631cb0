/** Finding: a rule's verdict on a form, as it is told to the clerk, and the order in which findings are told. */

import type { Field } from '../model';
import type { Addition, AnyRule, Fix, Severity, Verdict } from '../rules';
import type { Asked } from './panel';

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

export function findingOf(asked: Asked, verdict: Extract<Verdict, { kind: 'fault' }>, formId: string | null): Finding {
  const lowered = verdict.severity && RANK[verdict.severity] > RANK[asked.severity] ? verdict.severity : asked.severity;
  const { fields, message, fixes, addition } = verdict;
  const finding: Finding = { rule: asked.rule, severity: lowered, formId, fields, message, fixes };
  return addition ? { ...finding, addition } : finding;
}

export const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, suggestion: 2 };

/** A finding with its rule's place in the catalogue. */
export interface Found {
  readonly at: number;
  readonly finding: Finding;
}

/** The gravest first, then as the form is read, then as the catalogue lists the rules. */
export function inOrder(found: Found[]): readonly Finding[] {
  if (found.length === 1) return [found[0]!.finding];
  return found.sort((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity] || placeOrder(a.finding) - placeOrder(b.finding) || a.at - b.at).map((one) => one.finding);
}

function placeOrder(finding: Finding): number {
  const { area } = finding.fields[0].place;
  return area.top * 1000 + area.left;
}

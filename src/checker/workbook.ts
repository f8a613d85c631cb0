/** What rules about the whole workbook look at: whether it changed, and which form a field stands in. */

import type { Declaration, Field } from '../model';
import type { AnyRule, Workbook } from '../rules';

/** Whether a rule about the workbook would see the same in both; a form that moved to another id is another form. */
export function looksTheSame(rule: AnyRule, now: Declaration, before: Declaration): boolean {
  if (now === before) return true;
  if (now.id !== before.id || rule.about !== 'workbook' || !rule.sees) return false;
  const [seen, seenBefore] = [rule.sees(now), rule.sees(before)];
  return seen.length === seenBefore.length && seen.every((part, i) => part === seenBefore[i]);
}

export function sameTexts(a: Workbook, b: Workbook): boolean {
  const same = (one: readonly unknown[], other: readonly unknown[]): boolean => one.length === other.length && one.every((item, i) => item === other[i]);
  return same(a.narratives, b.narratives) && same(a.statements, b.statements);
}

export type BySheet = ReadonlyMap<string, readonly Declaration[]>;

export function groupBySheet(forms: readonly Declaration[]): BySheet {
  const groups = new Map<string, Declaration[]>();
  for (const form of forms) {
    const group = groups.get(form.sheet);
    if (group) group.push(form);
    else groups.set(form.sheet, [form]);
  }
  return groups;
}

export function formAt(bySheet: BySheet, field: Field<unknown>): string | null {
  const { sheet, area } = field.place;
  const inside = bySheet.get(sheet)?.find((form) => area.top >= form.range.top && area.top <= form.range.bottom && area.left >= form.range.left && area.left <= form.range.right);
  return inside?.id ?? null;
}

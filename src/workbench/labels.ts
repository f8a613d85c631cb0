/** What the checker recognised on a sheet, as labels for the grid. */

import type { Declaration, Field, Funds, Heading, IndicatorTable } from '../model';
import type { Examination } from '../session';
import type { FieldLabel } from './grid/signs';

type Maybe = Field<unknown> | null;

function ofHeading({ others, ...fields }: Heading): readonly Maybe[] {
  return [...Object.values(fields), ...others];
}

function ofFunds({ rows, unit, label: _, hasOtherAmounts: __, otherAmounts: ___, sources: ____, ...amounts }: Funds): readonly Maybe[] {
  return [unit, ...Object.values(amounts), ...rows.flat()];
}

function ofTable(table: IndicatorTable | null): readonly Maybe[] {
  return (table?.rows ?? []).flatMap((row) => [row.level1, row.level2, row.level3, row.value, row.operatorCell, row.unitCell, row.description, row.basis, row.weight]);
}

function answersOf(form: Declaration): readonly Maybe[] {
  return [
    ...ofHeading(form.heading),
    ...ofFunds(form.funds),
    ...(form.spendingPlan?.steps ?? []).map((step) => step.percent),
    form.goals.overall,
    form.goals.annual,
    ...(form.goals.further?.overall ?? []),
    ...(form.goals.further?.annual ?? []),
    ...ofTable(form.midTermIndicators),
    ...ofTable(form.indicators),
  ];
}

/** By sheet. Blank answers are shown too, since they were recognised; an answer taken from the row above is shown once, where it stands. */
export function labelsOf(examination: Examination | null): ReadonlyMap<string, readonly FieldLabel[]> {
  const bySheet = new Map<string, FieldLabel[]>();
  const seen = new Set<string>();
  const add = (field: Maybe, label: string): void => {
    if (!field || field.inherited) return;
    const { sheet, area } = field.place;
    const key = `${sheet}!${area.top},${area.left}`;
    if (seen.has(key)) return;
    seen.add(key);
    const labels = bySheet.get(sheet);
    if (labels) labels.push({ area, label });
    else bySheet.set(sheet, [{ area, label }]);
  };
  for (const { forms, unread } of examination?.sheets ?? []) {
    for (const form of forms) {
      for (const field of answersOf(form)) if (field) add(field, field.label);
      for (const field of form.unplaced) add(field, '未对应');
    }
    for (const { field } of unread) add(field, '未读出');
  }
  return bySheet;
}

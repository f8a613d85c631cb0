/** The parts of a form and its narrative, by kind: what rules are asked about. */

import { fieldsOf, type Declaration, type Field, type Narrative, type Pair } from '../model';
import { linesOf, type Line, type PartName } from '../rules';
import { textsOf, type Texts } from './texts';

export type FormPart = Exclude<PartName, 'workbook'>;
export type PartsByName = Readonly<Record<Exclude<FormPart, 'indicator' | 'text'>, readonly object[]>> & { readonly indicator: readonly Line[]; readonly text: Texts };

/** Parts of each kind that a form and its narrative have. `workbook` is judged apart. */
export function partsOf(form: Declaration, pair: Pair | null, withPlainTexts = true): PartsByName {
  const tables = form.midTermIndicators ? [form.indicators, form.midTermIndicators] : [form.indicators];
  return {
    declaration: [form],
    heading: [form.heading],
    funds: [form.funds],
    spendingPlan: form.spendingPlan ? [form.spendingPlan] : [],
    goals: [form.goals],
    indicators: tables,
    indicator: tables.length === 1 ? linesOf(form.indicators) : tables.flatMap(linesOf),
    text: textsOf(form, withPlainTexts),
    ...narrativeParts(pair),
  };
}

export function narrativeParts(pair: Pair | null): Pick<PartsByName, 'narrative' | 'pair'> {
  return pair ? { narrative: [pair.narrative], pair: [pair] } : { narrative: [], pair: [] };
}

const texts = new WeakMap<Narrative, readonly Field[]>();

/** Every paragraph as a text of its own. */
export function textsIn(pair: Pair | null): readonly Field[] {
  if (!pair) return [];
  let known = texts.get(pair.narrative);
  if (!known) texts.set(pair.narrative, (known = fieldsOf(pair.narrative)));
  return known;
}

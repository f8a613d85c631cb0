/** The texts of a form: what a clerk typed, whatever it answers. */

import type { Declaration, Field, Indicator, IndicatorTable } from '../model';
import { isPlainTable, linesOf } from '../rules';

export interface Texts {
  /** In reading order. A cell that answers several rows may be met more than once. */
  readonly heard: readonly Field<unknown>[];
  /** There are others, which are plain. */
  readonly plain: boolean;
}

/** All of them, or without the names and values that are told to be plain by their row. */
export function textsOf({ heading: h, goals, midTermIndicators, indicators }: Declaration, withPlain: boolean): Texts {
  const texts: Field<unknown>[] = [];
  take(texts, h.title);
  take(texts, h.projectName);
  take(texts, h.projectNature);
  take(texts, h.projectCategory);
  take(texts, h.projectAttribute);
  take(texts, h.projectCode);
  take(texts, h.department);
  take(texts, h.implementingUnit);
  take(texts, h.startDate);
  take(texts, h.endDate);
  take(texts, h.term);
  takeAll(texts, h.others);
  take(texts, goals.overall);
  if (goals.further) takeAll(texts, goals.further.overall);
  take(texts, goals.annual);
  if (goals.further) takeAll(texts, goals.further.annual);
  const isPlainAbove = midTermIndicators !== null && takeTable(texts, midTermIndicators, withPlain);
  const isPlain = takeTable(texts, indicators, withPlain);
  return { heard: texts, plain: isPlainAbove || isPlain };
}

function take(texts: Field<unknown>[], field: Field<unknown> | null): void {
  if (field !== null && field.state !== 'blank' && !field.inherited) texts.push(field);
}

function takeAll(texts: Field<unknown>[], fields: readonly Field<unknown>[]): void {
  for (let i = 0; i < fields.length; i++) take(texts, fields[i]!);
}

/** Whether plain texts were left out. */
function takeTable(texts: Field<unknown>[], table: IndicatorTable, withPlain: boolean): boolean {
  if (!withPlain && isPlainTable(table)) return true; // most tables
  const lines = linesOf(table);
  let above: Indicator | null = null;
  let plain = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const row: Indicator = line.indicator;
    if (row.level1 !== above?.level1) take(texts, row.level1);
    if (row.level2 !== above?.level2) take(texts, row.level2);
    if (line.clean && !withPlain) plain = true;
    else {
      take(texts, row.level3);
      take(texts, row.value);
    }
    if (line.accompanied) {
      take(texts, row.operatorCell);
      take(texts, row.unitCell);
      take(texts, row.description);
      take(texts, row.basis);
    }
    above = row;
  }
  return plain;
}

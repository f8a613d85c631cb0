/** Line: one row of an indicator table with all that nearly every rule asks of it, read once. */

import { categoryOf, readQuantity, squeeze, type Category, type Indicator, type IndicatorTable, type Quantity } from '../../model';
import { once } from '../once';
import { SKIPPED, notChecked, type Verdict } from '../rule';
import { TRAITS, traitsOf } from '../traits';
import { isBlankBeside, obstacleOf } from '../value/obstacle';
import { nameKey, subjectOf } from './names';
import { shiftOf, type Shift } from './shift';

export interface Line {
  readonly indicator: Indicator;
  /** 三级指标 as typed, outer spaces removed. */
  readonly name: string;
  /** The name in half width, without blanks. */
  readonly plain: string;
  /** The plain name as rules on values match it: without 指标, and no bracket at its end that only explains (（%）, （人次）). */
  readonly subject: string;
  /** What the name is compared by. */
  readonly key: string;
  /** What the texts of 一级 and 二级 name. */
  readonly group: Category;
  readonly category: Category;
  readonly shift: Shift | null;
  /** A printed row that nobody filled in, or that says it is none. */
  readonly unused: boolean;
  /** Neither unused nor shifted: what it says is judged. */
  readonly stands: boolean;
  /** Nothing is filled in as its value, or only the cells beside it are. */
  readonly lacksValue: boolean;
  readonly quantity: Quantity;
  /** Why the value cannot be judged, in the clerk's words. */
  readonly obstacle: string | null;
  /** What rules on values say in place of a judgement; null where the value can be judged. */
  readonly gate: readonly Verdict[] | null;
}

/** The rows of a table; what stands in one cell for several rows is read once. */
export const linesOf = once((table: IndicatorTable): readonly Line[] => {
  const lines: Line[] = [];
  let above: Line | null = null;
  for (const indicator of table.rows) lines.push((above = lineOf(indicator, above)));
  return lines;
});

function lineOf(indicator: Indicator, above: Line | null): Line {
  const { level1, level2, level3, value } = indicator;
  const name = traitsOf(level3.text) & TRAITS.blank ? level3.text.trim() : level3.text;
  const traits = traitsOf(name);
  const plain = traits & TRAITS.folded ? squeeze(name) : name;
  const valueTraits = traitsOf(value.text);
  const said = valueTraits & TRAITS.folded ? squeeze(value.text) : value.text;
  const group = above !== null && above.indicator.level1.text === level1.text ? above.group : categoryOf(level1.text);
  const category = above !== null && above.indicator.level2.text === level2.text ? above.category : categoryOf(level2.text);
  const shift = shiftOf(indicator, group.level1, plain, traits);
  const unused = shift === null && (valueTraits & TRAITS.digit) === 0 && isNothing(said) && isOffered(level3.inherited ? '' : plain);
  const lacksValue = value.state !== 'stale' && (said === '' || isBlankBeside(indicator, said));
  const obstacle = obstacleOf(indicator, name, shift !== null, lacksValue, valueTraits);
  return {
    indicator, name, plain, subject: subjectOf(plain, traits), key: nameKey(name, traits), group, category, shift, unused,
    stands: shift === null && !unused, lacksValue, quantity: value.value ?? readQuantity(value.text), obstacle,
    gate: unused ? SKIPPED : obstacle === null ? null : [notChecked(obstacle)],
  };
}

/** What printed forms bring along where a name is to be typed: `指标1：`, `……`. */
const OFFERED = /^(?:指标\d*:?|[.…·]+)$/;

/** Typed into a printed row that does not concern the project. */
const NONE = /^(?:无|\/+|-+|—+|不适用|不涉及)$/;

function isNothing(said: string): boolean {
  return said === '' || ('无/-—不'.includes(said[0]!) && NONE.test(said));
}

function isOffered(name: string): boolean {
  return isNothing(name) || OFFERED.test(name);
}

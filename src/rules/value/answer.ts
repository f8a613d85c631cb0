/** The gate of all rules about 指标值: a value that is blank, left to be filled in, out of date or in the wrong column is another rule's finding. */

import { isPercent, readQuantity, shortened, squeeze, type Field, type Indicator, type Quantity } from '../../model';
import { placeholderIn } from '../form/placeholder-text';
import { lacksValue } from '../indicator/indicator-value-missing';
import { isShifted, isUnused, nameOf } from '../indicator/row';
import { HOLDS, SKIPPED, notChecked, type Fix, type Verdict } from '../rule';
import { once } from '../once';

/** What all these rules ask of a row, read once. */
interface Answer {
  /** Said in place of a judgement; null where the value can be judged. */
  readonly gate: readonly Verdict[] | null;
  readonly obstacle: string | null;
  readonly quantity: Quantity;
  readonly name: string;
}

const answerOf = once((indicator: Indicator): Answer => {
  const reason = reasonOf(indicator);
  const gate = isUnused(indicator) ? SKIPPED : reason === null ? null : [notChecked(reason)];
  return {
    gate,
    obstacle: reason,
    quantity: indicator.value.value ?? readQuantity(indicator.value.text),
    name: squeeze(nameOf(indicator)).replace(/\([^()]{0,12}\)$/, '').replace(/指标$/, ''),
  };
});

function reasonOf(indicator: Indicator): string | null {
  const name = nameOf(indicator);
  if (isShifted(indicator)) return '有一行指标错位，改正后才能检查其指标值';
  if (lacksValue(indicator)) return `“${name}”没有填写指标值`;
  if (indicator.value.state === 'stale') return `“${name}”的指标值是公式，结果还没有更新`;
  if (placeholderIn(indicator.value.text) !== null) return `“${name}”的指标值还没有填写完整`;
  if (constantFormula(indicator.value) !== null) return `“${name}”的指标值被当成公式计算，改为文字后才能检查`;
  return null;
}

/** Hands the value to `judge`, or says why it cannot be judged. */
export function judging(indicator: Indicator, judge: (quantity: Quantity, name: string) => Verdict | null): readonly Verdict[] {
  const { gate, quantity, name } = answerOf(indicator);
  if (gate) return gate;
  const verdict = judge(quantity, name);
  return verdict ? [verdict] : HOLDS;
}

/** Why the value cannot be judged, in the clerk's words. */
export function obstacle(indicator: Indicator): string | null {
  return answerOf(indicator).obstacle;
}

export function quantityOf(indicator: Indicator): Quantity {
  return answerOf(indicator).quantity;
}

/** The name as rules match it: no spaces, and no bracket at its end that only explains (（%）, （人次）). */
export function nameKeyOf(indicator: Indicator): string {
  return answerOf(indicator).name;
}

/** The value stands in cells of its own for operator, number and unit. */
export function isSplit(indicator: Indicator): boolean {
  return indicator.operatorCell !== null || indicator.unitCell !== null;
}

/** The operator's own cell; a column of 定性 and 定量 holds no operators. */
function operatorCellOf({ operatorCell }: Indicator): Field | null {
  return operatorCell && !/^定[性量]/.test(squeeze(operatorCell.text)) ? operatorCell : null;
}

/** The text of the value's own cell, without what stands in the cells beside it. */
export function ownText(indicator: Indicator): string {
  let text = indicator.value.text.trim();
  const before = squeezedText(operatorCellOf(indicator));
  const behind = squeezedText(indicator.unitCell);
  if (before !== '' && text.startsWith(before)) text = text.slice(before.length);
  return behind !== '' && text.endsWith(behind) ? text.slice(0, -behind.length) : text;
}

function squeezedText(field: Field | null): string {
  return field ? field.text.replace(/\s+/g, '') : '';
}

/** The cell that holds the operator, or should. */
export function operatorPlace(indicator: Indicator, quantity: Quantity): Field<unknown> {
  const cell = operatorCellOf(indicator);
  return cell && !(quantity.operatorText && ownText(indicator).startsWith(quantity.operatorText)) ? cell : indicator.value;
}

/** `=100%` or `=3(次)` typed into a cell and taken for a formula: one number and at most a unit; null for every real formula. */
export function constantFormula(value: Field<unknown>): string | null {
  if (value.stored !== 'formula' || value.formula === undefined) return null;
  const formula = value.formula.trim();
  return /^[<>]?=?\d+(?:\.\d+)?\s*%?(?:\s*[（(]?[\u4e00-\u9fff%％/]{1,6}[)）]?)?$/.test(formula) ? formula : null;
}

/** Writes another operator, keeping the rest as typed; into the operator's own cell where there is one. */
export function withOperator(indicator: Indicator, quantity: Quantity, operator: string, safe: boolean): Fix {
  const place = operatorPlace(indicator, quantity);
  if (place !== indicator.value) return { title: `改为 ${operator}`, safe, changes: [{ field: place, text: operator }] };
  const text = ownText(indicator);
  const typed = quantity.operatorText ?? '';
  const at = typed === '' ? 0 : text.indexOf(typed);
  const changed = text.slice(0, at) + operator + text.slice(at + typed.length).trimStart();
  return { title: `改为 ${changed}`, safe, changes: [{ field: indicator.value, text: changed }] };
}

/** The unit is a share of a hundred. */
export function isShare(quantity: Quantity): boolean {
  return quantity.number !== null && isPercent(quantity.unit);
}

export function quote(indicator: Indicator): string {
  return `“${shortened(nameOf(indicator), 30)}”`;
}

/** Why the value of a row cannot be judged: what is blank, left to be filled in, out of date or in the wrong column is another rule's finding. */

import { squeeze, type Field, type Indicator } from '../../model';
import { placeholderIn } from '../form/placeholder-text';

/** In the clerk's words; null where the value can be judged. */
export function obstacleOf({ value }: Indicator, name: string, isShifted: boolean, lacksValue: boolean, traits: number): string | null {
  if (isShifted) return '有一行指标错位，改正后才能检查其指标值';
  if (lacksValue) return `“${name}”没有填写指标值`;
  if (value.state === 'stale') return `“${name}”的指标值是公式，结果还没有更新`;
  if (placeholderIn(value.text, traits) !== null) return `“${name}”的指标值还没有填写完整`;
  if (constantFormula(value) !== null) return `“${name}”的指标值被当成公式计算，改为文字后才能检查`;
  return null;
}

/** ≥, ≥% or =: the number was forgotten. */
const SIGN_ALONE = /^[≥≤≧≦<>=]{1,2}%?$/;

/** Nothing is said but a sign, or what the cells of operator and unit hold. */
export function isBlankBeside({ operatorCell, unitCell }: Indicator, said: string): boolean {
  if (said.length <= 3 && SIGN_ALONE.test(said)) return true;
  if (operatorCell === null && unitCell === null) return false;
  const around = squeeze(`${operatorCell?.text ?? ''}${unitCell?.text ?? ''}`);
  return around !== '' && said === around;
}

/** `=100%` or `=3(次)` typed into a cell and taken for a formula: one number and at most a unit; null for every real formula. */
export function constantFormula(value: Field<unknown>): string | null {
  if (value.stored !== 'formula' || value.formula === undefined) return null;
  const formula = value.formula.trim();
  return /^[<>]?=?\d+(?:\.\d+)?\s*%?(?:\s*[（(]?[\u4e00-\u9fff%％/]{1,6}[)）]?)?$/.test(formula) ? formula : null;
}

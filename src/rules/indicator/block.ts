/** Block: rows of an indicator table under the same printed 一级 and 二级; what these two tell is worked out once for all of them. */

import { LEVEL2, PARENTS, categoryOf, type Category, type Field, type Indicator, type Level1, type Level2 } from '../../model';
import { isPlainText } from '../form/plain-text';
import { SIGNS } from './signs';

export interface Block {
  /** The first of its rows: the printed texts. */
  readonly first: Indicator;
  /** What the texts of 一级 and 二级 name. */
  readonly group: Category;
  readonly category: Category;
  readonly signs: number;
  /** Its 二级 as one of {@link PLACED}, where that stands under its own 一级; 0 otherwise. */
  readonly placed: number;
}

/** Each 二级 is a bit. */
export const PLACED = Object.fromEntries(LEVEL2.map((name, at) => [name, 1 << at])) as Readonly<Record<Level2, number>>;

/** Every 一级 under which a 二级 may stand, the one of the 2021 tree first. */
export const ALLOWED = Object.fromEntries(LEVEL2.map((name) => [name, [...PARENTS[name]['2021'], ...PARENTS[name]['2015']]])) as unknown as Readonly<Record<Level2, readonly Level1[]>>;

/** The block a row belongs to: that of the row above where the same is printed, or a new one. */
export function blockOf(row: Indicator, above: Block | null): Block {
  const { level1, level2 } = row;
  if (above === null) return begun(row, categoryOf(level1.text), categoryOf(level2.text));
  const { first, group, category } = above;
  const isSame1 = first.level1 === level1 || saysTheSame(first.level1, level1);
  const isSame2 = first.level2 === level2 || saysTheSame(first.level2, level2);
  if (isSame1 && isSame2 && first.level1.inherited === level1.inherited) return above;
  return begun(row, isSame1 ? group : categoryOf(level1.text), isSame2 ? category : categoryOf(level2.text));
}

function saysTheSame(one: Field, other: Field): boolean {
  return one.text === other.text && one.state === other.state;
}

function begun(first: Indicator, group: Category, category: Category): Block {
  const isStandard = group.standard && category.standard && first.level1.text.endsWith('指标') && first.level2.text.endsWith('指标');
  const [{ level1 }, { level2 }] = [group, category];
  const isNamed = level1 !== null && level2 !== null;
  const isForeign = isNamed && !ALLOWED[level2].includes(level1);
  const isAsked = level1 === '满意度指标' || level2 === '服务对象满意度指标';
  const signs = (isClean(first.level1) && isClean(first.level2) ? 0 : SIGNS.smudged) | (isStandard ? 0 : SIGNS.unstandard) | (isForeign ? SIGNS.foreign : 0) | (isAsked ? SIGNS.satisfaction : 0);
  return { first, group, category, signs, placed: isNamed && !isForeign ? PLACED[level2] : 0 };
}

/** Nothing stands in the cell, or a plain text. */
function isClean(field: Field): boolean {
  return field.state === 'blank' || isPlainText(field);
}

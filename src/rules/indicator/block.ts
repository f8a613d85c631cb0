/** Block: rows of an indicator table under the same printed 一级 and 二级; what these two tell is worked out once for all of them. */

import { LEVEL2, PARENTS, categoryOf, remembered, type Category, type Field, type Indicator, type Level1, type Level2 } from '../../model';
import { isPlainSaying } from '../form/plain-text';
import { CLAUSES_ABOUT, type Clauses } from './misfiling';
import { SIGNS } from './signs';

/** What two printed texts tell. */
interface Heads {
  /** What the texts of 一级 and 二级 name. */
  readonly group: Category;
  readonly category: Category;
  readonly signs: number;
  /** Its 二级 as one of {@link PLACED}, where that stands under its own 一级; 0 otherwise. */
  readonly placed: number;
  /** What plainly belongs under another 二级 than its own; null where it names none. */
  readonly clauses: Clauses | null;
}

export interface Block extends Heads {
  /** The first of its rows: the printed texts. */
  readonly first: Indicator;
  /** What its 一级 tells together with any 二级. */
  readonly under: (level2: string) => Heads;
}

/** Each 二级 is a bit. */
export const PLACED = Object.fromEntries(LEVEL2.map((name, at) => [name, 1 << at])) as Readonly<Record<Level2, number>>;

/** Every 一级 under which a 二级 may stand, the one of the 2021 tree first. */
export const ALLOWED = Object.fromEntries(LEVEL2.map((name) => [name, [...PARENTS[name]['2021'], ...PARENTS[name]['2015']]])) as unknown as Readonly<Record<Level2, readonly Level1[]>>;

/** The block a row belongs to: that of the row above where the same is printed, or a new one. */
export function blockOf(row: Indicator, above: Block | null): Block {
  const { level1, level2 } = row;
  if (above === null) return begun(row, headsUnder(level1.text));
  const { first } = above;
  const isSame1 = first.level1 === level1 || saysTheSame(first.level1, level1);
  const isSame2 = first.level2 === level2 || saysTheSame(first.level2, level2);
  if (isSame1 && isSame2 && first.level1.inherited === level1.inherited) return above;
  return begun(row, isSame1 ? above.under : headsUnder(level1.text));
}

function saysTheSame(one: Field, other: Field): boolean {
  return one.text === other.text && one.state === other.state;
}

function begun(first: Indicator, under: Block['under']): Block {
  const { group, category, signs, placed, clauses } = under(first.level2.text);
  const isStale = first.level1.state === 'stale' || first.level2.state === 'stale';
  return { first, under, group, category, signs: isStale ? signs | SIGNS.smudged : signs, placed, clauses };
}

/** The same pairs are printed on form after form. */
const headsUnder = remembered((level1): Block['under'] => remembered((level2) => headsOf(level1, level2)));

function headsOf(one: string, two: string): Heads {
  const [group, category] = [categoryOf(one), categoryOf(two)];
  const [{ level1 }, { level2 }] = [group, category];
  const isStandard = group.standard && category.standard && one.endsWith('指标') && two.endsWith('指标');
  const isNamed = level1 !== null && level2 !== null;
  const isForeign = isNamed && !ALLOWED[level2].includes(level1);
  const isAsked = level1 === '满意度指标' || level2 === '服务对象满意度指标';
  const isClean = [one, two].every((text) => text === '' || isPlainSaying(text));
  const signs = (isClean ? 0 : SIGNS.smudged) | (isStandard ? 0 : SIGNS.unstandard) | (isForeign ? SIGNS.foreign : 0) | (isAsked ? SIGNS.satisfaction : 0);
  return { group, category, signs, placed: isNamed && !isForeign ? PLACED[level2] : 0, clauses: level2 === null ? null : CLAUSES_ABOUT[level2] };
}

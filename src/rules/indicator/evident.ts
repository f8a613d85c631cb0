/** Which categories a table evidently has: what is printed, read past shifted rows, names of the unit's own and labels that stand mid-block. */

import { PARENTS, isBlankText, level1Of, level2Of, squeeze, type Indicator, type IndicatorTable, type Level1, type Level2 } from '../../model';
import { isUnused, nameOf, shiftOf } from './row';
import { once } from '../once';

export interface Evident {
  readonly row: Indicator;
  /** Every 一级 the row may count for: the printed one, and the one its 二级 belongs to. */
  readonly level1: readonly Level1[];
  readonly level2: Level2 | null;
}

const LOOSE_LEVEL1: readonly (readonly [RegExp, Level1])[] = [[/满意/, '满意度指标'], [/产出/, '产出指标'], [/效益|效果|影响|成效/, '效益指标'], [/成本/, '成本指标']];
const LOOSE_LEVEL2: readonly (readonly [RegExp, Level2])[] = [
  [/满意/, '服务对象满意度指标'], [/成本/, '成本指标'], [/数量/, '数量指标'], [/质量/, '质量指标'], [/时效|进度|时限|时间/, '时效指标'], [/可持续/, '可持续影响指标'], [/生态|环境/, '生态效益指标'], [/社会/, '社会效益指标'], [/经济/, '经济效益指标'],
];

/** The rows that hold an indicator, each with what it evidently is. */
export const evidentRows = once((table: IndicatorTable): readonly Evident[] => table.rows.filter((row) => !isUnused(row)).map(evident));

function evident(row: Indicator): Evident {
  const shift = shiftOf(row);
  if (shift) return { row, level1: shift.level1 ? [shift.level1] : [], level2: shift.level2 };
  const level2 = level2Of(row.level2.text) ?? loose(LOOSE_LEVEL2, row.level2.text) ?? (level1Of(row.level1.text) ? null : level2Of(row.level1.text));
  const stated = level1Of(row.level1.text) ?? loose(LOOSE_LEVEL1, row.level1.text);
  const allowed = level2 ? [...PARENTS[level2]['2021'], ...PARENTS[level2]['2015']] : [];
  if (stated === null) return { row, level1: allowed.slice(0, 1), level2 };
  if (allowed.length === 0 || allowed.includes(stated)) return { row, level1: [stated], level2 };
  return { row, level1: row.level1.inherited ? [allowed[0]!] : [stated, allowed[0]!], level2 };
}

function loose<T>(patterns: readonly (readonly [RegExp, T])[], text: string): T | null {
  return patterns.find(([pattern]) => pattern.test(squeeze(text)))?.[1] ?? null;
}

export function rowsUnder(rows: readonly Evident[], level1: Level1): readonly Evident[] {
  return rows.filter((row) => row.level1.includes(level1));
}

/** The indicator asks about satisfaction, wherever it stands. */
export function measuresSatisfaction(row: Evident): boolean {
  return row.level2 === '服务对象满意度指标' || row.level1.includes('满意度指标') || /满意[度率]/.test(squeeze(nameOf(row.row)));
}

/** A 一级 whose meaning cannot be told, and with it whether a category is missing. */
export function unknownGroup(rows: readonly Evident[]): string | null {
  const unknown = rows.find((row) => row.level1.length === 0 && row.level2 === null);
  if (!unknown) return null;
  const { level1, level2 } = unknown.row;
  return isBlankText(level1.text) ? level2.text.trim() : level1.text.trim();
}

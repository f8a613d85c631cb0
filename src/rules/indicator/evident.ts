/** Which categories a table evidently has: what is printed, read past shifted rows, names of the unit's own and labels that stand mid-block. */

import { LEVEL1, LEVEL2, PARENTS, isBlankText, squeeze, type IndicatorTable, type Level1, type Level2 } from '../../model';
import { lately } from '../once';
import { linesOf, type Line } from './line';

export interface Evident {
  readonly line: Line;
  /** Every 一级 the row may count for: the printed one, and the one its 二级 belongs to. */
  readonly level1: readonly Level1[];
  readonly level2: Level2 | null;
}

const LOOSE_LEVEL1: readonly (readonly [RegExp, Level1])[] = [[/满意/, '满意度指标'], [/产出/, '产出指标'], [/效益|效果|影响|成效/, '效益指标'], [/成本/, '成本指标']];
const LOOSE_LEVEL2: readonly (readonly [RegExp, Level2])[] = [
  [/满意/, '服务对象满意度指标'], [/成本/, '成本指标'], [/数量/, '数量指标'], [/质量/, '质量指标'], [/时效|进度|时限|时间/, '时效指标'], [/可持续/, '可持续影响指标'], [/生态|环境/, '生态效益指标'], [/社会/, '社会效益指标'], [/经济/, '经济效益指标'],
];

/** The rows that hold an indicator, each with what it evidently is. */
export const evidentRows = lately((table: IndicatorTable): readonly Evident[] => {
  const rows: Evident[] = [];
  let above: Evident | null = null;
  for (const line of linesOf(table)) {
    if (line.unused) continue;
    above = above !== null && isSameGroup(above.line, line) ? { line, level1: above.level1, level2: above.level2 } : evident(line);
    rows.push(above);
  }
  return rows;
});

/** The same texts say the same. */
function isSameGroup(one: Line, other: Line): boolean {
  const [a, b] = [one.indicator, other.indicator];
  return one.shift === null && other.shift === null && a.level1.text === b.level1.text && a.level2.text === b.level2.text && a.level1.inherited === b.level1.inherited;
}

/** Every 一级 under which a 二级 may stand, the one of the 2021 tree first. */
export const ALLOWED = Object.fromEntries(LEVEL2.map((name) => [name, [...PARENTS[name]['2021'], ...PARENTS[name]['2015']]])) as unknown as Readonly<Record<Level2, readonly Level1[]>>;
const ALONE = Object.fromEntries(LEVEL1.map((name) => [name, [name]])) as unknown as Readonly<Record<Level1, readonly Level1[]>>;
const NONE: readonly Level1[] = [];

function evident(line: Line): Evident {
  const { shift, group, category } = line;
  if (shift) return { line, level1: shift.level1 ? ALONE[shift.level1] : NONE, level2: shift.level2 };
  const { level1, level2: own } = line.indicator;
  const level2 = category.level2 ?? loose(LOOSE_LEVEL2, own.text) ?? (group.level1 ? null : group.level2);
  const stated = group.level1 ?? loose(LOOSE_LEVEL1, level1.text);
  const allowed = level2 ? ALLOWED[level2] : NONE;
  if (stated === null) return { line, level1: allowed.slice(0, 1), level2 };
  if (allowed.length === 0 || allowed.includes(stated)) return { line, level1: ALONE[stated], level2 };
  return { line, level1: level1.inherited ? ALONE[allowed[0]!] : [stated, allowed[0]!], level2 };
}

function loose<T>(patterns: readonly (readonly [RegExp, T])[], text: string): T | null {
  return patterns.find(([pattern]) => pattern.test(squeeze(text)))?.[1] ?? null;
}

/** The indicator asks about satisfaction, wherever it stands. */
export function measuresSatisfaction(row: Evident): boolean {
  return row.level2 === '服务对象满意度指标' || row.level1.includes('满意度指标') || /满意[度率]/.test(row.line.plain);
}

/** A 一级 whose meaning cannot be told, and with it whether a category is missing. */
export function unknownGroup(rows: readonly Evident[]): string | null {
  const unknown = rows.find((row) => row.level1.length === 0 && row.level2 === null);
  if (!unknown) return null;
  const { level1, level2 } = unknown.line.indicator;
  return isBlankText(level1.text) ? level2.text.trim() : level1.text.trim();
}

/** Which categories a table evidently has: what is printed, read past shifted rows, names of the unit's own and labels that stand mid-block. */

import { LEVEL1, isBlankText, squeeze, type IndicatorTable, type Level1, type Level2 } from '../../model';
import { lately } from '../once';
import { ALLOWED } from './block';
import { linesOf, type Line } from './line';

/** Rows that follow one another and evidently are the same; rows that hold no indicator are left out. */
export interface Evident {
  /** The first of them. */
  readonly line: Line;
  /** Every 一级 they may count for: the printed one, and the one their 二级 belongs to. */
  readonly level1: readonly Level1[];
  readonly level2: Level2 | null;
  /** How many they are. */
  rows: number;
}

const LOOSE_LEVEL1: readonly (readonly [RegExp, Level1])[] = [[/满意/, '满意度指标'], [/产出/, '产出指标'], [/效益|效果|影响|成效/, '效益指标'], [/成本/, '成本指标']];
const LOOSE_LEVEL2: readonly (readonly [RegExp, Level2])[] = [
  [/满意/, '服务对象满意度指标'], [/成本/, '成本指标'], [/数量/, '数量指标'], [/质量/, '质量指标'], [/时效|进度|时限|时间/, '时效指标'], [/可持续/, '可持续影响指标'], [/生态|环境/, '生态效益指标'], [/社会/, '社会效益指标'], [/经济/, '经济效益指标'],
];

/** What the rows of a table evidently are, in their order. */
export const evidentIn = lately((table: IndicatorTable): readonly Readonly<Evident>[] => {
  const found: Evident[] = [];
  let last: Evident | null = null;
  for (const line of linesOf(table)) {
    if (line.unused || isExecution(line)) continue;
    if (last !== null && last.line.block === line.block && last.line.shift === null && line.shift === null) last.rows++;
    else found.push((last = evident(line)));
  }
  return found;
});

/** 预算执行率 in the place of a 一级 stands beside the categories, with the ten points of the budget. */
function isExecution({ group, category, indicator: { level1 } }: Line): boolean {
  return group.level1 === null && category.level2 === null && /执行率|预算执行/.test(level1.text);
}

const ALONE = Object.fromEntries(LEVEL1.map((name) => [name, [name]])) as unknown as Readonly<Record<Level1, readonly Level1[]>>;
const NONE: readonly Level1[] = [];

function evident(line: Line): Evident {
  const { shift, group, category } = line;
  if (shift) return { line, level1: shift.level1 ? ALONE[shift.level1] : NONE, level2: shift.level2, rows: 1 };
  const { level1, level2: own } = line.indicator;
  const level2 = category.level2 ?? loose(LOOSE_LEVEL2, own.text) ?? (group.level1 ? null : group.level2);
  const stated = group.level1 ?? loose(LOOSE_LEVEL1, level1.text);
  const allowed = level2 ? ALLOWED[level2] : NONE;
  if (stated === null) return { line, level1: allowed.slice(0, 1), level2, rows: 1 };
  if (allowed.length === 0 || allowed.includes(stated)) return { line, level1: ALONE[stated], level2, rows: 1 };
  return { line, level1: level1.inherited ? ALONE[allowed[0]!] : [stated, allowed[0]!], level2, rows: 1 };
}

function loose<T>(patterns: readonly (readonly [RegExp, T])[], text: string): T | null {
  return patterns.find(([pattern]) => pattern.test(squeeze(text)))?.[1] ?? null;
}

/** A 一级 whose meaning cannot be told, and with it whether a category is missing. */
export function unknownGroup(found: readonly Evident[]): string | null {
  const unknown = found.find((rows) => rows.level1.length === 0 && rows.level2 === null);
  if (!unknown) return null;
  const { level1, level2 } = unknown.line.indicator;
  return isBlankText(level1.text) ? level2.text.trim() : level1.text.trim();
}

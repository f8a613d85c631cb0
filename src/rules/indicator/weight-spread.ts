/** The standard weights of the groups, spread over a table's rows: 20/40/20/10, or 50/30/10 without 成本; no 满意度 leaves its 10 to 效益. */

import type { Field, IndicatorTable, Level1, Range } from '../../model';
import type { FieldChange, Fix } from '../rule';
import { evidentIn } from './evident';
import { linesOf, type Line } from './line';

export function spreadFix(table: IndicatorTable): readonly Fix[] {
  const groups = new Map<Level1, Field<unknown>[]>();
  const lines = linesOf(table).filter(({ unused }) => !unused);
  let at = 0;
  for (const { rows, level1 } of evidentIn(table)) {
    if (level1.length !== 1) return [];
    const cells = groups.get(level1[0]!) ?? [];
    groups.set(level1[0]!, cells);
    for (const end = at + rows; at < end; at++) {
      const { weight } = lines[at]!.indicator;
      if (!weight || weight.inherited) return [];
      cells.push(weight);
    }
  }
  // One cell for several rows cannot be shared out.
  if (!standApart(lines)) return [];
  if (!groups.has('产出指标') || !groups.has('效益指标')) return [];
  const parts: Record<Level1, number> = groups.has('成本指标') ? { 成本指标: 20, 产出指标: 40, 效益指标: 20, 满意度指标: 10 } : { 成本指标: 0, 产出指标: 50, 效益指标: 30, 满意度指标: 10 };
  if (!groups.has('满意度指标')) parts['效益指标'] += 10;
  if ([...groups].some(([name, cells]) => cells.length > parts[name])) return [];
  const changes: FieldChange[] = [];
  for (const [name, cells] of groups) share(parts[name], cells, changes);
  const told = [...groups.keys()].map((name) => `${name.replace('指标', '')} ${parts[name]}`).join('、');
  return [{ title: `按 ${told} 分配（合计 90）`, safe: false, changes }];
}

/** Each row has a weight cell of its own. */
function standApart(lines: readonly Line[]): boolean {
  let last = -1;
  for (const { indicator } of lines) {
    const { top } = indicator.weight!.place.area;
    if (top <= last) return new Set(lines.map(({ indicator: { weight } }) => cellKey(weight!.place.area))).size === lines.length;
    last = top;
  }
  return true; // most tables, each row below the other
}

/** A table stands on one sheet of 16,384 columns. */
function cellKey({ top, left }: Range): number {
  return top * 16_384 + left;
}

/** Whole points, as even as they go, the larger ones first; a cell that holds its share is left alone. */
function share(total: number, cells: readonly Field<unknown>[], changes: FieldChange[]): void {
  const least = Math.floor(total / cells.length);
  const larger = total % cells.length;
  const [more, less] = [String(least + 1), String(least)];
  for (let i = 0; i < cells.length; i++) {
    const field = cells[i]!;
    const text = i < larger ? more : less;
    if (field.text.trim() !== text) changes.push({ field, text, as: 'number' });
  }
}

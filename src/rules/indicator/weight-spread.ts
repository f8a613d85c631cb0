/** The standard weights of the groups, spread over a table's rows: 20/40/20/10, or 50/30/10 without 成本; no 满意度 leaves its 10 to 效益. */

import { samePlace, type Field, type IndicatorTable, type Level1 } from '../../model';
import type { Fix } from '../rule';
import { evidentRows } from './evident';

export function spreadFix(table: IndicatorTable): readonly Fix[] {
  const groups = new Map<Level1, Field<unknown>[]>();
  for (const { row, level1 } of evidentRows(table)) {
    if (level1.length !== 1 || !row.weight || row.weight.inherited) return [];
    const cells = groups.get(level1[0]!) ?? [];
    if ([...groups.values()].flat().some((other) => samePlace(other, row.weight!))) return [];
    groups.set(level1[0]!, [...cells, row.weight]);
  }
  if (!groups.has('产出指标') || !groups.has('效益指标')) return [];
  const parts: Record<Level1, number> = groups.has('成本指标') ? { 成本指标: 20, 产出指标: 40, 效益指标: 20, 满意度指标: 10 } : { 成本指标: 0, 产出指标: 50, 效益指标: 30, 满意度指标: 10 };
  if (!groups.has('满意度指标')) parts['效益指标'] += 10;
  if ([...groups].some(([name, cells]) => cells.length > parts[name])) return [];
  const changes = [...groups].flatMap(([name, cells]) => shares(parts[name], cells.length).map((points, i) => ({ field: cells[i]!, text: String(points), as: 'number' as const })));
  const told = [...groups.keys()].map((name) => `${name.replace('指标', '')} ${parts[name]}`).join('、');
  return [{ title: `按 ${told} 分配（合计 90）`, safe: false, changes: changes.filter(({ field, text }) => field.text.trim() !== text) }];
}

/** Whole points, as even as they go, the larger ones first. */
function shares(total: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => Math.floor(total / count) + (i < total % count ? 1 : 0));
}

/** Headers that were lost: columns told by what no other header claims, or by 产出指标, 数量指标 … in the rows. */

import { level1Of, level2Of } from '../model';
import type { Leaf } from './header-leaves';
import type { Page } from './page';
import { everyRole, type ByRole, type ColumnRole, type Header, type Span, type TableColumns } from './table-header';

/** A header cell that was lost: its columns are those no other header claims, in the usual order. */
export function fillGaps(leaves: readonly Leaf[], spans: ByRole<Span>): void {
  if (spans.level2 && spans.level3 && spans.value) return;
  const free = leaves.filter((leaf) => leaf.role === null).map((leaf) => leaf.item);
  const between = (after: Span | null, before: Span | null): Span | null => {
    const from = after ? after.item?.area.right ?? after.left : -1;
    const unknown = free.find((item) => item.column > from && (!before || item.column < before.left));
    if (unknown) return { left: unknown.column, right: unknown.area.right, item: unknown };
    return after && before && before.left > from + 1 ? { left: from + 1, right: before.left - 1, item: null } : null;
  };
  const gaps: readonly (readonly [ColumnRole, ColumnRole | null, ColumnRole | null])[] = [['level2', 'level1', 'level3'], ['level3', 'level2', 'value'], ['value', 'level3', null]];
  for (const [role, after, before] of gaps) {
    if (spans[role] || (after && !spans[after])) continue;
    if (role === 'value' && spans.operator) continue;
    const span = between(after ? spans[after] : null, before ? spans[before] : null);
    if (!span) continue;
    spans[role] = span;
    const before2 = after ? spans[after] : null;
    if (after && before2 && before2.right >= span.left) spans[after] = { ...before2, right: span.left - 1 };
  }
  if (!spans.value && spans.level3) {
    const right = spans.level3.item?.area.right ?? spans.level3.left;
    const nextKnown = leaves.find((leaf) => leaf.item.column > right)?.item.column;
    if (nextKnown === undefined) spans.value = { left: right + 1, right: right + 2, item: null };
    if (nextKnown === undefined) spans.level3 = { ...spans.level3, right };
  }
}

/** 一级 and 二级 without a header, or under words nobody knows (指标类别), stand left of what follows them, told by 产出指标, 数量指标 … in their cells. */
export function findLevels(page: Page, spans: ByRole<Span>, bottom: number): void {
  if (spans.level1 || !(spans.level2 ?? spans.level3)) return;
  const before = (spans.level2 ?? spans.level3)!.left;
  const column = columnOf(page, bottom, -1, before, isLevel1);
  if (column === null) return;
  const second = spans.level2 ? null : columnOf(page, bottom, column, before, isLevel2);
  if (!spans.level2 && second === null) return;
  spans.level1 = { left: column, right: (second ?? before) - 1, item: null };
  if (second !== null) spans.level2 = { left: second, right: before - 1, item: null };
}

/** The first column between two others where the first rows print such a text; null when there is none. */
function columnOf(page: Page, bottom: number, after: number, before: number, isMeant: (key: string) => boolean): number | null {
  for (let row = bottom + 1; row <= bottom + 6; row++) {
    for (const item of page.at(row)) if (item.column > after && item.column < before && item.key.length < 12 && isMeant(item.key)) return item.column;
  }
  return null;
}

function isLevel1(key: string): boolean {
  return level1Of(key) !== null;
}

function isLevel2(key: string): boolean {
  return level2Of(key) !== null;
}

/** A row such as 产出指标 | 数量指标 | 名称 | 值, whose header is missing: its columns tell the table's. */
export function inferredHeader(page: Page, row: number): Header | null {
  const items = page.at(row).filter((item) => item.key.length < 20 || item.key === '');
  const at = items.findIndex((item, i) => {
    const next = items[i + 1];
    return next !== undefined && level1Of(item.key) !== null && level2Of(next.key) !== null && /指标$|满意度$|^(?:产出|效益)$/.test(item.key);
  });
  if (at < 0) return null;
  const [first, second] = [items[at]!, items[at + 1]!];
  const starts = new Map<number, number>();
  for (let r = row; r < row + 15; r++) for (const item of page.at(r)) if (item.column > second.area.right) starts.set(item.column, (starts.get(item.column) ?? 0) + 1);
  const [name, value] = [...starts.keys()].filter((column) => starts.get(column)! >= 2 || starts.size <= 2).sort((a, b) => a - b);
  if (name === undefined) return null;
  const valueColumn = value ?? name + 1;
  const spans = {
    ...everyRole<Span>(),
    level1: { left: first.column, right: second.column - 1, item: null },
    level2: { left: second.column, right: name - 1, item: null },
    level3: { left: name, right: valueColumn - 1, item: null },
    value: { left: valueColumn, right: valueColumn, item: null },
  };
  const table: TableColumns = { spans, scope: null, item: first, valuesArePercent: false, groupWeights: [] };
  return { top: row, bottom: row - 1, left: first.column, right: valueColumn, items: [], tables: [table], list: null, asides: [], scope: null, hasResults: false, inferred: true };
}

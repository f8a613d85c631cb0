/** The cells of an indicator table's header: how many rows it takes, what each cell means, and where one table gives way to the next. */

import { level1Of, level2Of } from '../model';
import { isLevelHeader, roleOf, type HeaderRole } from './header-words';
import type { Item, Page } from './page';

/** One header cell with what it means. */
export interface Leaf {
  readonly item: Item;
  readonly role: HeaderRole | null;
}

/** 1, 2, 3 … counting the columns. */
export function isNumbering(items: readonly Item[]): boolean {
  if (items.length < 3 || items[items.length - 1]!.key.length > 4) return false;
  const numbers = items.map((item) => /^\(?(\d{1,2})\)?$/.exec(item.key)?.[1]);
  const first = items[0]?.key === '栏次' ? 1 : 0;
  return numbers.length - first >= 3 && numbers.every((number, i) => i < first || (number !== undefined && (i === first || Number(number) === Number(numbers[i - 1]) + 1)));
}

/** The cells 一级指标, 二级指标, 三级指标 of a header that begins in this row: in the row itself, or below a cell that spans them. */
export function levelsAt(page: Page, row: number, items: readonly Item[]): readonly Item[] {
  if (page.hasLevels(row)) return items.filter(isLevel);
  if (page.hasLevels(row + 1)) return isOverLevels(page, row, items) ? page.at(row + 1).filter(isLevel) : NO_ITEMS;
  const name = flatName(items);
  return name && !tellsCategories(page.at(row + 1)) ? [name] : NO_ITEMS;
}

/** 指标名称 | 指标性质 | 指标值 | 计量单位 | 权重: a list of indicators without their categories, told by at least two of the columns behind the value's. */
function flatName(items: readonly Item[]): Item | undefined {
  const name = items.length < 4 ? undefined : items.find(({ key }) => key === '指标名称' || key === '绩效指标名称');
  if (!name) return undefined;
  const roles = new Set(items.map(({ key }) => roleOf(key)));
  const isTold = (['operator', 'unit', 'weight'] as const).filter((role) => roles.has(role)).length >= 2;
  return isTold && (roles.has('value') || roles.has('annualValue')) && !roles.has('result') ? name : undefined;
}

/** 产出指标 or 数量指标 below a header that prints other words for their columns. */
function tellsCategories(items: readonly Item[]): boolean {
  return items.some(({ key }) => /指标$/.test(key) && (level1Of(key) !== null || level2Of(key) !== null));
}

const NO_ITEMS: readonly Item[] = [];

function isLevel(item: Item): boolean {
  return isLevelHeader(item.key);
}

/** 项目名称 | 资金总额 | 绩效指标, the first two merged with the row below, where the last is told in 一级指标, 二级指标 … */
function isOverLevels(page: Page, row: number, items: readonly Item[]): boolean {
  const over = items.find((item) => item.area.right > item.area.left && item.area.bottom === row && (roleOf(item.key) === 'group' || roleOf(item.key) === 'name'));
  if (!over || !page.at(row + 1).some((item) => isLevel(item) && item.column >= over.column && item.column <= over.area.right)) return false;
  return items.some((item) => item !== over && item.area.bottom === row + 1 && roleOf(item.key) !== null);
}

export function bottomOf(page: Page, row: number, levels: readonly Item[]): number {
  let merged = row;
  for (const item of levels) merged = Math.max(merged, item.area.bottom);
  if (merged > row) return merged;
  const below = page.at(row + 1);
  return below.length >= 2 && below.every(isUnderHeader) ? row + 1 : row;
}

function isUnderHeader({ key }: Item): boolean {
  switch (roleOf(key)) {
    case 'operator': case 'direction': case 'value': case 'unit': case 'annualValue': case 'termValue': case 'aside': return true;
    default: return false;
  }
}

/** Header cells from left to right; a cell over sub-headers gives way to them. */
export function leavesOf(page: Page, top: number, bottom: number, items: readonly Item[]): Leaf[] {
  if (bottom === top) return items.map((item) => ({ item, role: roleOf(item.key) }));
  const below: Item[] = [];
  for (let row = top + 1; row <= bottom; row++) below.push(...page.at(row));
  const leaves: Leaf[] = [];
  items.forEach((item, i) => {
    const next = items[i + 1]?.column ?? Number.MAX_SAFE_INTEGER;
    const role = roleOf(item.key);
    const subs = item.area.bottom >= bottom ? [] : below.filter((sub) => sub.column >= item.column && sub.column < next && !isDecorative(sub));
    if (subs.length === 0) leaves.push({ item, role });
    for (const sub of subs) {
      const own = roleOf(sub.key);
      leaves.push({ item: sub, role: own === 'value' && (role === 'annualValue' || role === 'termValue') ? role : own });
    }
  });
  return leaves.sort((a, b) => a.item.column - b.item.column);
}

function isDecorative(item: Item): boolean {
  return item.key === '';
}

/** Unknown words of a header row the clerk pointed at are taken in the usual order. */
export function nameLeaves(leaves: readonly Leaf[]): Leaf[] {
  const free = (['level1', 'level2', 'level3', 'value'] as const).filter((role) => !leaves.some((leaf) => leaf.role === role || (role === 'value' && leaf.role === 'annualValue')));
  return leaves.map((leaf) => (leaf.role === null && free.length > 0 ? { ...leaf, role: free.shift()! } : leaf));
}

/** A remark beside the table is no header: a word no table knows, behind blank columns, ends the row of headers. */
export function adjacentLeaves(leaves: readonly Leaf[]): readonly Leaf[] {
  let known = leaves.length;
  while (known > 0 && leaves[known - 1]!.role === null) known--;
  if (known === leaves.length) return leaves;
  return leaves.filter((leaf, i) => i < known || leaf.item.column <= leaves[i - 1]!.item.area.right + 1);
}

function isAmong(role: HeaderRole, leaves: readonly Leaf[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (leaves[i]!.role === role) return true;
  return false;
}

/** Two tables side by side print 二级指标 or 三级指标 twice. */
export function splitTables(leaves: readonly Leaf[]): readonly (readonly Leaf[])[] {
  const parts: (readonly Leaf[])[] = [];
  let from = 0;
  leaves.forEach(({ role }, i) => {
    if (role !== 'level1' && role !== 'level2' && role !== 'level3') return;
    if (!isAmong(role, leaves, from, i) && !(role === 'level1' && isAmong('level3', leaves, from, i))) return;
    parts.push(leaves.slice(from, i));
    from = i;
  });
  parts.push(from === 0 ? leaves : leaves.slice(from));
  return parts;
}

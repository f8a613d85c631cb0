/** The header of an indicator table: which columns hold 一级, 二级, 三级 and the value, found by their printed words. */

import { fillGaps, findLevel1 } from './header-gaps';
import { isLevelHeader, roleOf, type HeaderRole } from './header-words';
import type { Item, Page } from './page';

/** Columns that one header covers, blank ones behind it included. */
export interface Span {
  readonly left: number;
  readonly right: number;
  readonly item: Item | null;
}

export type ColumnRole = 'level1' | 'level2' | 'level3' | 'value' | 'operator' | 'unit' | 'weight' | 'description' | 'basis';

export interface TableColumns {
  readonly spans: Readonly<Partial<Record<ColumnRole, Span>>>;
  readonly scope: 'annual' | 'mid-term' | null;
  /** The header cell that stands for the table. */
  readonly item: Item;
  readonly valuesArePercent: boolean;
}

export interface Header {
  readonly top: number;
  readonly bottom: number;
  /** The columns of the table; 绩效指标 printed beside it is not counted. */
  readonly left: number;
  readonly right: number;
  readonly items: readonly Item[];
  /** One table, or two side by side. */
  readonly tables: readonly TableColumns[];
  /** Columns of a list: 项目名称 and what else belongs to the project. */
  readonly list: Readonly<Partial<Record<'projectName' | 'department' | 'annualGoal' | 'amount', Span>>> | null;
  /** Columns with a known header that no property holds: 序号, 指标属性, 上年完成值, 实施期 beside 年度. */
  readonly asides: readonly Span[];
  /** What the 绩效指标 cell beside the table says of it: 长期绩效指标, 年度绩效指标. */
  readonly scope: 'annual' | 'mid-term' | null;
  /** The header asks for results: a self-evaluation, no declaration. */
  readonly hasResults: boolean;
  /** The words were missing; the columns were told from 产出指标, 数量指标 … in the rows. */
  readonly inferred?: true;
}

/** One header cell with what it means. */
export interface Leaf {
  readonly item: Item;
  readonly role: HeaderRole | null;
}

/** The header that begins in this row; null when the row is none. `forced`: a clerk said it is one. */
export function headerAt(page: Page, row: number, forced = false): Header | null {
  const items = page.at(row);
  const levels = items.filter((item) => isLevelHeader(item.key));
  if (levels.length === 0 && !forced) return null;
  const kinds = new Set(levels.map((item) => roleOf(item.key)));
  const hasValue = items.some((item) => ['value', 'annualValue', 'termValue', 'operator'].includes(roleOf(item.key) ?? ''));
  if (!forced && kinds.size < 2 && !(hasValue && (kinds.has('level3') || kinds.has('level2')))) return null;
  const bottom = bottomOf(page, row, levels);
  const leaves = leavesOf(page, row, bottom, items);
  const named = forced ? nameLeaves(leaves) : leaves;
  const header = headerOf(page, row, bottom, named);
  if (!header) return null;
  const numbers = isNumbering(page.at(bottom + 1)) ? page.at(bottom + 1) : [];
  // 指标值 over 符号, 值, 单位 is part of the header, and so are the column numbers below it.
  const others = items.filter((item) => roleOf(item.key) !== null && !header.items.includes(item));
  return { ...header, bottom: numbers.length > 0 ? bottom + 1 : bottom, items: [...header.items, ...others, ...numbers] };
}

/** 1, 2, 3 … counting the columns. */
function isNumbering(items: readonly Item[]): boolean {
  const numbers = items.map((item) => /^\(?(\d{1,2})\)?$/.exec(item.key)?.[1]);
  const first = items[0]?.key === '栏次' ? 1 : 0;
  return numbers.length - first >= 3 && numbers.every((number, i) => i < first || (number !== undefined && (i === first || Number(number) === Number(numbers[i - 1]) + 1)));
}

function bottomOf(page: Page, row: number, levels: readonly Item[]): number {
  const merged = levels.reduce((last, item) => Math.max(last, item.area.bottom), row);
  if (merged > row) return merged;
  const below = page.at(row + 1);
  const isSubHeader = below.length >= 2 && below.every((item) => ['operator', 'value', 'unit', 'annualValue', 'termValue', 'aside'].includes(roleOf(item.key) ?? ''));
  return isSubHeader ? row + 1 : row;
}

/** Header cells from left to right; a cell over sub-headers gives way to them. */
function leavesOf(page: Page, top: number, bottom: number, items: readonly Item[]): Leaf[] {
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
      leaves.push({ item: sub, role: own === 'value' && role !== null ? role : own });
    }
  });
  return leaves.sort((a, b) => a.item.column - b.item.column);
}

function isDecorative(item: Item): boolean {
  return item.key === '';
}

/** Unknown words of a header row the clerk pointed at are taken in the usual order. */
function nameLeaves(leaves: readonly Leaf[]): Leaf[] {
  const free = (['level1', 'level2', 'level3', 'value'] as const).filter((role) => !leaves.some((leaf) => leaf.role === role || (role === 'value' && leaf.role === 'annualValue')));
  return leaves.map((leaf) => (leaf.role === null && free.length > 0 ? { ...leaf, role: free.shift()! } : leaf));
}

function headerOf(page: Page, top: number, bottom: number, leaves: readonly Leaf[]): Header | null {
  const kept = adjacentLeaves(leaves);
  const has = (role: HeaderRole): boolean => kept.some((leaf) => leaf.role === role);
  const settled = kept.map((leaf): Leaf => {
    if (leaf.role === 'name') return { ...leaf, role: has('level3') ? 'group' : leaf.item.column < (kept.find((l) => l.role === 'level2' || l.role === 'level1')?.item.column ?? 0) ? 'group' : 'level3' };
    if (leaf.role === 'content') return { ...leaf, role: has('level3') || has('name') ? 'description' : 'level3' };
    if (leaf.role === 'remark') return { ...leaf, role: has('basis') ? 'aside' : 'basis' };
    return leaf;
  });
  const tables = split(settled).map((part, i, all) => columnsOf(page, part, i, all.length, bottom)).filter((t): t is TableColumns => t !== null);
  if (tables.length === 0) return null;
  const spans = settled.map((_, i) => spanOf(settled, i));
  const list = settled.some((leaf) => leaf.role === 'projectName') ? listColumns(settled, spans) : null;
  return {
    top, bottom, items: kept.map((leaf) => leaf.item), tables, list,
    left: Math.min(...spans.filter((_, i) => settled[i]!.role !== 'group').map((span) => span.left), ...tables.map((t) => t.spans.level1?.left ?? t.item.column)),
    right: Math.max(...spans.map((span) => span.right)),
    asides: spans.filter((span, i) => settled[i]!.role !== null && !tables.some((table) => Object.values(table.spans).some((own) => own.left === span.left))),
    scope: scopeOf(settled.find((leaf) => leaf.role === 'group')?.item.key ?? ''),
    hasResults: settled.some((leaf) => leaf.role === 'result'),
  };
}

function scopeOf(group: string): Header['scope'] {
  return /^(?:长期|中长期|中期|实施期)/.test(group) ? 'mid-term' : /^(?:年度|本年|当年)/.test(group) ? 'annual' : null;
}

/** A remark beside the table is no header: a word no table knows, behind blank columns, ends the row of headers. */
function adjacentLeaves(leaves: readonly Leaf[]): Leaf[] {
  const lastKnown = leaves.reduce((last, leaf, i) => (leaf.role !== null ? i : last), -1);
  return leaves.filter((leaf, i) => i <= lastKnown || leaf.item.column <= leaves[i - 1]!.item.area.right + 1);
}

function spanOf(leaves: readonly Leaf[], i: number): Span {
  const { item } = leaves[i]!;
  const next = leaves[i + 1]?.item.column;
  return { left: item.column, right: Math.max(item.area.right, next === undefined ? item.area.right : next - 1), item };
}

/** Two tables side by side print 二级指标 or 三级指标 twice. */
function split(leaves: readonly Leaf[]): Leaf[][] {
  const parts: Leaf[][] = [[]];
  const seen = new Set<HeaderRole>();
  for (const leaf of leaves) {
    if (leaf.role === 'level1' || leaf.role === 'level2' || leaf.role === 'level3') {
      if (seen.has(leaf.role) || (leaf.role === 'level1' && seen.has('level3'))) {
        parts.push([]);
        seen.clear();
      }
      seen.add(leaf.role);
    }
    parts[parts.length - 1]!.push(leaf);
  }
  return parts;
}

const DIRECT: readonly ColumnRole[] = ['level1', 'level2', 'level3', 'operator', 'unit', 'weight', 'description', 'basis'];

function columnsOf(page: Page, leaves: readonly Leaf[], index: number, count: number, bottom: number): TableColumns | null {
  const spans: Partial<Record<ColumnRole, Span>> = {};
  leaves.forEach((leaf, i) => {
    const role = DIRECT.find((direct) => direct === leaf.role);
    if (role && !spans[role]) spans[role] = spanOf(leaves, i);
  });
  const value = pickValue(leaves);
  if (value >= 0) spans.value = spanOf(leaves, value);
  fillGaps(leaves, spans);
  // The right one of two tables side by side stands under the 一级 of the left one.
  if (index === 0) findLevel1(page, spans, bottom);
  const first = leaves.find((leaf) => leaf.role === 'level1') ?? leaves.find((leaf) => leaf.role === 'level2' || leaf.role === 'level3') ?? leaves[0];
  if (!first || !spans.level3) return null;
  const words = value >= 0 ? leaves[value]! : null;
  const scope = words?.role === 'annualValue' ? 'annual' : words?.role === 'termValue' && count > 1 ? 'mid-term' : count > 1 ? (index === 0 ? 'mid-term' : 'annual') : null;
  return { spans, scope, item: first.item, valuesArePercent: words !== null && /%|百分比/.test(words.item.key) };
}

/** The year's value where several are printed; 实施期 only where nothing else is. */
function pickValue(leaves: readonly Leaf[]): number {
  for (const role of ['annualValue', 'value', 'termValue'] as const) {
    const at = leaves.findIndex((leaf) => leaf.role === role);
    if (at >= 0) return at;
  }
  return -1;
}

function listColumns(leaves: readonly Leaf[], spans: readonly Span[]): Header['list'] {
  const list: Partial<Record<'projectName' | 'department' | 'annualGoal' | 'amount', Span>> = {};
  leaves.forEach((leaf, i) => {
    const { role } = leaf;
    if ((role === 'projectName' || role === 'department' || role === 'annualGoal' || role === 'amount') && !list[role]) list[role] = spans[i]!;
  });
  return list;
}

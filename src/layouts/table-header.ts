/** The header of an indicator table: which columns hold 一级, 二级, 三级 and the value, found by their printed words. */

import { MAX_COLUMNS } from '../model';
import { fillGaps, findLevels } from './header-gaps';
import { adjacentLeaves, bottomOf, isNumbering, leavesOf, levelsAt, nameLeaves, splitTables, type Leaf } from './header-leaves';
import { moneyColumns } from './list-money';
import { settleWords } from './header-settling';
import { roleOf, type HeaderRole } from './header-words';
import { settleYears } from './header-years';
import type { Item, Page } from './page';

/** Columns that one header covers, blank ones behind it included. */
export interface Span {
  readonly left: number;
  readonly right: number;
  readonly item: Item | null;
}

export type ColumnRole = 'level1' | 'level2' | 'level3' | 'value' | 'operator' | 'unit' | 'weight' | 'description' | 'basis';

/** One thing for each role; null where a table does not have it. */
export type ByRole<T> = { [role in ColumnRole]: T | null };

export function everyRole<T>(): ByRole<T> {
  return { level1: null, level2: null, level3: null, value: null, operator: null, unit: null, weight: null, description: null, basis: null };
}

export const ROLES = Object.keys(everyRole()) as readonly ColumnRole[];

function isColumnRole(role: HeaderRole): role is ColumnRole {
  return (ROLES as readonly HeaderRole[]).includes(role);
}

export interface TableColumns {
  readonly spans: Readonly<ByRole<Span>>;
  readonly scope: 'annual' | 'mid-term' | null;
  /** The header cell that stands for the table. */
  readonly item: Item;
  readonly valuesArePercent: boolean;
  /** Points of 一级 and 二级 in columns of their own, where the indicators have points too. */
  readonly groupWeights: readonly GroupWeightColumn[];
}

export interface GroupWeightColumn {
  readonly level: 1 | 2;
  readonly span: Span;
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
  /** Columns of a list that part its amount: 财政拨款, 其他资金. */
  readonly listMoney?: readonly Span[];
  /** Columns with a known header that no property holds: 序号, 指标属性, 上年完成值, 实施期 beside 年度. */
  readonly asides: readonly Span[];
  /** What the 绩效指标 cell beside the table, or a heading above it, says of it: 长期绩效指标, 年度绩效指标. */
  readonly scope: 'annual' | 'mid-term' | null;
  /** The header asks for results: a self-evaluation, no declaration. */
  readonly hasResults: boolean;
  /** The words were missing; the columns were told from 产出指标, 数量指标 … in the rows. */
  readonly inferred?: true;
}

/** The header that begins in this row; null when the row is none. `forced`: a clerk said it is one. */
export function headerAt(page: Page, row: number, forced = false): Header | null {
  const items = page.at(row);
  const levels = levelsAt(page, row, items);
  if (!forced && !isHeader(levels, items, page)) return null;
  const bottom = bottomOf(page, row, levels);
  const leaves = leavesOf(page, row, bottom, items);
  return headerOf(page, row, bottom, forced ? nameLeaves(leaves) : leaves);
}

/** What a header consists of: 指标值 over 符号, 值, 单位 is part of it, and so are the column numbers below it. */
function itemsOf(leaves: readonly Leaf[], upper: readonly Item[], numbers: readonly Item[]): readonly Item[] {
  const items = leaves.map((leaf) => leaf.item);
  for (const item of upper) if (!items.includes(item) && roleOf(item.key) !== null) items.push(item);
  for (const item of numbers) items.push(item);
  return items;
}

/** Two of 一级, 二级 and 三级, or one of the lower two beside a value. */
function isHeader(levels: readonly Item[], items: readonly Item[], page: Page): boolean {
  const first = levels[0];
  if (!first) return false;
  const role = roleOf(first.key);
  if (levels.some((item) => roleOf(item.key) !== role)) return true;
  return role !== 'level1' && (items.some(isValue) || page.at(first.row).some(isValue));
}

function isValue(item: Item): boolean {
  const role = roleOf(item.key);
  return role === 'value' || role === 'annualValue' || role === 'termValue' || role === 'operator';
}

function headerOf(page: Page, top: number, bottom: number, leaves: readonly Leaf[]): Header | null {
  const kept = settleYears(page, top, adjacentLeaves(leaves));
  const settled = settleWords(page, bottom, kept);
  const parts = splitTables(settled);
  const spans = spansOf(settled);
  const tables = parts.map((part, i) => columnsOf(page, part, part === settled ? spans : spansOf(part), i, parts.length, bottom)).filter((table) => table !== null);
  if (tables.length === 0) return null;
  let left = MAX_COLUMNS;
  let right = 0;
  for (const { spans: { level1 }, item } of tables) left = Math.min(left, level1?.left ?? item.column);
  for (let i = 0; i < spans.length; i++) {
    if (settled[i]!.role !== 'group') left = Math.min(left, spans[i]!.left);
    right = Math.max(right, spans[i]!.right);
  }
  const below = page.at(bottom + 1);
  const isNumbered = isNumbering(below);
  const list = settled.some((leaf) => leaf.role === 'projectName') ? listColumns(settled, spans) : null;
  const listMoney = list?.amount ? moneyColumns(settled, spans) : [];
  return {
    top, left, right, tables,
    bottom: isNumbered ? bottom + 1 : bottom,
    items: itemsOf(kept, page.at(top), isNumbered ? below : []),
    list, ...(listMoney.length > 0 ? { listMoney } : {}),
    asides: spans.filter((span, i) => isAside(settled[i]!.role, span, tables)),
    scope: scopeOf(settled.find((leaf) => leaf.role === 'group')?.item.key ?? '') ?? scopeAbove(page, top),
    hasResults: settled.some((leaf) => leaf.role === 'result'),
  };
}

/** A known word whose column none of the tables takes. */
function isAside(role: HeaderRole | null, { left }: Span, tables: readonly TableColumns[]): boolean {
  if (role === null) return false;
  for (const { spans } of tables) {
    if (isColumnRole(role) && spans[role]?.left === left) return false;
    for (const other of ROLES) if (spans[other]?.left === left) return false;
  }
  return true;
}

function scopeOf(group: string): Header['scope'] {
  return /^(?:长期|中长期|中期|实施期)/.test(group) ? 'mid-term' : /^(?:年度|本年|当年)/.test(group) ? 'annual' : null;
}

/** 长期绩效目标表, 年度绩效目标表: a heading of its own right above the header. */
function scopeAbove(page: Page, top: number): Header['scope'] {
  const [heading, ...others] = page.at(top - 1);
  return heading && others.length === 0 && /绩效(?:目标|指标)表?$/.test(heading.key) && heading.key.length <= 10 ? scopeOf(heading.key) : null;
}

/** The columns of each leaf: its own, and blank ones up to the next. */
function spansOf(leaves: readonly Leaf[]): readonly Span[] {
  return leaves.map(({ item }, i) => {
    const next = i + 1 < leaves.length ? leaves[i + 1]!.item.column - 1 : item.area.right;
    return { left: item.column, right: Math.max(item.area.right, next), item };
  });
}

function columnsOf(page: Page, leaves: readonly Leaf[], each: readonly Span[], index: number, count: number, bottom: number): TableColumns | null {
  const spans = everyRole<Span>();
  leaves.forEach(({ role }, i) => {
    if (role === null || role === 'value' || !isColumnRole(role)) return;
    // Weights of 一级, 二级 and 三级 side by side: the indicator's own stands behind its name.
    const isOfGroup = role === 'weight' && spans.level3 && spans.weight && spans.weight.left < spans.level3.left;
    if (!spans[role] || isOfGroup) spans[role] = each[i]!;
  });
  const value = pickValue(leaves);
  if (value >= 0) spans.value = each[value]!;
  fillGaps(leaves, spans);
  // The right one of two tables side by side stands under the 一级 of the left one.
  if (index === 0) findLevels(page, spans, bottom);
  const first = leaves.find((leaf) => leaf.role === 'level1') ?? leaves.find((leaf) => leaf.role === 'level2' || leaf.role === 'level3') ?? leaves[0];
  if (!first || !spans.level3) return null;
  const words = value >= 0 ? leaves[value]! : null;
  const scope = words?.role === 'annualValue' ? 'annual' : words?.role === 'termValue' && count > 1 ? 'mid-term' : count > 1 ? (index === 0 ? 'mid-term' : 'annual') : null;
  return { spans, scope, item: first.item, valuesArePercent: words !== null && /%|百分比/.test(words.item.key), groupWeights: groupWeightsIn(leaves, each, spans) };
}

/** Columns of points left of the indicators' own, each behind the 一级 or 二级 it weighs. */
function groupWeightsIn(leaves: readonly Leaf[], each: readonly Span[], { level1, level2, level3, weight }: ByRole<Span>): readonly GroupWeightColumn[] {
  if (!weight || !level3 || weight.left < level3.left) return NO_COLUMNS;
  let columns: GroupWeightColumn[] | null = null;
  for (let i = 0; i < leaves.length && each[i]!.left < level3.left; i++) {
    if (leaves[i]!.role !== 'weight') continue;
    const span = each[i]!;
    const isOf2 = level2 !== null && span.left > level2.left;
    if (isOf2 || level1 !== null && span.left > level1.left) (columns ??= []).push({ level: isOf2 ? 2 : 1, span });
  }
  return columns ?? NO_COLUMNS;
}

const NO_COLUMNS: readonly GroupWeightColumn[] = [];

/** The year's value where several are printed; 实施期 only where nothing else is. */
function pickValue(leaves: readonly Leaf[]): number {
  for (const role of VALUES) {
    const at = leaves.findIndex((leaf) => leaf.role === role);
    if (at >= 0) return at;
  }
  return -1;
}

const VALUES = ['annualValue', 'value', 'termValue'] as const;

function listColumns(leaves: readonly Leaf[], spans: readonly Span[]): Header['list'] {
  const list: Partial<Record<'projectName' | 'department' | 'annualGoal' | 'amount', Span>> = {};
  leaves.forEach((leaf, i) => {
    const { role, item } = leaf;
    if (role !== 'projectName' && role !== 'department' && role !== 'annualGoal' && role !== 'amount') return;
    // 专项名称 beside 项目名称 names what several projects belong to.
    if (!list[role] || role === 'projectName' && item.key === '项目名称' && list[role].item?.key.startsWith('专项')) list[role] = spans[i]!;
  });
  return list;
}

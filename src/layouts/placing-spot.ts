/**
 * Where a new indicator row goes: behind the last row of its 二级; a 二级 that is absent behind its predecessor in the
 * standard order; a 一级 that is absent likewise, and where the form prints an order of its own, where it disturbs that least.
 */

import { LEVEL1, LEVEL2, budgetYear, essence, isBlankText, level1Of, level2Of, type Declaration, type Level1, type Level2 } from '../model';
import type { IndicatorRow } from './layout';
import type { Line, PrintedTable } from './placing-table';

/** The category a row is wanted for, as this form names it. */
export interface Wanted {
  readonly kind1: Level1 | null;
  readonly kind2: Level2 | null;
  /** Texts to be typed where the level is not printed yet. */
  readonly level1: string;
  readonly level2: string;
}

/**
 * `joins`: the 二级 of the row above goes on. `opens-2`: a new 二级 in the 一级 of the row above. `opens-1`: a new 一级.
 * `leads`: a new 二级 before the first of its 一级, which stands below.
 */
export type Entry = 'joins' | 'opens-2' | 'opens-1' | 'leads';

export interface Spot {
  /** Row the new one follows. */
  readonly after: number;
  /** The line above it that it takes its look, and what it continues, from; null at the top of the table. */
  readonly anchor: Line | null;
  readonly entry: Entry;
  readonly wanted: Wanted;
}

export function wantedBy(row: IndicatorRow, { form, lines }: PrintedTable): Wanted {
  const wanted = { kind1: level1Of(row.level1), kind2: level2Of(row.level2), level1: row.level1, level2: row.level2 };
  const under = (kind1: Level1): Line | undefined => lines.find((line) => line.kind1 === kind1 && !line.loose);
  const cost = lines.find((line) => line.kind2 === '成本指标' && !line.loose);
  if (wanted.kind1 === '成本指标' && !lines.some((line) => line.kind2 === wanted.kind2)) {
    if (cost) return { kind1: cost.kind1, kind2: '成本指标', level1: cost.level1, level2: cost.level2 };
    if (!under('成本指标') && isOlderTree(form)) return { kind1: '产出指标', kind2: '成本指标', level1: under('产出指标')?.level1 ?? '产出指标', level2: '成本指标' };
  }
  return named(wanted, lines);
}

/** 成本 stood under 产出 in 财预〔2015〕88号, which 河北 and, until 2023, 上海 follow. */
function isOlderTree(form: Declaration): boolean {
  if (form.layout === 'hebei' || form.layout === 'central-2015') return true;
  const year = budgetYear(form.heading);
  return form.layout === 'shanghai' && year !== null && year < 2024;
}

/** A form that prints 产出 for 产出指标 gets its new levels without 指标 too. */
function named(wanted: Wanted, lines: readonly Line[]): Wanted {
  const bare = (texts: readonly string[]): boolean => texts.length > 0 && texts.every((text) => !isBlankText(text) && !/指标\s*$/.test(text));
  const cut = (text: string): string => text.replace(/指标$/, '');
  const known = lines.filter((line) => line.kind1 !== null && !line.loose);
  return {
    ...wanted,
    level1: bare(known.map((line) => line.level1)) ? cut(wanted.level1) : wanted.level1,
    level2: bare(known.filter((line) => line.kind2 !== null && line.kind2 !== '服务对象满意度指标').map((line) => line.level2)) ? cut(wanted.level2) : wanted.level2,
  };
}

/** Whether the row belongs to the very 二级 group this line stands in. */
export function sameGroup(line: Line, wanted: Wanted): boolean {
  if (line.loose) return false;
  return wanted.kind2 === null ? essence(line.level2) === essence(wanted.level2) && essence(line.level1) === essence(wanted.level1) : line.kind2 === wanted.kind2;
}

/** The unused printed row a wanted one fits into: of its own 二级, else one of its 一级 whose 二级 nobody named yet, where the order allows. */
export function unusedFor(table: PrintedTable, free: ReadonlySet<Line>, wanted: Wanted): Line | undefined {
  const siblings = table.lines.filter((line) => line.kind1 === wanted.kind1 && !line.loose);
  const own = siblings.find((line) => free.has(line) && sameGroup(line, wanted));
  if (own || wanted.kind2 === null) return own;
  const group = groupOf(table.lines, wanted);
  // Right behind its group a row nobody named goes on with it: beside a table whose rows were added alone, or in a form drawn with room.
  if (group) return siblings.find((line) => free.has(line) && isBlankText(line.level2) && line.row === group.bottom + 1);
  const rank = LEVEL2.indexOf(wanted.kind2);
  return siblings.find((line) => free.has(line) && isBlankText(line.level2) && siblings.every((other) => {
    if (other.kind2 === null) return true;
    return other.row < line.row ? LEVEL2.indexOf(other.kind2) < rank : LEVEL2.indexOf(other.kind2) > rank;
  }));
}

export function spotFor(table: PrintedTable, wanted: Wanted): Spot {
  const { lines } = table;
  const group = groupOf(lines, wanted);
  if (group) return { after: group.bottom, anchor: group, entry: 'joins', wanted };
  const siblings = lines.filter((line) => !line.loose && (wanted.kind1 === null ? essence(line.level1) === essence(wanted.level1) : line.kind1 === wanted.kind1));
  if (siblings.length > 0) return besideSiblings(table, wanted, siblings);
  const kinds = distinct(lines.map((line) => line.kind1));
  const before = predecessor(kinds, wanted.kind1, LEVEL1);
  const anchor = before === null ? null : lines.filter((line) => line.kind1 === before).at(-1)!;
  if (anchor) return { after: anchor.bottom, anchor, entry: 'opens-1', wanted };
  return isTopOpen(table) ? atTop(table, 'opens-1', wanted) : atEnd(table, wanted);
}

/** The last line of the wanted 二级; where it stands under two 一级, under the wanted one. */
function groupOf(lines: readonly Line[], wanted: Wanted): Line | undefined {
  const same = lines.filter((line) => sameGroup(line, wanted));
  return same.filter((line) => line.kind1 === wanted.kind1).at(-1) ?? same.at(-1);
}

/** A new 二级 in a printed 一级. What should come first of all stays inside a merged 一级 cell, which cannot grow upwards, and below the cells of its project: it follows the first group. */
function besideSiblings(table: PrintedTable, wanted: Wanted, siblings: readonly Line[]): Spot {
  const texts = distinct(siblings.map((line) => essence(line.level2)));
  const kinds = texts.map((text) => siblings.find((line) => essence(line.level2) === text)!.kind2);
  const before = predecessor(kinds, wanted.kind2, LEVEL2);
  const lastOf = (text: string): Line => siblings.filter((line) => essence(line.level2) === text).at(-1)!;
  if (before !== null) {
    const anchor = siblings.filter((line) => line.kind2 === before).at(-1)!;
    return { after: anchor.bottom, anchor, entry: 'opens-2', wanted };
  }
  const first = siblings[0]!;
  if (table.manner1 !== 'repeated' || (first === table.lines[0] && !isTopOpen(table))) {
    const anchor = lastOf(texts[0]!);
    return { after: anchor.bottom, anchor, entry: 'opens-2', wanted };
  }
  const above = table.lines[table.lines.indexOf(first) - 1];
  const spot = { entry: 'leads' as const, wanted: { ...wanted, level1: first.level1 } };
  return above ? { after: first.row - 1, anchor: above, ...spot } : atTop(table, 'leads', spot.wanted);
}

/**
 * The kind after which `wanted` disturbs the standard order least, the nearest of its standard predecessors where several
 * places are as good; null for the place before all. What is no standard kind goes last.
 */
function predecessor<K extends string>(printed: readonly (K | null)[], wanted: K | null, order: readonly K[]): K | null {
  const kinds = printed.filter((kind): kind is K => kind !== null);
  if (kinds.length === 0) return null;
  if (wanted === null) return kinds.at(-1)!;
  const rank = (kind: K): number => order.indexOf(kind);
  const disturbance = (at: number): number => kinds.filter((kind, i) => (i < at ? rank(kind) > rank(wanted) : rank(kind) < rank(wanted))).length;
  const nearest = kinds.filter((kind) => rank(kind) < rank(wanted)).sort((a, b) => rank(b) - rank(a))[0];
  const places = Array.from({ length: kinds.length + 1 }, (_, at) => at);
  const least = Math.min(...places.map(disturbance));
  const best = places.filter((at) => disturbance(at) === least);
  const beside = nearest === undefined ? undefined : best.find((at) => kinds[at - 1] === nearest);
  const at = beside ?? best[0]!;
  return at === 0 ? null : kinds[at - 1]!;
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** Nothing at the left of the first row begins there that the new row would be cut off from: a merged label or a project's own cells. */
function isTopOpen({ sheet, form, columns, lines }: PrintedTable): boolean {
  const first = lines[0];
  if (!first) return true;
  for (let column = form.range.left; column < columns.level1; column++) {
    const area = sheet.areaAt(first.row, column);
    const starts = area.top === first.row && !isBlankText(sheet.cell(area.top, area.left).text);
    if (starts && (area.bottom > area.top || lines.length === 1 || sheet.shown(first.row + 1, column).text !== sheet.shown(first.row, column).text)) return false;
  }
  return true;
}

function atTop({ lines, headerRow }: PrintedTable, entry: Entry, wanted: Wanted): Spot {
  const first = lines[0];
  return { after: first ? first.row - 1 : headerRow, anchor: null, entry, wanted };
}

function atEnd({ lines }: PrintedTable, wanted: Wanted): Spot {
  const anchor = lines.at(-1)!;
  return { after: anchor.bottom, anchor, entry: 'opens-1', wanted };
}

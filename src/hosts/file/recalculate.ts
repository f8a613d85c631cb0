/**
 * Recalculation after a write: only formulas that can be reached from what was written are calculated, and what cannot be
 * calculated (unknown functions, other workbooks, TODAY, circles, anything that looks at such a cell) is stale, never guessed.
 */

import { MAX_COLUMNS, cellKey, overlaps, sameSheet, type Range, type Sheet } from '../../model';
import type { Result } from './patch-cells';
import { loadEngine, type Engine, type Given } from './recalculate-engine';
import type { FormulaIndex } from './formula-index';
import type { FormulaCell } from './recalculate-formulas';

export interface Recalculated {
  readonly results: readonly { readonly cell: FormulaCell; readonly result: Result }[];
  readonly stale: readonly FormulaCell[];
}

export interface Workings {
  /** As formulas name it, in upper or lower case. */
  readonly sheet: (name: string) => Sheet | undefined;
  readonly formulas: Pick<FormulaIndex, 'of' | 'lookingAt' | 'boundless'>;
  /** What was written; rows of a sheet that were inserted count whole. */
  readonly touched: ReadonlyMap<string, readonly Range[]>;
  /** Formulas that were written themselves, and cells that were stale before. */
  readonly isStale: (sheet: string, key: number) => boolean;
}

/** Functions whose result does not follow from cells, and those that see rows we do not show the engine. */
const UNCALCULATED = new Set(['TODAY', 'NOW', 'RAND', 'RANDBETWEEN', 'RANDARRAY', 'CELL', 'INFO', 'GETPIVOTDATA', 'RTD', 'WEBSERVICE', 'INDIRECT', 'OFFSET', 'SHEET', 'SHEETS']);
const OF_PLACE = new Set(['ROW', 'ROWS', 'ADDRESS']);
const OF_VISIBLE = new Set(['SUBTOTAL', 'AGGREGATE']);

export function recalculated(workings: Workings): Promise<Recalculated> {
  return calculated(workings, reachedFrom(workings));
}

/** Results of exactly these formulas. */
export async function calculated(workings: Omit<Workings, 'touched'>, reached: readonly FormulaCell[]): Promise<Recalculated> {
  if (reached.length === 0) return { results: [], stale: [] };
  const engine = await loadEngine();
  const doubtful = new Set(reached.filter((cell) => !isCalculable(cell, workings, engine)));
  spread(doubtful, reached);
  const sound = reached.filter((cell) => !doubtful.has(cell));
  const outcome = calculate(engine, workings, sound);
  sound.forEach((cell, index) => outcome[index] === null && doubtful.add(cell));
  spread(doubtful, reached);
  return {
    results: sound.flatMap((cell, index) => (doubtful.has(cell) ? [] : [{ cell, result: outcome[index]! }])),
    stale: [...doubtful],
  };
}

function looksAt(cell: FormulaCell, sheet: string, range: Range): boolean {
  return cell.looks.some((look) => sameSheet(look.sheet, sheet) && overlaps(look.range, range));
}

/** Every formula that looks at something written, directly or over other formulas. */
function reachedFrom({ formulas, touched }: Workings): readonly FormulaCell[] {
  const reached = new Set<FormulaCell>();
  const queue: (readonly [string, Range])[] = [...touched].flatMap(([sheet, ranges]) => ranges.map((range) => [sheet, range] as const));
  const reach = (cell: FormulaCell): void => {
    if (reached.has(cell)) return;
    reached.add(cell);
    queue.push([cell.sheet, { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column }]);
  };
  if (queue.length > 0) formulas.boundless().forEach(reach);
  for (const [sheet, range] of [...queue]) {
    for (const cell of formulas.of(sheet).values()) {
      const written = cell.row >= range.top && cell.row <= range.bottom && cell.column >= range.left && cell.column <= range.right;
      const placed = range.right - range.left === MAX_COLUMNS - 1 && cell.row >= range.top && cell.functions.some((name) => OF_PLACE.has(name));
      if (written || placed) reach(cell);
    }
  }
  while (queue.length > 0) {
    const [sheet, range] = queue.pop()!;
    for (const home of formulas.lookingAt(sheet)) {
      for (const cell of formulas.of(home).values()) if (!reached.has(cell) && looksAt(cell, sheet, range)) reach(cell);
    }
  }
  return [...reached];
}

function isCalculable(cell: FormulaCell, workings: Pick<Workings, 'sheet'>, engine: Engine): boolean {
  if (cell.boundless || cell.functions.some((name) => UNCALCULATED.has(name))) return false;
  // Chinese numerals and other bracketed number formats print differently in the engine.
  if (cell.functions.includes('TEXT') && /"[^"]*\[/.test(cell.formula)) return false;
  if (!cell.functions.every((name) => engine.knows(name))) return false;
  const visible = cell.functions.some((name) => OF_VISIBLE.has(name));
  return cell.looks.every(({ sheet: name, range }) => {
    const sheet = workings.sheet(name);
    if (!sheet || range.top < 0) return false;
    if (visible && [...sheet.hiddenRows].some((row) => row >= range.top && row <= range.bottom)) return false;
    return true;
  });
}

/** Whatever looks at a doubtful cell is doubtful. */
function spread(doubtful: Set<FormulaCell>, reached: readonly FormulaCell[]): void {
  for (const queue = [...doubtful]; queue.length > 0; ) {
    const { sheet, row, column } = queue.pop()!;
    for (const cell of reached) {
      if (doubtful.has(cell) || !looksAt(cell, sheet, { top: row, left: column, bottom: row, right: column })) continue;
      doubtful.add(cell);
      queue.push(cell);
    }
  }
}

/** Results for `sound`, null where there is none; a formula that looks at a stale cell has none. */
function calculate(engine: Engine, workings: Omit<Workings, 'touched'>, sound: readonly FormulaCell[]): readonly (Result | null)[] {
  if (sound.length === 0) return [];
  const sums = new Set(sound);
  const mine = new Set(sound.map(({ sheet, key }) => `${sheet}\n${key}`));
  const given = new Map<string, Given>();
  const involved = new Map<string, string>();
  const blocked = new Set<FormulaCell>();
  /** Ranges that were gone through, and whether something stale stands in them: a column of sums over one range is walked once. */
  const walked = new Map<string, boolean>();
  for (const cell of sums) {
    involved.set(cell.sheet.toLowerCase(), cell.sheet);
    const visible = cell.functions.some((name) => OF_VISIBLE.has(name));
    for (const { sheet: name, range } of cell.looks) {
      const sheet = workings.sheet(name)!;
      involved.set(sheet.name.toLowerCase(), sheet.name);
      const span = `${sheet.name}\n${range.top},${range.left},${range.bottom},${range.right}`;
      const known = visible ? undefined : walked.get(span);
      if (known) blocked.add(cell);
      if (known !== undefined) continue;
      let hasStale = false;
      for (const key of keysIn(sheet, range)) {
        const id = `${sheet.name}\n${key}`;
        if (mine.has(id)) continue;
        if (workings.isStale(sheet.name, key)) hasStale = true;
        const inner = workings.formulas.of(sheet.name).get(key);
        // A subtotal leaves out other subtotals, so the engine must see that they are some.
        if (visible && inner?.functions.some((one) => OF_VISIBLE.has(one))) {
          mine.add(id);
          sums.add(inner);
          given.delete(id);
        } else given.set(id, { sheet: sheet.name, row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS, cell: sheet.cells.get(key)! });
      }
      walked.set(span, hasStale);
      if (hasStale) blocked.add(cell);
    }
  }
  const outcome = outcomeOf(engine, [...involved.values()], [...given.values()], [...sums]);
  return sound.map((cell, index) => (blocked.has(cell) ? null : outcome[index]!));
}

/** A fault inside the engine costs the results, never the write: every sum then counts as one that cannot be calculated. */
function outcomeOf(engine: Engine, sheets: readonly string[], given: readonly Given[], sums: readonly FormulaCell[]): readonly (Result | null)[] {
  try {
    return engine.calculate(sheets, given, sums);
  } catch (fault) {
    console.warn('the calculation engine failed', fault);
    return sums.map(() => null);
  }
}

/** Keys of stored cells inside a range: walked by cell for a small range, by stored cell for a large one. */
function* keysIn(sheet: Sheet, range: Range): Iterable<number> {
  const size = (range.bottom - range.top + 1) * (range.right - range.left + 1);
  if (size <= sheet.cells.size) {
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) if (sheet.cells.has(cellKey(row, column))) yield cellKey(row, column);
    }
    return;
  }
  for (const key of sheet.cells.keys()) {
    const row = Math.floor(key / MAX_COLUMNS);
    const column = key % MAX_COLUMNS;
    if (row >= range.top && row <= range.bottom && column >= range.left && column <= range.right) yield key;
  }
}

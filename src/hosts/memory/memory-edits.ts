/** What edits make of Sheets in memory: the reference every other host is held against. */

import {
  MAX_COLUMNS, Sheet, cellKey, contains, formulaAfterInsert, mergesAfterInsert, newRowCells, plannedInserts, readFormula, sameSheet, sheetOfNew, storedValue, sumsAfter,
  type Cell, type Edit, type NewSheet, type PlannedInsert, type StoredAs, type SumAfter,
} from '../../model';
import { cellOf, printedAs, printedLike, type Printed } from './printed';

/** A Sheet, and how its cells print numbers. */
export interface Page {
  readonly sheet: Sheet;
  readonly printed: ReadonlyMap<number, Printed>;
}

export function pageOf(sheet: Sheet): Page {
  const printed = new Map<number, Printed>();
  for (const [key, cell] of sheet.cells) {
    const like = printedLike(cell);
    if (like) printed.set(key, like);
  }
  return { sheet, printed };
}

/** The page of an added sheet; blank answers print numbers as their style says. */
export function pageOfNew(content: NewSheet, ids: readonly string[]): Page {
  let id = content.name;
  while (ids.includes(id)) id += '+';
  const printed = new Map<number, Printed>();
  for (const { area, style } of content.cells) {
    const like = printedAs(style.format);
    if (like) printed.set(cellKey(area.top, area.left), like);
  }
  return { sheet: sheetOfNew(content, id), printed };
}

/** Sheet and cell, as `name\nkey`. */
type Spot = string;

/** The pages after all edits; null when a text demanded as a number reads as none. */
export function pagesAfter(before: readonly Page[], edits: readonly Edit[]): readonly Page[] | null {
  let pages = before;
  let written: Spot[] = [];
  const put = (page: Page, cells: Map<number, Cell>, row: number, column: number, text: string, as: StoredAs | undefined, like: number): boolean => {
    const stored = storedValue(text, as ?? 'typed', page.sheet.cells.get(like)?.kind ?? 'blank', page.printed.get(like)?.kind ?? 'general');
    if (!stored) return false;
    const key = cellKey(row, column);
    const cell = cellOf(stored, page.printed.get(like));
    if (cell) cells.set(key, cell);
    else cells.delete(key);
    written.push(`${page.sheet.name}\n${key}`);
    return true;
  };
  const texts = new Map<string, Map<number, Cell>>();
  for (const edit of edits) {
    if (edit.kind !== 'text') continue;
    const page = pages.find(({ sheet }) => sheet.name === edit.sheet)!;
    const cells = texts.get(edit.sheet) ?? new Map(page.sheet.cells);
    texts.set(edit.sheet, cells);
    const { top, left } = page.sheet.areaAt(edit.row, edit.column);
    if (!put(page, cells, top, left, edit.text, edit.as, cellKey(top, left))) return null;
  }
  const held = pages;
  pages = pages.map((page) => (texts.has(page.sheet.name) ? { ...page, sheet: new Sheet({ ...page.sheet, cells: texts.get(page.sheet.name)! }) } : page));
  for (const plan of plannedInserts(edits)) {
    const { sheet: name, after } = plan.edit;
    const look = held.find(({ sheet }) => sheet.name === name)!;
    written = written.map((spot) => spotAfter(spot, name, after));
    pages = pages.map((page) => pageAfterInsert(page, plan));
    const page = pages.find(({ sheet }) => sheet.name === name)!;
    const cells = new Map(page.sheet.cells);
    for (const cell of newRowCells(plan.edit.cells, after + 1, page.sheet.merges)) {
      const like = cellKey(plan.edit.lookOf, cell.target);
      if (!put(look, cells, after + 1, cell.target, cell.text, cell.as, like)) return null;
    }
    pages = pages.map((one) => (one === page ? { ...page, sheet: new Sheet({ ...page.sheet, cells }) } : one));
  }
  return withStale(held.map((before, at) => withSums(pages[at]!, sumsAfter(before.sheet, edits))), written);
}

function withSums(page: Page, sums: readonly SumAfter[]): Page {
  if (sums.length === 0) return page;
  const cells = new Map(page.sheet.cells);
  for (const { rowAfter, column, formula } of sums) {
    const key = cellKey(rowAfter, column);
    const cell = cells.get(key);
    if (cell?.formula !== undefined) cells.set(key, withFormula(cell, formula));
  }
  return { ...page, sheet: new Sheet({ ...page.sheet, cells }) };
}

function spotAfter(spot: Spot, name: string, after: number): Spot {
  const [sheet, key] = spot.split('\n') as [string, string];
  return sheet === name ? `${sheet}\n${movedKey(Number(key), after)}` : spot;
}

function movedKey(key: number, after: number): number {
  return Math.floor(key / MAX_COLUMNS) > after ? key + MAX_COLUMNS : key;
}

function moved<T>(map: ReadonlyMap<number, T>, after: number): Map<number, T> {
  return new Map([...map].map(([key, value]) => [movedKey(key, after), value]));
}

function pageAfterInsert(page: Page, plan: PlannedInsert): Page {
  const { sheet } = page;
  const { after } = plan.edit;
  const here = sheet.name === plan.edit.sheet;
  const cells = here ? moved(sheet.cells, after) : new Map(sheet.cells);
  for (const [key, cell] of cells) {
    const formula = cell.formula === undefined ? undefined : formulaAfterInsert(cell.formula, sheet.name, plan.edit);
    if (formula !== undefined && formula !== cell.formula) cells.set(key, withFormula(cell, formula));
  }
  if (!here) return { ...page, sheet: new Sheet({ ...sheet, cells }) };
  const printed = moved(page.printed, after);
  for (const [key, like] of page.printed) {
    if (Math.floor(key / MAX_COLUMNS) === plan.lookOf) printed.set(cellKey(after + 1, key % MAX_COLUMNS), like);
  }
  const hiddenRows = new Set([...sheet.hiddenRows].map((row) => (row > after ? row + 1 : row)));
  return { sheet: new Sheet({ ...sheet, cells, hiddenRows, merges: mergesAfterInsert(sheet.merges, plan) }), printed };
}

/** Copied by name, since a Cell may print its text only when asked. */
function withFormula(cell: Cell, formula: string, stale = cell.stale ?? false): Cell {
  return { kind: cell.kind, text: cell.text, value: cell.value, formula, ...(stale ? { stale } : {}) };
}

/** Formulas that look at a written cell, directly or over others, are stale: nobody calculates here. */
function withStale(pages: readonly Page[], written: readonly Spot[]): readonly Page[] {
  const outdated = new Map<string, Map<number, Cell>>(pages.map(({ sheet }) => [sheet.name, new Map(sheet.cells)]));
  for (const queue = [...written]; queue.length > 0; ) {
    const [name, key] = queue.pop()!.split('\n') as [string, string];
    const [row, column] = [Math.floor(Number(key) / MAX_COLUMNS), Number(key) % MAX_COLUMNS];
    for (const [home, cells] of outdated) {
      for (const [at, cell] of cells) {
        if (cell.formula === undefined || cell.stale) continue;
        const looks = readFormula(cell.formula).references.some(({ sheet, range }) => sameSheet(sheet ?? home, name) && contains(range, row, column));
        if (!looks) continue;
        cells.set(at, withFormula(cell, cell.formula, true));
        queue.push(`${home}\n${at}`);
      }
    }
  }
  return pages.map((page) => {
    const cells = outdated.get(page.sheet.name)!;
    const same = [...cells].every(([key, cell]) => page.sheet.cells.get(key) === cell);
    return same ? page : { ...page, sheet: new Sheet({ ...page.sheet, cells }) };
  });
}

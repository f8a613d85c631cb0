/** The state after a write with its formulas brought up to date: results go into the cells, what has none becomes stale. */

import { MAX_COLUMNS, cellKey, type Cell, type Sheet } from '../../model';
import type { Written } from './file-edits';
import { entriesOf } from './entries';
import { FileState, type ChangedParts, type Opened, type StaleCells } from './file-state';
import type { FormulaIndex } from './formula-index';
import { withCells, type CellChange, type Result } from './patch-cells';
import { mapSheet } from './patch-map';
import { awaitedIn } from './read-sheet';
import { calculated, recalculated, type Recalculated, type Workings } from './recalculate';
import type { FormulaCell } from './recalculate-formulas';

export async function afterRecalculation(formulas: FormulaIndex, before: FileState, { changed, touched, inserts }: Written): Promise<FileState> {
  const { opened } = before;
  const moved = staleAfterInserts(before.stale, inserts);
  const plain = new FileState(opened, changed, moved, before);
  const outcome = await recalculated({ ...workingsOf(formulas, plain), touched });
  const stale = new Map<string, ReadonlySet<number>>();
  const solved = groupedBySheet(outcome.results.map(({ cell }) => cell));
  const doubtful = groupedBySheet(outcome.stale);
  for (const name of new Set([...moved.keys(), ...doubtful.keys()])) {
    const keys = new Set([...(moved.get(name) ?? [])].filter((key) => formulas.of(name).has(key)));
    for (const key of solved.get(name) ?? []) keys.delete(key);
    for (const key of doubtful.get(name) ?? []) keys.add(key);
    const known = moved.get(name);
    if (keys.size > 0) stale.set(name, known?.size === keys.size && [...keys].every((key) => known.has(key)) ? known : keys);
  }
  const parts = withResults(plain, outcome);
  return parts === plain.changed && sameStale(stale, moved) ? plain : new FileState(opened, parts, stale, plain);
}

function workingsOf(formulas: FormulaIndex, state: FileState): Omit<Workings, 'touched'> {
  const { byFolded } = entriesOf(state.opened.structure);
  const sheet = (name: string): Sheet | undefined => {
    const entry = byFolded.get(name.toLowerCase());
    return (entry && state.sheet(entry.name)) ?? undefined;
  };
  return { sheet, formulas: formulas.follow(state), isStale: (name, key) => state.sheet(name)!.cells.get(key)?.stale === true };
}

function groupedBySheet(cells: readonly FormulaCell[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const { sheet, key } of cells) {
    const group = groups.get(sheet);
    if (group) group.push(key);
    else groups.set(sheet, [key]);
  }
  return groups;
}

function sameStale(one: StaleCells, other: StaleCells): boolean {
  return one.size === other.size && [...one].every(([name, keys]) => other.get(name) === keys);
}

/** More formulas than this are left as the file has them: no form holds so many, and opening must not take long. */
const MOST_AWAITED = 5_000;

/** The state of a file that was written without results, with those that can be calculated; null when there is nothing to calculate. */
export async function afterOpening(formulas: FormulaIndex, state: FileState): Promise<FileState | null> {
  const workings = workingsOf(formulas, state);
  const cells = state.opened.structure.sheets.flatMap(({ name }) => [...awaitedIn(state.sheet(name)!)].flatMap((key) => formulas.of(name).get(key) ?? []));
  if (cells.length === 0 || cells.length > MOST_AWAITED) return null;
  const outcome = await calculated(workings, cells);
  return outcome.results.length === 0 ? null : new FileState(state.opened, withResults(state, outcome), state.stale, state);
}

function staleAfterInserts(stale: StaleCells, inserts: Written['inserts']): StaleCells {
  let now = stale;
  for (const { edit } of inserts) {
    const keys = now.get(edit.sheet);
    if (keys) now = new Map(now).set(edit.sheet, new Set([...keys].map((key) => (Math.floor(key / MAX_COLUMNS) > edit.after ? key + MAX_COLUMNS : key))));
  }
  return now;
}

function withResults(state: FileState, { results }: Recalculated): ChangedParts {
  const bySheet = new Map<string, CellChange[]>();
  for (const { cell, result } of results) {
    const held = state.sheet(cell.sheet)!.cells.get(cellKey(cell.row, cell.column))!;
    if (stays(state.opened, held, result)) continue;
    const list = bySheet.get(cell.sheet) ?? [];
    bySheet.set(cell.sheet, list);
    list.push({ kind: 'result', row: cell.row, column: cell.column, result });
  }
  if (bySheet.size === 0) return state.changed;
  const parts = new Map(state.changed);
  for (const [name, changes] of bySheet) {
    const entry = state.entry(name)!;
    parts.set(entry.part, withCells(mapSheet(state.xml(entry)), changes));
  }
  return parts;
}

/** The cell says so already, up to the digits a spreadsheet shows. */
function stays(opened: Opened, held: Cell, result: Result): boolean {
  if (opened.structure.date1904 && held.kind === 'date') return false;
  if (result.kind === 'number') return (held.kind === 'number' || held.kind === 'date') && Number(Number(held.value).toPrecision(15)) === result.value;
  if (result.kind === 'boolean') return held.kind === 'boolean' && held.value === result.value;
  return held.text === result.text && (held.kind === result.kind || (held.kind === 'blank' && result.text === '' && held.value === ''));
}

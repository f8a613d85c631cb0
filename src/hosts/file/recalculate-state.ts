/** The state after a write with its formulas brought up to date: results go into the cells, what has none becomes stale. */

import { MAX_COLUMNS, cellKey, type Cell } from '../../model';
import type { Written } from './file-edits';
import { FileState, type ChangedParts, type Opened, type StaleCells } from './file-state';
import { withCells, type CellChange, type Result } from './patch-cells';
import { mapSheet } from './patch-map';
import { awaitedIn } from './read-sheet';
import { calculated, recalculated, type Recalculated } from './recalculate';
import { definedNames, formulasOf, type DefinedNames } from './recalculate-formulas';

const EMPTY: DefinedNames = new Map();
const remembered = new Map<string, DefinedNames>();

/** The same object for the same text, so that what was worked out with it stays known. */
function namesOf(workbookXml: string): DefinedNames {
  if (!workbookXml.includes('definedName')) return EMPTY;
  let names = remembered.get(workbookXml);
  if (!names) {
    names = definedNames(workbookXml);
    if (remembered.size > 20) remembered.clear();
    remembered.set(workbookXml, names);
  }
  return names;
}

export async function afterRecalculation(opened: Opened, before: FileState, { changed, touched, inserts }: Written): Promise<FileState> {
  const moved = staleAfterInserts(before.stale, inserts);
  const plain = new FileState(opened, changed, moved, before);
  const sheets = opened.structure.sheets.map(({ name }) => plain.sheet(name)!);
  const names = namesOf(plain.text(opened.structure.workbookPart) ?? '');
  const outcome = await recalculated({ sheets, names, touched, isStale: (sheet, key) => plain.sheet(sheet)!.cells.get(key)?.stale === true });
  const stale = new Map<string, ReadonlySet<number>>();
  for (const sheet of sheets) {
    const keys = new Set([...(moved.get(sheet.name) ?? [])].filter((key) => formulasOf(sheet, names).cells.has(key)));
    for (const { cell } of outcome.results) if (cell.sheet === sheet.name) keys.delete(cell.key);
    for (const cell of outcome.stale) if (cell.sheet === sheet.name) keys.add(cell.key);
    if (keys.size > 0) stale.set(sheet.name, keys);
  }
  return new FileState(opened, withResults(opened, plain, changed, outcome), stale, plain);
}

/** More formulas than this are left as the file has them: no form holds so many, and opening must not take long. */
const MOST_AWAITED = 5_000;

/** The state of a file that was written without results, with those that can be calculated; null when there is nothing to calculate. */
export async function afterOpening(opened: Opened, state: FileState): Promise<FileState | null> {
  const sheets = opened.structure.sheets.flatMap(({ name }) => state.sheet(name) ?? []);
  const names = namesOf(state.text(opened.structure.workbookPart) ?? '');
  const cells = sheets.flatMap((sheet) => [...awaitedIn(sheet)].flatMap((key) => formulasOf(sheet, names).cells.get(key) ?? []));
  if (cells.length === 0 || cells.length > MOST_AWAITED) return null;
  const outcome = await calculated({ sheets, names, isStale: (sheet, key) => state.sheet(sheet)!.cells.get(key)?.stale === true }, cells);
  return outcome.results.length === 0 ? null : new FileState(opened, withResults(opened, state, state.changed, outcome), state.stale, state);
}

function staleAfterInserts(stale: StaleCells, inserts: Written['inserts']): StaleCells {
  let now = stale;
  for (const { edit } of inserts) {
    const keys = now.get(edit.sheet);
    if (keys) now = new Map(now).set(edit.sheet, new Set([...keys].map((key) => (Math.floor(key / MAX_COLUMNS) > edit.after ? key + MAX_COLUMNS : key))));
  }
  return now;
}

function withResults(opened: Opened, state: FileState, changed: ChangedParts, { results }: Recalculated): ChangedParts {
  const bySheet = new Map<string, CellChange[]>();
  for (const { cell, result } of results) {
    const held = state.sheet(cell.sheet)!.cells.get(cellKey(cell.row, cell.column))!;
    const stored = stays(opened, held, result);
    if (stored) continue;
    const list = bySheet.get(cell.sheet) ?? [];
    bySheet.set(cell.sheet, list);
    list.push({ kind: 'result', row: cell.row, column: cell.column, result });
  }
  const parts = new Map(changed);
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

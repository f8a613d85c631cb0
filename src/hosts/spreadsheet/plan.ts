/** A write worked out before anything is sent: every cell with what goes into it and what was there, every row with its look and merges. */

import {
  cellKey, isSingleCell, mergesAfterInsert, newRowCells, plannedInserts, storedValue, sumsAfter,
  type Edit, type PlannedInsert, type Range, type Sheet, type StoredAs, type TextEdit,
} from '../../model';
import { entryFor, entryOf, type Entry } from './entries';
import { formatKind } from './number-kind';

export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly entry: Entry;
}

export interface RestoredCell extends PlannedCell {
  /** Row at the end of the write, when later inserts have moved it. */
  readonly rowAfter: number;
}

export interface PlannedRow {
  /** The new row's place at the moment of its insert. */
  readonly row: number;
  /** The row it looks like, where that one stands after the insert. */
  readonly lookOf: number;
  /** Columns whose look is copied, in runs; cells of merges that go on over several rows, here or there, are left to the program. */
  readonly runs: readonly { readonly left: number; readonly right: number }[];
  /** Merges the new row takes part in and the program does not make by itself. */
  readonly merges: readonly Range[];
  readonly cells: readonly PlannedCell[];
  /** Of `lookOf` before the write, for its height. */
  readonly lookBefore: number;
  /** Where the new row stands at the end of the write. */
  readonly rowAfter: number;
}

export interface SheetPlan {
  readonly id: string;
  readonly name: string;
  readonly texts: readonly PlannedCell[];
  readonly before: readonly RestoredCell[];
  /** In the order they are carried out. */
  readonly rows: readonly PlannedRow[];
  /** Sums that take in the new rows, as they stand at the end of the write: entered last. Their way back follows that of the texts. */
  readonly sums: readonly PlannedCell[];
}

/** Null when a text demanded as a number reads as none. The edits must have been found acceptable. `formats`: by cell key, General where absent. */
export function planFor({ sheet }: { readonly sheet: Sheet }, edits: readonly Edit[], formats: ReadonlyMap<number, string>, from1904: boolean): SheetPlan | null {
  const own = edits.filter((edit) => edit.sheet === sheet.name);
  const plans = plannedInserts(own);
  const make = (row: number, column: number, text: string, as: StoredAs | undefined, likeRow: number, likeColumn: number): PlannedCell | null => {
    const like = cellKey(likeRow, likeColumn);
    const format = formats.get(like) ?? 'General';
    const kind = formatKind(format);
    const held = sheet.cells.get(like)?.kind ?? 'blank';
    const stored = storedValue(text, as ?? 'typed', held, kind);
    return stored && { row, column, entry: entryFor(stored, format, from1904, kind === 'date') };
  };

  const texts = own.filter((edit): edit is TextEdit => edit.kind === 'text').map((edit) => {
    const { top, left } = sheet.areaAt(edit.row, edit.column);
    return make(top, left, edit.text, edit.as, top, left);
  });
  let merges: readonly Range[] = sheet.merges;
  const rows = plans.map((plan, at) => {
    const row = plan.edit.after + 1;
    const grown = mergesAfterInsert(merges, plan);
    const cells = newRowCells(plan.edit.cells, row, grown).map((cell) => make(row, cell.target, cell.text, cell.as, plan.edit.lookOf, cell.target));
    const planned = { row, ...lookOf(plan, merges, sheet), merges: added(merges, grown, row), cells, lookBefore: plan.edit.lookOf, rowAfter: moved(row, plans.slice(at + 1)) };
    merges = grown;
    return planned;
  });
  if (texts.includes(null) || rows.some(({ cells }) => cells.includes(null))) return null;
  const written = texts as readonly PlannedCell[];
  const sums = sumsAfter(sheet, own);
  const before = written.map(({ row, column }) => ({ row, column, rowAfter: moved(row, plans), entry: entryOf(sheet.cell(row, column), formats.get(cellKey(row, column)) ?? 'General', from1904) }));
  return {
    id: sheet.id,
    name: sheet.name,
    texts: written,
    before: [...before, ...sums.map(({ row, column, rowAfter }) => ({ row, column, rowAfter, entry: { formula: true, value: `=${sheet.cell(row, column).formula!}` } }))],
    rows: rows as readonly PlannedRow[],
    sums: sums.map(({ rowAfter, column, formula }) => ({ row: rowAfter, column, entry: { formula: true, value: `=${formula}` } })),
  };
}

/** The merge as it was put by an extension or copied from the look, which the program's own growing does not bring about. */
function added(before: readonly Range[], after: readonly Range[], row: number): readonly Range[] {
  return after.filter((merge) => !isSingleCell(merge) && merge.top <= row && merge.bottom >= row && !before.some((old) => same(grownByItself(old, row), merge)));
}

/** A merge the new row falls into grows by itself; one below it moves down. */
function grownByItself(merge: Range, row: number): Range {
  if (merge.bottom < row) return merge;
  return { ...merge, top: merge.top < row ? merge.top : merge.top + 1, bottom: merge.bottom + 1 };
}

function same(a: Range, b: Range): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

function moved(row: number, inserts: readonly PlannedInsert[]): number {
  return inserts.reduce((at, { edit }) => (at > edit.after ? at + 1 : at), row);
}

function lookOf({ edit, lookOf: look }: PlannedInsert, merges: readonly Range[], sheet: Sheet): Pick<PlannedRow, 'lookOf' | 'runs'> {
  const width = Math.max(sheet.columnCount, ...merges.filter((merge) => merge.top <= look && merge.bottom >= look).map((merge) => merge.right + 1));
  // A look put onto a part of a merge that grows into the new row would tear it.
  const tall = merges.filter(({ top, bottom }) => bottom > top && ((top <= look && bottom >= look) || (top <= edit.after && bottom > edit.after)));
  const free = Array.from({ length: width }, (_, column) => !tall.some((merge) => column >= merge.left && column <= merge.right));
  const runs: { left: number; right: number }[] = [];
  free.forEach((open, column) => {
    const last = runs.at(-1);
    if (!open) return;
    if (last && last.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  });
  return { lookOf: look > edit.after ? look + 1 : look, runs };
}

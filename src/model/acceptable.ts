/** Which edits may be written: all of one write are looked at before the first is, and one bad edit refuses them all. */

import { MAX_COLUMNS, MAX_ROWS, contains, isSingleCell, overlaps, type Range } from './address';
import type { Edit, RowInsert, TextEdit } from './edit';
import { rowText, type Sheet } from './sheet';
import { MAX_TEXT } from './stored';

/** `changed`: the sheet says something else by now. The others cannot be done at all; `reason` is zh-CN. */
export type Objection = { readonly refusal: 'changed' } | { readonly refusal: 'impossible'; readonly reason: string };

const CHANGED: Objection = { refusal: 'changed' };

/** Null when every edit may be written to the sheets as they stand. */
export function objectionTo(edits: readonly Edit[], sheetOf: (name: string) => Sheet | null): Objection | null {
  const inserted = new Map<string, number>();
  const written = new Map<string, string>();
  for (const edit of edits) {
    const sheet = sheetOf(edit.sheet);
    if (!sheet) return impossible(`找不到工作表“${edit.sheet}”，可能已被删除或改名。`);
    const objection = edit.kind === 'text' ? aboutText(edit, sheet, written) : aboutRow(edit, sheet);
    if (objection) return objection;
    if (edit.kind === 'row') inserted.set(edit.sheet, (inserted.get(edit.sheet) ?? 0) + 1);
  }
  for (const [name, count] of inserted) {
    if ((sheetOf(name)?.rowCount ?? 0) + count > MAX_ROWS) return impossible(`工作表“${name}”已到最后一行，无法再插入。`);
  }
  return null;
}

function aboutText(edit: TextEdit, sheet: Sheet, written: Map<string, string>): Objection | null {
  if (!isInside(edit.row, edit.column)) return impossible('单元格不在工作表范围内。');
  if (sheet.shown(edit.row, edit.column).text !== edit.was) return CHANGED;
  if (edit.text.length > MAX_TEXT) return impossible(`一个单元格最多容纳 ${MAX_TEXT} 个字，请缩短后再写入。`);
  const area = sheet.areaAt(edit.row, edit.column);
  const key = `${edit.sheet}\n${area.top}\n${area.left}`;
  const told = `${edit.as ?? 'typed'}\n${edit.text}`;
  if (written.has(key) && written.get(key) !== told) return impossible('同一个单元格有两个不同的修改，请分开进行。');
  written.set(key, told);
  return null;
}

function aboutRow(edit: RowInsert, sheet: Sheet): Objection | null {
  if (!isInside(edit.after + 1, 0) || !isInside(edit.lookOf, 0) || edit.after < 0) return impossible('插入的位置不在工作表范围内。');
  if (rowText(sheet, edit.after) !== edit.was) return CHANGED;
  if (edit.cells.some(({ column, text }) => !isInside(0, column) || text.length > MAX_TEXT)) return impossible('新行的内容放不进工作表。');
  const known = edit.extend.every((range) => range.bottom === edit.after && (isSingleCell(range) || sheet.merges.some((merge) => same(merge, range))));
  return known ? null : CHANGED;
}

function isInside(row: number, column: number): boolean {
  return Number.isInteger(row) && Number.isInteger(column) && row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;
}

function same(a: Range, b: Range): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

function impossible(reason: string): Objection {
  return { refusal: 'impossible', reason };
}

/** A row insert in the order it is carried out: from the bottom up, so that the rows of the others stand where they stood. */
export interface PlannedInsert {
  readonly edit: RowInsert;
  /** `lookOf` at the moment of this insert. */
  readonly lookOf: number;
}

/** Several inserts after one row keep their order: the last is carried out first. */
export function plannedInserts(edits: readonly Edit[]): readonly PlannedInsert[] {
  const rows = edits.map((edit, order) => ({ edit, order })).filter((one): one is { edit: RowInsert; order: number } => one.edit.kind === 'row');
  rows.sort((a, b) => b.edit.after - a.edit.after || b.order - a.order);
  return rows.map(({ edit }, index) => {
    const below = rows.slice(0, index).filter((done) => done.edit.sheet === edit.sheet && done.edit.after < edit.lookOf);
    return { edit, lookOf: edit.lookOf + below.length };
  });
}

/** Merges after a row insert, and those the new row gets: grown around it, named in `extend`, copied from inside the row `lookOf`. */
export function mergesAfterInsert(merges: readonly Range[], plan: PlannedInsert): readonly Range[] {
  const { after, extend } = plan.edit;
  const moved = merges.map((merge) => {
    // A merge that an earlier insert of the same write already extended ends below `after` by now and simply grows.
    if (merge.bottom === after && extend.some((range) => range.top === merge.top && range.left === merge.left && range.right === merge.right)) return { ...merge, bottom: merge.bottom + 1 };
    if (merge.bottom <= after) return merge;
    return { ...merge, top: merge.top > after ? merge.top + 1 : merge.top, bottom: merge.bottom + 1 };
  });
  for (const range of extend) {
    const alone = !merges.some((merge) => overlaps(merge, range));
    if (alone && range.bottom === after) moved.push({ ...range, bottom: after + 1 });
  }
  const row = after + 1;
  for (const merge of merges) {
    if (merge.top !== plan.lookOf || merge.bottom !== plan.lookOf) continue;
    const copy = { ...merge, top: row, bottom: row };
    if (!moved.some((other) => overlaps(other, copy))) moved.push(copy);
  }
  return moved;
}

/** Where the texts of a new row go: a text inside a merge goes to its top-left cell, and one covered from above is left out. */
export function newRowCells<T extends { readonly column: number }>(cells: readonly T[], row: number, merges: readonly Range[]): readonly (T & { readonly target: number })[] {
  return cells.flatMap((cell) => {
    const merge = merges.find((range) => contains(range, row, cell.column));
    if (merge && merge.top < row) return [];
    return [{ ...cell, target: merge ? merge.left : cell.column }];
  });
}

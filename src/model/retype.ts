/** The picture of a sheet after some texts were typed into it, without asking any host: for trying fixes out before offering them. */

import { readAmount } from './amount';
import type { TextEdit } from './edit';
import { BLANK, Sheet, cellKey, type Cell } from './sheet';

/** Texts only; a cell inside a merge stands for the merge. Formulas depending on a typed cell become stale, since nobody calculates here. */
export function retype(sheet: Sheet, edits: readonly TextEdit[]): Sheet {
  const cells = new Map(sheet.cells);
  for (const edit of edits) {
    const { top, left } = sheet.areaAt(edit.row, edit.column);
    cells.set(cellKey(top, left), retyped(sheet.cell(top, left), edit));
  }
  const touchesNumbers = edits.some((edit) => readAmount(edit.text) !== null);
  if (touchesNumbers) for (const [key, cell] of cells) if (cell.formula !== undefined) cells.set(key, { ...spread(cell), stale: true });
  return new Sheet({ id: sheet.id, name: sheet.name, hidden: sheet.hidden, cells, merges: sheet.merges, hiddenRows: sheet.hiddenRows, hiddenColumns: sheet.hiddenColumns });
}

function retyped(cell: Cell, edit: TextEdit): Cell {
  if (edit.text === '') return BLANK;
  const amount = readAmount(edit.text);
  const asNumber = edit.as === 'number' || (edit.as !== 'text' && cell.kind === 'number' && amount?.unit === null);
  return asNumber && amount ? { kind: 'number', text: edit.text, value: amount.number.toNumber() } : { kind: 'text', text: edit.text, value: edit.text };
}

/** Cells of a host may be objects with lazy getters; a plain copy is needed before anything is added. */
function spread(cell: Cell): Cell {
  return { kind: cell.kind, text: cell.text, value: cell.value, ...(cell.formula === undefined ? {} : { formula: cell.formula }) };
}

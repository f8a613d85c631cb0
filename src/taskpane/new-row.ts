/** Where the clerk goes on after an insertion: the first value she has yet to fill in, in a row that was inserted or stood empty. */

import type { Address, Edit } from '../model';

const BLANK_TO_FILL = '__';

export function newRowOf(edits: readonly Edit[]): { readonly sheet: string; readonly at: Address } | null {
  const rows = edits.filter((edit) => edit.kind === 'row');
  const first = rows.reduce<(typeof rows)[number] | null>((best, row) => (best === null || row.after < best.after ? row : best), null);
  // Above the first new row nothing has moved.
  const filled = edits.find((edit) => edit.kind === 'text' && edit.text.includes(BLANK_TO_FILL) && (first === null || edit.row <= first.after));
  if (filled?.kind === 'text') return { sheet: filled.sheet, at: { row: filled.row, column: filled.column } };
  if (!first) return null;
  const cell = first.cells.find(({ text }) => text.includes(BLANK_TO_FILL)) ?? first.cells[0];
  return { sheet: first.sheet, at: { row: first.after + 1, column: cell?.column ?? 0 } };
}

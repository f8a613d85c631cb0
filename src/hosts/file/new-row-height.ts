/** The height of a new row: that of the row it looks like, and more only where its own texts would be cut off. */

import { heightFor, type RowInsert, type Sheet, type SheetLook } from '../../model';

/** The usual font of a workbook that states none, in pixels. */
const USUAL_FONT = 15;

/** In points; null where the height of the row looked at is enough, or left to the program to work out. `sheet` and `look` as they were before the write. */
export function newRowHeight(look: SheetLook, sheet: Sheet, { lookOf, cells }: RowInsert): number | null {
  const height = look.rowHeights.get(lookOf);
  if (height === undefined || height === 0) return null;
  const texts = cells.flatMap(({ column, text }) => {
    const area = sheet.mergeAt(lookOf, column);
    const across = area && area.top === lookOf && area.bottom === lookOf ? area : { left: column, right: column };
    const { wrap, font } = look.cell(lookOf, across.left);
    if (!wrap) return [];
    let width = 0;
    for (let at = across.left; at <= across.right; at++) width += look.columnWidths.get(at) ?? look.defaultColumnWidth;
    return [{ text, width, fontSize: font?.size ?? USUAL_FONT }];
  });
  const needed = heightFor(texts);
  return needed > height + 1 ? Math.ceil(needed * 0.75 * 4) / 4 : null;
}

/** Frame: the heavier line under a table's last row goes with the end of the table when a row is inserted there. */

import type { BorderLine, CellLook, RowInsert, SheetLook } from '../../model';
import { rowSpot, styleAt, type SheetMap } from './patch-map';
import type { Splice } from './patch-splice';

const WEIGHT: Readonly<Record<BorderLine['style'], number>> = { hair: 1, dotted: 1, dashed: 1, thin: 1, medium: 2, thick: 3, double: 3 };

/**
 * By column, the style that cells of row `after` take once they are no longer the last: that of the cell above, where the two
 * differ in nothing but the weight of the line below. Null where no frame ends there, or the new row does not go on with the row above.
 */
export function innerStyles(look: SheetLook, map: SheetMap, { after, lookOf }: RowInsert): ReadonlyMap<number, number> | null {
  const line = rowSpot(map, after);
  if (lookOf !== after || after === 0 || !line) return null;
  const inner = new Map<number, number>();
  for (const { column } of line.cells) {
    const [own, above, below] = [look.cell(after, column), look.cell(after - 1, column), look.cell(after + 1, column)];
    // Lines below tell that the table goes on: what ends here is a group, which keeps its line.
    if (below.border?.left || below.border?.right || below.border?.bottom) return null;
    const [last, inside] = [own.border?.bottom, above.border?.bottom];
    if (last && inside && WEIGHT[last.style] > WEIGHT[inside.style] && alike(own, above)) inner.set(column, styleAt(map, after - 1, column));
  }
  return inner.size > 0 ? inner : null;
}

function alike(a: CellLook, b: CellLook): boolean {
  const rest = ({ border, ...look }: CellLook): string => JSON.stringify([look.font, look.fill, look.horizontal, look.vertical, look.wrap, look.indent, border?.top, border?.left, border?.right]);
  return rest(a) === rest(b);
}

/** Gives the cells of a row other styles. */
export function restyled(map: SheetMap, row: number, styles: ReadonlyMap<number, number>): Splice[] {
  return (rowSpot(map, row)?.cells ?? []).flatMap(({ column, start, openEnd, style }): Splice[] => {
    const wanted = styles.get(column);
    if (wanted === undefined || wanted === (style ?? 0)) return [];
    const open = map.xml.slice(start, openEnd);
    const found = /\ss\s*=\s*(["'])\d+\1/.exec(open);
    const name = /^<[\w.:-]+/.exec(open)![0].length;
    return found ? [{ start: start + found.index, end: start + found.index + found[0].length, text: ` s="${wanted}"` }] : [{ start: start + name, end: start + name, text: ` s="${wanted}"` }];
  });
}

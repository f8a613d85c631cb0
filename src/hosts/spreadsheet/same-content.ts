/** Whether a sheet reads as it read before: then the picture of it stays the same object, and nothing above looks at it again. */

import { formatRange, type Range, type Sheet } from '../../model';

/** Merges from the top and from the left. */
export function inOrder(a: Range, b: Range): number {
  return a.top - b.top || a.left - b.left;
}

/** What makes one picture of a sheet differ from another. */
export type Content = Pick<Sheet, 'name' | 'hidden' | 'cells' | 'merges'>;

export function sameContent(a: Content, b: Content): boolean {
  if (a.name !== b.name || a.hidden !== b.hidden || a.cells.size !== b.cells.size || a.merges.length !== b.merges.length) return false;
  if (!a.merges.every((merge, at) => formatRange(merge) === formatRange(b.merges[at]!))) return false;
  for (const [key, cell] of a.cells) {
    const other = b.cells.get(key);
    if (!other || other.kind !== cell.kind || other.text !== cell.text || other.value !== cell.value || other.formula !== cell.formula) return false;
  }
  return true;
}

/** Drawing: a new sheet sorted into what a spreadsheet program takes at once. */

import type { CellStyle, NewSheet, Range } from '../../model';
import { asText } from './entries';

/** Cells that look alike, in groups; number formats are set cell by cell. */
export function alike({ cells }: NewSheet): readonly (readonly [CellStyle, readonly Range[]])[] {
  const groups = new Map<string, { style: CellStyle; areas: Range[] }>();
  for (const { area, style } of cells) {
    const { format: _, ...look } = style;
    const key = JSON.stringify(look);
    const group = groups.get(key);
    if (group) group.areas.push(area);
    else groups.set(key, { style, areas: [area] });
  }
  return [...groups.values()].map(({ style, areas }) => [style, areas]);
}

/** From A1 to the last cell drawn. */
export function boundsOf(areas: readonly Range[]): Range {
  return {
    top: 0,
    left: 0,
    bottom: areas.reduce((last, area) => Math.max(last, area.bottom), 0),
    right: areas.reduce((last, area) => Math.max(last, area.right), 0),
  };
}

/** Row by row; nothing in it is taken for a formula, number or date. */
export function textsOf({ cells }: NewSheet, { bottom, right }: Range): string[][] {
  const texts = Array.from({ length: bottom + 1 }, () => new Array<string>(right + 1).fill(''));
  for (const { area, text } of cells) texts[area.top]![area.left] = asText(text, 'General');
  return texts;
}

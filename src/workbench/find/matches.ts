/** Where a text stands on a sheet, as it is printed. How it is typed does not matter: wide or narrow letters, blanks, thousands separators. */

import { MAX_COLUMNS, type Range, type Sheet } from '../../model';

export interface Match {
  /** The cell, a merged one whole. */
  readonly area: Range;
  /** What it says. */
  readonly text: string;
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '').replace(/(?<=\d),(?=\d{3})/g, '');
}

/** What is looked for; empty where nothing can be. An amount may be typed with its separators and is followed while it is typed. */
export function needleOf(typed: string): string {
  return folded(typed).replace(/(?<=\d),(?=\d{0,2}$)/, '');
}

/** Row by row, from left to right. Cells covered by a merge are not printed and not found. */
export function matchesOn(sheet: Sheet, needle: string): readonly Match[] {
  if (needle === '') return [];
  const keys: number[] = [];
  for (const [key, { text }] of sheet.cells) if (text !== '' && folded(text).includes(needle)) keys.push(key);
  return keys
    .sort((a, b) => a - b)
    .flatMap((key) => {
      const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
      const area = sheet.areaAt(row, column);
      return area.top === row && area.left === column ? [{ area, text: sheet.cell(row, column).text }] : [];
    });
}

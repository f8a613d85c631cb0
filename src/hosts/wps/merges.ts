/**
 * Merges: WPS lists merged areas nowhere, it only says of an area whether all, some or none of it is merged. They are found by halving
 * rows and looking at what is left cell by cell, where contents do not already tell; and what was found is confirmed later in a few
 * questions instead of being searched again. Only an answer of "none" is taken for none: a merge overlooked would invent findings.
 */

import { cellKey, formatAddress, formatRange, isSingleCell, type Address, type Range } from '../../model';
import { addressesOf } from '../spreadsheet/coverage';
import type { WpsSheet } from './application';
import { areaOf } from './decode';

/** Longest address WPS takes for several areas at once. */
const LONGEST_ADDRESS = 240;
/** The rest of a row is asked about together from this many cells on: fewer are sooner looked at one by one. Both numbers take the fewest questions for real forms. */
const WORTH_ASKING = 5;
/** So few rows are no longer halved. */
const ROWS_AT_ONCE = 8;

export type Holds = (row: number, column: number) => boolean;

/** Everything merged that touches `area`, from the top and from the left. Nothing is merged outside `used`. */
export function findMerges(sheet: WpsSheet, area: Range, used: Range, holds: Holds, word: Word): readonly Range[] {
  return new Search(sheet, area, used, holds, word).found();
}

/** What is known of this WPS' word: it has said of an area that only some of it is merged, or it was caught answering for the first cell alone. */
export interface Word {
  saidSome: boolean;
  broken: boolean;
}

/** Cells looked at themselves before "none" is believed of a WPS that was never heard to say "some". */
const SAMPLES = 6;

class Search {
  private readonly merges: Range[] = [];
  private readonly covered = new Set<number>();

  constructor(private readonly sheet: WpsSheet, private readonly area: Range, private readonly used: Range, private readonly holds: Holds, private readonly word: Word) {}

  found(): readonly Range[] {
    this.rows(this.area.top, this.area.bottom);
    return this.merges;
  }

  private rows(top: number, bottom: number): void {
    let [left, right] = [Infinity, -1];
    for (let row = top; row <= bottom; row++) {
      for (let column = this.area.left; column <= this.area.right; column++) {
        if (this.decided(row, column)) continue;
        [left, right] = [Math.min(left, column), Math.max(right, column)];
      }
    }
    if (right < 0 || this.noneIn({ top, left, bottom, right })) return;
    if (bottom - top < ROWS_AT_ONCE) {
      for (let row = top; row <= bottom; row++) this.row(row, left, right);
      return;
    }
    const middle = Math.floor((top + bottom) / 2);
    this.rows(top, middle);
    this.rows(middle + 1, bottom);
  }

  /** Something between `left` and `right` is merged. */
  private row(row: number, left: number, right: number): void {
    for (let column = left; column <= right; column++) {
      if (this.decided(row, column)) continue;
      const area = this.areaAt(row, column);
      if (isSingleCell(area)) this.covered.add(cellKey(row, column));
      else this.take(area);
      const rest = this.undecidedAfter(row, column, right);
      if (rest && rest.right - rest.left + 1 >= WORTH_ASKING && this.noneIn(rest)) return;
    }
  }

  private undecidedAfter(row: number, column: number, last: number): Range | null {
    let left = column + 1;
    while (left <= last && this.decided(row, left)) left++;
    return left > last ? null : { top: row, bottom: row, left, right: last };
  }

  private take(area: Range): void {
    this.merges.push(area);
    for (let row = area.top; row <= Math.min(area.bottom, this.area.bottom); row++) {
      for (let column = area.left; column <= Math.min(area.right, this.area.right); column++) this.covered.add(cellKey(row, column));
    }
  }

  private noneIn(area: Range): boolean {
    if (this.word.broken) return false;
    const said = this.sheet.Range(formatRange(area)).MergeCells;
    if (typeof said !== 'boolean') this.word.saidSome = true;
    if (said !== false) return false;
    this.word.broken = !this.word.saidSome && this.likelyMerged(area).some(({ row, column }) => !isSingleCell(this.areaAt(row, column)));
    return !this.word.broken;
  }

  private areaAt(row: number, column: number): Range {
    return areaOf(this.sheet.Range(formatAddress({ row, column })).MergeArea.Address(false, false));
  }

  /** Filled cells with a blank to their right, as a merged title or answer has. */
  private likelyMerged({ top, left, bottom, right }: Range): readonly Address[] {
    const likely: Address[] = [];
    for (let row = top; row <= bottom && likely.length < SAMPLES; row++) {
      for (let column = left; column < right && likely.length < SAMPLES; column++) if (this.holds(row, column) && !this.holds(row, column + 1)) likely.push({ row, column });
    }
    return likely;
  }

  /** Known, or single for certain: a merge blanks the cell to the right or the cell below of its first one, and all others. */
  private decided(row: number, column: number): boolean {
    if (this.covered.has(cellKey(row, column))) return true;
    if (!this.holds(row, column)) return false;
    const { bottom, right } = this.used;
    return (column === right || this.holds(row, column + 1)) && (row === bottom || this.holds(row + 1, column));
  }
}

/** Confirms known merges in a few questions about many areas at once, once it has seen that this WPS looks at all of them. */
export class Confirmation {
  /** Null until there was something to try it on. */
  private reliable: boolean | null = null;

  /** Whether these are still all the merges there are, in two questions for every thirty areas or so. */
  stillMerged(sheet: WpsSheet, area: Range, used: Range, holds: Holds, merges: readonly Range[]): boolean {
    if (merges.some((merge) => merge.bottom > used.bottom || merge.right > used.right || contentInside(merge, holds))) return false;
    const rest = unmergedParts(area, merges);
    this.reliable ??= merges.length > 0 && rest.length > 0 ? looksAtAll(sheet, merges[0]!, rest[0]!) : null;
    if (this.reliable === false) return false;
    const all = (areas: readonly Range[], merged: boolean): boolean => addressesOf(areas, LONGEST_ADDRESS).every((address) => sheet.Range(address).MergeCells === merged);
    return all(merges, true) && all(rest, false);
  }
}

/** A program that answers for the first area only would confirm anything. Null where one of the two is not what it was taken for. */
function looksAtAll(sheet: WpsSheet, merged: Range, single: Range): boolean | null {
  const [a, b] = [formatRange(merged), formatRange(single)];
  const said = (address: string): unknown => sheet.Range(address).MergeCells;
  if (said(a) !== true || said(b) !== false) return null;
  return [`${a},${b}`, `${b},${a}`].every((both) => typeof said(both) !== 'boolean');
}

/** A merge that was cut up shows it as soon as one of its cells is filled. */
function contentInside({ top, left, bottom, right }: Range, holds: Holds): boolean {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) if ((row !== top || column !== left) && holds(row, column)) return true;
  }
  return false;
}

/** The rest of the area in rectangles: rows with the same gaps stand together. */
export function unmergedParts(used: Range, merges: readonly Range[]): readonly Range[] {
  const parts: Range[] = [];
  let open: { gaps: string; areas: { top: number; left: number; bottom: number; right: number }[] } = { gaps: '', areas: [] };
  for (const { top, bottom } of bands(used, merges)) {
    const across = merges.filter((merge) => merge.top <= bottom && merge.bottom >= top).sort((a, b) => a.left - b.left);
    const areas: { top: number; left: number; bottom: number; right: number }[] = [];
    let left = used.left;
    for (const merge of across) {
      if (merge.left > left) areas.push({ top, left, bottom, right: merge.left - 1 });
      left = Math.max(left, merge.right + 1);
    }
    if (left <= used.right) areas.push({ top, left, bottom, right: used.right });
    const gaps = areas.map((area) => `${area.left}-${area.right}`).join();
    if (gaps === open.gaps) for (const area of open.areas) area.bottom = bottom;
    else open = { gaps, areas };
    parts.push(...areas.filter((area) => open.areas.includes(area)));
  }
  return parts;
}

/** Rows between which no merge begins or ends. */
function bands(used: Range, merges: readonly Range[]): readonly { readonly top: number; readonly bottom: number }[] {
  const starts = new Set([used.top]);
  for (const { top, bottom } of merges) for (const row of [top, bottom + 1]) if (row > used.top && row <= used.bottom) starts.add(row);
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted.map((top, at) => ({ top, bottom: (sorted[at + 1] ?? used.bottom + 1) - 1 }));
}

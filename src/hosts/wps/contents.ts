/**
 * Contents: values and formulas of a sheet as a few large answers. A used area that formats have blown up to a million rows is first cut
 * to what holds something, by counting, so that no answer is larger than WPS gives without stalling.
 */

import { formatRange, type Range } from '../../model';
import type { Scalar } from '../spreadsheet/cells';
import type { WpsApplication, WpsRange, WpsSheet } from './application';
import { areaOf, gridOf } from './decode';

/** Cells in one answer. */
export const CELLS_PER_ANSWER = 20_000;
/** A sheet with more cells between its first and last content than this is no form, and reading it would stall WPS for minutes. */
const MOST_CELLS = 2_000_000;

/** Rows of one answer. */
export interface Slab {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly Scalar[])[];
  readonly formulas: readonly (readonly Scalar[])[];
}

export interface Contents {
  /** What WPS calls used; formats and merges count. */
  readonly used: Range;
  /** The part of it that was read; null where nothing is in it. */
  readonly area: Range | null;
  readonly slabs: readonly Slab[];
}

export function contentsOf(application: WpsApplication, sheet: WpsSheet): Contents {
  const { UsedRange } = sheet;
  const used = areaOf(UsedRange.Address(false, false));
  const area = sizeOf(used) <= CELLS_PER_ANSWER ? used : filledPart(application, sheet, used);
  if (!area) return { used, area: null, slabs: [] };
  if (sizeOf(area) > MOST_CELLS) throw new Error('这张表太大，读不完。请把要检查的表单独存成一个工作簿再检查。');
  if (area === used) return { used, area, slabs: [slabOf(UsedRange, used)] };
  const height = Math.max(1, Math.floor(CELLS_PER_ANSWER / (area.right - area.left + 1)));
  const slabs: Slab[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    const part = { ...area, top, bottom: Math.min(area.bottom, top + height - 1) };
    slabs.push(slabOf(sheet.Range(formatRange(part)), part));
  }
  return { used, area, slabs };
}

function slabOf(range: WpsRange, { top, left, bottom, right }: Range): Slab {
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  return { top, left, values: gridOf(range.Value2, rows, columns), formulas: gridOf(range.Formula, rows, columns) };
}

export function sizeOf({ top, left, bottom, right }: Range): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Without the blank rows at its end and the blank columns at its right; null where nothing is in it. The whole where WPS cannot count. */
function filledPart(application: WpsApplication, sheet: WpsSheet, used: Range): Range | null {
  const counts = application.WorksheetFunction;
  if (!counts?.CountA) return used;
  const blank = (part: Range): boolean => counts.CountA!(sheet.Range(formatRange(part))) === 0;
  if (blank(used)) return null;
  const bottom = lastFilled(used.top, used.bottom, (from, to) => blank({ ...used, top: from, bottom: to }));
  const right = lastFilled(used.left, used.right, (from, to) => blank({ ...used, bottom, left: from, right: to }));
  return { ...used, bottom, right };
}

/** Halves what may hold the last filled line. Something between the two is filled. */
function lastFilled(first: number, last: number, blank: (from: number, to: number) => boolean): number {
  let [low, high] = [first, last];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (blank(middle + 1, high)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Signs: what is laid over the cells of a sheet without being part of it, marks of findings and names of recognised fields. */

import { cellKey, formatRange, type Range, type Sheet } from '../../model';
import type { Mark } from '../../session/workbook';

export type Severity = Mark['severity'];

export const SEVERITY_WORD: Readonly<Record<Severity, string>> = { error: '强制', warning: '提示', suggestion: '建议' };

/** A field the checker recognised, shown while 显示识别结果 is on. */
export interface FieldLabel {
  readonly area: Range;
  readonly label: string;
}

/** All marks of one area, the gravest first. */
export interface MarkedArea {
  readonly area: Range;
  readonly severity: Severity;
  readonly notes: readonly string[];
}

const GRAVITY: readonly Severity[] = ['error', 'warning', 'suggestion'];

export function graver(a: Severity, b: Severity): Severity {
  return GRAVITY.indexOf(a) <= GRAVITY.indexOf(b) ? a : b;
}

/** A mark on part of a merged cell stands on the whole of it. */
export function markedAreas(sheet: Sheet, marks: readonly Mark[]): readonly MarkedArea[] {
  const areas = new Map<string, MarkedArea>();
  for (const mark of marks) {
    if (mark.sheet !== sheet.name) continue;
    const { top, left } = sheet.areaAt(mark.area.top, mark.area.left);
    const { bottom, right } = sheet.areaAt(mark.area.bottom, mark.area.right);
    const area = { top, left, bottom, right };
    const key = formatRange(area);
    const known = areas.get(key);
    const note = mark.note.startsWith(SEVERITY_WORD[mark.severity]) ? mark.note : `${SEVERITY_WORD[mark.severity]}：${mark.note}`;
    areas.set(key, {
      area,
      severity: known ? graver(known.severity, mark.severity) : mark.severity,
      notes: !known ? [note] : known.notes.includes(note) ? known.notes : [...known.notes, note],
    });
  }
  return [...areas.values()];
}

/** Cells of one area that get its words into their accessible names; a huge area speaks at its first cell only. */
const SPOKEN_CELLS = 400;

/** What is said about a cell besides its text, by cell key of the top-left cell of its box. */
export function spokenSigns(sheet: Sheet, areas: readonly MarkedArea[], labels: readonly FieldLabel[]): ReadonlyMap<number, readonly string[]> {
  const spoken = new Map<number, string[]>();
  const say = (area: Range, words: readonly string[]): void => {
    const small = (area.bottom - area.top + 1) * (area.right - area.left + 1) <= SPOKEN_CELLS;
    const seen = new Set<number>();
    for (let row = area.top; row <= (small ? area.bottom : area.top); row++) {
      for (let column = area.left; column <= (small ? area.right : area.left); column++) {
        const box = sheet.areaAt(row, column);
        const key = cellKey(box.top, box.left);
        if (seen.has(key)) continue;
        seen.add(key);
        spoken.set(key, [...(spoken.get(key) ?? []), ...words]);
      }
    }
  };
  for (const { area, notes } of areas) say(area, notes);
  for (const { area, label } of labels) say(area, [`识别为${label}`]);
  return spoken;
}

/** Marking: the marks on cells, kept sheet by sheet. An edit marks anew the sheets whose findings changed. */

import { RANK } from '../checker';
import { Joined, cellKey, changeSince, stepTo, type Step } from '../model';
import type { ShownFinding } from './state';
import type { Mark } from './workbook';

/** Findings that come and go together. */
export interface Shown {
  readonly findings: readonly ShownFinding[];
}

export class Marking {
  private parts: readonly Shown[] = [];
  /** Whose findings blame a cell of the sheet. */
  private readonly blaming = new Map<string, Set<Shown>>();
  private readonly marks = new Map<string, readonly Mark[]>();
  private bySheet: Step<readonly Mark[]> = { before: [], now: [], change: null };
  private readonly joined = new Joined((marks: readonly Mark[]) => marks);

  /** Sheet by sheet; the same list as long as the marks are the same. */
  of(step: Step<Shown>): readonly Mark[] {
    const before = this.parts;
    const parts = step.now;
    const change = changeSince(before, step);
    this.parts = parts;
    const touched = new Set<string>();
    for (let i = change?.from ?? 0; i < (change?.before ?? 0); i++) {
      for (const sheet of sheetsOf(before[i]!)) touched.add(sheet) && this.blaming.get(sheet)!.delete(before[i]!);
    }
    for (let i = change?.from ?? 0; i < (change?.now ?? 0); i++) {
      for (const sheet of sheetsOf(parts[i]!)) touched.add(sheet) && this.blamingOn(sheet).add(parts[i]!);
    }
    if (touched.size > 0) this.mark(touched);
    this.bySheet = stepTo(this.bySheet.now, touched.size > 0 ? [...this.marks.values()] : this.bySheet.now);
    return this.joined.of(this.bySheet).now;
  }

  private blamingOn(sheet: string): Set<Shown> {
    let parts = this.blaming.get(sheet);
    if (!parts) this.blaming.set(sheet, (parts = new Set()));
    return parts;
  }

  private mark(sheets: Iterable<string>): void {
    let order: ReadonlyMap<Shown, number> | null = null;
    for (const sheet of sheets) {
      const parts = [...this.blaming.get(sheet)!];
      if (parts.length > 1) {
        const places = (order ??= new Map(this.parts.map((part, at) => [part, at])));
        parts.sort((a, b) => places.get(a)! - places.get(b)!);
      }
      const marks = marksOn(sheet, parts);
      const known = this.marks.get(sheet);
      if (marks.length === 0) this.marks.delete(sheet);
      else if (!known || !sameMarks(known, marks)) this.marks.set(sheet, marks);
    }
  }
}

function sheetsOf({ findings }: Shown): ReadonlySet<string> {
  return new Set(findings.map(({ finding }) => finding.fields[0].place.sheet));
}

/** One mark per cell, of the gravest finding that blames it; its note tells all of them. */
function marksOn(sheet: string, parts: readonly Shown[]): readonly Mark[] {
  const marks = new Map<number, Mark>();
  for (const { finding } of parts.flatMap(({ findings }) => findings)) {
    const { place } = finding.fields[0];
    if (place.sheet !== sheet) continue;
    const cell = cellKey(place.area.top, place.area.left);
    const known = marks.get(cell);
    const severity = known && RANK[known.severity] <= RANK[finding.severity] ? known.severity : finding.severity;
    marks.set(cell, { sheet, area: known?.area ?? place.area, severity, note: known ? `${known.note}；${finding.message}` : finding.message });
  }
  return [...marks.values()];
}

function sameMarks(one: readonly Mark[], other: readonly Mark[]): boolean {
  return one.length === other.length && one.every((mark, i) => mark.severity === other[i]!.severity && mark.note === other[i]!.note && sameArea(mark, other[i]!));
}

function sameArea({ area: one }: Mark, { area: other }: Mark): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

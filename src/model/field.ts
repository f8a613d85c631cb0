/** Field: one answer on a form, with the label printed beside it and the place where it stands. */

import { formatAddress, type Range } from './address';

/** Where an answer stands. Rules pass places on but never look inside; hosts and reports do. */
export interface Place {
  readonly sheet: string;
  /** The merged area or single cell; an edit goes to its top-left cell. */
  readonly area: Range;
  /** Only part of the text is meant: characters [start, end) of the cell's text. */
  readonly span?: { readonly start: number; readonly end: number };
}

/**
 * blank: the label is printed and nothing is answered. unreadable: there is text, but no value of the expected kind.
 * stale: the cell is a formula whose result could not be brought up to date.
 */
export type FieldState = 'blank' | 'read' | 'unreadable' | 'stale';

export interface Field<T = string> {
  /** As printed, inner spaces and line breaks removed: `主管部门`. */
  readonly label: string;
  /** As the sheet prints the answer. */
  readonly text: string;
  readonly state: FieldState;
  /** Null unless state is `read`. */
  readonly value: T | null;
  readonly place: Place;
  /** How the cell stores it; `text` for a number that was typed as text. */
  readonly stored: 'blank' | 'text' | 'number' | 'date' | 'formula' | 'other';
  /** What the cell calculates, without the leading `=`; only where `stored` is `formula`. */
  readonly formula?: string;
  /** The answer is not typed here but taken from above (a blank, unmerged 一级指标 cell). */
  readonly inherited?: true;
}

export function isBlank(field: Field<unknown> | null | undefined): boolean {
  return !field || field.state === 'blank';
}

/** Sheet and cell as a clerk reads them: `申报表1!B5`. */
export function placeText(place: Place): string {
  return `${place.sheet}!${formatAddress({ row: place.area.top, column: place.area.left })}`;
}

/** Two fields that one cell answers: rows that share a merged 一级指标 cell. */
export function samePlace(a: Field<unknown>, b: Field<unknown>): boolean {
  return a.place.sheet === b.place.sheet && a.place.area.top === b.place.area.top && a.place.area.left === b.place.area.left;
}

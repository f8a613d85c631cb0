/** Moods: how a played WPS behaves where the real one is not known, or known to differ from build to build. */

export interface Moods {
  /** Blocks come as rows of values counted from 0; counted from 1 with nothing at the place for nought; one row or one column as a plain list. */
  readonly shape: 'rows' | 'fromOne' | 'flat';
  /** What an area says of itself where its cells differ: nothing, or what is true of its first cell. */
  readonly mixed: null | undefined | 'first';
  /** An apostrophe before a text is taken for a part of it. */
  readonly keepsApostrophes: boolean;
  /** Of several areas only the first is looked at. */
  readonly firstAreaOnly: boolean;
  /** Told at once; a moment later and even of what was done with events off; twice; or not at all. */
  readonly events: 'told' | 'late' | 'twice' | 'lost';
  /** Many writes can be made one undo step, with or without a way to give them up; or it fails at the attempt; or not at all. */
  readonly undo: 'transactions' | 'noCancel' | 'fails' | 'none';
  /** Members this WPS does not have, as `Range.FormatConditions`. */
  readonly missing: readonly string[];
  /** Names are found by their number only. */
  readonly namesByNumber: boolean;
  /** A write that is not allowed is left undone without a word. */
  readonly silent: boolean;
  /** Writes after so many are refused as broken; for what breaks off half-way. */
  readonly breaksAfter: number;
  /** Dates count from 1904. */
  readonly date1904: boolean;
}

export const FRIENDLY: Moods = { shape: 'rows', mixed: null, keepsApostrophes: false, firstAreaOnly: false, events: 'told', undo: 'transactions', missing: [], namesByNumber: false, silent: false, breaksAfter: Number.POSITIVE_INFINITY, date1904: false };

/** Answers counted from 1, "mixed" untold, events late and of our own writes too. */
export const HOSTILE_ARRAYS: Moods = { ...FRIENDLY, shape: 'fromOne', mixed: undefined, events: 'late' };
export const FLAT: Moods = { ...FRIENDLY, shape: 'flat', events: 'twice' };
/** It answers for the first cell, and takes apostrophes at their word. */
export const CARELESS: Moods = { ...FRIENDLY, mixed: 'first', keepsApostrophes: true };
export const LOST_EVENTS: Moods = { ...FRIENDLY, events: 'lost' };
/** A WPS from before most of the API: nothing optional is there. */
export const OLD: Moods = {
  ...FRIENDLY,
  undo: 'none',
  namesByNumber: true,
  firstAreaOnly: true,
  missing: ['Application.DebugTools', 'Application.Ready', 'Application.WorksheetFunction', 'Worksheet.CodeName', 'Worksheet.Protection', 'Workbook.Date1904', 'Workbook.ProtectStructure', 'FormatCondition.AppliesTo', 'FormatCondition.Borders', 'Range.ClearComments'],
};

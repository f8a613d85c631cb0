/** Workbook: all we ask of a host program. One contract test runs against every host. */

import type { Address, Edit, NewSheet, Range, Sheet } from '../model';

export interface SheetInfo {
  /** Stable while the workbook is open, also after renaming. */
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
}

export interface Mark {
  readonly sheet: string;
  readonly area: Range;
  readonly severity: 'error' | 'warning' | 'suggestion';
  /** Accessible name of the mark, where the host can show one. */
  readonly note: string;
}

export type WriteRefusal =
  /** The cell says something else by now. */
  | 'changed'
  /** Sheet or workbook is protected or read-only. */
  | 'protected'
  /** The clerk is typing in a cell. */
  | 'editing'
  /** The sheet or cell does not exist, or the host cannot do this edit. */
  | 'impossible';

export type WriteOutcome =
  | { readonly done: true; /** The host's own undo cannot take this back. */ readonly lasting?: true }
  | { readonly done: false; readonly refusal: WriteRefusal; /** zh-CN, what to do */ readonly message: string };

export interface WorkbookChange {
  /** Names of the sheets to read again; `all` when the list of sheets itself may have changed. */
  readonly sheets: readonly string[] | 'all';
}

export interface Workbook {
  /** File name as shown to the clerk. */
  readonly name: string;
  listSheets(): Promise<readonly SheetInfo[]>;
  /** The sheet as it is now; null when it is gone. */
  readSheet(name: string): Promise<Sheet | null>;
  /** All edits or none; `title` names the undo step. */
  write(edits: readonly Edit[], title: string): Promise<WriteOutcome>;
  /**
   * Adds this sheet behind all others, as one undo step named `title`. Only where the host can: where it is absent the
   * clerk is told so before she chooses anything. A name that is taken or not allowed is refused as `impossible`.
   */
  addSheet?(content: NewSheet, title: string): Promise<WriteOutcome>;
  /** Exactly these marks stand on the sheets afterwards. Never wakes the watcher, never touches the clerk's own formats. */
  mark(marks: readonly Mark[]): Promise<void>;
  select(sheet: string, at: Address): Promise<void>;
  /** Calls back, possibly late and possibly too often, after anything may have changed. Returns how to stop. */
  watch(listener: (change: WorkbookChange) => void): () => void;
  /** A small text kept with the workbook (ignores, pointings, settings); null when none was kept. */
  readMemo(): Promise<string | null>;
  /** Null removes it without a trace. */
  keepMemo(memo: string | null): Promise<WriteOutcome>;
}

export const CHANGED_MESSAGE = '单元格内容已变化，请重新检查后再修复。';

/** The pane as its parts see it: what is shown, where the clerk stands, and what she can do. */

import { createContext, useContext } from 'react';
import type { Address, Field, NewSheet, Sheet } from '../model';
import type { Shelf } from '../own-templates';
import type { Fix } from '../rules';
import type { BlankChoice, IgnoreScope, Preview, SessionState, ShownFinding, WriteOutcome } from '../session';
import type { Filter, Shown } from './findings-view';
import type { Preferences } from './preferences';
import type { ThemeChoice } from './theme';
import type { PaneSession } from './use-session';

export interface TaskPaneProps {
  /** Null while no workbook is open. */
  readonly session: PaneSession | null;
  /** The sheet in front of the clerk; makes 只看当前表 possible. */
  readonly activeSheet?: string | null;
  /** The selected cell on that sheet: findings about it are pointed out in the list. */
  readonly activeCell?: Address | null;
  /** Takes back the last write; the pane offers 撤销 after a change where it is given. */
  readonly onUndo?: () => void | Promise<void>;
  /** Shows a row the pane has just inserted; without it the clerk goes there herself. */
  readonly onNewRow?: (sheet: string, at: Address) => void;
  readonly onOpen?: () => void;
  readonly onOpenSample?: () => void;
  /** Where the clerk's own templates are kept, when not in the browser's storage. */
  readonly shelf?: Shelf;
  /** Reads and writes spreadsheet files for own templates; without it only JSON files and sheets of the open workbook can be read. */
  readonly spreadsheets?: Spreadsheets;
  /** What the host program looks like; the clerk's own choice wins. */
  readonly hostTheme?: Exclude<ThemeChoice, 'system'>;
  /** Where the page around the pane keeps theme, text size and live switch; the pane then shows these and asks for changes through `onPreferences`. */
  readonly preferences?: Preferences;
  /** Where the program loses undo steps when marks are written: says so beside the switch that lets marks follow every change. */
  readonly markLiveHint?: string;
  /** The pane lies where the sheet would be: opening a finding or walking the list shows the finding, and only 定位 and a place link lead to the cell. */
  readonly coversSheet?: boolean;
  /** Given what the pane can do as soon as it stands, and null when it goes: for buttons outside it. */
  readonly onActions?: (actions: PaneActions | null) => void;
  /** Hears every change of theme, text size and live switch, so that the rest of the page can follow. */
  readonly onPreferences?: (preferences: Preferences) => void;
}

export interface Spreadsheets {
  /** Throws an Error with words for the clerk when the bytes are no spreadsheet. */
  read(bytes: Uint8Array, name: string): Promise<readonly Sheet[]>;
  write(content: NewSheet): Promise<Uint8Array>;
}

export type Page = 'check' | 'templates' | 'settings';

export type View =
  | { readonly at: 'list' }
  | { readonly at: 'detail'; readonly key: string }
  | { readonly at: 'preview'; readonly preview: Preview; /** The finding it mends; null for 全部修复. */ readonly key: string | null; readonly findings: number };

/** Asks the list to move the keyboard to a row; null means the conclusion, where no row is left. */
export interface FocusRequest {
  readonly key: string | null;
  readonly serial: number;
}

export interface PaneActions {
  setPage(page: Page): void;
  setFilter(part: Partial<Filter>): void;
  toggleGroup(key: string): void;
  setPreferences(part: Partial<Preferences>): void;
  clearPreferences(): void;
  /** Opens the detail and jumps to the blamed cell, where both can be seen. */
  open(shown: ShownFinding, options?: { readonly jump?: boolean }): void;
  backToList(): void;
  step(direction: 1 | -1): void;
  jump(field: Field<unknown>): void;
  goTo(sheet: string, at: Address): void;
  /** A safe fix of one cell is done at once; everything else shows a preview first. */
  mend(shown: ShownFinding, fix: Fix): void;
  preview(shown: ShownFinding, fix: Fix): void;
  mendAll(list: readonly ShownFinding[]): void;
  apply(preview: Preview, key: string | null): Promise<WriteOutcome>;
  /** A whole empty form as a sheet of its own; the notice offers to take it back. */
  addBlankForm(choice: BlankChoice, year: number): Promise<void>;
  /** Opens the dialog for a finding; null closes it. */
  askIgnore(shown: ShownFinding | null): void;
  ignore(shown: ShownFinding, scope: IgnoreScope, reason: string): Promise<void>;
  /** Runs something that may fail, and says so if it does. */
  run(work: Promise<unknown> | undefined | void): void;
  announce(text: string): void;
  /** After an insertion: back to the list, at the first new finding of that form. */
  showFindingAt(field: Field<unknown>): void;
}

export interface Pane {
  readonly session: PaneSession;
  readonly state: SessionState;
  readonly props: TaskPaneProps;
  readonly page: Page;
  readonly view: View;
  readonly filter: Filter;
  readonly collapsed: ReadonlySet<string>;
  readonly shown: Shown;
  readonly walk: readonly ShownFinding[];
  readonly cursor: string | null;
  /** 1-based place of the cursor in the walk; 0 when it stands nowhere. */
  readonly position: number;
  readonly focus: FocusRequest;
  readonly ignoring: ShownFinding | null;
  readonly preferences: Preferences;
  /** Serial of the notice that tells of a write which can be taken back. */
  readonly undoable: number | null;
  /** Said politely to screen readers. */
  readonly spoken: string;
  readonly actions: PaneActions;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('A part of the pane stands outside TaskPane.');
  return pane;
}

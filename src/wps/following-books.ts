/**
 * What the background page follows: it lives as long as the program, so what happens while every pane is closed is heard here. Handlers only
 * look and write on the board; a lost event costs no more than the time to the next look.
 */

import type { Board } from './board';
import type { PaneKeeper } from './pane-keeper';
import type { Program } from './program';
import type { Ribbon } from './ribbon';

/** Milliseconds between two looks at the board: one call when nothing has changed. */
const LOOK_EVERY = 1000;
/** Every so many looks panes of closed workbooks are looked for. */
const PRUNE_EVERY = 15;

export interface Follower {
  stop(): void;
}

export function followBooks(program: Program, board: Board, keeper: PaneKeeper, ribbon: Ribbon): Follower {
  const events = program.ApiEvent;
  let saving: string | null = null;
  const look = attempt(() => ribbon.refresh());
  const before = attempt((book: Et.Workbook) => {
    saving = book.FullName;
  });
  // 另存为 changes the name a pane is known by.
  const after = attempt((book: Et.Workbook) => {
    if (saving !== null) keeper.renamed(saving, book.FullName);
    saving = null;
    ribbon.refresh();
  });
  events?.AddApiEventListener('WorkbookBeforeSave', before);
  events?.AddApiEventListener('WorkbookAfterSave', after);
  const changed = attempt(() => board.hearChange());
  events?.AddApiEventListener('SheetChange', changed);
  events?.AddApiEventListener('WorkbookActivate', look);
  events?.AddApiEventListener('WindowActivate', look);
  let looks = 0;
  const timer = setInterval(
    attempt(() => {
      if (++looks % PRUNE_EVERY === 0) keeper.prune();
      ribbon.refresh();
    }),
    LOOK_EVERY,
  );
  return {
    stop: () => {
      clearInterval(timer);
      events?.RemoveApiEventListener('WorkbookBeforeSave', before);
      events?.RemoveApiEventListener('WorkbookAfterSave', after);
      events?.RemoveApiEventListener('SheetChange', changed);
      events?.RemoveApiEventListener('WorkbookActivate', look);
      events?.RemoveApiEventListener('WindowActivate', look);
    },
  };
}

/** While a cell is being edited or a dialog stands open WPS answers nothing; the next look finds what this one missed. */
function attempt<A extends readonly unknown[]>(work: (...told: A) => void): (...told: A) => void {
  return (...told) => {
    try {
      work(...told);
    } catch (error) {
      console.warn('绩准：WPS 暂时没有应答', error);
    }
  };
}

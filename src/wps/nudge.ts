/**
 * Nudge: where WPS tells the background page of changes but not the pane, the pane looks for itself. Nobody has measured which of the two
 * pages hears of them; where both do, nothing is done twice.
 */

import type { Board } from './board';
import type { Program } from './program';

/** Milliseconds between two looks at what the background page has heard; one call each. */
const LOOK_EVERY = 1000;

/** Calls `look` after changes that only the background page was told of. Returns how to stop. */
export function nudged(program: Program, board: Board, look: () => void): () => void {
  let own = 0;
  let known = { there: heardThere(board) ?? 0, here: 0 };
  const listener = (): void => {
    own += 1;
  };
  program.ApiEvent?.AddApiEventListener('SheetChange', listener);
  const timer = setInterval(() => {
    const now = { there: heardThere(board) ?? known.there, here: own };
    if (now.there > known.there && now.here === known.here) look();
    known = now;
  }, LOOK_EVERY);
  return () => {
    clearInterval(timer);
    program.ApiEvent?.RemoveApiEventListener('SheetChange', listener);
  };
}

/** While a cell is being edited WPS may answer nothing; what was heard is still there at the next look. */
function heardThere(board: Board): number | null {
  try {
    return board.changesHeard;
  } catch (error) {
    console.warn('绩准：WPS 暂时没有应答', error);
    return null;
  }
}

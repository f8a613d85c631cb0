/**
 * One step: while something is written, WPS tells nobody, draws nothing and asks nothing, and everything becomes one undo step where it
 * can. What was switched off is switched on again whatever happens.
 */

import type { WpsApplication, WpsBook, WpsDebugTools } from './application';
import { asked } from './decode';

const SWITCHES = ['EnableEvents', 'ScreenUpdating', 'DisplayAlerts'] as const;

/** Throws what the work throws; by then WPS has been asked to take back what was done, which not every WPS does. */
export function inOneStep<T>(application: WpsApplication, book: WpsBook, title: string, work: () => T): T {
  const before = SWITCHES.map((name) => [name, application[name]] as const);
  let step: WpsDebugTools | null = null;
  try {
    for (const [name, was] of before) if (was !== undefined) application[name] = false;
    step = begun(application, book);
    const result = work();
    ended(step, book, false, title);
    return result;
  } catch (error) {
    ended(step, book, true, title);
    throw error;
  } finally {
    // A switch WPS does not have was undefined, and stays so.
    for (const [name, was] of before) if (was !== undefined) application[name] = was;
  }
}

/** A WPS that cannot make one step of many writes still writes. */
function begun(application: WpsApplication, book: WpsBook): WpsDebugTools | null {
  const tools = asked(() => application.DebugTools);
  if (!tools?.UndoTransBegin || !tools.UndoTransEnd) return null;
  return asked(() => {
    tools.UndoTransBegin!(book);
    return tools;
  });
}

/** What stands now is compared with what should stand by whoever wrote; an undo step that did not come about changes nothing of it. */
function ended(step: WpsDebugTools | null, book: WpsBook, cancel: boolean, title: string): void {
  asked(() => step?.UndoTransEnd?.(book, cancel, title));
}

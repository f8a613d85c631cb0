/**
 * One step: while something is written, WPS tells nobody, draws nothing and asks nothing, and everything becomes one undo step where it
 * can. What was switched off is switched on again whatever happens.
 */

import type { WpsApplication, WpsBook, WpsDebugTools } from './application';

const SWITCHES = ['EnableEvents', 'ScreenUpdating', 'DisplayAlerts'] as const;

/** Throws what the work throws; by then WPS has been asked to take back what was done, which not every WPS does. */
export function inOneStep<T>(application: WpsApplication, book: WpsBook, title: string, work: () => T): T {
  const before = SWITCHES.map((name) => [name, application[name]] as const);
  let step: WpsDebugTools | null = null;
  try {
    for (const name of SWITCHES) application[name] = false;
    step = begun(application, book);
    const result = work();
    step?.UndoTransEnd?.(book, false, title);
    return result;
  } catch (error) {
    givenUp(step, book, title);
    throw error;
  } finally {
    // A switch WPS does not have was undefined, and stays so.
    for (const [name, was] of before) if (was !== undefined) application[name] = was;
  }
}

function begun(application: WpsApplication, book: WpsBook): WpsDebugTools | null {
  const tools = application.DebugTools;
  if (!tools?.UndoTransBegin || !tools.UndoTransEnd) return null;
  tools.UndoTransBegin(book);
  return tools;
}

function givenUp(step: WpsDebugTools | null, book: WpsBook, title: string): void {
  try {
    step?.UndoTransEnd?.(book, true, title);
  } catch {
    // The first failure is the one to be told; what stands now is compared with what stood before by whoever wrote.
  }
}

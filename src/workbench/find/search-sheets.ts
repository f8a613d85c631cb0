/** Searches sheet after sheet without ever holding the page up: after every few milliseconds keys and the mouse have their turn. */

import type { Match } from './matches';

export interface Found extends Match {
  readonly sheet: string;
}

export interface Searched {
  readonly found: readonly Found[];
  /** Sheets that could not be read and were not searched. */
  readonly unread: readonly string[];
}

const SLICE = 12;

/** Gives the page a turn once a slice of time is used up. */
function turns(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}

/** Null when it was given up. `rest` is asked for after every sheet. */
export async function searchSheets(names: readonly string[], matches: (name: string) => Promise<readonly Match[]>, signal: AbortSignal, rest: () => Promise<void> = turns()): Promise<Searched | null> {
  const found: Found[] = [];
  const unread: string[] = [];
  for (const sheet of names) {
    const here = await matches(sheet).catch(() => null);
    if (here) for (const match of here) found.push({ sheet, ...match });
    else unread.push(sheet);
    await rest();
    if (signal.aborted) return null;
  }
  return { found, unread };
}

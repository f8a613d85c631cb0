/** The browser asks before a page is left with edits that were not saved, one still being typed included. */

import { useEffect, type RefObject } from 'react';
import type { OpenWorkbook } from './engine';

/** Writes what is being typed into a cell; null while nothing is. */
export type Typing = (() => void) | null;

export function useGuard(open: OpenWorkbook | null, typing: RefObject<Typing>): void {
  useEffect(() => {
    if (!open) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      if (open.workbook.dirty || typing.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [open, typing]);
}

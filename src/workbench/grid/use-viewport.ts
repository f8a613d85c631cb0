/** What of the sheet is in sight, and how to bring a cell into sight. Changes only when other rows or columns come into the window. */

import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';
import type { Range } from '../../model';
import type { Window } from './axis';
import { COLUMN_HEADER_HEIGHT, rectangleOf, ROW_HEADER_WIDTH, type Geometry } from './geometry';
import type { Shown } from './layers';

/** Rows and columns drawn beyond what is in sight, so that fast scrolling shows no gaps. */
const MORE_ROWS = 10;
const MORE_COLUMNS = 3;
const FIRST_GUESS = { width: 1000, height: 700 };

function look(element: HTMLElement | null, { rows, columns }: Geometry): Shown {
  const left = element?.scrollLeft ?? 0;
  const top = element?.scrollTop ?? 0;
  const width = (element?.clientWidth || FIRST_GUESS.width) - ROW_HEADER_WIDTH;
  const height = (element?.clientHeight || FIRST_GUESS.height) - COLUMN_HEADER_HEIGHT;
  return { rows: rows.window(top, top + height, MORE_ROWS), columns: columns.window(left, left + width, MORE_COLUMNS) };
}

function same(a: Window, b: Window): boolean {
  return a.first === b.first && a.last === b.last;
}

/** A window is kept while it still covers what is in sight with half of the spare rows left. */
function covers(kept: Window, wanted: Window, spare: number): boolean {
  return kept.first <= wanted.first + spare && kept.last >= wanted.last - spare && wanted.last - wanted.first <= kept.last - kept.first + spare;
}

export interface Viewport {
  readonly shown: Shown;
  /** Pixels of cells in sight, from top to bottom. */
  pageHeight(): number;
  reveal(area: Range, centre: boolean): void;
}

export function useViewport(ref: RefObject<HTMLDivElement | null>, geometry: Geometry): Viewport {
  const [seen, setSeen] = useState<{ readonly geometry: Geometry; readonly shown: Shown }>(() => ({ geometry, shown: look(null, geometry) }));

  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const update = (): void => {
      const next = look(element, geometry);
      setSeen((last) => {
        const kept = last.geometry === geometry && covers(last.shown.rows, next.rows, MORE_ROWS / 2) && same(last.shown.columns, next.columns);
        return kept ? last : { geometry, shown: next };
      });
    };
    update();
    element.addEventListener('scroll', update, { passive: true });
    const watcher = new ResizeObserver(update);
    watcher.observe(element);
    return () => {
      element.removeEventListener('scroll', update);
      watcher.disconnect();
    };
  }, [ref, geometry]);

  const pageHeight = useCallback(() => (ref.current?.clientHeight ?? FIRST_GUESS.height) - COLUMN_HEADER_HEIGHT, [ref]);
  const reveal = useCallback((area: Range, centre: boolean) => revealIn(ref.current, geometry, area, centre), [ref, geometry]);
  // Between a new geometry and the effect above, the old window may reach beyond the new sheet.
  const shown = seen.geometry === geometry ? seen.shown : look(ref.current, geometry);
  return { shown, pageHeight, reveal };
}

function revealIn(element: HTMLElement | null, geometry: Geometry, area: Range, centre: boolean): void {
  if (!element) return;
  const { left, top, width, height } = rectangleOf(geometry, area);
  // Sideways only as far as needed: what names the row stands at its left.
  const x = towards(element.scrollLeft, element.clientWidth - ROW_HEADER_WIDTH, left, width, false);
  const y = towards(element.scrollTop, element.clientHeight - COLUMN_HEADER_HEIGHT, top, height, centre);
  if (x !== element.scrollLeft || y !== element.scrollTop) element.scrollTo({ left: x, top: y });
}

function towards(scroll: number, room: number, start: number, size: number, centre: boolean): number {
  if (start >= scroll && start + size <= scroll + room) return scroll;
  if (size >= room) return start;
  if (centre) return Math.max(0, start - (room - size) / 2);
  return start < scroll ? start : start + size - room;
}

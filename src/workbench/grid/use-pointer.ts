/** What the mouse does in the grid: press to select, drag for a range, headers for whole rows and columns, twice to edit. */

import { useCallback, type MouseEvent as ReactMouseEvent } from 'react';
import type { Address } from '../../model';
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH, type Geometry } from './geometry';
import type { Editor } from './use-editor';
import type { SelectionState } from './use-selection';

function hit(canvas: HTMLElement, { rows, columns }: Geometry, x: number, y: number): Address {
  const { left, top } = canvas.getBoundingClientRect();
  return { row: rows.at(y - top - COLUMN_HEADER_HEIGHT), column: columns.at(x - left - ROW_HEADER_WIDTH) };
}

function isOutside(canvas: HTMLElement, { clientX, clientY }: MouseEvent): boolean {
  const sight = canvas.parentElement?.getBoundingClientRect();
  return sight !== undefined && (clientX < sight.left || clientX > sight.right || clientY < sight.top || clientY > sight.bottom);
}

const HELD_EVERY = 60;

/** Until the button is let go: every move, and again and again where the mouse is held, so that a range may grow beyond what is in sight. */
function follow(move: (event: MouseEvent) => void, held: (last: MouseEvent) => void): void {
  let last: MouseEvent | null = null;
  const drag = (event: MouseEvent): void => move((last = event));
  const timer = setInterval(() => last && held(last), HELD_EVERY);
  const stop = (): void => {
    clearInterval(timer);
    window.removeEventListener('mousemove', drag);
    window.removeEventListener('mouseup', stop);
  };
  window.addEventListener('mousemove', drag);
  window.addEventListener('mouseup', stop);
}

export interface PointerHandlers {
  onMouseDown(event: ReactMouseEvent<HTMLDivElement>): void;
  onDoubleClick(event: ReactMouseEvent<HTMLDivElement>): void;
}

export function usePointer(geometry: Geometry, select: SelectionState, editor: Editor): PointerHandlers {
  const onMouseDown = useCallback(
    (event: ReactMouseEvent<HTMLDivElement>) => {
      if (event.button !== 0 || event.target === editor.ref.current) return;
      event.preventDefault();
      if (editor.mode !== null) editor.commit();
      editor.focus();
      const canvas = event.currentTarget;
      const begun = hit(canvas, geometry, event.clientX, event.clientY);
      const header = (event.target as HTMLElement).closest('[data-header]')?.getAttribute('data-header');
      const last = { row: geometry.rows.count - 1, column: geometry.columns.count - 1 };
      const reach = (at: Address): Address => ({ row: header === 'column' ? last.row : at.row, column: header === 'row' ? last.column : at.column });
      const anchor = header === 'all' ? { row: 0, column: 0 } : { row: header === 'column' ? 0 : begun.row, column: header === 'row' ? 0 : begun.column };
      if (header) select.choose({ anchor, head: header === 'all' ? last : reach(begun) });
      else select.go(begun, { extend: event.shiftKey });
      if (header === 'all' || event.shiftKey) return;
      follow(
        (move) => select.choose({ anchor, head: reach(hit(canvas, geometry, move.clientX, move.clientY)) }),
        (held) => {
          if (!header && isOutside(canvas, held)) select.go(hit(canvas, geometry, held.clientX, held.clientY), { extend: true });
        },
      );
    },
    [geometry, select, editor],
  );
  const onDoubleClick = useCallback(
    (event: ReactMouseEvent<HTMLDivElement>) => {
      const onHeader = (event.target as HTMLElement).closest('[data-header]') !== null;
      if (!onHeader && event.target !== editor.ref.current) editor.openWithText();
    },
    [editor],
  );
  return { onMouseDown, onDoubleClick };
}

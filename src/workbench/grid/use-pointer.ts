/** What the mouse does in the grid: press to select, drag for a range, headers for whole rows and columns, their edges for sizes, twice to edit, the right button for the browser's menu. */

import { useCallback, type MouseEvent as ReactMouseEvent } from 'react';
import { contains, type Address } from '../../model';
import { offerMenu } from './context-menu';
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH, type Geometry } from './geometry';
import { follow } from './follow';
import type { Selection } from './moves';
import type { Editor } from './use-editor';
import type { ResizeState } from './use-resize';
import type { SelectionState } from './use-selection';

function hit(canvas: HTMLElement, { rows, columns }: Geometry, x: number, y: number): Address {
  const { left, top } = canvas.getBoundingClientRect();
  return { row: rows.at(y - top - COLUMN_HEADER_HEIGHT), column: columns.at(x - left - ROW_HEADER_WIDTH) };
}

function isOutside(canvas: HTMLElement, { clientX, clientY }: MouseEvent): boolean {
  const sight = canvas.parentElement?.getBoundingClientRect();
  return sight !== undefined && (clientX < sight.left || clientX > sight.right || clientY < sight.top || clientY > sight.bottom);
}

function headerAt(target: HTMLElement): NonNullable<Selection['lines']> | null {
  return (target.closest('[data-header]')?.getAttribute('data-header') as Selection['lines']) ?? null;
}

/** The cell, or by its header the column or row, belongs to what is selected already. */
function isSelected({ selection, range }: SelectionState, header: Selection['lines'] | null, { row, column }: Address): boolean {
  if (header === null) return contains(range, row, column);
  return selection.lines === header && (header === 'rows' || (column >= range.left && column <= range.right)) && (header === 'columns' || (row >= range.top && row <= range.bottom));
}

export interface PointerHandlers {
  onMouseDown(event: ReactMouseEvent<HTMLDivElement>): void;
  onDoubleClick(event: ReactMouseEvent<HTMLDivElement>): void;
}

export function usePointer(geometry: Geometry, select: SelectionState, editor: Editor, resize: ResizeState): PointerHandlers {
  const onMouseDown = useCallback(
    (event: ReactMouseEvent<HTMLDivElement>) => {
      if ((event.button !== 0 && event.button !== 2) || event.target === editor.ref.current) return;
      event.preventDefault();
      if (editor.mode !== null) editor.commit();
      editor.focus();
      if (event.button === 0 && resize.begin(event)) return;
      const canvas = event.currentTarget;
      const begun = hit(canvas, geometry, event.clientX, event.clientY);
      const header = headerAt(event.target as HTMLElement);
      const last = { row: geometry.rows.count - 1, column: geometry.columns.count - 1 };
      const reach = (at: Address): Address => ({ row: header === 'columns' ? last.row : at.row, column: header === 'rows' ? last.column : at.column });
      const goesOn = event.shiftKey && header !== null && select.selection.lines === header;
      const anchor = goesOn ? select.selection.anchor : header === 'all' ? { row: 0, column: 0 } : { row: header === 'columns' ? 0 : begun.row, column: header === 'rows' ? 0 : begun.column };
      const lines = header ? { lines: header } : {};
      if (event.button === 2 && isSelected(select, header, begun)) return offerMenu(editor, event);
      if (header) select.choose({ anchor, head: header === 'all' ? last : reach(begun), ...lines });
      else select.go(begun, { extend: event.shiftKey });
      if (event.button === 2) return offerMenu(editor, event);
      if (header === 'all' || event.shiftKey) return;
      follow({
        move: (move) => select.choose({ anchor, head: reach(hit(canvas, geometry, move.clientX, move.clientY)), ...lines }),
        held: (last) => {
          if (!header && isOutside(canvas, last)) select.go(hit(canvas, geometry, last.clientX, last.clientY), { extend: true });
        },
      });
    },
    [geometry, select, editor, resize],
  );
  const onDoubleClick = useCallback(
    (event: ReactMouseEvent<HTMLDivElement>) => {
      if (resize.fit(event)) return;
      const onHeader = (event.target as HTMLElement).closest('[data-header]') !== null;
      if (!onHeader && event.target !== editor.ref.current) editor.openWithText();
    },
    [editor, resize],
  );
  return { onMouseDown, onDoubleClick };
}

/** The text area of the grid, over the active cell: unseen until something is typed into it, then the cell's editor. */

import { useLayoutEffect, type ClipboardEvent, type KeyboardEvent } from 'react';
import { formatAddress, type Range, type Sheet, type SheetLook } from '../../model';
import { textStyle } from './cell-style';
import { COLUMN_HEADER_HEIGHT, lookAt, rectangleOf, ROW_HEADER_WIDTH, type Geometry, type Rectangle } from './geometry';
import type { Editor } from './use-editor';

export interface CellEditorProps {
  readonly editor: Editor;
  readonly sheet: Sheet;
  readonly look: SheetLook | null;
  readonly geometry: Geometry;
  readonly active: Range;
  readonly gridId: string;
  /** Id of the active cell while it is drawn. */
  readonly activeId: string | undefined;
  /** The cell has a list to choose from. */
  readonly offers: boolean;
  onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void;
  onCopy(event: ClipboardEvent<HTMLTextAreaElement>): void;
  onCut(event: ClipboardEvent<HTMLTextAreaElement>): void;
  onPaste(event: ClipboardEvent<HTMLTextAreaElement>): void;
}

/** A text of more lines than this is not edited in a narrow column. */
const MANY_LINES = 6;
const READABLE_WIDTH = 420;
const LEAST_IN_SIGHT = 200;
const MARGIN = 12;

/** The editor grows with its text and never shrinks below the cell: downwards, for a long text to a readable width first, and never beyond what is in sight. */
function fit(area: HTMLTextAreaElement, cell: Rectangle): void {
  const { style } = area;
  Object.assign(style, { width: `${cell.width}px`, height: `${cell.height}px`, overflowY: 'hidden' });
  if (area.scrollHeight <= area.clientHeight) return;
  const sight = area.closest('.grid-viewport')?.getBoundingClientRect();
  const { left, top } = area.getBoundingClientRect();
  const lineHeight = parseFloat(getComputedStyle(area).lineHeight) || cell.height;
  if (sight && area.scrollHeight > MANY_LINES * lineHeight) style.width = `${Math.max(cell.width, Math.min(READABLE_WIDTH, sight.right - left - MARGIN))}px`;
  const needed = area.scrollHeight + 4;
  const most = sight ? Math.max(cell.height, LEAST_IN_SIGHT, sight.bottom - top - MARGIN) : needed;
  style.height = `${Math.max(cell.height, Math.min(needed, most))}px`;
  if (needed > most) style.overflowY = 'auto';
}

/** The browser's own undo reaches texts that were typed into other cells; taken for typing, they would overwrite this one. */
function isRecalled(event: Event): boolean {
  return event instanceof InputEvent && event.inputType.startsWith('history');
}

export function CellEditor({ editor, sheet, look, geometry, active, gridId, activeId, offers, ...handlers }: CellEditorProps) {
  const cell = rectangleOf(geometry, active);
  const { left, top, width, height } = cell;
  const { alignItems: _, ...text } = textStyle(lookAt(look, active.top, active.left), sheet.cell(active.top, active.left), geometry.zoom);
  const open = editor.mode !== null;
  useLayoutEffect(() => {
    if (editor.ref.current) fit(editor.ref.current, { left, top, width, height });
  }, [open, left, top, width, height, editor.ref]);
  const address = formatAddress({ row: active.top, column: active.left });
  return (
    <textarea
      ref={editor.ref}
      className={open ? 'editor open' : 'editor'}
      aria-label={open ? `编辑 ${address}` : `单元格 ${address}`}
      aria-description={offers ? '方向键移动，F2 或直接输入来修改，Alt+下方向键打开可选内容，按 F6 离开表格' : '方向键移动，F2 或直接输入来修改，按 F6 离开表格'}
      aria-controls={gridId}
      aria-activedescendant={open ? undefined : activeId}
      autoComplete="off"
      autoCorrect="off"
      spellCheck={false}
      rows={1}
      style={{ ...text, left: left + ROW_HEADER_WIDTH, top: top + COLUMN_HEADER_HEIGHT, width, minHeight: height, ...(open ? {} : { height }) }}
      onCompositionStart={() => {
        if (!open) editor.open('enter');
      }}
      onInput={(event) => {
        if (!open && isRecalled(event.nativeEvent)) {
          event.currentTarget.value = '';
          return;
        }
        if (!open) editor.open('enter');
        fit(event.currentTarget, cell);
      }}
      onBlur={() => {
        if (open && document.hasFocus()) editor.commit();
      }}
      {...handlers}
    />
  );
}

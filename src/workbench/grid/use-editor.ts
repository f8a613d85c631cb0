/**
 * The editor: one text area that always holds the focus of the grid and lies, unseen, over the active cell. Whatever is typed
 * into it opens the cell, so an input method begins its composition in place and loses no character.
 */

import { useCallback, useRef, useState, type RefObject } from 'react';
import { formatRange, type Range, type Sheet, type TextEdit } from '../../model';
import { spreadEdits } from './clipboard';
import { editableText } from './typed';

/** enter: typing replaced the text, arrows commit and move on. edit: the text was opened, arrows move the caret. */
export type EditMode = 'enter' | 'edit';

export interface Editor {
  readonly ref: RefObject<HTMLTextAreaElement | null>;
  readonly mode: EditMode | null;
  /** Opens the active cell; without a text it opens with what was just typed into the text area. */
  open(mode: EditMode, text?: string): void;
  openWithText(): void;
  commit(): void;
  /** Writes what was typed into every cell of the range. */
  commitInto(range: Range): void;
  cancel(): void;
  focus(): void;
}

export function useEditor(sheet: Sheet, active: Range, onEdit: (edits: readonly TextEdit[], title: string) => void): Editor {
  const ref = useRef<HTMLTextAreaElement>(null);
  const [mode, setMode] = useState<EditMode | null>(null);
  /** The sheet as the clerk saw it when she began: what the edit expects to replace. */
  const begun = useRef<{ readonly sheet: Sheet; readonly area: Range } | null>(null);

  const open = useCallback(
    (next: EditMode, text?: string) => {
      begun.current ??= { sheet, area: active };
      if (text !== undefined && ref.current) {
        ref.current.value = text;
        ref.current.setSelectionRange(text.length, text.length);
      }
      setMode(next);
    },
    [sheet, active],
  );
  const openWithText = useCallback(() => open('edit', editableText(sheet, { row: active.top, column: active.left })), [open, sheet, active]);
  const close = useCallback(() => {
    begun.current = null;
    if (ref.current) ref.current.value = '';
    setMode(null);
  }, []);
  const commitInto = useCallback(
    (range: Range | null) => {
      const from = begun.current;
      const typed = ref.current?.value;
      close();
      if (!from || typed === undefined) return;
      const edits = spreadEdits(from.sheet, range ?? from.area, typed);
      if (edits.length > 0) onEdit(edits, `修改 ${formatRange(range ?? { ...from.area, bottom: from.area.top, right: from.area.left })}`);
    },
    [close, onEdit],
  );
  const commit = useCallback(() => commitInto(null), [commitInto]);
  const focus = useCallback(() => ref.current?.focus({ preventScroll: true }), []);
  return { ref, mode, open, openWithText, commit, commitInto, cancel: close, focus };
}

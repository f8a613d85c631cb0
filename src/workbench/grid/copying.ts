/** Copy, cut and paste of the grid. A copy inside the page is known again by a mark beside its text, in whatever sheet or file it is pasted. */

import type { ClipboardEvent } from 'react';
import { formatAddress, formatRange, type Range, type Sheet, type TextEdit } from '../../model';
import { blockText, clearEdits, pasteEdits, textBlock } from './clipboard';
import { copiedBlock, type Copied } from './copied-cells';

const TYPE = 'application/x-jizhun-cells';

let last: Copied | null = null;

export interface ClipboardHandlers {
  copy(event: ClipboardEvent<HTMLTextAreaElement>): void;
  paste(event: ClipboardEvent<HTMLTextAreaElement>): void;
}

export function clipboardOf(file: number, sheet: Sheet, range: Range, editing: boolean, write: (edits: readonly TextEdit[], title: string) => void): ClipboardHandlers {
  return {
    copy: (event) => {
      if (editing) return;
      event.preventDefault();
      const cut = event.type === 'cut';
      last = { token: `${Date.now()} ${Math.random()}`, file, sheet, range, cut };
      event.clipboardData.setData('text/plain', blockText(sheet, range));
      event.clipboardData.setData(TYPE, last.token);
      event.currentTarget.value = '';
      if (cut) write(clearEdits(sheet, range), `剪切 ${formatRange(range)}`);
    },
    paste: (event) => {
      if (editing) return;
      event.preventDefault();
      const data = event.clipboardData;
      const block = last && data.getData(TYPE) === last.token ? copiedBlock(last, file) : textBlock(data.getData('text/plain'));
      write(pasteEdits(sheet, range, block), `粘贴到 ${formatAddress({ row: range.top, column: range.left })}`);
    },
  };
}

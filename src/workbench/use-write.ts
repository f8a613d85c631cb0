/** Writes what was typed into cells; a refusal is told with the words that were not written, so that nothing typed is lost. */

import { useCallback } from 'react';
import type { FileWorkbook, NewSizes } from '../hosts/file';
import type { TextEdit } from '../model';

/** `onRefused` is told in the clerk's words. */
export function useWrite(workbook: FileWorkbook, onRefused: (words: string) => void): (edits: readonly TextEdit[], title: string) => void {
  return useCallback(
    (edits, title) => {
      void workbook.write(edits, title).then(
        (outcome) => outcome.done || onRefused(`${outcome.message}${typedWords(edits)}`),
        (error: unknown) => onRefused(`没有写入：${error instanceof Error ? error.message : String(error)}${typedWords(edits)}`),
      );
    },
    [workbook, onRefused],
  );
}

/** Writes other widths or heights of this sheet. */
export function useResizing(workbook: FileWorkbook, sheet: string | null, onRefused: (words: string) => void): (resizing: Omit<NewSizes, 'sheet'>, title: string) => void {
  return useCallback(
    (resizing, title) => {
      if (sheet === null) return;
      void workbook.resize({ ...resizing, sheet }, title).then(
        (outcome) => outcome.done || onRefused(outcome.message),
        (error: unknown) => onRefused(`没有调整：${error instanceof Error ? error.message : String(error)}`),
      );
    },
    [workbook, sheet, onRefused],
  );
}

function typedWords(edits: readonly TextEdit[]): string {
  const [only] = edits;
  return edits.length === 1 && only!.text !== '' ? `没有写入的内容：${only!.text}` : '';
}

/** Keys that mean the same wherever the keyboard is on the page: save, find, undo, redo. */

import { useEffect } from 'react';
import type { FileControls } from './toolbar';

const WRITTEN_IN = 'textarea, [contenteditable="true"], input:not([type="checkbox"], [type="radio"], [type="range"], [type="file"])';
const ASKED_IN = 'dialog, [role="dialog"], [role="alertdialog"]';

/**
 * Ctrl+S saves the copy instead of the page. Ctrl+F looks through the sheets, of which the browser would see only what is drawn.
 * Ctrl+Z and Ctrl+Y go to the workbook, except where something is being written or asked: left to itself the browser would take
 * back old typing inside the grid, out of sight.
 */
export function usePageKeys(file: FileControls | null): void {
  useEffect(() => {
    if (!file) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const todo = meant(event, file);
      if (!todo) return;
      event.preventDefault();
      if (!event.repeat || todo !== file.onSave) todo();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [file]);
}

function meant({ key, shiftKey, target }: KeyboardEvent, file: FileControls): (() => void) | null {
  const letter = key.toLowerCase();
  if (letter === 's' && !shiftKey) return file.onSave;
  const within = (places: string): boolean => target instanceof Element && target.closest(places) !== null;
  if (within(ASKED_IN)) return null;
  if (letter === 'f' && !shiftKey) return file.onFind;
  if (within(WRITTEN_IN)) return null;
  if (letter === 'z') return shiftKey ? file.onRedo : file.onUndo;
  return letter === 'y' ? file.onRedo : null;
}

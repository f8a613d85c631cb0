/**
 * The browser's own menu copies and pastes only where text can be written: for the time of a right click the grid's text area
 * lies under the mouse, so that 复制 and 粘贴 are offered and mean the selected cells.
 */

import type { Editor } from './use-editor';

/** Called when the right button goes down, after the selection is where it should be. */
export function offerMenu({ ref }: Editor, { clientX, clientY }: { readonly clientX: number; readonly clientY: number }): void {
  const area = ref.current;
  if (!area) return;
  area.style.setProperty('--menu-left', `${clientX - 8}px`);
  area.style.setProperty('--menu-top', `${clientY - 8}px`);
  area.dataset['menu'] = 'offered';
  // Nothing is copied where nothing is selected; the grid puts the cells' texts in its place.
  area.value = ' ';
  area.select();
  const over = ['mousedown', 'keydown', 'mousemove'] as const;
  const restore = (): void => {
    for (const kind of over) window.removeEventListener(kind, restore, true);
    delete area.dataset['menu'];
    if (area.value === ' ') area.value = '';
  };
  // The mouse may move while its button is down; the page hears nothing more before the menu is closed.
  const opened = (): void => void setTimeout(() => window.addEventListener('mousemove', restore, true));
  window.addEventListener('contextmenu', opened, { once: true });
  setTimeout(() => {
    window.addEventListener('mousedown', restore, true);
    window.addEventListener('keydown', restore, true);
  });
}

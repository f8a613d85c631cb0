/**
 * The library by keyboard alone: from the box down into the list, along it, with Enter to the preview, with Esc one step back.
 * Letters typed in the list go on filtering. Whatever the input method is composing is left to it.
 */

import { useRef, type KeyboardEvent, type RefObject } from 'react';
import { isComposing } from '../use-ime';

const BOXES = '[data-template-list] input[type="checkbox"]';
/** Indicators that a page of the list holds, about. */
const PAGE = 8;

interface LibraryKeys {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => void;
}

/** `pick` chooses an indicator, or the best one for the words in the box (null), and says whether there is something to preview. */
export function useLibraryKeys(pick: (code: string | null) => boolean): LibraryKeys {
  const root = useRef<HTMLDivElement>(null);
  const part = (selector: string): HTMLElement | null => root.current?.querySelector<HTMLElement>(selector) ?? null;
  const toSearch = (): void => part('input[type="search"]')?.focus();
  const focus = (box: HTMLElement | null | undefined): boolean => {
    box?.focus();
    if (box) uncover(box, root.current?.lastElementChild);
    return box !== null && box !== undefined;
  };
  const toList = (): boolean => focus(part(`${BOXES}[tabindex="0"]`));
  const toPreview = (code: string | null): void => {
    if (pick(code)) requestAnimationFrame(() => (part('button[data-insert]:not(:disabled)') ?? part('[data-insertion] [tabindex="0"]'))?.focus());
    else toList();
  };

  const inSearch = (key: string): boolean => {
    if (key === 'ArrowDown') return toList();
    if (key !== 'Enter') return false;
    toPreview(null);
    return true;
  };
  const inList = (key: string, box: HTMLElement): boolean => {
    const boxes = [...(root.current?.querySelectorAll<HTMLElement>(BOXES) ?? [])];
    const at = boxes.indexOf(box);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + PAGE, PageUp: at - PAGE, Home: 0, End: boxes.length - 1 }[key];
    if (key === 'Escape' || (key === 'ArrowUp' && at === 0)) toSearch();
    else if (key === 'Enter') toPreview(box.dataset['code'] ?? null);
    else if (to !== undefined) focus(boxes[Math.min(Math.max(to, 0), boxes.length - 1)]);
    else {
      // The box takes the focus before the letter arrives, so that the letter is typed there.
      if (key === 'Backspace' || (key.length === 1 && key !== ' ')) toSearch();
      return false;
    }
    return true;
  };
  const inPreview = (key: string): boolean => {
    if (key !== 'Escape') return false;
    if (!toList()) toSearch();
    return true;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isComposing(event)) return;
    const done = target.matches('input[type="search"]') ? inSearch(key) : target.matches(BOXES) ? inList(key, target) : target.closest('[data-insertion]') ? inPreview(key) : false;
    if (done) event.preventDefault();
  };
  return { root, onKeyDown };
}

/** The preview stays in sight at the bottom; what has the focus must not be behind it. */
function uncover(box: HTMLElement, preview: Element | null | undefined): void {
  const hidden = (box.closest('li') ?? box).getBoundingClientRect().bottom - (preview?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY);
  if (hidden > 0) box.closest('[data-pane]')?.scrollBy({ top: hidden });
}

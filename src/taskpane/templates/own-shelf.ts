/** The shelf of own templates in the browser's storage: read when the page of templates first opens, written only when the clerk saves something. */

import { useSyncExternalStore } from 'react';
import { Shelf, type OwnTemplate } from '../../own-templates';
import { usePane } from '../pane';

const KEY = 'jizhun.templates';

let browserShelf: Shelf | null = null;

/** One for the page, whichever workbook is open. */
function shelfOfBrowser(): Shelf {
  return (browserShelf ??= new Shelf({ read: () => localStorage.getItem(KEY), keep: (text) => localStorage.setItem(KEY, text) }));
}

export function useShelf(): { readonly shelf: Shelf; readonly own: readonly OwnTemplate[] } {
  const { props } = usePane();
  const shelf = props.shelf ?? shelfOfBrowser();
  return { shelf, own: useSyncExternalStore(shelf.subscribe, shelf.templates, shelf.templates) };
}

/** Light, dark or high contrast, as the system says now. */

import { useSyncExternalStore } from 'react';
import type { ThemeChoice } from './theme';

const DARK = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Windows contrast themes repaint everything themselves (forced colours), so they need no theme of ours. */
export function useSystemTheme(): Exclude<ThemeChoice, 'system'> {
  return useSyncExternalStore(subscribe, () => (matchMedia(DARK).matches ? 'dark' : 'light'), () => 'light');
}

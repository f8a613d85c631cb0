/** Preferences: theme, text size and the live switch — beside the clerk's own templates the only things ever kept on the machine; nothing about files. */

import type { TextSize, ThemeChoice } from './theme';

export interface Preferences {
  readonly theme: ThemeChoice;
  readonly size: TextSize;
  readonly live: boolean;
}

export const USUAL: Preferences = { theme: 'system', size: 'normal', live: true };

const KEY = 'jizhun.preferences';
const THEMES: readonly unknown[] = ['system', 'light', 'dark', 'contrast'];
const SIZES: readonly unknown[] = ['normal', 'large', 'largest'];

/** Anything not understood is as if it had never been kept. */
export function recallPreferences(): Preferences {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Record<keyof Preferences, unknown>> | null;
    return {
      theme: THEMES.includes(kept?.theme) ? (kept!.theme as ThemeChoice) : USUAL.theme,
      size: SIZES.includes(kept?.size) ? (kept!.size as TextSize) : USUAL.size,
      live: typeof kept?.live === 'boolean' ? kept.live : USUAL.live,
    };
  } catch {
    // A private window or a page opened from a folder may forbid the storage; then the usual settings hold for this sitting.
    return USUAL;
  }
}

export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ theme: preferences.theme, size: preferences.size, live: preferences.live }));
  } catch {
    // As above: without storage the choice holds until the page is closed, which is all a private window promises.
  }
}

export function clearPreferences(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where the storage is forbidden nothing was kept, so there is nothing to clear.
  }
}

/** Office's own theme as the pane's: dark where the ground of Office is dark. Where Office does not say, the system decides. */

import { useEffect, useState } from 'react';

export type OfficeLook = 'light' | 'dark';

/** Contrast themes of Windows repaint the page by themselves (forced colours), so only the ground counts. */
export function lookOf(theme: Pick<Office.OfficeTheme, 'bodyBackgroundColor'> | undefined): OfficeLook | null {
  const colour = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!colour) return null;
  const [red, green, blue] = colour.slice(1, 4).map((part) => Number.parseInt(part, 16)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'light';
}

export function useOfficeTheme(): OfficeLook | null {
  const [look, setLook] = useState(() => lookOf(Office.context.officeTheme));
  useEffect(() => {
    // Excel tells of no change of theme; a clerk who changed it comes back to the pane sooner or later.
    const again = (): void => setLook(lookOf(Office.context.officeTheme));
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, []);
  return look;
}

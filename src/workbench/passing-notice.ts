/** A notice of something done passes with the next change: its 撤销 would take back that change, not what it speaks of. */

import type { Session } from '../session';
import type { WorkbookView } from './workbook-view';

/** Returns how to stop. */
export function letNoticesPass(session: Session, view: WorkbookView): () => void {
  let seen: { readonly serial: number; readonly version: number } | null = null;
  const follow = (): void => {
    const { notice } = session.getState();
    const { version } = view.get();
    if (!notice) return;
    if (notice.serial !== seen?.serial) seen = { serial: notice.serial, version };
    else if (notice.tone === 'success' && version !== seen.version) session.dismiss();
  };
  const stops = [session.subscribe(follow), view.subscribe(follow)];
  return () => stops.forEach((stop) => stop());
}

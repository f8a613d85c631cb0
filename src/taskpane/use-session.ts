/** The session as React sees it: one subscription, one immutable state. */

import { useSyncExternalStore } from 'react';
import type { Session, SessionState } from '../session';

/** What the pane asks of a session; tests and other front ends may offer the same. */
export type PaneSession = Pick<
  Session,
  | 'workbook' | 'configured' | 'pointings' | 'remembers' | 'getState' | 'subscribe' | 'check' | 'stop' | 'dismiss' | 'tell' | 'form' | 'locate' | 'select'
  | 'setLive' | 'setMarking' | 'setMarkLive' | 'configure' | 'previewFix' | 'previewSafe' | 'previewInsertion' | 'lacking' | 'weightOffer' | 'canAddSheets' | 'insertBlankForm' | 'apply' | 'ignore' | 'unignore' | 'point' | 'unpoint' | 'forget'
>;

export function useSession(session: PaneSession): SessionState {
  return useSyncExternalStore(session.subscribe, session.getState, session.getState);
}

/** TaskPane: the whole pane, for the workbench, Excel and WPS alike. It shows a session and knows nothing of cells or host programs. */

import { AriaLiveAnnouncer, FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { NoWorkbook } from './NoWorkbook';
import { PaneFrame } from './PaneFrame';
import { PaneContext, type TaskPaneProps } from './pane';
import { recallPreferences, type Preferences } from './preferences';
import { themeFor } from './theme';
import { usePaneState, type PreferenceStore } from './use-pane';
import type { PaneSession } from './use-session';
import { useSystemTheme } from './use-system-theme';

const FILL = { height: '100%' };

export function TaskPane(props: TaskPaneProps) {
  const [own, set] = useState<Preferences>(() => props.preferences ?? recallPreferences());
  const preferences = props.preferences ?? own;
  const system = useSystemTheme();
  const look = preferences.theme === 'system' ? (props.hostTheme ?? system) : preferences.theme;
  const store = useMemo((): PreferenceStore => ({ preferences, set }), [preferences]);
  const { session, onPreferences } = props;
  useEffect(() => onPreferences?.(own), [own, onPreferences]);
  return (
    <FluentProvider theme={themeFor(look, preferences.size)} style={FILL} lang="zh-CN">
      <AriaLiveAnnouncer>
        {session ? <OpenPane key={identity(session)} {...props} session={session} store={store} /> : <NoWorkbook {...props} />}
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}

/** Another workbook starts with a fresh list, filter and place. */
const identities = new WeakMap<PaneSession, number>();
let nextIdentity = 1;

function identity(session: PaneSession): number {
  let known = identities.get(session);
  if (known === undefined) identities.set(session, (known = nextIdentity++));
  return known;
}

function OpenPane({ session, store, ...props }: TaskPaneProps & { readonly session: PaneSession; readonly store: PreferenceStore }) {
  const pane = usePaneState(session, { ...props, session }, store);
  const { live } = store.preferences;
  useEffect(() => {
    if (session.getState().live !== live) session.setLive(live);
  }, [session, live]);
  const { onActions } = props;
  const { actions } = pane;
  useEffect(() => {
    onActions?.(actions);
    return () => onActions?.(null);
  }, [onActions, actions]);
  return (
    <PaneContext value={pane}>
      <PaneFrame />
    </PaneContext>
  );
}

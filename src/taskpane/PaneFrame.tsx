/** The frame: pages at the top, one scroll, the keys that work everywhere, and one spoken summary per check. */

import { Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useEffect, useRef, type KeyboardEvent } from 'react';
import { CheckPage } from './check/CheckPage';
import { conclusionOf } from './conclusion';
import { messages } from './messages.zh-CN';
import { PageTabs, tabId } from './PageTabs';
import { usePane } from './pane';
import { Spoken } from './parts/Spoken';
import { isComposing } from './use-ime';

const TemplatePage = lazy(() => import('./templates/TemplatePage'));
const SettingsPage = lazy(() => import('./settings/SettingsPage'));
const IgnoreDialog = lazy(() => import('./detail/IgnoreDialog'));

const useStyles = makeStyles({
  root: {
    height: '100%',
    overflowY: 'scroll',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    // Keeps a focused row clear of the sticky header, and of the notice at the bottom.
    scrollPaddingTop: '10rem',
    scrollPaddingBottom: '6rem',
  },
  loading: { padding: '24px' },
});

export function PaneFrame() {
  const styles = useStyles();
  const pane = usePane();
  const { page, actions, view } = pane;
  const root = useRef<HTMLDivElement>(null);
  useWalkingKeys();
  useSpokenSummary();
  useKeptScroll(root, `${page} ${view.at}`);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event) || pane.ignoring || page !== 'check' || view.at === 'list') return;
    event.preventDefault();
    actions.backToList();
  };
  return (
    <div ref={root} className={styles.root} onKeyDown={onKeyDown} role="region" aria-label={messages.app} data-pane>
      <PageTabs />
      {/* Fluent's announcer speaks assertively where the browser has no ariaNotify; a summary must never interrupt. */}
      <Spoken politely>{pane.spoken}</Spoken>
      <Suspense fallback={<Spinner className={styles.loading} size="tiny" label={messages.loading} />}>
        <div role="tabpanel" aria-labelledby={tabId(page)}>
          {page === 'check' && <CheckPage />}
          {page === 'templates' && <TemplatePage />}
          {page === 'settings' && <SettingsPage />}
        </div>
      </Suspense>
      {/* Apart, so that loading the dialog never hides the page and its focus. */}
      <Suspense fallback={null}>{pane.ignoring && <IgnoreDialog key={pane.ignoring.key} />}</Suspense>
    </div>
  );
}

/** F8 and Shift+F8 walk the list wherever the keyboard is on this page. */
function useWalkingKeys(): void {
  const { actions, ignoring } = usePane();
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'F8' || event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || ignoring) return;
      event.preventDefault();
      actions.step(event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [actions, ignoring]);
}

function useSpokenSummary(): void {
  const { state, actions } = usePane();
  const settled = state.status === 'ready' || state.status === 'stopped';
  const summary = settled ? conclusionOf(state).text : '';
  useEffect(() => {
    if (summary !== '') actions.announce(summary);
  }, [summary, actions]);
}

/** Each page and view keeps the place it was scrolled to; a new one starts at the top. */
function useKeptScroll(root: React.RefObject<HTMLDivElement | null>, place: string): void {
  const kept = useRef(new Map<string, number>());
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const places = kept.current;
    element.scrollTop = place === 'check list' ? (places.get(place) ?? 0) : 0;
    const onScroll = (): void => void places.set(place, element.scrollTop);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => element.removeEventListener('scroll', onScroll);
  }, [root, place]);
}

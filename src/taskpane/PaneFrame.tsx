/** The frame: pages at the top, one scroll, the keys that work everywhere, and one spoken summary per check. */

import { Spinner, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useEffect, useRef, type KeyboardEvent } from 'react';
import { CheckPage } from './check/CheckPage';
import { conclusionOf } from './conclusion';
import { messages } from './messages.zh-CN';
import { usePane, type Page } from './pane';
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
    // Keeps a focused row clear of the sticky header.
    scrollPaddingTop: '10rem',
    scrollPaddingBottom: '1rem',
  },
  tabs: { padding: '0 4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexWrap: 'wrap' },
  tab: { padding: '10px 8px' },
  loading: { padding: '24px' },
});

const PAGES: readonly Page[] = ['check', 'templates', 'settings'];

export function PaneFrame() {
  const styles = useStyles();
  const pane = usePane();
  const { page, actions, view } = pane;
  const root = useRef<HTMLDivElement>(null);
  useWalkingKeys();
  useSpokenSummary();
  useKeptScroll(root, `${page} ${view.at}`);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event) || page !== 'check' || view.at === 'list') return;
    event.preventDefault();
    actions.backToList();
  };
  return (
    <div ref={root} className={styles.root} onKeyDown={onKeyDown} role="region" aria-label={messages.app} data-pane>
      <TabList className={styles.tabs} selectedValue={page} onTabSelect={(_, { value }) => actions.setPage(value as Page)} aria-label={messages.app}>
        {PAGES.map((name) => (
          <Tab key={name} value={name} className={styles.tab}>
            {messages.pages[name]}
          </Tab>
        ))}
      </TabList>
      {/* Fluent's announcer speaks assertively where the browser has no ariaNotify; a summary must never interrupt. */}
      <Spoken politely>{pane.spoken}</Spoken>
      <Suspense fallback={<Spinner className={styles.loading} size="tiny" label={messages.loading} />}>
        <div role="tabpanel" aria-label={messages.pages[page]}>
          {page === 'check' && <CheckPage />}
          {page === 'templates' && <TemplatePage />}
          {page === 'settings' && <SettingsPage />}
        </div>
        {pane.ignoring && <IgnoreDialog />}
      </Suspense>
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

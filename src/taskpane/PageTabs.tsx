/** The pages of the pane as tabs: one tab stop, arrow keys move, the chosen one follows the keyboard. Fluent's own TabList weighs 24 KB. */

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { messages } from './messages.zh-CN';
import { usePane, type Page } from './pane';

const useStyles = makeStyles({
  tabs: { display: 'flex', flexWrap: 'wrap', padding: '0 4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    position: 'relative',
    padding: '10px 8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': { content: '""', position: 'absolute', left: '10px', right: '10px', bottom: 0, borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`, borderRadius: tokens.borderRadiusCircular },
  },
});

const PAGES: readonly Page[] = ['check', 'templates', 'settings'];

export function tabId(page: Page): string {
  return `jizhun-tab-${page}`;
}

export function PageTabs() {
  const styles = useStyles();
  const { page, actions } = usePane();
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const at = PAGES.indexOf(page);
    const next = { ArrowRight: PAGES[(at + 1) % PAGES.length], ArrowLeft: PAGES.at(at - 1), Home: PAGES[0], End: PAGES.at(-1) }[event.key];
    if (!next) return;
    event.preventDefault();
    actions.setPage(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label={messages.app} onKeyDown={onKeyDown}>
      {PAGES.map((name) => (
        <button key={name} type="button" role="tab" id={tabId(name)} aria-selected={name === page} tabIndex={name === page ? 0 : -1} className={mergeClasses(styles.tab, name === page && styles.chosen)} onClick={() => actions.setPage(name)}>
          {messages.pages[name]}
        </button>
      ))}
    </div>
  );
}

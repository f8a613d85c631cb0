/** A group of findings under a heading that opens and closes; a hundred rows at a time. */

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { SEVERITIES, type Group } from '../findings-view';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';
import { SeverityMark } from '../parts/SeverityMark';
import { FindingRow } from './FindingRow';

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightRegular },
  button: {
    width: '100%',
    boxSizing: 'border-box',
    minHeight: '36px',
    padding: '6px 12px',
    display: 'flex',
    alignItems: 'center',
    columnGap: '6px',
    border: 'none',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  opens: { cursor: 'pointer', ':hover': { backgroundColor: tokens.colorNeutralBackground3 } },
  name: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  title: { fontWeight: tokens.fontWeightSemibold },
  detail: { marginLeft: '8px', color: tokens.colorNeutralForeground2 },
  counts: { display: 'flex', columnGap: '8px', flexShrink: 0, fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, textAlign: 'right', flexShrink: 1 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  more: { padding: '8px 12px' },
});

/** Rows shown before asking for more. */
const ROWS = 100;

export function FindingGroup({ group, stop }: { readonly group: Group; readonly stop: string | null }) {
  const styles = useStyles();
  const id = useId();
  const { collapsed, cursor, actions } = usePane();
  const [limit, setLimit] = useState(ROWS);
  const open = group.items.length > 0 && !collapsed.has(group.key);
  // Walking past the last row shown brings the next ones into view.
  const shown = Math.max(limit, group.items.findIndex((item) => item.key === cursor) + 1);
  const rest = group.items.length - shown;
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h2 className={styles.heading}>
        {group.items.length > 0 ? (
          <button type="button" id={id} className={mergeClasses(styles.button, styles.opens)} aria-expanded={open} onClick={() => actions.toggleGroup(group.key)}>
            {open ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
            <GroupName group={group} />
            <GroupCounts group={group} />
          </button>
        ) : (
          <div id={id} className={styles.button}>
            <GroupName group={group} />
            {group.quiet && <span className={styles.quiet}>{group.quiet === messages.passed ? <SeverityMark kind="passed" /> : group.quiet}</span>}
          </div>
        )}
      </h2>
      {open && (
        <ul className={styles.list}>
          {group.items.slice(0, shown).map((item) => (
            <FindingRow key={item.key} shown={item} current={item.key === cursor} stop={item.key === stop} />
          ))}
        </ul>
      )}
      {open && rest > 0 && (
        <div className={styles.more}>
          <Button size="small" onClick={() => setLimit(shown + ROWS)}>
            {messages.list.more(Math.min(ROWS, rest))}
          </Button>
        </div>
      )}
    </section>
  );
}

function GroupName({ group }: { readonly group: Group }) {
  const styles = useStyles();
  return (
    <span className={styles.name}>
      <span className={styles.title}>{group.title}</span>
      {group.detail !== '' && <span className={styles.detail}>{group.detail}</span>}
    </span>
  );
}

function GroupCounts({ group }: { readonly group: Group }) {
  const styles = useStyles();
  return (
    <span className={styles.counts}>
      {SEVERITIES.map((severity) => {
        const count = group.items.filter(({ finding }) => finding.severity === severity).length;
        return count > 0 && <SeverityMark key={severity} kind={severity} word={false} count={count} />;
      })}
    </span>
  );
}

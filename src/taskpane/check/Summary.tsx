/** Header of the check: counts that are filters, one sentence, and the walk through the list. */

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSync16Regular, ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { conclusionOf } from '../conclusion';
import type { Kind } from '../findings-view';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';
import { SeverityMark } from '../parts/SeverityMark';
import { Spoken } from '../parts/Spoken';

const useStyles = makeStyles({
  root: { containerType: 'inline-size', position: 'sticky', top: 0, zIndex: 2, padding: '8px 12px', display: 'flex', flexDirection: 'column', rowGap: '6px', backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  counts: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  count: {
    minHeight: '26px',
    padding: '0 7px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  none: { color: tokens.colorNeutralForeground3, border: `1px solid ${tokens.colorNeutralStroke2}` },
  pressed: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  sentence: { margin: 0, outline: 'none' },
  blocking: { fontWeight: tokens.fontWeightSemibold },
  missing: { margin: 0, paddingLeft: '1.2em', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  walk: { display: 'flex', alignItems: 'center', gap: '4px', flexWrap: 'wrap' },
  recheck: { marginRight: 'auto', minWidth: 'auto' },
  step: { minWidth: 'auto', paddingLeft: '6px', paddingRight: '8px' },
  // In a very narrow pane the arrows stand alone; their names stay.
  word: { '@container (max-width: 17.5rem)': { display: 'none' } },
  position: { fontVariantNumeric: 'tabular-nums', minWidth: '2.6em', textAlign: 'center', color: tokens.colorNeutralForeground2 },
});

/** What was not checked is named here; the rest stands under 待核对. */
const NAMED = 3;

const KINDS: readonly Kind[] = ['error', 'warning', 'suggestion', 'open', 'ignored'];

export function Summary() {
  const styles = useStyles();
  const { state, session, actions, walk, position, focus } = usePane();
  const words = messages.summary;
  const conclusion = conclusionOf(state);
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (focus.serial > 0 && focus.key === null) sentence.current?.focus();
  }, [focus]);
  return (
    <section className={styles.root} aria-label={words.label} data-summary>
      <CountToggles />
      <p ref={sentence} tabIndex={-1} className={mergeClasses(styles.sentence, conclusion.tone === 'error' && styles.blocking)}>
        {conclusion.tone === 'success' && conclusion.missing.length === 0 && <SeverityMark kind="passed" word={false} />} {conclusion.text}
      </p>
      {conclusion.missing.length > 0 && (
        <ul className={styles.missing}>
          {conclusion.missing.slice(0, NAMED).map((name) => (
            <li key={name}>{name}</li>
          ))}
          {conclusion.missing.length > NAMED && <li>{words.restBelow(conclusion.missing.length - NAMED)}</li>}
        </ul>
      )}
      <div className={styles.walk}>
        <Button className={styles.recheck} size="small" icon={<ArrowSync16Regular />} onClick={() => actions.run(session.check())}>
          {words.recheck}
        </Button>
        <Button className={styles.step} size="small" appearance="subtle" icon={<ChevronUp16Regular />} aria-label={words.previous} disabled={walk.length === 0} onClick={() => actions.step(-1)}>
          <span className={styles.word}>{words.previous}</span>
        </Button>
        <span className={styles.position}>
          <span aria-hidden>{words.position(position, walk.length)}</span>
          <Spoken>{words.positionSpoken(position, walk.length)}</Spoken>
        </span>
        <Button className={styles.step} size="small" appearance="subtle" icon={<ChevronDown16Regular />} aria-label={words.next} disabled={walk.length === 0} onClick={() => actions.step(1)}>
          <span className={styles.word}>{words.next}</span>
        </Button>
      </div>
    </section>
  );
}

function CountToggles() {
  const styles = useStyles();
  const { shown, filter, actions } = usePane();
  const toggle = (kind: Kind): void => {
    const kinds = new Set(filter.kinds);
    if (!kinds.delete(kind)) kinds.add(kind);
    actions.setFilter({ kinds });
  };
  return (
    <div className={styles.counts} role="group" aria-label={messages.summary.filters}>
      {KINDS.map((kind) => (
        <button key={kind} type="button" aria-pressed={filter.kinds.has(kind)} className={mergeClasses(styles.count, shown.counts[kind] === 0 && styles.none, filter.kinds.has(kind) && styles.pressed)} onClick={() => toggle(kind)}>
          <SeverityMark kind={kind} count={shown.counts[kind]} />
        </button>
      ))}
    </div>
  );
}

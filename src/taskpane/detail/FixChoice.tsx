/** How to mend it: one way is a button that names its result; several ways are a choice without a preselection. */

import { Button, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ShownFinding } from '../../session';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: '6px' },
  heading: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  line: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  wide: { maxWidth: '100%', overflowWrap: 'anywhere', textAlign: 'left' },
});

export function FixChoice({ shown }: { readonly shown: ShownFinding }) {
  const styles = useStyles();
  const id = useId();
  const { actions } = usePane();
  const [chosen, choose] = useState('');
  const { fixes } = shown.finding;
  const words = messages.detail;
  if (fixes.length === 0) return <p className={styles.hint}>{words.noFix}</p>;
  const [only] = fixes;
  if (fixes.length === 1 && only) {
    return (
      <section className={styles.root} aria-labelledby={id}>
        <h3 id={id} className={styles.heading}>
          {words.fixOne}
        </h3>
        <div className={styles.line}>
          <Button className={styles.wide} appearance="primary" onClick={() => actions.mend(shown, only)}>
            {only.title}
          </Button>
          {!only.insert && <Button onClick={() => actions.preview(shown, only)}>{words.preview}</Button>}
        </div>
        {only.safe && <p className={styles.hint}>{words.safe}</p>}
      </section>
    );
  }
  const fix = fixes[Number(chosen)];
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {words.changeHow}
      </h3>
      <RadioGroup aria-labelledby={id} value={chosen} onChange={(_, { value }) => choose(value)}>
        {fixes.map((each, index) => (
          <Radio key={each.title} value={String(index)} label={each.title} />
        ))}
      </RadioGroup>
      <Button appearance="primary" disabled={chosen === ''} onClick={() => fix && actions.preview(shown, fix)}>
        {words.preview}
      </Button>
    </section>
  );
}

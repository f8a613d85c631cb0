/** 为什么: the requirement, its reason, where it is written, which policy applies, and an example in printed labels. */

import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import type { Finding } from '../../checker';
import { compare } from '../example-lines';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '12px', display: 'flex', flexDirection: 'column', rowGap: '8px' },
  heading: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: 'anywhere' },
  list: { margin: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: '12px', rowGap: '4px' },
  term: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  value: { margin: 0, overflowWrap: 'anywhere' },
  example: { borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, padding: '2px 0 2px 8px' },
  right: { borderLeftColor: tokens.colorStatusSuccessBorder2 },
  lines: { margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
  caption: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export function WhyCard({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const id = useId();
  const { state } = usePane();
  const { rule, formId } = finding;
  const words = messages.detail;
  const example = useMemo(() => compare(rule.example.wrong, rule.example.right), [rule]);
  const pack = state.examination?.forms.find((report) => report.form.id === formId)?.pack;
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {words.why}
      </h3>
      <p className={styles.text}>
        {rule.title}。{rule.why}
      </p>
      <div className={styles.example}>
        <div className={styles.caption}>{words.wrong}</div>
        <Lines lines={example.wrong} />
      </div>
      <div className={`${styles.example} ${styles.right}`}>
        <div className={styles.caption}>{words.right}</div>
        <Lines lines={example.right} />
      </div>
      <dl className={styles.list}>
        <dt className={styles.term}>{words.basis}</dt>
        <dd className={styles.value}>{rule.basis}</dd>
        <dt className={styles.term}>{words.rule}</dt>
        <dd className={styles.value}>{rule.id}</dd>
        {pack && (
          <>
            <dt className={styles.term}>{words.pack}</dt>
            <dd className={styles.value}>
              {pack.title}（{pack.because}）
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** One finding: the facts, every place, how to mend it, and why it matters. */

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular, ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { placeText } from '../../model';
import type { ShownFinding } from '../../session';
import { copyText } from '../copy-text';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';
import { SeverityMark } from '../parts/SeverityMark';
import { AdditionCard } from './AdditionCard';
import { FixChoice } from './FixChoice';
import { Places } from './Places';
import { WhyCard } from './WhyCard';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'flex',
    alignItems: 'center',
    columnGap: '2px',
    padding: '6px 8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  position: { marginLeft: 'auto', padding: '0 6px', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  step: { minWidth: '28px', minHeight: '28px' },
  body: { padding: '12px', display: 'flex', flexDirection: 'column', rowGap: '12px' },
  kind: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
  message: { margin: '2px 0 0', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', outline: 'none' },
  others: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  other: { minWidth: 'auto' },
});

export default function FindingDetail({ findingKey }: { readonly findingKey: string }) {
  const styles = useStyles();
  const { state, actions, position, walk } = usePane();
  const found = state.findings.find((shown) => shown.key === findingKey);
  const words = messages.detail;
  return (
    <article aria-label={found?.finding.message ?? words.gone}>
      <div className={styles.bar}>
        <Button appearance="subtle" size="small" icon={<ArrowLeft16Regular />} onClick={actions.backToList}>
          {words.back}
        </Button>
        <span className={styles.position}>{messages.summary.position(position, walk.length)}</span>
        <Button className={styles.step} appearance="subtle" size="small" aria-label={messages.summary.previous} icon={<ChevronUp16Regular />} disabled={walk.length === 0} onClick={() => actions.step(-1)} />
        <Button className={styles.step} appearance="subtle" size="small" aria-label={messages.summary.next} icon={<ChevronDown16Regular />} disabled={walk.length === 0} onClick={() => actions.step(1)} />
      </div>
      {found ? <Facts key={found.key} shown={found} /> : <p className={styles.body}>{words.gone}</p>}
    </article>
  );
}

function Facts({ shown }: { readonly shown: ShownFinding }) {
  const styles = useStyles();
  const { actions, session } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const { finding } = shown;
  const words = messages.detail;
  // The keyboard follows into the detail only from the pane, so that a step made from the grid leaves the grid its focus.
  useEffect(() => {
    const inPane = document.activeElement === document.body || document.activeElement?.closest('[data-pane]') != null;
    const onStep = document.activeElement?.closest('article') != null;
    if (inPane && !onStep) heading.current?.focus({ preventScroll: true });
  }, []);
  const project = finding.formId === null ? '' : (session.form(finding.formId)?.heading.projectName?.text ?? '');
  return (
    <div className={styles.body}>
      <div>
        <div className={styles.kind}>
          <SeverityMark kind={finding.severity} />
          {project !== '' && <span>{project}</span>}
        </div>
        <h2 ref={heading} tabIndex={-1} className={styles.message}>
          {finding.message}
        </h2>
      </div>
      {finding.addition && <AdditionCard addition={finding.addition} />}
      <Places fields={finding.fields} />
      <FixChoice shown={shown} />
      <div className={styles.others}>
        <Button className={styles.other} onClick={() => actions.jump(finding.fields[0])}>{words.locate}</Button>
        <Button className={styles.other} onClick={() => actions.askIgnore(shown)}>{words.ignore}</Button>
        <Button
          className={styles.other}
          onClick={() =>
            actions.run(
              copyText(inWords(shown, project)).then((done) => session.tell(done ? 'success' : 'warning', done ? words.copied : words.notCopied)),
            )
          }
        >
          {words.copy}
        </Button>
      </div>
      <WhyCard finding={finding} />
    </div>
  );
}

/** For a reply by mail or chat. */
function inWords({ finding }: ShownFinding, project: string): string {
  const words = messages.detail;
  const places = finding.fields.map(({ label, text, place }) => `${placeText(place)} ${label}：${text || words.blank}`);
  const head = `【${messages.severity[finding.severity]}】${project ? `${project}：` : ''}${finding.message}`;
  return [head, ...places, `${words.basis}：${finding.rule.basis}（${finding.rule.id}）`].join('\n');
}

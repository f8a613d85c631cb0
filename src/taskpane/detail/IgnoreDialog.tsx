/** Ignoring needs a scope and a reason, and says when the finding comes back. The browser's own dialog keeps the keyboard inside and gives it back. */

import { Button, Radio, RadioGroup, Select, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useLayoutEffect, useRef, useState, type SyntheticEvent } from 'react';
import type { IgnoreScope } from '../../session';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';

const useStyles = makeStyles({
  surface: {
    boxSizing: 'border-box',
    width: 'min(26rem, calc(100vw - 16px))',
    maxHeight: 'calc(100vh - 16px)',
    overflowY: 'auto',
    padding: '16px',
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.4)' },
  },
  content: { display: 'flex', flexDirection: 'column', rowGap: '10px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  message: { margin: 0, overflowWrap: 'anywhere' },
  label: { fontWeight: tokens.fontWeightSemibold, display: 'block' },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  problem: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  area: { width: '100%' },
  actions: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
});

export default function IgnoreDialog() {
  const styles = useStyles();
  const id = useId();
  const { ignoring, actions } = usePane();
  const [scope, setScope] = useState<IgnoreScope>('here');
  const [reason, setReason] = useState('');
  const [more, setMore] = useState('');
  const [problem, setProblem] = useState('');
  const words = messages.ignore;
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed by hand before it leaves the page, because only then does the browser give the keyboard back.
  useLayoutEffect(() => {
    const own = dialog.current;
    own?.showModal();
    return () => own?.close();
  }, []);
  if (!ignoring) return null;
  const cancel = (event: SyntheticEvent): void => {
    event.preventDefault();
    actions.askIgnore(null);
  };

  const confirm = (): void => {
    const added = more.trim();
    if (reason === '') return setProblem(words.needReason);
    if (reason === words.other && added === '') return setProblem(words.needMore);
    const whole = reason === words.other ? added : added === '' ? reason : `${reason}；${added}`;
    actions.run(actions.ignore(ignoring, scope, whole));
  };
  return (
    <dialog ref={dialog} className={styles.surface} aria-labelledby={`${id}-title`} aria-describedby={`${id}-message`} onCancel={cancel}>
      <div className={styles.content}>
        <h2 id={`${id}-title`} className={styles.title}>
          {words.title}
        </h2>
        <p id={`${id}-message`} className={styles.message}>
          {ignoring.finding.message}
        </p>
        <div>
          <span id={`${id}-scope`} className={styles.label}>
            {words.scope}
          </span>
          <RadioGroup aria-labelledby={`${id}-scope`} value={scope} onChange={(_, { value }) => setScope(value as IgnoreScope)}>
            <Radio value="here" label={words.here} />
            <Radio value="workbook" label={words.workbook} />
          </RadioGroup>
        </div>
        <div>
          <label htmlFor={`${id}-reason`} className={styles.label}>
            {words.reason}
          </label>
          <Select id={`${id}-reason`} value={reason} onChange={(_, { value }) => setReason(value)} aria-invalid={problem !== ''} aria-describedby={`${id}-problem`}>
            <option value="">{words.choose}</option>
            {words.reasons.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </div>
        <div>
          <label htmlFor={`${id}-more`} className={styles.label}>
            {words.more}
          </label>
          <Textarea id={`${id}-more`} className={styles.area} value={more} onChange={(_, { value }) => setMore(value)} />
        </div>
        <p id={`${id}-problem`} role="alert" className={styles.problem}>
          {problem}
        </p>
        <p className={styles.note}>{scope === 'here' ? words.returns : words.workbookReturns}</p>
        <p className={styles.note}>{words.reported}</p>
        <div className={styles.actions}>
          <Button appearance="primary" onClick={confirm}>
            {words.confirm}
          </Button>
          <Button onClick={() => actions.askIgnore(null)}>{words.cancel}</Button>
        </div>
      </div>
    </dialog>
  );
}

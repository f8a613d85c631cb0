/** Ignoring needs a scope and a reason, and says when the finding comes back. */

import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Radio, RadioGroup, Select, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { IgnoreScope } from '../../session';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';

const useStyles = makeStyles({
  surface: { padding: '16px', maxWidth: 'min(26rem, calc(100vw - 16px))' },
  content: { display: 'flex', flexDirection: 'column', rowGap: '10px' },
  message: { margin: 0, overflowWrap: 'anywhere' },
  label: { fontWeight: tokens.fontWeightSemibold, display: 'block' },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  problem: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  area: { width: '100%' },
  actions: { justifyContent: 'space-between' },
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
  if (!ignoring) return null;

  const confirm = (): void => {
    const added = more.trim();
    if (reason === '') return setProblem(words.needReason);
    if (reason === words.other && added === '') return setProblem(words.needMore);
    const whole = reason === words.other ? added : added === '' ? reason : `${reason}；${added}`;
    actions.run(actions.ignore(ignoring, scope, whole));
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && actions.askIgnore(null)}>
      <DialogSurface className={styles.surface} aria-describedby={`${id}-message`}>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent className={styles.content}>
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
          </DialogContent>
          <DialogActions className={styles.actions} fluid>
            <Button appearance="primary" onClick={confirm}>
              {words.confirm}
            </Button>
            <Button onClick={() => actions.askIgnore(null)}>{words.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

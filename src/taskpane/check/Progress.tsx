/** A long check shows how far it is and can be stopped; what was not checked is said, never passed over. */

import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';

const useStyles = makeStyles({
  root: { margin: 0, padding: '12px', display: 'flex', flexDirection: 'column', rowGap: '8px' },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: '8px' },
  text: { color: tokens.colorNeutralForeground2 },
});

export function Progress() {
  const styles = useStyles();
  const { state, session } = usePane();
  const { status, progress } = state;
  if (status === 'stopped') return <p className={styles.root} role="status">{messages.summary.stopped(state.examination?.forms.length ?? 0)}</p>;
  if (status === 'failed' && state.examination !== null) return <p className={styles.root}>{messages.summary.failed}</p>;
  if (status === 'failed') return state.notice === null ? <Retry /> : null;
  if (status !== 'opening' && status !== 'checking') return null;
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <span className={styles.text}>{messages.summary.checking(progress.done, progress.total)}</span>
        <Button size="small" onClick={() => session.stop()}>
          {messages.summary.stop}
        </Button>
      </div>
      <ProgressBar {...(progress.total > 0 ? { value: progress.done, max: progress.total } : {})} aria-label={messages.summary.checking(progress.done, progress.total)} />
    </div>
  );
}

/** Nothing could be read at all; the notice above tells why. */
function Retry() {
  const styles = useStyles();
  const { session, actions } = usePane();
  return (
    <div className={styles.root}>
      <Button appearance="primary" onClick={() => actions.run(session.check())}>
        {messages.summary.recheck}
      </Button>
    </div>
  );
}

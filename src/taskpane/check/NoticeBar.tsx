/** What just happened, with the way back where there is one. */

import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';

const useStyles = makeStyles({
  bar: { margin: '8px 12px', minHeight: 'auto', padding: '6px 8px', columnGap: '8px', rowGap: '4px' },
  body: { overflowWrap: 'anywhere' },
});

export function NoticeBar() {
  const styles = useStyles();
  const { state, session, props, undoable, actions } = usePane();
  const { notice } = state;
  if (!notice) return null;
  const { onUndo } = props;
  const undo = onUndo && undoable === notice.serial ? onUndo : null;
  const retry = notice.tone === 'warning' || notice.tone === 'error';
  return (
    <MessageBar key={notice.serial} className={styles.bar} intent={notice.tone} layout="multiline">
      <MessageBarBody className={styles.body}>{notice.text}</MessageBarBody>
      <MessageBarActions>
        {undo && (
          <Button
            size="small"
            onClick={() => {
              session.dismiss();
              actions.run(Promise.resolve(undo()));
            }}
          >
            {messages.preview.undo}
          </Button>
        )}
        {retry && (
          <Button size="small" onClick={() => actions.run(session.check())}>
            {messages.summary.recheck}
          </Button>
        )}
        <Button size="small" appearance="transparent" onClick={() => session.dismiss()}>
          {messages.preview.dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

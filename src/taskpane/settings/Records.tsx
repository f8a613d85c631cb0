/** What is kept on this machine and in the file, and how to be rid of it. */

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';

const useStyles = makeStyles({
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  line: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

export function Records() {
  const styles = useStyles();
  const { session, actions } = usePane();
  const [sure, ask] = useState(false);
  const words = messages.settings;
  const kept = session.remembers;
  const forget = async (): Promise<void> => {
    ask(false);
    const before = session.getState().notice?.serial;
    await session.forget();
    if (session.getState().notice?.serial === before) session.tell('success', words.clearedFile);
  };
  return (
    <>
      <p className={styles.hint}>{words.recordsHint}</p>
      <div className={styles.line}>
        <Button
          size="small"
          onClick={() => {
            actions.clearPreferences();
            session.tell('success', words.clearedLocal);
          }}
        >
          {words.clearLocal}
        </Button>
        {kept && !sure && (
          <Button size="small" onClick={() => ask(true)}>
            {words.clearFile}
          </Button>
        )}
      </div>
      {!kept && <p className={styles.hint}>{words.nothingInFile}</p>}
      {kept && sure && (
        <div role="group" aria-label={words.clearFile}>
          <p>{words.clearFileSure}</p>
          <div className={styles.line}>
            <Button size="small" appearance="primary" onClick={() => actions.run(forget())}>
              {words.clearFileYes}
            </Button>
            <Button size="small" onClick={() => ask(false)}>
              {words.clearFileNo}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}

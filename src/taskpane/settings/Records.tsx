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
  const [wayBack, setWayBack] = useState<(() => Promise<void>) | null>(null);
  const words = messages.settings;
  const kept = session.remembers;
  const forget = async (): Promise<void> => {
    const before = session.getState().notice?.serial;
    const restore = await session.forget();
    if (session.getState().notice?.serial !== before) return;
    setWayBack(() => restore);
    session.tell('success', words.clearedFile);
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
        {kept && (
          <Button size="small" onClick={() => actions.run(forget())}>
            {words.clearFile}
          </Button>
        )}
        {!kept && wayBack && (
          <Button
            size="small"
            onClick={() => {
              setWayBack(null);
              actions.run(wayBack());
            }}
          >
            {words.putBack}
          </Button>
        )}
      </div>
      {!kept && <p className={styles.hint}>{wayBack ? words.clearFileSure : words.nothingInFile}</p>}
    </>
  );
}

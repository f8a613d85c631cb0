/** No form was recognised: what was looked for, and where to look instead. */

import { Button, Select, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentSearch24Regular } from '@fluentui/react-icons';
import { useEffect, useId, useState } from 'react';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';

const useStyles = makeStyles({
  root: { padding: '24px 16px 16px', display: 'flex', flexDirection: 'column', rowGap: '12px' },
  icon: { color: tokens.colorNeutralForeground3 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  select: { flexGrow: 1, minWidth: '8rem' },
});

export function NoForm() {
  const styles = useStyles();
  const id = useId();
  const { session, state, props, actions } = usePane();
  const sheets = useSheetNames();
  const [chosen, choose] = useState('');
  const name = chosen || sheets[0] || '';
  const words = messages.state;
  return (
    <section className={styles.root} aria-labelledby={`${id}-title`}>
      <DocumentSearch24Regular className={styles.icon} aria-hidden />
      <h2 className={styles.title} id={`${id}-title`}>
        {words.noForm}
      </h2>
      <p className={styles.text}>{words.lookedFor(state.examination ? state.examination.sheetCount - state.examination.hidden.length : 0)}</p>
      <p className={styles.text}>{words.lookedForHint}</p>
      {sheets.length > 0 && (
        <div>
          <label htmlFor={`${id}-sheet`}>{words.otherSheet}</label>
          <div className={styles.line}>
            <Select id={`${id}-sheet`} className={styles.select} value={name} onChange={(_, { value }) => choose(value)}>
              {sheets.map((sheet) => (
                <option key={sheet}>{sheet}</option>
              ))}
            </Select>
            <Button onClick={() => actions.goTo(name, { row: 0, column: 0 })}>{words.goTo}</Button>
          </div>
        </div>
      )}
      <div className={styles.line}>
        <Button appearance="primary" onClick={() => actions.run(session.check())}>
          {words.again}
        </Button>
        {props.onOpenSample && <Button onClick={props.onOpenSample}>{words.sample}</Button>}
      </div>
      <p className={styles.text}>{words.privacy}</p>
    </section>
  );
}

/** Visible sheets of the workbook, asked for once per check. */
function useSheetNames(): readonly string[] {
  const { session, state, actions } = usePane();
  const [names, setNames] = useState<readonly string[]>([]);
  const { examination } = state;
  useEffect(() => {
    let wanted = true;
    actions.run(
      session.workbook.listSheets().then((list) => {
        if (wanted) setNames(list.filter((sheet) => !sheet.hidden).map((sheet) => sheet.name));
      }),
    );
    return () => {
      wanted = false;
    };
  }, [session, actions, examination]);
  return names;
}

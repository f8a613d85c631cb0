/** Before anything is open: what to do, and that nothing leaves the machine. */

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentSearch24Regular } from '@fluentui/react-icons';
import { messages } from './messages.zh-CN';
import type { TaskPaneProps } from './pane';

const useStyles = makeStyles({
  root: { padding: '32px 16px', display: 'flex', flexDirection: 'column', alignItems: 'center', rowGap: '12px', textAlign: 'center', minHeight: '100%', boxSizing: 'border-box' },
  icon: { color: tokens.colorNeutralForeground3 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', justifyContent: 'center' },
});

export function NoWorkbook({ onOpen, onOpenSample }: TaskPaneProps) {
  const styles = useStyles();
  const { state } = messages;
  return (
    <section className={styles.root} aria-label={messages.app} data-pane>
      <DocumentSearch24Regular className={styles.icon} aria-hidden />
      <h2 className={styles.title}>{state.noWorkbook}</h2>
      <p className={styles.text}>{state.noWorkbookHint}</p>
      <div className={styles.buttons}>
        {onOpen && (
          <Button appearance="primary" onClick={onOpen}>
            {state.openFile}
          </Button>
        )}
        {onOpenSample && <Button onClick={onOpenSample}>{state.sample}</Button>}
      </div>
      <p className={styles.text}>{state.privacy}</p>
    </section>
  );
}

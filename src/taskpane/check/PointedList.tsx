/** What the clerk said about cells, each with the way back. */

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { POINTABLE, type Pointing } from '../../layouts';
import { formatAddress } from '../../model';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
  list: { margin: '0 0 8px', padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: '6px' },
  sub: { margin: '10px 0 4px', fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  name: { marginRight: 'auto' },
});

export default function PointedList({ pointed }: { readonly pointed: readonly Pointing[] }) {
  const styles = useStyles();
  const { session, actions } = usePane();
  return (
    <>
      <h3 className={styles.sub}>{messages.open.pointed}</h3>
      <ul className={styles.list}>
        {pointed.map((pointing) => {
          const place = `${pointing.sheet}!${formatAddress(pointing)}`;
          return (
            <li key={place} className={styles.line}>
              <span className={styles.name}>
                {place} · {POINTABLE[pointing.meaning] ?? pointing.meaning}
              </span>
              <Button size="small" aria-label={messages.open.unpointNamed(place)} onClick={() => actions.run(session.unpoint(pointing))}>
                {messages.open.unpoint}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

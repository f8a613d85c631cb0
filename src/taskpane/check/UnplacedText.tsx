/** A text nobody could place: the clerk sees where it stands and may say what it is. */

import { Button, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { formatAddress, type Field } from '../../model';
import { POINTABLE, type Pointing } from '../../layouts';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';
import { PlaceLink } from '../parts/PlaceLink';

const useStyles = makeStyles({
  item: { overflowWrap: 'anywhere' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
  select: { flex: '1 1 8rem', minWidth: 0 },
  list: { margin: '0 0 8px', padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: '6px' },
  sub: { margin: '10px 0 4px', fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  name: { marginRight: 'auto' },
});

/** Longest part of a text shown in a list. */
const SHOWN = 60;

const MEANINGS = Object.entries(POINTABLE);

export function UnplacedText({ field }: { readonly field: Field }) {
  const styles = useStyles();
  const id = useId();
  const { session, actions } = usePane();
  const [asking, ask] = useState(false);
  const [meaning, choose] = useState(MEANINGS[0]?.[0] ?? '');
  const words = messages.open;
  const text = field.text.length > SHOWN ? `${field.text.slice(0, SHOWN)}…` : field.text;
  const { sheet, area } = field.place;
  return (
    <li className={styles.item}>
      <div>{text}</div>
      <div className={styles.line}>
        <PlaceLink field={field} />
        <Button size="small" aria-expanded={asking} aria-label={words.pointNamed(text)} onClick={() => ask(!asking)}>
          {words.point}
        </Button>
      </div>
      {asking && (
        <div className={styles.line}>
          <label htmlFor={id}>{words.meaning}</label>
          <Select id={id} className={styles.select} value={meaning} onChange={(_, { value }) => choose(value)}>
            {MEANINGS.map(([key, label]) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </Select>
          <Button size="small" appearance="primary" onClick={() => actions.run(session.point({ sheet, row: area.top, column: area.left, meaning }))}>
            {words.remember}
          </Button>
        </div>
      )}
    </li>
  );
}

export function PointedList({ pointed }: { readonly pointed: readonly Pointing[] }) {
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

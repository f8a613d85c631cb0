/** «This cell is the 项目名称»: a choice of meanings, loaded only when the clerk asks for it. */

import { Button, Select, makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { POINTABLE } from '../../layouts';
import type { Field } from '../../model';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
  select: { flex: '1 1 8rem', minWidth: 0 },
});

const MEANINGS = Object.entries(POINTABLE);

export default function PointForm({ field }: { readonly field: Field }) {
  const styles = useStyles();
  const id = useId();
  const { session, actions } = usePane();
  const [meaning, choose] = useState(MEANINGS[0]?.[0] ?? '');
  const { sheet, area } = field.place;
  return (
    <div className={styles.line}>
      <label htmlFor={id}>{messages.open.meaning}</label>
      <Select id={id} className={styles.select} value={meaning} onChange={(_, { value }) => choose(value)}>
        {MEANINGS.map(([key, label]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </Select>
      <Button size="small" appearance="primary" onClick={() => actions.run(session.point({ sheet, row: area.top, column: area.left, meaning }))}>
        {messages.open.remember}
      </Button>
    </div>
  );
}

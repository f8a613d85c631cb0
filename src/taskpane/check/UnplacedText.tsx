/** A text nobody could place: the clerk sees where it stands and may say what it is. */

import { Button, makeStyles } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import type { Field } from '../../model';
import { messages } from '../messages.zh-CN';
import { PlaceLink } from '../parts/PlaceLink';

const PointForm = lazy(() => import('./PointForm'));

const useStyles = makeStyles({
  item: { overflowWrap: 'anywhere' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
});

/** Longest part of a text shown in a list. */
const SHOWN = 60;

export function UnplacedText({ field }: { readonly field: Field }) {
  const styles = useStyles();
  const [asking, ask] = useState(false);
  const words = messages.open;
  const text = field.text.length > SHOWN ? `${field.text.slice(0, SHOWN)}…` : field.text;
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
        <Suspense fallback={<span>{messages.loading}</span>}>
          <PointForm field={field} />
        </Suspense>
      )}
    </li>
  );
}

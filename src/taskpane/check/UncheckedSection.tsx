/** 待核对: what could not be judged, what could not be read, what was not placed, what is hidden — never mixed with what passed. */

import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import { placeText } from '../../model';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';
import { PlaceLink } from '../parts/PlaceLink';
import { Section } from '../parts/Section';
import { SeverityMark } from '../parts/SeverityMark';
import { OpenQuestions } from './OpenQuestions';
import { UnplacedText } from './UnplacedText';

const PointedList = lazy(() => import('./PointedList'));

const useStyles = makeStyles({
  note: { margin: '0 0 8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: '0 0 8px', padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: '10px' },
  sub: { margin: '10px 0 4px', fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  text: { overflowWrap: 'anywhere' },
});

export function UncheckedSection() {
  const styles = useStyles();
  const { shown, state, filter, session } = usePane();
  const words = messages.open;
  const { examination } = state;
  if (!examination || (filter.kinds.size > 0 && !filter.kinds.has('open'))) return null;
  const unplaced = examination.forms.flatMap(({ form }) => form.unplaced).filter((field) => filter.sheet === null || field.place.sheet === filter.sheet);
  const pointed = session.pointings;
  const asked = shown.open.length + shown.unread.length;
  if (asked + unplaced.length + examination.hidden.length + pointed.length === 0) return null;
  return (
    <Section key={String(filter.kinds.has('open'))} title={asked > 0 ? <SeverityMark kind="open" count={asked} /> : words.rest} startsOpen={filter.kinds.has('open') || examination.forms.length === 0}>
      {asked > 0 && <p className={styles.note}>{words.note}</p>}
      <OpenQuestions />
      {shown.unread.length > 0 && (
        <>
          <h3 className={styles.sub}>{words.unread}</h3>
          <ul className={styles.list}>
            {shown.unread.map((part) => (
              <li key={placeText(part.field.place)} className={styles.text}>
                <PlaceLink field={part.field} /> {part.reason}
              </li>
            ))}
          </ul>
        </>
      )}
      {unplaced.length > 0 && (
        <>
          <h3 className={styles.sub}>{words.unplaced(unplaced.length)}</h3>
          <p className={styles.note}>{words.unplacedNote}</p>
          <ul className={styles.list}>
            {unplaced.map((field) => (
              <UnplacedText key={placeText(field.place)} field={field} />
            ))}
          </ul>
        </>
      )}
      {pointed.length > 0 && (
        <Suspense fallback={null}>
          <PointedList pointed={pointed} />
        </Suspense>
      )}
      {examination.hidden.length > 0 && (
        <>
          <h3 className={styles.sub}>{words.hidden}</h3>
          <p className={styles.text}>{examination.hidden.join('、')}</p>
        </>
      )}
    </Section>
  );
}

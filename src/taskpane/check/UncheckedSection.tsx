/** 待核对: what could not be judged, what could not be read, what was not placed, what is hidden — never mixed with what passed. */

import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import { placeText, type Declaration } from '../../model';
import type { OpenQuestion } from '../../session';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';
import { LinkButton, PlaceLink } from '../parts/PlaceLink';
import { Section } from '../parts/Section';
import { SeverityMark } from '../parts/SeverityMark';
import { UnplacedText } from './UnplacedText';

const PointedList = lazy(() => import('./PointedList'));

const useStyles = makeStyles({
  note: { margin: '0 0 8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: '0 0 8px', padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: '10px' },
  sub: { margin: '10px 0 4px', fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  reason: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
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
      <Questions />
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

function Questions() {
  const styles = useStyles();
  const { shown, session } = usePane();
  return (
    <ul className={styles.list}>
      {shown.open.map((question) => {
        const form = question.formId === null ? undefined : session.form(question.formId);
        return (
          <li key={`${question.formId ?? ''} ${question.rule}`} className={styles.text}>
            <div>{question.title}</div>
            <div className={styles.reason}>{question.reason}</div>
            {form && <FormLink form={form} question={question} />}
          </li>
        );
      })}
    </ul>
  );
}

function FormLink({ form, question }: { readonly form: Declaration; readonly question: OpenQuestion }) {
  const { actions } = usePane();
  const name = [form.sheet, question.projectName].filter(Boolean).join(' · ');
  return <LinkButton text={name} name={messages.list.jump(name)} onClick={() => actions.goTo(form.sheet, { row: form.range.top, column: form.range.left })} />;
}

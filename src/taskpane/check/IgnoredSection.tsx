/** 已忽略: what is kept silent and why, and ignores that have lost their object. */

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Ignore } from '../../session';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';
import { PlaceLink } from '../parts/PlaceLink';
import { Section } from '../parts/Section';
import { SeverityMark } from '../parts/SeverityMark';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: '10px' },
  item: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: '8px', alignItems: 'start' },
  message: { overflowWrap: 'anywhere' },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  sub: { margin: '12px 0 4px', fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
});

export function IgnoredSection() {
  const styles = useStyles();
  const { shown, state, filter, session, actions } = usePane();
  const words = messages.ignore;
  if (filter.kinds.size > 0 && !filter.kinds.has('ignored')) return null;
  if (shown.ignored.length + state.expired.length === 0) return null;
  return (
    <Section key={String(filter.kinds.has('ignored'))} title={<SeverityMark kind="ignored" count={shown.ignored.length} />} startsOpen={filter.kinds.has('ignored')}>
      <ul className={styles.list}>
        {shown.ignored.map(({ key, finding, ignore }) => (
          <li key={key} className={styles.item}>
            <div>
              <div className={styles.message}>{finding.message}</div>
              <div className={styles.note}>
                <PlaceLink field={finding.fields[0]} /> {words.because(ignore.reason, ignore.date)}
                {ignore.scope === 'workbook' && ` · ${words.wide}`}
              </div>
            </div>
            <Button size="small" aria-label={words.restoreNamed(finding.message)} onClick={() => actions.run(session.unignore(ignore))}>
              {words.restore}
            </Button>
          </li>
        ))}
      </ul>
      {state.expired.length > 0 && (
        <>
          <h3 className={styles.sub}>{words.expired}</h3>
          <p className={styles.note}>{words.expiredNote}</p>
          <ul className={styles.list}>
            {state.expired.map((ignore) => (
              <Expired key={`${ignore.rule} ${ignore.fingerprint}`} ignore={ignore} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function Expired({ ignore }: { readonly ignore: Ignore }) {
  const styles = useStyles();
  const { session, actions } = usePane();
  return (
    <li className={styles.item}>
      <div>
        <div className={styles.message}>{ignore.message}</div>
        <div className={styles.note}>{messages.ignore.because(ignore.reason, ignore.date)}</div>
      </div>
      <Button size="small" aria-label={messages.ignore.removeNamed(ignore.message)} onClick={() => actions.run(session.unignore(ignore))}>
        {messages.ignore.remove}
      </Button>
    </li>
  );
}

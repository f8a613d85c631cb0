/** Every field a finding speaks of: label, what stands there, and the way to it. */

import { makeStyles, tokens } from '@fluentui/react-components';
import { placeText, type Field } from '../../model';
import { messages } from '../messages.zh-CN';
import { PlaceLink } from '../parts/PlaceLink';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}` },
  item: { padding: '6px 8px', display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px', ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
  label: { color: tokens.colorNeutralForeground2 },
  text: { flex: '1 1 6rem', fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  blank: { color: tokens.colorNeutralForeground3 },
});

/** Longest text shown; a narrative is read on the sheet. */
const SHOWN = 160;

export function Places({ fields }: { readonly fields: readonly Field<unknown>[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={messages.detail.places}>
      {fields.map((field, index) => (
        <li key={`${placeText(field.place)} ${index}`} className={styles.item}>
          <span className={styles.label}>{field.label}</span>
          {field.text.trim() === '' ? (
            <span className={`${styles.text} ${styles.blank}`}>{messages.detail.blank}</span>
          ) : (
            <span className={styles.text}>{field.text.length > SHOWN ? `${field.text.slice(0, SHOWN)}…` : field.text}</span>
          )}
          <PlaceLink field={field} />
        </li>
      ))}
    </ul>
  );
}

/** One finding: what is wrong, where, and the result of its fix as a button. */

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { contains } from '../../model';
import type { ShownFinding } from '../../session';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';
import { PlaceLink } from '../parts/PlaceLink';
import { SeverityMark } from '../parts/SeverityMark';
import { Spoken } from '../parts/Spoken';
import { preferredFix } from '../preferred-fix';

const useStyles = makeStyles({
  row: {
    position: 'relative',
    padding: '6px 12px 6px 10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: '2px solid transparent',
    minHeight: '44px',
    boxSizing: 'border-box',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
  },
  current: { borderLeftColor: tokens.colorCompoundBrandStroke, backgroundColor: tokens.colorNeutralBackground3 },
  here: { borderLeftColor: tokens.colorCompoundBrandStroke, borderLeftStyle: 'dashed' },
  main: {
    display: 'flex',
    columnGap: '8px',
    width: '100%',
    boxSizing: 'border-box',
    minHeight: '24px',
    padding: '2px 0',
    border: 'none',
    background: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    // The whole row is the target; links and the fix lie above it.
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ':focus-visible': { outline: 'none' },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  severity: { fontSize: tokens.fontSizeBase200 },
  message: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  more: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px', rowGap: '2px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, paddingLeft: '2px' },
  above: { position: 'relative', zIndex: 1 },
  fix: { position: 'relative', zIndex: 1, marginLeft: 'auto', minWidth: 'auto', fontWeight: tokens.fontWeightRegular, textAlign: 'left', overflowWrap: 'anywhere' },
});

/** Places shown in the row; the detail shows all. */
const PLACES = 2;

interface FindingRowProps {
  readonly shown: ShownFinding;
  readonly current: boolean;
  /** The one row the Tab key stops at. */
  readonly stop: boolean;
}

export function FindingRow({ shown, current, stop }: FindingRowProps) {
  const styles = useStyles();
  const id = useId();
  const { actions, props } = usePane();
  const { finding } = shown;
  const fix = preferredFix(finding);
  const { activeSheet, activeCell } = props;
  const here = Boolean(activeCell) && finding.fields.some(({ place }) => place.sheet === activeSheet && contains(place.area, activeCell!.row, activeCell!.column));
  const places = distinctPlaces(finding.fields);
  return (
    <li className={mergeClasses(styles.row, here && styles.here, current && styles.current)} data-here={here || undefined}>
      <button type="button" id={id} data-row={shown.key} className={styles.main} tabIndex={stop ? 0 : -1} aria-current={current || undefined} onClick={() => actions.open(shown)}>
        <span className={styles.severity}>
          <SeverityMark kind={finding.severity} />
        </span>
        <span className={styles.message}>{finding.message}</span>
        <Spoken>
          {places[0]!.place.sheet}
          {here && ` ${messages.list.here}`}
        </Spoken>
      </button>
      <div className={styles.more}>
        {places.slice(0, PLACES).map((field) => (
          <span key={`${field.place.sheet}!${field.place.area.top},${field.place.area.left}`} className={styles.above}>
            <PlaceLink field={field} step={stop} />
          </span>
        ))}
        {places.length > PLACES && <span>{messages.list.morePlaces(places.length - PLACES)}</span>}
        {fix ? (
          <Button size="small" className={styles.fix} tabIndex={stop ? 0 : -1} aria-describedby={id} onClick={() => actions.mend(shown, fix)}>
            {fix.title}
          </Button>
        ) : (
          finding.fixes.length > 1 && <span>{messages.list.manyFixes(finding.fixes.length)}</span>
        )}
      </div>
    </li>
  );
}

/** A cell blamed twice is one place. */
function distinctPlaces(fields: ShownFinding['finding']['fields']): typeof fields {
  const seen = new Set<string>();
  const [first, ...others] = fields;
  const key = ({ place: { sheet, area } }: (typeof fields)[0]): string => `${sheet}!${area.top},${area.left}`;
  seen.add(key(first));
  return [first, ...others.filter((field) => !seen.has(key(field)) && seen.add(key(field)))];
}

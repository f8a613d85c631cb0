/** What can be done for the chosen form at once: fill what it lacks, share out its weights. */

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Declaration } from '../../model';
import type { Lacking } from '../../session';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';
import { missingOf } from './missing';

const useStyles = makeStyles({
  missing: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  line: { display: 'flex', flexWrap: 'wrap', gap: '6px', paddingBottom: '8px' },
});

interface OffersProps {
  readonly form: Declaration;
  readonly lacking: readonly Lacking[];
  readonly onSupplement: () => void;
}

export function Offers({ form, lacking, onSupplement }: OffersProps) {
  const styles = useStyles();
  const { session, state, actions } = usePane();
  const missing = lacking.length > 0 ? lacking.map(({ level2 }) => level2) : missingOf(form.id, state.findings);
  const weights = session.weightOffer(form.id);
  const fix = weights?.finding.fixes[0];
  return (
    <>
      {missing.length > 0 && <p className={styles.missing}>{messages.templates.missing(missing)}</p>}
      {(lacking.length > 0 || fix) && (
        <div className={styles.line}>
          {lacking.length > 0 && (
            <Button size="small" appearance="primary" data-supplement-offer onClick={onSupplement}>
              {messages.supplement.offer(lacking.length)}
            </Button>
          )}
          {weights && fix && (
            <Button
              size="small"
              onClick={() => {
                actions.setPage('check');
                actions.preview(weights, fix);
              }}
            >
              {messages.supplement.weights(fix.title)}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

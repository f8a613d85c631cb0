/** The page for one form: what it lacks, what can be done at once, and the library to insert from. */

import { Select, makeStyles } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { isPlaceholder, type Declaration } from '../../model';
import { NoticeBar } from '../check/NoticeBar';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';
import { Library } from './Library';
import { Offers } from './Offers';
import { SupplementPanel } from './SupplementPanel';
import { useShelf } from './own-shelf';

const useStyles = makeStyles({
  where: { padding: '8px 12px 0', display: 'flex', flexDirection: 'column', rowGap: '4px' },
  line: { display: 'flex', alignItems: 'center', gap: '6px' },
  select: { flex: '1 1 6rem', minWidth: 0 },
  label: { flexShrink: 0 },
});

interface ForFormProps {
  readonly form: Declaration;
  readonly forms: readonly Declaration[];
  readonly onForm: (id: string) => void;
  readonly children: ReactNode;
}

export function ForForm({ form, forms, onForm, children }: ForFormProps) {
  const styles = useStyles();
  const id = useId();
  const { session, state, actions } = usePane();
  const { own } = useShelf();
  const [supplementing, supplement] = useState(false);
  // `state` is what the session judged last; both answers follow it.
  const lacking = state.examination ? session.lacking(form.id, own) : [];
  // The keyboard goes back to where it came from.
  const close = (): void => {
    supplement(false);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-supplement-offer]')?.focus());
  };
  const toFill = (after: Declaration): void => actions.showFindingAt(firstToFill(after) ?? after.indicators.header);
  return (
    <>
      <div className={styles.where}>
        <div className={styles.line}>
          <label htmlFor={`${id}-form`} className={styles.label}>
            {messages.templates.form}
          </label>
          <Select id={`${id}-form`} className={styles.select} value={form.id} onChange={(_, { value }) => onForm(value)}>
            {forms.map((each) => (
              <option key={each.id} value={each.id}>
                {each.sheet} · {each.heading.projectName?.text || messages.list.noProject}
              </option>
            ))}
          </Select>
        </div>
        <Offers form={form} lacking={lacking} onSupplement={() => supplement(true)} />
      </div>
      {supplementing ? (
        <>
          <NoticeBar />
          <SupplementPanel form={form} lacking={lacking} onClose={close} onInserted={toFill} />
        </>
      ) : (
        <>
          {children}
          <Library form={form} onInserted={toFill} />
        </>
      )}
    </>
  );
}

/** The first value that still waits for its number. */
function firstToFill(form: Declaration) {
  const rows = [...form.indicators.rows, ...(form.midTermIndicators?.rows ?? [])];
  return rows.map((row) => row.value).find((value) => isPlaceholder(value.text));
}

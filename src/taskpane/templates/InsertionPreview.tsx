/** Where the chosen indicators would be written, always in sight; one press inserts them, Ctrl+Enter from anywhere on the page. */

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Declaration, IndicatorTable } from '../../model';
import type { Template } from '../../templates';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';
import { PreviewLines } from '../parts/PreviewLines';

const useStyles = makeStyles({
  root: { position: 'sticky', bottom: 0, zIndex: 2, padding: '8px 12px', display: 'flex', flexDirection: 'column', rowGap: '6px', backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke1}`, boxShadow: tokens.shadow4 },
  heading: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  lines: { maxHeight: '26vh', overflowY: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
});

interface InsertionPreviewProps {
  readonly form: Declaration;
  /** Codes of the library, and own templates themselves. */
  readonly chosen: readonly (string | Template)[];
  /** Into which table of a form that prints two. */
  readonly scope?: IndicatorTable['scope'];
  /** Said while nothing is chosen. */
  readonly nothing: string;
  readonly clearText: string;
  readonly onClear: () => void;
  /** The form as it is after the insertion. */
  readonly onInserted: (form: Declaration) => void;
}

export function InsertionPreview({ form, chosen, scope = 'annual', nothing, clearText, onClear, onInserted }: InsertionPreviewProps) {
  const styles = useStyles();
  const id = useId();
  const { session, actions } = usePane();
  const [applying, setApplying] = useState(false);
  const root = useRef<HTMLElement>(null);
  // Made anew whenever the form changes, so that it never shows rows as they were.
  const preview = useMemo(() => (chosen.length === 0 ? null : session.previewInsertion(form.id, chosen, scope)), [session, form, chosen, scope]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !event.ctrlKey || event.isComposing || !root.current) return;
      if (!(event.target instanceof Node) || !root.current.closest('[data-pane]')?.contains(event.target)) return;
      event.preventDefault();
      root.current.querySelector<HTMLButtonElement>('button[data-insert]')?.click();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  const text = messages.templates;
  if (!preview) {
    return (
      <div className={styles.root}>
        <p className={styles.note}>{nothing}</p>
      </div>
    );
  }
  const insert = async (): Promise<void> => {
    setApplying(true);
    const outcome = await actions.apply(preview, null).finally(() => setApplying(false));
    const after = session.form(form.id);
    if (!outcome.done) return;
    onClear();
    if (after) onInserted(after);
  };
  return (
    <section className={styles.root} aria-labelledby={id} ref={root} data-insertion>
      <h2 id={id} className={styles.heading}>
        {text.preview} · {text.chosen(chosen.length)}
      </h2>
      {preview.lines.length === 0 ? (
        <p className={styles.note}>{text.cannot}</p>
      ) : (
        <div className={styles.lines} tabIndex={0} role="group" aria-labelledby={id}>
          <PreviewLines lines={preview.lines} />
        </div>
      )}
      <p className={styles.note}>{text.look}</p>
      <div className={styles.buttons}>
        <Button data-insert appearance="primary" disabled={applying || preview.lines.length === 0} onClick={() => actions.run(insert())}>
          {text.insert(chosen.length)}
        </Button>
        <Button onClick={onClear}>{clearText}</Button>
      </div>
    </section>
  );
}

/** Nothing is written that was not shown: every cell with its old and new text, then one step that can be taken back. */

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { messages } from '../messages.zh-CN';
import { usePane, type View } from '../pane';
import { PreviewLines } from '../parts/PreviewLines';

const useStyles = makeStyles({
  root: { padding: '12px', display: 'flex', flexDirection: 'column', rowGap: '10px' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, outline: 'none' },
  count: { color: tokens.colorNeutralForeground2 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { position: 'sticky', bottom: 0, margin: '0 -12px -12px', padding: '8px 12px', display: 'flex', justifyContent: 'space-between', gap: '8px', backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

export default function FixPreview({ view }: { readonly view: Extract<View, { at: 'preview' }> }) {
  const styles = useStyles();
  const { actions } = usePane();
  const [applying, setApplying] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { preview, key, findings } = view;
  const words = messages.preview;
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  const apply = async (): Promise<void> => {
    setApplying(true);
    await actions.apply(preview, key).finally(() => setApplying(false));
  };
  const inserts = preview.edits.every((edit) => edit.kind === 'row');
  return (
    <article className={styles.root} aria-label={words.title}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {words.title}
        </h2>
        <span className={styles.count}>{words.count(preview.lines.length)}</span>
      </div>
      {preview.lines.length === 0 && <p className={styles.note}>{words.nothing}</p>}
      {key === null && preview.lines.length > 0 && <p className={styles.note}>{words.fixAllNote(findings)}</p>}
      <PreviewLines lines={preview.lines} />
      {preview.lines.length > 1 && <p className={styles.note}>{words.together}</p>}
      {inserts && preview.lines.length > 0 && <p className={styles.note}>{messages.templates.look}</p>}
      <div className={styles.buttons}>
        {preview.lines.length > 0 && (
          <Button appearance="primary" disabled={applying} onClick={() => actions.run(apply())}>
            {applying ? words.applying : inserts ? words.insert(preview.lines.length) : words.apply(preview.lines.length)}
          </Button>
        )}
        <Button onClick={actions.backToList}>{words.cancel}</Button>
      </div>
    </article>
  );
}

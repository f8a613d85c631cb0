/** What is kept as own templates, each to be deleted, and all of them after a question. */

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Delete16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { OwnTemplate } from '../../own-templates';
import { messages } from '../messages.zh-CN';

const useStyles = makeStyles({
  hint: { margin: '0 0 6px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '30vh', overflowY: 'auto' },
  item: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: '6px', overflowWrap: 'anywhere' },
});

export function Kept({ own, onRemove }: { readonly own: readonly OwnTemplate[]; readonly onRemove: (code: string) => void }) {
  const styles = useStyles();
  const text = messages.own;
  return (
    <ul className={styles.list}>
      {own.map(({ code, level2, level3 }) => (
        <li key={code} className={styles.item}>
          <span>
            {level3}（{level2.replace(/指标$/, '')}）
          </span>
          <Button size="small" appearance="subtle" icon={<Delete16Regular />} aria-label={text.removeNamed(level3)} onClick={() => onRemove(code)} />
        </li>
      ))}
    </ul>
  );
}

export function ClearAll({ count, onClear }: { readonly count: number; readonly onClear: () => void }) {
  const styles = useStyles();
  const [asking, ask] = useState(false);
  const text = messages.own;
  if (!asking) {
    return (
      <Button size="small" onClick={() => ask(true)}>
        {text.clear}
      </Button>
    );
  }
  return (
    <div role="alertdialog" aria-label={text.clear}>
      <p className={styles.hint}>{text.clearSure(count)}</p>
      <Button size="small" onClick={onClear}>
        {text.clear}
      </Button>{' '}
      <Button size="small" autoFocus onClick={() => ask(false)}>
        {text.keep}
      </Button>
    </div>
  );
}

/** Nothing answers the words: what to try instead, and the way out where only the chosen 一级 stands in it. */

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { messages } from '../messages.zh-CN';

const useStyles = makeStyles({
  root: { padding: '12px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  line: { margin: '0 0 6px' },
  list: { margin: '0 0 8px', paddingLeft: '1.2em' },
});

interface NothingFoundProps {
  readonly query: string;
  /** How many the words find under every 一级. */
  readonly elsewhere: number;
  readonly onEverywhere: () => void;
}

export function NothingFound({ query, elsewhere, onEverywhere }: NothingFoundProps) {
  const styles = useStyles();
  const text = messages.templates;
  return (
    <section className={styles.root} aria-label={text.list} data-nothing-found>
      <p className={styles.line}>{text.nothing(query.trim())}</p>
      {elsewhere > 0 ? (
        <Button size="small" onClick={onEverywhere}>
          {text.everywhere(elsewhere)}
        </Button>
      ) : (
        <ul className={styles.list}>
          {text.tries.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

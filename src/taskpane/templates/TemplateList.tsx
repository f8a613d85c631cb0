/** Indicators to tick, best first. One tab stop; arrow keys, Home and End move. What is only like the words stands under a heading of its own. */

import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { matchesIn, wordsOf, type Found } from '../../templates';
import { messages } from '../messages.zh-CN';
import { TemplateLabel } from './TemplateLabel';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { padding: '2px 8px 6px 4px', ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` }, ':hover': { backgroundColor: tokens.colorNeutralBackground2 }, ':focus-within': { backgroundColor: tokens.colorNeutralBackground2 } },
  check: { display: 'flex', alignItems: 'flex-start' },
  count: { padding: '6px 12px 0', margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  alike: { padding: '8px 12px 2px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  more: { padding: '8px 12px' },
});

/** Indicators shown before asking for more. */
const STEP = 50;

interface TemplateListProps {
  readonly found: readonly Found[];
  /** What was typed to find them. */
  readonly query: string;
  readonly chosen: ReadonlySet<string>;
  readonly missing: readonly string[];
  readonly onToggle: (code: string) => void;
}

export function TemplateList({ found, query, chosen, missing, onToggle }: TemplateListProps) {
  const styles = useStyles();
  const [grown, grow] = useState({ query, limit: STEP });
  const [current, setCurrent] = useState<string | null>(null);
  const limit = grown.query === query ? grown.limit : STEP;
  const words = useMemo(() => wordsOf(query), [query]);
  const shown = useMemo(() => found.slice(0, limit).map((one) => ({ ...one, matches: matchesIn(one.template, words, one.alike) })), [found, limit, words]);
  const at = Math.max(0, shown.findIndex(({ template }) => template.code === current));
  const rest = found.length - limit;
  const text = messages.templates;
  return (
    <section aria-label={text.list}>
      <p className={styles.count}>
        {text.found(found.length)} · {text.listHint}
      </p>
      <ul className={styles.list} data-template-list>
        {shown.map(({ template, alike, present, matches }, index) => [
          alike && !shown[index - 1]?.alike && (
            <li key="alike" className={styles.alike} data-alike>
              {text.alike}
            </li>
          ),
          <li key={template.code} className={styles.item}>
            <Checkbox
              className={styles.check}
              checked={chosen.has(template.code)}
              tabIndex={index === at ? 0 : -1}
              data-code={template.code}
              onFocus={() => setCurrent(template.code)}
              onChange={() => onToggle(template.code)}
              label={<TemplateLabel template={template} matches={matches} present={present} missing={missing.includes(template.level2)} />}
            />
          </li>,
        ])}
      </ul>
      {rest > 0 && (
        <div className={styles.more}>
          <Button size="small" onClick={() => grow({ query, limit: limit + STEP })}>
            {text.more(Math.min(STEP, rest))}
          </Button>
        </div>
      )}
    </section>
  );
}

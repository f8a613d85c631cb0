/** Indicators to tick: name, place in the tree, the prompt that will be typed, and an example that will not. */

import { Badge, Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { promptOf, type Template } from '../../templates';
import { messages } from '../messages.zh-CN';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { padding: '2px 8px 6px 4px', ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` }, ':hover': { backgroundColor: tokens.colorNeutralBackground2 } },
  check: { display: 'flex', alignItems: 'flex-start' },
  label: { display: 'flex', flexDirection: 'column' },
  name: { overflowWrap: 'anywhere' },
  facts: { display: 'flex', flexWrap: 'wrap', columnGap: '10px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  prompt: { fontVariantNumeric: 'tabular-nums' },
  note: { padding: '12px', margin: 0, color: tokens.colorNeutralForeground2 },
  count: { padding: '6px 12px 0', margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  more: { padding: '8px 12px' },
});

/** Indicators shown before asking for more. */
const STEP = 50;

interface TemplateListProps {
  readonly templates: readonly Template[];
  readonly chosen: ReadonlySet<string>;
  readonly missing: readonly string[];
  readonly onToggle: (code: string) => void;
}

export function TemplateList({ templates, chosen, missing, onToggle }: TemplateListProps) {
  const styles = useStyles();
  const [limit, setLimit] = useState(STEP);
  const text = messages.templates;
  if (templates.length === 0) return <p className={styles.note}>{text.nothing}</p>;
  const rest = templates.length - limit;
  return (
    <section aria-label={text.list}>
      <p className={styles.count}>{text.found(templates.length)}</p>
      <ul className={styles.list}>
        {templates.slice(0, limit).map((template) => (
          <li key={template.code} className={styles.item}>
            <Checkbox
              className={styles.check}
              checked={chosen.has(template.code)}
              onChange={() => onToggle(template.code)}
              label={<TemplateLabel template={template} missing={missing.includes(template.level2)} />}
            />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <div className={styles.more}>
          <Button size="small" onClick={() => setLimit(limit + STEP)}>
            {text.more(Math.min(STEP, rest))}
          </Button>
        </div>
      )}
    </section>
  );
}

function TemplateLabel({ template, missing }: { readonly template: Template; readonly missing: boolean }) {
  const styles = useStyles();
  const text = messages.templates;
  const prompt = promptOf(template);
  return (
    <span className={styles.label}>
      <span className={styles.name}>
        {template.level3}{' '}
        {missing && (
          <Badge size="small" appearance="tint" color="brand">
            {text.missingTag}
          </Badge>
        )}
      </span>
      <span className={styles.facts}>
        <span>
          {short(template.level1)} / {short(template.level2)}
        </span>
        <span className={styles.prompt}>{prompt === '' ? text.qualitative : prompt}</span>
        {template.example !== '' && <span>{text.example(template.example)}</span>}
        {template.reference !== '' && template.reference !== template.example && <span>{text.reference(template.reference)}</span>}
      </span>
    </span>
  );
}

function short(name: string): string {
  return name.replace(/指标$/, '');
}

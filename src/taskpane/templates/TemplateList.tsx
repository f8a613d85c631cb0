/** Indicators to tick: name, place in the tree, the prompt that will be typed, and an example that will not. One tab stop; arrow keys move. */

import { Badge, Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import { isOwn } from '../../own-templates';
import { promptOf, type Template } from '../../templates';
import { messages } from '../messages.zh-CN';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { padding: '2px 8px 6px 4px', ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` }, ':hover': { backgroundColor: tokens.colorNeutralBackground2 }, ':focus-within': { backgroundColor: tokens.colorNeutralBackground2 } },
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
  const [current, setCurrent] = useState<string | null>(null);
  const text = messages.templates;
  if (templates.length === 0) return <p className={styles.note}>{text.nothing}</p>;
  const shown = templates.slice(0, limit);
  const at = Math.max(0, shown.findIndex(({ code }) => code === current));
  const rest = templates.length - limit;
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>): void => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[event.key];
    const input = to === undefined ? undefined : event.currentTarget.querySelectorAll<HTMLInputElement>('input')[Math.min(Math.max(to, 0), shown.length - 1)];
    if (!input) return;
    event.preventDefault();
    input.focus();
  };
  return (
    <section aria-label={text.list}>
      <p className={styles.count}>
        {text.found(templates.length)} · {text.listHint}
      </p>
      <ul className={styles.list} onKeyDown={onKeyDown} data-template-list>
        {shown.map((template, index) => (
          <li key={template.code} className={styles.item}>
            <Checkbox
              className={styles.check}
              checked={chosen.has(template.code)}
              tabIndex={index === at ? 0 : -1}
              onFocus={() => setCurrent(template.code)}
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

export function TemplateLabel({ template, missing = false }: { readonly template: Template; readonly missing?: boolean }) {
  const styles = useStyles();
  const text = messages.templates;
  const prompt = promptOf(template);
  return (
    <span className={styles.label} title={[template.explanation, template.evidence].filter(Boolean).join('\n')}>
      <span className={styles.name}>
        {template.level3}{' '}
        {isOwn(template) && (
          <Badge size="small" appearance="tint" color="important">
            {text.mine}
          </Badge>
        )}{' '}
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
        {template.example !== '' && !isOwn(template) && <span>{text.example(template.example)}</span>}
        {template.reference !== '' && (isOwn(template) || template.reference !== template.example) && <span>{text.reference(template.reference)}</span>}
      </span>
    </span>
  );
}

function short(name: string): string {
  return name.replace(/指标$/, '');
}

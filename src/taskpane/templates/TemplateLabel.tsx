/** One indicator as it is offered: name, place in the tree, the prompt that will be typed, and an example that will not. */

import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { isOwn } from '../../own-templates';
import { promptOf, type Matches, type Template } from '../../templates';
import { messages } from '../messages.zh-CN';
import { Marked } from './Marked';

const useStyles = makeStyles({
  label: { display: 'flex', flexDirection: 'column' },
  name: { overflowWrap: 'anywhere' },
  facts: { display: 'flex', flexWrap: 'wrap', columnGap: '10px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  prompt: { fontVariantNumeric: 'tabular-nums' },
});

interface TemplateLabelProps {
  readonly template: Template;
  /** The form lacks its category. */
  readonly missing?: boolean;
  /** The form has a row of this name. */
  readonly present?: boolean;
  /** What the words found in it. */
  readonly matches?: Matches;
}

export function TemplateLabel({ template, missing = false, present = false, matches }: TemplateLabelProps) {
  const styles = useStyles();
  const text = messages.templates;
  const prompt = promptOf(template);
  return (
    <span className={styles.label} title={[template.explanation, template.evidence].filter(Boolean).join('\n')}>
      <span className={styles.name}>
        {matches ? <Marked pieces={matches.name} /> : template.level3}{' '}
        {isOwn(template) && (
          <Badge size="small" appearance="tint" color="important">
            {text.mine}
          </Badge>
        )}{' '}
        {present && (
          <Badge size="small" appearance="tint" color="informative">
            {text.present}
          </Badge>
        )}{' '}
        {missing && !present && (
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
        {matches?.keyword && (
          <span>
            {text.keyword}
            <Marked pieces={matches.keyword} />
          </span>
        )}
      </span>
    </span>
  );
}

function short(name: string): string {
  return name.replace(/指标$/, '');
}

/** What the rules could not judge, form by form, each with its reason. */

import { makeStyles, tokens } from '@fluentui/react-components';
import type { OpenQuestion } from '../../session';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';
import { LinkButton } from '../parts/PlaceLink';

const useStyles = makeStyles({
  heading: { margin: '6px 0 2px -2px', fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  list: { margin: '0 0 8px', padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: '6px' },
  item: { overflowWrap: 'anywhere' },
  reason: { color: tokens.colorNeutralForeground2 },
});

export function OpenQuestions() {
  const styles = useStyles();
  const { shown } = usePane();
  const groups = new Map<string | null, OpenQuestion[]>();
  for (const question of shown.open) {
    const group = groups.get(question.formId);
    if (group) group.push(question);
    else groups.set(question.formId, [question]);
  }
  return [...groups].map(([formId, questions]) => (
    <div key={formId ?? ''}>
      <h3 className={styles.heading}>
        <FormName formId={formId} projectName={questions[0]?.projectName ?? ''} />
      </h3>
      <ul className={styles.list}>
        {questions.map((question) => (
          <li key={question.rule} className={styles.item}>
            <div>{question.title}</div>
            <div className={styles.reason}>{question.reason}</div>
          </li>
        ))}
      </ul>
    </div>
  ));
}

function FormName({ formId, projectName }: { readonly formId: string | null; readonly projectName: string }) {
  const { session, actions } = usePane();
  const form = formId === null ? undefined : session.form(formId);
  if (!form) return messages.list.whole;
  const name = [form.sheet, projectName].filter(Boolean).join(' · ');
  return <LinkButton text={name} name={messages.list.jump(name)} onClick={() => actions.goTo(form.sheet, { row: form.range.top, column: form.range.left })} />;
}

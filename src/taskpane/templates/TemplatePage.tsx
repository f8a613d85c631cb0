/** 指标模板: find standard indicators and one's own, fill what a form lacks, insert whole forms. The number is always left to the clerk. */

import { Select, makeStyles } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { isPlaceholder, type Declaration } from '../../model';
import { NoticeBar } from '../check/NoticeBar';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';
import { Section } from '../parts/Section';
import { BlankFormFields, usualYear } from './BlankFormFields';
import { Library } from './Library';
import { Offers } from './Offers';
import { OwnPanel } from './OwnPanel';
import { SupplementPanel } from './SupplementPanel';
import { useShelf } from './own-shelf';

const useStyles = makeStyles({
  where: { padding: '8px 12px 0', display: 'flex', flexDirection: 'column', rowGap: '4px' },
  line: { display: 'flex', alignItems: 'center', gap: '6px' },
  select: { flex: '1 1 6rem', minWidth: 0 },
  label: { flexShrink: 0 },
  none: { padding: '16px 12px', margin: 0 },
  hint: { margin: '0 0 6px' },
});

export default function TemplatePage() {
  const styles = useStyles();
  const { state, props } = usePane();
  const { own } = useShelf();
  const forms = (state.examination?.forms ?? []).map((report) => report.form);
  const [wanted, choose] = useState<string | null>(null);
  const form = forms.find((each) => each.id === wanted) ?? forms.find((each) => each.sheet === props.activeSheet) ?? forms[0] ?? null;
  const sections = (
    <>
      <Section title={messages.blank.title} startsOpen={!form}>
        <WholeForm form={form} />
      </Section>
      <Section title={messages.own.title(own.length)}>
        <OwnPanel form={form} />
      </Section>
    </>
  );
  if (form) {
    return (
      <ForForm key={form.id} form={form} forms={forms} onForm={choose}>
        {sections}
      </ForForm>
    );
  }
  return (
    <>
      <p className={styles.none}>{messages.templates.noForm}</p>
      <NoticeBar />
      {sections}
    </>
  );
}

function WholeForm({ form }: { readonly form: Declaration | null }) {
  const styles = useStyles();
  const { session, actions } = usePane();
  const text = messages.blank;
  if (!session.canAddSheets) return <p className={styles.hint}>{text.unable}</p>;
  const year = form?.heading.year?.value ?? usualYear();
  return (
    <>
      <p className={styles.hint}>{text.hint}</p>
      <BlankFormFields key={form?.id ?? ''} year={year} {...(form ? { layout: form.layout } : {})} action={text.insert} onMake={(choice, wished) => actions.run(actions.addBlankForm(choice, wished))} />
    </>
  );
}

interface ForFormProps {
  readonly form: Declaration;
  readonly forms: readonly Declaration[];
  readonly onForm: (id: string) => void;
  readonly children: ReactNode;
}

function ForForm({ form, forms, onForm, children }: ForFormProps) {
  const styles = useStyles();
  const id = useId();
  const { session, state, actions } = usePane();
  const { own } = useShelf();
  const [supplementing, supplement] = useState(false);
  // `state` is what the session judged last; both answers follow it.
  const lacking = state.examination ? session.lacking(form.id, own) : [];
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
          <SupplementPanel form={form} lacking={lacking} onClose={() => supplement(false)} onInserted={toFill} />
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
  return form.indicators.rows.map((row) => row.value).find((value) => isPlaceholder(value.text));
}

/** 指标模板: find standard indicators and one's own, fill what a form lacks, insert whole forms. The number is always left to the clerk. */

import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Declaration } from '../../model';
import { NoticeBar } from '../check/NoticeBar';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';
import { Section } from '../parts/Section';
import { BlankFormFields, usualYear } from './BlankFormFields';
import { ForForm } from './ForForm';
import { OwnPanel } from './OwnPanel';
import { useShelf } from './own-shelf';

const useStyles = makeStyles({
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

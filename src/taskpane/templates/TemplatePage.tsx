/** 指标模板: find standard indicators, choose some, see where they would stand, insert them. The number is always left to the clerk. */

import { Select, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { LEVEL1, isPlaceholder, type Declaration } from '../../model';
import { searchTemplates } from '../../templates';
import { NoticeBar } from '../check/NoticeBar';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';
import { SearchField } from '../parts/SearchField';
import { InsertionPreview } from './InsertionPreview';
import { TemplateList } from './TemplateList';
import { missingOf } from './missing';

const useStyles = makeStyles({
  where: { padding: '8px 12px 0', display: 'flex', flexDirection: 'column', rowGap: '4px' },
  top: { position: 'sticky', top: 0, zIndex: 2, padding: '8px 12px', display: 'flex', flexWrap: 'wrap', gap: '6px', backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'flex', alignItems: 'center', gap: '6px' },
  search: { flex: '1 1 8rem', minWidth: 0, maxWidth: 'none' },
  select: { flex: '1 1 6rem', minWidth: 0 },
  level: { flex: '0 1 auto', minWidth: 0 },
  label: { flexShrink: 0 },
  missing: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  none: { padding: '16px 12px', color: tokens.colorNeutralForeground2 },
});

export default function TemplatePage() {
  const styles = useStyles();
  const { state, props } = usePane();
  const forms = (state.examination?.forms ?? []).map((report) => report.form);
  const [wanted, choose] = useState<string | null>(null);
  const form = forms.find((each) => each.id === wanted) ?? forms.find((each) => each.sheet === props.activeSheet) ?? forms[0];
  if (!form) return <p className={styles.none}>{messages.templates.noForm}</p>;
  return <Library key={form.id} form={form} forms={forms} onForm={choose} />;
}

interface LibraryProps {
  readonly form: Declaration;
  readonly forms: readonly Declaration[];
  readonly onForm: (id: string) => void;
}

function Library({ form, forms, onForm }: LibraryProps) {
  const styles = useStyles();
  const id = useId();
  const { state, actions } = usePane();
  const [words, search] = useState('');
  const [level1, setLevel1] = useState('');
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const deferred = useDeferredValue(words);
  const missing = useMemo(() => missingOf(form.id, state.findings), [form.id, state.findings]);
  const found = useMemo(() => {
    const list = searchTemplates(deferred).filter((template) => level1 === '' || template.level1 === level1);
    const lacking = (index: number): boolean => missing.includes(list[index]!.level2);
    const order = list.map((_, index) => index).sort((a, b) => Number(lacking(b)) - Number(lacking(a)) || a - b);
    return order.map((index) => list[index]!);
  }, [deferred, level1, missing]);
  const toggle = (code: string): void =>
    choose((last) => {
      const next = new Set(last);
      if (!next.delete(code)) next.add(code);
      return next;
    });
  const text = messages.templates;
  return (
    <>
      <div className={styles.where}>
        <div className={styles.line}>
          <label htmlFor={`${id}-form`} className={styles.label}>
            {text.form}
          </label>
          <Select id={`${id}-form`} className={styles.select} value={form.id} onChange={(_, { value }) => onForm(value)}>
            {forms.map((each) => (
              <option key={each.id} value={each.id}>
                {each.sheet} · {each.heading.projectName?.text || messages.list.noProject}
              </option>
            ))}
          </Select>
        </div>
        {missing.length > 0 && <p className={styles.missing}>{text.missing(missing)}</p>}
      </div>
      <div className={styles.top}>
        <SearchField label={text.search} hint={text.searchHint} className={styles.search} onSearch={search} />
        <Select className={styles.level} aria-label={text.level1} value={level1} onChange={(_, { value }) => setLevel1(value)}>
          <option value="">{text.any}</option>
          {LEVEL1.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </div>
      <NoticeBar />
      <TemplateList templates={found} chosen={chosen} missing={missing} onToggle={toggle} />
      <InsertionPreview form={form} chosen={chosen} onClear={() => choose(new Set())} onInserted={(after) => actions.showFindingAt(firstToFill(after) ?? after.indicators.header)} />
    </>
  );
}

/** The first value that still waits for its number. */
function firstToFill(form: Declaration) {
  return form.indicators.rows.map((row) => row.value).find((value) => isPlaceholder(value.text));
}

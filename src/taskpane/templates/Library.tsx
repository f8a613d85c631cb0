/** The library: search while typing, tick, see where the rows would stand, insert. */

import { Select, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { LEVEL1, type Declaration, type IndicatorTable } from '../../model';
import { NoticeBar } from '../check/NoticeBar';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';
import { SearchField } from '../parts/SearchField';
import { InsertionPreview } from './InsertionPreview';
import { TemplateList } from './TemplateList';
import { findFor } from './find-for';
import { missingOf } from './missing';
import { useShelf } from './own-shelf';

const useStyles = makeStyles({
  top: { position: 'sticky', top: 0, zIndex: 2, padding: '8px 12px', display: 'flex', flexWrap: 'wrap', gap: '6px', backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  search: { flex: '1 1 8rem', minWidth: 0, maxWidth: 'none' },
  level: { flex: '0 1 auto', minWidth: 0 },
});

interface LibraryProps {
  readonly form: Declaration;
  readonly onInserted: (form: Declaration) => void;
}

export function Library({ form, onInserted }: LibraryProps) {
  const styles = useStyles();
  const { state } = usePane();
  const { shelf, own } = useShelf();
  const [words, search] = useState('');
  const [level1, setLevel1] = useState('');
  const [scope, setScope] = useState<IndicatorTable['scope']>('annual');
  const [codes, choose] = useState<ReadonlySet<string>>(new Set());
  const deferred = useDeferredValue(words);
  const missing = useMemo(() => missingOf(form.id, state.findings), [form.id, state.findings]);
  const found = useMemo(() => findFor(deferred, missing, own).filter((template) => level1 === '' || template.level1 === level1), [deferred, level1, missing, own]);
  const chosen = useMemo(() => [...codes].flatMap((code) => (code.startsWith('WD-') ? shelf.find(code) ?? [] : code)), [codes, shelf]);
  const toggle = (code: string): void =>
    choose((last) => {
      const next = new Set(last);
      if (!next.delete(code)) next.add(code);
      return next;
    });
  const text = messages.templates;
  return (
    <>
      <div
        className={styles.top}
        onKeyDown={(event) => {
          const first = event.key === 'ArrowDown' && event.target instanceof HTMLInputElement ? event.currentTarget.parentElement?.querySelector<HTMLElement>('[data-template-list] input[tabindex="0"]') : null;
          if (!first) return;
          event.preventDefault();
          first.focus();
        }}
      >
        <SearchField label={text.search} hint={text.searchHint} className={styles.search} onSearch={search} />
        <Select className={styles.level} aria-label={text.level1} value={level1} onChange={(_, { value }) => setLevel1(value)}>
          <option value="">{text.any}</option>
          {LEVEL1.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
        {form.midTermIndicators && (
          <Select className={styles.level} aria-label={text.table} value={scope} onChange={(_, { value }) => setScope(value as IndicatorTable['scope'])}>
            <option value="annual">{text.annual}</option>
            <option value="mid-term">{text.midTerm}</option>
          </Select>
        )}
      </div>
      <NoticeBar />
      <TemplateList templates={found} chosen={codes} missing={missing} onToggle={toggle} />
      <InsertionPreview form={form} chosen={chosen} scope={form.midTermIndicators ? scope : 'annual'} nothing={text.choose} clearText={text.clear} onClear={() => choose(new Set())} onInserted={onInserted} />
    </>
  );
}

/** The library: search while typing, tick, see where the rows would stand, insert. */

import { Select, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { LEVEL1, type Declaration, type IndicatorTable } from '../../model';
import { NoticeBar } from '../check/NoticeBar';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';
import { SearchField } from '../parts/SearchField';
import { InsertionPreview } from './InsertionPreview';
import { NothingFound } from './NothingFound';
import { TemplateList } from './TemplateList';
import { contextOf, findFor } from './find-for';
import { missingOf } from './missing';
import { useShelf } from './own-shelf';
import { useLibraryKeys } from './use-library-keys';

const useStyles = makeStyles({
  top: { position: 'sticky', top: 0, zIndex: 2, padding: '8px 12px', display: 'flex', flexWrap: 'wrap', gap: '6px', backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  search: { flex: '1 1 8rem', minWidth: 0, maxWidth: 'none' },
  level: { flex: '0 1 auto', minWidth: 0 },
});

/** A count is said when the clerk pauses, not at every letter. */
const PAUSE = 600;

interface LibraryProps {
  readonly form: Declaration;
  readonly onInserted: (form: Declaration) => void;
}

export function Library({ form, onInserted }: LibraryProps) {
  const styles = useStyles();
  const { state, actions } = usePane();
  const { shelf, own } = useShelf();
  const [words, search] = useState('');
  const [level1, setLevel1] = useState('');
  const [scope, setScope] = useState<IndicatorTable['scope']>('annual');
  const [codes, choose] = useState<ReadonlySet<string>>(new Set());
  const deferred = useDeferredValue(words);
  const missing = useMemo(() => missingOf(form.id, state.findings), [form.id, state.findings]);
  const pack = state.examination?.forms.find((report) => report.form.id === form.id)?.pack;
  const tree = pack && pack.id !== 'general' ? pack.tree : null;
  const context = useMemo(() => contextOf(form, scope, tree, missing), [form, scope, tree, missing]);
  const all = useMemo(() => findFor(deferred, own, context), [deferred, own, context]);
  const found = useMemo(() => (level1 === '' ? all : all.filter(({ template }) => template.level1 === level1)), [all, level1]);
  const chosen = useMemo(() => [...codes].flatMap((code) => (code.startsWith('WD-') ? shelf.find(code) ?? [] : code)), [codes, shelf]);
  const toggle = (code: string): void =>
    choose((last) => {
      const next = new Set(last);
      if (!next.delete(code)) next.add(code);
      return next;
    });
  const { root, onKeyDown } = useLibraryKeys((code) => {
    // What stands in the box may be newer than the list below it.
    const best = words.trim() === '' ? undefined : findFor(words, own, context).find(({ template }) => level1 === '' || template.level1 === level1);
    const wanted = code ?? (best && !best.present ? best.template.code : null);
    if (wanted !== null && !codes.has(wanted)) toggle(wanted);
    return wanted !== null || codes.size > 0;
  });
  const text = messages.templates;
  const count = deferred.trim() === '' ? null : found.length;
  useEffect(() => {
    if (count === null) return;
    const timer = setTimeout(() => actions.announce(text.spokenFound(count)), PAUSE);
    return () => clearTimeout(timer);
  }, [count, deferred, actions, text]);
  return (
    <div ref={root} onKeyDown={onKeyDown}>
      <div className={styles.top}>
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
      {found.length === 0 ? (
        <NothingFound query={deferred} elsewhere={all.length} onEverywhere={() => setLevel1('')} />
      ) : (
        <TemplateList found={found} query={deferred} chosen={codes} missing={missing} onToggle={toggle} />
      )}
      <InsertionPreview form={form} chosen={chosen} scope={form.midTermIndicators ? scope : 'annual'} nothing={text.choose} clearText={text.clear} onClear={() => choose(new Set())} onInserted={onInserted} />
    </div>
  );
}

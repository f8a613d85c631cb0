/** 我的模板: save rows of this form, bring in a unit's library, share what is kept, and take it away again. */

import { Button, Select, makeStyles, tokens } from '@fluentui/react-components';
import { Delete16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { Declaration } from '../../model';
import { librarySheet, writeExchange, type OwnTemplate } from '../../own-templates';
import type { SheetInfo } from '../../session';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';
import { ImportReport } from './ImportReport';
import { SaveRows } from './SaveRows';
import { saveFile } from './save-file';
import { useImport } from './use-import';
import { useShelf } from './own-shelf';

const useStyles = makeStyles({
  hint: { margin: '0 0 6px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  line: { display: 'flex', flexWrap: 'wrap', gap: '6px', margin: '6px 0' },
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '30vh', overflowY: 'auto' },
  item: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: '6px', overflowWrap: 'anywhere' },
  problem: { margin: '4px 0', color: tokens.colorStatusWarningForeground1 },
});

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function OwnPanel({ form }: { readonly form: Declaration | null }) {
  const styles = useStyles();
  const { props, actions } = usePane();
  const { shelf, own } = useShelf();
  const input = useRef<HTMLInputElement>(null);
  const { report, fromFile, fromSheet } = useImport(shelf);
  const text = messages.own;
  const { spreadsheets } = props;
  return (
    <>
      <p className={styles.hint}>{text.hint}</p>
      {shelf.problem !== null && (
        <p role="alert" className={styles.problem}>
          {shelf.problem}
        </p>
      )}
      {form && <SaveRows key={form.id} form={form} shelf={shelf} />}
      <div className={styles.line}>
        <input
          ref={input}
          type="file"
          accept={spreadsheets ? '.json,.xlsx,.xlsm,.xls,.et,.ods,.csv' : '.json,application/json'}
          hidden
          aria-label={text.import}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) actions.run(fromFile(file));
          }}
        />
        <Button size="small" onClick={() => input.current?.click()}>
          {text.import}
        </Button>
        <SheetChoice onChoose={(name) => actions.run(fromSheet(name))} />
      </div>
      {report && <ImportReport report={report} />}
      {own.length === 0 ? <p className={styles.hint}>{text.empty}</p> : <Kept own={own} onRemove={(code) => shelf.remove(code)} />}
      {own.length > 0 && (
        <div className={styles.line}>
          <Button size="small" onClick={() => saveFile(`${text.fileName}.json`, 'application/json', writeExchange(own))}>
            {text.exportJson}
          </Button>
          {spreadsheets && (
            <Button size="small" onClick={() => actions.run(spreadsheets.write(librarySheet(own)).then((bytes) => saveFile(`${text.fileName}.xlsx`, XLSX, bytes)))}>
              {text.exportSheet}
            </Button>
          )}
          <ClearAll count={own.length} onClear={() => shelf.clear()} />
        </div>
      )}
    </>
  );
}

/** A library that is open already, in any host. */
function SheetChoice({ onChoose }: { readonly onChoose: (sheet: string) => void }) {
  const { session, state } = usePane();
  const [sheets, setSheets] = useState<readonly SheetInfo[]>([]);
  useEffect(() => {
    let wanted = true;
    void session.workbook.listSheets().then((list) => wanted && setSheets(list));
    return () => {
      wanted = false;
    };
  }, [session, state.examination]);
  const text = messages.own;
  return (
    <Select size="small" aria-label={text.fromSheet} value="" onChange={(_, { value }) => value !== '' && onChoose(value)}>
      <option value="">{text.fromSheet}</option>
      {sheets.map(({ id, name }) => (
        <option key={id} value={name}>
          {name}
        </option>
      ))}
    </Select>
  );
}

function Kept({ own, onRemove }: { readonly own: readonly OwnTemplate[]; readonly onRemove: (code: string) => void }) {
  const styles = useStyles();
  const text = messages.own;
  return (
    <ul className={styles.list}>
      {own.map(({ code, level2, level3 }) => (
        <li key={code} className={styles.item}>
          <span>
            {level3}（{level2.replace(/指标$/, '')}）
          </span>
          <Button size="small" appearance="subtle" icon={<Delete16Regular />} aria-label={text.removeNamed(level3)} onClick={() => onRemove(code)} />
        </li>
      ))}
    </ul>
  );
}

function ClearAll({ count, onClear }: { readonly count: number; readonly onClear: () => void }) {
  const styles = useStyles();
  const [asking, ask] = useState(false);
  const text = messages.own;
  if (!asking) {
    return (
      <Button size="small" onClick={() => ask(true)}>
        {text.clear}
      </Button>
    );
  }
  return (
    <div role="alertdialog" aria-label={text.clear}>
      <p className={styles.hint}>{text.clearSure(count)}</p>
      <Button size="small" onClick={onClear}>
        {text.clear}
      </Button>{' '}
      <Button size="small" autoFocus onClick={() => ask(false)}>
        {text.keep}
      </Button>
    </div>
  );
}

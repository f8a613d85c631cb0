/** 我的模板: save rows of this form, bring in a unit's library, share what is kept, and take it away again. */

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { freeName, type Declaration } from '../../model';
import { librarySheet, writeExchange } from '../../own-templates';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';
import { ImportReport } from './ImportReport';
import { ClearAll, Kept } from './OwnList';
import { SaveRows } from './SaveRows';
import { SheetChoice } from './SheetChoice';
import { saveFile } from '../save-file';
import { useImport } from './use-import';
import { useShelf } from './own-shelf';

const useStyles = makeStyles({
  hint: { margin: '0 0 6px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  line: { display: 'flex', flexWrap: 'wrap', gap: '6px', margin: '6px 0' },
  problem: { margin: '4px 0', color: tokens.colorStatusWarningForeground1 },
});

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function OwnPanel({ form }: { readonly form: Declaration | null }) {
  const styles = useStyles();
  const { props, actions, session } = usePane();
  const { shelf, own } = useShelf();
  const input = useRef<HTMLInputElement>(null);
  const { report, fromFile, fromSheet } = useImport(shelf);
  const text = messages.own;
  const { spreadsheets } = props;
  // Where no file can be written, a sheet of the open workbook is the file.
  const toNewSheet = async (): Promise<void> => {
    const taken = (await session.workbook.listSheets()).map(({ name }) => name);
    const content = librarySheet(own, freeName(text.fileName, taken));
    const outcome = await session.workbook.addSheet?.(content, text.exportHere);
    if (outcome) session.tell(outcome.done ? 'success' : 'warning', outcome.done ? text.exportedHere(content.name) : outcome.message);
  };
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
          {!spreadsheets && session.canAddSheets && (
            <Button size="small" onClick={() => actions.run(toNewSheet())}>
              {text.exportHere}
            </Button>
          )}
          <ClearAll count={own.length} onClear={() => shelf.clear()} />
        </div>
      )}
    </>
  );
}

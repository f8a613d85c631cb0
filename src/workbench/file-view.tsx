/** An open file: the sheet with its tabs on the left, the task pane on the right; on a narrow page one of them at a time. */

import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore, type KeyboardEvent, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Address, Sheet } from '../model';
import type { ShownFinding } from '../session';
import { TaskPane } from '../taskpane/TaskPane';
import type { Preferences } from '../taskpane/preferences';
import { CellStrip } from './cell-strip';
import type { OpenWorkbook } from './engine';
import { FindBar } from './find/find-bar';
import { useFind } from './find/use-find';
import { Grid } from './grid/grid';
import { labelsOf } from './labels';
import { letNoticesPass } from './passing-notice';
import { SideTabs, type Side } from './side-tabs';
import { SheetTabs, type SheetCounts } from './sheet-tabs';
import { Splitter } from './splitter';
import { spreadsheets } from './spreadsheets';
import type { Typing } from './use-guard';
import { useMedia } from './use-media';
import { useSheet, useSheetList } from './use-sheets';
import { useResizing, useWrite } from './use-write';

export interface FileViewProps {
  readonly open: OpenWorkbook;
  readonly zoom: number;
  readonly labelled: boolean;
  readonly preferences: Preferences;
  /** Where the grid tells that a cell is being typed into. */
  readonly typing: RefObject<Typing>;
  /** Where the sheet leaves how to open its find bar. */
  readonly finding: RefObject<(() => void) | null>;
  onPreferences(preferences: Preferences): void;
  /** In the clerk's words, why something typed was not written. */
  onRefused(words: string): void;
  onUndo(): void;
  onRedo(): void;
}

const TOP_LEFT: Address = { row: 0, column: 0 };
const USUAL_PANE = 380;

export function FileView({ open: { workbook, view, session, serial }, zoom, labelled, preferences, typing, finding, onPreferences, onRefused, onUndo, onRedo }: FileViewProps) {
  const shown = useSyncExternalStore(view.subscribe, view.get);
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const sheets = useSheetList(workbook, shown.version);
  const [chosen, setChosen] = useState<string | null>(null);
  const [cell, setCell] = useState<Address>(TOP_LEFT);
  const [side, setSide] = useState<Side>('sheet');
  const [paneWidth, setPaneWidth] = useState(USUAL_PANE);
  const narrow = useMedia('(max-width: 899px)');
  const opening = useRef<(() => void) | null>(null);
  const places = useRef(new Map<string, Address>());
  const pane = useRef<HTMLElement>(null);
  const sheetSide = useRef<HTMLElement>(null);

  const current = sheets?.find(({ name }) => name === chosen)?.name ?? sheets?.find(({ hidden }) => !hidden)?.name ?? sheets?.[0]?.name ?? null;
  const picture = useSheet(workbook, current, shown.version);
  const sheet = picture?.sheet ?? null;
  const { target } = shown;
  useEffect(() => {
    if (!target) return;
    setChosen(target.sheet);
    setCell(target.at);
    places.current.set(target.sheet, target.at);
    setSide('sheet');
  }, [target]);

  const place = useMemo(() => (current === null ? null : { sheet: current, at: sheet ? firstOf(sheet, cell) : cell }), [current, sheet, cell]);
  const find = useFind(workbook, sheets, shown.version, place);
  useEffect(() => {
    finding.current = () => {
      setSide('sheet');
      find.show();
    };
    return () => void (finding.current = null);
  }, [finding, find.show]);

  const counts = useMemo<SheetCounts>(() => countsOf(state.findings), [state.findings]);
  const labels = useMemo(() => (labelled ? labelsOf(state.examination) : null), [labelled, state.examination]);
  const goTo = useMemo(() => (target && target.sheet === current ? { at: target.at } : null), [target, current]);
  const onSelect = useCallback(
    (at: Address) => {
      if (current !== null) places.current.set(current, at);
      setCell(at);
    },
    [current],
  );
  const choose = (name: string): void => {
    setChosen(name);
    setCell(places.current.get(name) ?? TOP_LEFT);
  };
  const onEdit = useWrite(workbook, onRefused);
  const onResize = useResizing(workbook, current, onRefused);
  useEffect(() => letNoticesPass(session, view), [session, view]);
  const onNewRow = useCallback((name: string, at: Address) => void workbook.select(name, at), [workbook]);
  const onLeave = useCallback(() => {
    // At once, not a frame later: the next key already belongs to the pane.
    flushSync(() => setSide('findings'));
    pane.current?.querySelector<HTMLElement>('button:not([tabindex="-1"]), [tabindex="0"], a[href], input, select')?.focus();
  }, []);
  const onReturn = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.defaultPrevented || (event.target as Element).closest('dialog')) return;
    event.preventDefault();
    flushSync(() => setSide('sheet'));
    toGrid();
  };
  const toGrid = (): void => sheetSide.current?.querySelector('textarea')?.focus({ preventScroll: true });
  const onFound = (): void => {
    find.close();
    toGrid();
  };

  const ready = sheet !== null;
  useEffect(() => {
    if (ready && !narrow && document.activeElement === document.body) toGrid();
  }, [ready]);

  return (
    <>
      {narrow && <SideTabs side={side} count={state.findings.length} onSide={setSide} />}
      <div className="work">
        <section className="sheet-side" aria-label="原表" ref={sheetSide} hidden={narrow && side !== 'sheet'}>
          {find.asked > 0 && <FindBar find={find} onClose={onFound} />}
          <CellStrip sheet={sheet} at={place?.at ?? TOP_LEFT} onOpen={() => opening.current?.()} />
          <div className="sheet-area">
            {sheet && sheet.rowCount === 0 && <p className="empty">这个工作表是空的。</p>}
            {sheets?.length === 0 && <p className="empty">这个文件里没有工作表。</p>}
            {picture && sheet && (
              <Grid
                key={sheet.id}
                file={serial}
                sheet={sheet}
                look={picture.look}
                marks={shown.marks}
                labels={labels?.get(sheet.name) ?? NO_LABELS}
                hits={find.areas}
                zoom={zoom}
                start={places.current.get(sheet.name) ?? TOP_LEFT}
                goTo={goTo}
                typing={typing}
                opening={opening}
                onSelect={onSelect}
                onEdit={onEdit}
                onResize={onResize}
                onUndo={onUndo}
                onRedo={onRedo}
                onLeave={onLeave}
              />
            )}
          </div>
          {sheets && current !== null && <SheetTabs sheets={sheets} current={current} counts={counts} onChoose={choose} />}
        </section>
        {!narrow && <Splitter width={paneWidth} onWidth={setPaneWidth} />}
        <section className="pane-side" aria-label="问题" ref={pane} hidden={narrow && side !== 'findings'} style={narrow ? undefined : { width: paneWidth }} onKeyDown={onReturn}>
          <TaskPane session={session} coversSheet={narrow && side === 'findings'} activeSheet={current} activeCell={cell} preferences={preferences} spreadsheets={spreadsheets} onNewRow={onNewRow} onUndo={onUndo} onPreferences={onPreferences} />
        </section>
      </div>
    </>
  );
}

function firstOf(sheet: Sheet, at: Address): Address {
  const { top, left } = sheet.areaAt(at.row, at.column);
  return { row: top, column: left };
}

const NO_LABELS: readonly never[] = [];

function countsOf(findings: readonly ShownFinding[]): SheetCounts {
  const counts = new Map<string, { error: number; warning: number; suggestion: number }>();
  for (const { finding } of findings) {
    const { sheet } = finding.fields[0].place;
    const found = counts.get(sheet) ?? { error: 0, warning: 0, suggestion: 0 };
    found[finding.severity] += 1;
    counts.set(sheet, found);
  }
  return counts;
}

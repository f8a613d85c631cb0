/** The page: toolbar, what is open, and the messages in between. Nothing typed is thrown away without asking. */

import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { FluentProvider, Spinner } from '@fluentui/react-components';
import { keepPreferences, recallPreferences, type Preferences } from '../taskpane/preferences';
import { themeFor } from '../taskpane/theme';
import type { OpenWorkbook } from './engine';
import { Messages, type Message } from './messages';
import { findSample } from './samples';
import { download } from './download';
import { StartScreen } from './start-screen';
import { Toolbar, type FileControls } from './toolbar';
import { useDrop } from './use-drop';
import { useMedia } from './use-media';
import { loadEngine, sourceOfFile, sourceOfNew, sourceOfSample, useOpenFile, type Source } from './use-open-file';

const FileView = lazy(() => loadEngine().then(({ FileView: view }) => ({ default: view })));

const noSubscription = (): (() => void) => () => undefined;

export function Workbench() {
  const [preferences, setPreferences] = useState(recallPreferences);
  const prefersDark = useMedia('(prefers-color-scheme: dark)');
  const scheme = preferences.theme === 'system' ? (prefersDark ? 'dark' : 'light') : preferences.theme;
  const { opening, start } = useOpenFile();
  const open = opening.state === 'open' ? opening.open : null;
  const view = useSyncExternalStore(open?.view.subscribe ?? noSubscription, () => open?.view.get() ?? null);
  const [message, setMessage] = useState<Message | null>(null);
  const [waiting, setWaiting] = useState<Source | null>(null);
  const [zoom, setZoom] = useState(1);
  const [labelled, setLabelled] = useState(false);

  const changePreferences = useCallback((next: Preferences) => {
    setPreferences(next);
    keepPreferences(next);
  }, []);
  const dirty = view?.dirty ?? false;
  const choose = useCallback(
    (source: Source) => {
      setMessage(null);
      if (dirty) setWaiting(source);
      else start(source);
    },
    [dirty, start],
  );
  const onFile = useCallback((file: File) => choose(sourceOfFile(file)), [choose]);
  const onSample = useCallback(
    (id: string) => {
      const sample = findSample(id);
      if (sample) choose(sourceOfSample(sample));
      else setMessage({ intent: 'warning', text: `没有名为“${id}”的示例。` });
    },
    [choose],
  );
  const warn = useCallback((text: string) => setMessage({ intent: 'warning', text }), []);
  const hovering = useDrop(onFile, warn);
  useAddress(onSample);
  useGuard(dirty);
  useEffect(() => void loadEngine(), []);

  const onUndo = useCallback(() => void open?.workbook.undo(), [open]);
  const onRedo = useCallback(() => void open?.workbook.redo(), [open]);
  const save = useCallback((file: OpenWorkbook) => {
    setMessage(download(file.workbook));
    file.view.refresh();
  }, []);
  const controls = useMemo<FileControls | null>(
    () =>
      open && view
        ? { canUndo: view.canUndo, canRedo: view.canRedo, zoom, labelled, onSave: () => save(open), onUndo, onRedo, onZoom: setZoom, onLabelled: setLabelled }
        : null,
    [open, view, zoom, labelled, save, onUndo, onRedo],
  );

  return (
    <FluentProvider theme={themeFor(scheme, preferences.size)} className="workbench" data-theme={scheme}>
      <header>
        <h1>绩效目标检查工作台</h1>
        <p className="file-name">{open && `${open.workbook.name}${dirty ? '（有未保存的修改）' : ''}`}</p>
        <p className="privacy">文件只在本机检查，不上传。</p>
        <Toolbar preferences={preferences} onPreferences={changePreferences} onFile={onFile} onSample={onSample} file={controls} />
      </header>
      <Messages
        message={message ?? (opening.state === 'failed' ? { intent: 'error', text: `“${opening.name}”打不开，未检查。${opening.message}` } : null)}
        onDismiss={() => setMessage(null)}
        waiting={waiting?.name ?? null}
        onSaveFirst={() => {
          if (open) save(open);
          setWaiting(null);
          if (waiting) start(waiting);
        }}
        onDiscard={() => {
          setWaiting(null);
          if (waiting) start(waiting);
        }}
        onStay={() => setWaiting(null)}
      />
      <main aria-busy={opening.state === 'opening'}>
        {opening.state === 'opening' && <Spinner label={`正在打开 ${opening.name}…`} />}
        {(opening.state === 'none' || opening.state === 'failed') && <StartScreen onFile={onFile} onSample={onSample} onNew={(choice, year) => choose(sourceOfNew(choice, year))} />}
        {open && (
          <Suspense fallback={<Spinner label="正在打开…" />}>
            <FileView key={open.serial} open={open} zoom={zoom} labelled={labelled} preferences={preferences} onPreferences={setPreferences} onRefused={warn} onUndo={onUndo} onRedo={onRedo} />
          </Suspense>
        )}
      </main>
      {hovering && <div className="drop-veil">松开鼠标，打开这个文件</div>}
    </FluentProvider>
  );
}

/** `?sample=` opens a sample at once. Only what the address said when the page was opened counts. */
function useAddress(onSample: (id: string) => void): void {
  const first = useRef(onSample);
  useEffect(() => {
    const id = new URLSearchParams(window.location.search).get('sample');
    if (id) first.current(id);
  }, []);
}

/** The browser asks before a page with unsaved edits is left. */
function useGuard(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);
}

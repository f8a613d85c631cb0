/** The page: toolbar, what is open, and the messages in between. Nothing typed is thrown away without asking. */

import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { FluentProvider, Spinner } from '@fluentui/react-components';
import { keepPreferences, recallPreferences, type Preferences } from '../taskpane/preferences';
import { themeFor } from '../taskpane/theme';
import { download } from './download';
import { Messages, usePassingMessage, type Message } from './messages';
import { findSample } from './samples';
import { StartScreen } from './start-screen';
import { Toolbar, type FileControls } from './toolbar';
import { useDrop } from './use-drop';
import { useGuard, type Typing } from './use-guard';
import { useMedia } from './use-media';
import { loadEngine, sourceOfFile, sourceOfNew, sourceOfSample, useOpenFile, type Source } from './use-open-file';
import { usePageKeys } from './use-page-keys';
import { useTitle } from './use-title';

const FileView = lazy(() => loadEngine().then(({ FileView: view }) => ({ default: view })));

const noSubscription = (): (() => void) => () => undefined;

export function Workbench() {
  const [preferences, setPreferences] = useState(recallPreferences);
  const prefersDark = useMedia('(prefers-color-scheme: dark)');
  const scheme = preferences.theme === 'system' ? (prefersDark ? 'dark' : 'light') : preferences.theme;
  const [message, setMessage] = useState<Message | null>(null);
  const onFailed = useCallback((name: string, why: string, still: string | null) => {
    setMessage({ intent: 'error', text: `“${name}”打不开，未检查。${why}${still === null ? '' : `现在打开的仍是“${still}”。`}` });
  }, []);
  const { open, busy, start } = useOpenFile(onFailed);
  const view = useSyncExternalStore(open?.view.subscribe ?? noSubscription, () => open?.view.get() ?? null);
  const [waiting, setWaiting] = useState<Source | null>(null);
  const [zoom, setZoom] = useState(1);
  const [labelled, setLabelled] = useState(false);
  const typing = useRef<Typing>(null);
  const finding = useRef<(() => void) | null>(null);

  const changePreferences = useCallback((next: Preferences) => {
    setPreferences(next);
    keepPreferences(next);
  }, []);
  const dirty = view?.dirty ?? false;
  /** What is being typed counts: it is written before anything is saved or left behind. */
  const finishTyping = useCallback(async () => {
    typing.current?.();
    await open?.workbook.settled();
  }, [open]);
  const choose = useCallback(
    async (source: Source) => {
      setMessage(null);
      await finishTyping();
      if (open?.workbook.dirty) setWaiting(source);
      else start(source);
    },
    [open, finishTyping, start],
  );
  const onFile = useCallback((file: File) => void choose(sourceOfFile(file)), [choose]);
  const onSample = useCallback(
    (id: string) => {
      const sample = findSample(id);
      if (sample) void choose(sourceOfSample(sample));
      else setMessage({ intent: 'warning', text: `没有名为“${id}”的示例。` });
    },
    [choose],
  );
  const warn = useCallback((text: string) => setMessage({ intent: 'warning', text }), []);
  const hovering = useDrop(onFile, warn);
  useAddress(onSample);
  useGuard(open, typing);
  useTitle(open?.workbook.name ?? null, dirty);
  useEffect(() => void loadEngine(), []);
  usePassingMessage(dirty, setMessage);

  const onUndo = useCallback(() => void open?.workbook.undo(), [open]);
  const onRedo = useCallback(() => void open?.workbook.redo(), [open]);
  const save = useCallback(async (): Promise<boolean> => {
    if (!open) return false;
    await finishTyping();
    const told = download(open.workbook);
    setMessage(told);
    open.view.refresh();
    return told.intent !== 'error';
  }, [open, finishTyping]);
  const controls = useMemo<FileControls | null>(
    () =>
      open && view
        ? { canUndo: view.canUndo, canRedo: view.canRedo, zoom, labelled, onSave: () => void save(), onUndo, onRedo, onFind: () => finding.current?.(), onZoom: setZoom, onLabelled: setLabelled }
        : null,
    [open, view, zoom, labelled, save, onUndo, onRedo],
  );
  usePageKeys(controls);
  const goOn = (): void => {
    setWaiting(null);
    if (waiting) start(waiting);
  };

  return (
    <FluentProvider theme={themeFor(scheme, preferences.size)} className="workbench" data-theme={scheme}>
      <header>
        <h1>绩效目标检查工作台</h1>
        <p className="file-name">
          <span className="name" title={open?.workbook.name}>
            {open?.workbook.name}
          </span>
          {open && dirty && <span className="unsaved">（有未保存的修改）</span>}
        </p>
        <p className="privacy">文件只在本机检查，不上传。</p>
        <Toolbar preferences={preferences} onPreferences={changePreferences} onFile={onFile} onSample={onSample} file={controls} />
      </header>
      <Messages
        message={message}
        onDismiss={() => setMessage(null)}
        waiting={waiting?.name ?? null}
        onSaveFirst={() => void save().then((saved) => saved && goOn())}
        onDiscard={goOn}
        onStay={() => setWaiting(null)}
      />
      <main aria-busy={busy !== null}>
        {busy !== null && <Spinner label={`正在打开 ${busy}…`} />}
        {!open && busy === null && <StartScreen onFile={onFile} onSample={onSample} onNew={(choice, year) => void choose(sourceOfNew(choice, year))} />}
        {open && (
          <div className="open-file" hidden={busy !== null}>
            <Suspense fallback={<Spinner label="正在打开…" />}>
              <FileView
                key={open.serial}
                open={open}
                zoom={zoom}
                labelled={labelled}
                preferences={preferences}
                typing={typing}
                finding={finding}
                onPreferences={setPreferences}
                onRefused={warn}
                onUndo={onUndo}
                onRedo={onRedo}
              />
            </Suspense>
          </div>
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

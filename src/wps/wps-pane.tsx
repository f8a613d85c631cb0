/** The pane inside WPS: one workbook, the same pane as everywhere, and a bar of its own to put it away, because a docked pane can freeze the ribbon. */

import { useEffect, useState } from 'react';
import { TaskPane, type Preferences } from '../taskpane';
import type { Desk } from './desk';
import type { OpenWps } from './engine';
import { reasonOf } from '../hosts/spreadsheet/reason';
import { Remote } from './remote';

const loadEngine = (): Promise<typeof import('./engine')> => import(/* webpackChunkName: "engine" */ './engine');

type Stage =
  | { readonly at: 'starting'; readonly words: string }
  | { readonly at: 'stopped'; readonly title: string; readonly text: string; readonly again: boolean }
  | { readonly at: 'open'; readonly open: OpenWps; readonly markLiveHint: string };

/** Milliseconds after which everything is said again; a handful of calls. */
const SAY_AGAIN = 10_000;

const STARTING: Stage = { at: 'starting', words: '正在打开工作簿…' };

const ELSEWHERE: Stage = { at: 'stopped', title: '请在 WPS 表格里打开', text: '这个页面是 WPS 表格的加载项。请在 WPS 表格里点“绩效目标”选项卡中的“检查”；没有 WPS 时可以改用网页工作台。', again: false };
const STAYS = '这个版本的 WPS 不能从这里收起窗格，请点窗格右上角的关闭按钮。';

export function WpsPane({ desk }: { readonly desk: Desk | null }) {
  const [stage, setStage] = useState<Stage>(desk ? STARTING : ELSEWHERE);
  const [remote] = useState(() => new Remote());
  useEffect(() => desk?.listen(remote.ask), [desk, remote]);
  useEffect(() => (desk ? start(desk, remote, setStage) : undefined), [desk, remote]);
  return (
    <>
      {desk && <Bar desk={desk} name={stage.at === 'open' ? stage.open.workbook.name : ''} />}
      <main className="rest">{stage.at === 'open' && desk ? <OpenPane desk={desk} open={stage.open} remote={remote} markLiveHint={stage.markLiveHint} /> : <Plain stage={stage} />}</main>
    </>
  );
}

function Bar({ desk, name }: { readonly desk: Desk; readonly name: string }) {
  const [stays, setStays] = useState(false);
  return (
    <header className="bar">
      {stays || name === '' ? <p>{stays ? STAYS : ''}</p> : <h1 title={name}>{name}</h1>}
      <button type="button" onClick={() => setStays(!desk.hide())}>
        收起
      </button>
    </header>
  );
}

function Plain({ stage }: { readonly stage: Stage }) {
  if (stage.at === 'open') return null;
  if (stage.at === 'starting') {
    return (
      <div className="plain" role="status">
        {stage.words}
      </div>
    );
  }
  return (
    <div className="plain">
      <h1>{stage.title}</h1>
      <p>{stage.text}</p>
      {stage.again && (
        <button type="button" onClick={() => window.location.reload()}>
          重试
        </button>
      )}
    </div>
  );
}

/** Opens the workbook once; what comes after the pane is gone is closed again. */
function start(desk: Desk, remote: Remote, setStage: (stage: Stage) => void): () => void {
  let wanted = true;
  let opened: OpenWps | null = null;
  const run = async (): Promise<void> => {
    const engine = await loadEngine();
    if (!wanted) return;
    const waiting = (words: string | null): void => {
      if (wanted) setStage(words === null ? STARTING : { at: 'starting', words });
    };
    const open = await engine.openEngine({ application: desk.application, fullName: desk.book, waiting, asked: () => remote.takeCheck() });
    if (!wanted) return open.close();
    opened = open;
    remote.opened(open);
    setStage({ at: 'open', open, markLiveHint: open.workbook.keepsUndo ? engine.MARKS_FOLLOW : engine.MARKS_WAIT });
  };
  run().catch((error: unknown) => wanted && setStage({ at: 'stopped', title: '工作簿没有打开', text: `${reasonOf(error)}。请重试；若仍不行，请关闭 WPS 后重新打开。`, again: true }));
  return () => {
    wanted = false;
    remote.opened(null);
    void opened?.close();
  };
}

interface OpenPaneProps {
  readonly desk: Desk;
  readonly open: OpenWps;
  readonly remote: Remote;
  readonly markLiveHint: string;
}

function OpenPane({ desk, open, remote, markLiveHint }: OpenPaneProps) {
  const { session, workbook } = open;
  const [place, setPlace] = useState(workbook.whereabouts);
  useEffect(() => workbook.follow(setPlace), [workbook]);
  useEffect(() => tellCounts(desk, open), [desk, open]);
  return <TaskPane session={session} activeSheet={place?.sheet ?? null} activeCell={place?.at ?? null} onUndo={open.undo} onActions={remote.onActions} markLiveHint={markLiveHint} onPreferences={colourPage} />;
}

/** The count behind the ribbon's label. */
function tellCounts(desk: Desk, { session, workbook }: OpenWps): () => void {
  let last = '';
  const tell = (): void => {
    const { status, findings, examination } = session.getState();
    const said = { checked: examination !== null && status !== 'opening', findings: findings.length };
    if (JSON.stringify(said) === last) return;
    // What could not be said is said with the next change.
    if (desk.say({ ...said, book: workbook })) last = JSON.stringify(said);
  };
  tell();
  const stop = session.subscribe(tell);
  // A name changed by 另存为 is said although nothing else has changed.
  const timer = setInterval(() => {
    last = '';
    tell();
  }, SAY_AGAIN);
  return () => {
    clearInterval(timer);
    stop();
  };
}

/** The bar and the ground follow the clerk's choice of theme. */
function colourPage({ theme }: Preferences): void {
  document.documentElement.style.colorScheme = theme === 'system' ? 'light dark' : theme === 'light' ? 'light' : 'dark';
}

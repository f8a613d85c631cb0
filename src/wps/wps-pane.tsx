/** The pane inside WPS: one workbook, the same pane as everywhere, and a bar of its own to put it away, because a docked pane can freeze the ribbon. */

import { useEffect, useMemo, useState } from 'react';
import { NotOpen, TaskPane, useOpening, type Opener, type Preferences, type Stopped } from '../taskpane';
import type { Desk } from './desk';
import type { OpenWps } from './engine';
import { Remote } from './remote';

const loadEngine = (): Promise<typeof import('./engine')> => import(/* webpackChunkName: "engine" */ './engine');

/** Milliseconds after which everything is said again; a handful of calls. */
const SAY_AGAIN = 10_000;

const ELSEWHERE: Stopped = { at: 'stopped', title: '请在 WPS 表格里打开', text: '这个页面是 WPS 表格的加载项。请在 WPS 表格里点“绩效目标”选项卡中的“检查”；没有 WPS 时可以改用网页工作台。', again: false };
const STAYS = '这个版本的 WPS 不能从这里收起窗格，请点窗格右上角的关闭按钮。';

export function WpsPane({ desk }: { readonly desk: Desk | null }) {
  const [remote] = useState(() => new Remote());
  useEffect(() => desk?.listen(remote.ask), [desk, remote]);
  const opener = useMemo(() => (desk ? openerFor(desk, remote) : null), [desk, remote]);
  const stage = useOpening(opener, ELSEWHERE);
  return (
    <>
      {desk && <Bar desk={desk} name={stage.at === 'open' ? stage.open.workbook.name : ''} />}
      <main className="rest">{stage.at !== 'open' ? <NotOpen stage={stage} /> : desk && <OpenPane desk={desk} open={stage.open} remote={remote} markLiveHint={stage.markLiveHint} />}</main>
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

function openerFor(desk: Desk, remote: Remote): Opener<OpenWps> {
  return {
    program: 'WPS',
    begin: async (waiting, wanted) => {
      const engine = await loadEngine();
      if (!wanted()) return null;
      const open = await engine.openEngine({ application: desk.application, fullName: desk.book, waiting, asked: () => remote.takeCheck() });
      return { at: 'open', open, markLiveHint: open.workbook.keepsUndo ? engine.MARKS_FOLLOW : engine.MARKS_WAIT };
    },
    opened: (open) => remote.opened(open),
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
  useEffect(() => desk.nudged(() => void (session.getState().live && session.check(false))), [desk, session]);
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

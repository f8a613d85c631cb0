/** The page of the pane's tests: `pane.html?scene=list` shows one scene; `window.session` tells what was asked. */

import { createRoot } from 'react-dom/client';
import type { SessionState } from '../../../src/session';
import { TaskPane } from '../../../src/taskpane';
import { FakeSession } from './fake-session';
import { READY, examination, finding, fundsRule, field } from './literal';

const NOTHING = { findings: [], openQuestions: [], ignored: [], expired: [] } as const;

function many(count: number): Partial<SessionState> {
  const list = Array.from({ length: count }, (_, index) => finding(fundsRule, `第 ${index + 1} 个问题`, [field('申报表1', `D${index + 8}`, '项目资金总额', '1')]));
  return { findings: list };
}

const SCENES: Readonly<Record<string, Partial<SessionState>>> = {
  list: {},
  clear: { ...NOTHING, examination: { ...examination, hidden: [], sheets: [] } },
  open: { ...NOTHING, openQuestions: READY.openQuestions },
  opening: { status: 'opening', examination: null, progress: { done: 3, total: 7 }, ...NOTHING },
  stopped: { status: 'stopped' },
  failed: { status: 'failed', examination: null, ...NOTHING, notice: { tone: 'error', text: '没有检查完：读不出工作表。请点“重新检查”。', serial: 1 } },
  noform: { ...NOTHING, examination: { ...examination, forms: [], findings: [], hidden: [] } },
  many: many(250),
};

const query = new URLSearchParams(location.search);
const scene = query.get('scene') ?? 'list';
const session = scene === 'none' ? null : new FakeSession({ ...READY, ...SCENES[scene] }, { refuse: query.has('refuse') });
const calls: string[] = [];

Object.assign(window, { session, calls });
createRoot(document.getElementById('root')!).render(
  <TaskPane
    session={session}
    activeSheet="申报表1"
    activeCell={query.has('cell') ? { row: 15, column: 5 } : null}
    onUndo={() => void calls.push('undo')}
    onOpen={() => calls.push('open')}
    onOpenSample={() => calls.push('sample')}
    hostTheme={query.get('theme') === 'dark' ? 'dark' : query.get('theme') === 'contrast' ? 'contrast' : 'light'}
  />,
);

/** The pane inside Excel: one workbook, which is open as long as the pane is. */

import { useEffect, useState } from 'react';
import { reasonOf } from '../hosts/excel/reason';
import { TaskPane, type PaneActions } from '../taskpane';
import type { OpenExcel } from './engine';
import type { Around } from './program-around';
import { remote } from './remote';
import { useOfficeTheme } from './use-office-theme';

const loadEngine = (): Promise<typeof import('./engine')> => import(/* webpackChunkName: "engine" */ './engine');

type Stage =
  | { readonly at: 'starting'; readonly words: string }
  | { readonly at: 'stopped'; readonly title: string; readonly text: string; readonly again: boolean }
  | { readonly at: 'open'; readonly open: OpenExcel; readonly markLiveHint: string };

const STARTING: Stage = { at: 'starting', words: '正在打开工作簿…' };

const STOPPED: Readonly<Record<Exclude<Around, 'excel'>, Stage>> = {
  elsewhere: { at: 'stopped', title: '请在 Excel 里打开', text: '这个页面是 Excel 的加载项。请在 Excel 里点“绩效目标”选项卡中的“检查”；没有 Excel 时可以改用网页工作台。', again: false },
  'no-library': { at: 'stopped', title: '检查功能没有启动', text: '无法连接 Office 组件服务。请检查网络后重试；也可以改用 WPS 版或网页工作台（离线可用）。', again: true },
};

export function ExcelPane({ around }: { readonly around: Promise<Around> }) {
  const [stage, setStage] = useState<Stage>(STARTING);
  useEffect(() => start(around, setStage), [around]);
  if (stage.at === 'open') return <OpenPane open={stage.open} markLiveHint={stage.markLiveHint} />;
  if (stage.at === 'starting') {
    return (
      <div className="plain" role="status">
        {stage.words}
      </div>
    );
  }
  return (
    <main className="plain">
      <h1>{stage.title}</h1>
      <p>{stage.text}</p>
      {stage.again && (
        <button type="button" onClick={() => window.location.reload()}>
          重试
        </button>
      )}
    </main>
  );
}

/** Opens the workbook once; what comes after the pane is gone is closed again. */
function start(around: Promise<Around>, setStage: (stage: Stage) => void): () => void {
  let wanted = true;
  let opened: OpenExcel | null = null;
  const run = async (): Promise<void> => {
    const program = await around;
    if (!wanted) return;
    if (program !== 'excel') return setStage(STOPPED[program]);
    const engine = await loadEngine();
    if (!wanted) return;
    const open = await engine.openExcel((words) => wanted && setStage(words === null ? STARTING : { at: 'starting', words }));
    if (!wanted) return open.close();
    opened = open;
    remote.opened(open);
    setStage({ at: 'open', open, markLiveHint: open.workbook.keepsUndo ? engine.MARKS_FOLLOW : engine.MARKS_WAIT });
  };
  run().catch((error: unknown) => wanted && setStage({ at: 'stopped', title: '工作簿没有打开', text: `${reasonOf(error)}。请重试；若仍不行，请关闭 Excel 后重新打开。`, again: true }));
  return () => {
    wanted = false;
    remote.opened(null);
    void opened?.close();
  };
}

function OpenPane({ open, markLiveHint }: { readonly open: OpenExcel; readonly markLiveHint: string }) {
  const theme = useOfficeTheme();
  const [place, setPlace] = useState(open.workbook.whereabouts);
  useEffect(() => open.workbook.follow(setPlace), [open]);
  const onActions: (actions: PaneActions | null) => void = remote.onActions;
  return <TaskPane session={open.session} activeSheet={place?.sheet ?? null} activeCell={place?.at ?? null} onUndo={open.undo} onActions={onActions} markLiveHint={markLiveHint} {...(theme ? { hostTheme: theme } : {})} />;
}

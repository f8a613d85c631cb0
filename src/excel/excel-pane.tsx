/** The pane inside Excel: one workbook, which is open as long as the pane is. */

import { useEffect, useMemo, useState } from 'react';
import { NotOpen, TaskPane, useOpening, type Opener, type PaneActions, type Stopped } from '../taskpane';
import type { OpenExcel } from './engine';
import type { Around } from './program-around';
import { remote } from './remote';
import { useOfficeTheme } from './use-office-theme';

const loadEngine = (): Promise<typeof import('./engine')> => import(/* webpackChunkName: "engine" */ './engine');

const STOPPED: Readonly<Record<Exclude<Around, 'excel'>, Stopped>> = {
  elsewhere: { at: 'stopped', title: '请在 Excel 里打开', text: '这个页面是 Excel 的加载项。请在 Excel 里点“绩效目标”选项卡中的“检查”；没有 Excel 时可以改用网页工作台。', again: false },
  'no-library': { at: 'stopped', title: '检查功能没有启动', text: '无法连接 Office 组件服务。请检查网络后重试；也可以改用 WPS 版或网页工作台（离线可用）。', again: true },
};

export function ExcelPane({ around }: { readonly around: Promise<Around> }) {
  const opener = useMemo(() => openerFor(around), [around]);
  const stage = useOpening(opener);
  if (stage.at === 'open') return <OpenPane open={stage.open} markLiveHint={stage.markLiveHint} />;
  if (stage.at === 'starting') return <NotOpen stage={stage} />;
  return (
    <main>
      <NotOpen stage={stage} />
    </main>
  );
}

function openerFor(around: Promise<Around>): Opener<OpenExcel> {
  return {
    program: 'Excel',
    begin: async (waiting, wanted) => {
      const program = await around;
      if (program !== 'excel') return STOPPED[program];
      const engine = await loadEngine();
      if (!wanted()) return null;
      const open = await engine.openExcel(waiting);
      return { at: 'open', open, markLiveHint: open.workbook.keepsUndo ? engine.MARKS_FOLLOW : engine.MARKS_WAIT };
    },
    opened: (open) => remote.opened(open),
  };
}

function OpenPane({ open, markLiveHint }: { readonly open: OpenExcel; readonly markLiveHint: string }) {
  const theme = useOfficeTheme();
  const [place, setPlace] = useState(open.workbook.whereabouts);
  useEffect(() => open.workbook.follow(setPlace), [open]);
  const onActions: (actions: PaneActions | null) => void = remote.onActions;
  return <TaskPane session={open.session} activeSheet={place?.sheet ?? null} activeCell={place?.at ?? null} onUndo={open.undo} onActions={onActions} markLiveHint={markLiveHint} {...(theme ? { hostTheme: theme } : {})} />;
}

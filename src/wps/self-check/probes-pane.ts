/** Panes, the ribbon, the background page, and how long calls take. Rows 70 onwards of the scratch sheet. */

import { Board } from '../board';
import { got, notChecked, onSheet, passed, put, verdict, type Probe } from './probe';

const CALLS = 300;
const ROWS = 2000;
const COLUMNS = 12;

const milliseconds = (since: number): number => Math.round((performance.now() - since) * 10) / 10;

/** `token` names this page's own pane on the board. */
export function paneProbes(token: string | null): readonly Probe[] {
  return [
    {
      id: 'pane.own',
      group: '窗格与功能区',
      title: '本窗格可以找到自己',
      run: ({ program }) => {
        const id = Board.of(program)?.panes.find((pane) => pane.token === token)?.id ?? null;
        if (id === null) return notChecked('这个页面不是由功能区打开的');
        const pane = program.GetTaskPane(id);
        return verdict(Boolean(pane), pane ? `ID ${id}，宽 ${pane.Width}，停靠 ${pane.DockPosition}，页面宽 ${window.innerWidth}，DPI 倍数 ${window.devicePixelRatio}` : `ID ${id} 找不到`);
      },
    },
    {
      id: 'pane.make',
      group: '窗格与功能区',
      title: '可以新建并删除窗格',
      run: ({ program }) => {
        const pane = program.CreateTaskPane('about:blank', '绩准自检');
        const { ID } = pane;
        const visible = pane.Visible;
        pane.Delete();
        return verdict(typeof ID === 'number', `ID ${ID}，新建时${visible ? '可见' : '不可见'}`);
      },
    },
    {
      id: 'pane.background',
      group: '窗格与功能区',
      title: '后台页认得本窗格',
      run: ({ program }) => {
        const board = Board.of(program);
        if (!board) return notChecked('没有 PluginStorage');
        return token === null ? notChecked('这个页面不是由功能区打开的') : verdict(board.panes.some((pane) => pane.token === token), `共有 ${board.panes.length} 个窗格`);
      },
    },
    {
      id: 'pane.ribbon',
      group: '窗格与功能区',
      title: '功能区按钮可以刷新',
      run: ({ program }) => {
        const ribbon = program.ribbonUI;
        if (typeof ribbon?.InvalidateControl !== 'function') return notChecked('本页没有 ribbonUI（由后台页刷新）');
        ribbon.InvalidateControl('jizhunCheck');
        return passed('没有报错');
      },
    },
    onSheet('speed.calls', '速度', `逐格读取 ${CALLS} 次`, ({ sheet }) => {
      const begun = performance.now();
      for (let call = 0; call < CALLS; call++) got(sheet.Range('A70'));
      return passed(`${milliseconds(begun)} 毫秒，每次 ${(milliseconds(begun) / CALLS).toFixed(3)} 毫秒`);
    }),
    onSheet('speed.block', '速度', `整块写入再读取 ${ROWS * COLUMNS} 格`, ({ sheet }) => {
      const block = sheet.Range(`A71:L${70 + ROWS}`);
      let begun = performance.now();
      put(block, Array.from({ length: ROWS }, (_, row) => Array.from({ length: COLUMNS }, (_, column) => row * COLUMNS + column)));
      const writing = milliseconds(begun);
      begun = performance.now();
      const read: unknown = got(block);
      return verdict(Array.isArray(read), `写入 ${writing} 毫秒，读取 ${milliseconds(begun)} 毫秒`);
    }),
    onSheet('speed.merge', '速度', '逐格查询合并区域 100 次', ({ sheet }) => {
      const begun = performance.now();
      for (let call = 0; call < 100; call++) sheet.Range('A70').MergeArea.Address(false, false);
      return passed(`${milliseconds(begun)} 毫秒`);
    }),
  ];
}

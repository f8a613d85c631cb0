/** The background page: alive as long as WPS 表格 is, seen by nobody. It answers the ribbon, keeps the panes, and follows the open workbooks. */

import { Board } from './board';
import { followBooks } from './following-books';
import { PaneKeeper } from './pane-keeper';
import { programAround } from './program';
import { Ribbon, type Callbacks } from './ribbon';

const program = programAround();
const board = program ? Board.of(program) : null;
if (program && board) {
  const keeper = new PaneKeeper(program, board, document.location.href, window.devicePixelRatio);
  const ribbon = new Ribbon(program, board, keeper, (words) => window.alert(words));
  const { OnAddinLoad, OnAction, OnGetLabel, GetImage } = ribbon;
  Object.assign(window, { OnAddinLoad, OnAction, OnGetLabel, GetImage } satisfies Callbacks);
  followBooks(program, keeper, ribbon);
}

/** The background page: alive as long as WPS 表格 is, seen by nobody. It answers the ribbon, keeps the panes, and follows the open workbooks. */

import { Board } from './board';
import { followBooks } from './following-books';
import { PaneKeeper } from './pane-keeper';
import { programAround } from './program';
import { Ribbon, deafRibbon, type Callbacks } from './ribbon';

const tell = (words: string): void => window.alert(words);
const program = programAround();
const board = program ? Board.of(program) : null;
if (program && board) {
  const keeper = new PaneKeeper(program, board, document.location.href, window.devicePixelRatio);
  const ribbon = new Ribbon(program, board, keeper, tell);
  const { OnAddinLoad, OnAction, OnGetLabel, GetImage } = ribbon;
  Object.assign(window, { OnAddinLoad, OnAction, OnGetLabel, GetImage } satisfies Callbacks);
  followBooks(program, board, keeper, ribbon);
} else Object.assign(window, deafRibbon(tell));

/** Where the pane begins: shows itself, and fetches everything heavy after the first drawing. */

import './older-engines';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { saveWith } from '../taskpane';
import { Board } from './board';
import { Desk } from './desk';
import { programAround } from './program';
import { saveThroughWps } from './save-through-wps';
import { WpsPane } from './wps-pane';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element for the pane.');
const program = programAround();
const board = program ? Board.of(program) : null;
const desk = program && board ? new Desk(program, board, 'check', new URLSearchParams(window.location.search).get('pane')) : null;
if (program) saveWith(saveThroughWps(program));
createRoot(root).render(
  <StrictMode>
    <WpsPane desk={desk} />
  </StrictMode>,
);

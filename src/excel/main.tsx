/** Where the pane begins: waits for Excel, shows itself, and fetches everything heavy after the first drawing. */

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ExcelPane } from './excel-pane';
import { programAround } from './program-around';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element for the pane.');
const around = programAround();
createRoot(root).render(
  <StrictMode>
    <ExcelPane around={around} />
  </StrictMode>,
);

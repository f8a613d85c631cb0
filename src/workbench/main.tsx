/** Where the workbench begins. */

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Workbench } from './workbench';
import './page.css';
import './grid/grid.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element for the workbench.');
createRoot(root).render(
  <StrictMode>
    <Workbench />
  </StrictMode>,
);

/** The script behind the ribbon: small and first, so that a button pressed while the pane is still loading finds somebody who waits with it. */

import { associateCommands } from '../commands';
import { remote } from './remote';

if (typeof Office !== 'undefined') void Office.onReady(({ host }) => host === Office.HostType.Excel && associateCommands(remote));

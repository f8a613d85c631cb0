/** Remote: what the ribbon asks of the pane, kept until there is a pane and an open workbook to ask. */

import type { PaneActions } from '../taskpane';
import type { Command } from './board';
import type { OpenWps } from './engine';

export class Remote {
  private open: OpenWps | null = null;
  private actions: PaneActions | null = null;
  private waiting: Command[] = [];

  /** The pane tells what it can do, and null when it is gone. */
  readonly onActions = (actions: PaneActions | null): void => {
    this.actions = actions;
    this.resume();
  };

  opened(open: OpenWps | null): void {
    this.open = open;
    this.resume();
  }

  readonly ask = (what: Command): void => {
    this.waiting.push(what);
    this.resume();
  };

  /** True where a check was asked for before anything was open: the first one answers that, so that nothing is read twice. */
  takeCheck(): boolean {
    const others = this.waiting.filter((what) => what !== 'check');
    const taken = others.length < this.waiting.length;
    this.waiting = others;
    return taken;
  }

  private resume(): void {
    const { open, actions } = this;
    if (open && actions) for (const what of this.waiting.splice(0)) actions.run(answer(what, open, actions));
  }
}

async function answer(what: Command, open: OpenWps, actions: PaneActions): Promise<void> {
  if (what === 'insert') return actions.setPage('templates');
  if (what === 'next') {
    await open.session.settle();
    return actions.step(1);
  }
  actions.setPage('check');
  if (what === 'check') await open.session.check();
  else await open.report();
}

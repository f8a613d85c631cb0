/** Remote: what the ribbon asks of the pane, kept until there is a pane and an open workbook to ask. */

import type { PaneCommands } from '../commands';
import type { PaneActions } from '../taskpane';
import type { OpenExcel } from './engine';

class Remote implements PaneCommands {
  private open: OpenExcel | null = null;
  private actions: PaneActions | null = null;
  private waiting: (() => void)[] = [];

  /** The pane tells what it can do, and null when it is gone. */
  readonly onActions = (actions: PaneActions | null): void => {
    this.actions = actions;
    this.wake();
  };

  opened(open: OpenExcel | null): void {
    this.open = open;
    this.wake();
  }

  async check(): Promise<void> {
    const { open, actions } = await this.ready();
    actions.setPage('check');
    await open.session.check();
  }

  async next(): Promise<void> {
    const { open, actions } = await this.ready();
    await open.session.settle();
    actions.step(1);
  }

  async insert(): Promise<void> {
    (await this.ready()).actions.setPage('templates');
  }

  async report(): Promise<void> {
    const { open, actions } = await this.ready();
    actions.setPage('check');
    await open.report();
  }

  private wake(): void {
    if (this.open && this.actions) for (const resume of this.waiting.splice(0)) resume();
  }

  private async ready(): Promise<{ readonly open: OpenExcel; readonly actions: PaneActions }> {
    while (!this.open || !this.actions) await new Promise<void>((resume) => this.waiting.push(resume));
    return { open: this.open, actions: this.actions };
  }
}

export const remote = new Remote();

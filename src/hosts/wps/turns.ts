/** Turns: what is done in WPS is done in one go, without anything in between. A cell that is being typed in only delays a turn, and the clerk is told why. */

import type { WpsApplication } from './application';

export const EDITING_MESSAGE = '单元格正在编辑，按回车后自动继续。';

/** The clerk typed for longer than a turn could wait. */
export class StillEditing extends Error {
  override readonly name = 'StillEditing';

  constructor() {
    super('单元格正在编辑，请先按回车');
  }
}

export interface Patience {
  /** Typing is waited for without a word for so long, in ms. */
  readonly quietFor: number;
  /** And at all, in ms. */
  readonly patience: number;
  /** Contents can be read beside an open cell; only a failure is waited out. */
  readonly readsWhileEditing: boolean;
}

export const READING: Patience = { quietFor: 4_000, patience: Number.POSITIVE_INFINITY, readsWhileEditing: true };
export const WRITING: Patience = { quietFor: 1_000, patience: 12_000, readsWhileEditing: false };
export const MARKING: Patience = { quietFor: 4_000, patience: Number.POSITIVE_INFINITY, readsWhileEditing: false };

/** After so long without a rest the page gets a moment to draw and to hear its buttons, in ms. */
const REST_AFTER = 80;

/** Pause between two looks whether the cell was left, in ms. */
const TYPING_PAUSE = 300;

export class Turns {
  private last: Promise<unknown> = Promise.resolve();
  private closed = false;
  private seenReady = false;
  private rested = 0;

  constructor(private readonly application: WpsApplication, private readonly tell: (words: string | null) => void) {}

  /** One after another, in the order they were asked for. */
  take<T>(work: () => T, patience: Patience = READING): Promise<T> {
    const turn = this.last.then(() => this.waitAndDo(work, patience));
    // The next turn comes whether or not this one went well; whoever asked for it hears of a failure.
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** Turns still waiting for a cell to be left are given up. */
  close(): void {
    this.closed = true;
  }

  /** Believed only where WPS was seen ready before: one that never says so would be waited for in vain. */
  get editing(): boolean {
    const { Ready } = this.application;
    this.seenReady ||= Ready === true;
    return Ready === false && this.seenReady;
  }

  private async waitAndDo<T>(work: () => T, options: Patience): Promise<T> {
    if (options.readsWhileEditing) await this.rest();
    const { editing } = this;
    if (!options.readsWhileEditing && editing) return this.afterEditing(work, options);
    try {
      return work();
    } catch (error) {
      // A read that fails while a cell is open is asked again when it is left.
      if (!options.readsWhileEditing || !this.editing) throw error;
      return this.afterEditing(work, options);
    }
  }

  /** Calls to WPS are synchronous: many readings in a row would leave the pane frozen. A write is never torn from the reading before it. */
  private async rest(): Promise<void> {
    if (Date.now() - this.rested < REST_AFTER) return;
    await new Promise((resume) => setTimeout(resume));
    this.rested = Date.now();
  }

  private async afterEditing<T>(work: () => T, { quietFor, patience }: Patience): Promise<T> {
    const started = Date.now();
    let told = false;
    try {
      while (this.editing) {
        const waited = Date.now() - started;
        if (this.closed || waited >= patience) throw new StillEditing();
        if (!told && waited >= quietFor) this.tell(EDITING_MESSAGE);
        told ||= waited >= quietFor;
        await new Promise((resume) => setTimeout(resume, TYPING_PAUSE));
      }
      return work();
    } finally {
      if (told) this.tell(null);
    }
  }
}

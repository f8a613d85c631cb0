/** The pane's side of the board: which pane it is, what it is asked, what it tells, and how it puts itself away. */

import type { WpsApplication } from '../hosts/wps';
import type { Board, Command, KeptPane, PaneKind, Said } from './board';
import { nudged } from './nudge';
import { activeBook, type Program } from './program';

/** Milliseconds between two looks at the board; one call each. */
const LOOK_EVERY = 300;

export class Desk {
  private done = 0;

  constructor(private readonly program: Program, private readonly board: Board, private readonly kind: PaneKind, private readonly token: string | null) {}

  /** Its own entry. A program that loses the question behind the address leaves the pane of the workbook in front. */
  private get own(): KeptPane | null {
    const panes = this.board.panes.filter(({ kind }) => kind === this.kind);
    if (this.token !== null) return panes.find(({ token }) => token === this.token) ?? null;
    const book = activeBook(this.program);
    return panes.find((pane) => pane.book === book) ?? null;
  }

  /** The program as the host takes it. */
  get application(): WpsApplication {
    return this.program as unknown as WpsApplication;
  }

  /** Full name of the workbook this pane was made for: the one in front at that time, which may have changed since. */
  get book(): string | null {
    return this.own?.book ?? activeBook(this.program);
  }

  /** Puts the pane away; false where WPS does not know it, so that the clerk can be told of the other way. */
  hide(): boolean {
    return this.setVisible(false);
  }

  /** Brings it back, which only the self-check does: the ribbon does it for the clerk. */
  show(): boolean {
    return this.setVisible(true);
  }

  private setVisible(on: boolean): boolean {
    const id = this.own?.id ?? null;
    const pane = id === null ? null : this.program.GetTaskPane?.(id);
    if (!pane) return false;
    pane.Visible = on;
    return pane.Visible === on;
  }

  /** False where WPS does not answer: a cell is being edited, or the workbook is being closed. */
  say({ book, ...said }: Omit<Said, 'book'> & { readonly book: { readonly fullName: string } }): boolean {
    try {
      const own = this.own;
      if (own) this.board.say(own.token, { ...said, book: book.fullName });
      return own !== null;
    } catch (error) {
      console.warn('绩准：WPS 暂时没有应答', error);
      return false;
    }
  }

  /** Calls back after changes this page was not told of. Returns how to stop. */
  nudged(look: () => void): () => void {
    return nudged(this.program, this.board, look);
  }

  /** Calls back for everything the ribbon asked since the page was loaded, each once. Returns how to stop. */
  listen(answer: (what: Command) => void): () => void {
    const look = (): void => {
      try {
        const own = this.own;
        if (!own) return;
        for (const { serial, what } of this.board.asked(own.token)) {
          if (serial <= this.done) continue;
          this.done = serial;
          answer(what);
        }
      } catch (error) {
        // While a cell is being edited WPS answers nothing; what was asked is still there at the next look.
        console.warn('绩准：WPS 暂时没有应答', error);
      }
    };
    look();
    const timer = setInterval(look, LOOK_EVERY);
    return () => clearInterval(timer);
  }
}

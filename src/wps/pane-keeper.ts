/**
 * One pane per workbook and kind. WPS ties a pane to the window in which it was made, so another workbook needs its own; the numbers of the
 * panes are kept on the board, because the background page may be loaded anew while the panes stay.
 */

import type { Board, KeptPane, PaneKind } from './board';
import { activeBook, openBooks, type Program, type TaskPaneOfWps } from './program';

/** `MsoCTPDockPosition`: the number, because WPS' own list of numbers is missing in some versions. */
const DOCK_RIGHT = 2;
/** Device pixels; WPS multiplies nothing. */
const WIDTH = 360;

const PAGES: Readonly<Record<PaneKind, { readonly file: string; readonly title: string }>> = {
  check: { file: 'taskpane.html', title: '绩准 · 绩效目标检查' },
  probe: { file: 'self-check.html', title: '绩准 · 自检' },
};

const KINDS: readonly PaneKind[] = ['check', 'probe'];

export class PaneKeeper {
  private made = 0;
  private missed: ReadonlySet<string> = new Set();

  /** `base` is the address of the background page: the others lie beside it. */
  constructor(private readonly program: Program, private readonly board: Board, private readonly base: string, private readonly ratio = 1, private readonly session = String(Date.now())) {}

  /** The pane of the workbook in front, or null where it has none. */
  current(kind: PaneKind = 'check'): KeptPane | null {
    const book = activeBook(this.program);
    const panes = this.board.panes.filter((pane) => pane.kind === kind);
    return panes.find((pane) => pane.book === book) ?? panes.find((pane) => this.board.said(pane.token)?.book === book) ?? null;
  }

  /** Shows the pane of the workbook in front and makes it where there is none; null where no workbook is open. */
  show(kind: PaneKind = 'check'): KeptPane | null {
    const book = activeBook(this.program);
    if (book === null) return null;
    this.hideOthers(kind);
    const kept = this.current(kind);
    const pane = kept ? this.paneOf(kept) : null;
    if (kept && pane) {
      pane.Visible = true;
      return kept;
    }
    if (kept) this.drop(kept);
    return this.make(kind, book);
  }

  /** Shown becomes hidden and the other way round. */
  toggle(): KeptPane | null {
    const kept = this.current();
    const pane = kept ? this.paneOf(kept) : null;
    if (!kept || !pane?.Visible) return this.show();
    pane.Visible = false;
    return kept;
  }

  /** The file has another name from now on; its panes go with it. */
  renamed(from: string, to: string): void {
    if (from !== to) this.board.keepPanes(this.board.panes.map((pane) => (pane.book === from ? { ...pane, book: to } : pane)));
  }

  /** Panes whose workbook has been closed went with its window; those missed twice, because a rename is told of a moment late. */
  prune(): void {
    const open = new Set(openBooks(this.program));
    const missing = this.board.panes.filter((pane) => !open.has(pane.book) && !open.has(this.board.said(pane.token)?.book ?? ''));
    for (const pane of missing) if (this.missed.has(pane.token)) this.drop(pane);
    this.missed = new Set(missing.map(({ token }) => token));
  }

  private make(kind: PaneKind, book: string): KeptPane | null {
    const { file, title } = PAGES[kind];
    const token = `${this.session}-${++this.made}`;
    const kept: KeptPane = { token, kind, id: null, book };
    // Known before the page loads: it asks for its own entry as soon as it runs.
    this.board.keepPanes([...this.board.panes, kept]);
    // Decoded, as WPS hands out its own addresses: a folder may have a Chinese name.
    const pane = this.program.CreateTaskPane?.(`${decodeURI(new URL(file, this.base).href)}?pane=${token}`, title);
    if (!pane) {
      this.drop(kept);
      return null;
    }
    const numbered = { ...kept, id: pane.ID };
    this.board.keepPanes(this.board.panes.map((one) => (one.token === token ? numbered : one)));
    pane.DockPosition = DOCK_RIGHT;
    pane.Width = Math.round(WIDTH * this.ratio);
    pane.Visible = true;
    return numbered;
  }

  /** Two of ours beside each other would leave no room for the sheet. */
  private hideOthers(kind: PaneKind): void {
    for (const other of KINDS) {
      const kept = other === kind ? null : this.current(other);
      const pane = kept ? this.paneOf(kept) : null;
      if (pane?.Visible) pane.Visible = false;
    }
  }

  private paneOf(kept: KeptPane): TaskPaneOfWps | null {
    return kept.id === null ? null : (this.program.GetTaskPane?.(kept.id) ?? null);
  }

  private drop(kept: KeptPane): void {
    this.board.keepPanes(this.board.panes.filter((pane) => pane.token !== kept.token));
    this.board.forget(kept.token);
  }
}

/** WorkbookView: what the page shows of an open file besides its cells, as one object that is new whenever something in it changed. */

import type { FileWorkbook } from '../hosts/file';
import type { Address } from '../model';
import type { Mark } from '../session/workbook';

export interface Shown {
  readonly marks: readonly Mark[];
  /** The place somebody asked for last; a new object every time. */
  readonly target: { readonly sheet: string; readonly at: Address } | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly dirty: boolean;
  /** Counts the changes of contents. */
  readonly version: number;
}

export class WorkbookView {
  private shown: Shown;
  private version = 0;
  private readonly listeners = new Set<() => void>();

  constructor(readonly workbook: FileWorkbook) {
    this.shown = this.now();
    workbook.watch(() => {
      this.version += 1;
      this.refresh();
    });
    workbook.watchView(() => this.refresh());
  }

  get = (): Shown => this.shown;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Saving changes what is shown without telling anyone. */
  refresh(): void {
    this.shown = this.now();
    for (const listener of this.listeners) listener();
  }

  private now(): Shown {
    const { marks, selection, canUndo, canRedo, dirty } = this.workbook;
    return { marks, target: selection, canUndo, canRedo, dirty, version: this.version };
  }
}

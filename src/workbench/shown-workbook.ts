/**
 * ShownWorkbook: an opened file as the workbench shows it. It passes everything on to the file and remembers, for the page,
 * what was marked and what place was last asked for; neither wakes the watchers of the workbook.
 */

import type { Address, Edit, Sheet, SheetLook } from '../model';
import type { Mark, SheetInfo, Workbook, WorkbookChange, WriteOutcome } from '../session/workbook';

export interface SavedCopy {
  readonly bytes: Uint8Array;
  /** File name of the copy. */
  readonly name: string;
  /** What the clerk should know about the copy (an .xls became an .xlsx); null when nothing. */
  readonly note: string | null;
}

/** What the workbench asks of a file beyond the port. */
export interface OpenedFile extends Workbook {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Edits were made since the file was opened or last saved. */
  readonly dirty: boolean;
  look(sheet: string): SheetLook | null;
  undo(): unknown;
  redo(): unknown;
  save(): SavedCopy | Promise<SavedCopy>;
}

export interface Target {
  readonly sheet: string;
  readonly at: Address;
}

/** A new object whenever something in it changed. */
export interface View {
  readonly marks: readonly Mark[];
  /** The place somebody asked for last; a new object every time. */
  readonly target: Target | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly dirty: boolean;
  /** Counts the changes of contents. */
  readonly version: number;
}

export class ShownWorkbook implements Workbook {
  readonly name: string;
  private view: View;
  private readonly listeners = new Set<() => void>();

  constructor(readonly file: OpenedFile) {
    this.name = file.name;
    this.view = { marks: [], target: null, version: 0, ...this.state() };
    file.watch(() => this.show({ version: this.view.version + 1 }));
  }

  getView = (): View => this.view;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  private state(): Pick<View, 'canUndo' | 'canRedo' | 'dirty'> {
    return { canUndo: this.file.canUndo, canRedo: this.file.canRedo, dirty: this.file.dirty };
  }

  private show(part: Partial<View>): void {
    this.view = { ...this.view, ...this.state(), ...part };
    for (const listener of this.listeners) listener();
  }

  async mark(marks: readonly Mark[]): Promise<void> {
    await this.file.mark(marks);
    this.show({ marks });
  }

  async select(sheet: string, at: Address): Promise<void> {
    await this.file.select(sheet, at);
    this.show({ target: { sheet, at } });
  }

  async undo(): Promise<void> {
    await this.file.undo();
    this.show({});
  }

  async redo(): Promise<void> {
    await this.file.redo();
    this.show({});
  }

  async save(): Promise<SavedCopy> {
    const copy = await this.file.save();
    this.show({});
    return copy;
  }

  look(sheet: string): SheetLook | null {
    return this.file.look(sheet);
  }

  listSheets(): Promise<readonly SheetInfo[]> {
    return this.file.listSheets();
  }

  readSheet(name: string): Promise<Sheet | null> {
    return this.file.readSheet(name);
  }

  write(edits: readonly Edit[], title: string): Promise<WriteOutcome> {
    return this.file.write(edits, title);
  }

  watch(listener: (change: WorkbookChange) => void): () => void {
    return this.file.watch(listener);
  }

  readMemo(): Promise<string | null> {
    return this.file.readMemo();
  }

  keepMemo(memo: string | null): Promise<WriteOutcome> {
    return this.file.keepMemo(memo);
  }
}

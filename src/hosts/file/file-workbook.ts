/** FileWorkbook: an opened file behind the Workbook port. A write makes a new state beside the old one; nothing reaches the disk before {@link FileWorkbook.save}. */

import { cellKey, changeBetween, type Address, type Edit, type NewSheet, type Sheet, type SheetLook } from '../../model';
import type { Mark, SheetInfo, Workbook, WorkbookChange, WriteOutcome } from '../../session/workbook';
import { withSheet } from './add-sheet';
import { written } from './file-edits';
import { FileState, type Opened } from './file-state';
import { FormulaIndex } from './formula-index';
import { History, placeOf, type Place, type Step } from './history';
import { readLook } from './look';
import { memoIn, withMemo } from './memo';
import type { OpenedBytes } from './open-bytes';
import { replaceParts, writePackage } from './package';
import { readFormats } from './patch-formats';
import { relationshipsOf } from './relationships';
import { savedName, savedNote } from './saved-copy';
import { awaitedIn } from './read-sheet';
import { afterOpening, afterRecalculation } from './recalculate-state';
import { resized, type NewSizes } from './resize';
import { withFullCalculation } from './patch-workbook';
import type { SheetEntry } from './structure';

export interface SavedCopy {
  readonly bytes: Uint8Array;
  /** Never the name of the source. */
  readonly name: string;
  /** zh-CN, where the clerk must know something about the copy. */
  readonly note: string | null;
}

export class FileWorkbook implements Workbook {
  readonly name: string;
  /** What `mark` was last given; never written into the file. */
  marks: readonly Mark[] = [];
  selection: { readonly sheet: string; readonly at: Address } | null = null;
  private readonly source: OpenedBytes;
  private state: FileState;
  private saved: FileState;
  private readonly history = new History();
  private memo: string | null;
  /** Results that the file lacks were calculated, as far as they can be. */
  private hasCalculated = false;
  private savedMemo: string | null;
  private listed: { readonly sheets: readonly SheetEntry[]; readonly infos: readonly SheetInfo[] } = { sheets: [], infos: [] };
  private readonly formulas = new FormulaIndex();
  private readonly looks = new WeakMap<Sheet, SheetLook>();
  private readonly changeListeners = new Set<(change: WorkbookChange) => void>();
  private readonly viewListeners = new Set<() => void>();
  private turn: Promise<unknown> = Promise.resolve();

  constructor(source: OpenedBytes, name: string) {
    const { structure } = source;
    const related = [...relationshipsOf(structure.pkg, structure.workbookPart).values()];
    const partOf = (kind: string): string | null => structure.pkg.find(related.find((one) => one.kind === kind)?.target ?? '')?.name ?? null;
    const styles = partOf('styles');
    this.name = name;
    this.source = source;
    this.state = this.saved = new FileState({ structure, chain: partOf('calcChain'), formats: readFormats(styles === null ? null : structure.pkg.parts.get(styles)!.text()) });
    this.memo = this.savedMemo = memoIn(structure.pkg, structure.workbookPart);
  }

  private get opened(): Opened {
    return this.state.opened;
  }

  listSheets(): Promise<readonly SheetInfo[]> {
    const { sheets } = this.opened.structure;
    if (this.listed.sheets !== sheets) this.listed = { sheets, infos: sheets.map(({ id, name, hidden }) => ({ id, name, hidden })) };
    return Promise.resolve(this.listed.infos);
  }

  async readSheet(name: string): Promise<Sheet | null> {
    const sheet = this.state.sheet(name);
    if (!sheet || this.hasCalculated || awaitedIn(sheet).size === 0) return sheet;
    await this.inTurn(() => this.calculateAwaited());
    return this.state.sheet(name);
  }

  /** A file that was written without results gets them when the first such sheet is asked for; that is no change of the clerk's. */
  private async calculateAwaited(): Promise<void> {
    if (this.hasCalculated) return;
    this.hasCalculated = true;
    const state = await afterOpening(this.formulas, this.state).catch(notCalculated);
    if (!state) return;
    if (this.saved === this.state) this.saved = state;
    this.state = state;
  }

  /** How the sheet looks; null when there is no such sheet. */
  look(name: string): SheetLook | null {
    const sheet = this.state.sheet(name);
    const entry = this.state.entry(name);
    if (!sheet || !entry) return null;
    const known = this.looks.get(sheet);
    if (known) return known;
    const now = { ...this.opened.structure, pkg: replaceParts(this.opened.structure.pkg, this.state.changed) };
    const look = readLook(now, entry, this.state.xml(entry));
    this.looks.set(sheet, look);
    return look;
  }

  write(edits: readonly Edit[], title: string): Promise<WriteOutcome> {
    return this.inTurn(async (): Promise<WriteOutcome> => {
      const outcome = written(this.opened, this.state, edits);
      if ('done' in outcome) return outcome;
      if (edits.length === 0) return { done: true };
      this.take(title, await afterRecalculation(this.formulas, this.state, outcome), placeOf(edits[0]!));
      return { done: true };
    });
  }

  addSheet(content: NewSheet, title: string): Promise<WriteOutcome> {
    return this.inTurn(async (): Promise<WriteOutcome> => {
      const added = withSheet(this.state, content);
      if ('refusal' in added) return { done: false, ...added };
      this.take(title, added, { sheet: content.name, at: { row: 0, column: 0 } });
      return { done: true };
    });
  }

  /** Other widths or heights, as a step that can be taken back; saved with the copy. */
  resize(sizes: NewSizes, title: string): Promise<WriteOutcome> {
    return this.inTurn(async (): Promise<WriteOutcome> => {
      const outcome = resized(this.state, sizes);
      if ('refusal' in outcome) return { done: false, ...outcome };
      this.take(title, outcome, sizes);
      return { done: true };
    });
  }

  private take(title: string, state: FileState, place: Place): void {
    this.history.take({ title, state: this.state, place });
    this.turnTo(state);
  }

  get canUndo(): boolean {
    return this.history.canUndo;
  }

  get canRedo(): boolean {
    return this.history.canRedo;
  }

  /** The title of what was undone, after its place was shown; null when there was nothing. */
  undo(): Promise<string | null> {
    return this.inTurn(async () => this.returnTo(this.history.back(this.state)));
  }

  redo(): Promise<string | null> {
    return this.inTurn(async () => this.returnTo(this.history.forth(this.state)));
  }

  /** Resolves when everything asked for so far is written, so that what is saved or left behind is the whole of it. */
  settled(): Promise<void> {
    return this.inTurn(async () => undefined);
  }

  /** Something was written since the file was opened or last saved. */
  get dirty(): boolean {
    return this.state !== this.saved || this.memo !== this.savedMemo;
  }

  /** A copy as it stands now. Every part that was not changed comes back byte for byte. */
  save(): SavedCopy {
    const { structure } = this.opened;
    const changed = new Map(this.state.changed);
    if ([...this.state.stale.values()].some((keys) => keys.size > 0)) changed.set(structure.workbookPart, withFullCalculation(this.state.text(structure.workbookPart)!));
    const bytes = writePackage(withMemo(replaceParts(structure.pkg, changed), structure.workbookPart, this.memo));
    this.saved = this.state;
    this.savedMemo = this.memo;
    return { bytes, name: this.source.isNew ? this.name : savedName(this.name, this.source.converted), note: savedNote(this.source.converted) };
  }

  async mark(marks: readonly Mark[]): Promise<void> {
    if (!changeBetween(this.marks, marks)) return;
    this.marks = marks;
    this.showView();
  }

  async select(sheet: string, at: Address): Promise<void> {
    this.selection = { sheet, at };
    this.showView();
  }

  /** Calls back after marks or the selection changed. Returns how to stop. */
  watchView(listener: () => void): () => void {
    this.viewListeners.add(listener);
    return () => void this.viewListeners.delete(listener);
  }

  watch(listener: (change: WorkbookChange) => void): () => void {
    this.changeListeners.add(listener);
    return () => void this.changeListeners.delete(listener);
  }

  async readMemo(): Promise<string | null> {
    return this.memo;
  }

  async keepMemo(memo: string | null): Promise<WriteOutcome> {
    this.memo = memo;
    return { done: true };
  }

  /** The formula result shown at this place is outdated. */
  isStale(sheet: string, at: Address): boolean {
    return this.state.stale.get(sheet)?.has(cellKey(at.row, at.column)) ?? false;
  }

  /** Writes wait for one another: calculation takes its time, and each speaks of the sheet as the one before left it. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.turn.then(work);
    this.turn = result.then(nothing, nothing);
    return result;
  }

  private returnTo(step: Step | null): string | null {
    if (!step) return null;
    this.turnTo(step.state);
    if (this.state.entry(step.place.sheet)) void this.select(step.place.sheet, step.place.at);
    return step.title;
  }

  private turnTo(state: FileState): void {
    const before = this.state;
    this.state = state;
    if (state.opened !== before.opened) return this.tell('all');
    this.tell(state.differing(before).map(({ name }) => name));
  }

  private tell(sheets: WorkbookChange['sheets']): void {
    for (const listener of this.changeListeners) listener({ sheets });
  }

  private showView(): void {
    for (const listener of this.viewListeners) listener();
  }
}

/** The formulas stay not checked; a sheet that cannot be read says so itself when it is asked for. */
function notCalculated(fault: unknown): null {
  console.warn('the formulas of this file could not be calculated', fault);
  return null;
}

/** A failed write is reported to whoever asked for it; the next one does not wait for him. */
function nothing(): void {}

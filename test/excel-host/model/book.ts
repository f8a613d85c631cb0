/** Book: the workbook behind the stand-in, its selection, settings, names and undo; the clerk's and colleagues' hands on it are in clerk.ts. */

import { area, localAddress, parseLocal, quotedName, splitSheet, type Area } from './area';
import { calculated, type Surroundings } from './calculate';
import type { CellRecord } from './cell';
import { accessDenied, ExcelError, invalidArgument, invalidOperation } from './excel-error';
import type { Actor, BookEvent, SheetChange } from './events';
import { orphanedFormula, renamedFormula } from './formula-shift';
import { shifted, type Shift } from './shift';
import { UndoStack } from './undo';
import { NEW_SHEET, Worksheet, type SheetState } from './worksheet';

export interface DefinedName {
  readonly name: string;
  /** `=Sheet1!$A$1:$B$2` */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
  readonly scope: Worksheet | null;
}

interface OpenStep {
  readonly title: string;
  readonly sheets: readonly Worksheet[];
  readonly before: Map<Worksheet, SheetState>;
  readonly changes: SheetChange[];
  /** Something in it cannot be taken back. */
  cut?: true;
}

export class Book {
  sheets: Worksheet[] = [];
  active!: Worksheet;
  selection: { sheet: Worksheet; areas: readonly Area[] } = null as never;
  readonly settings = new Map<string, unknown>();
  /** Settings of the older, common API: Office.context.document.settings. */
  readonly documentSettings = new Map<string, string>();
  names: DefinedName[] = [];
  readOnly = false;
  structureProtected = false;
  autoSave = false;
  readonly undo = new UndoStack();
  actor: Actor = 'clerk';
  /** Which pane acts, where several stand around one shared workbook. */
  acting: object | null = null;
  /** Some builds tell of conditional formats as of any other format. */
  tellsMarks = false;
  step: OpenStep | null = null;
  private readonly listeners = new Set<(event: BookEvent, actor: Actor) => void>();

  constructor(readonly name = '申报表.xlsx') {}

  /** Adds without any event: for building a workbook. */
  addSheet(name: string, state: Partial<SheetState> = {}, at = this.sheets.length): Worksheet {
    const sheet = new Worksheet(this, { ...NEW_SHEET, ...state, name });
    this.sheets.splice(at, 0, sheet);
    if (this.sheets.length === 1) {
      this.active = sheet;
      this.selection = { sheet, areas: [area(0, 0)] };
    }
    return sheet;
  }

  freeName(): string {
    for (let n = 1; ; n++) if (!this.sheet(`Sheet${n}`)) return `Sheet${n}`;
  }

  /** By name (upper and lower case alike) or id. */
  sheet(nameOrId: string): Worksheet | null {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(({ name, id }) => name.toLowerCase() === wanted || id === nameOrId) ?? null;
  }

  /** The sheet, which must be there. */
  demand(name: string): Worksheet {
    const sheet = this.sheet(name);
    if (!sheet) throw new Error(`no sheet named ${name}`);
    return sheet;
  }

  listen(listener: (event: BookEvent, actor: Actor) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  emit(event: BookEvent): void {
    if (event.kind === 'changed') this.step?.changes.push(event);
    for (const listener of this.listeners) listener(event, this.actor);
  }

  /** Before the first change of a sheet in a step, its picture is kept. */
  remember(sheet: Worksheet): void {
    if (this.step && !this.step.before.has(sheet)) this.step.before.set(sheet, sheet.state);
  }

  /** Runs `work` as one undo step of `actor`; inside another step it is part of that one. A refused step leaves nothing behind. */
  run<T>(title: string, actor: Actor, work: () => T): T {
    if (this.step) return work();
    this.step = { title, sheets: [...this.sheets], before: new Map(), changes: [] };
    this.actor = actor;
    try {
      const result = work();
      this.recalculate();
      const added = this.sheets.length > this.step.sheets.length && !this.step.cut;
      if ((this.step.before.size > 0 || added) && actor !== 'colleague') this.undo.push({ title, before: this.step.before, sheets: added ? this.step.sheets : this.sheets, changes: this.step.changes });
      return result;
    } catch (error) {
      for (const [sheet, state] of this.step.before) sheet.restore(state);
      this.sheets = this.sheets.filter((sheet) => this.step!.sheets.includes(sheet));
      throw error;
    } finally {
      this.step = null;
      this.actor = 'clerk';
    }
  }

  /** Ctrl+Z. The title of what was taken back; null when there is nothing. */
  undoOnce(): string | null {
    const step = this.undo.pop();
    if (!step) return null;
    for (const [sheet, state] of step.before) sheet.restore(state);
    for (const sheet of this.sheets.filter((one) => !step.sheets.includes(one))) {
      this.sheets = this.sheets.filter((one) => one !== sheet);
      this.emit({ kind: 'deleted', sheet });
      if (this.active === sheet) this.activate(this.sheets[0]!);
    }
    for (const change of [...step.changes].reverse()) this.emit(reversed(change));
    return step.title;
  }

  /** What cannot be taken back takes everything before it along. */
  private cutUndo(): void {
    this.undo.cut();
    if (this.step) this.step.cut = true;
  }

  private get around(): Omit<Surroundings, 'home'> {
    return { sheet: (name) => this.sheet(name) };
  }

  /** A cell just entered: its formula's result, or #NAME? for one that cannot be calculated here. */
  withResult(sheet: Worksheet, cell: CellRecord): CellRecord {
    if (cell.formula === null) return cell;
    return { ...cell, value: calculated(cell.formula, { ...this.around, home: sheet.name }) ?? '#NAME?' };
  }

  /** All formulas that can be calculated, until nothing changes any more. */
  recalculate(): void {
    const calculatedSheets = new Set<Worksheet>();
    for (let round = 0; round < 20; round++) {
      let changed = false;
      for (const sheet of this.sheets) {
        for (const [key, cell] of sheet.state.cells) {
          if (cell.formula === null) continue;
          const value = calculated(cell.formula, { ...this.around, home: sheet.name });
          if (value === null || value === cell.value) continue;
          sheet.setCell(Math.floor(key / 16_384), key % 16_384, { ...cell, value });
          changed = true;
          calculatedSheets.add(sheet);
        }
      }
      if (!changed) break;
    }
    for (const sheet of calculatedSheets) this.emit({ kind: 'calculated', sheet });
  }

  insertSheet(name: string, at = this.sheets.length): Worksheet {
    this.demandStructure();
    if (!/^[^:\\/?*[\]]{1,31}$/.test(name)) throw invalidArgument();
    if (this.sheet(name)) throw new ExcelError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
    const sheet = this.addSheet(name, {}, at);
    this.emit({ kind: 'added', sheet });
    return sheet;
  }

  deleteSheet(sheet: Worksheet): void {
    this.demandStructure();
    if (this.sheets.filter(({ state }) => state.visibility === 'Visible').length < 2 && sheet.state.visibility === 'Visible') throw invalidOperation();
    this.sheets.splice(sheet.position, 1);
    for (const other of this.sheets) this.rewrite(other, (formula) => orphanedFormula(formula, sheet.name));
    for (const follower of sheet.followers) follower.areas = null;
    this.cutUndo();
    this.emit({ kind: 'deleted', sheet });
    if (this.active === sheet) this.activate(this.sheets.find(({ state }) => state.visibility === 'Visible') ?? this.sheets[0]!);
  }

  renameSheet(sheet: Worksheet, name: string): void {
    this.demandStructure();
    const other = this.sheet(name);
    if (!/^[^:\\/?*[\]]{1,31}$/.test(name) || (other && other !== sheet)) throw invalidArgument();
    const from = sheet.name;
    for (const each of this.sheets) this.rewrite(each, (formula) => renamedFormula(formula, from, name));
    sheet.change({ name });
    this.emit({ kind: 'renamed', sheet, from, to: name });
  }

  /** A copy with all formats and conditional formats, placed behind `after`. */
  copySheet(sheet: Worksheet, after = this.sheets.at(-1)!): Worksheet {
    this.demandStructure();
    let name = '';
    for (let n = 2; name === '' || this.sheet(name); n++) name = `${sheet.name.slice(0, 26)} (${n})`;
    const copy = this.addSheet(name, { ...sheet.state }, after.position + 1);
    copy.restore({ ...sheet.state, name, conditionalFormats: sheet.state.conditionalFormats.map((format) => ({ ...format, id: format.id.replace(/^\{0/, '{C') })) });
    this.cutUndo();
    this.emit({ kind: 'added', sheet: copy });
    return copy;
  }

  private rewrite(sheet: Worksheet, next: (formula: string) => string): void {
    for (const [key, cell] of sheet.state.cells) {
      if (cell.formula === null) continue;
      const formula = next(cell.formula);
      if (formula !== cell.formula) sheet.setCell(Math.floor(key / 16_384), key % 16_384, { ...cell, formula });
    }
  }

  activate(sheet: Worksheet): void {
    if (sheet.state.visibility !== 'Visible') throw invalidOperation();
    const before = this.active;
    if (before === sheet) return;
    this.active = sheet;
    this.selection = { sheet, areas: [area(0, 0)] };
    if (this.sheets.includes(before)) this.emit({ kind: 'deactivated', sheet: before });
    this.emit({ kind: 'activated', sheet });
  }

  select(sheet: Worksheet, areas: readonly Area[]): void {
    this.activate(sheet);
    this.selection = { sheet, areas };
    this.emit({ kind: 'selected', sheet, address: areas.map(localAddress).join(',') });
  }

  /** What is selected, as a clerk reads it: `申报表!B5`. */
  get selectedAddress(): string {
    return `${quotedName(this.selection.sheet.name)}!${this.selection.areas.map(localAddress).join(',')}`;
  }

  private demandStructure(): void {
    if (this.readOnly || this.structureProtected) throw accessDenied();
  }

  shiftNames(sheet: Worksheet, shift: Shift): void {
    this.names = this.names.map((name) => {
      const { sheet: home, rest } = splitSheet(name.formula.slice(1));
      const at = parseLocal(rest);
      if (home?.toLowerCase() !== sheet.name.toLowerCase() || !at) return name;
      const next = shifted(at, shift);
      return { ...name, formula: `=${quotedName(sheet.name)}!${next ? localAddress(next) : '#REF!'}` };
    });
  }
}

/** Taking an insertion back deletes, and the other way round. */
function reversed(change: SheetChange): SheetChange {
  const opposite: Partial<Record<SheetChange['changeType'], SheetChange['changeType']>> = { RowInserted: 'RowDeleted', RowDeleted: 'RowInserted', ColumnInserted: 'ColumnDeleted', ColumnDeleted: 'ColumnInserted', CellInserted: 'CellDeleted', CellDeleted: 'CellInserted' };
  const directions = { None: 'None', ShiftCellDown: 'ShiftCellUp', ShiftCellUp: 'ShiftCellDown', ShiftCellLeft: 'ShiftCellRight', ShiftCellRight: 'ShiftCellLeft' } as const;
  return { ...change, changeType: opposite[change.changeType] ?? change.changeType, direction: directions[change.direction], detail: change.detail ? { before: change.detail.after, after: change.detail.before } : null };
}

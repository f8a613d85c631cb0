/** FormulaIndex: the formulas of a workbook by the sheets they stand on and look at, kept while states of the file come and go; a write costs the sheets it changed. */

import type { FileState } from './file-state';
import { definedNames, formulasOf, type DefinedNames, type FormulaCell, type SheetFormulas } from './recalculate-formulas';

const NO_FORMULAS: ReadonlyMap<number, FormulaCell> = new Map();
const NO_NAMES: DefinedNames = new Map();

export class FormulaIndex {
  private state: FileState | null = null;
  private names: DefinedNames = NO_NAMES;
  /** Only sheets that hold formulas. */
  private readonly bySheet = new Map<string, SheetFormulas>();
  /** Lower-case name of a sheet → names of the sheets that look at it. */
  private readonly lookers = new Map<string, Set<string>>();
  private readonly unbounded = new Set<string>();

  /** Speaks of this state from now on. Throws UnreadableFile where one of its sheets cannot be read. */
  follow(state: FileState): this {
    const before = this.state;
    if (before === state) return this;
    this.state = null;
    const names = before && workbookXml(before) === workbookXml(state) ? this.names : namesIn(workbookXml(state), this.names);
    if (before && before.opened === state.opened && names === this.names) {
      for (const { name } of state.differing(before)) this.exchange(name, state);
    } else {
      this.names = names;
      this.bySheet.clear();
      this.lookers.clear();
      this.unbounded.clear();
      for (const { name } of state.opened.structure.sheets) this.exchange(name, state);
    }
    this.state = state;
    return this;
  }

  of(sheet: string): ReadonlyMap<number, FormulaCell> {
    return this.bySheet.get(sheet)?.cells ?? NO_FORMULAS;
  }

  /** Names of the sheets with formulas that look at this one. */
  lookingAt(sheet: string): readonly string[] {
    return [...(this.lookers.get(sheet.toLowerCase()) ?? [])];
  }

  /** Formulas of which nobody can tell what they look at. */
  boundless(): readonly FormulaCell[] {
    return [...this.unbounded].flatMap((name) => this.bySheet.get(name)!.boundless);
  }

  private exchange(name: string, state: FileState): void {
    for (const target of this.bySheet.get(name)?.targets ?? []) this.lookers.get(target)!.delete(name);
    this.bySheet.delete(name);
    this.unbounded.delete(name);
    const formulas = formulasOf(state.sheet(name)!, this.names);
    if (formulas.cells.size === 0) return;
    this.bySheet.set(name, formulas);
    if (formulas.boundless.length > 0) this.unbounded.add(name);
    for (const target of formulas.targets) {
      const lookers = this.lookers.get(target);
      if (lookers) lookers.add(name);
      else this.lookers.set(target, new Set([name]));
    }
  }
}

function workbookXml(state: FileState): string {
  return state.text(state.opened.structure.workbookPart) ?? '';
}

/** The same object where they are the same, so that what was worked out with it stays known. */
function namesIn(xml: string, before: DefinedNames): DefinedNames {
  const names = xml.includes('definedName') ? definedNames(xml) : NO_NAMES;
  const same = names.size === before.size && [...names].every(([name, meaning]) => before.get(name) === meaning);
  return same ? before : names;
}

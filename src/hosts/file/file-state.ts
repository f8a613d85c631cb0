/** FileState: the parts that differ from the opened file, and the sheets as they read now. A new one follows every write; none ever changes what it says. */

import { Sheet, type Cell } from '../../model';
import type { Formats } from './patch-formats';
import { readSheetXml } from './read-sheet';
import type { SheetEntry, Structure } from './structure';

/** What stays the same while a file is open, until a sheet is added. */
export interface Opened {
  readonly structure: Structure;
  readonly formats: Formats;
  /** Key of the calculation chain; null when the file has none. */
  readonly chain: string | null;
}

export type ChangedParts = ReadonlyMap<string, string | null>;

/** Sheet name → keys of formula cells whose stored result is outdated. */
export type StaleCells = ReadonlyMap<string, ReadonlySet<number>>;

export class FileState {
  readonly changed: ChangedParts;
  readonly stale: StaleCells;
  readonly opened: Opened;
  private readonly sheets: Map<string, Sheet>;

  /** `before` lends the sheets whose part and staleness are the same. */
  constructor(opened: Opened, changed: ChangedParts = new Map(), stale: StaleCells = new Map(), before?: FileState) {
    this.opened = opened;
    this.changed = changed;
    this.stale = stale;
    this.sheets = new Map();
    for (const entry of before ? before.opened.structure.sheets : []) {
      const read = before!.sheets.get(entry.name);
      if (read && before!.xml(entry) === this.xml(entry) && sameKeys(before!.stale.get(entry.name), stale.get(entry.name))) this.sheets.set(entry.name, read);
    }
  }

  entry(name: string): SheetEntry | undefined {
    return this.opened.structure.sheets.find((entry) => entry.name === name);
  }

  /** Text of a part as it is now; null when it is gone or was never there. */
  text(part: string): string | null {
    const changed = this.changed.get(part);
    return changed !== undefined ? changed : this.opened.structure.pkg.parts.get(part)?.text() ?? null;
  }

  xml(entry: SheetEntry): string {
    return this.text(entry.part) ?? '';
  }

  /** Read when first asked for. Throws UnreadableFile: damaged, too-large. */
  sheet(name: string): Sheet | null {
    const known = this.sheets.get(name);
    if (known) return known;
    const entry = this.entry(name);
    if (!entry) return null;
    const sheet = withStale(readSheetXml(this.opened.structure, entry, this.xml(entry)), this.stale.get(name));
    this.sheets.set(name, sheet);
    return sheet;
  }
}

function sameKeys(a: ReadonlySet<number> | undefined, b: ReadonlySet<number> | undefined): boolean {
  return (a?.size ?? 0) === (b?.size ?? 0) && [...(a ?? [])].every((key) => b!.has(key));
}

function withStale(sheet: Sheet, keys: ReadonlySet<number> | undefined): Sheet {
  if (!keys || keys.size === 0) return sheet;
  const cells = new Map<number, Cell>(sheet.cells);
  for (const key of keys) {
    const cell = cells.get(key);
    if (cell?.formula !== undefined) cells.set(key, { kind: cell.kind, text: cell.text, value: cell.value, formula: cell.formula, stale: true });
  }
  return new Sheet({ ...sheet, cells });
}

/** FileState: the parts that differ from the opened file, and the sheets as they read now. A new one follows every write; none ever changes what it says. */

import { Sheet, type Cell } from '../../model';
import { entriesOf } from './entries';
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
  /** Sheets as the file came with them, read once for all its states. */
  private readonly original: Map<string, Sheet>;
  /** Sheets whose part was changed, or whose formulas are stale. */
  private readonly own = new Map<string, Sheet>();

  /** `before` lends the sheets whose part and staleness are the same. */
  constructor(opened: Opened, changed: ChangedParts = new Map(), stale: StaleCells = new Map(), before?: FileState) {
    this.opened = opened;
    this.changed = changed;
    this.stale = stale;
    this.original = before?.original ?? new Map();
    for (const entry of before ? before.suspects(this) : []) {
      const read = before!.readings(entry).get(entry.name);
      if (read && before!.xml(entry) === this.xml(entry) && sameKeys(before!.stale.get(entry.name), stale.get(entry.name))) this.readings(entry).set(entry.name, read);
    }
  }

  entry(name: string): SheetEntry | undefined {
    return entriesOf(this.opened.structure).byName.get(name);
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
    const entry = this.entry(name);
    if (!entry) return null;
    const readings = this.readings(entry);
    const known = readings.get(name);
    if (known) return known;
    const sheet = withStale(readSheetXml(this.opened.structure, entry, this.xml(entry)), this.stale.get(name));
    readings.set(name, sheet);
    return sheet;
  }

  /** Sheets that read differently in the other state of the same file, in tab order; all others need not be looked at to know. */
  differing(other: FileState): readonly SheetEntry[] {
    const { position } = entriesOf(this.opened.structure);
    const different = this.suspects(other).filter((entry) => this.xml(entry) !== other.xml(entry) || this.stale.get(entry.name) !== other.stale.get(entry.name));
    return different.sort((a, b) => position.get(a)! - position.get(b)!);
  }

  /** Sheets that one of the two states changed. */
  private suspects(other: FileState): SheetEntry[] {
    const { byName, byPart } = entriesOf(this.opened.structure);
    const parts = [...this.changed.keys(), ...other.changed.keys()].flatMap((part) => byPart.get(part) ?? []);
    const stale = [...this.stale.keys(), ...other.stale.keys()].flatMap((name) => byName.get(name) ?? []);
    return [...new Set([...parts, ...stale])].filter((entry) => byName.get(entry.name) === entry);
  }

  private readings({ name, part }: SheetEntry): Map<string, Sheet> {
    return this.changed.has(part) || this.stale.has(name) ? this.own : this.original;
  }
}

function sameKeys(a: ReadonlySet<number> | undefined, b: ReadonlySet<number> | undefined): boolean {
  return a === b || ((a?.size ?? 0) === (b?.size ?? 0) && [...(a ?? [])].every((key) => b!.has(key)));
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

/** Entries: the sheets of a structure found by name or by part, without going through all of them. */

import type { SheetEntry, Structure } from './structure';

interface Entries {
  /** The first of a name, should a damaged file use it twice. */
  readonly byName: ReadonlyMap<string, SheetEntry>;
  /** The same by the name in lower case: programs do not tell names apart by case. */
  readonly byFolded: ReadonlyMap<string, SheetEntry>;
  readonly byPart: ReadonlyMap<string, readonly SheetEntry[]>;
  readonly position: ReadonlyMap<SheetEntry, number>;
}

const known = new WeakMap<Structure, Entries>();

export function entriesOf(structure: Structure): Entries {
  let entries = known.get(structure);
  if (!entries) known.set(structure, (entries = sorted(structure.sheets)));
  return entries;
}

function sorted(sheets: readonly SheetEntry[]): Entries {
  const byName = new Map<string, SheetEntry>();
  const byFolded = new Map<string, SheetEntry>();
  const byPart = new Map<string, SheetEntry[]>();
  for (const entry of sheets) {
    const folded = entry.name.toLowerCase();
    if (!byName.has(entry.name)) byName.set(entry.name, entry);
    if (!byFolded.has(folded)) byFolded.set(folded, entry);
    const sharing = byPart.get(entry.part);
    if (sharing) sharing.push(entry);
    else byPart.set(entry.part, [entry]);
  }
  return { byName, byFolded, byPart, position: new Map(sheets.map((entry, at) => [entry, at])) };
}

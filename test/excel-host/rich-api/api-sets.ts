/** ApiSets: which requirement set brought a member, read from the doc comments of @types/office-js. The stand-in refuses what the Excel it plays lacks. */

import { readFileSync } from 'node:fs';

export interface ApiSet {
  /** ExcelApi, ExcelApiOnline, ExcelApiDesktop. */
  readonly name: string;
  readonly version: string;
}

let known: ReadonlyMap<string, ApiSet> | null = null;

/** By `Range.values`; members that carry no set of their own have that of their class. */
export function apiSets(): ReadonlyMap<string, ApiSet> {
  known ??= readSets(readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8'));
  return known;
}

function readSets(declarations: string): ReadonlyMap<string, ApiSet> {
  const sets = new Map<string, ApiSet>();
  let inside = false;
  let owner: { readonly name: string; readonly set: ApiSet | null } | null = null;
  let set: ApiSet | null = null;
  let commented = false;
  for (const line of declarations.split('\n')) {
    const space = /^declare namespace (\w+)/.exec(line);
    if (space) inside = space[1] === 'Excel';
    if (!inside) continue;
    if (/^\s*\/\*\*/.test(line)) set = null;
    const stated = /Api set: (\w+) (\d+\.\d+)/.exec(line);
    if (stated) set = { name: stated[1]!, version: stated[2]! };
    commented = /^\s*(?:\/\*\*|\*)/.test(line);
    if (commented) continue;
    const declared = /^ {4}(?:class|interface|enum) (\w+)/.exec(line);
    if (declared) {
      owner = { name: declared[1]!, set };
      if (set) sets.set(owner.name, set);
      set = null;
      continue;
    }
    const member = /^ {8}(?:readonly )?(\w+)\??\s*[:(<]/.exec(line);
    if (!owner || !member) continue;
    const key = `${owner.name}.${member[1]!}`;
    const given = set ?? owner.set;
    const earlier = sets.get(key);
    // Of several overloads the oldest counts.
    if (given && (!earlier || isNewer(earlier.version, given.version))) sets.set(key, given);
    set = null;
  }
  return sets;
}

export function isNewer(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = than.split('.').map(Number);
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}

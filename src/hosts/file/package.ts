/** Package: the parts of an Office file by name, in their order; each is inflated when first asked for, and unchanged ones keep their packed bytes. */

import { NewPart, StoredPart, type Part } from './part';
import { reading } from './unreadable';
import { readDirectory } from './zip-directory';

export type { Part } from './part';

export interface Package {
  /** In the order of the file; keys exactly as stored. */
  readonly parts: ReadonlyMap<string, Part>;
  /** Tolerant of a leading slash, backslashes and letter case. */
  find(name: string): Part | undefined;
}

class PartList implements Package {
  readonly parts: ReadonlyMap<string, Part>;
  private folded: Map<string, Part> | undefined;

  constructor(parts: ReadonlyMap<string, Part>) {
    this.parts = parts;
  }

  find(name: string): Part | undefined {
    const exact = this.parts.get(name);
    if (exact) return exact;
    if (!this.folded) {
      this.folded = new Map();
      for (const [key, part] of this.parts) {
        const folded = fold(key);
        if (!this.folded.has(folded)) this.folded.set(folded, part);
      }
    }
    return this.folded.get(fold(name));
  }
}

function fold(name: string): string {
  const forward = name.replace(/\\/g, '/').toLowerCase();
  return forward.startsWith('/') ? forward.slice(1) : forward;
}

/** Throws UnreadableFile: damaged, encrypted, too-large. A name stored twice stands for its last entry. */
export function openPackage(bytes: Uint8Array): Package {
  const parts = new Map<string, Part>();
  for (const entry of reading(() => readDirectory(bytes))) parts.set(entry.name, new StoredPart(entry));
  return new PartList(parts);
}

/** Null removes a part; new names come last; all other parts are the same objects as before. */
export function replaceParts(pkg: Package, changed: ReadonlyMap<string, string | Uint8Array | null>): Package {
  const parts = new Map(pkg.parts);
  for (const [name, content] of changed) {
    const before = parts.get(name);
    if (content === null) parts.delete(name);
    else parts.set(name, new NewPart(name, content, before instanceof StoredPart ? before.entry : before instanceof NewPart ? before.before : null));
  }
  return new PartList(parts);
}

export { writePackage } from './zip-write';

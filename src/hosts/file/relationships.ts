/** Relationships: which parts a part refers to. Transitional and strict files differ only in the long names, of which the last word counts. */

import type { Package } from './package';
import { END, OPEN, XmlScanner } from './xml';

export interface Relationship {
  /** Last word of its type: `worksheet`, `sharedStrings`, `comments`. */
  readonly kind: string;
  /** Part name without a leading slash; the raw text for something outside the file. */
  readonly target: string;
  readonly external: boolean;
}

/** By id; empty when the part has none. The package itself is named ''. */
export function relationshipsOf(pkg: Package, partName: string): ReadonlyMap<string, Relationship> {
  const slash = partName.replace(/\\/g, '/').lastIndexOf('/');
  const folder = partName.slice(0, slash + 1);
  const part = pkg.find(`${folder}_rels/${partName.slice(slash + 1)}.rels`);
  return part ? part.once('relationships', (xml) => readRelationships(xml, folder)) : NONE;
}

const NONE: ReadonlyMap<string, Relationship> = new Map();

function readRelationships(xml: string, folder: string): ReadonlyMap<string, Relationship> {
  const found = new Map<string, Relationship>();
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN || scanner.name !== 'Relationship') continue;
    const type = scanner.attribute('Type') ?? '';
    const target = scanner.attribute('Target') ?? '';
    const external = scanner.attribute('TargetMode') === 'External';
    found.set(scanner.attribute('Id') ?? '', { kind: type.slice(type.lastIndexOf('/') + 1), target: external ? target : resolveTarget(folder, target), external });
  }
  return found;
}

/** `../comments1.xml` seen from `xl/worksheets/` → `xl/comments1.xml`. */
export function resolveTarget(folder: string, target: string): string {
  const forward = target.replace(/\\/g, '/');
  const steps = forward.startsWith('/') ? [] : folder.replace(/\\/g, '/').split('/').filter(Boolean);
  for (const step of forward.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

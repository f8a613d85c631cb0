/**
 * Forms made from one template agree in their styles, themes and relationships byte for byte. What the last files said there is
 * kept on a shelf, so that a folder of a thousand forms inflates and reads such a part once.
 */

import { Content } from './content';
import type { PackedEntry } from './zip-directory';

/** Bytes of a part, inflated: the shelf stays light whatever is opened. */
const LARGEST = 64 * 1024;
/** Parts kept; one more empties the shelf. */
const MOST = 64;
/** What a clerk writes stands in these, so they differ. */
const OWN = /\/(?:worksheets\/[^/]+|sharedStrings\.xml)$/;

const shelf = new Map<string, Content>();

/** The content of an entry: a kept one where every packed byte is the same, otherwise its own. */
export function contentOf(entry: PackedEntry): Content {
  if (entry.size > LARGEST || entry.packedSize > LARGEST || OWN.test(entry.name)) return new Content(entry);
  const kept = shelf.get(entry.name);
  if (kept && isSame(kept.entry, entry)) return kept;
  if (shelf.size >= MOST) shelf.clear();
  // A copy (the slice of a Buffer would be none): a view of the packed bytes would keep the whole file in memory.
  const { name, method, crc, packedSize, size, packed } = entry;
  const content = new Content({ name, method, crc, packedSize, size, packed: new Uint8Array(packed) });
  shelf.set(entry.name, content);
  return content;
}

function isSame(a: PackedEntry, b: PackedEntry): boolean {
  if (a.crc !== b.crc || a.size !== b.size || a.packedSize !== b.packedSize || a.method !== b.method) return false;
  const [one, other] = [a.packed, b.packed];
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}

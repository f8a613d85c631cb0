/** The single door for files: whatever the bytes are, the result is a package and its structure, or one UnreadableFile that says what to do. */

import { convertToXlsx } from './legacy';
import { openPackage, type Package } from './package';
import { sniff, zipFormat, type FileFormat } from './sniff';
import { readStructure, type Structure } from './structure';
import { textToPackage } from './text-table';
import { asUnreadable } from './unreadable';

export interface OpenedBytes {
  readonly pkg: Package;
  readonly structure: Structure;
  /** The format the bytes came in, where they had to be converted; null for .xlsx and its like. */
  readonly converted: FileFormat | null;
}

/** The bytes decide, not the name: exports often carry the wrong one. Throws UnreadableFile and nothing else. */
export async function readBytes(bytes: Uint8Array, name: string): Promise<OpenedBytes> {
  try {
    const { pkg, converted } = await packageOf(bytes);
    return { pkg, structure: readStructure(pkg), converted };
  } catch (error) {
    const unreadable = asUnreadable(error);
    Object.assign(unreadable, { file: name });
    throw unreadable;
  }
}

async function packageOf(bytes: Uint8Array): Promise<{ pkg: Package; converted: FileFormat | null }> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const pkg = openPackage(bytes);
    if (zipFormat(pkg) === 'xlsx') return { pkg, converted: null };
  }
  const format = sniff(bytes);
  if (format === 'csv' || format === 'html' || format === 'mht') return { pkg: textToPackage(bytes, format), converted: format };
  if (format === 'xlsx') return { pkg: openPackage(bytes), converted: null };
  return { pkg: openPackage(await convertToXlsx(bytes, format)), converted: format };
}

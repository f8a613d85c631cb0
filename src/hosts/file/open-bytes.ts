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
  /** Made by us and not stored anywhere yet. */
  readonly isNew?: true;
}

/**
 * The bytes decide, not the name: exports often carry the wrong one. The name only names the sheet of a plain text, as
 * spreadsheet programs do. Throws UnreadableFile and nothing else.
 */
export async function readBytes(bytes: Uint8Array, name: string): Promise<OpenedBytes> {
  try {
    const { pkg, converted } = await packageOf(bytes, name);
    return { pkg, structure: readStructure(pkg), converted };
  } catch (error) {
    throw asUnreadable(error);
  }
}

async function packageOf(bytes: Uint8Array, name: string): Promise<{ pkg: Package; converted: FileFormat | null }> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const pkg = openPackage(bytes);
    if (zipFormat(pkg) === 'xlsx') return { pkg, converted: null };
  }
  const format = sniff(bytes);
  if (format === 'csv' || format === 'html' || format === 'mht') return { pkg: textToPackage(bytes, format, sheetName(name)), converted: format };
  if (format === 'xlsx') return { pkg: openPackage(bytes), converted: null };
  return { pkg: openPackage(await convertToXlsx(bytes, format)), converted: format };
}

/** Without folder, ending and what a sheet name cannot hold. */
function sheetName(fileName: string): string {
  const plain = fileName.replace(/^.*[\\/]/, '').replace(/\.\w{1,5}$/, '').replace(/[?*:[\]]/g, ' ').replace(/^'+|'+$/g, '').trim();
  return plain.slice(0, 31) || 'Sheet1';
}

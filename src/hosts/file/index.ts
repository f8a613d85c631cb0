/** Files as a host: the same code in Node and in the browser, nothing but the bytes needed. */

import type { NewSheet } from '../../model';
import { FileWorkbook } from './file-workbook';
import { bytesOfNew } from './new-file';
import { readBytes } from './open-bytes';

export { FileWorkbook, type SavedCopy } from './file-workbook';
export type { NewSizes } from './resize';
export { shiftReferences } from './shift-formula';
export { UnreadableFile } from './unreadable';

/** Opens a workbook from its bytes; `name` is the file name a clerk sees. Throws UnreadableFile. */
export async function openFile(bytes: Uint8Array, name: string): Promise<FileWorkbook> {
  return new FileWorkbook(await readBytes(bytes, name), name);
}

/** A new workbook of one sheet; saved, it bears this name. Throws an Error with words for the clerk when the sheet cannot be drawn. */
export async function newFile(content: NewSheet, name: string): Promise<FileWorkbook> {
  return new FileWorkbook({ ...(await readBytes(bytesOfNew(content), name)), isNew: true }, name);
}

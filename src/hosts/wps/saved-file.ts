/** What the workbook's own file says of merged areas, where it is one that can be read. Only a hint: the open workbook may have moved on, so it is confirmed before it is believed. */

import type { Range } from '../../model';
import { mergesOfBytes } from '../spreadsheet/merges-of-bytes';
import type { WpsApplication, WpsBook } from './application';
import { asked } from './decode';

/** Bytes; unpacking a larger file would take longer than asking. */
const LARGEST = 4 * 1024 * 1024;

/** By sheet name; empty for a book never saved, another kind of file, a locked file, a file on another computer. */
export function mergesInSavedFile(application: WpsApplication, book: WpsBook): ReadonlyMap<string, readonly Range[]> {
  const files = application.FileSystem;
  const { FullName: path } = book;
  if (!files?.ReadFileAsArrayBuffer || !/\.xls[xm]$/i.test(path) || /^https?:/i.test(path)) return new Map();
  return asked(() => {
    const read = files.ReadFileAsArrayBuffer!(path);
    return read instanceof ArrayBuffer && read.byteLength > 0 && read.byteLength <= LARGEST ? mergesOfBytes(new Uint8Array(read)) : null;
  }) ?? new Map<string, readonly Range[]>();
}

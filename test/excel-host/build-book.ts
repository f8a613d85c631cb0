/** BuildBook: workbooks for the stand-in, from plain Sheets or from a file through the project's own reader. */

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { openFile } from '../../src/hosts/file';
import { bookFromWorkbook } from './book-of';
import type { Book } from './model/book';

export { bookFromSheets, bookFromWorkbook, placeOf } from './book-of';

export async function bookFromFile(path: string): Promise<Book> {
  return bookFromWorkbook(await openFile(readFileSync(path), basename(path)));
}

/** Which files a call means: files as given, folders searched to the bottom, in an order that never depends on the machine. */

import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { UsageError } from './arguments';

const WORKBOOKS = new Set(['.xlsx', '.xlsm', '.xls', '.et', '.ods']);

/** Lock files of open workbooks and hidden files are passed over; links to folders are not followed. */
export function findFiles(paths: readonly string[]): readonly string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const add = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    found.push(path);
  };
  for (const path of paths) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) throw new UsageError(`找不到“${path}”，请核对路径。`);
    if (stat.isDirectory()) for (const file of inFolder(path)) add(file);
    else add(path);
  }
  return found;
}

function inFolder(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name.startsWith('~$')) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return inFolder(path);
    return entry.isFile() && WORKBOOKS.has(extname(entry.name).toLowerCase()) ? [path] : [];
  });
}

/** OfficeFiles: Microsoft's library as its own servers would answer, from the unmodified package. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';

const DIST = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

export interface Served {
  readonly body: Buffer;
  readonly contentType: string;
}

/** A file below `folder`; null when there is none. */
export function fileIn(folder: string, path: string): Served | null {
  const file = normalize(join(folder, decodeURIComponent(path)));
  if (!file.startsWith(normalize(folder)) || !existsSync(file) || !statSync(file).isFile()) return null;
  return { body: readFileSync(file), contentType: TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream' };
}

/** A file of the library. It asks for folders in mixed case that the package holds in lower case, which only matters where case does. */
export function officeFile(path: string): Served | null {
  return fileIn(DIST, path) ?? fileIn(DIST, path.toLowerCase());
}

/** The real workbooks of the shared folder. Suites over them run only where the folder is, and their bodies are not entered elsewhere. */

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED } from '../shared';

export function describeWorkbooks(name: string, body: () => void): void {
  if (existsSync(SHARED)) describe(name, body);
  else describe.skip(name, () => test('needs the shared folder beside the repository', () => expect(existsSync(SHARED)).toBe(true)));
}

export function sharedJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(SHARED, path), 'utf8')) as T;
}

export function sharedWorkbooks(): (readonly [name: string, bytes: Uint8Array])[] {
  const folder = join(SHARED, 'workbooks');
  return readdirSync(folder).filter((name) => name.endsWith('.xlsx')).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))] as const);
}

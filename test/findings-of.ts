/** What a session finds in a workbook of any host, as lines to be compared, and the workbooks it is compared on. */

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { openFile } from '../src/hosts/file';
import { formatRange } from '../src/model';
import { Session, type Workbook } from '../src/session';

export const SAMPLES = resolve(__dirname, '../assets/samples');

/** Rule, places and message of every finding, sorted; writes nothing into the workbook. */
export async function findingsOf(workbook: Workbook): Promise<string[]> {
  const session = new Session(workbook, { today: '2026-01-15', markLive: false });
  await session.check(false);
  const found = session.getState().findings.map(({ finding }) => `${finding.rule.id} ${finding.fields.map(({ place }) => `${place.sheet}!${formatRange(place.area)}`).join(' ')} ${finding.message}`);
  await session.close();
  return found.sort();
}

/** The same of a file, as the file host opens it. */
export async function findingsInFile(path: string): Promise<string[]> {
  return findingsOf(await openFile(readFileSync(path), basename(path)));
}

export function workbooksIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xlsx')).map((name) => join(folder, name)) : [];
}

/** The workbooks of the suite, and what is told of one so that two hosts can be compared. */

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MAX_COLUMNS, formatAddress, formatRange, type Sheet } from '../../src/model';
import { Session, type Workbook } from '../../src/session';
import { templates } from '../../src/templates';
import { SHARED } from '../shared';

type Book = readonly [name: string, bytes: Uint8Array];

function booksIn(folder: string): readonly Book[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith('.xlsx')).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]);
}

export const SAMPLES = booksIn(resolve(__dirname, '../../assets/samples'));
/** The samples, and the real declarations where the shared folder is. */
export const BOOKS = [...SAMPLES, ...booksIn(join(SHARED, 'workbooks'))];

function content(sheet: Sheet): unknown {
  const cells = [...sheet.cells].sort(([a], [b]) => a - b).filter(([, { kind }]) => kind !== 'blank');
  return {
    cells: cells.map(([key, { kind, value, text, formula }]) => [formatAddress({ row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS }), kind, value, text, formula?.replace(/'/g, '') ?? null]),
    merges: sheet.merges.map(formatRange).sort(),
  };
}

/** All that is read of all sheets; LibreOffice leaves out quotation marks around names of sheets that need none. */
export async function contents(workbook: Workbook): Promise<readonly unknown[]> {
  const told: unknown[] = [];
  for (const { name, hidden } of await workbook.listSheets()) told.push([name, hidden, content((await workbook.readSheet(name))!)]);
  return told;
}

export async function checked(workbook: Workbook): Promise<Session> {
  const session = new Session(workbook, { today: '2026-01-15', marking: false, markLive: false });
  await session.check(false);
  return session;
}

export function findings(session: Session): readonly string[] {
  return session.getState().findings.map(({ finding }) => `${finding.rule.id} ${finding.fields.map(({ place }) => `${place.sheet}!${formatRange(place.area)}`).join(' ')} ${finding.message}`).sort();
}

/** One template for every first level, of those for every kind of project. */
export const TEMPLATES = [...new Map(templates.filter(({ projectTypes }) => projectTypes.length === 0).map(({ level1, code }) => [level1, code])).values()];

/** What is found does not depend on the host: the same workbook, opened as a file and in a played WPS, brings the same findings at the same cells. */

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { openFile } from '../../src/hosts/file';
import { openWps } from '../../src/hosts/wps';
import { formatRange } from '../../src/model';
import { Session, type Workbook } from '../../src/session';
import { SHARED, describeShared } from '../shared';
import { CARELESS, FLAT, FRIENDLY, HOSTILE_ARRAYS, OLD, fakeWpsFromBytes, type Moods } from './fake';

jest.setTimeout(60_000);

async function findings(workbook: Workbook): Promise<string[]> {
  const session = new Session(workbook, { today: '2026-01-15', markLive: false });
  await session.check(false);
  const found = session.getState().findings.map(({ finding }) => `${finding.rule.id} ${finding.fields.map(({ place }) => `${place.sheet}!${formatRange(place.area)}`).join(' ')} ${finding.message}`);
  await session.close();
  return found.sort();
}

async function compare(path: string, moods: Moods): Promise<void> {
  const bytes = readFileSync(path);
  const expected = await findings(await openFile(bytes, basename(path)));
  const wps = await fakeWpsFromBytes(bytes, basename(path), { moods });
  // Without the file everything is asked of the open workbook.
  if (moods === CARELESS || moods === FLAT) wps.world.files.clear();
  const workbook = await openWps(wps.application);
  try {
    expect(await findings(workbook)).toEqual(expected);
    expect(wps.book.undo.depth).toBe(0);
  } finally {
    await workbook.close();
  }
  expect(wps.listening).toBe(0);
}

const MOODS: readonly (readonly [string, Moods])[] = [['friendly', FRIENDLY], ['hostile arrays', HOSTILE_ARRAYS], ['flat', FLAT], ['careless', CARELESS], ['old', OLD]];
const files = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xlsx')).map((name) => join(folder, name)) : []);
const cases = (folder: string): [string, string, string, Moods][] => files(folder).flatMap((path) => MOODS.map(([mood, moods]): [string, string, string, Moods] => [basename(path), mood, path, moods]));

describe('samples in WPS', () => {
  test('there are findings to compare', async () => {
    const path = resolve(__dirname, '../../assets/samples/shanghai-flawed.xlsx');
    expect((await findings(await openFile(readFileSync(path), basename(path)))).length).toBeGreaterThan(5);
  });
  test.each(cases(resolve(__dirname, '../../assets/samples')))('keeps the findings of %s (%s)', (_, __, path, moods) => compare(path, moods));
});

describeShared('shared workbooks in WPS', () => {
  test.each(cases(join(SHARED, 'workbooks')))('keeps the findings of %s (%s)', (_, __, path, moods) => compare(path, moods));
});

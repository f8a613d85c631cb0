/** What is found does not depend on the host: the same workbook, opened as a file and in a played WPS, brings the same findings at the same cells. */

import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openWps } from '../../src/hosts/wps';
import { SAMPLES, findingsInFile, findingsOf, workbooksIn } from '../findings-of';
import { SHARED, describeShared } from '../shared';
import { CARELESS, FLAT, FRIENDLY, HOSTILE_ARRAYS, OLD, fakeWpsFromBytes, type Moods } from './fake';

jest.setTimeout(60_000);

async function compare(path: string, moods: Moods): Promise<void> {
  const bytes = readFileSync(path);
  const expected = await findingsInFile(path);
  const wps = await fakeWpsFromBytes(bytes, basename(path), { moods });
  // Without the file everything is asked of the open workbook.
  if (moods === CARELESS || moods === FLAT) wps.world.files.clear();
  const workbook = await openWps(wps.application);
  try {
    expect(await findingsOf(workbook)).toEqual(expected);
    expect(wps.book.undo.depth).toBe(0);
  } finally {
    await workbook.close();
  }
  expect(wps.listening).toBe(0);
}

const MOODS: readonly (readonly [string, Moods])[] = [['friendly', FRIENDLY], ['hostile arrays', HOSTILE_ARRAYS], ['flat', FLAT], ['careless', CARELESS], ['old', OLD]];
const cases = (folder: string): [string, string, string, Moods][] => workbooksIn(folder).flatMap((path) => MOODS.map(([mood, moods]): [string, string, string, Moods] => [basename(path), mood, path, moods]));

describe('samples in WPS', () => {
  test('there are findings to compare', async () => {
    expect((await findingsInFile(join(SAMPLES, 'shanghai-flawed.xlsx'))).length).toBeGreaterThan(5);
  });
  test.each(cases(SAMPLES))('keeps the findings of %s (%s)', (_, __, path, moods) => compare(path, moods));
});

describeShared('shared workbooks in WPS', () => {
  test.each(cases(join(SHARED, 'workbooks')))('keeps the findings of %s (%s)', (_, __, path, moods) => compare(path, moods));
});

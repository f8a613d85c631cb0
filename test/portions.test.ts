/** Portions of a folder hold every file once and in order, and a bad file among others harms none of them. */

import { copyFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { checkFiles } from '../src/cli/check-file';
import { MOST_TOGETHER, portionsOf } from '../src/cli/portions';
import { DEFAULTS } from '../src/rules';
import './same-cases';

const SOUND = join(__dirname, '../assets/samples/sound.xlsx');
const FLAWED = join(__dirname, '../assets/samples/shanghai-flawed.xlsx');

describe('portions', () => {
  let folder = '';
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'portions-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('hold every file once, in order, at most so many together', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 8 }), (count, crew) => {
      const files = Array.from({ length: count }, (_, i) => join(folder, `没有这个文件${i}.xlsx`));
      const portions = portionsOf(files, crew);
      expect(portions.flat()).toEqual(files);
      expect(portions.every(({ length }) => length > 0 && length <= MOST_TOGETHER)).toBe(true);
    }), { numRuns: 50 });
  });

  test('keep large files apart', () => {
    const files = Array.from({ length: 40 }, (_, i) => join(folder, `大${i}.xlsx`));
    files.forEach((file) => {
      writeFileSync(file, '');
      truncateSync(file, 700_000);
    });
    expect(portionsOf(files, 1).map(({ length }) => length)).toEqual(files.map(() => 1));
  });

  test('report a file that cannot be read where it stands, and all others as by themselves', async () => {
    const files = [SOUND, join(folder, '坏.xlsx'), FLAWED, join(folder, '没有.xlsx'), join(folder, '好.xlsx')];
    writeFileSync(files[1]!, 'PK 不是压缩包');
    copyFileSync(SOUND, files[4]!);
    const together = await checkFiles(files, DEFAULTS, null);
    expect(together.map(({ path, status }) => [basename(path), status])).toEqual([['sound.xlsx', 'checked'], ['坏.xlsx', 'unreadable'], ['shanghai-flawed.xlsx', 'checked'], ['没有.xlsx', 'unreadable'], ['好.xlsx', 'checked']]);
    for (const [i, file] of files.entries()) expect(together[i]).toEqual((await checkFiles([file], DEFAULTS, null))[0]);
  });
});

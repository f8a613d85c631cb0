/** Node hands files over as Buffers, whose slices share memory: saving must neither touch the source's bytes nor break the copy. */

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openFile } from '../../src/hosts/file';

const SAMPLE = join(resolve(__dirname, '../..'), 'assets/samples/sound.xlsx');

test('a workbook opened from a Buffer saves a copy that opens again, and leaves the Buffer as it was', async () => {
  const bytes = readFileSync(SAMPLE);
  const before = Uint8Array.from(bytes);
  const workbook = await openFile(bytes, '申报表.xlsx');
  const [first] = await workbook.listSheets();
  const sheet = (await workbook.readSheet(first!.name))!;
  const outcome = await workbook.write([{ kind: 'text', sheet: first!.name, row: 0, column: 0, was: sheet.shown(0, 0).text, text: '改过的标题' }], '改');
  expect(outcome).toEqual({ done: true });
  const saved = workbook.save();
  expect(Uint8Array.from(bytes)).toEqual(before);
  const again = await openFile(Buffer.from(saved.bytes), saved.name);
  expect((await again.readSheet(first!.name))!.shown(0, 0).text).toBe('改过的标题');
});

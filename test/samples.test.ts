/** The sample workbooks: fresh, small, and saying what they are there to show. */

import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openFile } from '../src/hosts/file';
import { Examiner, type Examination } from '../src/session';
import { SAMPLES } from './forms/samples';
import { toXlsx } from './forms/xlsx';

const folder = resolve(__dirname, '../assets/samples');

async function examine(fileName: string): Promise<Examination> {
  const workbook = await openFile(readFileSync(join(folder, fileName)), fileName);
  const sheets = await workbook.listSheets();
  const examiner = new Examiner();
  examiner.arrange(sheets.map((sheet) => sheet.name));
  for (const { name } of sheets) examiner.update((await workbook.readSheet(name))!);
  return examiner.result();
}

test('nothing else lies in the folder, and the index names every sample', () => {
  expect(readdirSync(folder).sort()).toEqual([...SAMPLES.map((sample) => sample.fileName), 'index.json'].sort());
  const index: unknown = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  expect(index).toEqual(SAMPLES.map(({ id, title, description, fileName }) => ({ id, title, description, fileName })));
});

describe.each(SAMPLES.map((sample) => [sample.fileName, sample] as const))('%s', (fileName, sample) => {
  test('is what `npm run samples` writes, below 40 kB', () => {
    const kept = readFileSync(join(folder, fileName));
    expect(Buffer.compare(kept, toXlsx(sample.sheets()))).toBe(0);
    expect(kept.length).toBeLessThan(40 * 1024);
  });

  test('shows the defects it promises, and no other error', async () => {
    const { findings, forms } = await examine(fileName);
    expect(forms.length).toBeGreaterThan(0);
    const spoken = new Set(findings.map((finding) => finding.rule.id));
    expect(sample.finds.filter((id) => !spoken.has(id))).toEqual([]);
    const errors = findings.filter((finding) => finding.severity === 'error').map((finding) => finding.rule.id);
    expect(errors.filter((id) => !sample.finds.includes(id))).toEqual([]);
  });

  if (sample.finds.length === 0) {
    test('gives no cause for a finding of any kind', async () => {
      expect((await examine(fileName)).findings.map((finding) => finding.message)).toEqual([]);
    });
  }
});

/** Parts that files have in common are read once; files that differ in one byte are told apart; what is written comes from the file itself. */

import { strToU8, zipSync } from 'fflate';
import { openFile } from '../../src/hosts/file';
import { openPackage } from '../../src/hosts/file/package';

const file = (parts: Record<string, string>, mtime: string): Uint8Array => zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, [strToU8(text), { mtime }]])));

describe('parts that several files have in common', () => {
  test('are read once', () => {
    const [one, two] = ['2026-01-01', '2026-02-02'].map((mtime) => openPackage(file({ 'xl/styles.xml': '<styleSheet a="1"/>' }, mtime)));
    const reads: string[] = [];
    const read = (text: string): number => reads.push(text);
    one!.find('xl/styles.xml')!.once('count', read);
    two!.find('xl/styles.xml')!.once('count', read);
    expect(reads).toEqual(['<styleSheet a="1"/>']);
  });

  test('are told apart when they differ', () => {
    const texts = ['1', '2'].map((digit) => openPackage(file({ 'xl/styles.xml': `<styleSheet a="${digit}"/>` }, '2026-01-01')).find('xl/styles.xml')!.text());
    expect(texts).toEqual(['<styleSheet a="1"/>', '<styleSheet a="2"/>']);
  });

  test('are written back as their own file holds them', async () => {
    const { drawXlsx } = await import('./draw-xlsx');
    const { contractSheets } = await import('./workbook.contract');
    const first = drawXlsx(contractSheets());
    await openFile(first, '甲.xlsx');
    const second = await openFile(new Uint8Array(first), '乙.xlsx');
    expect(Buffer.from(second.save().bytes).equals(Buffer.from(first))).toBe(true);
  });
});

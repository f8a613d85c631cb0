/** Packages: parts found, replaced and written, the rest untouched. */

import { unzipSync } from 'fflate';
import { openPackage, replaceParts, writePackage } from '../../src/hosts/file/package';
import { madeParts, madeXlsx, zipped } from './made-files';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('packages', () => {
  test('keeps unchanged parts the same objects and the same bytes', () => {
    const before = openPackage(madeXlsx({}));
    const after = replaceParts(before, new Map([['xl/worksheets/sheet1.xml', '<worksheet/>'], ['xl/new.xml', '<新/>'], ['xl/styles.xml', null]]));
    expect([...after.parts.keys()]).toEqual([...[...before.parts.keys()].filter((name) => name !== 'xl/styles.xml'), 'xl/new.xml']);
    expect(after.parts.get('xl/workbook.xml')).toBe(before.parts.get('xl/workbook.xml'));
    expect(before.parts.get('xl/worksheets/sheet1.xml')!.text()).toContain('sheetData');
    const files = unzipSync(writePackage(after));
    expect(text(files['xl/worksheets/sheet1.xml']!)).toBe('<worksheet/>');
    expect(text(files['xl/new.xml']!)).toBe('<新/>');
    expect(files['xl/styles.xml']).toBeUndefined();
    expect(text(files['xl/workbook.xml']!)).toBe(before.parts.get('xl/workbook.xml')!.text());
  });

  test('keeps the same bytes for the same input, and after a round through itself', () => {
    const changed = (): Uint8Array => writePackage(replaceParts(openPackage(madeXlsx({})), new Map([['xl/worksheets/sheet1.xml', '<worksheet/>']])));
    const once = changed();
    expect(Buffer.from(writePackage(openPackage(once))).equals(Buffer.from(once))).toBe(true);
    expect(openPackage(once).parts.get('xl/worksheets/sheet1.xml')!.text()).toBe('<worksheet/>');
  });

  test('keeps dates and flags of unchanged entries, whose sizes may follow their data', () => {
    const bytes = zipped({ 'a.xml': '<a/>'.repeat(50), 'b.xml': '<b/>' });
    const view = new DataView(bytes.buffer);
    // Say of both entries that their sizes follow, as programs that write streams do.
    for (let at = 0; at + 4 <= bytes.length; at++) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint16(at + 6, 8, true);
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 8, true);
    }
    const written = writePackage(replaceParts(openPackage(bytes), new Map([['c.xml', '<c/>']])));
    expect(Object.keys(unzipSync(written))).toEqual(['a.xml', 'b.xml', 'c.xml']);
    const follow = Buffer.from(written).indexOf(Buffer.from([0x50, 0x4b, 7, 8]));
    expect(follow).toBeGreaterThan(0);
    const again = openPackage(written);
    expect(again.parts.get('a.xml')!.text()).toBe('<a/>'.repeat(50));
    expect(again.parts.get('b.xml')!.text()).toBe('<b/>');
  });

  test('finds parts with another case or a slash in front', () => {
    const pkg = openPackage(zipped({ ...madeParts({}), 'XL\\Media\\a.PNG': new Uint8Array([1]) }));
    expect(pkg.find('/xl/Workbook.xml')?.name).toBe('xl/workbook.xml');
    expect(pkg.find('xl/media/A.png')?.name).toBe('XL\\Media\\a.PNG');
    expect(pkg.find('xl/none.xml')).toBeUndefined();
  });
});

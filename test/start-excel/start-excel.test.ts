/** Starting the add-in on a developer's machine: what is served, and how Excel is told. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileFor } from './file-server';
import { sideloadOn } from './sideload';

const ID = '5d1f6c8e-3b7a-4e52-9c40-7f2a9b6d0e13';

describe('telling Excel of the add-in', () => {
  it('keeps a registry value on Windows, and takes the same one away', () => {
    const { begin, end } = sideloadOn('win32', 'C:\\Users\\w', 'C:\\jizhun\\dist\\excel\\manifest.xml', ID);
    expect(begin[0]).toMatchObject({ kind: 'run', command: 'reg', arguments: ['add', 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer', '/v', ID, '/t', 'REG_SZ', '/d', 'C:\\jizhun\\dist\\excel\\manifest.xml', '/f'] });
    expect(end).toEqual([{ kind: 'run', command: 'reg', arguments: ['delete', 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer', '/v', ID, '/f'] }]);
  });

  it('keeps a file in the folder of Excel on the Mac, and takes the same one away', () => {
    const { begin, end } = sideloadOn('darwin', '/Users/w', '/jizhun/dist/excel/manifest.xml', ID);
    const target = `/Users/w/Library/Containers/com.microsoft.Excel/Data/Documents/wef/${ID}.manifest.xml`;
    expect(begin[0]).toEqual({ kind: 'copy', from: '/jizhun/dist/excel/manifest.xml', to: target });
    expect(end).toEqual([{ kind: 'remove', file: target }]);
  });

  it('says what to do where there is no Excel', () => {
    const { begin, end } = sideloadOn('linux', '/home/w', '/jizhun/dist/excel/manifest.xml', ID);
    expect(begin).toMatchObject([{ kind: 'say' }]);
    expect(end).toEqual([]);
  });
});

describe('the files that are served', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jizhun-serve-'));
  beforeAll(() => writeFileSync(join(folder, 'a b.html'), '好'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('accepts a name with a question behind it', async () => {
    expect((await fileFor(folder, '/a%20b.html?_host_Info=Excel'))?.bytes.toString()).toBe('好');
  });

  it.each(['/', '/missing.html', '/../package.json', '/%2e%2e%2f%2e%2e%2fetc/passwd', '/%'])('refuses %s', async (url) => {
    expect(await fileFor(folder, url)).toBeNull();
  });
});

/** What goes with a built add-in for WPS: the package, the lists, and where a machine keeps its own. */

import { packageFolder } from '../../src/wps/publish/entries';
import { listEntries } from '../../src/wps/publish/list-file';
import { listFiles, ownList } from './lists';
import { packed, unpacked } from './seven-zip';

describe('the lists beside the package', () => {
  const files = new Map(listFiles('http://oa.example.gov.cn/jizhun', '1.2.3').map(({ file, text }) => [file, text]));

  it('name the folder on the server, with a slash at its end', () => {
    for (const file of ['jsplugins.xml', 'publish.xml']) expect(listEntries(files.get(file)!)).toEqual([{ name: 'jizhun', type: 'et', url: 'http://oa.example.gov.cn/jizhun/', online: true }]);
  });

  it('name the package for machines without a server, and the folder it is unpacked to', () => {
    expect(listEntries(files.get('jsplugins-offline.xml')!)).toEqual([{ name: 'jizhun', type: 'et', url: 'http://oa.example.gov.cn/jizhun/publish/jizhun_1.2.3.7z', online: false }]);
    expect(listEntries(files.get('publish-offline.xml')!)).toEqual([{ name: 'jizhun', type: 'et', url: packageFolder('1.2.3'), online: false }]);
    expect(JSON.parse(files.get('offline.json')!)).toEqual({ version: '1.2.3' });
  });
});

describe('the package', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const files = new Map([['index.html', bytes('<p>绩')], ['assets/icons/check-32.png', new Uint8Array([137, 80, 0, 255])]]);

  it('holds every file under one folder, and begins as WPS expects of a package', async () => {
    const archive = await packed('jizhun_1.2.3', files);
    expect(new TextDecoder().decode(archive.slice(0, 2))).toBe('7z');
    const back = await unpacked(archive);
    expect([...back.keys()].sort()).toEqual(['jizhun_1.2.3/assets/icons/check-32.png', 'jizhun_1.2.3/index.html']);
    expect([...back.get('jizhun_1.2.3/assets/icons/check-32.png')!]).toEqual([137, 80, 0, 255]);
  });

  it('is the same for the same files', async () => {
    expect(Buffer.from(await packed('a', files)).equals(Buffer.from(await packed('a', files)))).toBe(true);
  });
});

describe('the list of a machine', () => {
  it.each([
    ['win32', 'C:\\Users\\w', 'D:\\Roaming', 'D:\\Roaming\\kingsoft\\wps\\jsaddons\\publish.xml'],
    ['win32', 'C:\\Users\\w', undefined, 'C:\\Users\\w\\AppData\\Roaming\\kingsoft\\wps\\jsaddons\\publish.xml'],
    ['linux', '/home/w', undefined, '/home/w/.local/share/Kingsoft/wps/jsaddons/publish.xml'],
    ['darwin', '/Users/w', undefined, '/Users/w/Library/Containers/com.kingsoft.wpsoffice.mac/Data/.kingsoft/wps/jsaddons/publish.xml'],
  ] as const)('lies where WPS looks for it on %s', (platform, home, appData, file) => {
    expect(ownList(platform, home, appData)).toBe(file);
  });
});

/** The lists and names that go with a built add-in for WPS: where it is served, what its package is called, where a machine keeps its list. */

import { posix, win32 } from 'node:path';
import { packedEntry, servedEntry, unpackedEntry } from '../../src/wps/publish/entries';
import { withEntry, type Entry, type ListKind } from '../../src/wps/publish/list-file';

/** `npm run start:wps` serves here, and packages name it where no other place is given. */
export const PORT = 3889;
export const HERE = `http://localhost:${PORT}/`;

export interface ListFile {
  readonly file: string;
  readonly text: string;
}

/** Everything that lies in `publish/` beside the package itself. */
export function listFiles(url: string, version: string): readonly ListFile[] {
  const list = (name: string, entry: Entry, kind: ListKind): ListFile => ({ file: name, text: listOf(entry, kind) });
  return [
    list('jsplugins.xml', servedEntry(url), 'jsplugins'),
    list('jsplugins-offline.xml', packedEntry(url, version), 'jsplugins'),
    list('publish.xml', servedEntry(url), 'publish'),
    list('publish-offline.xml', unpackedEntry(version), 'publish'),
    { file: 'offline.json', text: `${JSON.stringify({ version })}\n` },
  ];
}

/** The user's own list of add-ins, which belongs to all vendors. */
export function ownList(platform: NodeJS.Platform, home: string, appData: string | undefined): string {
  if (platform === 'win32') return win32.join(appData ?? win32.join(home, 'AppData\\Roaming'), 'kingsoft\\wps\\jsaddons\\publish.xml');
  if (platform === 'darwin') return posix.join(home, 'Library/Containers/com.kingsoft.wpsoffice.mac/Data/.kingsoft/wps/jsaddons/publish.xml');
  return posix.join(home, '.local/share/Kingsoft/wps/jsaddons/publish.xml');
}

function listOf(entry: Entry, kind: ListKind): string {
  const merged = withEntry('', entry, kind);
  if (!merged.done) throw new Error(merged.reason);
  return merged.xml;
}

/** The second half of `npm run build:wps`: packs dist/wps for machines without a server and writes the lists that go with it. */

import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import manifest from '../../package.json';
import { packageFolder } from '../../src/wps/publish/entries';
import { HERE, listFiles } from './lists';
import { packed } from './seven-zip';

const FOLDER = resolve(__dirname, '../../dist/wps');
const OUT = join(FOLDER, 'publish');

/** Who is installed needs no page that installs. */
const isPart = (path: string): boolean => !/^publish[./]/.test(path);

async function pack(): Promise<void> {
  const url = process.env['WPS_ADDIN_URL'] ?? HERE;
  const folder = packageFolder(manifest.version);
  const files = new Map<string, Uint8Array>();
  for (const entry of readdirSync(FOLDER, { withFileTypes: true, recursive: true })) {
    const file = join(entry.parentPath, entry.name);
    const path = relative(FOLDER, file).split(sep).join('/');
    if (entry.isFile() && isPart(path)) files.set(path, readFileSync(file));
  }
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const bytes = await packed(folder, files);
  writeFileSync(join(OUT, `${folder}.7z`), bytes);
  for (const { file, text } of listFiles(url, manifest.version)) writeFileSync(join(OUT, file), text);
  console.log(`dist/wps：在线文件夹；dist/wps/publish/${folder}.7z：离线包，${files.size} 个文件，${Math.round(bytes.length / 1024)} KB；地址 ${url}（用 WPS_ADDIN_URL 改）`);
}

pack().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});

/** A folder as one .7z file, the only kind of package WPS unpacks. The same files make the same package on every machine and day. */

import SevenZip, { type SevenZipModule } from '7z-wasm';

/** `files` by their path with slashes; all of them land under `folder`. */
export async function packed(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const program = await SevenZip({ print: () => undefined, printErr: () => undefined });
  for (const [path, bytes] of files) {
    const target = `/${folder}/${path}`;
    makeFolders(program, target.slice(0, target.lastIndexOf('/')));
    program.FS.writeFile(target, bytes);
  }
  program.callMain(['a', '-t7z', '-mx=9', '-mtm-', '-mtc-', '-mta-', '/package.7z', `/${folder}`]);
  return program.FS.readFile('/package.7z');
}

export async function unpacked(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const program = await SevenZip({ print: () => undefined, printErr: () => undefined });
  program.FS.writeFile('/package.7z', bytes);
  makeFolders(program, '/out');
  program.callMain(['x', '/package.7z', '-o/out', '-y']);
  const files = new Map<string, Uint8Array>();
  const walk = (folder: string): void => {
    for (const name of program.FS.readdir(folder).filter((one) => one !== '.' && one !== '..')) {
      const path = `${folder}/${name}`;
      if (program.FS.isDir(program.FS.stat(path).mode)) walk(path);
      else files.set(path.slice('/out/'.length), program.FS.readFile(path));
    }
  };
  walk('/out');
  return files;
}

function makeFolders(program: SevenZipModule, path: string): void {
  const parts = path.split('/').slice(1);
  for (let count = 1; count <= parts.length; count++) {
    const folder = `/${parts.slice(0, count).join('/')}`;
    const above = folder.slice(0, folder.lastIndexOf('/')) || '/';
    if (!program.FS.readdir(above).includes(folder.slice(folder.lastIndexOf('/') + 1))) program.FS.mkdir(folder);
  }
}

/** Our own entries in the lists: served from a folder, or as a package that is fetched once and unpacked on the machine. */

import type { Entry } from './list-file';

/** Our name in every list. */
export const NAME = 'jizhun';

/** The folder inside the package, and the one WPS unpacks it to. */
export function packageFolder(version: string): string {
  return `${NAME}_${version}`;
}

/** `base` is the folder the add-in is served from. */
export function servedEntry(base: string): Entry {
  return { online: true, name: NAME, url: withSlash(base) };
}

/** For jsplugins.xml and the service: where the package is fetched. */
export function packedEntry(base: string, version: string): Entry {
  return { online: false, name: NAME, version, url: `${withSlash(base)}publish/${packageFolder(version)}.7z` };
}

/** For publish.xml on a machine where the package has been unpacked beside it. */
export function unpackedEntry(version: string): Entry {
  return { online: false, name: NAME, version, url: packageFolder(version) };
}

function withSlash(url: string): string {
  return `${url.replace(/\/+$/, '')}/`;
}

/** Portions: files that are read, mapped, judged and reported together. */

import { statSync } from 'node:fs';

/** Files. More at once is no faster, and the report of the first would wait for the last. */
export const MOST_TOGETHER = 32;
/** Bytes of the files of a portion; a larger file is a portion by itself. */
const LARGEST = 1_000_000;

/** In the order of the files; small enough that each of `crew` has several, so that all are done at about the same time. */
export function portionsOf(files: readonly string[], crew: number): readonly (readonly string[])[] {
  const most = Math.min(MOST_TOGETHER, Math.ceil(files.length / (crew * 4)));
  const portions: string[][] = [];
  let room = 0;
  for (const file of files) {
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    const last = portions[portions.length - 1];
    if (last && last.length < most && size <= room) last.push(file);
    else {
      portions.push([file]);
      room = LARGEST;
    }
    room -= size;
  }
  return portions;
}

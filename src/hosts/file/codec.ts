/** What is packed and encoded, undone with what every JavaScript program has; Node takes codec.node.ts in its place, which says the same faster. */

import { Inflate, inflateSync } from 'fflate';
import { crc32Of } from './crc32';

/** Below this the longest possible output of a lying stream is a moment's work; above it the output is counted while it comes. */
const AT_ONCE = 64 * 1024;
/** Packed bytes taken per step while counting: deflate makes at most about a thousand of one, so a lying stream is found out within sixteen megabytes. */
const STEP = 16 * 1024;

/** The inflated bytes; of a stream that holds more than `size`, an error or not more than one byte beyond it. Throws an Error on damage. */
export function inflateRaw(packed: Uint8Array, size: number): Uint8Array {
  // One byte more than declared: a stream that is longer shows it there, and nothing beyond is ever held.
  return packed.length <= AT_ONCE ? inflateSync(packed, { out: new Uint8Array(size + 1) }) : inflateCounted(packed, size);
}

function inflateCounted(packed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > out.length) throw new Error('longer than declared');
    out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP) stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  return out.subarray(0, filled);
}

export const crc32: (bytes: Uint8Array) => number = crc32Of;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Without its byte order mark. Throws a TypeError when the bytes are not UTF-8. */
export function readUtf8(bytes: Uint8Array): string {
  return utf8.decode(bytes);
}

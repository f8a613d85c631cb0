/** codec.ts as Node does it: builds for Node find this file in its place (webpack.config.js), browsers never see it. */

import { isAscii, isUtf8, transcode } from 'node:buffer';
import { crc32 as nativeCrc32, inflateRawSync } from 'node:zlib';
import { crc32Of } from './crc32';

/** Under this the buffers of zlib may not go. */
const LEAST = 64;

export function inflateRaw(packed: Uint8Array, size: number): Uint8Array {
  // One byte more than declared, as in codec.ts; beyond it zlib stops with an error.
  const out = inflateRawSync(packed, { chunkSize: Math.max(LEAST, size + 1), maxOutputLength: size + 1 });
  // A plain array of bytes: the slices of a Buffer are no copies.
  return new Uint8Array(out.buffer, out.byteOffset, out.length);
}

/** Node has it since 20.15. */
export const crc32: (bytes: Uint8Array) => number = typeof nativeCrc32 === 'function' ? (bytes) => nativeCrc32(bytes) : crc32Of;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** From here on the way by UTF-16 is worth its beginning. */
const LONG = 1024;

/** Chinese is read out of UTF-8 four times faster by way of UTF-16. */
export function readUtf8(bytes: Uint8Array): string {
  if (bytes.length < LONG || bytes[0] === 0xef || isAscii(bytes) || !isUtf8(bytes)) return utf8.decode(bytes);
  return transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
}

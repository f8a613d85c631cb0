/** Inflates one zip entry: never more than it declared, and only if size and checksum come out right. */

import { Inflate, inflateSync } from 'fflate';
import { damaged, unsupported } from './unreadable';
import type { ZipEntry } from './zip-directory';

/** Below this the longest possible output of a lying entry is a moment's work; above it the output is counted while it comes. */
const AT_ONCE = 64 * 1024;
/** Packed bytes taken per step while counting: deflate makes at most about a thousand of one, so a lying entry is found out within sixteen megabytes. */
const STEP = 16 * 1024;

/** Throws UnreadableFile: damaged, unsupported. */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === 0 ? entry.packed : entry.method === 8 ? inflate(entry) : null;
  if (!bytes) throw unsupported('该文件使用的压缩方式', `zip method ${entry.method}`);
  if (bytes.length !== entry.size) throw damaged(`${entry.name}: size differs from the directory`);
  if (crc32(bytes) !== entry.crc) throw damaged(`${entry.name}: checksum differs`);
  return bytes;
}

function inflate(entry: ZipEntry): Uint8Array {
  try {
    // One byte more than declared: an entry that is longer shows it there, and nothing beyond is ever held.
    if (entry.packed.length <= AT_ONCE) return inflateSync(entry.packed, { out: new Uint8Array(entry.size + 1) });
    return inflateCounted(entry);
  } catch (error) {
    throw damaged(`${entry.name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function inflateCounted(entry: ZipEntry): Uint8Array {
  const out = new Uint8Array(entry.size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > out.length) throw damaged(`${entry.name}: longer than declared`);
    out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < entry.packed.length; at += STEP) {
    stream.push(entry.packed.subarray(at, at + STEP), at + STEP >= entry.packed.length);
  }
  return out.subarray(0, filled);
}

/** Four tables, so that four bytes are taken per step. */
const TABLES: readonly Int32Array[] = makeTables();

function makeTables(): Int32Array[] {
  const tables = [new Int32Array(256), new Int32Array(256), new Int32Array(256), new Int32Array(256)];
  for (let i = 0; i < 256; i++) {
    let c = i;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    tables[0]![i] = c;
  }
  for (let i = 0; i < 256; i++) {
    for (let k = 1; k < 4; k++) {
      const before = tables[k - 1]![i]!;
      tables[k]![i] = (before >>> 8) ^ tables[0]![before & 255]!;
    }
  }
  return tables;
}

export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = TABLES as unknown as readonly [Int32Array, Int32Array, Int32Array, Int32Array];
  let c = -1;
  let i = 0;
  for (const end = bytes.length - 3; i < end; i += 4) {
    c ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    c = t3[c & 255]! ^ t2[(c >>> 8) & 255]! ^ t1[(c >>> 16) & 255]! ^ t0[c >>> 24]!;
  }
  for (; i < bytes.length; i++) c = (c >>> 8) ^ t0[(c ^ bytes[i]!) & 255]!;
  return ~c >>> 0;
}

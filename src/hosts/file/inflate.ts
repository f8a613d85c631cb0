/** Inflates one zip entry: never more than it declared, and only if size and checksum come out right. */

import { crc32, inflateRaw } from './codec';
import { damaged, unsupported } from './unreadable';
import type { PackedEntry } from './zip-directory';

/** Throws UnreadableFile: damaged, unsupported. */
export function inflateEntry(entry: PackedEntry): Uint8Array {
  const bytes = entry.method === 0 ? entry.packed : entry.method === 8 ? inflate(entry) : null;
  if (!bytes) throw unsupported('该文件使用的压缩方式', `zip method ${entry.method}`);
  if (bytes.length !== entry.size) throw damaged(`${entry.name}: size differs from the directory`);
  if (crc32(bytes) !== entry.crc) throw damaged(`${entry.name}: checksum differs`);
  return bytes;
}

function inflate(entry: PackedEntry): Uint8Array {
  try {
    return inflateRaw(entry.packed, entry.size);
  } catch (error) {
    throw damaged(`${entry.name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

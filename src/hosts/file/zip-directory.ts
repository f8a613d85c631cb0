/** The table of contents of a zip file, checked before anything is inflated: sizes, ratio, count and overlaps. */

import { MAX_ENTRIES, MAX_PART_BYTES, MAX_RATIO, MAX_TOTAL_BYTES, RATIO_FREE_BYTES } from './limits';
import { damaged, encrypted, tooLarge } from './unreadable';

/** One stored file. Numbers are as the directory states them, zip64 resolved. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Needed the 64-bit fields. */
  readonly large: boolean;
  /** Its record in the directory and its local header, byte for byte. */
  readonly record: Uint8Array;
  readonly header: Uint8Array;
  readonly packed: Uint8Array;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const RECORD = 0x02014b50;
const LOCAL = 0x04034b50;
const NO_SIZE = 0xffffffff;

const utf8 = new TextDecoder('utf-8', { fatal: true });

interface Directory {
  readonly start: number;
  readonly size: number;
  readonly count: number;
  /** Bytes in front of the zip that its offsets do not count. */
  readonly shift: number;
}

interface Placed {
  readonly offset: number;
  readonly entry: Omit<ZipEntry, 'header' | 'packed'>;
}

/** Throws UnreadableFile: damaged, encrypted, too-large. */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > MAX_ENTRIES) throw tooLarge(`文件内含 ${directory.count} 个部件`);
  const placed: Placed[] = [];
  let at = directory.start + directory.shift;
  const end = at + directory.size;
  let total = 0;
  for (let i = 0; i < directory.count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== RECORD) throw damaged('zip directory ends early');
    const length = 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + length > end) throw damaged('zip directory record is cut off');
    const next = readRecord(bytes.subarray(at, at + length), directory.shift);
    total += next.entry.size;
    if (total > MAX_TOTAL_BYTES) throw tooLarge('解压后总大小超过 400 MB');
    placed.push(next);
    at += length;
  }
  return locate(bytes, view, placed, directory.start + directory.shift);
}

function findDirectory(view: DataView): Directory {
  const length = view.byteLength;
  let at = length - 22;
  const lowest = Math.max(0, length - 22 - 0xffff);
  while (at >= lowest && view.getUint32(at, true) !== END) at--;
  if (at < lowest || at < 0) throw damaged('zip directory not found');
  let count = view.getUint16(at + 10, true);
  let size = view.getUint32(at + 12, true);
  let start = view.getUint32(at + 16, true);
  let end = at;
  if (at >= 20 && view.getUint32(at - 20, true) === LOCATOR_64) {
    const wide = wideNumber(view, at - 12);
    if (wide + 56 > at || view.getUint32(wide, true) !== END_64) throw damaged('zip64 directory not found');
    count = wideNumber(view, wide + 32);
    size = wideNumber(view, wide + 40);
    start = wideNumber(view, wide + 48);
    end = wide;
  }
  const shift = end - size - start;
  if (size > end || shift < 0) throw damaged('zip directory lies outside the file');
  return { start, size, count, shift };
}

function readRecord(record: Uint8Array, shift: number): Placed {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const nameLength = view.getUint16(28, true);
  const flags = view.getUint16(8, true);
  if (flags & 0x2041) throw encrypted();
  let packedSize = view.getUint32(20, true);
  let size = view.getUint32(24, true);
  let offset = view.getUint32(42, true);
  const large = packedSize === NO_SIZE || size === NO_SIZE || offset === NO_SIZE;
  if (large) {
    let at = wideField(view, 46 + nameLength, view.getUint16(30, true));
    const take = (): number => wideNumber(view, (at += 8) - 8);
    if (size === NO_SIZE) size = take();
    if (packedSize === NO_SIZE) packedSize = take();
    if (offset === NO_SIZE) offset = take();
  }
  const name = entryName(record.subarray(46, 46 + nameLength));
  if (size > MAX_PART_BYTES) throw tooLarge('解压后单个部件超过 200 MB');
  if (size > RATIO_FREE_BYTES && size > packedSize * MAX_RATIO) throw tooLarge('压缩比异常');
  const entry = {
    name, flags, method: view.getUint16(10, true), time: view.getUint16(12, true), date: view.getUint16(14, true),
    crc: view.getUint32(16, true), packedSize, size, large, record,
  };
  return { offset: offset + shift, entry };
}

/** Finds each entry's bytes; entries that share bytes are the mark of a zip bomb and are refused. */
function locate(bytes: Uint8Array, view: DataView, placed: readonly Placed[], limit: number): ZipEntry[] {
  const found = new Map<Placed, ZipEntry>();
  let free = 0;
  for (const one of [...placed].sort((a, b) => a.offset - b.offset)) {
    const { offset, entry } = one;
    if (offset < free) throw damaged('zip entries overlap');
    if (offset + 30 > limit || view.getUint32(offset, true) !== LOCAL) throw damaged('zip entry header not found');
    const begin = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    free = begin + entry.packedSize;
    if (free > limit) throw damaged('zip entry is cut off');
    found.set(one, Object.assign(entry, { header: bytes.subarray(offset, begin), packed: bytes.subarray(begin, free) }));
  }
  return placed.map((one) => found.get(one)!);
}

/** Where the numbers of the zip64 extra field begin. */
function wideField(view: DataView, start: number, length: number): number {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  throw damaged('zip64 sizes not found');
}

function wideNumber(view: DataView, at: number): number {
  const number = view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
  if (!Number.isSafeInteger(number)) throw damaged('zip64 number out of range');
  return number;
}

/** UTF-8 where it reads as such (the flag is often forgotten), otherwise byte by byte: only part names in ASCII matter. */
function entryName(bytes: Uint8Array): string {
  let ascii = '';
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte > 127) return longName(bytes);
    ascii += String.fromCharCode(byte);
  }
  return ascii;
}

function longName(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return String.fromCharCode(...bytes);
  }
}

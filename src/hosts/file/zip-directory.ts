/** The table of contents of a zip file, checked before anything is inflated: sizes, ratio, count and overlaps. */

import { readUtf8 } from './codec';
import { MAX_ENTRIES, MAX_PART_BYTES, MAX_RATIO, MAX_TOTAL_BYTES, RATIO_FREE_BYTES } from './limits';
import { damaged, encrypted, tooLarge } from './unreadable';

/** What it takes to inflate one stored file. */
export interface PackedEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

/** One stored file. Numbers are as the directory states them, zip64 resolved. */
export interface ZipEntry extends PackedEntry {
  readonly flags: number;
  readonly time: number;
  readonly date: number;
  /** Needed the 64-bit fields. */
  readonly large: boolean;
  /** Its record in the directory and its local header, byte for byte. */
  readonly record: Uint8Array;
  readonly header: Uint8Array;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const RECORD = 0x02014b50;
const LOCAL = 0x04034b50;
const NO_SIZE = 0xffffffff;

interface Directory {
  readonly start: number;
  readonly size: number;
  readonly count: number;
  /** Bytes in front of the zip that its offsets do not count. */
  readonly shift: number;
}

/** An entry that hands out its bytes as views of the file, made when asked for. */
class Stored implements ZipEntry {
  /** Where its packed bytes begin; the local header alone knows. */
  begin = 0;

  constructor(
    private readonly file: Uint8Array,
    private readonly recordStart: number,
    private readonly recordEnd: number,
    readonly name: string,
    readonly flags: number,
    readonly method: number,
    readonly time: number,
    readonly date: number,
    readonly crc: number,
    readonly packedSize: number,
    readonly size: number,
    readonly offset: number,
    readonly large: boolean,
  ) {}

  get record(): Uint8Array {
    return this.file.subarray(this.recordStart, this.recordEnd);
  }

  get header(): Uint8Array {
    return this.file.subarray(this.offset, this.begin);
  }

  get packed(): Uint8Array {
    return this.file.subarray(this.begin, this.begin + this.packedSize);
  }
}

/** Throws UnreadableFile: damaged, encrypted, too-large. */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > MAX_ENTRIES) throw tooLarge(`文件内含 ${directory.count} 个部件`);
  const entries: Stored[] = [];
  let at = directory.start + directory.shift;
  const end = at + directory.size;
  let total = 0;
  for (let i = 0; i < directory.count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== RECORD) throw damaged('zip directory ends early');
    const next = at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw damaged('zip directory record is cut off');
    const entry = readRecord(bytes, view, at, next, directory.shift);
    total += entry.size;
    if (total > MAX_TOTAL_BYTES) throw tooLarge('解压后总大小超过 400 MB');
    entries.push(entry);
    at = next;
  }
  locate(view, entries, directory.start + directory.shift);
  return entries;
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

function readRecord(bytes: Uint8Array, view: DataView, start: number, end: number, shift: number): Stored {
  const flags = view.getUint16(start + 8, true);
  if (flags & 0x2041) throw encrypted();
  const nameEnd = start + 46 + view.getUint16(start + 28, true);
  let packedSize = view.getUint32(start + 20, true);
  let size = view.getUint32(start + 24, true);
  let offset = view.getUint32(start + 42, true);
  const large = packedSize === NO_SIZE || size === NO_SIZE || offset === NO_SIZE;
  if (large) {
    let at = wideField(view, nameEnd, view.getUint16(start + 30, true));
    const take = (): number => {
      at += 8;
      if (at > end) throw damaged('zip64 sizes are cut off');
      return wideNumber(view, at - 8);
    };
    if (size === NO_SIZE) size = take();
    if (packedSize === NO_SIZE) packedSize = take();
    if (offset === NO_SIZE) offset = take();
  }
  if (size > MAX_PART_BYTES) throw tooLarge('解压后单个部件超过 200 MB');
  if (size > RATIO_FREE_BYTES && size > packedSize * MAX_RATIO) throw tooLarge('压缩比异常');
  const name = entryName(bytes.subarray(start + 46, nameEnd));
  const [method, time, date, crc] = [view.getUint16(start + 10, true), view.getUint16(start + 12, true), view.getUint16(start + 14, true), view.getUint32(start + 16, true)];
  return new Stored(bytes, start, end, name, flags, method, time, date, crc, packedSize, size, offset + shift, large);
}

/** Finds each entry's bytes; entries that share bytes are the mark of a zip bomb and are refused. */
function locate(view: DataView, entries: readonly Stored[], limit: number): void {
  let free = 0;
  for (const entry of byOffset(entries)) {
    const { offset } = entry;
    if (offset < free) throw damaged('zip entries overlap');
    if (offset + 30 > limit || view.getUint32(offset, true) !== LOCAL) throw damaged('zip entry header not found');
    entry.begin = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    free = entry.begin + entry.packedSize;
    if (free > limit) throw damaged('zip entry is cut off');
  }
}

/** Most directories list their entries as they lie. */
function byOffset(entries: readonly Stored[]): readonly Stored[] {
  for (let i = 1; i < entries.length; i++) if (entries[i]!.offset < entries[i - 1]!.offset) return [...entries].sort((a, b) => a.offset - b.offset);
  return entries;
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
  try {
    return readUtf8(bytes);
  } catch {
    return String.fromCharCode(...bytes);
  }
}

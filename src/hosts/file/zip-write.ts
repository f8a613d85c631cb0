/** Writes a package: unchanged parts byte for byte as they were packed, changed ones deflated, dates kept. Same input, same bytes. */

import { deflateSync } from 'fflate';
import { crc32 } from './codec';
import type { Package } from './package';
import { NewPart, StoredPart, type Part } from './part';
import type { ZipEntry } from './zip-directory';

interface Written {
  readonly local: readonly Uint8Array[];
  readonly record: Uint8Array;
}

/** Midnight of 1 January 1980, the first date a zip can state: new parts carry no trace of when they were made. */
const FIRST_DATE = 0x21;
const SIZES_FOLLOW = 0x8;
const UTF8_NAME = 0x800;

export function writePackage(pkg: Package): Uint8Array {
  const written = [...pkg.parts.values()].map(writePart);
  const end = new Uint8Array(22);
  let size = end.length;
  for (const one of written) size += lengthOf(one.local) + one.record.length;
  const out = new Uint8Array(size);
  let at = 0;
  const put = (bytes: Uint8Array): void => {
    out.set(bytes, at);
    at += bytes.length;
  };
  for (const one of written) {
    new DataView(one.record.buffer).setUint32(42, at, true);
    one.local.forEach(put);
  }
  const start = at;
  for (const one of written) put(one.record);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, written.length, true);
  view.setUint16(10, written.length, true);
  view.setUint32(12, at - start, true);
  view.setUint32(16, start, true);
  put(end);
  return out;
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  let length = 0;
  for (const piece of pieces) length += piece.length;
  return length;
}

function writePart(part: Part): Written {
  if (part instanceof StoredPart) return part.entry.large ? rebuilt(part.entry) : copied(part.entry);
  return fresh(part);
}

/** The local header may say "sizes follow": then they do, in the form every reader knows. */
function copied(entry: ZipEntry): Written {
  const local = [entry.header, entry.packed];
  if (entry.flags & SIZES_FOLLOW) {
    // A header with a zip64 field promises wider numbers behind the data; it is stated anew instead.
    if (hasWideField(entry.header)) return rebuilt(entry);
    const follow = new Uint8Array(16);
    const view = new DataView(follow.buffer);
    view.setUint32(0, 0x08074b50, true);
    view.setUint32(4, entry.crc, true);
    view.setUint32(8, entry.packedSize, true);
    view.setUint32(12, entry.size, true);
    local.push(follow);
  }
  return { local, record: new Uint8Array(entry.record) };
}

function hasWideField(header: Uint8Array): boolean {
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const start = 30 + view.getUint16(26, true);
  for (let at = start; at + 4 <= header.length; at += 4 + view.getUint16(at + 2, true)) if (view.getUint16(at, true) === 1) return true;
  return false;
}

function rebuilt(entry: ZipEntry): Written {
  return assemble(entry.name, entry.packed, { ...entry, flags: entry.flags & ~SIZES_FOLLOW });
}

function fresh(part: Part): Written {
  const before = part instanceof NewPart ? part.before : null;
  const bytes = part.bytes();
  const deflated = deflateSync(bytes, { level: 6 });
  const smaller = deflated.length < bytes.length;
  return assemble(part.name, smaller ? deflated : bytes, {
    flags: UTF8_NAME, method: smaller ? 8 : 0, time: before?.time ?? 0, date: before?.date ?? FIRST_DATE, crc: crc32(bytes), size: bytes.length,
  });
}

type Facts = Pick<ZipEntry, 'flags' | 'method' | 'time' | 'date' | 'crc' | 'size'>;

function assemble(name: string, packed: Uint8Array, facts: Facts): Written {
  const nameBytes = new TextEncoder().encode(name);
  // A name of plain letters needs no flag, and old readers stumble over it.
  const flags = nameBytes.length === name.length ? facts.flags & ~UTF8_NAME : facts.flags | UTF8_NAME;
  const header = new Uint8Array(30 + nameBytes.length);
  const record = new Uint8Array(46 + nameBytes.length);
  const common = (bytes: Uint8Array, at: number): void => {
    const view = new DataView(bytes.buffer);
    view.setUint16(at, 20, true);
    view.setUint16(at + 2, flags, true);
    view.setUint16(at + 4, facts.method, true);
    view.setUint16(at + 6, facts.time, true);
    view.setUint16(at + 8, facts.date, true);
    view.setUint32(at + 10, facts.crc, true);
    view.setUint32(at + 14, packed.length, true);
    view.setUint32(at + 18, facts.size, true);
    view.setUint16(at + 22, nameBytes.length, true);
  };
  new DataView(header.buffer).setUint32(0, 0x04034b50, true);
  common(header, 4);
  header.set(nameBytes, 30);
  new DataView(record.buffer).setUint32(0, 0x02014b50, true);
  new DataView(record.buffer).setUint16(4, 20, true);
  common(record, 6);
  record.set(nameBytes, 46);
  return { local: [header, packed], record };
}

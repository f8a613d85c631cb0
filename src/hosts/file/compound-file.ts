/** CompoundFile: the container of old Office files and of encrypted new ones; here only its list of streams and how one begins. */

import { damaged } from './unreadable';

export interface CompoundFile {
  readonly names: readonly string[];
  /** The first bytes of a stream, at most one sector of them; empty when there is no such stream. */
  head(name: string): Uint8Array;
}

interface Stream {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

const LAST = 0xfffffffa;
const MAX_DIRECTORY_SECTORS = 4_096;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, i) => bytes[i] === byte);
}

/** Throws UnreadableFile: damaged. */
export function readCompoundFile(bytes: Uint8Array): CompoundFile {
  if (bytes.length < 512) throw damaged('compound file is cut off');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw damaged('compound file has odd sectors');
  const sector = (number: number): number => (number + 1) * 2 ** shift;
  const streams = readDirectory(view, sector, 2 ** shift);
  return {
    names: streams.map((stream) => stream.name),
    head: (name) => {
      const found = streams.find((stream) => stream.name === name);
      // Streams under 4 kB lie elsewhere; a workbook is never that small.
      if (!found || found.size < view.getUint32(56, true)) return new Uint8Array();
      return bytes.subarray(sector(found.start), sector(found.start) + Math.min(found.size, 2 ** shift));
    },
  };
}

function readDirectory(view: DataView, sector: (number: number) => number, size: number): Stream[] {
  const streams: Stream[] = [];
  let number = view.getUint32(48, true);
  for (let turns = 0; number < LAST; turns++) {
    const start = sector(number);
    if (turns > MAX_DIRECTORY_SECTORS || start + size > view.byteLength) throw damaged('compound file directory is cut off');
    for (let at = start; at < start + size; at += 128) {
      const stream = readEntry(view, at);
      if (stream) streams.push(stream);
    }
    number = nextSector(view, sector, size, number);
  }
  return streams;
}

function readEntry(view: DataView, at: number): Stream | null {
  const length = view.getUint16(at + 64, true);
  const type = view.getUint8(at + 66);
  if (length < 2 || length > 64 || (type !== 1 && type !== 2)) return null;
  let name = '';
  for (let i = 0; i < length - 2; i += 2) name += String.fromCharCode(view.getUint16(at + i, true));
  return { name, start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) };
}

/** Only the first 109 table sectors are followed: the directory of a larger file still begins and ends within them. */
function nextSector(view: DataView, sector: (number: number) => number, size: number, number: number): number {
  const perSector = size / 4;
  const table = Math.floor(number / perSector);
  if (table >= 109) return LAST;
  const tableSector = view.getUint32(76 + table * 4, true);
  if (tableSector >= LAST) return LAST;
  const at = sector(tableSector) + (number % perSector) * 4;
  if (at + 4 > view.byteLength) throw damaged('compound file table is cut off');
  return view.getUint32(at, true);
}

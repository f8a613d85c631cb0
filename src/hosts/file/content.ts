/** Content: what the bytes of a part say. Parts of several packages that are the same byte for byte share one. */

import { decodeXml } from './encoding';
import { inflateEntry } from './inflate';
import type { PackedEntry } from './zip-directory';

export class Content {
  readonly entry: PackedEntry;
  private inflated: Uint8Array | undefined;
  private decoded: string | undefined;
  private readings: Map<string, unknown> | undefined;

  constructor(entry: PackedEntry) {
    this.entry = entry;
  }

  bytes(): Uint8Array {
    return (this.inflated ??= inflateEntry(this.entry));
  }

  text(): string {
    // The bytes of a text are not kept beside it.
    return (this.decoded ??= decodeXml(this.inflated ?? inflateEntry(this.entry)));
  }

  once<T>(key: string, read: (text: string) => T): T {
    const readings = (this.readings ??= new Map());
    if (!readings.has(key)) readings.set(key, read(this.text()));
    return readings.get(key) as T;
  }
}

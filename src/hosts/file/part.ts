/** Part: one named file inside a package, stored as it came or given anew. */

import { decodeXml, encodeXmlText } from './encoding';
import { inflateEntry } from './inflate';
import type { ZipEntry } from './zip-directory';

export interface Part {
  readonly name: string;
  /** Inflated on demand and kept. Throws UnreadableFile: damaged, unsupported. */
  bytes(): Uint8Array;
  /** Decoded as its byte order mark or XML declaration says, UTF-8 otherwise. Throws UnreadableFile: damaged, unsupported. */
  text(): string;
  /** What `read` makes of the text, made once under this key and kept as long as the part. The result must not be changed. */
  once<T>(key: string, read: (text: string) => T): T;
}

/** What the bytes of a part say. Parts of several packages that are the same byte for byte share one. */
export class Content {
  readonly entry: ZipEntry;
  private inflated: Uint8Array | undefined;
  private decoded: string | undefined;
  private readonly readings = new Map<string, unknown>();

  constructor(entry: ZipEntry) {
    this.entry = entry;
  }

  bytes(): Uint8Array {
    return (this.inflated ??= inflateEntry(this.entry));
  }

  text(): string {
    return (this.decoded ??= decodeXml(this.bytes()));
  }

  once<T>(key: string, read: (text: string) => T): T {
    if (!this.readings.has(key)) this.readings.set(key, read(this.text()));
    return this.readings.get(key) as T;
  }
}

/** A part as it lies in the file it came from. */
export class StoredPart implements Part {
  readonly entry: ZipEntry;
  private readonly content: Content;

  constructor(entry: ZipEntry, content = new Content(entry)) {
    this.entry = entry;
    this.content = content;
  }

  get name(): string {
    return this.entry.name;
  }

  bytes(): Uint8Array {
    return this.content.bytes();
  }

  text(): string {
    return this.content.text();
  }

  once<T>(key: string, read: (text: string) => T): T {
    return this.content.once(key, read);
  }
}

/** A part given by us; `before` is the one it replaces. */
export class NewPart implements Part {
  readonly name: string;
  readonly before: ZipEntry | null;
  private readonly content: string | Uint8Array;

  constructor(name: string, content: string | Uint8Array, before: ZipEntry | null) {
    this.name = name;
    this.content = content;
    this.before = before;
  }

  bytes(): Uint8Array {
    return typeof this.content === 'string' ? encodeXmlText(this.content) : this.content;
  }

  text(): string {
    return typeof this.content === 'string' ? this.content : decodeXml(this.content);
  }

  once<T>(_key: string, read: (text: string) => T): T {
    return read(this.text());
  }
}

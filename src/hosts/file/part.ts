/** Part: one named file inside a package, stored as it came or given anew. */

import type { Content } from './content';
import { decodeXml, encodeXmlText } from './encoding';
import { contentOf } from './shelf';
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

/** A part as it lies in the file it came from. */
export class StoredPart implements Part {
  readonly entry: ZipEntry;
  private kept: Content | undefined;

  constructor(entry: ZipEntry) {
    this.entry = entry;
  }

  private get content(): Content {
    return (this.kept ??= contentOf(this.entry));
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

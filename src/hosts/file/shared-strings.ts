/** SharedStrings: the texts that cells point to by number; parsed when first asked for. Rich text is joined, reading aids (phonetics) are left out. */

import type { Part } from './part';
import { damaged } from './unreadable';
import { CLOSE, END, OPEN, XmlScanner } from './xml';

export class SharedStrings {
  private readonly part: Part | undefined;
  private list: readonly string[] | undefined;
  private contents: readonly string[] | undefined;

  constructor(part: Part | undefined) {
    this.part = part;
  }

  get all(): readonly string[] {
    return (this.list ??= this.part ? readStrings(this.part.text()) : []);
  }

  /** The XML inside one `<si>`, with its fonts; null where the file writes it in another manner. */
  contentAt(index: number): string | null {
    if (!this.contents) this.contents = [...(this.part?.text() ?? '').matchAll(/<si(?:\s[^<>]*)?(?:\/>|>([\s\S]*?)<\/si>)/g)].map((found) => found[1] ?? '');
    return this.contents.length === this.all.length ? this.contents[index] ?? null : null;
  }

  /** Throws UnreadableFile when the file points past its own list. */
  at(index: number): string {
    const text = this.all[index];
    if (text === undefined) throw damaged(`shared string ${index} does not exist`);
    return text;
  }
}

/** A text as nearly every program writes it. Entities, line ends to be made alike and characters written as `_x000D_` need a closer look. */
const PLAIN = /<si><t(?: xml:space="preserve")?>[^<&\r_]*<\/t><\/si>/y;
const [FIRST, BEHIND] = ['<si>'.length, '</t></si>'.length] as const;

function readStrings(xml: string): string[] {
  const scanner = new XmlScanner(xml);
  const list: string[] = [];
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === OPEN && scanner.name === 'si') list.push(readRichText(scanner));
    for (let end = scanner.reach(PLAIN, 1); end >= 0; end = scanner.reach(PLAIN, 1)) {
      list.push(xml.slice(xml.indexOf('>', scanner.position + FIRST) + 1, end - BEHIND));
      scanner.position = end;
    }
  }
  return list;
}

/** The joined text of the element just opened (`si`, `is`, a comment's `text`), up to its CLOSE, which is consumed. */
export function readRichText(scanner: XmlScanner): string {
  const outside = scanner.depth - 1;
  let text = '';
  while (scanner.depth > outside) {
    const token = scanner.next();
    if (token === CLOSE) continue;
    if (token === END) break;
    if (scanner.name === 't') text += scanner.text();
    else if (scanner.name === 'rPh') scanner.skip();
  }
  return unescapeCharacters(text);
}

/** `_x000D_` stands for a character XML cannot hold, `_x005F_` for the underscore of a text that only looks so. */
export function unescapeCharacters(text: string): string {
  if (text.indexOf('_x') < 0) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

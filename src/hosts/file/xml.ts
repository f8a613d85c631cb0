/** XmlScanner: one pass over an XML text, tag by tag, without a tree; what is not well formed is 'damaged'. Prefixes are ignored in element names. */

import { MAX_XML_ATTRIBUTES, MAX_XML_DEPTH } from './limits';
import { damaged } from './unreadable';
import { after, isSpace, pastSpecial, plainText, unescapeXml } from './xml-text';

export const OPEN = 1;
export const CLOSE = 2;
export const END = 0;

const [SLASH, COLON, LESS, EQUALS, GREATER] = [47, 58, 60, 61, 62] as const;

/** After {@link next} returned OPEN, the attributes of that element can be asked for until the next call. */
export class XmlScanner {
  readonly source: string;
  /** Local name of the element last opened or closed. */
  name = '';
  /** Of the element last opened; its CLOSE is reported all the same. */
  empty = false;
  depth = 0;
  /** Where the last tag begins in the source, and where the text after it begins. */
  tagStart = 0;
  position = 0;
  private readonly open: string[] = [];
  private readonly locals: string[] = [];
  private readonly spots: number[] = [];
  private attributes = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** The next opening or closing tag; END when the document is complete. */
  next(): number {
    if (this.empty) return this.closeEmpty();
    const { source } = this;
    for (;;) {
      const at = source.indexOf('<', this.position);
      if (at < 0) {
        if (this.depth > 0) throw damaged('xml ends inside an element');
        return END;
      }
      this.tagStart = at;
      const code = source.charCodeAt(at + 1);
      if (code === SLASH) return this.readClose(at + 2);
      if (code !== 33 && code !== 63) return this.readOpen(at + 1);
      this.position = pastSpecial(source, at);
    }
  }

  /** Value of an attribute without prefix, entities resolved; undefined when absent. */
  attribute(name: string): string | undefined {
    const at = this.find(name);
    if (at < 0) return undefined;
    const value = this.source.slice(this.spots[at + 2], this.spots[at + 3]);
    return value.indexOf('&') < 0 ? value : unescapeXml(value);
  }

  /** Value of the attribute with this local name, whatever its prefix (`r:id`). */
  prefixed(local: string): string | undefined {
    for (let i = 0; i < this.attributes; i += 4) {
      const name = this.source.slice(this.spots[i], this.spots[i + 1]);
      if (name.endsWith(`:${local}`) && !name.startsWith('xmlns')) return unescapeXml(this.source.slice(this.spots[i + 2], this.spots[i + 3]));
    }
    return undefined;
  }

  /** Where the value of an attribute begins in the source; -1 when absent. Its end is the next quote. */
  valueAt(name: string): number {
    const at = this.find(name);
    return at < 0 ? -1 : this.spots[at + 2]!;
  }

  /** The text of the element just opened, up to its CLOSE, which is consumed. Texts of inner elements do not count. */
  text(): string {
    if (this.empty) {
      this.closeEmpty();
      return '';
    }
    const { source } = this;
    const at = source.indexOf('<', this.position);
    if (at >= 0 && source.charCodeAt(at + 1) === SLASH) {
      const text = source.slice(this.position, at);
      this.tagStart = at;
      this.readClose(at + 2);
      return plainText(text);
    }
    return this.mixedText();
  }

  /** Passes over the element just opened with everything inside it. */
  skip(): void {
    const until = this.depth - 1;
    while (this.depth > until) if (this.next() === END) return;
  }

  /**
   * Where the source goes on when this sticky expression fits the whole element that follows at once inside `depth` open ones; -1 when
   * it does not. Elements of a usual shape are read so in a quarter of the time: whoever takes one moves {@link position} behind it.
   */
  reach(element: RegExp, depth: number): number {
    if (this.empty || this.depth !== depth) return -1;
    element.lastIndex = this.position;
    return element.test(this.source) ? element.lastIndex : -1;
  }

  private find(name: string): number {
    const { source, spots } = this;
    const length = name.length;
    for (let i = 0; i < this.attributes; i += 4) {
      const start = spots[i]!;
      if (spots[i + 1]! - start === length && source.startsWith(name, start)) return i;
    }
    return -1;
  }

  private closeEmpty(): number {
    this.empty = false;
    this.depth--;
    return CLOSE;
  }

  private readClose(start: number): number {
    const { source } = this;
    const name = this.depth > 0 ? this.open[this.depth - 1]! : '';
    let at = start + name.length;
    if (name === '' || !source.startsWith(name, start)) throw damaged('xml tags do not match');
    let code = source.charCodeAt(at);
    while (isSpace(code)) code = source.charCodeAt(++at);
    if (code !== GREATER) throw damaged('xml tags do not match');
    this.position = at + 1;
    this.depth--;
    this.name = this.locals[this.depth]!;
    return CLOSE;
  }

  private readOpen(start: number): number {
    const { source } = this;
    let at = start;
    let colon = -1;
    let code = source.charCodeAt(at);
    while (code > 32 && code !== GREATER && code !== SLASH && code !== LESS) {
      if (code === COLON) colon = at;
      code = source.charCodeAt(++at);
    }
    if (at === start) throw damaged('xml tag without a name');
    const full = source.slice(start, at);
    this.name = colon < 0 ? full : source.slice(colon + 1, at);
    if (this.depth >= MAX_XML_DEPTH) throw damaged('xml is nested too deeply');
    this.open[this.depth] = full;
    this.locals[this.depth++] = this.name;
    this.readAttributes(at);
    return OPEN;
  }

  private readAttributes(from: number): void {
    const { source, spots } = this;
    let count = 0;
    let at = from;
    for (;;) {
      let code = source.charCodeAt(at);
      while (isSpace(code)) code = source.charCodeAt(++at);
      if (code === GREATER) break;
      if (code === SLASH && source.charCodeAt(at + 1) === GREATER) break;
      const start = at;
      while (code > 32 && code !== EQUALS && code !== GREATER && code !== LESS && code !== SLASH) code = source.charCodeAt(++at);
      const end = at;
      while (isSpace(code)) code = source.charCodeAt(++at);
      if (end === start || code !== EQUALS) throw damaged('xml attribute is malformed');
      code = source.charCodeAt(++at);
      while (isSpace(code)) code = source.charCodeAt(++at);
      const close = code === 34 ? source.indexOf('"', at + 1) : code === 39 ? source.indexOf("'", at + 1) : -1;
      if (close < 0) throw damaged('xml attribute is not closed');
      spots[count] = start;
      spots[count + 1] = end;
      spots[count + 2] = at + 1;
      spots[count + 3] = close;
      count += 4;
      if (count > MAX_XML_ATTRIBUTES * 4) throw damaged('xml element has too many attributes');
      at = close + 1;
    }
    this.attributes = count;
    this.empty = source.charCodeAt(at) === SLASH;
    this.position = this.empty ? at + 2 : at + 1;
  }

  private mixedText(): string {
    const { source } = this;
    const depth = this.depth;
    let text = '';
    while (this.depth >= depth) {
      const at = source.indexOf('<', this.position);
      if (at < 0) throw damaged('xml ends inside an element');
      if (this.depth === depth) text += plainText(source.slice(this.position, at));
      if (source.startsWith('<![CDATA[', at)) {
        const end = after(source, ']]>', at + 9);
        if (this.depth === depth) text += source.slice(at + 9, end - 3);
        this.position = end;
      } else if (source.charCodeAt(at + 1) === 33 || source.charCodeAt(at + 1) === 63) {
        this.position = pastSpecial(source, at);
      } else {
        this.next();
        if (this.empty) this.closeEmpty();
      }
    }
    return text;
  }
}

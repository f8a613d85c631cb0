/** Splice: one replaced stretch of an XML text. All splices of one patch speak of the text before it. */

import type { XmlScanner } from './xml';

export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with every splice carried out; those at one place keep their order. The same string when there are none. */
export function spliced(xml: string, splices: readonly Splice[]): string {
  if (splices.length === 0) return xml;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) throw new RangeError(`splices overlap at ${start}`);
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  pieces.push(xml.slice(at));
  return pieces.join('');
}

export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => (character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;'));
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;').replace(/'/g, '&apos;').replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Spreadsheets write what XML forbids as `_x0007_`, and so what merely looks like that as `_x005F_x0007_`. */
export function escapeCellText(text: string): string {
  const hidden = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
  return escapeText(hidden);
}

/** Splice for the value of an attribute of the element last opened; null when it is absent or stays as it is. */
export function attributeSplice(scanner: XmlScanner, name: string, change: (value: string) => string): Splice | null {
  const value = scanner.attribute(name);
  if (value === undefined) return null;
  const changed = change(value);
  if (changed === value) return null;
  const start = scanner.valueAt(name);
  return { start, end: scanner.source.indexOf(scanner.source[start - 1]!, start), text: escapeAttribute(changed) };
}

/** Splice for the text of the element last opened (which is consumed); null when it stays as it is. */
export function textSplice(scanner: XmlScanner, change: (text: string) => string): Splice | null {
  if (scanner.empty) return null;
  const start = scanner.position;
  const text = scanner.text();
  const changed = change(text);
  return changed === text ? null : { start, end: scanner.tagStart, text: escapeText(changed) };
}

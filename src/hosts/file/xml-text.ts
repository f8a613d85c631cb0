/** The small print of XML text: white space, line ends, entities. */

import { damaged } from './unreadable';

export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** Where the text after the next `mark` begins. Throws UnreadableFile: damaged. */
export function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  if (at < 0) throw damaged('xml is cut off');
  return at + mark.length;
}

/** Comments and processing instructions are passed over, CDATA outside a text too; a DOCTYPE is never accepted. */
export function pastSpecial(source: string, at: number): number {
  if (source.startsWith('<!--', at)) return after(source, '-->', at + 4);
  if (source.startsWith('<?', at)) return after(source, '?>', at + 2);
  if (source.startsWith('<![CDATA[', at)) return after(source, ']]>', at + 9);
  throw damaged('xml with a document type is not accepted');
}

/** Line ends become `\n`, as XML demands; entities are resolved. */
export function plainText(text: string): string {
  const lines = text.indexOf('\r') < 0 ? text : text.replace(/\r\n?/g, '\n');
  return lines.indexOf('&') < 0 ? lines : unescapeXml(lines);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** An entity nobody defined stays as it is written. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:#([0-9]{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]{2,4}));/g, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = decimal !== undefined ? Number(decimal) : parseInt(hex!, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

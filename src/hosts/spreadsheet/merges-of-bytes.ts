/** Merged areas as an .xlsx file has them: all of a workbook at once, where asking the program would take hundreds of questions. */

import { strFromU8, unzipSync } from 'fflate';
import { parseRange, type Range } from '../../model';

/** By sheet name. */
export function mergesOfBytes(bytes: Uint8Array): ReadonlyMap<string, readonly Range[]> {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name) });
  const text = (part: string): string => (parts[part] ? strFromU8(parts[part]) : '');
  const targets = new Map([...text('xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].map(([tag]) => [attribute(tag, 'Id'), attribute(tag, 'Target')]));
  const merges = new Map<string, readonly Range[]>();
  for (const [tag] of text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)) {
    const target = targets.get(attribute(tag, '(?:\\w+:)id')) ?? '';
    const sheet = text(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    merges.set(attribute(tag, 'name'), [...sheet.matchAll(/<(?:\w+:)?mergeCell\b[^>]*>/g)].flatMap(([merge]) => parseRange(attribute(merge, 'ref')) ?? []));
  }
  return merges;
}

function attribute(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return unescaped(found?.[1] ?? found?.[2] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal));
  });
}

/** The calculation chain lists every formula cell; Excel repairs a workbook whose chain names a cell without one. */

import { parseAddress } from '../../model';
import { areaAfter } from './patch-references';
import { spliced, type Splice } from './patch-splice';
import { END, OPEN, XmlScanner } from './xml';

interface Link {
  readonly sheet: string;
  readonly start: number;
  readonly end: number;
  readonly address: string;
  readonly addressStart: number;
  /** An entry without a sheet number belongs to the sheet of the entry before it. */
  readonly named: boolean;
}

function links(xml: string): Link[] {
  const scanner = new XmlScanner(xml);
  const found: Link[] = [];
  let sheet = '0';
  for (let event = scanner.next(); event !== END; event = scanner.next()) {
    if (event !== OPEN || scanner.name !== 'c') continue;
    const named = scanner.attribute('i');
    sheet = named ?? sheet;
    const start = scanner.tagStart;
    const link = { sheet, start, address: scanner.attribute('r') ?? '', addressStart: scanner.valueAt('r'), named: named !== undefined };
    scanner.skip();
    found.push({ ...link, end: scanner.position });
  }
  return found;
}

/** The chain without these cells of one sheet (addresses like `B5`); null when nothing is left of it. */
export function chainWithout(xml: string, sheet: string, gone: ReadonlySet<string>): string | null {
  const splices: Splice[] = [];
  const all = links(xml);
  let orphaned = false;
  for (const link of all) {
    if (link.sheet === sheet && gone.has(link.address)) {
      splices.push({ start: link.start, end: link.end, text: '' });
      orphaned ||= link.named;
    } else {
      const nameEnd = xml.slice(link.start, link.end).search(/[\s/>]/) + link.start;
      if (orphaned && !link.named) splices.push({ start: nameEnd, end: nameEnd, text: ` i="${link.sheet}"` });
      orphaned = false;
    }
  }
  return splices.length > 0 && splices.filter(({ text }) => text === '').length === all.length ? null : spliced(xml, splices);
}

export function chainAfterInsert(xml: string, sheet: string, after: number): string {
  return spliced(xml, links(xml).flatMap((link) => {
    const moved = link.sheet === sheet && parseAddress(link.address) ? areaAfter(link.address, after) : link.address;
    return moved === link.address ? [] : [{ start: link.addressStart, end: link.addressStart + link.address.length, text: moved }];
  }));
}

/** Notes and threaded comments of a sheet by cell; of a thread, every contribution on its own line. */

import { cellKey, parseAddress } from '../../model';
import type { Package } from './package';
import { relationshipsOf } from './relationships';
import { readRichText } from './shared-strings';
import { END, OPEN, XmlScanner } from './xml';

/** A thread replaces the note that stands in for it in older programs. */
export function readComments(pkg: Package, sheetPart: string): ReadonlyMap<number, string> {
  const notes = new Map<number, string>();
  const threads = new Map<number, string>();
  for (const { kind, target } of relationshipsOf(pkg, sheetPart).values()) {
    const part = kind === 'comments' || kind === 'threadedComment' ? pkg.find(target) : undefined;
    if (!part) continue;
    for (const [key, text] of entries(part.text())) {
      if (kind === 'comments') notes.set(key, text);
      else threads.set(key, threads.has(key) ? `${threads.get(key)!}\n${text}` : text);
    }
  }
  return new Map([...notes, ...threads]);
}

function* entries(xml: string): Generator<readonly [number, string]> {
  const scanner = new XmlScanner(xml);
  let at: ReturnType<typeof parseAddress> = null;
  let threaded = false;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (scanner.name === 'comment' || scanner.name === 'threadedComment') {
      at = parseAddress(scanner.attribute('ref') ?? '');
      threaded = scanner.name === 'threadedComment';
    } else if (scanner.name === 'text' && at) {
      // A note holds runs of text, a contribution to a thread holds plain text.
      const text = threaded ? scanner.text() : readRichText(scanner);
      if (text.trim() !== '') yield [cellKey(at.row, at.column), text];
    }
  }
}

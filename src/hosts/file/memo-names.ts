/** A memo that a program of ours left in hidden names of the workbook: read here, and gone when another takes its place. */

import { memoOfPieces, memoPlace, type MemoPiece } from '../spreadsheet/memo-names';
import { spliced } from './patch-splice';
import { END, OPEN, XmlScanner } from './xml';

interface Names {
  readonly pieces: readonly MemoPiece[];
  /** Where they stand in the XML; the whole list of names where it holds nothing else. */
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

/** Null when there is none. */
export function memoInNames(workbookXml: string): string | null {
  return workbookXml.includes('_jizhun_memo_') ? memoOfPieces(namesIn(workbookXml).pieces) : null;
}

/** The same text where there are none. */
export function withoutMemoNames(workbookXml: string): string {
  if (!workbookXml.includes('_jizhun_memo_')) return workbookXml;
  return spliced(workbookXml, namesIn(workbookXml).places.map((place) => ({ ...place, text: '' })));
}

function namesIn(workbookXml: string): Names {
  const scanner = new XmlScanner(workbookXml);
  const pieces: MemoPiece[] = [];
  const places: { start: number; end: number }[] = [];
  let list = { start: -1, end: -1 };
  let others = 0;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) {
      if (scanner.name === 'definedNames' && scanner.depth === 1) list = { start: list.start, end: scanner.position };
      continue;
    }
    if (scanner.name === 'definedNames' && scanner.depth === 2) list = { start: scanner.tagStart, end: -1 };
    if (scanner.name !== 'definedName' || scanner.depth !== 3) continue;
    const start = scanner.tagStart;
    const place = memoPlace(scanner.attribute('name') ?? '');
    const formula = scanner.text();
    if (place === null) others++;
    else {
      pieces.push({ place, formula });
      places.push({ start, end: scanner.position });
    }
  }
  return { pieces, places: others === 0 && pieces.length > 0 && list.end > 0 ? [list] : places };
}

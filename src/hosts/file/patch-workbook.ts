/** Asks the next program that opens the workbook to calculate everything anew, because a stored result is outdated. */

import { spliced } from './patch-splice';
import { END, OPEN, XmlScanner } from './xml';

/** Elements of a workbook part that must stand after `calcPr`. */
const AFTER_CALCULATION = new Set(['oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst']);

export function withFullCalculation(workbookXml: string): string {
  const scanner = new XmlScanner(workbookXml);
  let place = -1;
  let prefix = '';
  for (let event = scanner.next(); event !== END; event = scanner.next()) {
    if (event !== OPEN) {
      if (scanner.depth === 0 && place < 0) place = scanner.tagStart;
      continue;
    }
    if (scanner.depth === 1) prefix = /^<([\w.-]+:)?/.exec(workbookXml.slice(scanner.tagStart))![1] ?? '';
    if (scanner.depth === 2 && scanner.name === 'calcPr') {
      const { tagStart, position } = scanner;
      const tag = workbookXml.slice(tagStart, position).replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, '');
      return spliced(workbookXml, [{ start: tagStart, end: position, text: tag.replace(/\s*(\/?>)$/, ' fullCalcOnLoad="1"$1') }]);
    }
    if (scanner.depth === 2 && place < 0 && AFTER_CALCULATION.has(scanner.name)) place = scanner.tagStart;
  }
  return spliced(workbookXml, [{ start: place, end: place, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]);
}

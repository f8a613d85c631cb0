/** Reads one worksheet in a single pass. Cells without content are not kept, however they are styled; addresses outside the sheet are passed over. */

import { MAX_COLUMNS, Sheet, isSingleCell, parseRange, rangeIn, type Cell, type Range } from '../../model';
import { CellReader } from './read-cell';
import { MAX_CELLS, MAX_MERGED_ROWS, MAX_MERGES, MAX_TALL_MERGES, TALL_MERGE_ROWS } from './limits';
import { isTrue, type SheetEntry, type Structure } from './structure';
import { damaged, reading, tooLarge } from './unreadable';
import { CLOSE, END, OPEN, XmlScanner } from './xml';

/** Throws UnreadableFile: damaged, too-large. */
export function readSheet(structure: Structure, entry: SheetEntry): Sheet {
  return reading(() => {
    const part = structure.pkg.parts.get(entry.part);
    if (!part) throw damaged(`part of sheet ${entry.name} is missing`);
    return readSheetXml(structure, entry, part.text());
  });
}

/** The same from the XML of a changed sheet. */
export function readSheetXml(structure: Structure, entry: SheetEntry, xml: string): Sheet {
  return reading(() => {
    const scanner = new XmlScanner(xml);
    const hiddenRows = new Set<number>();
    const hiddenColumns = new Set<number>();
    let cells: ReadonlyMap<number, Cell> = new Map();
    let keys: ReadonlySet<number> = NONE;
    let merges: Range[] = [];
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token !== OPEN || scanner.depth !== 2) continue;
      if (scanner.name === 'sheetData') ({ cells, awaited: keys } = readRows(scanner, structure, hiddenRows));
      else if (scanner.name === 'cols') readHiddenColumns(scanner, hiddenColumns);
      else if (scanner.name === 'mergeCells') merges = readMerges(scanner);
      else scanner.skip();
    }
    const sheet = new Sheet({ id: entry.id, name: entry.name, hidden: entry.hidden, cells, merges, hiddenRows, hiddenColumns });
    if (keys.size > 0) awaited.set(sheet, keys);
    return sheet;
  });
}

const NONE: ReadonlySet<number> = new Set();
const awaited = new WeakMap<Sheet, ReadonlySet<number>>();

/** Keys of the formulas whose results the part of this sheet does not hold: a program wrote them and calculated nothing. */
export function awaitedIn(sheet: Sheet): ReadonlySet<number> {
  return awaited.get(sheet) ?? NONE;
}

function readRows(scanner: XmlScanner, structure: Structure, hiddenRows: Set<number>): { readonly cells: ReadonlyMap<number, Cell>; readonly awaited: ReadonlySet<number> } {
  const reader = new CellReader(scanner, structure);
  let row = -1;
  for (;;) {
    // Behind each cell and each opened row: the next cell, if it is written as cells mostly are.
    while (scanner.depth === 3 && !scanner.empty && reader.readPlain(row, reader.column + 1)) if (reader.cells.size > MAX_CELLS) throw tooMany();
    const token = scanner.next();
    if (token === CLOSE) {
      if (scanner.depth === 1) break;
    } else if (scanner.name === 'c' && scanner.depth === 4) {
      reader.read(row, reader.column + 1);
      if (reader.cells.size > MAX_CELLS) throw tooMany();
    } else if (scanner.name === 'row' && scanner.depth === 3) {
      const stated = Number(scanner.attribute('r') ?? Number.NaN);
      row = Number.isInteger(stated) ? stated - 1 : row + 1;
      reader.column = -1;
      if (isTrue(scanner.attribute('hidden')) && row >= 0) hiddenRows.add(row);
    } else {
      scanner.skip();
    }
  }
  return { cells: reader.finish(), awaited: reader.awaited };
}

function tooMany(): Error {
  return tooLarge('单个工作表超过 500 万个单元格');
}

function readHiddenColumns(scanner: XmlScanner, hidden: Set<number>): void {
  while (scanner.next() !== CLOSE || scanner.depth > 1) {
    if (scanner.name !== 'col' || scanner.depth !== 3 || !isTrue(scanner.attribute('hidden'))) continue;
    const from = Math.max(1, Number(scanner.attribute('min') ?? 1));
    const to = Math.min(MAX_COLUMNS, Number(scanner.attribute('max') ?? from));
    for (let column = from; column <= to; column++) hidden.add(column - 1);
  }
}

/** A merge as every program writes it. */
const PLAIN_MERGE = /<mergeCell ref="[^"&<]*"\/>/y;
const [BEFORE, BEHIND] = ['<mergeCell ref="'.length, '"/>'.length] as const;

/** Merges outside the sheet are passed over, as are those of a single cell. */
function readMerges(scanner: XmlScanner): Range[] {
  const merges: Range[] = [];
  let rows = 0;
  let tall = 0;
  const keep = (range: Range | null): void => {
    if (!range || isSingleCell(range)) return;
    merges.push(range);
    const height = range.bottom - range.top + 1;
    if (height > TALL_MERGE_ROWS) tall++;
    else rows += height;
    if (merges.length > MAX_MERGES || rows > MAX_MERGED_ROWS || tall > MAX_TALL_MERGES) throw tooLarge('合并单元格过多');
  };
  for (;;) {
    for (let end = scanner.reach(PLAIN_MERGE, 2); end >= 0; end = scanner.reach(PLAIN_MERGE, 2)) {
      keep(rangeIn(scanner.source, scanner.position + BEFORE, end - BEHIND));
      scanner.position = end;
    }
    const token = scanner.next();
    if (token === CLOSE && scanner.depth === 1) return merges;
    if (token === OPEN && scanner.name === 'mergeCell' && scanner.depth === 3) keep(parseRange(scanner.attribute('ref') ?? ''));
  }
}

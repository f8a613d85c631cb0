/** Inserts one row into the XML of a worksheet: rows below move, merges grow or move, the new row looks like the row it was told to. */

import { formatAddress, formatRange, mergesAfterInsert, newRowCells, parseRange, type PlannedInsert, type Range, type Stored } from '../../model';
import { restyled } from './frame';
import { grownDimension, newCell } from './patch-cells';
import { formulaSplices } from './patch-formulas';
import { firstRowFrom, mapSheet, rowSpot, styleAt, type RowSpot, type SheetMap } from './patch-map';
import { withAnchorsMoved, withReferencesMoved } from './patch-references';
import { spliced, type Splice } from './patch-splice';
import { END, OPEN, XmlScanner } from './xml';

export interface NewCell {
  readonly column: number;
  readonly stored: Stored;
}

/** The worksheet `home` after the insert; `cells` go into the new row, each where the merges around it leave room. `height` in points, null: that of the row looked at. `inner`: styles the row above takes, no longer being the last. */
export function withRow(xml: string, home: string, plan: PlannedInsert, texts: readonly NewCell[], height: number | null = null, inner: ReadonlyMap<number, number> | null = null): string {
  const map = mapSheet(xml);
  const { after } = plan.edit;
  const insertion = { sheet: home, after };
  const spots = mergeSpots(map);
  const merges = mergesAfterInsert(spots.ranges.map(({ range }) => range), plan);
  const merged = mergeSplices(map, spots, merges);
  const cells = newRowCells(texts, after + 1, merges).map(({ target, stored }) => ({ column: target, stored }));
  const splices = [...movedRows(map, after), ...formulaSplices(map, home, insertion), ...merged, ...(inner ? restyled(map, after, inner) : []), newRow(map, plan, cells, height)];
  const moved = withReferencesMoved(spliced(xml, splices), home, { ...insertion, likeAbove: plan.lookOf === after });
  const row = after + 1;
  const written = cells.filter(({ stored }) => stored.kind !== 'blank').map(({ column }) => ({ row, column }));
  return grownDimension(xml.includes(':row>') ? withAnchorsMoved(moved, after) : moved, written);
}

function movedRows(map: SheetMap, after: number): Splice[] {
  const splices: Splice[] = [];
  for (const row of map.rows) {
    if (row.row <= after) continue;
    pushAddress(map, row.start, row.openEnd, String(row.row + 2), splices);
    for (const cell of row.cells) pushAddress(map, cell.start, cell.openEnd, formatAddress({ row: cell.row + 1, column: cell.column }), splices);
  }
  return splices;
}

function pushAddress(map: SheetMap, start: number, end: number, address: string, splices: Splice[]): void {
  const found = /\sr\s*=\s*["']([^"']*)/.exec(map.xml.slice(start, end));
  if (!found) return;
  const close = start + found.index + found[0].length;
  splices.push({ start: close - found[1]!.length, end: close, text: address });
}

function newRow(map: SheetMap, { edit, lookOf }: PlannedInsert, cells: readonly NewCell[], height: number | null): Splice {
  const { prefix } = map;
  const row = edit.after + 1;
  const look = rowSpot(map, lookOf);
  const stored = new Map(cells.map((cell) => [cell.column, cell.stored]));
  const columns = [...new Set([...(look?.cells ?? []).map(({ column }) => column), ...stored.keys()])].sort((a, b) => a - b);
  const texts = columns.map((column) => newCell(prefix, row, column, styleAt(map, lookOf, column), stored.get(column) ?? { kind: 'blank' }));
  const text = `${openingTag(map, look, row, columns, height)}${texts.join('')}</${prefix}row>`;
  if (map.dataEmpty) return { start: map.dataStart, end: map.dataEnd, text: `<${prefix}sheetData>${text}</${prefix}sheetData>` };
  const below = firstRowFrom(map, row);
  const place = below?.start ?? map.rows[map.rows.length - 1]?.end ?? map.dataOpenEnd;
  return { start: place, end: place, text };
}

/** Height, style and outline of the row looked at; a new row is never hidden. */
function openingTag(map: SheetMap, look: RowSpot | undefined, row: number, columns: readonly number[], height: number | null): string {
  if (!look) return `<${map.prefix}row r="${row + 1}">`;
  const open = map.xml.slice(look.start, look.openEnd).replace(/\s*\/?>$/, '');
  const kept = open.replace(/\s(?:r|hidden|collapsed)\s*=\s*(?:"[^"]*"|'[^']*')/g, '').slice(`<${map.prefix}row`.length);
  const spans = kept.replace(/(\sspans\s*=\s*["'])(\d+):(\d+)/, (_, before: string, from: string, to: string) =>
    `${before}${Math.min(Number(from), ...columns.map((c) => c + 1))}:${Math.max(Number(to), ...columns.map((c) => c + 1))}`);
  const high = height === null ? spans : `${spans.replace(/\s(?:ht|customHeight)\s*=\s*(?:"[^"]*"|'[^']*')/g, '')} ht="${height}" customHeight="1"`;
  return `<${map.prefix}row r="${row + 1}"${high}>`;
}

/** Elements that must stand after `mergeCells`. */
const AFTER_MERGES = new Set([
  'phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties',
  'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'drawingHF', 'legacyDrawing', 'legacyDrawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst',
]);

interface MergeSpots {
  readonly ranges: readonly { readonly range: Range; readonly start: number; readonly end: number }[];
  /** Value of the count attribute; -1 when absent. */
  readonly count: number;
  /** Where further merges go, and whether the element around them must be written too. */
  readonly place: number;
  readonly placeEnd: number;
  readonly missing: boolean;
}

function mergeSpots(map: SheetMap): MergeSpots {
  const scanner = new XmlScanner(map.xml);
  const ranges: { range: Range; start: number; end: number }[] = [];
  let count = -1;
  let place = -1;
  for (let event = scanner.next(); event !== END; event = scanner.next()) {
    if (event !== OPEN) {
      if (scanner.depth === 1 && scanner.name === 'mergeCells') return { ranges, count, place: scanner.tagStart, placeEnd: scanner.tagStart, missing: false };
      if (scanner.depth === 0 && place < 0) place = scanner.tagStart;
      continue;
    }
    if (scanner.name === 'sheetData') scanner.skip();
    else if (scanner.name === 'mergeCells' && scanner.empty) return { ranges, count: -1, place: scanner.tagStart, placeEnd: scanner.position, missing: true };
    else if (scanner.name === 'mergeCells') count = scanner.valueAt('count');
    else if (scanner.name === 'mergeCell') {
      const range = parseRange(scanner.attribute('ref') ?? '');
      const start = scanner.valueAt('ref');
      if (range) ranges.push({ range, start, end: map.xml.indexOf(map.xml[start - 1]!, start) });
    } else if (scanner.depth === 2 && place < 0 && AFTER_MERGES.has(scanner.name)) place = scanner.tagStart;
  }
  return { ranges: [], count: -1, place, placeEnd: place, missing: true };
}

function mergeSplices(map: SheetMap, spots: MergeSpots, moved: readonly Range[]): Splice[] {
  const splices: Splice[] = [];
  spots.ranges.forEach(({ range, start, end }, index) => {
    if (moved[index] !== range) splices.push({ start, end, text: formatRange(moved[index]!) });
  });
  const added = moved.slice(spots.ranges.length).map((range) => `<${map.prefix}mergeCell ref="${formatRange(range)}"/>`).join('');
  if (added === '') return splices;
  const text = spots.missing ? `<${map.prefix}mergeCells count="${moved.length}">${added}</${map.prefix}mergeCells>` : added;
  splices.push({ start: spots.place, end: spots.placeEnd, text });
  if (spots.count >= 0) splices.push({ start: spots.count, end: map.xml.indexOf(map.xml[spots.count - 1]!, spots.count), text: String(moved.length) });
  return splices;
}

/** Another worksheet after a row was inserted elsewhere: only formulas that name the other sheet move. */
export function withFormulasMoved(xml: string, home: string, insertion: { readonly sheet: string; readonly after: number }): string {
  return withReferencesMoved(spliced(xml, formulaSplices(mapSheet(xml), home, insertion)), home, insertion);
}

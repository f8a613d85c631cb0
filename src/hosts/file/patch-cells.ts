/** Writes cells into the XML of one worksheet: only the `<c>` elements named change, each keeps its style, missing ones are put in their place. */

import { formatAddress, formatRange, parseRange, type Stored } from '../../model';
import { firstRowFrom, mapSheet, styleAt, type CellSpot, type RowSpot, type SheetMap } from './patch-map';
import { escapeCellText, escapeText, spliced, type Splice } from './patch-splice';
import { OPEN, XmlScanner } from './xml';

/** What a calculation yields; an error is its name. */
export type Result = { readonly kind: 'number'; readonly value: number } | { readonly kind: 'text'; readonly text: string } | { readonly kind: 'boolean'; readonly value: boolean } | { readonly kind: 'error'; readonly text: string };

export type CellChange = { readonly row: number; readonly column: number } & (
  /** `rich`: what stands inside `<is>` where a text keeps its several fonts. */
  | { readonly kind: 'store'; readonly stored: Stored; readonly rich?: string }
  /** The formula stays, its stored result changes. */
  | { readonly kind: 'result'; readonly result: Result }
  /** The stored result stays, the formula is written out. */
  | { readonly kind: 'expand'; readonly formula: string }
);

export function withCells(map: SheetMap, changes: readonly CellChange[]): string {
  if (map.dataEmpty) return withCells(mapSheet(spliced(map.xml, [{ start: map.dataStart, end: map.dataEnd, text: `<${map.prefix}sheetData></${map.prefix}sheetData>` }])), changes);
  const splices: Splice[] = [];
  const byRow = new Map<number, CellChange[]>();
  for (const change of changes) {
    const list = byRow.get(change.row);
    if (list) list.push(change);
    else byRow.set(change.row, [change]);
  }
  const created: CellChange[] = [];
  for (const [row, list] of [...byRow].sort(([a], [b]) => a - b)) {
    list.sort((a, b) => a.column - b.column);
    created.push(...changeRow(map, row, list, splices));
  }
  return grownDimension(spliced(map.xml, splices), created);
}

/** Pushes what changes in one row; returns the cells that were not stored before. */
function changeRow(map: SheetMap, row: number, changes: readonly CellChange[], splices: Splice[]): CellChange[] {
  const below = firstRowFrom(map, row);
  const spot = below?.row === row ? below : undefined;
  const created: CellChange[] = [];
  const texts: { before: CellSpot | undefined; text: string }[] = [];
  for (const change of changes) {
    const cell = spot?.cells.find((one) => one.column === change.column);
    if (cell) splices.push({ start: cell.start, end: cell.end, text: changedCell(map, cell, change) });
    else if (change.kind === 'store' && change.stored.kind !== 'blank') {
      created.push(change);
      texts.push({ before: spot?.cells.find((one) => one.column > change.column), text: newCell(map.prefix, row, change.column, styleAt(map, row, change.column), change.stored) });
    }
  }
  if (created.length === 0) return created;
  if (!spot) splices.push(newRow(map, below, row, texts.map(({ text }) => text).join('')));
  else addCells(map, spot, texts, created, splices);
  return created;
}

function addCells(map: SheetMap, spot: RowSpot, texts: readonly { before: CellSpot | undefined; text: string }[], created: readonly CellChange[], splices: Splice[]): void {
  const open = map.xml.slice(spot.start, spot.openEnd);
  const widened = widerSpans(open, created);
  if (spot.empty) {
    splices.push({ start: spot.start, end: spot.end, text: `${widened.replace(/\s*\/>$/, '>')}${texts.map(({ text }) => text).join('')}</${map.prefix}row>` });
    return;
  }
  if (widened !== open) splices.push({ start: spot.start, end: spot.openEnd, text: widened });
  const last = spot.cells[spot.cells.length - 1];
  for (const { before, text } of texts) {
    const place = before?.start ?? last?.end ?? spot.openEnd;
    splices.push({ start: place, end: place, text });
  }
}

/** `spans` only helps to allocate, but must not exclude a cell. */
function widerSpans(open: string, created: readonly CellChange[]): string {
  return open.replace(/(\sspans\s*=\s*["'])(\d+):(\d+)(["'])/, (_, before: string, from: string, to: string, after: string) => {
    const columns = created.map(({ column }) => column + 1);
    return `${before}${Math.min(Number(from), ...columns)}:${Math.max(Number(to), ...columns)}${after}`;
  });
}

function newRow(map: SheetMap, below: RowSpot | undefined, row: number, cells: string): Splice {
  const { prefix } = map;
  const text = `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`;
  const place = below?.start ?? map.rows[map.rows.length - 1]?.end ?? map.dataOpenEnd;
  return { start: place, end: place, text };
}

export function newCell(prefix: string, row: number, column: number, style: number, stored: Stored): string {
  const address = formatAddress({ row, column });
  return cellText(prefix, `<${prefix}c r="${address}"${style === 0 ? '' : ` s="${style}"`}`, stored);
}

function changedCell(map: SheetMap, cell: CellSpot, change: CellChange): string {
  const { prefix, xml } = map;
  const open = xml.slice(cell.start, cell.openEnd).replace(/\s*\/?>$/, '');
  if (change.kind === 'expand') {
    const formula = cell.formula!;
    return `${xml.slice(cell.start, formula.start)}<${prefix}f>${escapeText(change.formula)}</${prefix}f>${xml.slice(formula.end, cell.end)}`;
  }
  // Type and metadata belong to the old content; place, style and phonetics to the cell.
  const bare = open.replace(/\s(?:t|cm|vm)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
  if (change.kind === 'store' && change.rich !== undefined && prefix === '') return `${bare} t="inlineStr"><is>${change.rich}</is></c>`;
  if (change.kind === 'store') return cellText(prefix, bare, change.stored);
  const formula = cell.formula ? xml.slice(cell.formula.start, cell.formula.end) : '';
  return resultText(prefix, bare, formula, change.result);
}

function resultText(p: string, open: string, formula: string, result: Result): string {
  const type = { number: '', text: ' t="str"', boolean: ' t="b"', error: ' t="e"' }[result.kind];
  const value = result.kind === 'number' ? String(result.value) : result.kind === 'boolean' ? (result.value ? '1' : '0') : escapeCellText(result.text);
  return `${open}${type}>${formula}<${p}v${space(value)}>${value}</${p}v></${p}c>`;
}

function cellText(p: string, open: string, stored: Stored): string {
  switch (stored.kind) {
    case 'blank': return `${open}/>`;
    case 'number': return `${open}><${p}v>${String(stored.value)}</${p}v></${p}c>`;
    case 'formula': return `${open}><${p}f>${escapeText(stored.formula)}</${p}f></${p}c>`;
    case 'text': {
      const text = escapeCellText(stored.text);
      return `${open} t="inlineStr"><${p}is><${p}t${space(text)}>${text}</${p}t></${p}is></${p}c>`;
    }
  }
}

function space(text: string): string {
  return /^\s|\s$|\n|\s\s/.test(text) ? ' xml:space="preserve"' : '';
}

/** `<dimension ref>` widened to hold the new cells. */
export function grownDimension(xml: string, created: readonly { readonly row: number; readonly column: number }[]): string {
  if (created.length === 0) return xml;
  const scanner = new XmlScanner(xml);
  while (scanner.next() === OPEN && scanner.name !== 'sheetData') {
    if (scanner.name !== 'dimension') {
      if (scanner.depth > 1) scanner.skip();
      continue;
    }
    const range = parseRange(scanner.attribute('ref') ?? '');
    if (!range) return xml;
    const grown = formatRange({
      top: Math.min(range.top, ...created.map(({ row }) => row)),
      left: Math.min(range.left, ...created.map(({ column }) => column)),
      bottom: Math.max(range.bottom, ...created.map(({ row }) => row)),
      right: Math.max(range.right, ...created.map(({ column }) => column)),
    });
    const start = scanner.valueAt('ref');
    const end = xml.indexOf(xml[start - 1]!, start);
    return grown === xml.slice(start, end) ? xml : spliced(xml, [{ start, end, text: grown }]);
  }
  return xml;
}

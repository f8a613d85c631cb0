/** Widths of columns and heights of rows in the XML of a worksheet. Everything else in it stays as it is, and so does what is hidden. */

import { firstRowFrom, rowSpot, type SheetMap } from './patch-map';
import { spliced, type Splice } from './patch-splice';
import { CLOSE, OPEN, XmlScanner } from './xml';

/** By 0-based index, in the units of the file: digits of the default font, points. */
export type Sizes = ReadonlyMap<number, number>;

interface ColumnRun {
  readonly from: number;
  readonly to: number;
  /** The element as it stands in the file. */
  readonly text: string;
}

interface ColumnRuns {
  readonly start: number;
  readonly end: number;
  readonly runs: readonly ColumnRun[];
}

/** Where a sheet states no columns yet, they go before its rows. */
function columnRuns({ xml, dataStart }: SheetMap): ColumnRuns {
  const scanner = new XmlScanner(xml);
  const runs: ColumnRun[] = [];
  let [start, end] = [-1, -1];
  for (let event = scanner.next(); scanner.tagStart < dataStart; event = scanner.next()) {
    if (event === OPEN && scanner.name === 'cols' && start < 0) start = scanner.tagStart;
    else if (event === CLOSE && scanner.name === 'cols') end = scanner.position;
    else if (event === OPEN && scanner.name === 'col') {
      const from = Number(scanner.attribute('min') ?? 1) - 1;
      runs.push({ from, to: Number(scanner.attribute('max') ?? from + 1) - 1, text: xml.slice(scanner.tagStart, scanner.position) });
    }
  }
  return start < 0 ? { start: dataStart, end: dataStart, runs } : { start, end, runs };
}

/** A run is divided around the columns that take another width. */
export function withWidths(map: SheetMap, widths: Sizes): string {
  const { start, end, runs } = columnRuns(map);
  const wanted = [...widths.keys()].sort((a, b) => a - b);
  const stated = runs.flatMap(({ from, to, text }) => {
    const inside = wanted.filter((column) => column >= from && column <= to);
    const kept = [from, ...inside.map((column) => column + 1)].map((first, i) => ({ from: first, to: (inside[i] ?? to + 1) - 1, text }));
    return [...kept.filter((run) => run.from <= run.to), ...inside.map((column) => ({ from: column, to: column, text: withAttributes(text, { width: widths.get(column)! }) }))];
  });
  const added = wanted.filter((column) => !runs.some(({ from, to }) => column >= from && column <= to));
  const all = [...stated, ...added.map((column) => ({ from: column, to: column, text: withAttributes(`<${map.prefix}col/>`, { width: widths.get(column)! }) }))];
  const elements = all.sort((a, b) => a.from - b.from).map(({ from, to, text }) => withAttributes(text, { min: from + 1, max: to + 1 }).replace(/\s*\/?>$/, '/>'));
  return spliced(map.xml, [{ start, end, text: `<${map.prefix}cols>${elements.join('')}</${map.prefix}cols>` }]);
}

export function withHeights(map: SheetMap, heights: Sizes): string {
  const missing = new Map<number, string>();
  const splices: Splice[] = [];
  for (const [row, height] of [...heights].sort(([a], [b]) => a - b)) {
    const spot = rowSpot(map, row);
    if (spot) splices.push({ start: spot.start, end: spot.openEnd, text: withAttributes(map.xml.slice(spot.start, spot.openEnd), { ht: height }) });
    else {
      const place = firstRowFrom(map, row)?.start ?? map.rows[map.rows.length - 1]?.end ?? map.dataOpenEnd;
      missing.set(place, (missing.get(place) ?? '') + withAttributes(`<${map.prefix}row r="${row + 1}"/>`, { ht: height }));
    }
  }
  if (map.dataEmpty) return spliced(map.xml, [{ start: map.dataStart, end: map.dataEnd, text: `<${map.prefix}sheetData>${[...missing.values()].join('')}</${map.prefix}sheetData>` }]);
  return spliced(map.xml, [...splices, ...[...missing].map(([place, text]) => ({ start: place, end: place, text }))]);
}

/** A size somebody chose is marked as such, so that no program works it out anew. */
const CHOSEN: Readonly<Record<string, string>> = { width: 'customWidth', ht: 'customHeight' };

/** An opening tag with these attributes; one that is there keeps its place. */
function withAttributes(tag: string, attributes: Readonly<Record<string, number>>): string {
  const all = Object.entries(attributes).flatMap(([name, value]) => [[name, String(value)], ...(name in CHOSEN ? [[CHOSEN[name]!, '1']] : [])] as [string, string][]);
  const fitted = 'width' in attributes ? tag.replace(/\sbestFit\s*=\s*(?:"[^"]*"|'[^']*')/, '') : tag;
  return all.reduce((text, [name, value]) => {
    const there = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
    return there.test(text) ? text.replace(there, `$1"${value}"`) : text.replace(/\s*(\/?>)$/, ` ${name}="${value}"$1`);
  }, fitted);
}

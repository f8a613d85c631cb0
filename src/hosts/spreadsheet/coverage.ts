/** Which cells a set of areas covers, told in one way however the program joins or cuts the areas. */

import { formatRange, parseRange, type Range } from '../../model';

/** Row by row from left to right, rows alike joined: equal texts mean equal cells. */
export function coverage(areas: readonly Range[]): string {
  const rows = new Map<number, [number, number][]>();
  for (const { top, bottom, left, right } of areas) {
    for (let row = top; row <= bottom; row++) {
      const spans = rows.get(row);
      if (spans) spans.push([left, right]);
      else rows.set(row, [[left, right]]);
    }
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, spans]) => joined(spans).map(([left, right]) => formatRange({ top: row, bottom: row, left, right })).join(','))
    .join(',');
}

function joined(spans: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const whole: [number, number][] = [];
  for (const [left, right] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = whole.at(-1);
    if (last && left <= last[1] + 1) last[1] = Math.max(last[1], right);
    else whole.push([left, right]);
  }
  return whole;
}

/** `'说 明'!$A$1,'说 明'!B2:C3` → the areas; null when a part of it is no rectangle of cells. */
export function areasIn(address: string): readonly Range[] | null {
  const parts = address.match(/(?:'(?:[^']|'')*'!|[^,'!]*!)?[^,!']+/g) ?? [];
  const areas = parts.map((part) => parseRange(part.slice(part.lastIndexOf('!') + 1).trim()));
  return areas.includes(null) ? null : (areas as readonly Range[]);
}

/** Addresses for one set of areas, cut where the program would not take a longer text. */
export function addressesOf(areas: readonly Range[], longest = 4_000): readonly string[] {
  const texts: string[] = [];
  for (const area of areas.map(formatRange)) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + area.length < longest) texts[texts.length - 1] = `${last},${area}`;
    else texts.push(area);
  }
  return texts;
}

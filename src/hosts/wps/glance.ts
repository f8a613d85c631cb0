/** A glance: contents told in so few characters that thousands of sheets can be remembered, and so that a change of one cell shows. */

import type { Slab } from './contents';

export function glanceOf(slabs: readonly Slab[]): string {
  let [low, high, cells] = [0x811c9dc5, 0x01000193, 0];
  const add = (text: string): void => {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul(high ^ (unit + at), 0x5bd1e995);
    }
    // Where one cell ends counts too: "1","2" is not "12","".
    low = Math.imul(low ^ 0xffff, 0x01000193);
    high = Math.imul(high ^ (high >>> 15), 0x5bd1e995);
  };
  for (const { top, left, values, formulas } of slabs) {
    add(`${top},${left},${values[0]?.length ?? 0}`);
    values.forEach((line, row) =>
      line.forEach((value, column) => {
        cells += 1;
        add(`${typeof value}${String(value)}`);
        add(String(formulas[row]?.[column] ?? ''));
      }),
    );
  }
  return `${cells} ${(low >>> 0).toString(36)} ${(high >>> 0).toString(36)}`;
}

/** How the areas of a sheet are written. */

import fc from 'fast-check';
import { MAX_COLUMNS, MAX_ROWS, formatRange, parseRange } from '../../src/model';

test('an area reads back as it was written, corners in any order', () => {
  const [row, column] = [fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1)];
  fc.assert(
    fc.property(row, column, row, column, (a, b, c, d) => {
      const area = { top: Math.min(a, c), left: Math.min(b, d), bottom: Math.max(a, c), right: Math.max(b, d) };
      expect(parseRange(formatRange(area))).toEqual(area);
      const corner = (r: number, at: number): string => formatRange({ top: r, left: at, bottom: r, right: at });
      expect(parseRange(`${corner(c, d)}:${corner(a, b).toLowerCase()}`)).toEqual(area);
      expect(parseRange(`${corner(a, b)}:${corner(c, d)}:x`)).toEqual(area);
    }),
  );
  for (const unreadable of ['', ':', 'A1:', ':A1', 'A', '1', 'A0', 'A1 ', 'A1:B2 ', 'A1048577', 'XFE1', 'AAAA1', 'A1;B2']) expect(parseRange(unreadable)).toBeNull();
});

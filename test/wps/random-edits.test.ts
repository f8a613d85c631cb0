/**
 * Whatever is written in whatever order, a played WPS holds in the end what the memory host holds: texts, kinds and merges. Left out is
 * a WPS that keeps apostrophes: there a cell that was given a doubtful text is one for texts from then on.
 */

import fc from 'fast-check';
import { MemoryWorkbook } from '../../src/hosts/memory';
import { openWps } from '../../src/hosts/wps';
import { formatRange, rowText, type Edit, type RowInsert, type Sheet, type TextEdit } from '../../src/model';
import { contractSheets } from '../hosts/workbook.contract';
import { FLAT, FRIENDLY, HOSTILE_ARRAYS, OLD, fakeWpsFromSheets, type Moods } from './fake';

jest.setTimeout(60_000);

const FORM = '申报表';

type Wish =
  | { readonly kind: 'text'; readonly row: number; readonly column: number; readonly text: string }
  | { readonly kind: 'row'; readonly after: number; readonly lookOf: number; readonly column: number; readonly text: string; readonly extend: boolean };

const texts = fc.constantFrom('', '桥梁', '≥95%', '95%', '12', '-3', '=A1', '+8', '@甲', "'引", '2026-03-31', '3/4', '007', 'TRUE', '1,234.50', '两行\n文字');
const wish: fc.Arbitrary<Wish> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), row: fc.nat(6), column: fc.nat(4), text: texts }),
  fc.record({ kind: fc.constant('row' as const), after: fc.nat(5), lookOf: fc.nat(5), column: fc.nat(4), text: texts, extend: fc.boolean() }),
);

function editOf(wished: Wish, sheet: Sheet): Edit {
  if (wished.kind === 'text') {
    const { row, column, text } = wished;
    return { kind: 'text', sheet: FORM, row, column, was: sheet.shown(row, column).text, text } satisfies TextEdit;
  }
  const { after, lookOf, column, text, extend } = wished;
  const ending = sheet.merges.filter((merge) => merge.bottom === after && merge.top < after);
  return { kind: 'row', sheet: FORM, after, was: rowText(sheet, after), lookOf, cells: [{ column, text }], extend: extend ? ending : [] } satisfies RowInsert;
}

function told(sheet: Sheet): unknown {
  const cells = [...sheet.cells].filter(([, cell]) => cell.formula === undefined).map(([key, { kind, text }]) => `${key} ${kind} ${text}`);
  return { cells: cells.sort(), merges: sheet.merges.map(formatRange).sort() };
}

test.each<[string, Moods]>([['friendly', FRIENDLY], ['hostile arrays', HOSTILE_ARRAYS], ['flat', FLAT], ['old', OLD]])('a %s WPS holds what was written', async (_, moods) => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(wish, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), async (writes) => {
      const memory = new MemoryWorkbook(contractSheets());
      const wps = fakeWpsFromSheets(contractSheets(), { moods });
      const workbook = await openWps(wps.application);
      for (const wishes of writes) {
        const sheet = (await memory.readSheet(FORM))!;
        const edits = wishes.map((one) => editOf(one, sheet));
        const expected = await memory.write(edits, '修改');
        expect((await workbook.write(edits, '修改')).done).toBe(expected.done);
        expect(told((await workbook.readSheet(FORM))!)).toEqual(told((await memory.readSheet(FORM))!));
      }
      while ((await workbook.undo())?.done);
      expect(told((await workbook.readSheet(FORM))!)).toEqual(told(contractSheets()[0]!));
      await workbook.close();
    }),
    { numRuns: 40 },
  );
});

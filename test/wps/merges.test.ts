/** Merged areas are found exactly, at a bounded cost, and what was found is confirmed only while it is true. */

import fc from 'fast-check';
import { openWps } from '../../src/hosts/wps';
import { Sheet, cellKey, formatRange, overlaps, type Cell, type Range } from '../../src/model';
import { drawXlsx } from '../hosts/draw-xlsx';
import { FRIENDLY, HOSTILE_ARRAYS, fakeWpsFromBytes, fakeWpsFromSheets, type FakeWps, type Moods } from './fake';

interface Drawn {
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly Range[];
  /** By row and column: whether the cell holds something, where it may. */
  readonly filled: readonly boolean[];
}

const drawn = fc
  .record({
    rows: fc.integer({ min: 1, max: 24 }),
    columns: fc.integer({ min: 1, max: 9 }),
    wishes: fc.array(fc.record({ top: fc.nat(23), left: fc.nat(8), down: fc.nat(4), right: fc.nat(4) }), { maxLength: 30 }),
    filled: fc.array(fc.boolean(), { minLength: 240, maxLength: 240 }),
  })
  .map(({ rows, columns, wishes, filled }): Drawn => {
    const merges: Range[] = [];
    for (const { top, left, down, right } of wishes) {
      const merge = { top, left, bottom: top + down, right: left + right };
      if ((down > 0 || right > 0) && merge.bottom < rows && merge.right < columns && !merges.some((other) => overlaps(other, merge))) merges.push(merge);
    }
    return { rows, columns, merges, filled };
  });

function sheetOf({ rows, columns, merges, filled }: Drawn): Sheet {
  const cells = new Map<number, Cell>();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const inside = merges.find((merge) => overlaps(merge, { top: row, left: column, bottom: row, right: column }));
      const covered = inside && (inside.top !== row || inside.left !== column);
      if (!covered && filled[row * 10 + column]) cells.set(cellKey(row, column), { kind: 'text', text: `${row}.${column}`, value: `${row}.${column}` });
    }
  }
  return new Sheet({ id: '1', name: '表', cells, merges });
}

const told = (merges: readonly Range[]): string[] => merges.map(formatRange).sort();

async function found(wps: FakeWps): Promise<string[]> {
  const workbook = await openWps(wps.application);
  const sheet = await workbook.readSheet('表');
  await workbook.close();
  return told(sheet!.merges);
}

describe.each<[string, Partial<Moods>]>([['friendly', FRIENDLY], ['hostile arrays', HOSTILE_ARRAYS], ['first area only', { firstAreaOnly: true }]])('merged areas in a %s WPS', (_, moods) => {
  it('are found as they are, in no more questions than cells deserve', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async (given) => {
        const sheet = sheetOf(given);
        const wps = fakeWpsFromSheets([sheet], { moods });
        expect(await found(wps)).toEqual(told(sheet.merges));
        const cells = given.rows * given.columns;
        expect(wps.calls.by.get('Range.MergeArea') ?? 0).toBeLessThanOrEqual(cells);
        expect(wps.calls.by.get('Range.MergeCells') ?? 0).toBeLessThanOrEqual(cells + 4);
      }),
      { numRuns: 150 },
    );
  });

  it('told by the file are believed only where they still stand', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, drawn, async (saved, now) => {
        const sheet = sheetOf(now);
        const wps = fakeWpsFromSheets([sheet], { moods });
        wps.world.files.set(wps.application.ActiveWorkbook!.FullName, drawXlsx([sheetOf(saved)]));
        const standing = new Set(told(sheet.merges));
        const claimed = new Set(told(sheetOf(saved).merges));
        // The one thing that cannot be seen: other merges over exactly the same cells.
        const area = (merges: readonly Range[]): string => JSON.stringify([...new Set(merges.flatMap((merge) => keysOf(merge)))].sort());
        fc.pre(area(sheet.merges) !== area(sheetOf(saved).merges) || [...standing].every((one) => claimed.has(one)));
        expect(await found(wps)).toEqual(told(sheet.merges));
      }),
      { numRuns: 100 },
    );
  });
});

function keysOf({ top, left, bottom, right }: Range): number[] {
  const keys: number[] = [];
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) keys.push(cellKey(row, column));
  return keys;
}

describe('after the first reading', () => {
  it('merges the clerk makes or undoes are seen, also over the same cells when she checks again', async () => {
    const merges: Range[] = [{ top: 0, left: 0, bottom: 3, right: 0 }, { top: 0, left: 1, bottom: 0, right: 3 }];
    const cells = new Map<number, Cell>([[cellKey(0, 0), { kind: 'text', text: '甲', value: '甲' }], [cellKey(4, 3), { kind: 'text', text: '乙', value: '乙' }]]);
    const wps = await fakeWpsFromBytes(drawXlsx([new Sheet({ id: '1', name: '表', cells, merges })]), '表.xlsx');
    const workbook = await openWps(wps.application);
    const read = async (): Promise<string[]> => told((await workbook.readSheet('表'))!.merges);
    expect(await read()).toEqual(['A1:A4', 'B1:D1']);
    wps.clerk.merge('表!B2:C3');
    expect(await read()).toEqual(['A1:A4', 'B1:D1', 'B2:C3']);
    wps.clerk.undo();
    wps.clerk.merge('表!A1:A2');
    expect(await read()).toEqual(['A1:A2', 'B1:D1']);
    wps.clerk.merge('表!A3:A4');
    wps.clerk.merge('表!A1:A4');
    wps.book.run('拆开', 'clerk', () => wps.book.sheets[0]!.change({ merges: wps.book.sheets[0]!.state.merges.flatMap((merge) => (merge.column === 0 ? [{ ...merge, rows: 2 }, { ...merge, row: 2, rows: 2 }] : [merge])) }));
    await workbook.listSheets();
    await workbook.listSheets();
    expect(await read()).toEqual(['A1:A2', 'A3:A4', 'B1:D1']);
    await workbook.close();
  });
});

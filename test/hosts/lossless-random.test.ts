/** Random edits on random sheets: the file host and the memory host agree, what is saved reads back, and undo leads back to the bytes of the source. */

import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { Sheet, cellKey, formatRange, overlaps, rowText, type Cell, type Edit, type Range } from '../../src/model';
import { openFile } from '../../src/hosts/file';
import { MemoryWorkbook } from '../../src/hosts/memory';
import type { Workbook } from '../../src/session/workbook';
import { drawXlsx } from './draw-xlsx';

const ROWS = 9;
const COLUMNS = 6;
const NAMES = ['表一', "it's 二"];

const textCell = fc.constantFrom('产出指标', ' 空 格 ', '≥95%', '<&>"\'', '_x000D_', '第一行\n第二行', '=A1', '0012', '😀甲', '-').map((text): Cell => ({ kind: 'text', text, value: text }));
const numberCell = fc.integer({ min: -999, max: 99_999 }).map((value): Cell => ({ kind: 'number', text: String(value), value }));
const percentCell = fc.integer({ min: 0, max: 100 }).map((value): Cell => ({ kind: 'number', text: `${value}%`, value: value / 100 }));
const dateCell = fc.constant<Cell>({ kind: 'date', text: '2026-01-05', value: 46027 });
const place = fc.record({ row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1) });
const formulaCell = fc.tuple(fc.constantFrom('', '表一!', "'it''s 二'!"), place, fc.boolean()).map(([sheet, { row, column }, wide]): Cell => {
  const at = `${String.fromCharCode(65 + column)}${row + 1}`;
  // Neither can become an error, so that what kind of value the cell holds stays the same where nobody calculates.
  return wide ? { kind: 'text', text: '7A9', value: '7A9', formula: `SUM(${sheet}$A$2:${at})&"A9"` } : { kind: 'number', text: '7', value: 7, formula: `SUM(${sheet}${at})*2` };
});
const cell = fc.oneof({ weight: 4, arbitrary: textCell }, { weight: 3, arbitrary: numberCell }, percentCell, dateCell, formulaCell);

const merge = fc.tuple(place, fc.nat(3), fc.nat(2)).map(([{ row, column }, tall, wide]): Range => ({ top: row, left: column, bottom: Math.min(row + tall, ROWS - 1), right: Math.min(column + wide, COLUMNS - 1) }));

function sheetOf(name: string, cells: readonly (readonly [{ row: number; column: number }, Cell])[], wanted: readonly Range[], hidden: readonly number[]): Sheet {
  const merges: Range[] = [];
  for (const range of wanted) if (range.top + range.left !== range.bottom + range.right && !merges.some((other) => overlaps(other, range))) merges.push(range);
  const map = new Map<number, Cell>();
  for (const [{ row, column }, content] of cells) {
    const covered = merges.some((range) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right && (row !== range.top || column !== range.left));
    if (!covered) map.set(cellKey(row, column), content);
  }
  return new Sheet({ id: String(NAMES.indexOf(name) + 1), name, cells: map, merges, hiddenRows: new Set(hidden) });
}

const sheets = fc.tuple(...NAMES.map((name) => fc.tuple(fc.array(fc.tuple(place, cell), { maxLength: 25 }), fc.array(merge, { maxLength: 4 }), fc.subarray([1, 4])).map(([cells, merges, hidden]) => sheetOf(name, cells, merges, hidden))));

const typed = fc.constantFrom('', '甲', '12.5', '1,234', '98%', '2026-03-31', '=B2', '@x', ' a', 'b\r\nc', '_x0041_', '\u0001');
/** Drawn as wishes; what each expects to find is filled in from the sheet it meets. */
const wish = fc.record({ sheet: fc.constantFrom(...NAMES), row: fc.nat(ROWS + 1), column: fc.nat(COLUMNS), text: typed, insert: fc.boolean(), lookOf: fc.nat(ROWS), extend: fc.boolean(), asText: fc.boolean() });
type Wish = typeof wish extends fc.Arbitrary<infer T> ? T : never;

function editOf(one: Wish, sheet: Sheet): Edit {
  if (!one.insert) return { kind: 'text', sheet: one.sheet, row: one.row, column: one.column, was: sheet.shown(one.row, one.column).text, text: one.text, ...(one.asText ? { as: 'text' as const } : {}) };
  const extend = one.extend ? sheet.merges.filter(({ bottom }) => bottom === one.row) : [];
  return { kind: 'row', sheet: one.sheet, after: one.row, was: rowText(sheet, one.row), lookOf: one.lookOf, cells: [{ column: one.column, text: one.text }, { column: 0, text: '新' }], extend };
}

function picture(sheet: Sheet): unknown {
  const cells = [...sheet.cells]
    .filter(([, { kind, formula }]) => kind !== 'blank' || formula !== undefined)
    .sort(([a], [b]) => a - b)
    // The memory host does not calculate, so of a formula only its text can agree.
    .map(([key, { kind, text, value, formula }]) => (formula === undefined ? [key, kind, text, value] : [key, formula]));
  return { cells, merges: sheet.merges.map(formatRange).sort(), hidden: [...sheet.hiddenRows].sort((a, b) => a - b) };
}

const partsOf = (bytes: Uint8Array): unknown => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content).toString('base64')]));

it('file and memory agree, saving keeps everything, undo leads back', async () => {
  await fc.assert(
    fc.asyncProperty(sheets, fc.array(fc.array(wish, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }), async (drawn, writes) => {
      const source = drawXlsx(drawn);
      const file = await openFile(source, '随机.xlsx');
      const memory = new MemoryWorkbook(drawn);
      let steps = 0;
      for (const wishes of writes) {
        const editsFor = async (book: Workbook): Promise<Edit[]> => Promise.all(wishes.map(async (one) => editOf(one, (await book.readSheet(one.sheet))!)));
        const [byFile, byMemory] = [await file.write(await editsFor(file), '改'), await memory.write(await editsFor(memory), '改')];
        expect(byFile.done ? 'done' : byFile.refusal).toBe(byMemory.done ? 'done' : byMemory.refusal);
        if (byFile.done) steps++;
        for (const name of NAMES) expect(picture((await file.readSheet(name))!)).toEqual(picture((await memory.readSheet(name))!));
      }
      const again = await openFile(file.save().bytes, '副本.xlsx');
      for (const name of NAMES) expect(picture((await again.readSheet(name))!)).toEqual(picture((await file.readSheet(name))!));
      for (let step = 0; step < steps; step++) expect(await file.undo()).toBe('改');
      expect(await file.undo()).toBeNull();
      expect(partsOf(file.save().bytes)).toEqual(partsOf(source));
    }),
    { numRuns: Number(process.env['JIZHUN_RANDOM_RUNS'] ?? 120) },
  );
}, 120_000);
